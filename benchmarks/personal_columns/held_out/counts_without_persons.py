"""Counts, bookings and goods of the held-out half: no person in them, and they look as if."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.model import Column, Format, Table

_AREAS = "Rheine,Emsdetten,Neuenkirchen,Wettringen,Hörstel,Saerbeck,Hopsten,Ochtrup".split(",")


def orders_of_goods(draw: Draw) -> list[Column]:
    return [
        Column("Datum", draw.stamps(2026, "%d.%m.%Y")),
        Column(
            "Artikelbezeichnung", draw.of("T-Shirt Vereinslogo,Aufkleber,Kalender 2027,Tasse,Stofftasche")
        ),
        Column("Artikelnummer", draw.codes("ART-####")),
        Column("Option 1 Name", draw.of("Größe,Farbe")),
        Column("Option 1 Wert", draw.of("M,L,blau,rot,S")),
        Column("Rechnungsnummer", draw.numbered("RE-{:05d}", 300, 3)),
        Column("Transaktionscode", draw.codes("#@@##@#@@####@##@")),
        Column("Brutto", draw.amount(3, 60)),
    ]


def bookings(draw: Draw) -> list[Column]:
    return [
        Column("Umsatz (ohne Soll/Haben-Kz)", draw.amount(4, 9000)),
        Column("Soll/Haben-Kennzeichen", draw.of("S,H")),
        Column("Konto", draw.of("8400,4930,4240,1200")),
        Column("Gegenkonto (ohne BU-Schlüssel)", draw.of("70001,1200,10000,1590")),
        Column("Belegdatum", draw.each(lambda: f"{draw.randint(1, 28):02d}{draw.randint(1, 12):02d}")),
        Column("Belegfeld 1", draw.codes("2026####")),
        Column("Buchungstext", draw.of("Miete Okt,Strom,Honorar Referat,Porto,Büromaterial")),
        Column("Diverse Adressnummer", [""] * draw.rows),
        Column("Beteiligtennummer", [""] * draw.rows),
        Column("Gesellschaftername", [""] * draw.rows),
        Column("Identifikationsnummer", [""] * draw.rows),
    ]


def first_names(draw: Draw) -> list[Column]:
    persons = people(draw, "german turkish polish french")
    return [
        Column("vorname", [p.given for p in persons]),
        Column("anzahl", draw.whole(1, 240)),
        Column("geschlecht", ["m" if p.gender == "m" else "w" for p in persons]),
        Column("stellung", draw.of("1,2,3")),
        Column("rang", draw.numbered()),
    ]


def districts(draw: Draw) -> list[Column]:
    return [
        Column("Kreis", draw.of("Steinfurt,Borken,Coesfeld")),
        Column("Gemeindename", draw.evenly(_AREAS)),
        Column("Gemeinde", draw.codes("05566###")),
        Column("HH_1kind", draw.whole(20, 900)),
        Column("HH_alleinerz", draw.whole(10, 400)),
        Column("HH_single_u35", draw.whole(30, 1200)),
        *[
            Column(f"FAMSTND_KURZ__{n}", draw.gaps(draw.whole(3, 800), 0.05, ("-", "/", ".")))
            for n in range(1, 6)
        ],
        *[Column(f"Alter_infr__{n}", draw.gaps(draw.whole(3, 300), 0.05, ("-", "."))) for n in range(1, 6)],
    ]


def elections(draw: Draw) -> list[Column]:
    return [
        Column("Gemeinde", draw.evenly(_AREAS)),
        Column("Wahlbezirk", draw.codes("0##.#")),
        Column("Wahlberechtigte", draw.whole(400, 1900)),
        Column("Wählende", draw.whole(200, 1500)),
        Column("CDU Erststimmen", draw.whole(60, 600)),
        Column("SPD Erststimmen", draw.whole(60, 500)),
        Column("GRÜNE Zweitstimmen", draw.whole(20, 400)),
        Column("Ungültige", draw.whole(0, 20)),
    ]


def ticket_types(draw: Draw) -> list[Column]:
    return [
        Column("Event slug", draw.of("sommerfest26,jahrestag,basar")),
        Column("Product", draw.of("Sitzplatz,Stehplatz,Kombi")),
        Column("Seat name", draw.each(lambda: f"Reihe {draw.randint(1, 20)}, Platz {draw.randint(1, 30)}")),
        Column("Sales channel", draw.of("web,boxoffice,resellers")),
        Column("Price", draw.of("12.00;8.50;20.00".split(";"))),
    ]


TABLES = (
    Table(
        name="xx_artikel",
        organisation="environment_group",
        build=orders_of_goods,
        rows=150,
        persons=False,
        false_friends=(7, 33, 34, 35),
        format=Format(delimiter=",", encoding="utf-8-sig", quote_all=True),
    ),
    Table(
        name="xx_buchungsstapel",
        organisation="employer",
        build=bookings,
        rows=200,
        persons=False,
        false_friends=(31, 32, 33, 34),
        format=Format(encoding="cp1252"),
    ),
    Table(
        name="xx_vornamensstatistik",
        organisation="parish",
        build=first_names,
        rows=180,
        persons=False,
        false_friends=(36,),
    ),
    Table(
        name="xx_gemeindestatistik",
        organisation="womens_shelter",
        build=districts,
        rows=80,
        persons=False,
        false_friends=(37, 38, 49),
        format=Format(line_end="\n"),
    ),
    Table(
        name="xx_wahlergebnis",
        organisation="environment_group",
        build=elections,
        rows=110,
        persons=False,
        false_friends=(39, 49),
    ),
    Table(
        name="xx_kartenarten",
        organisation="disability_self_help",
        build=ticket_types,
        rows=100,
        persons=False,
        false_friends=(50,),
        format=Format(delimiter=",", quote_all=True),
    ),
)
