"""A folder as it grows: a list of members, copies and extracts of it, and tables that only seem harmless."""

from __future__ import annotations

import csv
import datetime as dt
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

HEADER = ("Mitgliedsnr", "Vorname", "Nachname", "Geburtsdatum", "PLZ", "E-Mail")
_GIVEN = "Anna Ben Mia Jonas Ayşe Mehmet Olena Fatma Peter Lena Paul Emma Yusuf Zeynep Marta Piotr".split()
_FAMILY = "Müller Schmidt Öztürk Kowalski Yılmaz Groß Weber Nguyen Ivanenko Hoffmann Becker Klein".split()


def members(count: int = 120, seed: int = 4) -> list[tuple[str, ...]]:
    """Invented members, in the order of :data:`HEADER`."""
    chance = random.Random(seed)
    return [
        (
            f"M-{number:04}",
            chance.choice(_GIVEN),
            chance.choice(_FAMILY),
            f"{chance.randint(1, 28):02}.{chance.randint(1, 12):02}.{chance.randint(1940, 2012)}",
            chance.choice(("10115", "80331", "50667")),
            f"p{number}.{seed}@example.org",
        )
        for number in range(1, count + 1)
    ]


def write(path: Path, header: Sequence[str], rows: Sequence[Sequence[Any]], delimiter: str = ";") -> Path:
    """A csv file, its folder made where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream, delimiter=delimiter).writerows([header, *rows])
    return path


def write_mailing_list(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """The same people in a spreadsheet: other headers, «FAMILY, Given», real dates, large letters."""
    book = openpyxl.Workbook()
    book.active.append(("Name", "geb.", "Mailadresse"))
    for _, given, family, born, _, mail in rows:
        book.active.append(
            (f"{family.upper()}, {given}", dt.datetime.strptime(born, "%d.%m.%Y"), mail.upper())
        )
    book.save(path)
    return path
