"""Tools for rent, figures per district, articles, opening hours: nobody is in them."""

from __future__ import annotations

from stdnum import ean

from benchmarks.personal_columns.draw import Draw, money
from benchmarks.personal_columns.further.neighbours.values import landline, road, town
from benchmarks.personal_columns.model import XLSX, Column, Format, Table


def tools(draw: Draw) -> list[Column]:
    return [
        Column("inv", draw.numbered("WL-{:04d}", 17, 5)),
        Column(
            "bez",
            draw.of(
                "Bohrhammer,Vertikutierer,Bautrockner,Kettensäge (nur m. Schein),Pavillon 3x6,"
                "Popcornmaschine,Lastenrad,Biertischgarnitur,Rollstuhl faltbar,Teppichreiniger,"
                "Hochdruckr."
            ),
        ),
        Column(
            "hst", draw.of("Stihl,Metabo,Wolf,Bosch,Einhell,Fischer,Kränzle,Hilti,Meyra,Weber,Fein,Wagner")
        ),
        Column("typ", draw.codes("@@ ###-@")),
        Column("ser_nr", draw.gaps(draw.codes("####@######"), 0.2, ("", "unleserl."))),
        Column(
            "alter",
            draw.each(lambda: draw.choice(["{} J.", "{} Jahre", "ca. {}", "{}"]).format(draw.randint(1, 24))),
        ),
        Column("gewicht", draw.each(lambda: f"{draw.randint(1, 95)} kg")),
        Column("tagessatz", draw.of("3;5;8,50;12;25;Spende".split(";"))),
        Column("pfand", draw.of("20 €;50 €;100 €;keins;Ausweis".split(";"))),
        Column("e_check", draw.gaps(draw.dates(2022, 2025, "%m/%y"), 0.3, ("", "n.n.", "kein Strom"))),
        Column(
            "zustand",
            draw.of("gut,Kabel geflickt,krank ;-) Akku schwach,neu,Rost,in Rep. bei Fa. Harms,ausgem."),
        ),
    ]


def districts(draw: Draw) -> list[Column]:
    people = [draw.randint(900, 21000) for _ in range(draw.rows)]

    def share(low: float, high: float) -> list[str]:
        return draw.gaps([str(int(n * draw.uniform(low, high))) for n in people], 0.04, (".", "x", "–"))

    parts = "Nord,Süd,West,Alt,Neu,Ober,Hafen".split(",")
    stems = (
        "Lehe,Wulsdorf,Grünhöfe,Martin-Luther-Siedl.,Osterholz,Walle,Findorff,Schierholz,Geestem.,"
        "Blumenthal,Königsmoor"
    ).split(",")
    return [
        Column("STT", draw.each(lambda: draw.shaped("1##"))),
        Column(
            "Ortsteil",
            draw.each(
                lambda: draw.choice(["{1}", "{1}-{0}", "{0}-{1}"]).format(
                    draw.choice(parts), draw.choice(stems)
                )
            ),
        ),
        Column("Jahr", draw.of("2024,2023,2022,2019")),
        Column("Insg.", [str(n) for n in people]),
        Column("weibl.", share(0.47, 0.54)),
        Column("Ausl.", share(0.05, 0.42)),
        Column("Alter Ø", draw.each(lambda: f"{draw.randint(36, 51)},{draw.randint(0, 9)}")),
        Column("ev. / rk.", draw.each(lambda: f"{draw.randint(200, 5000)} / {draw.randint(80, 1900)}")),
        Column("Pflegegrad 2-5", share(0.02, 0.08)),
        Column("SGB-II-Quote", draw.each(lambda: f"{draw.randint(2, 38)},{draw.randint(0, 9)} %")),
        Column("allein erz. HH", share(0.02, 0.07)),
    ]


