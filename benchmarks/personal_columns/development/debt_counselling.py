"""Debt counselling: clients, claims against them, an appointment book with notes."""

from __future__ import annotations

from benchmarks.personal_columns.development.names import people
from benchmarks.personal_columns.development.values import mail, mobile, places, street
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.identifiers import pension_number, tax_number
from benchmarks.personal_columns.model import NO_PERSON, OTHER, XLSX, Column, Format, Table, about

_CREDITORS = (
    "Nordkauf Versand GmbH,Stadtwerke Altfeld,Fitnessland AG,Telefix Mobilfunk,Inkasso "
    "Huber & Co. KG,Möbelhaus Riese,Volksbank Altfeld eG,Landeskasse,Wohnbau Altfeld mbH"
)
_NOTES = (
    "{n} hat den Pfändungsschutz beantragt.;Gespräch mit {n}: Miete seit Mai im "
    "Rückstand.;Ehemann von {n} spielt wieder, Konto leer.;"
    "{n} nach Klinikaufenthalt (Depression) wieder erreichbar.;Unterlagen unvollständig, "
    "{n} bringt Bescheid nach.;Rückruf unter {t} erbeten.;"
    "Haushaltsplan besprochen.;Vergleich mit Versandhaus angenommen.;{n} arbeitet jetzt "
    "in Teilzeit, Lohnpfändung prüfen."
).split(";")


def clients(draw: Draw) -> list[Column]:
    persons, homes = people(draw, first=1945, last=2005), places(draw)
    return [
        Column("Aktenzeichen", draw.numbered("SB-2026/{:04d}", 3, 4), about("record_id")),
        Column("Klient*in", [f"{p.family}, {p.given}" for p in persons], about("full_name", origin="mixed")),
        Column("Geb.-Datum", [p.born.strftime("%d.%m.%Y") for p in persons], about("birth_date")),
        Column("Wohnort", [f"{code} {town}" for code, town in homes], about("city", "postcode", "address")),
        Column("Str.", draw.each(lambda: street(draw)), about("street", "address")),
        Column("Mobil", draw.gaps(draw.each(lambda: mobile(draw)), 0.15), about("phone")),
        Column(
            "Familienstand",
            draw.of(
                "ledig,verheiratet,geschieden,getrennt lebend,verwitwet,eingetragene Lebenspartnerschaft"
            ),
            about("family_status"),
        ),
        Column("unterhaltsberechtigte Kinder", draw.of("0,1,2,3,4"), about("children", "household")),
        Column(
            "Staatsang.",
            draw.of("deutsch,türkisch,syrisch,polnisch,rumänisch,ukrainisch,italienisch,staatenlos"),
            about("nationality"),
        ),
        Column(
            "Erwerbsstatus",
            draw.of("arbeitslos,Vollzeit,Teilzeit,Minijob,Rente,in Ausbildung"),
            about("occupation", "other_personal"),
        ),
        Column("Nettoeinkommen", draw.amount(420, 3400), about("income")),
        Column("Gesamtschulden", draw.amount(900, 92000), about("debts")),
        Column("Anzahl Gläubiger", draw.whole(1, 31), about("debts", "other_personal")),
        Column(
            "Auslöser der Überschuldung",
            draw.of("Arbeitslosigkeit,Trennung,Krankheit,gescheiterte Selbstständigkeit,Sucht,Konsum,Haft"),
            about("debts", "health", "other_personal"),
        ),
        Column("P-Konto", draw.flags(0.6), about("debts", "other_personal", "benefits")),
        Column(
            "SV-Nr.",
            draw.gaps(
                [
                    pension_number(draw, p.born.strftime("%d%m%y"), p.plain[1][:1].upper() or "A")
                    for p in persons
                ],
                0.25,
            ),
            about("social_insurance_number"),
        ),
        Column("IdNr.", draw.gaps(draw.each(lambda: tax_number(draw)), 0.4), about("tax_id")),
        Column("Erstkontakt", draw.dates(2019, 2026), about("event_date")),
        Column(
            "Vorstrafen", draw.gaps(draw.of("keine,Betrug,Schwarzfahren,Diebstahl"), 0.7), about("criminal")
        ),
    ]


def claims(draw: Draw) -> list[Column]:
    return [
        Column("Akte", draw.whole(3, 400, "SB-2026/{:04d}"), about("record_id")),
        Column("Gläubiger", draw.of(_CREDITORS), NO_PERSON),
        Column(
            "Forderungsgrund",
            draw.of("Ratenkauf,Strom,Miete,Handyvertrag,Dispo,Bußgeld,Unterhalt"),
            about("debts", "other_personal", "none"),
        ),
        Column("Hauptforderung", draw.amount(35, 18000), about("debts")),
        Column("Zinsen", draw.gaps(draw.amount(0, 1400), 0.2), about("debts", "other_personal")),
        Column("Stand", draw.dates(2025, 2026), about("event_date", "none")),
        Column("tituliert", draw.flags(0.4), about("debts", "other_personal", "none")),
        Column(
            "Rate mtl.",
            draw.gaps(draw.of("10,00;25,00;50,00;15,00".split(";")), 0.5),
            about("debts", "other_personal"),
        ),
    ]


def appointments(draw: Draw) -> list[Column]:
    persons = people(draw, first=1950, last=2004)
    notes = [
        draw.choice(_NOTES).format(n=draw.choice(["Herr ", "Frau "]) + p.family, t=mobile(draw))
        for p in persons
    ]
    return [
        Column("Termin", draw.stamps(2026, "%d.%m.%Y %H:%M"), about("event_date")),
        Column(
            "Name",
            [f"{p.given} {p.family}" for p in persons],
            about("full_name", "family_name", origin="mixed"),
        ),
        Column("Mail", draw.gaps([mail(draw, p) for p in persons], 0.4), about("email")),
        Column(
            "Berater*in",
            draw.of("Hr. Lindqvist,Fr. Abendroth,Fr. Özsoy,Hr. Marczak"),
            about("contact_person", "full_name", "other_personal", origin="mixed"),
        ),
        Column("erschienen", draw.flags(0.75, "ja", "nein"), OTHER),
        Column("Dauer (min)", draw.of("30,45,60,90"), OTHER),
        Column("Gesprächsnotiz", draw.gaps(notes, 0.1), about("free_text")),
    ]


TABLES = (
    Table(
        name="sb_klienten",
        organisation="debt_counselling",
        build=clients,
        rows=210,
        format=Format(encoding="utf-8"),
    ),
    Table(
        name="sb_forderungen",
        organisation="debt_counselling",
        build=claims,
        rows=380,
        format=Format(encoding="cp1252"),
    ),
    Table(name="sb_termine", organisation="debt_counselling", build=appointments, rows=150, format=XLSX),
)
