"""Places and groups of the held-out half: no person in them, and they look as if."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.values import (
    codes_and_towns,
    number,
    reachable,
    road,
    road_and_number,
)
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import XLSX, Column, Format, Table

_AREAS = "Rheine,Emsdetten,Neuenkirchen,Wettringen,Hörstel,Saerbeck,Hopsten,Ochtrup".split(",")


def shelters(draw: Draw) -> list[Column]:
    homes = codes_and_towns(draw)
    return [
        Column("id", draw.numbered()),
        Column(
            "Name",
            [
                f"{kind} {where}"
                for kind, where in zip(
                    draw.of("GU,Notunterkunft,Wohnheim,Containeranlage"),
                    draw.of("Hafenstraße,Am Güterbahnhof,Nordwest,Alte Post,Kasernenweg"),
                    strict=True,
                )
            ],
        ),
        Column("Address", [f"{road_and_number(draw)}, {code} {town}" for code, town in homes]),
        Column("Capacity", draw.whole(12, 400)),
        Column("Occupied", draw.whole(5, 300)),
        Column("Operator", draw.of("Stadt,DRK KV,Malteser Hilfsdienst,European Homecare")),
    ]


def events(draw: Draw) -> list[Column]:
    return [
        Column("Nummer", draw.codes("26-###")),
        Column(
            "Name",
            draw.of("Pfingstlager,Leiterkurs A,Abteilungsweekend,Sommerfest,Elternabend,Juleica-Schulung"),
        ),
        Column("Titel", draw.of("Anmeldung,Rückmeldung,Packliste,Formular")),
        Column("Ort / Adresse", [f"Pfadiheim {road_and_number(draw)}" for _ in range(draw.rows)]),
        Column("Ort", draw.evenly(_AREAS)),
        Column("Altersgruppe", draw.of("6-10,11-14,15-17,ab 18")),
        Column("Mindestalter", draw.of("6,11,15,18")),
        Column("Anzahl Teilnehmende", draw.whole(4, 90)),
        Column("Anzahl Mitglieder", draw.whole(10, 140)),
    ]


def groups(draw: Draw) -> list[Column]:
    homes = codes_and_towns(draw)
    return [
        Column(
            "Name", draw.of("Stamm Seeadler,Meute Grauwolf,Trupp Kranich,Bezirk West,Rovergruppe Polaris")
        ),
        Column("Adresse", [f"{road_and_number(draw)}, {code} {town}" for code, town in homes]),
        Column(
            "Haupt-E-Mail",
            draw.each(
                lambda: f"stamm-{draw.choice(['seeadler', 'kranich', 'polaris', 'west'])}@pfadi.example"
            ),
        ),
        Column("Anzahl Mitglieder", draw.whole(8, 120)),
        Column("Verbandsnr.", draw.codes("##-##-##")),
    ]


def playgrounds(draw: Draw) -> list[Column]:
    return [
        Column("ADDRESS.ID", draw.numbered(start=77000, step=13)),
        Column("ADDRESS.Bezeichnung", [f"Spielplatz {road(draw)}" for _ in range(draw.rows)]),
        Column("Altersgruppe", draw.of("0-3 Jahre,3-12 Jahre,alle")),
        Column("Hilfen für Sehbehinderte", draw.of("vorhanden,keine,teilweise")),
        Column("Kfz-Parkplätze für Behinderte", draw.of("0,1,2,keine")),
        Column("Latitude", draw.each(lambda: f"{48.1 + draw.random() / 10:.5f}")),
        Column("Longitude", draw.each(lambda: f"{11.5 + draw.random() / 8:.5f}")),
    ]


def classes(draw: Draw) -> list[Column]:
    return [
        Column("Kuerzel", draw.each(lambda: f"{draw.randint(1, 10)}{draw.choice('ABC')}")),
        Column("Bezeichnung", draw.of("Grundstufe,Mittelstufe,Werkstufe,Berufsvorbereitung")),
        Column("Behinderung", draw.of("0,1")),
        Column("Foerderschwerpunkt1", draw.gaps(draw.of("LE,GG,KM"), 0.4)),
        Column("Beruf", draw.gaps(draw.of("Fachpraktiker Küche,Maler,Hauswirtschaft"), 0.6)),
        Column("Unterrichtssprache", draw.of("D,D/GB")),
        Column("Schulnummer", ["166789"] * draw.rows),
        Column("SchulNr", ["166789"] * draw.rows),
        Column("Schuelerzahl", draw.whole(5, 29)),
    ]


def railway_sites(draw: Draw) -> list[Column]:
    return [
        Column("Kuerzel", draw.codes("@@@")),
        Column("Kurzname", draw.of("Rheine Hbf,Salzbergen,Altenberge,Hörstel,Ibbenb-Esch")),
        Column("Typ", draw.of("Bf,Hp,Abzw,Bft")),
        Column("Betriebsstelle", draw.numbered("{:05d}", 8000, 9)),
    ]


def care_homes(draw: Draw) -> list[Column]:
    homes = codes_and_towns(draw)
    return [
        Column("Versorgungsart", draw.of("vollstationär,Tagespflege,ambulant,Kurzzeitpflege")),
        Column(
            "Name",
            [
                f"{kind} {name}"
                for kind, name in zip(
                    draw.of("Haus,Seniorenstift,Pflegeheim,Residenz"),
                    draw.of("Abendsonne,St. Marien,Lindenhof,Am Kurpark,Elisabeth,Johannes Wichern"),
                    strict=True,
                )
            ],
        ),
        Column("Straße", draw.each(lambda: f"{road(draw)} {number(draw)}")),
        Column("PLZ", [code for code, _ in homes]),
        Column("Stadt", [town for _, town in homes]),
        Column("Telefon", draw.each(lambda: reachable(draw))),
        Column("traegerTyp", draw.of("frei-gemeinnützig,privat,öffentlich")),
        Column("Verband", draw.of("Caritas,Diakonie,bpa,AWO,Paritätischer")),
        Column("Plätze", draw.whole(10, 160)),
    ]


def clubs(draw: Draw) -> list[Column]:
    names = [
        f"{kind} {where} e.V."
        for kind, where in zip(
            draw.of("Umweltgruppe,Initiative Stadtgrün,Radverein"), draw.evenly(_AREAS), strict=True
        )
    ]
    return [
        Column("Mandant", draw.of("10,20")),
        Column("verein_name", names),
        Column("verein_glaeubiger_id", draw.codes("DE98ZZZ0999#######")),
        Column("verein_iban", draw.each(lambda: german_iban(draw))),
        Column("verein_ust_id", draw.gaps(draw.codes("DE999######"), 0.6)),
        Column("verein_steuer_nr", draw.codes("311/57##/####")),
    ]


TABLES = (
    Table(
        name="xx_unterkuenfte",
        organisation="refugee_help",
        build=shelters,
        rows=64,
        persons=False,
        false_friends=(4, 51),
        format=Format(delimiter=",", line_end="\n"),
    ),
    Table(
        name="xx_anlaesse",
        organisation="youth_federation",
        build=events,
        rows=90,
        persons=False,
        false_friends=(3, 9, 15, 20, 43, 44),
        format=XLSX,
    ),
    Table(
        name="xx_gruppen",
        organisation="youth_federation",
        build=groups,
        rows=60,
        persons=False,
        false_friends=(3, 8, 44),
    ),
    Table(
        name="xx_spielplaetze",
        organisation="disability_self_help",
        build=playgrounds,
        rows=120,
        persons=False,
        false_friends=(10, 42, 43, 48),
    ),
    Table(
        name="xx_schulklassen",
        organisation="free_school",
        build=classes,
        rows=60,
        persons=False,
        false_friends=(6, 25, 41, 46),
        format=Format(delimiter="|"),
    ),
    Table(
        name="xx_betriebsstellen",
        organisation="environment_group",
        build=railway_sites,
        rows=70,
        persons=False,
        false_friends=(6,),
    ),
    Table(
        name="xx_pflegeheime",
        organisation="hospice",
        build=care_homes,
        rows=85,
        persons=False,
        false_friends=(47, 52),
        format=XLSX,
    ),
    Table(
        name="xx_vereine",
        organisation="environment_group",
        build=clubs,
        rows=66,
        persons=False,
        false_friends=(26, 29, 30),
    ),
)
