"""A school in free hands: pupils, guardians and medical notes as its administration program exports them."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import codes_and_towns, reachable, road_and_number
from benchmarks.personal_columns.model import OTHER, Column, Format, Table, about


def pupils(draw: Draw) -> list[Column]:
    kids, homes = people(draw, first=2008, last=2019), codes_and_towns(draw)
    return [
        Column("InternKrz", draw.numbered("{:05d}", 1200, 5), about("record_id", "username")),
        Column("Nachname", [p.family for p in kids], about("family_name", origin="mixed")),
        Column("Vorname2", [p.given for p in kids], about("given_name", origin="mixed")),
        Column("Geburtsdatum", [p.born.strftime("%d.%m.%Y") for p in kids], about("birth_date")),
        Column(
            "Geburtsland",
            draw.gaps(draw.of(["000", "475", "163", "152", "166", "154"]), 0.2),
            about("country_of_birth"),
        ),
        Column(
            "Klasse",
            draw.each(lambda: f"{draw.randint(1, 10):02d}{draw.choice('ABC')}"),
            about("school_class"),
        ),
        Column("Jahrgang", draw.whole(1, 10), about("school_class")),
        Column("Bekenntnis", draw.of("ER,KR,OH,IR,SO,AR"), about("religion")),
        Column("RelTeilnahme", draw.of("1,0"), about("religion")),
        Column("Verkehrssprache", draw.of("DES,TUR,ARA,RUS,POL,UKR"), about("language")),
        Column("NichtDeutscheHerkunft", draw.flags(0.4, "1", "0"), about("migration", "ethnic_origin")),
        Column("InDeutschlandSeit", draw.gaps(draw.whole(2014, 2026), 0.7), about("migration", "event_date")),
        Column("Integrationsschueler", draw.flags(0.1, "1", "0"), about("disability")),
        Column(
            "SopaedFoerderung", draw.gaps(draw.of("LE,ES,GG,KM,SQ,HK"), 0.8), about("disability", "health")
        ),
        Column("LMBefreit", draw.flags(0.3, "1", "0"), about("benefits")),
        Column("Bildungskarte", draw.flags(0.25, "L", ""), about("benefits")),
        Column(
            "Fahrstrecke",
            draw.gaps(draw.of("Linie 4 Nord,Taxi Wewer,zu Fuß,Linie 12"), 0.2),
            about("other_personal", "address", "street"),
        ),
        Column("HeimatPLZ", [code for code, _ in homes], about("postcode")),
        Column("HeimatStrasse", draw.each(lambda: road_and_number(draw)), about("street", "address")),
        Column("MathNote", draw.gaps(draw.whole(1, 6), 0.1), OTHER),
        Column("FehltageUE", draw.whole(0, 30), OTHER),
    ]


def guardians(draw: Draw) -> list[Column]:
    persons = people(draw, first=1965, last=1995)
    return [
        Column("SchuelerNr", draw.whole(1200, 2600, "{:05d}"), about("record_id")),
        Column(
            "Verhaeltnis",
            draw.of("0,1,2,6,9"),
            about("children", "family_status", "other_personal", "household"),
        ),
        Column("Anrede", ["1" if p.gender == "m" else "0" for p in persons], about("salutation", "gender")),
        Column(
            "KtoiName", [p.family for p in persons], about("family_name", "account_holder", origin="mixed")
        ),
        Column(
            "KtoiVorname", [p.given for p in persons], about("given_name", "account_holder", origin="mixed")
        ),
        Column("TelefonDienst", draw.gaps(draw.each(lambda: reachable(draw)), 0.5), about("phone")),
        Column("Mobiltel. 1", draw.gaps(draw.each(lambda: reachable(draw)), 0.1), about("phone")),
        Column(
            "Arbeitgeber",
            draw.gaps(draw.of("Klinikum,Stadt,selbst.,VW,Aldi Nord"), 0.5),
            about("occupation", "other_personal"),
        ),
        Column(
            "Status", draw.of(["1", "2", "3"], (90, 7, 3)), about("other_personal", "none", "technical_meta")
        ),
        Column(
            "Auskunft", draw.of(["0", "1"], (96, 4)), about("consent", "other_personal", "none", "criminal")
        ),
    ]


def medical(draw: Draw) -> list[Column]:
    return [
        Column("SchuelerNr", draw.whole(1200, 2600, "{:05d}"), about("record_id")),
        Column("Kategorie", draw.of("Allergie,chron. Erkrankung,Sehhilfe,Unfall"), about("health")),
        Column("Art", draw.of("Pollen,Epilepsie,Diabetes,Brille,Neurodermitis,Asthma"), about("health")),
        Column(
            "Medikationen",
            draw.gaps(draw.of("Cetirizin,Buccolam bei Anfall,Insulin,Salbutamol"), 0.3),
            about("health"),
        ),
        Column("Erfasst", draw.dates(2021, 2026), about("event_date", "technical_meta", "health")),
        Column("Bearb.", draw.of("KRA,LUE,SEK1"), about("username", "technical_meta", "other_personal")),
    ]


TABLES = (
    Table(
        name="fs_schueler",
        organisation="free_school",
        build=pupils,
        rows=260,
        format=Format(encoding="utf-8"),
    ),
    Table(
        name="fs_sorgeberechtigte",
        organisation="free_school",
        build=guardians,
        rows=340,
        format=Format(quote_all=True),
    ),
    Table(
        name="fs_medizin",
        organisation="free_school",
        build=medical,
        rows=90,
        format=Format(encoding="cp1252"),
    ),
)
