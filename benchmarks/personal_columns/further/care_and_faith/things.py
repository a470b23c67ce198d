"""Four tables in which nobody is named: care counts, wards that are visited, suppliers, aids to lend."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.care_and_faith.values import NAMES, PLACES, ROADS, landline, number
from benchmarks.personal_columns.model import XLSX, Column, Format, Table

_MARKS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i"})


_PARISHES = (
    "Ankum",
    "Hilter a.T.W.",
    "Stadt Fürstenau",
    "Belm",
    "Hagen a.T.W.",
    "Stadt Dissen",
    "Wallenhorst",
    "Bad Laer",
    "Stadt Bramsche",
    "Glandorf",
    "Ostercappeln",
    "Stadt Melle",
    "SG Artland",
    "SG Neuenkirchen",
    "Bissendorf",
    "Stadt Georgsmarienhütte",
    "Hasbergen",
    "Bad Essen",
    "Bohmte",
    "Stadt Quakenbrück",
    "Stadt Bersenbrück",
    "Merzen",
    "Alfhausen",
    "Rieste",
)


def counts(draw: Draw) -> list[Column]:
    places = [(f"034590{number + 1:02d}", name) for number, name in enumerate(_PARISHES)]
    rows = [(code, name, year) for code, name in places for year in ("2017", "2019", "2021", "2023")]
    totals = [draw.randint(38, 2900) for _ in rows]

    def share(low: float, high: float) -> list[str]:
        return [str(n) if (n := int(total * draw.uniform(low, high))) > 12 else "." for total in totals]

    return [
        Column("AGS", [row[0] for row in rows]),
        Column("Name", [row[1] for row in rows]),
        Column("Berichtsj.", [row[2] for row in rows]),
        Column("Pflegebed. insg.", list(map(str, totals))),
        Column("Geschl. w", share(0.55, 0.68)),
        Column("PG 2", share(0.3, 0.45)),
        Column("PG 3", share(0.2, 0.32)),
        Column("dar. Demenz", share(0.1, 0.35)),
        Column("Alter 80+", share(0.4, 0.6)),
        Column("Migr.-hintergr. %", draw.each(lambda: f"{draw.uniform(2, 29):.1f}".replace(".", ","))),
    ]


def wards(draw: Draw) -> list[Column]:
    houses = [
        f"{kind} {saint}"
        for kind in ("Klinik", "Krhs.", "Seniorenheim")
        for saint in (
            "St. Elisabeth",
            "Maria Hilf",
            "Dr.-Hermann-Stift",
            "Paul Gerhardt",
            "Henriette",
            "Am Schölerberg",
        )
    ]
    lying = {
        house: f"{draw.choice(ROADS)} {number(draw)}, {' '.join(draw.choice(PLACES))}" for house in houses
    }
    picked = sorted(draw.evenly(houses))
    return [
        Column("Einrichtung", picked),
        Column(
            "Station/Ber.",
            draw.of(
                [
                    "3B Innere",
                    "Geriatrie",
                    "WB Rosengarten",
                    "Onko 2",
                    "Palliativ",
                    "1A Chirurgie",
                    "Demenz-WG",
                    "Dialyse",
                ]
            ),
        ),
        Column("Adresse", [lying[house] for house in picked]),
        Column("Tel. Stützpunkt", draw.gaps(draw.each(lambda: landline(draw)), 0.05)),
        Column(
            "Mail",
            draw.of(
                "station3b@klinik.example,info@mariahilf.example,wb1@heim.example,"
                "pforte@stift.example,sozialdienst@klinik.example"
            ),
        ),
        Column("Betten", draw.whole(12, 44)),
        Column("Pat. besucht 2025", draw.whole(0, 410)),
        Column("dav. Frauen", draw.whole(0, 200)),
        Column(
            "Besuchszeit", draw.of(["Di 15-17", "Mo+Do 14:30-16:30", "tgl. ab 10", "n.V.", "Mi 9.30 Uhr"])
        ),
        Column("Isolierzi.", draw.gaps(draw.of("MRSA 2,nein,1 (Noro),nein"), 0.3, ("", "-"))),
    ]


_FIXED = (
    "Hermann Nölle Verpackungen GmbH",
    "Würth",
    "Gebr. Kortlüke KG",
    "Karl Tappe & Söhne Holz",
    "Otto Office",
    "Hartmann AG",
    "Kaiser+Kraft",
    "Yıldız Gemüsegroßhandel GmbH",
    "Autohaus Dieter Beermann",
    "B. Braun Melsungen AG",
    "Apotheke am Wall OHG",
    "Lusini",
    "Igefa Handelsges.",
    "dm-drogerie",
)
_TRADES = (
    "{} Elektrotechnik GmbH",
    "Sanitätshaus {}",
    "Bäckerei {}",
    "Fleischerei {} & Sohn",
    "{} Entsorgung GmbH & Co. KG",
    "Wäscherei {}",
    "Tischlerei {} e.K.",
    "{} Medizintechnik",
    "{} AG",
    "Blumen {}",
    "Gebr. {}",
    "{} Reisen",
)


def suppliers(draw: Draw) -> list[Column]:
    owners = NAMES["german_old"][2].split(",") + NAMES["turkish"][2].split(",")
    firms = draw.sample(
        [trade.format(owner) for owner in owners for trade in _TRADES], draw.rows - len(_FIXED)
    )
    firms = draw.sample([*firms, *_FIXED], draw.rows)
    homes = draw.evenly(PLACES)
    legal = {"GmbH", "KG", "AG", "OHG", "&", "e.K.", "Co.", "Gebr.", "Sohn", "Söhne", "B."}

    def key(firm: str) -> str:
        return max((word for word in firm.split() if word not in legal), key=len).upper()[:10]

    def box(firm: str) -> str:
        host = "".join(
            sign for sign in key(firm).lower().translate(_MARKS) if sign.isascii() and sign.isalpha()
        )
        return (
            f"{draw.choice(('info', 'bestellung', 'vertrieb', 'rechnung', 'kontakt', 'info'))}@{host}.example"
        )

    return [
        Column("LIFNR", draw.numbered("0000{:06d}", 700011, 8)),
        Column("NAME1", firms),
        Column("SORTL", [key(firm) for firm in firms]),
        Column("STRAS", draw.each(lambda: f"{draw.choice(ROADS)} {number(draw)}")),
        Column("PSTLZ", [code for code, _ in homes]),
        Column("ORT01", [town for _, town in homes]),
        Column("TELF1", draw.each(lambda: landline(draw))),
        Column("SMTP_ADDR", draw.gaps([box(firm) for firm in firms], 0.15)),
        Column("STCEG", draw.gaps(draw.codes("DE9########"), 0.2)),
        Column("ERDAT", draw.dates(2004, 2026)),
    ]


def aids(draw: Draw) -> list[Column]:
    return [
        Column("Nr", draw.numbered("HM-{:04d}", 12, 3)),
        Column(
            "Typ",
            draw.of(
                [
                    "Rollator Troja",
                    "Pflegebett Dali",
                    "Rollstuhl Eurochair",
                    "Toilettenstuhl Klara",
                    "Patientenlifter Maxi",
                    "Badewannenlifter Bellavita",
                    "Rollstuhl Emineo Kind",
                    "Gehwagen Olympia",
                    "Matratze Cora",
                ]
            ),
        ),
        Column(
            "Herst.", draw.of("Meyra,Otto Bock,Dietz,Burmeier,Thomashilfen,Sunrise,Arjo,Hermann Bock,Drive")
        ),
        Column("Klasse", draw.of("I,I,IIa,IIb")),
        Column("SN", draw.codes("##@@######")),
        Column("Alter", draw.each(lambda: f"{draw.randint(0, 17)} J.")),
        Column("Gew. max.", draw.of("120 kg,130 kg,150 kg,200 kg,75 kg,k.A.")),
        Column("Status", draw.of("frei,verliehen,def.,reserv.,ausges.")),
        Column("gepr. am", draw.gaps(draw.dates(2023, 2026), 0.1, ("", "fällig!"))),
    ]


TABLES = (
    Table(
        name="pflegestatistik_gem",
        organisation="administration",
        build=counts,
        rows=96,
        format=Format(
            delimiter=";",
            encoding="cp1252",
            preamble=("Pflegebedürftige nach Gemeinden;;;", "Stand 15.12.;;;"),
        ),
        persons=False,
    ),
    Table(
        name="Stationen Besuchsdienst",
        organisation="hospital_visitors",
        build=wards,
        rows=54,
        format=XLSX,
        persons=False,
    ),
    Table(
        name="lfa1_kreditoren_wfbm",
        organisation="disability_workshop",
        build=suppliers,
        rows=150,
        format=Format(delimiter="\t", encoding="utf-8", line_end="\n"),
        persons=False,
    ),
    Table(
        name="hilfsmittel_pool",
        organisation="care_service",
        build=aids,
        rows=72,
        format=Format(delimiter=",", encoding="utf-8", line_end="\n"),
        persons=False,
    ),
)
