"""Goods, bookings and counts of the development half: no person in them, and they look as if."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw, money
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import XLSX, Column, Format, Table

_BOOKS = (
    "Der stille Garten,Handbuch Ehrenamt,Kleine Geschichte des Chors,Wolken über dem "
    "Deich,Satzungen verstehen,Winterlicht,Vom Säen und Ernten,Die Reise nach Osten".split(",")
)
_WRITERS = (
    "Hartmut Silberbach,Elfi Kronsbein,Jo Maringer,Ansgar Tjaden,Wanda Prill,M. "
    "Okonjo-Reiß,Benno Faltings".split(",")
)
_BANK = ("Kunde;Freundeskreis Altfeld e.V.", "Kontoart;Girokonto", "Saldo;4.093,32;EUR", "")


def library(draw: Draw) -> list[Column]:
    return [
        Column("Titel", draw.evenly(_BOOKS)),
        Column("Untertitel", draw.gaps(draw.of("Roman,Ein Leitfaden,Erzählungen,Bildband"), 0.5)),
        Column("Autor", draw.evenly(_WRITERS)),
        Column("Herausgeber", draw.gaps(draw.evenly(_WRITERS), 0.7)),
        Column("Verlagsname", draw.of("Altfeld Verlag,Nordlicht,Edition Torhaus,Verlag am Wehr")),
        Column("Verlagsort", draw.of("Berlin,Leipzig,Göttingen,Wien")),
        Column("Jahrgang", draw.whole(1961, 2025)),
        Column("Sprache", draw.of("Deutsch,Englisch,Türkisch")),
        Column("Signatur", draw.codes("@@ ###.#")),
    ]


def own_account(draw: Draw) -> list[Column]:
    own = german_iban(draw)
    return [
        Column("Bezeichnung Auftragskonto", draw.of(["Vereinskonto"])),
        Column("IBAN Auftragskonto", [own] * draw.rows),
        Column("BIC Auftragskonto", ["GENODEF9ALT"] * draw.rows),
        Column("Buchungstag", draw.stamps(2026, "%d.%m.%Y")),
        Column("Valutadatum", draw.stamps(2026, "%d.%m.%Y")),
        Column("Glaeubiger ID", draw.gaps(["DE98ZZZ09999999999"] * draw.rows, 0.6)),
        Column("Buchungstext", draw.of("Entgeltabschluss,SEPA-Sammler,Kartenzahlung,Zinsen")),
        Column("Betrag", draw.each(lambda: money(draw.uniform(-900, 1500)))),
        Column("Saldo nach Buchung", draw.amount(800, 20000)),
    ]


def budget(draw: Draw) -> list[Column]:
    return [
        Column("Haushaltsstelle", draw.codes("4###.##")),
        Column("Haushaltstitel", draw.of("Personal,Miete,Veranstaltungen,Öffentlichkeitsarbeit,Reisekosten")),
        Column("Konto", draw.of("6300,6310,4210,4980")),
        Column("Gegenkonto", draw.of("1200,1600,1000")),
        Column("Belegnr.", draw.numbered("2026-{:04d}", 1, 3)),
        Column("Belegdatum", draw.dates(2026, 2026)),
        Column("Ansatz", draw.amount(100, 30000)),
        Column("Ist", draw.amount(0, 28000)),
    ]


def equipment(draw: Draw) -> list[Column]:
    return [
        Column("InventarNr", draw.numbered("INV{:05d}", 12, 8)),
        Column("GeraeteNr", draw.codes("G-###")),
        Column("Seriennummer", draw.codes("@@##@#####")),
        Column("Bezeichnung", draw.of("Laptop,Beamer,Bohrmaschine,Zelt 4x8,Kaffeemaschine,Lautsprecher")),
        Column("Kategorie", draw.of("IT,Werkzeug,Küche,Veranstaltung")),
        Column("Standort", draw.of("Büro 2,Keller,Außenlager,Saal")),
        Column("Typ", draw.of("A,B,C")),
        Column("Version", draw.of("1.0,2.3,")),
        Column("Status", draw.of("in Ordnung,defekt,verliehen,ausgemustert")),
        Column("id", draw.numbered()),
    ]


def club_counts(draw: Draw) -> list[Column]:
    return [
        Column("Vereinsnummer", ["06041"] * draw.rows),
        Column("LSB-Vereinsnummer", ["LSB-17-0342"] * draw.rows),
        Column("Kundennummer", ["88112"] * draw.rows),
        Column("Geschlecht", draw.of("m,w,d")),
        Column("Geburtsjahrgang", draw.whole(1935, 2022)),
        Column("Sparte", draw.of("Fußball,Turnen,Tischtennis,Judo")),
        Column("Anzahl", draw.whole(1, 28)),
    ]


def farm_share(draw: Draw) -> list[Column]:
    return [
        Column("Familie", draw.of("Kreuzblütler,Nachtschatten,Kürbis,Doldenblütler,Korbblütler")),
        Column("Kultur", draw.of("Grünkohl,Tomate,Hokkaido,Möhre,Kopfsalat,Kartoffel")),
        Column("Sorte", draw.of("Winterbor,Matina,Red Kuri,Nantaise,Linda")),
        Column("Satz", draw.whole(1, 6)),
        Column("Ernte kg", draw.amount(2, 300)),
        Column("Preis je kg", draw.of("2,40;3,80;1,90".split(";"))),
        Column("Beet", draw.codes("@#")),
    ]


TABLES = (
    Table(
        name="np_buecherei",
        organisation="music_association",
        build=library,
        rows=180,
        persons=False,
        false_friends=(14, 17, 18, 19, 46),
        format=XLSX,
    ),
    Table(
        name="np_eigenes_konto",
        organisation="federation",
        build=own_account,
        rows=150,
        persons=False,
        false_friends=(27, 28, 29, 34),
        format=Format(preamble=_BANK),
    ),
    Table(
        name="np_haushalt",
        organisation="volunteer_agency",
        build=budget,
        rows=110,
        persons=False,
        false_friends=(16, 31, 33, 34),
        format=XLSX,
    ),
    Table(
        name="np_inventar",
        organisation="youth_centre",
        build=equipment,
        rows=130,
        persons=False,
        false_friends=(21, 22, 51),
    ),
    Table(
        name="np_bestandserhebung",
        organisation="sports_club",
        build=club_counts,
        rows=220,
        persons=False,
        false_friends=(23, 40),
        format=Format(encoding="cp1252"),
    ),
    Table(
        name="np_ernteanteile",
        organisation="food_bank",
        build=farm_share,
        rows=75,
        persons=False,
        false_friends=(45,),
    ),
)
