"""A parish and its social work: the register as it comes from the authorities, a counselling statistic."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import codes_and_towns, number, reachable, road
from benchmarks.personal_columns.model import OTHER, TECHNICAL, XLSX, Column, Format, Table, about


def register(draw: Draw) -> list[Column]:
    persons, homes = (
        people(draw, "german german german polish croatian_bosnian italian", 1930, 2024),
        codes_and_towns(draw),
    )
    return [
        Column("GEM_KZ", draw.of("0412,0413"), about("technical_meta", "none", "other_personal")),
        Column("LFD_NR", draw.numbered("{:06d}", 10, 9), about("record_id", "technical_meta")),
        Column("NAME", [p.family for p in persons], about("family_name", "full_name", origin="mixed")),
        Column("RUFNAME", [p.given for p in persons], about("given_name", origin="mixed")),
        Column(
            "GEBNAME",
            draw.gaps([p.family for p in people(draw, "german polish")], 0.7),
            about("family_name", origin="mixed"),
        ),
        Column("GEBTAG", [p.born.strftime("%d%m%Y") for p in persons], about("birth_date")),
        Column("GESCHL", draw.of("W,M,D", (50, 48, 1)), about("gender")),
        Column("FAMST", draw.of("VH,LD,VW,GS,LP,NB"), about("family_status")),
        Column("RELZUG", draw.of("ev,rk,lt,vd,oa"), about("religion")),
        Column("RELZUG_EHEG", draw.gaps(draw.of("ev,rk,vd"), 0.5), about("religion")),
        Column("TAUFDAT", draw.gaps(draw.dates(1930, 2025, "%d%m%Y"), 0.1), about("religion", "event_date")),
        Column("STRASSE", draw.each(lambda: road(draw).upper()), about("street", "address")),
        Column("HNR", draw.each(lambda: number(draw)), about("house_number")),
        Column("PLZ", [code for code, _ in homes], about("postcode")),
        Column("WOHNORT", [town.upper() for _, town in homes], about("city")),
        Column(
            "SPERRVERM",
            draw.gaps(draw.of(["1"]), 0.96),
            about("other_personal", "consent", "criminal", "none"),
        ),
        Column(
            "STAATSANG1", draw.of(["000", "152", "130", "137", "163"], (88, 5, 3, 3, 1)), about("nationality")
        ),
    ]


def counselling(draw: Draw) -> list[Column]:
    return [
        Column("Fall", draw.numbered("DW{:04d}", 2000, 3), about("record_id", "technical_meta")),
        Column("kl_alter", draw.whole(0, 8), about("age", "other_personal")),
        Column("kl_geschl", draw.of("1,2,3,7"), about("gender")),
        Column("kl_fam", draw.of("1,2,3,4,5"), about("family_status")),
        Column("HH_groesse", draw.of("1,2,3,4,5,6"), about("household")),
        Column("eink_netto_kl", draw.of("unter 500,500-999,1000-1499,1500-1999,2000 u. m."), about("income")),
        Column("leistung1", draw.of("SGB II,SGB XII,ALG I,keine,WoGG"), about("benefits")),
        Column(
            "anlass",
            draw.of("Schwangerschaft,Trennung,Wohnungsnot,psych. Belastung,Gewalt,Sucht"),
            about("health", "criminal", "household"),
        ),
        Column("zuweisung", draw.of("selbst,Arzt,Jobcenter,Gemeinde"), OTHER),
        Column("kontakte", draw.whole(1, 22), OTHER),
        Column("ende", draw.gaps(draw.dates(2025, 2026, "%m/%y"), 0.3), about("event_date")),
    ]


def confirmands(draw: Draw) -> list[Column]:
    kids, mothers = (
        people(draw, "german german german russian", 2011, 2013),
        people(draw, "german russian", 1970, 1990),
    )
    return [
        Column("Konfi", [f"{p.given} {p.family}" for p in kids], about("full_name", origin="mixed")),
        Column("Handy Konfi", draw.gaps(draw.each(lambda: reachable(draw)), 0.2), about("phone")),
        Column("getauft am", draw.gaps(draw.dates(2011, 2026), 0.2), about("religion", "event_date")),
        Column(
            "getauft in",
            draw.gaps(draw.of("Christuskirche,St. Petri,Omsk,auswärts"), 0.3),
            about("religion", "place_of_birth", "city"),
        ),
        Column(
            "Konfirmationsspruch",
            draw.of("Ps 23,Jes 43 1,Joh 8 12,offen"),
            about("other_personal", "religion"),
        ),
        Column(
            "Mama",
            [f"{p.given} {p.family}" for p in mothers],
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column("T-Shirt", draw.of("S,M,L,164"), OTHER),
        Column("Freizeit bez.", draw.of("x,,½"), OTHER),
        Column(
            "isst",
            draw.gaps(draw.of("alles,veg.,kein Schwein,laktosefrei"), 0.1),
            about("other_personal", "health", "religion"),
        ),
        Column("Stand", draw.of(["04.10.2026"]), TECHNICAL),
    ]


TABLES = (
    Table(
        name="ge_meldedaten",
        organisation="parish",
        build=register,
        rows=400,
        format=Format(delimiter="|", encoding="utf-8"),
    ),
    Table(
        name="ge_sozialberatung",
        organisation="parish",
        build=counselling,
        rows=310,
        format=Format(quote_all=True),
    ),
    Table(name="ge_konfis", organisation="parish", build=confirmands, rows=62, format=XLSX),
)
