"""Radio, library, press: nobody of their own in it."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.surveys_and_things.values import slug, weekday_dates
from benchmarks.personal_columns.model import XLSX, Column, Format, Table, about

BANDS = (
    "Franz Ferdinand,Jethro Tull,Lynyrd Skynyrd,Familie Hollerbusch,Karl Kaputt & die Reste,Molly "
    "Hatchet,Uriah Heep,"
    "Die Heiterkeit,Isolation Berlin,Steely Dan,Betty Blitzkrieg,Mia.,Juli,Silbermond,Thompson "
    "Twins,Von Wegen Lisbeth,"
    "Käptn Peng & Die Tentakel von Delphi,Herrenmagazin,Sportfreunde Stiller,Tante Inge Sextett,Anna Logisch,"
    "Rosa Rauschen,Max Headrush,Ulli und die Grauen Zellen,Pater Braun Combo,Emma Ruth Trio,Otto Normal,"
    "Die Charlottes,The Marshall Brothers,Nina Nebel"
).split(",")
SONGS = (
    "Roxanne,Angie,Michelle,Take Me Out,Hey Jude,Josephine,Lola,Für Elise (Remix),Jolene,Anna,"
    "Sonntagnachmittag,"
    "Bei Meiers brennt noch Licht,Maria (I Like It Loud),Lili Marleen,Perfekte Welle,Im Hinterhof,"
    "Symphonie,Layla,"
    "Frau Schmidt tanzt,Tom Dooley,Sweet Caroline,Kein Signal,Eleanor Rigby,Wir müssen reden"
).split(",")


def playlist(draw: Draw) -> list[Column]:
    return [
        Column("Sendetag", weekday_dates(draw, 2025, 2025, "{} %d.%m.")),
        Column(
            "Start",
            draw.each(lambda: f"{draw.randint(14, 22)}:{draw.randint(0, 59):02d}:{draw.randint(0, 59):02d}"),
        ),
        Column("Interpret", draw.evenly(BANDS)),
        Column("Titel", draw.evenly(SONGS)),
        Column(
            "Label/LC",
            draw.each(
                lambda: (
                    draw.choice(
                        [
                            "Domino",
                            "Buback",
                            "Tapete",
                            "Staatsakt",
                            "Herr Schneider Records",
                            "Chrysalis",
                            "Eigenvertrieb",
                        ]
                    )
                    + f" / LC {draw.randint(1000, 29999):05d}"
                )
            ),
        ),
        Column("Lz.", draw.each(lambda: f"{draw.randint(2, 6)}'{draw.randint(0, 59):02d}")),
        Column("VÖ", draw.gaps(draw.whole(1967, 2025), 0.1, ("?",))),
        Column("GEMA-WerkNr.", draw.gaps(draw.codes("########-001"), 0.2, ("n. ermittelt", ""))),
        Column("ISRC", draw.codes("DE@@2#######")),
        Column("Sprache", draw.of("deutsch,englisch,instr.,türkisch,plattdt.")),
    ]


BOOKS = (
    ("Effi Briest", "Theodor Fontane"), ("Jim Knopf und Lukas der Lokomotivführer", "Michael Ende"),
    ("Oliver Twist", "Dickens, Charles"), ("Buddenbrooks", "Mann, Thomas"),
    ("Ronja Räubertochter", "Astrid Lindgren"),
    ("Anna Karenina", "Tolstoi, Leo"), ("Momo", "Ende, Michael"), ("Der Vorleser", "Schlink, Bernhard"),
    ("Emil und die Detektive", "Kästner, Erich"), ("Tschick", "Herrndorf, Wolfgang"),
    ("Die Wand", "Haushofer, Marlen"),
    ("Madame Bovary", "Flaubert, Gustave"), ("Matilda", "Dahl, Roald"),
    ("Nathan der Weise", "Lessing, G. E."),
    ("Das Parfum", "Süskind, Patrick"), ("Kassandra", "Wolf, Christa"), ("Moby Dick", "Melville, Herman"),
    ("Persepolis", "Satrapi, Marjane"), ("Americanah", "Adichie, Chimamanda Ngozi"),
    ("Gehen, ging, gegangen", "Jenny Erpenbeck"),
    ("Duden. Die deutsche Rechtschreibung", "–"), ("Schulatlas Niedersachsen", ""),
    ("Heidi", "Spyri, Johanna"),
    ("Schneewittchen", "Grimm, J. u. W."), ("Agnes", "Stamm, Peter"), ("Frau Jenny Treibel", "Fontane, Th."),
)  # fmt: skip


def catalogue(draw: Draw) -> list[Column]:
    picks = draw.evenly(BOOKS)
    return [
        Column("Mediennr", draw.numbered("M{:06d}", 1043, 9)),
        Column("Verf./Urheber", [b[1] for b in picks], about("full_name", "none", origin="mixed")),
        Column("HST", [b[0] for b in picks]),
        Column(
            "Sig.",
            [f"{draw.choice(['SL', 'Jc', '4.1', 'Kr', 'Bio'])} {(b[1] or b[0])[:3].upper()}" for b in picks],
        ),
        Column(
            "Verlag",
            draw.of(
                "Reclam,Fischer,Suhrkamp,Thienemann,Carl Hanser,Kiepenheuer & Witsch,Friedrich "
                "Oetinger,Rowohlt,Westermann"
            ),
        ),
        Column("ISBN", draw.codes("978-3-###-#####-#")),
        Column("ErschJ", draw.whole(1958, 2024)),
        Column("Alter", draw.of("Erw.,ab 10,ab 6,ab 14,J,K")),
        Column("Sprache", draw.of("ger,ger,tur,ara,eng,ukr")),
        Column("Zugang", draw.dates(1999, 2025)),
        Column("EK", draw.amount(4, 34)),
        Column("Ausl. ges.", draw.whole(0, 91)),
    ]


HEAD = (
    "Tafel sucht dringend Fahrer|Ehrenamt: Bürgermeister ehrt Vereine|Kein Geld für das Frauenhaus|"
    "Streit um Moschee beigelegt|"
    "Sanierung des Hallenbads wird teurer|„Wir brauchen mehr Plätze“|Zoff im Stadtrat|Pflege am "
    "Limit: ein Heim wehrt sich|"
    "Spendenlauf bringt 4.200 Euro|Wenn Kinder arm sind|Suchthilfe zieht um|Überfall vor "
    "Beratungsstelle – Polizei ermittelt|"
    "Neue Heimat für Geflüchtete|Gewerkschaft ruft zum Streik auf|Leserbrief: Danke!|40 Jahre "
    "Telefonseelsorge"
).split("|")


def press(draw: Draw) -> list[Column]:
    heads = draw.evenly(HEAD)
    return [
        Column("lfd.", draw.numbered("{}")),
        Column("ET", draw.dates(2024, 2025, "%d.%m.%y")),
        Column(
            "Medium",
            draw.of(
                "Kreiszeitung,Sonntagsblatt,NDR 1 Lokal,Wochenspiegel,Marktplatz Heute,Die Glocke,"
                "epd,Stadtradio,Hallo Nachbar"
            ),
        ),
        Column("Art", draw.of("Print,Online,Hörfunk,Agentur,TV,Insta")),
        Column("Schlagzeile", heads),
        Column("S.", draw.gaps(draw.whole(1, 32), 0.3, ("-",))),
        Column("Ressort", draw.of("Lokales,Politik,Kirche,Soziales,Wirtschaft,Panorama")),
        Column(
            "Thema intern",
            draw.of("Armut,Gewalt gg. Frauen,Pflege,Migration,Verband allg.,Sucht,Behinderung"),
        ),
        Column("Auflage/Reichw.", draw.whole(3, 180, "{}.000")),
        Column("Tenor", draw.of("neutral,positiv,negativ,neutr.,ambivalent")),
        Column(
            "Link", [f"https://www.example.com/lokales/{slug(h)}-{draw.randint(10000, 99999)}" for h in heads]
        ),
        Column("AÄW €", draw.gaps(draw.amount(80, 5400), 0.25, ("k.A.",))),
    ]


TABLES = (
    Table(
        name="freies_radio_sendeprotokoll",
        organisation="radio",
        build=playlist,
        rows=190,
        format=XLSX,
        persons=False,
    ),
    Table(
        name="schulbuecherei_littera",
        organisation="library",
        build=catalogue,
        rows=240,
        format=Format(encoding="cp1252"),
        persons=False,
    ),
    Table(
        name="pressespiegel_2025",
        organisation="federation",
        build=press,
        rows=110,
        format=XLSX,
        persons=False,
    ),
)
