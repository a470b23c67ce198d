"""A clothing store: the cards of its guests, and its stock."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import bar, folk, notes, town, typed_day
from benchmarks.personal_columns.model import OTHER, Column, Format, Table, about


def cards(draw: Draw) -> list[Column]:
    guests, homes = folk(draw, 1945, 2006), [town(draw) for _ in range(draw.rows)]
    numbers = draw.numbered("{}", 2207, 6)
    kids = draw.of(("0", "1", "2", "3", "4", "6"), (40, 18, 20, 12, 6, 2))
    lands = {
        "de": "D",
        "tr": "TR",
        "ar": "Syrien",
        "pl": "PL",
        "ro": "RO",
        "bg": "BG",
        "ua": "Ukr.",
        "ru": "D",
        "af": "Afgh.",
        "er": "Eritr.",
        "so": "Somal.",
        "ku": "Irak",
        "vn": "Vietn.",
        "yu": "Serb.",
        "al": "Kosovo",
        "wa": "Ghana",
        "ge": "Georg.",
        "it": "It.",
    }
    return [
        Column("K-Nr", numbers, about("record_id")),
        Column("Bild", draw.gaps([f"img/{n}.jpg" for n in numbers], 0.25), about("photo")),
        Column("Name_1", [p.family for p in guests], about("family_name", origin="mixed")),
        Column("Name_2", [p.given for p in guests], about("given_name", origin="mixed")),
        Column("Ort", [t for _, t in homes], about("city")),
        Column("plz", [c for c, _ in homes], about("postcode")),
        Column("Land", [lands[p.origin] for p in guests], about("nationality", "country_of_birth")),
        Column("Erw.", draw.of(("1", "2", "3", "4"), (55, 35, 7, 3)), about("household", "other_personal")),
        Column("Ki", kids, about("children", "household")),
        Column(
            "Ki Gr.",
            [
                ", ".join(
                    str(draw.choice((56, 62, 74, 86, 98, 110, 122, 140, 152, 164))) for _ in range(int(k))
                )
                for k in kids
            ],
            about("other_personal", "survey_answer", "children"),
        ),
        Column(
            "Nachweis",
            draw.of("Bescheid JC,AsylbLG,WoGeld,Rente klein,KiZ,Azubi/BAB,Tafelkarte,o. Nachw."),
            about("benefits"),
        ),
        Column("Schuh", draw.gaps(draw.whole(36, 47), 0.45), OTHER),
        Column(
            "war da", draw.each(lambda: typed_day(draw, 2024, 2025)), about("event_date", "other_personal")
        ),
        Column("DS-Erkl.", draw.of(("x", "", "fehlt"), (75, 15, 10)), about("consent")),
        Column(
            "Bem",
            notes(
                draw,
                (
                    "braucht Kinderwagen|schwanger, Termin Juli|nur mit Tochter (übersetzt)|Hausverbot "
                    "b. Tafel|Rollstuhl, Hose weit|Wintermantel mitgegeb.|Karte verl., neu 2 €|sehr "
                    "nett|sucht Anzug f. Vorstellung|immer vorm Öffnen da|Schwester hat auch Karte|"
                    "gerade entlassen, hat nichts"
                ),
                0.4,
            ),
            about("free_text"),
        ),
    ]


def stock(draw: Draw) -> list[Column]:
    return [
        Column("Art", draw.of("Hose,Jacke,Pulli,Kleid,Schuhe,Bettw.,Mütze,Anzug,Body")),
        Column(
            "Marke",
            draw.gaps(
                draw.evenly(
                    bar(
                        "Gerry Weber|Jack Wolfskin|Tom Tailor|Betty Barclay|Peter Kaiser|Hugo Boss|"
                        "Paul Green|Esprit|C&A|Marco Polo|Calvin Klein|Rieker|Steiff|Lidl"
                    )
                ),
                0.2,
                ("o.M.", "?"),
            ),
        ),
        Column("D/H/K", draw.of("D,H,K,Baby,unisex")),
        Column("Gr.", draw.of("M,L,XL,38,42,S,74/80,116,43,XXL,52")),
        Column("Alter ca.", draw.of("neuw.,1 J,2-3 J,alt,0-3 Mon.,vintage")),
        Column(
            "Herkunft",
            draw.of(
                bar(
                    "Container Hansaplatz|Haushaltsaufl.|Spende Kaufhaus|Sammlung Gemeinde|"
                    "Überhang NMS|Polen (retour)"
                )
            ),
        ),
        Column("Eing.", draw.dates(2025, 2025, "%d.%m.")),
        Column("Zust. (1-4)", draw.whole(1, 4)),
        Column("Abg. €", draw.of(bar("1,00|0,50|2,50|5,00|gratis|3,00"))),
    ]


TABLES = (
    Table(
        name="kleiderkarte",
        organisation="clothing_store",
        build=cards,
        rows=240,
        format=Format(delimiter=",", encoding="utf-8-sig", quote_all=True),
    ),
    Table(
        name="kleiderbestand",
        organisation="clothing_store",
        build=stock,
        rows=175,
        persons=False,
        format=Format(encoding="cp1252"),
    ),
)
