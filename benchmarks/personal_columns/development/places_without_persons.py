"""Places and firms of the development half: no person in them, and they look as if."""

from __future__ import annotations

from benchmarks.personal_columns.development.values import PLACES, STREETS, house, landline, street
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.model import Column, Format, Table

_SAINTS = (
    "St. Anna,Pusteblume,Regenbogen,Am Stadtpark,Löwenzahn,St. Josef,Villa Wirbelwind,"
    "Waldmäuse,Sternschnuppe".split(",")
)
_STOPS = (
    "Hauptbahnhof,Rathausplatz,Klinikum,Am Weinberg,Ostring,Schützenplatz,Zoo,Friedhof,"
    "Wilhelmstraße,Messe,Bürgeramt".split(",")
)


def stops(draw: Draw) -> list[Column]:
    return [
        Column("Nummer", draw.numbered(start=1001, step=4)),
        Column("Name", draw.evenly(_STOPS)),
        Column("Gemeinde", draw.of("Kassel,Baunatal,Vellmar,Kaufungen")),
        Column("Lat", draw.each(lambda: f"{51.2 + draw.random() / 4:.5f}")),
        Column("Lon", draw.each(lambda: f"{9.3 + draw.random() / 3:.5f}")),
        Column("Linien", draw.several("1,3,4,7,12,17", 3, "/")),
    ]


def day_care_centres(draw: Draw) -> list[Column]:
    names = [f"{draw.choice(['Kita', 'Kindergarten', 'Krippe'])} {name}" for name in draw.evenly(_SAINTS)]
    homes = draw.choices(PLACES, k=draw.rows)
    return [
        Column("Einrichtungsnummer", draw.numbered("{:06d}", 4011, 30)),
        Column("Kennnummer Einrichtung", draw.codes("06######")),
        Column("Name", names),
        Column("Name_normalisiert", [name.lower().replace(" ", "_") for name in names]),
        Column(
            "Träger",
            draw.of("AWO Kreisverband,Ev. Kirchenkreis,Stadt,Caritasverband e.V.,Elterninitiative e.V."),
        ),
        Column("Straße", draw.each(lambda: street(draw))),
        Column("PLZ", [code for code, _ in homes]),
        Column("Ort", [town for _, town in homes]),
        Column("Telefon", draw.each(lambda: landline(draw))),
        Column("Plätze", draw.whole(20, 130)),
    ]


def suppliers(draw: Draw) -> list[Column]:
    firms = (
        "Gemüsehof Brakel,Großbäckerei Roggenmann,Molkerei Lühe,Bürobedarf Klammer,Getränke "
        "Quell,Papier & Pappe".split(",")
    )
    chosen = draw.evenly(firms)
    return [
        Column(
            "Name1", [f"{firm} {form}" for firm, form in zip(chosen, draw.of("GmbH,KG,e.K.,AG"), strict=True)]
        ),
        Column("Name2", draw.gaps(draw.of("Niederlassung Nord,Vertrieb,Abt. Großkunden"), 0.5)),
        Column("Name3", draw.gaps(draw.of("Lager 2,Buchhaltung"), 0.9)),
        Column("KundenNr", draw.codes("K-####")),
        Column("Telefon", draw.each(lambda: landline(draw))),
        Column("Telefax", draw.gaps(draw.each(lambda: landline(draw)), 0.4)),
        Column(
            "Email", [f"bestellung@{firm.split()[-1].lower()}.example".replace("ü", "ue") for firm in chosen]
        ),
        Column("Internet", [f"www.{firm.split()[-1].lower()}.example".replace("ü", "ue") for firm in chosen]),
        Column("Mandant", draw.of(["1"])),
    ]


def trees(draw: Draw) -> list[Column]:
    return [
        Column("OBJECTID", draw.numbered(start=51, step=2)),
        Column("STRASSE", [name.upper() for name in draw.evenly(STREETS)]),
        Column("ORT", draw.of(["KASSEL"])),
        Column("STADTTEIL", draw.of("NORD,WEHLHEIDEN,MITTE,BETTENHAUSEN")),
        Column("BAUMART", draw.of("Winterlinde,Spitzahorn,Stieleiche,Platane,Rotbuche")),
        Column("PFLANZJAHR", draw.gaps(draw.whole(1920, 2024), 0.1, ("", "0"))),
        Column("Latitude", draw.each(lambda: f"{51.3 + draw.random() / 20:.6f}")),
        Column("Longitude", draw.each(lambda: f"{9.4 + draw.random() / 10:.6f}")),
        Column("globalId", draw.codes("{########-####-####-############}")),
    ]


def addresses_for_signs(draw: Draw) -> list[Column]:
    return [
        Column("Strassenname", draw.evenly(STREETS)),
        Column("Hausnummer", draw.each(lambda: house(draw))),
        Column("PLZ", draw.of("34117,34119,34121,34123")),
        Column("Gebäudeart", draw.of("Wohngebäude,Schule,Gewerbe,Kirche")),
        Column("Baujahr", draw.whole(1890, 2020)),
    ]


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
        name="np_baumkataster",
        organisation="federation",
        build=trees,
        rows=300,
        persons=False,
        false_friends=(11, 48, 51),
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