def articles(draw: Draw) -> list[Column]:
    cost = [0.6 + 46 * draw.random() ** 2 for _ in range(draw.rows)]
    return [
        Column("Art.", draw.each(lambda: draw.shaped("##-####"))),
        Column(
            "Bezeichnung 1",
            draw.of(
                "Kaffee Esperanza gem.,Schoko 70%,Schal Alpaka,Trommel Djembe klein,Quinoa,"
                "Grußkarte Trauer,Kinderbuch «Ayşe sucht»,Seife Olive,Krippe Olivenholz,Tee Rosa"
            ),
        ),
        Column(
            "Bezeichnung 2",
            draw.gaps(draw.of("250 g,Herren,Damen,Kinder,bio,rot/schwarz,Gr. 38,vegan"), 0.25),
        ),
        Column("Herkunft", draw.of("Peru,Ghana,Palästina,Indien,Nepal,Mexiko,D,Türkei")),
        Column(
            "Lief.", draw.of("GEPA,El Puente,Dritte-Welt-Partner,Globo,WeltPartner,Teekampagne,Fa. Hermann")
        ),
        Column(
            "GTIN", draw.each(lambda: (lambda n: n + ean.calc_check_digit(n))(draw.shaped("4#00########")))
        ),
        Column("EK netto", [money(c) for c in cost]),
        Column("VK", [money(round(c * 1.75, 1)) for c in cost]),
        Column("St.", draw.of("7,19")),
        Column("Bstd.", draw.gaps(draw.whole(0, 96), 0.05, ("ausv.", ""))),
        Column("MHD", draw.gaps(draw.dates(2025, 2027, "%d.%m.%Y"), 0.45, ("", "entf."))),
    ]


def hours(draw: Draw) -> list[Column]:
    homes = [town(draw) for _ in range(draw.rows)]
    kinds = (
        "Suchtberatung,Schwangerenberatung,Mieterverein,Migrationsberatung (MBE),AIDS-Hilfe,"
        "Pflegestützpunkt,EUTB,Schuldnerberatung,Opferhilfe,Familienkasse"
    ).split(",")
    slots = "9-12,9:00–12:00 / 14–17,10 bis 13 Uhr,geschl.,n. Vereinb.,14.00-18.30,offen 8-16".split(",")
    who = "Caritas,AWO,Diakonie,Kreis,Weißer Ring,VdK,pro familia,DRK".split(",")
    names = [draw.choice(kinds) for _ in homes]
    return [
        Column("Einrichtung", [f"{n} {t}" for n, (_, t) in zip(names, homes, strict=True)]),
        Column("Trg.", draw.evenly(who)),
        Column("Adresse", [f"{road(draw)}, {c} {t}" for c, t in homes]),
        Column("Telefon", [landline(draw) for _ in homes]),
        Column(
            "E-Mail",
            [
                (
                    f"{draw.choice(['info', 'beratung', 'post', 'team'])}"
                    f"@{n.split()[0].lower().replace('ü', 'ue')}-{t.lower()[:4]}.example"
                )
                for n, (_, t) in zip(names, homes, strict=True)
            ],
        ),
        Column(
            "Web",
            [
                f"www.{n.split()[0].lower()}-{t.lower()[:4]}.example"
                for n, (_, t) in zip(names, homes, strict=True)
            ],
        ),
        Column("Mo", draw.of(slots)),
        Column("Mi", draw.of(slots)),
        Column("Fr", draw.of(slots)),
        Column(
            "Sprachen",
            draw.several("Deutsch,Türkisch,Arabisch,Englisch,DGS,Ukrainisch,Farsi m. Dolm.", 4, ", "),
        ),
        Column("ÖPNV", draw.of("Bus 502 Wilhelm-Busch-Str.,Linie 4 Domsheide,ALT 3,Bf. 5 min,–")),
    ]


TABLES = (
    Table(
        name="leihladen_geraete",
        organisation="tool_library",
        build=tools,
        rows=88,
        format=Format(delimiter=",", line_end="\n"),
        persons=False,
    ),
    Table(
        name="ortsteile_kennz",
        organisation="city",
        build=districts,
        rows=120,
        format=Format(encoding="cp1252", preamble=("Kleinräumige Gliederung;Quelle: Melderegister",)),
        persons=False,
    ),
    Table(
        name="weltladen_artikel",
        organisation="fair_shop",
        build=articles,
        rows=240,
        format=Format(delimiter="|"),
        persons=False,
    ),
    Table(
        name="wegweiser_beratung",
        organisation="advice_guide",
        build=hours,
        rows=74,
        format=XLSX,
        persons=False,
    ),
)
