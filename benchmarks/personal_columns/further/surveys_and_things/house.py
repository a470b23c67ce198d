"""Kitchen, garden, animals, rooms, courses, office: things only."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw, money
from benchmarks.personal_columns.further.surveys_and_things.values import (
    TOWNS,
    office_phone,
    slug,
    street,
    weekday_dates,
)
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import XLSX, Column, Format, Table

FIRMS = (
    "Obst Kröger GmbH & Co. KG|Metzgerei Huber OHG|Bäckerei Wendelin Kraus GmbH|Chefs Culinar|"
    "Transgourmet|Getränke Pohlmann|"
    "Gebr. Hansen KG|Eier-Schulte|Molkerei Gropper|Fisch Petersen GmbH|Hofladen Ohlendiek GmbH|Dr. "
    "Becker Hygiene|"
    "Peter Riegel Weinimport|Naturkost Elkershausen|Karl Bachmann Papier|Elektro Yilmaz GmbH|"
    "Wäscherei Simeonsbetriebe|Bio-Hof Adam|"
    "Meyer Menü|Arndt Kassensysteme GmbH|Blumen Risse|Kaffeerösterei Elbgold|Schapfenmühle|Ernst Böcker"
).split("|")

PLACED = ("BERATUNG", "LEITUNG", "EMPFANG", "ERNA", "HUGO", "FUNDRAISING", "KITA")


def suppliers(draw: Draw) -> list[Column]:
    firms = draw.evenly(FIRMS)
    towns = draw.evenly(TOWNS)
    return [
        Column("K_LIEF", draw.numbered("7{:04d}", 1, 9)),
        Column("K_NAME1", firms),
        Column(
            "K_NAME2",
            draw.gaps(draw.of("Zentrale,Niederlassung Nord,Fleischerei,Bestellannahme,Abt. Debitoren"), 0.6),
        ),
        Column("K_STRASSE", draw.each(lambda: street(draw))),
        Column("K_PLZ", [c for c, _ in towns]),
        Column("K_ORT", [t for _, t in towns]),
        Column("K_TEL", draw.gaps(draw.each(lambda: office_phone(draw)), 0.1)),
        Column(
            "K_MAIL",
            [
                f"{draw.choice(('bestellung', 'info', 'verkauf', 'auftrag'))}@{slug(f)}.example.com"
                for f in firms
            ],
        ),
        Column("K_IBAN", draw.gaps(draw.each(lambda: german_iban(draw)), 0.15)),
        Column("K_USTID", draw.codes("DE#########")),
        Column("K_ZAHLZIEL", draw.of("30 netto,14/2%,sofort,LS")),
        Column("K_LETZTE_LIEF", draw.dates(2023, 2025)),
    ]


PLANTS = (
    ("Rosa", "Gertrude Jekyll", "Rosaceae", "GB"), ("Rosa", "Konrad Adenauer", "Rosaceae", "D"),
    ("Solanum tub.", "Linda", "Nachtschatten", "D"), ("Solanum tub.", "Annabelle", "Nachtschatten", "NL"),
    ("Malus", "Jonagold", "Rosengew.", "USA"), ("Malus", "Jakob Lebel", "Rosengew.", "Frankreich"),
    ("Malus", "Kaiser Wilhelm", "Rosengew.", "Haan"), ("Pyrus", "Alexander Lucas", "Rosengew.", "Blois"),
    ("Phlox", "Dorffreude", "Polemoniaceae", "Potsdam"), ("Paeonia", "Sarah Bernhardt", "Paeoniaceae", "F"),
    ("Clematis", "Dr. Ruppel", "Ranunculaceae", "Argentinien"), ("Hosta", "Elisabeth", "Spargelgew.", "D"),
    ("Lycopersicon", "Harzfeuer", "Nachtschatten", "DDR"),
    ("Helleborus", "Anna's Red", "Ranunculaceae", "GB"),
    ("Brassica", "Filderkraut", "Kreuzblütler", "Filder"),
    ("Pelargonium", "Lady Plymouth", "Storchschnabel", "unbek."),
)  # fmt: skip


def garden(draw: Draw) -> list[Column]:
    picks = draw.evenly(PLANTS)
    return [
        Column("Beet", draw.each(lambda: f"{draw.choice('ABCDN')}{draw.randint(1, 14)}")),
        Column("Gattung", [p[0] for p in picks]),
        Column("Sorte", [p[1] for p in picks]),
        Column("Familie", [p[2] for p in picks]),
        Column("Herkunft", [p[3] for p in picks]),
        Column(
            "gepfl.",
            draw.each(
                lambda: draw.choice(
                    (
                        f"{draw.randint(3, 11)}/{draw.randint(8, 25):02d}",
                        f"Frühj. {draw.randint(2011, 2025)}",
                        str(draw.randint(1998, 2025)),
                    )
                )
            ),
        ),
        Column("Höhe", draw.each(lambda: f"{draw.randint(2, 40) * 5} cm")),
        Column("Stk", draw.whole(1, 60)),
        Column(
            "Gesundheit",
            draw.gaps(draw.of("Sternrußtau,Mehltau,ok,Krautfäule,Läuse,Wühlmaus!"), 0.4, ("", "o.B.")),
        ),
        Column("Nachbarn", draw.gaps(draw.of("Lavendel,Zwiebel,Knoblauch,kein Fenchel,Ringelblume"), 0.4)),
        Column("Patensch. mögl.", draw.flags(0.3, "x", "")),
        Column(
            "Notiz",
            draw.gaps(
                draw.of(
                    "teilen im Herbst,vom alten Friedhof,blüht spät,raus wenn es nicht besser wird,"
                    "Etikett fehlt"
                ),
                0.6,
            ),
        ),
    ]


def animals(draw: Draw) -> list[Column]:
    kinds = draw.evenly(
        [
            "Hund/DSH-Mix",
            "Katze/EKH",
            "Hund/Labrador",
            "Kaninchen",
            "Hund/Jack Russell",
            "Katze/BKH",
            "Hund/Podenco",
            "Meerschweinchen",
            "Katze/Maine Coon",
        ]
    )
    return [
        Column("Fund-/Abgabenr.", draw.numbered("24-{:04d}", 3, 3)),
        Column(
            "Rufname",
            draw.of(
                "Bella,Luna,Max,Rocky,Frau Müller,Emma,Balu,Paul,Lilly,Herr Nilsson,Kira,Sissi,Leo,"
                "Moritz,Frieda,n.n."
            ),
        ),
        Column("Art/Rasse", kinds),
        Column("Geschl.", draw.of("m,w,mk,wk,?")),
        Column(
            "geb. (ca.)",
            draw.each(
                lambda: draw.choice(
                    (
                        draw.day(2009, 2025).strftime("%d.%m.%Y"),
                        f"ca. {draw.randint(2010, 2024)}",
                        f"{draw.randint(1, 12):02d}/{draw.randint(2012, 2025)}",
                    )
                )
            ),
        ),
        Column("Chip", draw.gaps(draw.codes("276############"), 0.25, ("keiner", ""))),
        Column(
            "Aufn.-Grund",
            draw.of("Fundtier,Abgabe,Allergie,Sicherstellung VetAmt,Trennung,Todesfall,Umzug,Beißvorfall"),
        ),
        Column("Herkunftsland", draw.of("D,RO,ES,D,HU,unbekannt")),
        Column(
            "Krankheiten",
            draw.gaps(
                draw.of("Leishmaniose,FIV pos.,Diabetes,HD,Epilepsie,blind,Schilddrüse,Zahnstein"),
                0.55,
                ("-", "keine bek.", ""),
            ),
        ),
        Column("Gewicht", draw.each(lambda: f"{draw.uniform(0.8, 42):.1f} kg".replace(".", ","))),
        Column("Impfung bis", draw.gaps(draw.dates(2025, 2027), 0.2)),
        Column(
            "Charakter",
            draw.of(
                "ängstlich,verschmust,nicht zu Kindern!,Einzelprinzessin,braucht Erziehung,Anfänger geeignet"
            ),
        ),
    ]


def recipes(draw: Draw) -> list[Column]:
    return [
        Column("Rez.Nr", draw.numbered("R{:03d}", 1, 2)),
        Column(
            "Speise",
            draw.of(
                "Forelle Müllerin,Pfirsich Melba,Waldorfsalat,Linzer Torte,Königsberger Klopse,"
                "Bismarckhering,Crêpe Suzette,Kaiserschmarrn,Schnitzel Holstein,Arme Ritter,"
                "Falscher Hase,Kalter Hund,Mousse Chantal,Boeuf Stroganoff,Omas Linseneintopf,Imam "
                "Bayıldı,Spaghetti Carbonara,Birne Helene"
            ),
        ),
        Column("Gruppe", draw.of("HG,NT,Suppe,HG veg.,Salat,Kuchen")),
        Column("Pers.", draw.of("50,100,10,25")),
        Column("Alter / Portion", draw.of("Kinder 1-3,Kinder 4-6,Senioren,Erw.")),
        Column("Allergene", draw.several("A1,C,G,I,J,L,D,H2,F", 4, ",")),
        Column("Kostform", draw.of("Vollkost,vegetarisch,halal,laktosefrei,passiert,Diabetes,vegan")),
        Column("BE", draw.each(lambda: f"{draw.uniform(0.5, 7):.1f}".replace(".", ","))),
        Column("kcal", draw.whole(120, 890)),
        Column("WE/Port.", draw.amount(0.4, 3.9, unit=" €")),
        Column("zul. gekocht", draw.gaps(draw.dates(2024, 2025, "%d.%m.%y"), 0.1)),
        Column(
            "Kommentar",
            draw.gaps(
                draw.of(
                    "weniger Salz,kam nicht an,Reste einfrieren,wird immer gelobt,Sauce extra,mit Putenwurst"
                ),
                0.55,
            ),
        ),
    ]


def rooms(draw: Draw) -> list[Column]:
    begin = [draw.randint(8, 19) for _ in range(draw.rows)]
    return [
        Column("WT", draw.of("Mo,Di,Mi,Do,Fr,Sa")),
        Column("von", [f"{b}:{draw.choice(('00', '15', '30'))}" for b in begin]),
        Column("bis", [f"{b + draw.randint(1, 3)}:{draw.choice(('00', '30', '45'))}" for b in begin]),
        Column(
            "Raum",
            draw.of(
                "Clara-Zetkin-Saal,Küche,Haus Elisabeth EG,Raum 2.04,Paul-Gerhardt-Stube,Turnhalle,"
                "Werkstatt,Kaminzimmer"
            ),
        ),
        Column(
            "Belegung",
            draw.of(
                "AA-Gruppe,Trauercafé,Deutsch A2,Chor Querbeet,Eltern-Kind,Al-Anon,Yoga 60+,"
                "Krabbelgruppe,Ortsverein SPD,Rheuma-Liga,Männerkreis,Türk. Elternverein,Blutspende"
            ),
        ),
        Column("Pers. max", draw.of("12,30,8,120,45")),
        Column("Rhythmus", draw.of("wö.,14-tgl.,1. Mo im Monat,ungerade KW")),
        Column("Tarif", draw.of("A frei,B,C extern,A")),
        Column("Schlüssel", draw.gaps(draw.codes("S-##"), 0.3, ("Hausmeister",))),
        Column("Rolli", draw.flags(0.6, "ja", "Stufe")),
        Column("Durchwahl", draw.gaps(draw.whole(11, 89, "-{}"), 0.3)),
    ]


def courses(draw: Draw) -> list[Column]:
    free = [draw.randint(6, 20) for _ in range(draw.rows)]
    return [
        Column(
            "KURSNR",
            draw.each(
                lambda: (
                    f"{draw.choice(('25H', '26F'))}{draw.randint(1, 6)}"
                    f"{draw.randint(100, 999)}{draw.choice('KWO')}"
                )
            ),
        ),
        Column(
            "KTITEL",
            draw.of(
                "Rückenfit,Arabisch A1,Aquarell für Ängstliche,Frauen-Selbstbehauptung,Excel am "
                "Abend,Trauer verstehen,Kochen wie bei Nonna Lucia,Bach und Söhne,Letzte Hilfe,"
                "Steuern für Rentner,Leben mit Diabetes,Gebärdensprache,Hannah Arendt lesen,"
                "Türkisch für Pflegekräfte"
            ),
        ),
        Column("FACHB", draw.of("Gesundheit,Sprachen,Beruf,Gesellschaft,Kultur")),
        Column("ZIELGR", draw.of("alle,Frauen,ab 60,Eltern,Jugendl. 14-17,Männer,Migrant*innen")),
        Column("BEGINN", weekday_dates(draw, 2025, 2026, "{}, %d.%m.%Y")),
        Column("UHRZEIT", draw.of("18:00-19:30,9.00–12.15,19 Uhr,10:00 - 11:30")),
        Column("ANZTERM", draw.of("10,1,12,6,2")),
        Column(
            "ORT",
            draw.of(
                "vhs-Haus R. 11,Geschwister-Scholl-Schule,Ev. Gemeindehaus,online,Hallenbad,Küche "
                "Berufskolleg"
            ),
        ),
        Column("GEB", draw.of("64.00,0.00,28.50,112.00,9.00")),
        Column("GEB_ERM", draw.of("32.00,0.00,14.25,56.00")),
        Column("TN_MAX", [str(n) for n in free]),
        Column("STATUS", draw.of("läuft,Warteliste,fällt aus,geplant,Restplätze")),
    ]


def software(draw: Draw) -> list[Column]:
    nets = ("192.0.2.", "198.51.100.", "203.0.113.")
    return [
        Column(
            "HostName",
            draw.each(
                lambda: (
                    f"{draw.choice(('PC', 'NB', 'SRV', 'DRU'))}-"
                    f"{draw.choice(PLACED)}"
                    f"-{draw.randint(1, 19):02d}"
                )
            ),
        ),
        Column("IPAddress", draw.each(lambda: draw.choice(nets) + str(draw.randint(2, 250)))),
        Column("MAC", draw.each(lambda: ":".join(f"{draw.randrange(256):02X}" for _ in range(6)))),
        Column("Vendor", draw.of("Dell Inc.,Lenovo,Hewlett-Packard,Brother,Fujitsu,Wortmann AG,Kensington")),
        Column("SerialNo", draw.codes("@##@@#@#")),
        Column("OS", draw.of("Windows 11 Pro,Debian 12,Windows 10 22H2,DSM 7")),
        Column(
            "Software",
            draw.of(
                "DATEV Kanzlei,Vivendi PD,MS Office 2021,Adobe Acrobat,LibreOffice 24.2,Family.App,"
                "Sophos Home,Paula Pflegeplanung,Elster,Max Mustermailer"
            ),
        ),
        Column("Ver.", draw.codes("##.#.#")),
        Column("License", draw.gaps(draw.codes("@@#@@-##@@@-@#@@#"), 0.4, ("Volumen", "frei"))),
        Column("Age (y)", draw.whole(0, 9)),
        Column("Site", draw.of("Zentrale,Haus Marta,Außenstelle Pirna,Kleiderkammer")),
        Column("LastSeen", draw.stamps(2025, "%Y-%m-%dT%H:%M:%SZ")),
    ]


PAYERS = (
    "Stadtwerke Aalen GmbH|Finanzamt|Aktion Mensch e.V.|Sparkassenstiftung|Deutsche Telekom AG|"
    "Minijob-Zentrale|Paritätischer LV|Thomann GmbH|"
    "Otto Beisheim Stiftung|Landeskasse|Müller Reisebus GmbH|Rossmann|VBG Hamburg|Bürohaus "
    "Schneider KG|Sanitär Özdemir GmbH|Lotto-Stiftung|GEMA"
).split("|")


def account(draw: Draw) -> list[Column]:
    own = german_iban(draw)
    payers = draw.evenly(PAYERS)
    days = draw.stamps(2025, "%d.%m.%y")
    return [
        Column("Auftragskonto", [own] * draw.rows),
        Column("Buchungstag", days),
        Column("Valutadatum", days),
        Column(
            "Buchungstext",
            draw.of(
                "FOLGELASTSCHRIFT,GUTSCHR. UEBERWEISUNG,ONLINE-UEBERWEISUNG,ENTGELTABSCHLUSS,KARTENZAHLUNG"
            ),
        ),
        Column(
            "Verwendungszweck",
            [
                draw.choice(
                    (
                        f"RG {draw.randint(10000, 99999)} KD 4711",
                        "Abschlag Strom 08/25",
                        "Zuwendung 2. Rate Projekt Familienpaten",
                        "Lohnsteuer IV/25",
                        f"Beitrag {draw.randint(1000, 9999)} Miete Haus Anna",
                        "Foerderung AZ 12-33/25",
                    )
                )
                for _ in payers
            ],
        ),
        Column("Glaeubiger ID", draw.gaps(draw.codes("DE##ZZZ0000#######"), 0.5)),
        Column("Mandatsreferenz", draw.gaps(draw.codes("MR-#######"), 0.5)),
        Column("Beguenstigter/Zahlungspflichtiger", payers),
        Column("Kontonummer/IBAN", draw.each(lambda: german_iban(draw))),
        Column("BIC (SWIFT-Code)", draw.of("BYLADEM1XXX,GENODEF1XXX,COBADEFFXXX,MARKDEF1100,DEUTDEDBXXX")),
        Column(
            "Betrag", [("-" if draw.random() < 0.6 else "") + money(draw.uniform(6, 4100)) for _ in payers]
        ),
        Column("Waehrung", ["EUR"] * draw.rows),
    ]


TABLES = (
    Table(
        name="grosskueche_lieferanten",
        organisation="kitchen",
        build=suppliers,
        rows=88,
        format=Format(encoding="cp1252", quote_all=True),
        persons=False,
    ),
    Table(
        name="gemeinschaftsgarten_pflanzen",
        organisation="garden",
        build=garden,
        rows=135,
        format=XLSX,
        persons=False,
    ),
    Table(
        name="tierheim_bestand",
        organisation="animal_shelter",
        build=animals,
        rows=118,
        format=XLSX,
        persons=False,
    ),
    Table(
        name="rezeptkartei_mensa",
        organisation="kitchen",
        build=recipes,
        rows=92,
        format=Format(delimiter="\t", encoding="utf-16"),
        persons=False,
    ),
    Table(
        name="belegungsplan_haus",
        organisation="community_centre",
        build=rooms,
        rows=64,
        format=XLSX,
        persons=False,
    ),
    Table(
        name="vhs_programm",
        organisation="adult_education",
        build=courses,
        rows=210,
        format=Format(encoding="cp1252"),
        persons=False,
    ),
    Table(
        name="asset_inventory",
        organisation="office",
        build=software,
        rows=102,
        format=Format(delimiter=",", line_end="\n", quote_all=True),
        persons=False,
    ),
    Table(
        name="umsaetze_vereinskonto",
        organisation="association",
        build=account,
        rows=155,
        format=Format(encoding="cp1252", quote_all=True),
        persons=False,
    ),
)
