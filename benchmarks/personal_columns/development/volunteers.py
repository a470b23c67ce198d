"""A volunteer agency: the register of volunteers, and the hours they worked."""

from __future__ import annotations

from benchmarks.personal_columns.development.names import people
from benchmarks.personal_columns.development.values import STREETS, house, mail, mixed_phone, places
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.identifiers import plate
from benchmarks.personal_columns.model import NO_PERSON, OTHER, TECHNICAL, XLSX, Column, Format, Table, about

_COMMENTS = (
    "{n} kann nur vormittags.;Frau {n} hat selbst Krebs, bitte keine Hospizeinsätze.;"
    "ruft zurück unter {t};sehr zuverlässig;"
    "Umzug im Herbst;spricht fließend Farsi;Herr {n} möchte nicht allein fahren.;nach "
    "Schlaganfall nur leichte Aufgaben"
).split(";")


def register(draw: Draw) -> list[Column]:
    persons, homes = people(draw, last=2007), places(draw)
    comments = [draw.choice(_COMMENTS).format(n=p.family, t=mixed_phone(draw)) for p in persons]
    return [
        Column("ID", draw.numbered(start=40001, step=3), about("record_id", "technical_meta")),
        Column("Vorname", [p.given for p in persons], about("given_name", origin="mixed")),
        Column("Familienname", [p.family for p in persons], about("family_name", origin="mixed")),
        Column("Geburtsjahr", [str(p.born.year) for p in persons], about("birth_year")),
        Column("Straße", draw.evenly(STREETS), about("street", "address")),
        Column("Hausnr.", draw.each(lambda: house(draw)), about("house_number")),
        Column("Postleitzahl", [code for code, _ in homes], about("postcode")),
        Column("Stadt", [town for _, town in homes], about("city")),
        Column("Telefon/Mobil", draw.gaps(draw.each(lambda: mixed_phone(draw)), 0.1), about("phone")),
        Column("E-Mail", draw.gaps([mail(draw, p) for p in persons], 0.1), about("email")),
        Column(
            "Beruf/Tätigkeit",
            draw.gaps(
                draw.of(
                    "Lehrerin i.R.,Studentin,Ingenieur,Krankenpfleger,Verkäuferin,Rentner,Informatikerin,"
                    "Hausmann"
                ),
                0.15,
            ),
            about("occupation"),
        ),
        Column(
            "Sprachkenntnisse",
            draw.several("Deutsch,Englisch,Türkisch,Arabisch,Spanisch,Russisch,Farsi", 3, ", "),
            about("language"),
        ),
        Column(
            "Interessen",
            draw.several("Lesepate,Fahrdienst,Besuchsdienst,Garten,Sprachtandem", 2, ", "),
            OTHER,
        ),
        Column("Führerschein", draw.flags(0.6), OTHER),
        Column(
            "Kennzeichen",
            draw.gaps(draw.each(lambda: plate(draw, "KS GÖ NOM HI BS")), 0.6),
            about("vehicle_plate"),
        ),
        Column(
            "erw. Führungszeugnis", draw.of("liegt vor,beantragt,nicht nötig,abgelaufen"), about("criminal")
        ),
        Column("Datenschutz unterschrieben", draw.flags(0.92), about("consent")),
        Column(
            "Parteimitglied",
            draw.gaps(draw.of("nein,SPD,CDU,Grüne,Linke,FDP"), 0.6),
            about("political_opinion"),
        ),
        Column("Kommentar", draw.gaps(comments, 0.5), about("free_text")),
    ]


def hours(draw: Draw) -> list[Column]:
    persons = people(draw, "polish")
    return [
        Column(
            "Freiwillige/r", [f"{p.given} {p.family}" for p in persons], about("full_name", origin="polish")
        ),
        Column(
            "Einsatzstelle",
            draw.of("Seniorenheim Abendrot,Grundschule West,Tierheim,Stadtbücherei"),
            about("other_personal", "none"),
        ),
        Column(
            "Monat",
            draw.each(lambda: f"{draw.randint(1, 12):02d}/2026"),
            about("event_date", "none", "other_personal"),
        ),
        Column("Stunden", draw.whole(1, 40), OTHER),
        Column("Auslagen", draw.gaps(draw.amount(3, 80), 0.4), OTHER),
        Column("Feedback Einsatzstelle", draw.of("sehr gut,gut,in Ordnung,schwierig"), OTHER),
        Column("Kostenstelle", draw.of("4711,4712,4720"), NO_PERSON),
    ]


def matching(draw: Draw) -> list[Column]:
    seniors, helpers = people(draw, first=1932, last=1955), people(draw, ["turkish", "german", "syrian"])
    return [
        Column("Tandem", draw.numbered("T-{:03d}"), about("record_id", "technical_meta", "other_personal")),
        Column("Senior*in", [f"{p.given} {p.family}" for p in seniors], about("full_name", origin="mixed")),
        Column("Alter Senior*in", [str(2026 - p.born.year) for p in seniors], about("age")),
        Column(
            "Pflegegrad", draw.gaps(draw.of("2,3,1,4,beantragt"), 0.3, ("", "keiner")), about("care_level")
        ),
        Column("Hörgerät", draw.flags(0.4), about("health", "disability")),
        Column(
            "Freiwillige*r", [f"{p.family}, {p.given}" for p in helpers], about("full_name", origin="mixed")
        ),
        Column("Start", draw.dates(2023, 2026), about("event_date")),
        Column("Treffen bisher", draw.whole(0, 60), OTHER),
        Column("Zufriedenheit", draw.gaps(draw.of("++,+,o,-"), 0.2), OTHER),
        Column("Zeile", draw.numbered(start=2), TECHNICAL),
    ]


TABLES = (
    Table(
        name="fa_freiwillige",
        organisation="volunteer_agency",
        build=register,
        rows=190,
        format=Format(encoding="utf-8-sig"),
    ),
    Table(name="fa_stunden", organisation="volunteer_agency", build=hours, rows=220, format=XLSX),
    Table(
        name="fa_tandems",
        organisation="volunteer_agency",
        build=matching,
        rows=76,
        format=Format(delimiter="|", line_end="\n"),
    ),
)
