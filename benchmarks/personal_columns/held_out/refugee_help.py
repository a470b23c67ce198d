"""Help for refugees: a case list, language courses as agencies count them, mentors."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import (
    address_of,
    codes_and_towns,
    reachable,
    road_and_number,
)
from benchmarks.personal_columns.identifiers import card_number, foreigner_number
from benchmarks.personal_columns.model import NO_PERSON, OTHER, TECHNICAL, XLSX, Column, Format, Table, about

_ARRIVED = "syrian syrian iraqi afghan eritrean somali kurdish ukrainian iranian georgian_armenian ethiopian"
_NATIONS = "475,423,438,439,224,273,166,163,430,998,997,225"


def cases(draw: Draw) -> list[Column]:
    persons, homes = people(draw, _ARRIVED, 1955, 2008), codes_and_towns(draw)
    return [
        Column("alias_id", draw.codes("RF-@@####"), about("record_id")),
        Column("AZR_NR", draw.gaps(draw.each(lambda: foreigner_number(draw)), 0.1), about("azr_number")),
        Column("FAM_NAME", [p.family.upper() for p in persons], about("family_name", origin="mixed")),
        Column("VORNAMEN", [p.given for p in persons], about("given_name", origin="mixed")),
        Column("GEBDAT", [p.born.strftime("%Y%m%d") for p in persons], about("birth_date")),
        Column(
            "GEBORT",
            draw.gaps(
                draw.of(
                    "Aleppo,Kabul,Asmara,Mogadischu,Charkiw,Homs,Mossul,Herat,Teheran,Qamischli,Addis Abeba"
                ),
                0.1,
            ),
            about("place_of_birth", "city"),
        ),
        Column("STAATSANG", draw.of(_NATIONS), about("nationality")),
        Column(
            "AUFENTHST",
            draw.of(
                "aufenthaltsgestattung,fluechtling_gfk,subsidiaerer_schutz,duldung,"
                "niederlassungserlaubnis,asylberechtigt,humanitaer"
            ),
            about("residence_status"),
        ),
        Column(
            "EINREISE",
            draw.gaps(draw.each(lambda: draw.day(2014, 2026).strftime("%m/%Y")), 0.1),
            about("migration", "event_date"),
        ),
        Column(
            "VOLKSZUG",
            draw.gaps(
                draw.of("Araber,Kurde,Paschtune,Tadschike,Tigrinya,Hazara,Jeside,Armenier"),
                0.3,
                ("", "unbek."),
            ),
            about("ethnic_origin"),
        ),
        Column(
            "REL", draw.gaps(draw.of("sunn.,christl.,schiit.,jesid.,orth.,ohne"), 0.25), about("religion")
        ),
        Column(
            "FLUCHTGRUND",
            draw.gaps(
                draw.of("polit. Verfolgung,Krieg,Zwangsrekrutierung,Homosexualität,Religion,Folter"), 0.4
            ),
            about(
                "political_opinion", "ethnic_origin", "health", "sexual_orientation", "religion", "criminal"
            ),
        ),
        Column(
            "UNTERKUNFT",
            draw.of("GU Hafenstr.,GU Nord,Wohnung,Erstaufnahme"),
            about("household", "address", "other_personal", "street"),
        ),
        Column("PLZ_ORT", [f"{code} {town}" for code, town in homes], about("postcode", "city", "address")),
        Column("HANDY_NR", draw.gaps(draw.each(lambda: reachable(draw)), 0.15), about("phone")),
        Column(
            "PASS_NR",
            draw.gaps(draw.each(lambda: card_number(draw, "CFGHJK")), 0.5),
            about("passport_number", "id_card_number"),
        ),
        Column(
            "NOTIZ",
            draw.gaps(
                draw.of(
                    "Termin ABH 3.4., Dolmetscher Dari;Mutter in Trabzon, Nachzug beantragt;PTBS, "
                    "Therapieplatz gesucht;Anwältin Frau Kern informiert;Kind geht in die 2b".split(";")
                ),
                0.5,
            ),
            about("free_text"),
        ),
    ]


def language_course(draw: Draw) -> list[Column]:
    persons = people(draw, "ukrainian", 1960, 2006)
    return [
        Column("lfd", draw.numbered(), TECHNICAL),
        Column("TN_Name", [f"{p.family} {p.given}" for p in persons], about("full_name", origin="ukrainian")),
        Column(
            "TN-Typ",
            draw.of("Verpfl. JC,Altzuwanderer,EU,Verpfl. ABH,Selbstzahler"),
            about("residence_status", "migration", "benefits", "other_personal"),
        ),
        Column("BAMF-PKZ", draw.codes("#######"), about("record_id", "azr_number")),
        Column("GER_Start", draw.of("A1,A0,A2,B1"), about("language", "education", "other_personal")),
        Column("GER_Ziel", draw.of("B1,A2,B2"), about("language", "education", "other_personal")),
        Column("Schuljahre", draw.whole(0, 16), about("education", "other_personal")),
        Column("UE_anw", draw.whole(0, 400), OTHER),
        Column("UE_entsch", draw.whole(0, 60), OTHER),
        Column(
            "Fahrtkosten",
            draw.gaps(draw.of("49.00;0.00;63.50".split(";")), 0.2),
            about("benefits", "other_personal"),
        ),
        Column("Kinderbetr", draw.flags(0.3, "J", "N"), about("children", "other_personal", "household")),
        Column("Raum", draw.of("2.04,U1,3.11"), about("other_personal", "none")),
    ]


def mentors(draw: Draw) -> list[Column]:
    persons, families = (
        people(draw, "german german turkish polish", 1945, 2001),
        people(draw, "syrian afghan"),
    )
    return [
        Column(
            "Pat*in",
            [f"{p.given} {p.family}" for p in persons],
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "Kontakt",
            [address_of(draw, p) if draw.random() < 0.5 else reachable(draw) for p in persons],
            about("email", "phone", "contact_person"),
        ),
        Column("Adr.", draw.gaps(draw.each(lambda: road_and_number(draw)), 0.1), about("street", "address")),
        Column(
            "begleitet",
            [f"Fam. {p.family}" for p in families],
            about("family_name", "full_name", origin="mixed"),
        ),
        Column("Kopfzahl", draw.whole(1, 9), about("household", "children", "other_personal")),
        Column("Sprachen", draw.several("arab.,dt.,engl.,kurd.,frz.,dari", 3, "/"), about("language")),
        Column("seit", draw.each(lambda: draw.day(2015, 2026).strftime("%m.%y")), about("event_date")),
        Column("läuft gut?", draw.of("ja,geht so,pausiert,nein"), OTHER),
        Column("Belegblatt", draw.of(["F7"]), NO_PERSON),
    ]


TABLES = (
    Table(
        name="rh_faelle",
        organisation="refugee_help",
        build=cases,
        rows=230,
        format=Format(encoding="utf-8", line_end="\n"),
    ),
    Table(name="rh_sprachkurs", organisation="refugee_help", build=language_course, rows=96, format=XLSX),
    Table(
        name="rh_patenschaften",
        organisation="refugee_help",
        build=mentors,
        rows=70,
        format=Format(delimiter="\t", encoding="utf-8-sig"),
    ),
)
