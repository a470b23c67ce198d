"""Addiction counselling: the core data set of a program, and its counts for the ministry."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import bar, folk
from benchmarks.personal_columns.model import Column, Format, Table, about


def core(draw: Draw) -> list[Column]:
    clients = folk(draw, 1955, 2007)
    ages = [2025 - p.born.year for p in clients]
    return [
        Column(
            "HDR_Code",
            [
                f"{p.plain[1][:2]}{p.plain[0][:2]}{p.born:%y}{draw.randint(1, 9)}".upper().replace(" ", "X")
                for p in clients
            ],
            about("record_id"),
        ),
        Column("2.0.1 Zugang", draw.dates(2024, 2025, "%Y-%m-%d"), about("event_date", "other_personal")),
        Column("2.0.4 Alter bei Betreuungsbeginn", [str(a) for a in ages], about("age")),
        Column(
            "2.0.3 G",
            [{"m": "1", "w": "2", "d": "3"}[p.gender] if draw.random() < 0.96 else "9" for p in clients],
            about("gender"),
        ),
        Column("2.2.2 Bundesland Wohnort", draw.of("SH,SH,HH,NI,MV,SH,99"), about("state")),
        Column(
            "Fam.stand",
            draw.of("1 ledig,2 verh. zus.lebend,4 geschieden,3 verh. getr. lebend,5 verwitwet,9 k.A."),
            about("family_status"),
        ),
        Column(
            "2.2.5 Migration",
            draw.of("0 kein MH,1 selbst migriert,2 als Kind v. Migranten geb.,9 unbekannt"),
            about("migration"),
        ),
        Column(
            "2.3.3 höchst. Abschl.",
            draw.of("HS,RS,ohne,FHR,Abi,Förderschule,noch in Ausb.,anderer,-9"),
            about("education"),
        ),
        Column(
            "Erwerb T0",
            draw.of(
                "ALG II,Arbeiter/Angest.,arbeitslos SGB III,Rentner:in,Schüler,Azubi,selbst.,i. Maßnahme"
            ),
            about("occupation", "benefits"),
        ),
        Column(
            "mj. Ki. im HH",
            draw.of(("0", "1", "2", "3", "-9"), (60, 18, 12, 4, 6)),
            about("children", "household"),
        ),
        Column(
            "HD1",
            draw.of("F10.2,F12.2,F11.2,F10.1,F14.2,F63.0,F15.2,F12.1,F11.22,F19.2,F50.2,ohne"),
            about("health"),
        ),
        Column(
            "Konsumbeginn (Alter)",
            draw.gaps([str(min(a, draw.randint(10, 29))) for a in ages], 0.15, ("-9", "99")),
            about("health", "age"),
        ),
        Column("i.v. Erf.", draw.of("0,1,2,9"), about("health")),
        Column(
            "HIV/HCV",
            draw.gaps(draw.of("neg/neg,neg/pos,nie getestet,pos/pos,pos/neg,verw."), 0.2, ("-9", "")),
            about("health"),
        ),
        Column(
            "Auflage",
            draw.gaps(
                draw.of(
                    bar(
                        "keine|§ 35 BtMG|Bewährungsauflage|MPU|Führungsaufsicht|§ 56c StGB|§153a|"
                        "Jugendrichter"
                    )
                ),
                0.1,
            ),
            about("criminal"),
        ),
        Column(
            "Orientierg.",
            draw.gaps(draw.of("hetero,bi,schwul,lesbisch,k.A.,asex."), 0.4, ("nicht erhoben", "", "9")),
            about("sexual_orientation"),
        ),
        Column(
            "Schuldenkl.", draw.of(bar("keine|bis 10 T€|bis 25 T€|bis 50 T€|>50 T€|unbek.")), about("debts")
        ),
        Column(
            "BZ_KB",
            draw.of("Lüders,Oltmanns,Sahin,Noack,D'Angelo"),
            about("contact_person", "family_name", "full_name", origin="mixed"),
        ),
    ]


def counts(draw: Draw) -> list[Column]:
    return [
        Column(
            "Einrichtung_Nr",
            draw.each(lambda: f"0{draw.choice((1, 2, 3))}-{draw.choice((117, 204, 233, 310))}"),
        ),
        Column(
            "Hauptdiagnose",
            draw.of(
                bar(
                    "F10 Alkohol|F11 Opioide|F12 Cannabinoide|F14 Kokain|F15 Stimulanzien|F63.0 "
                    "Glücksspiel|F50 Essstörung|ohne HD"
                )
            ),
        ),
        Column("Geschlecht", draw.evenly(("männlich", "weiblich", "divers", "gesamt"))),
        Column(
            "Altersgruppe",
            draw.evenly(
                ("bis 14", "15-17", "18-19", "20-24", "25-29", "30-34", "35-39", "40-49", "50-59", "60+")
            ),
        ),
        Column("Klienten n", draw.whole(0, 140)),
        Column("dav. HIV+", draw.of(("0", "0", "1", "2", "<3", "3"))),
        Column("ledig", draw.whole(0, 80)),
        Column("Migr.-HG %", draw.each(lambda: f"{draw.uniform(0, 61):.1f}".replace(".", ","))),
        Column("ø Alter", draw.each(lambda: f"{draw.uniform(15, 62):.1f}".replace(".", ","))),
        Column("Verw. Vorjahr", draw.each(lambda: f"{draw.choice('+-')}{draw.randint(0, 30)}%")),
    ]


TABLES = (
    Table(
        name="kds_e_klienten",
        organisation="addiction_counselling",
        build=core,
        rows=300,
        format=Format(encoding="cp1252", quote_all=True),
    ),
    Table(
        name="kds_tabellenband",
        organisation="addiction_counselling",
        build=counts,
        rows=160,
        persons=False,
        format=Format(delimiter="\t", encoding="utf-8"),
    ),
)
