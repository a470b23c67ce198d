"""Columns of the held-out half: reaching persons and their numbers."""

from __future__ import annotations

from functools import cache

from mimesis import Address
from mimesis.locales import Locale

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.people import Person

POSTCODES = {
    "Berlin": "10115 10243 10551 10967 12043 12159 12347 13353 13591 14057",
    "Hamburg": "20099 20257 20537 21029 21107 22041 22119 22765",
    "München": "80331 80469 80797 80937 81241 81539 81737",
    "Köln": "50667 50823 50937 51063 51103 51147",
    "Stuttgart": "70173 70327 70374 70565",
    "Düsseldorf": "40210 40227 40472 40599",
    "Essen": "45127 45143 45307 45356",
    "Bremen": "28195 28213 28325 28759",
    "Nürnberg": "90402 90443 90478",
    "Mannheim": "68159 68169 68305",
    "Wuppertal": "42103 42275 42389",
    "Rheine": "48429 48431 48432",
    "Zittau": "02763",
    "Wismar": "23966 23968",
    "Husum": "25813",
    "Füssen": "87629",
    "Bad Hersfeld": "36251",
    "Suhl": "98527 98529",
}
TOWNS = {code: town for town, codes in POSTCODES.items() for code in codes.split()}


@cache
def _addresses() -> tuple[Address, ...]:
    return Address(Locale.DE), Address(Locale.DE_AT)


def road(draw: Draw) -> str:
    """A street without its number, of two sources; abbreviated in places."""
    source = draw.choice(_addresses())
    source.reseed(draw.getrandbits(32))
    name = source.street_name()
    return name.replace("straße", "str.").replace("Straße", "Str.") if draw.random() < 0.3 else name


def number(draw: Draw) -> str:
    """A house number, some with a letter."""
    return f"{draw.randint(1, 210)}{draw.choices(['', 'A', 'b', ' HH'], (85, 7, 7, 1))[0]}"


def road_and_number(draw: Draw) -> str:
    """A street with its number."""
    return f"{road(draw)} {number(draw)}"


def codes_and_towns(draw: Draw) -> list[tuple[str, str]]:
    """A postcode and its town for each row, from all over the country, most from one town."""
    home = draw.choice(list(POSTCODES))
    near = POSTCODES[home].split()
    chosen = [draw.choice(near if draw.random() < 0.6 else list(TOWNS)) for _ in range(draw.rows)]
    return [(code, TOWNS[code]) for code in chosen]


def reachable(draw: Draw) -> str:
    """A mobile or landline number that is kept free for films, spelled internationally or with blanks."""
    kept = "176 040690##,171 39200##,172 9925904,30 23125###,40 66969###,221 4710###,89 99998###"
    return draw.choice(["+49 ", "0", "0049 "]) + draw.shaped(draw.choice(kept.split(",")))


def address_of(draw: Draw, person: Person) -> str:
    """A mail address; some hold no name at all."""
    given, family = person.plain
    word = draw.choice("sonne kater mond paddel segeln blume72 nordstern kicker".split())
    local = draw.choice(
        [f"{given}{family}", f"{family}.{given}", f"{given}-{family[:1]}", f"{word}{draw.randint(1, 999)}"]
    )
    hosts = "example.net post.example.org free.example.com cloud.example.net gmx.example.com"
    return f"{local}@{draw.choice(hosts.split())}"


def icd(draw: Draw, chapters: str) -> str:
    """A diagnosis code of the letters given: letter, two digits, often one more."""
    code = f"{draw.choice(chapters)}{draw.randint(0, 99):02d}"
    return code + (f".{draw.randint(0, 9)}" if draw.random() < 0.7 else "")
