"""Tables of the held-out half that hold no person and look as if: the false friends of German exports."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
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


def _column(header: str, cells: Sequence[str]) -> Column:
    return Column(header, cells)


def shelters(draw: Draw) -> list[Column]:
    homes = codes_and_towns(draw)
    return [
        _column("id", draw.numbered()),
        _column(
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
        _column("Address", [f"{road_and_number(draw)}, {code} {town}" for code, town in homes]),
        _column("Capacity", draw.whole(12, 400)),
        _column("Occupied", draw.whole(5, 300)),
        _column("Operator", draw.of("Stadt,DRK KV,Malteser Hilfsdienst,European Homecare")),
    ]


def events(draw: Draw) -> list[Column]:
    return [
        _column("Nummer", draw.codes("26-###")),
        _column(
            "Name",
            draw.of("Pfingstlager,Leiterkurs A,Abteilungsweekend,Sommerfest,Elternabend,Juleica-Schulung"),
        ),
        _column("Titel", draw.of("Anmeldung,Rückmeldung,Packliste,Formular")),
        _column("Ort / Adresse", [f"Pfadiheim {road_and_number(draw)}" for _ in range(draw.rows)]),
        _column("Ort", draw.evenly(_AREAS)),
        _column("Altersgruppe", draw.of("6-10,11-14,15-17,ab 18")),
        _column("Mindestalter", draw.of("6,11,15,18")),
        _column("Anzahl Teilnehmende", draw.whole(4, 90)),
        _column("Anzahl Mitglieder", draw.whole(10, 140)),
    ]


def groups(draw: Draw) -> list[Column]:
    homes = codes_and_towns(draw)
    return [
        _column(
            "Name", draw.of("Stamm Seeadler,Meute Grauwolf,Trupp Kranich,Bezirk West,Rovergruppe Polaris")
        ),
        _column("Adresse", [f"{road_and_number(draw)}, {code} {town}" for code, town in homes]),
        _column(
            "Haupt-E-Mail",
            draw.each(
                lambda: f"stamm-{draw.choice(['seeadler', 'kranich', 'polaris', 'west'])}@pfadi.example"
            ),
        ),
        _column("Anzahl Mitglieder", draw.whole(8, 120)),
        _column("Verbandsnr.", draw.codes("##-##-##")),
    ]


def orders_of_goods(draw: Draw) -> list[Column]:
    return [
        _column("Datum", draw.stamps(2026, "%d.%m.%Y")),
        _column(
            "Artikelbezeichnung", draw.of("T-Shirt Vereinslogo,Aufkleber,Kalender 2027,Tasse,Stofftasche")
        ),
        _column("Artikelnummer", draw.codes("ART-####")),
        _column("Option 1 Name", draw.of("Größe,Farbe")),
        _column("Option 1 Wert", draw.of("M,L,blau,rot,S")),
        _column("Rechnungsnummer", draw.numbered("RE-{:05d}", 300, 3)),
        _column("Transaktionscode", draw.codes("#@@##@#@@####@##@")),
        _column("Brutto", draw.amount(3, 60)),
    ]


def playgrounds(draw: Draw) -> list[Column]:
    return [
        _column("ADDRESS.ID", draw.numbered(start=77000, step=13)),
        _column("ADDRESS.Bezeichnung", [f"Spielplatz {road(draw)}" for _ in range(draw.rows)]),
        _column("Altersgruppe", draw.of("0-3 Jahre,3-12 Jahre,alle")),
        _column("Hilfen für Sehbehinderte", draw.of("vorhanden,keine,teilweise")),
        _column("Kfz-Parkplätze für Behinderte", draw.of("0,1,2,keine")),
        _column("Latitude", draw.each(lambda: f"{48.1 + draw.random() / 10:.5f}")),
        _column("Longitude", draw.each(lambda: f"{11.5 + draw.random() / 8:.5f}")),
    ]


def bookings(draw: Draw) -> list[Column]:
    return [
        _column("Umsatz (ohne Soll/Haben-Kz)", draw.amount(4, 9000)),
        _column("Soll/Haben-Kennzeichen", draw.of("S,H")),
        _column("Konto", draw.of("8400,4930,4240,1200")),
        _column("Gegenkonto (ohne BU-Schlüssel)", draw.of("70001,1200,10000,1590")),
        _column("Belegdatum", draw.each(lambda: f"{draw.randint(1, 28):02d}{draw.randint(1, 12):02d}")),
        _column("Belegfeld 1", draw.codes("2026####")),
        _column("Buchungstext", draw.of("Miete Okt,Strom,Honorar Referat,Porto,Büromaterial")),
        _column("Diverse Adressnummer", [""] * draw.rows),
        _column("Beteiligtennummer", [""] * draw.rows),
        _column("Gesellschaftername", [""] * draw.rows),
        _column("Identifikationsnummer", [""] * draw.rows),
    ]


def first_names(draw: Draw) -> list[Column]:
    persons = people(draw, "german turkish polish french")
    return [
        _column("vorname", [p.given for p in persons]),
        _column("anzahl", draw.whole(1, 240)),
        _column("geschlecht", ["m" if p.gender == "m" else "w" for p in persons]),
        _column("stellung", draw.of("1,2,3")),
        _column("rang", draw.numbered()),
    ]


def districts(draw: Draw) -> list[Column]:
    return [
        _column("Kreis", draw.of("Steinfurt,Borken,Coesfeld")),
        _column("Gemeindename", draw.evenly(_AREAS)),
        _column("Gemeinde", draw.codes("05566###")),
        _column("HH_1kind", draw.whole(20, 900)),
        _column("HH_alleinerz", draw.whole(10, 400)),
        _column("HH_single_u35", draw.whole(30, 1200)),
        *[
            _column(f"FAMSTND_KURZ__{n}", draw.gaps(draw.whole(3, 800), 0.05, ("-", "/", ".")))
            for n in range(1, 6)
        ],
        *[_column(f"Alter_infr__{n}", draw.gaps(draw.whole(3, 300), 0.05, ("-", "."))) for n in range(1, 6)],
    ]


def elections(draw: Draw) -> list[Column]:
    return [
        _column("Gemeinde", draw.evenly(_AREAS)),
        _column("Wahlbezirk", draw.codes("0##.#")),
        _column("Wahlberechtigte", draw.whole(400, 1900)),
        _column("Wählende", draw.whole(200, 1500)),
        _column("CDU Erststimmen", draw.whole(60, 600)),
        _column("SPD Erststimmen", draw.whole(60, 500)),
        _column("GRÜNE Zweitstimmen", draw.whole(20, 400)),
        _column("Ungültige", draw.whole(0, 20)),
    ]


def classes(draw: Draw) -> list[Column]:
    return [
        _column("Kuerzel", draw.each(lambda: f"{draw.randint(1, 10)}{draw.choice('ABC')}")),
        _column("Bezeichnung", draw.of("Grundstufe,Mittelstufe,Werkstufe,Berufsvorbereitung")),
        _column("Behinderung", draw.of("0,1")),
        _column("Foerderschwerpunkt1", draw.gaps(draw.of("LE,GG,KM"), 0.4)),
        _column("Beruf", draw.gaps(draw.of("Fachpraktiker Küche,Maler,Hauswirtschaft"), 0.6)),
        _column("Unterrichtssprache", draw.of("D,D/GB")),
        _column("Schulnummer", ["166789"] * draw.rows),
        _column("SchulNr", ["166789"] * draw.rows),
        _column("Schuelerzahl", draw.whole(5, 29)),
    ]


def railway_sites(draw: Draw) -> list[Column]:
    return [
        _column("Kuerzel", draw.codes("@@@")),
        _column("Kurzname", draw.of("Rheine Hbf,Salzbergen,Altenberge,Hörstel,Ibbenb-Esch")),
        _column("Typ", draw.of("Bf,Hp,Abzw,Bft")),
        _column("Betriebsstelle", draw.numbered("{:05d}", 8000, 9)),
    ]


def care_homes(draw: Draw) -> list[Column]:
    homes = codes_and_towns(draw)
    return [
        _column("Versorgungsart", draw.of("vollstationär,Tagespflege,ambulant,Kurzzeitpflege")),
        _column(
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
        _column("Straße", draw.each(lambda: f"{road(draw)} {number(draw)}")),
        _column("PLZ", [code for code, _ in homes]),
        _column("Stadt", [town for _, town in homes]),
        _column("Telefon", draw.each(lambda: reachable(draw))),
        _column("traegerTyp", draw.of("frei-gemeinnützig,privat,öffentlich")),
        _column("Verband", draw.of("Caritas,Diakonie,bpa,AWO,Paritätischer")),
        _column("Plätze", draw.whole(10, 160)),
    ]


def ticket_types(draw: Draw) -> list[Column]:
    return [
        _column("Event slug", draw.of("sommerfest26,jahrestag,basar")),
        _column("Product", draw.of("Sitzplatz,Stehplatz,Kombi")),
        _column("Seat name", draw.each(lambda: f"Reihe {draw.randint(1, 20)}, Platz {draw.randint(1, 30)}")),
        _column("Sales channel", draw.of("web,boxoffice,resellers")),
        _column("Price", draw.of("12.00;8.50;20.00".split(";"))),
    ]


def clubs(draw: Draw) -> list[Column]:
    names = [
        f"{kind} {where} e.V."
        for kind, where in zip(
            draw.of("Umweltgruppe,Initiative Stadtgrün,Radverein"), draw.evenly(_AREAS), strict=True
        )
    ]
    return [
        _column("Mandant", draw.of("10,20")),
        _column("verein_name", names),
        _column("verein_glaeubiger_id", draw.codes("DE98ZZZ0999#######")),
        _column("verein_iban", draw.each(lambda: german_iban(draw))),
        _column("verein_ust_id", draw.gaps(draw.codes("DE999######"), 0.6)),
        _column("verein_steuer_nr", draw.codes("311/57##/####")),
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
        name="xx_artikel",
        organisation="environment_group",
        build=orders_of_goods,
        rows=150,
        persons=False,
        false_friends=(7, 33, 34, 35),
        format=Format(delimiter=",", encoding="utf-8-sig", quote_all=True),
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
        name="xx_kartenarten",
        organisation="disability_self_help",
        build=ticket_types,
        rows=100,
        persons=False,
        false_friends=(50,),
        format=Format(delimiter=",", quote_all=True),
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
