"""Columns of the development half: reaching persons, their numbers, and what is noted of them."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.people import Person

PLACES = tuple(
    tuple(line.split(" ", 1))
    for line in (
        "34117 Kassel;34225 Baunatal;37073 Göttingen;37154 Northeim;38100 Braunschweig;31134 Hildesheim;"
        "26121 Oldenburg;27570 Bremerhaven;24103 Kiel;23552 Lübeck;18055 Rostock;19053 "
        "Schwerin;17033 Neubrandenburg;"
        "01067 Dresden;02826 Görlitz;04103 Leipzig;08056 Zwickau;09111 Chemnitz;06108 Halle "
        "(Saale);07743 Jena;"
        "99084 Erfurt;96047 Bamberg;97070 Würzburg;89073 Ulm;78462 Konstanz;79098 Freiburg im Breisgau;"
        "66111 Saarbrücken;54290 Trier;56068 Koblenz;57072 Siegen;58095 Hagen;44135 Dortmund;"
        "46045 Oberhausen;"
        "47798 Krefeld;52062 Aachen;53111 Bonn;35390 Gießen;36037 Fulda;21335 Lüneburg;29221 Celle"
    ).split(";")
)
STREETS = (
    "Amselstieg,Bahnhofsallee,Birkenkamp,Deichweg,Dorfanger,Eichendorffring,Ellerbrook,"
    "Feldbergstraße,Fichtenhang,"
    "Friedrich-Ebert-Platz,Gartenfeld,Goetheallee,Grüner Winkel,Hafengasse,"
    "Heinrich-Heine-Straße,Holunderpfad,"
    "Im Brühl,Industriestr.,Kantstr.,Kapellenberg,Käthe-Kollwitz-Weg,Kirchstraße,Lange "
    "Reihe,Lerchenfeld,Marktgasse,"
    "Mühlendamm,Nordring,Obere Torgasse,Pappelallee,Rathausufer,Ringstr.,Schillerplatz,"
    "Schulsteig,Südwall,Uferpromenade,"
    "Unter den Eichen,Vogelsangstraße,Weberstieg,Wiesengrund,Ziegelhof"
).split(",")
LANDLINES = "030 23125,040 66969,069 90009,0221 4710,089 99998".split(",")


def places(draw: Draw) -> list[tuple[str, str]]:
    """A postcode and its town for each row; most from one neighbourhood, as in a club."""
    near = draw.sample(PLACES, 6)
    return [draw.choice(near if draw.random() < 0.8 else PLACES) for _ in range(draw.rows)]


def house(draw: Draw) -> str:
    """A house number, some with a letter."""
    tail = draw.choices(["", "a", "b", " c", f"-{draw.randint(2, 9)}"], (80, 8, 5, 4, 3))[0]
    return f"{draw.randint(1, 148)}{tail}"


def street(draw: Draw) -> str:
    """A street with its number."""
    return f"{draw.choice(STREETS)} {house(draw)}"


def landline(draw: Draw) -> str:
    """A number that the network agency keeps free for films, in one of several spellings."""
    area, first = draw.choice(LANDLINES).split()
    pattern = draw.choice(["{a}/{n}", "{a} {n}", "{a}-{n}", "({a}) {n}", "+49 {b} {n}"])
    return pattern.format(a=area, b=area[1:], n=first + draw.shaped("###"))


def mobile(draw: Draw) -> str:
    """A mobile number that is kept free for films."""
    start = draw.choice(["0171 39200", "0171/39200", "+49171 39200", "0171-39200", "004917139200"])
    return start + draw.shaped("##")


def mail(draw: Draw, person: Person) -> str:
    """An address of a domain that cannot exist."""
    given, family = person.plain
    local = draw.choice(
        [f"{given}.{family}", f"{given[:1]}.{family}", f"{family}{draw.randint(1, 99)}", f"{given}_{family}"]
    )
    hosts = "example.org example.com post.example.org mail.example.net web.example.com"
    return f"{local}@{draw.choice(hosts.split())}"


def mixed_phone(draw: Draw) -> str:
    """A landline or a mobile number."""
    return (landline if draw.random() < 0.4 else mobile)(draw)
