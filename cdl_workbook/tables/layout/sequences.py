"""Rows of a header that are no words: years or days across, numbers of the columns, units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cdl_workbook.tables.layout.profile import Cell, Profile, Rows, filled_places, look
from cdl_workbook.tables.shapes import UNITS

_SHORT = sorted((unit for unit in UNITS if len(unit) < 5 or not unit.isalpha()), key=len, reverse=True)
_UNIT = re.compile(
    r"(?:in |je |pro )?"
    r"(?:€|%|‰|EUR|Euro|Cent|Anzahl|Zahl|Tsd\.?|Mio\.?|Mrd\.?|1[ .]?000|Prozent|Personen|Jahre"
    rf"|{'|'.join(map(re.escape, _SHORT))})"
    r"(?:[ ./]\D{0,12})?|\(.{1,12}\)|\[.{1,12}\]|in [A-ZÄÖÜ%€]\D{0,20}"
)


def is_sequence(row: Sequence[str], later: Rows, profile: Profile) -> bool:
    """Years, days or steps over columns of other numbers: 2019, 2020, 2021 or 1, 2, 3 or 01.01., 01.02."""
    cells = [row[place].strip() for place in profile.numbers if place < len(row) and row[place].strip()]
    numbers = [int(cell) for cell in cells if cell.isdigit()]
    if len(numbers) < max(2, len(cells) / 2) or any(
        look(cell) is Cell.NUMBER for cell in cells if not cell.isdigit()
    ):
        return is_one_year(row, later, profile)
    distinct = list(dict.fromkeys(numbers))
    if all(1850 <= number <= 2100 for number in numbers):
        body = [row[place].strip() for row in later[:60] for place in profile.numbers if place < len(row)]
        years = sum(1 for cell in body if cell.isdigit() and 1850 <= int(cell) <= 2100)
        ordered = distinct == sorted(distinct) or distinct == sorted(distinct, reverse=True)
        return years < 0.5 * sum(map(bool, body)) and (ordered or len(distinct) < len(numbers))
    steps = {b - a for a, b in pairwise(distinct)}
    return len(distinct) >= 3 and steps == {1} and distinct[0] in (0, 1) and not _goes_on(later, profile)


def is_one_year(row: Sequence[str], later: Rows, profile: Profile) -> bool:
    """A single year over a column in which no number is a year, beside a word or alone in its row."""
    cells = [row[place].strip() for place in profile.numbers if place < len(row)]
    numbers = [int(cell) for cell in cells if cell.isdigit()]
    if len(numbers) != 1 or not 1950 <= numbers[0] <= 2060:
        return False
    if look(row[0]) is not Cell.WORDS and len(filled_places(row)) > 1:
        return False
    below = [row[place].strip() for row in later[:60] for place in profile.numbers if place < len(row)]
    said = [cell for cell in below if cell]
    return len(said) > 2 and not any(cell.isdigit() and 1850 <= int(cell) <= 2100 for cell in said)


def _goes_on(later: Rows, profile: Profile) -> bool:
    """A row below counts on in the same way: a table of small numbers, not a header of steps."""
    below = [row for row in later[:2] if filled_places(row)]
    return any(_steps([row[place] for place in profile.numbers if place < len(row)]) for row in below)


def is_numbering(row: Sequence[str], later: Rows) -> bool:
    """A row that only counts the columns: 1, 2, 3 … (also in brackets); rows below it do not count on."""
    cells = [cell.strip(" ()") for cell in row if cell.strip()]
    counts = len(cells) >= 4 and cells == [str(number) for number in range(1, len(cells) + 1)]
    return counts and not any(_steps(row) for row in later[:2])


def _steps(row: Sequence[str]) -> bool:
    """A row of numbers at equal distances."""
    cells = [cell.strip() for cell in row if cell.strip()]
    if len(cells) < 3 or not all(cell.isdigit() for cell in cells):
        return False
    return len({int(b) - int(a) for a, b in pairwise(cells)}) == 1


def is_units(row: Sequence[str], profile: Profile) -> bool:
    """A row that names units: at least two thirds of its cells do, and at least one over a typed column."""
    cells = [(place, cell.strip()) for place, cell in enumerate(row) if cell.strip()]
    units = [place for place, cell in cells if _UNIT.fullmatch(cell)]
    return bool(cells) and 3 * len(units) >= 2 * len(cells) and bool(set(units) & set(profile.typed))
