"""Counselling for people who moved here: who they are and how they stay, and a list of farm workers."""

from __future__ import annotations

from benchmarks.personal_columns.development.names import people
from benchmarks.personal_columns.development.values import mobile, places, street
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.identifiers import card_number, foreigner_number, health_insurance_number
from benchmarks.personal_columns.model import OTHER, XLSX, Column, Format, Table, about

_MOVED = "afghan iranian syrian eritrean somali kurdish north_african nigerian_ghanaian indian".split()


def advised(draw: Draw) -> list[Column]:
    persons, homes = people(draw, _MOVED, 1960, 2008), places(draw)
    return [
        Column("Klient-ID", draw.numbered("MBE-{:04d}", 40, 5), about("record_id")),
        Column(
            "Vor- und Nachname",
            [f"{p.given} {p.family}" for p in persons],
            about("full_name", origin="mixed"),
        ),
        Column("Geburtsdatum", [p.born.strftime("%d.%m.%Y") for p in persons], about("birth_date")),
        Column(
            "Geburtsort",
            draw.of("Kabul,Teheran,Damaskus,Asmara,Lagos,Algier,Delhi,Erbil"),
            about("place_of_birth", "city"),
        ),
        Column(
            "Staatsangehörigkeit",
            draw.of("afghanisch,iranisch,syrisch,eritreisch,nigerianisch,algerisch,indisch"),
            about("nationality"),
        ),
        Column(
            "Volksgruppe",
            draw.gaps(draw.of("Paschtunen,Kurden,Tigrinya,Hausa,Perser,Berber"), 0.4),
            about("ethnic_origin"),
        ),
        Column(
            "Aufenthaltstitel",
            draw.of(
                "Aufenthaltserlaubnis § 25 Abs. 2,Duldung § 60a,Aufenthaltsgestattung,"
                "Niederlassungserlaubnis,Blaue Karte EU"
            ),
            about("residence_status"),
        ),
        Column("gültig bis", draw.gaps(draw.dates(2026, 2029), 0.2), about("event_date", "residence_status")),
        Column("in Deutschland seit", draw.whole(2009, 2026), about("migration", "event_date")),
        Column("Migrationshintergrund", draw.flags(0.9), about("migration")),
        Column("AZR-Nummer", draw.gaps(draw.each(lambda: foreigner_number(draw)), 0.2), about("azr_number")),
        Column(
            "Reisepass-Nr.",
            draw.gaps(draw.each(lambda: card_number(draw, "CFGHJK")), 0.5),
            about("passport_number", "id_card_number"),
        ),
        Column(
            "Versichertennummer",
            draw.gaps(draw.each(lambda: health_insurance_number(draw)), 0.3),
            about("health_insurance_number"),
        ),
        Column("Bundesland", draw.of("Hessen,Niedersachsen,Thüringen"), about("state")),
        Column("Anschrift", [f"{street(draw)}, {code} {town}" for code, town in homes], about("address")),
        Column("Handynr.", draw.gaps(draw.each(lambda: mobile(draw)), 0.1), about("phone")),
        Column("Deutschniveau", draw.of("A2,A1,B1,B2,C1,keine"), about("language", "education")),
        Column("Passfoto vorhanden", draw.flags(0.5), about("photo", "other_personal", "consent")),
    ]


def workers(draw: Draw) -> list[Column]:
    persons = people(draw, "bulgarian")
    return [
        Column("Familienname", [p.family for p in persons], about("family_name", origin="bulgarian")),
        Column("Vorname", [p.given for p in persons], about("given_name", origin="bulgarian")),
        Column(
            "Personalausweisnummer",
            draw.each(lambda: card_number(draw)),
            about("id_card_number", "passport_number"),
        ),
        Column("Gewerkschaftsmitglied", draw.flags(0.3), about("trade_union")),
        Column(
            "Name der Gewerkschaft",
            draw.gaps(draw.of("IG Metall,NGG,ver.di,IG BAU"), 0.7),
            about("trade_union"),
        ),
        Column("Blutgruppe", draw.gaps(draw.of("A+,0+,B+,AB-,0-"), 0.4), about("health", "genetic")),
        Column(
            "Erbkrankheit (Gentest)",
            draw.gaps(draw.of("Trägerin,nein,nicht getestet"), 0.6),
            about("genetic", "health"),
        ),
        Column("Fingerabdruck hinterlegt", draw.codes("FMR-########"), about("biometric")),
        Column("Standort Lat", draw.each(lambda: f"{51.3 + draw.random() / 10:.5f}"), about("coordinates")),
        Column("Standort Lon", draw.each(lambda: f"{9.4 + draw.random() / 10:.5f}"), about("coordinates")),
        Column("Stundenlohn", draw.of("9,50;12,82;11,00;14,00".split(";")), about("income")),
        Column("Kolonne", draw.of("Spargel 1,Spargel 2,Erdbeeren"), OTHER),
    ]


TABLES = (
    Table(
        name="mb_beratene",
        organisation="migration_counselling",
        build=advised,
        rows=150,
        format=Format(encoding="utf-8"),
    ),
    Table(name="mb_saisonarbeit", organisation="migration_counselling", build=workers, rows=84, format=XLSX),
)
