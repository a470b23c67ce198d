"""Tables of the development half that hold no person and look as if: the false friends of German exports."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.personal_columns.development.values import PLACES, STREETS, house, landline, street
from benchmarks.personal_columns.draw import Draw, money
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import XLSX, Column, Format, Table

_SAINTS = (
    "St. Anna,Pusteblume,Regenbogen,Am Stadtpark,Löwenzahn,St. Josef,Villa Wirbelwind,"
    "Waldmäuse,Sternschnuppe".split(",")
)
_STOPS = (
    "Hauptbahnhof,Rathausplatz,Klinikum,Am Weinberg,Ostring,Schützenplatz,Zoo,Friedhof,"
    "Wilhelmstraße,Messe,Bürgeramt".split(",")
)
_BOOKS = (
    "Der stille Garten,Handbuch Ehrenamt,Kleine Geschichte des Chors,Wolken über dem "
    "Deich,Satzungen verstehen,Winterlicht,Vom Säen und Ernten,Die Reise nach Osten".split(",")
)
_WRITERS = (
    "Hartmut Silberbach,Elfi Kronsbein,Jo Maringer,Ansgar Tjaden,Wanda Prill,M. "
    "Okonjo-Reiß,Benno Faltings".split(",")
)


def _column(header: str, cells: Sequence[str]) -> Column:
    return Column(header, cells)


def stops(draw: Draw) -> list[Column]:
    return [
        _column("Nummer", draw.numbered(start=1001, step=4)),
        _column("Name", draw.evenly(_STOPS)),
        _column("Gemeinde", draw.of("Kassel,Baunatal,Vellmar,Kaufungen")),
        _column("Lat", draw.each(lambda: f"{51.2 + draw.random() / 4:.5f}")),
        _column("Lon", draw.each(lambda: f"{9.3 + draw.random() / 3:.5f}")),
        _column("Linien", draw.several("1,3,4,7,12,17", 3, "/")),
    ]


def day_care_centres(draw: Draw) -> list[Column]:
    names = [f"{draw.choice(['Kita', 'Kindergarten', 'Krippe'])} {name}" for name in draw.evenly(_SAINTS)]
    homes = draw.choices(PLACES, k=draw.rows)
    return [
        _column("Einrichtungsnummer", draw.numbered("{:06d}", 4011, 30)),
        _column("Kennnummer Einrichtung", draw.codes("06######")),
        _column("Name", names),
        _column("Name_normalisiert", [name.lower().replace(" ", "_") for name in names]),
        _column(
            "Träger",
            draw.of("AWO Kreisverband,Ev. Kirchenkreis,Stadt,Caritasverband e.V.,Elterninitiative e.V."),
        ),
        _column("Straße", draw.each(lambda: street(draw))),
        _column("PLZ", [code for code, _ in homes]),
        _column("Ort", [town for _, town in homes]),
        _column("Telefon", draw.each(lambda: landline(draw))),
        _column("Plätze", draw.whole(20, 130)),
    ]


def suppliers(draw: Draw) -> list[Column]:
    firms = (
        "Gemüsehof Brakel,Großbäckerei Roggenmann,Molkerei Lühe,Bürobedarf Klammer,Getränke "
        "Quell,Papier & Pappe".split(",")
    )
    chosen = draw.evenly(firms)
    return [
        _column(
            "Name1", [f"{firm} {form}" for firm, form in zip(chosen, draw.of("GmbH,KG,e.K.,AG"), strict=True)]
        ),
        _column("Name2", draw.gaps(draw.of("Niederlassung Nord,Vertrieb,Abt. Großkunden"), 0.5)),
        _column("Name3", draw.gaps(draw.of("Lager 2,Buchhaltung"), 0.9)),
        _column("KundenNr", draw.codes("K-####")),
        _column("Telefon", draw.each(lambda: landline(draw))),
        _column("Telefax", draw.gaps(draw.each(lambda: landline(draw)), 0.4)),
        _column(
            "Email", [f"bestellung@{firm.split()[-1].lower()}.example".replace("ü", "ue") for firm in chosen]
        ),
        _column(
            "Internet", [f"www.{firm.split()[-1].lower()}.example".replace("ü", "ue") for firm in chosen]
        ),
        _column("Mandant", draw.of(["1"])),
    ]


def library(draw: Draw) -> list[Column]:
    return [
        _column("Titel", draw.evenly(_BOOKS)),
        _column("Untertitel", draw.gaps(draw.of("Roman,Ein Leitfaden,Erzählungen,Bildband"), 0.5)),
        _column("Autor", draw.evenly(_WRITERS)),
        _column("Herausgeber", draw.gaps(draw.evenly(_WRITERS), 0.7)),
        _column("Verlagsname", draw.of("Altfeld Verlag,Nordlicht,Edition Torhaus,Verlag am Wehr")),
        _column("Verlagsort", draw.of("Berlin,Leipzig,Göttingen,Wien")),
        _column("Jahrgang", draw.whole(1961, 2025)),
        _column("Sprache", draw.of("Deutsch,Englisch,Türkisch")),
        _column("Signatur", draw.codes("@@ ###.#")),
    ]


def trees(draw: Draw) -> list[Column]:
    return [
        _column("OBJECTID", draw.numbered(start=51, step=2)),
        _column("STRASSE", [name.upper() for name in draw.evenly(STREETS)]),
        _column("ORT", draw.of(["KASSEL"])),
        _column("STADTTEIL", draw.of("NORD,WEHLHEIDEN,MITTE,BETTENHAUSEN")),
        _column("BAUMART", draw.of("Winterlinde,Spitzahorn,Stieleiche,Platane,Rotbuche")),
        _column("PFLANZJAHR", draw.gaps(draw.whole(1920, 2024), 0.1, ("", "0"))),
        _column("Latitude", draw.each(lambda: f"{51.3 + draw.random() / 20:.6f}")),
        _column("Longitude", draw.each(lambda: f"{9.4 + draw.random() / 10:.6f}")),
        _column("globalId", draw.codes("{########-####-####-############}")),
    ]


def own_account(draw: Draw) -> list[Column]:
    own = german_iban(draw)
    return [
        _column("Bezeichnung Auftragskonto", draw.of(["Vereinskonto"])),
        _column("IBAN Auftragskonto", [own] * draw.rows),
        _column("BIC Auftragskonto", ["GENODEF9ALT"] * draw.rows),
        _column("Buchungstag", draw.stamps(2026, "%d.%m.%Y")),
        _column("Valutadatum", draw.stamps(2026, "%d.%m.%Y")),
        _column("Glaeubiger ID", draw.gaps(["DE98ZZZ09999999999"] * draw.rows, 0.6)),
        _column("Buchungstext", draw.of("Entgeltabschluss,SEPA-Sammler,Kartenzahlung,Zinsen")),
        _column("Betrag", draw.each(lambda: money(draw.uniform(-900, 1500)))),
        _column("Saldo nach Buchung", draw.amount(800, 20000)),
    ]


def budget(draw: Draw) -> list[Column]:
    return [
        _column("Haushaltsstelle", draw.codes("4###.##")),
        _column(
            "Haushaltstitel", draw.of("Personal,Miete,Veranstaltungen,Öffentlichkeitsarbeit,Reisekosten")
        ),
        _column("Konto", draw.of("6300,6310,4210,4980")),
        _column("Gegenkonto", draw.of("1200,1600,1000")),
        _column("Belegnr.", draw.numbered("2026-{:04d}", 1, 3)),
        _column("Belegdatum", draw.dates(2026, 2026)),
        _column("Ansatz", draw.amount(100, 30000)),
        _column("Ist", draw.amount(0, 28000)),
    ]


def equipment(draw: Draw) -> list[Column]:
    return [
        _column("InventarNr", draw.numbered("INV{:05d}", 12, 8)),
        _column("GeraeteNr", draw.codes("G-###")),
        _column("Seriennummer", draw.codes("@@##@#####")),
        _column("Bezeichnung", draw.of("Laptop,Beamer,Bohrmaschine,Zelt 4x8,Kaffeemaschine,Lautsprecher")),
        _column("Kategorie", draw.of("IT,Werkzeug,Küche,Veranstaltung")),
        _column("Standort", draw.of("Büro 2,Keller,Außenlager,Saal")),
        _column("Typ", draw.of("A,B,C")),
        _column("Version", draw.of("1.0,2.3,")),
        _column("Status", draw.of("in Ordnung,defekt,verliehen,ausgemustert")),
        _column("id", draw.numbered()),
    ]


def club_counts(draw: Draw) -> list[Column]:
    return [
        _column("Vereinsnummer", ["06041"] * draw.rows),
        _column("LSB-Vereinsnummer", ["LSB-17-0342"] * draw.rows),
        _column("Kundennummer", ["88112"] * draw.rows),
        _column("Geschlecht", draw.of("m,w,d")),
        _column("Geburtsjahrgang", draw.whole(1935, 2022)),
        _column("Sparte", draw.of("Fußball,Turnen,Tischtennis,Judo")),
        _column("Anzahl", draw.whole(1, 28)),
    ]


def farm_share(draw: Draw) -> list[Column]:
    return [
        _column("Familie", draw.of("Kreuzblütler,Nachtschatten,Kürbis,Doldenblütler,Korbblütler")),
        _column("Kultur", draw.of("Grünkohl,Tomate,Hokkaido,Möhre,Kopfsalat,Kartoffel")),
        _column("Sorte", draw.of("Winterbor,Matina,Red Kuri,Nantaise,Linda")),
        _column("Satz", draw.whole(1, 6)),
        _column("Ernte kg", draw.amount(2, 300)),
        _column("Preis je kg", draw.of("2,40;3,80;1,90".split(";"))),
        _column("Beet", draw.codes("@#")),
    ]


def addresses_for_signs(draw: Draw) -> list[Column]:
    return [
        _column("Strassenname", draw.evenly(STREETS)),
        _column("Hausnummer", draw.each(lambda: house(draw))),
        _column("PLZ", draw.of("34117,34119,34121,34123")),
        _column("Gebäudeart", draw.of("Wohngebäude,Schule,Gewerbe,Kirche")),
        _column("Baujahr", draw.whole(1890, 2020)),
    ]


_BANK = ("Kunde;Freundeskreis Altfeld e.V.", "Kontoart;Girokonto", "Saldo;4.093,32;EUR", "")
TABLES = (
    Table(
        name="np_haltestellen",
        organisation="federation",
        build=stops,
        persons=False,
        false_friends=(1, 20, 48, 49),
        format=Format(line_end="\n"),
    ),
    Table(
        name="np_kitas",
        organisation="school_association",
        build=day_care_centres,
        rows=90,
        persons=False,
        false_friends=(2, 25, 47),
    ),
    Table(
        name="np_lieferanten",
        organisation="food_bank",
        build=suppliers,
        rows=70,
        persons=False,
        false_friends=(5, 13, 24, 26),
        format=Format(encoding="cp1252"),
    ),
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
        name="np_baumkataster",
        organisation="federation",
        build=trees,
        rows=300,
        persons=False,
        false_friends=(11, 48, 51),
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
    Table(
        name="np_adressverzeichnis",
        organisation="federation",
        build=addresses_for_signs,
        rows=160,
        persons=False,
        false_friends=(12,),
        format=Format(delimiter=","),
    ),
)
