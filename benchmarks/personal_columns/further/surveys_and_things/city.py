"""A city's open data portal: streets, stops, institutions, votes, statistics, memorials, budget."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw, money
from benchmarks.personal_columns.further.surveys_and_things.values import (
    DISTRICTS,
    STREETS,
    TOWNS,
    office_phone,
    slug,
    street,
)
from benchmarks.personal_columns.model import XLSX, Column, Format, Table


def streets(draw: Draw) -> list[Column]:
    base = [
        (
            f"{draw.choice(('Adele', 'Berta', 'Julius', 'Käthe', 'Hermann', 'Luise', 'Wilhelm', 'Agnes'))}"
            f"-{draw.choice(('Kollwitz', 'Ebert', 'Miegel', 'Duncker', 'Raabe', 'Leber', 'Zille', 'Löns'))}"
            f"-{draw.choice(('Straße', 'Weg', 'Platz', 'Ring'))}"
        )
        for _ in range(40)
    ]
    names = draw.evenly([*STREETS, *base])
    first = [draw.randint(1, 40) for _ in names]
    return [
        Column("STRSCHL", draw.numbered("{:05d}", 10, 12)),
        Column(
            "STR_NAME", [n.upper().replace("STR.", "STRASSE") if draw.random() < 0.1 else n for n in names]
        ),
        Column("ORTSTEIL", draw.evenly(DISTRICTS)),
        Column("PLZ", draw.of("57610,57612,57614")),
        Column("HNR_VON", list(map(str, first))),
        Column("HNR_BIS", [str(n + draw.randint(1, 90)) + draw.choice(["", "", "A"]) for n in first]),
        Column("SEITE", draw.of("G,U,F")),
        Column("KLASSE", draw.of("Gemeindestr.,Kreisstr.,Privatweg,Landesstr.")),
        Column("WIDMUNG", draw.gaps(draw.dates(1911, 2022), 0.4)),
        Column(
            "ALTNAME",
            draw.gaps(
                draw.of(
                    "Adolf-Hitler-Str.,Bahnhofsweg,Horst-Wessel-Platz,Chaussee,Ernst-Thälmann-Str.,Hauptstr."
                ),
                0.7,
            ),
        ),
        Column("BEZIRK_SCHORNSTF", draw.whole(1, 9, "KB {}")),
    ]


def stops(draw: Draw) -> list[Column]:
    names = [
        draw.choice(
            (
                "{} Kirche",
                "{} Friedhof",
                "Abzw. {}",
                "{} Markt",
                "{} (S)",
                "{} Schule",
                "{}, Altenheim St. Anna",
                "{} Krankenhaus",
                "{} Arbeitsamt",
            )
        ).format(draw.choice((*DISTRICTS, "Schröder", "Peters", "Richter", "Hof Albers")))
        for _ in range(draw.rows)
    ]
    ids = draw.numbered("de:07132:{}", 4100, 7)
    return [
        Column("stop_id", [f"{i}:{draw.randint(0, 3)}:{draw.randint(1, 4)}" for i in ids]),
        Column("stop_code", draw.gaps(draw.codes("@@@"), 0.5)),
        Column("stop_name", names),
        Column(
            "stop_desc",
            draw.gaps(
                draw.of("Ri. Zentrum,nur Schultage,Bedarfshalt – Anmeldung 60 min vorher,Ersatzhaltestelle"),
                0.75,
            ),
        ),
        Column("stop_lat", draw.each(lambda: f"{50.6 + draw.random() / 5:.6f}")),
        Column("stop_lon", draw.each(lambda: f"{7.5 + draw.random() / 4:.6f}")),
        Column("zone_id", draw.whole(210, 244)),
        Column("location_type", draw.of("0,1")),
        Column("parent_station", ids),
        Column("wheelchair_boarding", draw.of("1,0,2")),
        Column("platform_code", draw.gaps(draw.of("1,2,A,B"), 0.4)),
    ]


HOLDERS = (
    "Ev. Kirchenkreis,Kath. KGM St. Josef,Stadt,AWO Kreisverband,DRK,Elterninitiative e.V.,Caritas,"
    "Lebenshilfe,Hildegard-Stiftung"
)


def institutions(draw: Draw) -> list[Column]:
    kinds = [
        draw.choice(("Kita {}", "Fam.zentrum {}", "Haus {}", "Krippe {}", "{}", "Kindergarten {}")).format(
            draw.choice(
                (
                    "St. Barbara",
                    "Pusteblume",
                    "Anne Frank",
                    "Regenbogen",
                    "Martin Luther",
                    "Elisabeth",
                    "Janusz Korczak",
                    "Pippi Langstrumpf",
                    "Arche Noah",
                    "Villa Emma",
                    "Astrid Lindgren",
                    "Die Wilden 13",
                )
            )
        )
        for _ in range(draw.rows)
    ]
    towns = draw.evenly(TOWNS)
    return [
        Column("EinrNr.", draw.numbered("57/{:03d}", 1, 3)),
        Column("Name", kinds),
        Column("Träger", draw.of(HOLDERS)),
        Column("Adresse", draw.each(lambda: street(draw))),
        Column("PLZ Ort", [f"{c} {t}" for c, t in towns]),
        Column("Tel.", draw.each(lambda: office_phone(draw))),
        Column(
            "E-Mail",
            [
                f"{draw.choice(('info', 'kita', 'leitung', 'buero', 'kontakt'))}@{slug(k)}.example.org"
                for k in kinds
            ],
        ),
        Column("Plätze U3", draw.gaps(draw.whole(5, 30), 0.15, ("–", "0"))),
        Column("Plätze Ü3", draw.whole(15, 90)),
        Column("davon integrativ", draw.whole(0, 10)),
        Column("Konfession", draw.of("ohne,ev.,kath.,ohne,jüd.")),
        Column("geöffnet", draw.of("7-16 Uhr,7:00–17:00,6.30 - 16.30,Mo-Do 7-17 Fr bis 15")),
    ]


def votes(draw: Draw) -> list[Column]:
    entitled = [draw.randint(420, 1750) for _ in range(draw.rows)]
    voters = [int(e * (0.38 + draw.random() * 0.4)) for e in entitled]
    bad = [draw.randint(1, 22) for _ in voters]
    shares = [draw.sample((0.31, 0.24, 0.16, 0.12, 0.08, 0.05), 6) for _ in voters]
    parties = [
        [str(int((v - b) * s[n])) for v, b, s in zip(voters, bad, shares, strict=True)] for n in range(6)
    ]
    places = draw.evenly(
        [
            "Grundschule Luisenhof",
            "Feuerwehrhaus",
            "Gaststätte Krüger",
            "Seniorenheim St. Anna",
            "Ev. Gemeindehaus",
            "Turnhalle Nordend",
            "Rathaus, Zi. 12",
            "Kita Emil",
            "Briefwahl 03",
        ]
    )
    return [
        Column("Nr", draw.numbered("{:03d}", 101)),
        Column("Wahlraum", places),
        Column("A", [str(e) for e in entitled]),
        Column("B", [str(v) for v in voters]),
        Column("B1 mit Wahlschein", draw.whole(0, 60)),
        Column("C ungültig", [str(b) for b in bad]),
        *[
            Column(f"D{n} {p}", parties[n - 1])
            for n, p in enumerate(("CDU", "SPD", "GRÜNE", "AfD", "DIE LINKE", "Wählergemeinschaft Brandt"), 1)
        ],
    ]


def figures(draw: Draw) -> list[Column]:
    towns = [
        draw.choice(("Ober", "Nieder", "Klein ", "Groß ", "Neu", ""))
        + draw.choice(
            ("hausen", "Walter", "Lehmann", "Friedrichsdorf", "Hermannsburg", "Bernau", "Roth", "Wolfs")
        )
        for _ in range(draw.rows)
    ]
    total = [draw.randint(240, 14800) for _ in towns]
    men = [int(t * (0.47 + draw.random() * 0.05)) for t in total]
    return [
        Column("AGS", draw.numbered("07132{:03d}", 1, 4)),
        Column("Gemeinde", towns),
        Column("Jahr", draw.of("2024,2023,2022,2021")),
        Column("Bev_insg", [str(t) for t in total]),
        Column("Geschlecht_m", [str(m) for m in men]),
        Column("Geschlecht_w", [str(t - m) for t, m in zip(total, men, strict=True)]),
        Column("Altersdurchschn.", draw.each(lambda: f"{draw.uniform(39, 52):.1f}".replace(".", ","))),
        Column("Ausl_Anteil_%", draw.each(lambda: f"{draw.uniform(1, 19):.1f}".replace(".", ","))),
        Column("evang", [str(int(t * draw.uniform(0.2, 0.5))) for t in total]),
        Column("roem_kath", [str(int(t * draw.uniform(0.1, 0.4))) for t in total]),
        Column("Pflegegrad_2u3", [str(int(t * draw.uniform(0.01, 0.05))) for t in total]),
        Column(
            "SGBII_BG", draw.gaps([str(int(t * draw.uniform(0.005, 0.06))) for t in total], 0.08, (".", "x"))
        ),
    ]


def memorials(draw: Draw) -> list[Column]:
    return [
        Column("ObjDokNr", draw.numbered("0920{:04d}", 77, 6)),
        Column(
            "Ansprache",
            draw.of(
                "Ehrenmal 1914/18,Wegekreuz,Bismarckturm,Kriegerdenkmal,Villa Rosenthal,Haus "
                "Wittgenstein,Bildstock Hl. Nepomuk,Jüdischer Friedhof,Pfarrhaus,Hof Meyer,Mühle "
                "Petersen,Lutherlinde,Stolperstein-Gruppe Markt,Marienkapelle"
            ),
        ),
        Column(
            "Lage",
            draw.each(
                lambda: draw.choice(
                    (street(draw), "Flur 7 / 112", "gegenüber " + street(draw), "am Ortsausgang")
                )
            ),
        ),
        Column("Gemarkung", draw.evenly(DISTRICTS)),
        Column("Dat.", draw.of("1871,um 1900,18. Jh.,1922,1750–55,nach 1945,1986,bez. 1693")),
        Column("Material", draw.of("Sandstein,Fachwerk,Basalt,Bronze,Backstein,Eiche")),
        Column("Konf.", draw.gaps(draw.of("kath.,ev.,jüd."), 0.6)),
        Column("Zust.", draw.of("2,1,3,4")),
        Column("Eintrag am", draw.dates(1982, 2019)),
        Column("Eigentum", draw.of("kommunal,privat,kirchlich,Land,Stiftung")),
        Column(
            "Verlust/Bem.",
            draw.gaps(
                draw.of(
                    "Kopf fehlt,Inschrift verwittert,umgesetzt 1974,Kopie – Original im Museum,"
                    "Schmierereien 2021 (Anzeige gestellt)"
                ),
                0.6,
            ),
        ),
    ]


def budget(draw: Draw) -> list[Column]:
    plan = [draw.uniform(500, 240000) * draw.random() for _ in range(draw.rows)]
    return [
        Column("Produkt", draw.codes("##.#.##")),
        Column("Sachkonto", draw.codes("5#####")),
        Column(
            "Bezeichnung",
            draw.of(
                "Dienstaufwendungen Beschäftigte,Beihilfen,Mieten und Pachten,Zuschuss Frauenhaus,"
                "Hilfe zur Pflege,Kosten der Unterkunft,Spenden,Heizung,Fortbildung,Sitzungsgelder "
                "Ortsbeirat,Eingliederungshilfe,Kinderspielplätze,Geschäftsaufwand"
            ),
        ),
        Column("KSt", draw.whole(1100, 1199)),
        Column("Amt", draw.of("50,51,10,40,20,32")),
        Column("Ansatz 2026", [money(p) for p in plan]),
        Column("Ansatz 2025", [money(p * draw.uniform(0.8, 1.1)) for p in plan]),
        Column("RE 2024", [money(p * draw.uniform(0.6, 1.2)) for p in plan]),
        Column("Abw. %", draw.each(lambda: f"{draw.uniform(-25, 30):+.1f}".replace(".", ","))),
        Column(
            "Erl.",
            draw.gaps(draw.of("Tarifsteigerung,s. Vorlage 114/25,Fallzahlen steigen,kw,gesperrt (HSK)"), 0.6),
        ),
    ]


TABLES = (
    Table(
        name="strassenverzeichnis_2025",
        organisation="city",
        build=streets,
        rows=260,
        format=Format(encoding="cp1252"),
        persons=False,
    ),
    Table(
        name="gtfs_stops",
        organisation="transport",
        build=stops,
        rows=280,
        format=Format(delimiter=",", line_end="\n"),
        persons=False,
    ),
    Table(
        name="kitas_opendata",
        organisation="city",
        build=institutions,
        rows=96,
        format=Format(encoding="utf-8-sig", quote_all=True),
        persons=False,
    ),
    Table(
        name="kommunalwahl_urnen",
        organisation="city",
        build=votes,
        rows=74,
        format=Format(delimiter=";", line_end="\n"),
        persons=False,
    ),
    Table(
        name="gemeindestatistik",
        organisation="statistics",
        build=figures,
        rows=130,
        format=Format(
            delimiter="\t",
            encoding="cp1252",
            preamble=("Bevölkerung und Soziales nach Gemeinden", "Stichtag 31.12.; Zensusfortschreibung", ""),
        ),
        persons=False,
    ),
    Table(name="denkmalliste", organisation="museum", build=memorials, rows=145, format=XLSX, persons=False),
    Table(
        name="haushalt_ergebnisplan", organisation="city", build=budget, rows=170, format=XLSX, persons=False
    ),
)
