"""Cells drawn by chance for small tables: the same for the same name of a table."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

Cells = Callable[[random.Random, int], list[object]]

_TOWNS = (
    "Lindenau Rabenfels Möwenhafen Altkirchen Grünthal Eschbach Nordheim Weidenau Tannhausen Seefeld".split()
)
_REAL = "Leipzig Kassel Bremen Erfurt Halle Bonn Mainz Ulm Gera Jena".split()
_WAYS = (
    "Lindenstraße|Am Anger|Schulweg|Gartenstraße|Mühlgasse|Bahnhofstraße|Kirchplatz|Wiesenweg|Am Alten Hof"
)
_GIVEN = (
    "Marlene Jonas Ayşe Mehmet Oksana Taras Fatou Amadou Thi-Lan Minh Ngozi Katarzyna Piotr Leila Karim "
    "Ioana Radu Selam Tesfay Greta Hannes Lina Emil Nour Samir Elif Deniz Agnieszka Tomasz Sophie Luca"
).split()
_FAMILY = (
    "Brandhorst Okonkwo Yıldırım Kowalczyk Nguyen Haile Diallo Popescu Hoffmann Al-Sayed Petrenko Demir "
    "Traoré Lindqvist Schröter Kaczmarek Tran Ionescu Ghebremedhin Rahimi Özkan Bauer Krüger Lehnert Vogt"
).split()


def of(words: str, missing: float = 0.0) -> Cells:
    """Words separated by ``|``, drawn with early ones more often."""
    listed = words.split("|")
    weights = [1 / (place + 1.5) for place in range(len(listed))]
    return lambda draw, rows: [
        "" if draw.random() < missing else draw.choices(listed, weights)[0] for _ in range(rows)
    ]


def each(words: str) -> Cells:
    """Words separated by ``|`` in their order, numbered where they do not suffice."""
    listed = words.split("|")
    return lambda draw, rows: [
        listed[row % len(listed)] + (f" {row // len(listed) + 1}" if row >= len(listed) else "")
        for row in range(rows)
    ]


def whole(low: int, high: int, missing: float = 0.0) -> Cells:
    """Whole numbers."""
    return lambda draw, rows: [
        "" if draw.random() < missing else draw.randint(low, high) for _ in range(rows)
    ]


def amount(low: float, high: float) -> Cells:
    """Numbers with two decimals, written as in Germany."""
    return lambda draw, rows: [f"{draw.uniform(low, high):.2f}".replace(".", ",") for _ in range(rows)]


def decimal(low: float, high: float) -> Cells:
    """Numbers with five decimals and a point."""
    return lambda draw, rows: [f"{draw.uniform(low, high):.5f}".replace(".", ",") for _ in range(rows)]


def day(first: int, last: int, missing: float = 0.0) -> Cells:
    """Dates between the years."""
    return lambda draw, rows: [
        ""
        if draw.random() < missing
        else f"{draw.randint(1, 28):02}.{draw.randint(1, 12):02}.{draw.randint(first, last)}"
        for _ in range(rows)
    ]


def running(form: str, first: int = 1) -> Cells:
    """Numbers one after the other in a format."""
    return lambda draw, rows: [form.format(first + row) for row in range(rows)]


def made(make: Callable[[random.Random], object]) -> Cells:
    """Cells made one by one."""
    return lambda draw, rows: [make(draw) for _ in range(rows)]


town = of("|".join(_TOWNS + _REAL))
postcode = made(lambda draw: f"{draw.choice((41, 34, 28, 99, 67)):02}{draw.randint(100, 130)}")
street = made(lambda draw: f"{draw.choice(_WAYS.split('|'))} {draw.randint(1, 140)}")
way = made(lambda draw: draw.choice(_WAYS.split("|")))
house = made(lambda draw: f"{draw.randint(1, 140)}{draw.choice(('', '', '', 'a', 'b'))}")
phone = made(lambda draw: f"0{draw.randint(201, 999)} {draw.randint(23000, 99999)}-{draw.randint(0, 99)}")
mobile = made(lambda draw: f"0171 39200{draw.randint(10, 99)}")
given = made(lambda draw: draw.choice(_GIVEN))
family = made(lambda draw: draw.choice(_FAMILY))
full = made(lambda draw: f"{draw.choice(_GIVEN)} {draw.choice(_FAMILY)}")
turned = made(lambda draw: f"{draw.choice(_FAMILY)}, {draw.choice(_GIVEN)}")
mail = made(
    lambda draw: (
        f"{draw.choice(_GIVEN)}.{draw.choice(_FAMILY)}@example.org".lower().encode("ascii", "ignore").decode()
    )
)
office = made(
    lambda draw: (
        f"{draw.choice(('info', 'kontakt', 'buero', 'post'))}@{draw.choice(_TOWNS).lower()}.example".encode(
            "ascii", "ignore"
        ).decode()
    )
)
site = made(lambda draw: f"www.{draw.choice(_TOWNS).lower()}-{draw.randint(1, 99)}.example")
yes = of("nein|ja")
text = made(
    lambda draw: (
        draw.choice(
            (
                "kommt meist am Vormittag vorbei",
                "Rückruf nach den Ferien vereinbart",
                "braucht noch Unterlagen vom Amt",
                "hat beim letzten Mal gefehlt",
            )
        )
        + draw.choice(("", ", bitte nachfragen", " und meldet sich wieder", " (siehe Akte)"))
    )
)


def iban(draw: random.Random) -> str:
    """A German account number with right check digits and a bank code that no bank has."""
    account = f"9{draw.randrange(10**7):07}{draw.randrange(10**10):010}"
    return f"DE{98 - int(account + '131400') % 97:02}{account}"


account = made(iban)


def drawn(name: str, columns: Mapping[str, Cells], rows: int = 40) -> dict[str, list[object]]:
    """The cells of a table."""
    draw = random.Random(name)
    return {header: cells(draw, rows) for header, cells in columns.items()}


def without_headers(columns: Mapping[str, list[object]]) -> dict[str, list[object]]:
    """The same table with the headers c1 … cn."""
    return {f"c{place}": cells for place, cells in enumerate(columns.values(), 1)}
