"""Rooms, meters, decisions, grants: nobody is in them."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.neighbours.values import road, town
from benchmarks.personal_columns.model import XLSX, Column, Format, Table


def rooms(draw: Draw) -> list[Column]:
    return [
        Column(
            "Nr", draw.each(lambda: f"{draw.choice('ABC')} {draw.randint(0, 3)}.{draw.randint(1, 22):02d}")
        ),
        Column(
            "Name",
            draw.of(
                "Käthe-Kollwitz-Saal,Kleine Küche,Raum Bonhoeffer,Werkraum,Toberaum,"
                "Clara-Zetkin-Zimmer,Empore,Besprechung 2,Teeküche OG,Raum Stille,Janusz Korczak,"
                "Heizungskeller"
            ),
        ),
        Column("Geschoss", draw.of("EG,1. OG,2. OG,UG,DG")),
        Column("Größe", draw.each(lambda: f"{draw.randint(8, 190)},{draw.randint(0, 9)} m²")),
        Column(
            "Pers.",
            draw.gaps(
                draw.each(
                    lambda: draw.choice(["{}", "{}", "{} (Reihe)", "max. {}"]).format(draw.randint(4, 120))
                ),
                0.1,
                ("", "–"),
            ),
        ),
        Column("Tel.", draw.gaps(draw.each(lambda: f"-{draw.randint(10, 99)}"), 0.5, ("", "kein"))),
        Column("Schließgr.", draw.codes("G#/##")),
        Column(
            "Ausst.",
            draw.several(
                "Beamer,Flipchart,Klavier,Bühne,Induktionsschleife,Spiegelwand,Whiteboard,Spüle", 4, ", "
            ),
        ),
        Column("Rolli", draw.of("ja,nein,Rampe,nur EG")),
        Column("Miete/h", draw.of("12,00;18,00;25,00;frei f. Mitgl.;n.V.".split(";"))),
        Column("Reinigung", draw.of("Mo+Do,tägl.,n. Veranst.,Fa. Piepenbrock,selbst")),
    ]


def meters(draw: Draw) -> list[Column]:
    old = [draw.randint(800, 88000) for _ in range(draw.rows)]
    used = [draw.randint(12, 9400) for _ in old]
    sites = (
        "Kita Lerchennest,Haus Marie,Altes Pfarrhaus,Bürgerhaus,Sporthalle II,Villa Wagner,Jugendhaus Kaiser"
    ).split(",")
    roads = {site: road(draw) for site in sites}
    placed = draw.of(sites)
    return [
        Column(
            "ZNR",
            draw.each(lambda: f"1{draw.choice(['EMH', 'ITR', 'LGZ', 'ELS'])}00{draw.shaped('########')}"),
        ),
        Column("MALO", draw.codes("5##########")),
        Column("ART", draw.of("ET,HT,NT,GAS,WMZ,KW,PV")),
        Column("OBJEKT", placed),
        Column("STR_HNR", [roads[site] for site in placed]),
        Column("ABL_DAT", draw.dates(2023, 2025, "%d.%m.%y")),
        Column("ABL_ART", draw.of("1,2,1,3,9")),
        Column("STAND_ALT", [f"{n}" for n in old]),
        Column("STAND_NEU", [f"{n + u}" for n, u in zip(old, used, strict=True)]),
        Column("VERBR", [f"{u} {draw.choice(['kWh', 'kWh', 'm3'])}" for u in used]),
        Column("VERSORGER", draw.of("swb,EWE,LichtBlick,Naturstrom,E.ON,Stadtw. Stade")),
    ]


def decisions(draw: Draw) -> list[Column]:
    days = sorted(draw.day(2018, 2025) for _ in range(draw.rows))
    return [
        Column("Beschl.", [f"{d:%Y}/{draw.randint(1, 60):02d}" for d in days]),
        Column("vom", [f"{d:%d.%m.%Y}" for d in days]),
        Column("Gremium", draw.of("Vorst.,MV,erw. Vorstand,Beirat,AG Bau,Kuratorium")),
        Column("TOP", draw.each(lambda: f"{draw.randint(2, 12)}{draw.choice(['', '', 'a', '.1'])}")),
        Column(
            "Gegenstand",
            draw.of(
                [
                    "Anschaffung Spülmaschine bis 1.200 €",
                    "Erhöhung Mitgliedsbeitrag auf 48 €",
                    "Umbau Toiletten, barrierefrei",
                    "Neufassung § 7 Satzung (Vorstand)",
                    "Kündigung Wartungsvertrag Aufzug",
                    "Sommerfest: Termin und Budget",
                    "Beitritt Paritätischer",
                    "Datenschutzordnung verabschiedet",
                    "Schutzkonzept gegen sexualisierte Gewalt",
                    "Bildung freie Rücklage § 62 AO",
                    "Antrag Stiftung auf Teilhabe-Projekt",
                    "Verpflichtung Führungszeugnis alle 3 J.",
                ]
            ),
        ),
        Column("+", draw.whole(3, 41)),
        Column("-", draw.whole(0, 6)),
        Column("Enth.", draw.gaps(draw.whole(0, 8), 0.1, ("", "keine"))),
        Column(
            "zu erl. bis",
            draw.gaps(draw.of("sofort,nächste Sitzg.,Ende Q2,31.12.,lfd."), 0.15, ("", "entfällt")),
        ),
        Column("Stand", draw.of("erl.,offen,vertagt,z.T.,zurückgez.")),
    ]


def grants(draw: Draw) -> list[Column]:
    homes = [town(draw) for _ in range(draw.rows)]
    clubs = (
        "Frauenhaus {} e.V.|Lebenshilfe {} gGmbH|Tierheim {} e.V.|Queeres Zentrum {}|Alevitische "
        "Gemeinde {}|Bürgerstiftung {}|Sozialwerk {} gGmbH|DITIB {}|Sucht- und Drogenhilfe {}|"
        "Heinrich-Böll-Haus {}"
    ).split("|")
    boxes = "info,kontakt,buero,verwaltung,vorstand,projekte".split(",")
    return [
        Column("Förderkennz.", draw.each(lambda: f"F{draw.randint(19, 25)}-{draw.shaped('####')}")),
        Column("Zuwendungsempf.", [draw.choice(clubs).format(t) for _, t in homes]),
        Column("Anschrift", [road(draw) for _ in homes]),
        Column("PLZ", [c for c, _ in homes]),
        Column("Sitz", [t for _, t in homes]),
        Column(
            "Kontakt",
            [
                f"{draw.choice(boxes)}@{draw.choice(['verein', 'haus', 'zentrum'])}-{t.lower()}.example"
                for _, t in homes
            ],
        ),
        Column(
            "Vorhaben",
            draw.of(
                "Schwimmen für Alle,Sprachcafé,Gewaltprävention an Schulen,Hospizgarten,"
                "Schuldnerberatung mobil,CSD 2025,Interreligiöser Kalender,Rollstuhlrampe,"
                "Wegweiser Pflege"
            ),
        ),
        Column(
            "Zielgruppe",
            draw.of(
                "Geflüchtete,Kinder 6-12,Menschen mit Demenz,LSBTIQ,Alleinerziehende,"
                "Haftentlassene,Senioren,offen"
            ),
        ),
        Column("Antragssumme", draw.amount(800, 60000)),
        Column("bew.", draw.gaps(draw.amount(500, 45000), 0.2, ("abgel.", "–", "offen"))),
        Column("VN eing.", draw.gaps(draw.dates(2024, 2025, "%d.%m.%y"), 0.4, ("", "fehlt", "1. Mahn."))),
    ]


TABLES = (
    Table(
        name="raumbuch_bgh", organisation="community_house", build=rooms, rows=52, format=XLSX, persons=False
    ),
    Table(
        name="zaehler_abl",
        organisation="community_house",
        build=meters,
        rows=180,
        format=Format(encoding="cp1252"),
        persons=False,
    ),
    Table(
        name="beschlussbuch",
        organisation="tenants",
        build=decisions,
        rows=145,
        format=Format(delimiter="\t"),
        persons=False,
    ),
    Table(
        name="zuwendungen_2019_25",
        organisation="funder",
        build=grants,
        rows=210,
        format=Format(encoding="utf-8-sig", quote_all=True),
        persons=False,
    ),
)
