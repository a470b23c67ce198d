"""A day care centre and its supporters: children with their entitlements, the supporters' cash list."""

from __future__ import annotations

from benchmarks.personal_columns.development.names import people
from benchmarks.personal_columns.development.values import mail, mixed_phone, places, street
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import OTHER, XLSX, Column, Format, Table, about


def children(draw: Draw) -> list[Column]:
    kids, mothers, fathers = (
        people(draw, first=f, last=t) for f, t in ((2019, 2025), (1978, 2003), (1970, 2002))
    )
    return [
        Column("Gruppe", draw.of("Igel,Frösche,Bären,Käfer"), OTHER),
        Column(
            "Kind", [f"{p.given} {p.family}" for p in kids], about("full_name", "children", origin="mixed")
        ),
        Column("geboren", [p.born.strftime("%d.%m.%Y") for p in kids], about("birth_date")),
        Column("Geschl.", ["J" if p.gender == "m" else "M" for p in kids], about("gender")),
        Column(
            "Mutter",
            [f"{p.given} {p.family}" for p in mothers],
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "Vater",
            draw.gaps([f"{p.given} {p.family}" for p in fathers], 0.2, ("", "unbekannt")),
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "Sorgerecht",
            draw.of("beide,Mutter,Vater,Vormund"),
            about("family_status", "children", "other_personal", "household"),
        ),
        Column(
            "Familiensprache",
            draw.of("Deutsch,Türkisch,Arabisch,Polnisch,Russisch,Kurdisch,Ukrainisch,Dari"),
            about("language"),
        ),
        Column("Betreuungsstunden", draw.of("35,45,25"), OTHER),
        Column("Elternbeitrag", draw.amount(0, 380), about("other_personal", "income")),
        Column("Masernschutz", draw.of("2. Impfung nachgewiesen,1. Impfung,fehlt"), about("health")),
        Column(
            "Förderbedarf",
            draw.gaps(draw.of("Sprache,Eingliederungshilfe § 35a,Motorik,emotional-sozial,Hören"), 0.8),
            about("disability", "health"),
        ),
        Column("Konf.", draw.gaps(draw.of("ev,rk,isl,ohne,orth"), 0.15), about("religion")),
        Column(
            "Kinderarzt",
            draw.gaps(draw.of("Dr. Sommerfeld,Praxis am Markt,Dr. Yıldırım,Dr. Petersen"), 0.2),
            about("contact_person", "health", "other_personal", "full_name", "none", origin="mixed"),
        ),
        Column(
            "Abholberechtigt",
            draw.gaps([f"Oma {p.given} {p.family}" for p in people(draw, first=1945, last=1965)], 0.6),
            about("full_name", "contact_person", origin="mixed"),
        ),
    ]


def supporters(draw: Draw) -> list[Column]:
    persons, homes = people(draw, first=1955, last=1998), places(draw)
    return [
        Column("Mitgl.-Nr", draw.numbered("{:03d}", 1, 3), about("record_id")),
        Column(
            "Name, Vorname", [f"{p.family}, {p.given}" for p in persons], about("full_name", origin="mixed")
        ),
        Column("Straße Nr.", draw.each(lambda: street(draw)), about("street", "address")),
        Column("PLZ Ort", [f"{code} {town}" for code, town in homes], about("postcode", "city", "address")),
        Column("Telefon", draw.gaps(draw.each(lambda: mixed_phone(draw)), 0.3), about("phone")),
        Column("E-Mail-Adresse", draw.gaps([mail(draw, p) for p in persons], 0.2), about("email")),
        Column(
            "Kind in Klasse",
            draw.each(lambda: f"{draw.randint(1, 4)}{draw.choice('abcd')}"),
            about("school_class"),
        ),
        Column("Jahresbeitrag", draw.of("24,00;30,00;50,00;12,00".split(";")), OTHER),
        Column(
            "Bankverbindung", draw.gaps(draw.each(lambda: german_iban(draw, blanks=True)), 0.2), about("iban")
        ),
        Column("Mandat vom", draw.gaps(draw.dates(2016, 2026), 0.2), about("event_date")),
        Column("Newsletter", draw.flags(0.55, "ja", "nein"), about("consent", "other_personal")),
        Column("hilft beim Sommerfest", draw.flags(0.4, "x", ""), OTHER),
    ]


TABLES = (
    Table(name="kita_kinder", organisation="school_association", build=children, rows=88, format=XLSX),
    Table(
        name="foerderverein_liste",
        organisation="school_association",
        build=supporters,
        rows=160,
        format=Format(encoding="utf-8", quote_all=True),
    ),
)
