"""The header of a table that holds words alone: by words we know, and by what no other row has."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from cdl_workbook.header_lexicon import match_header
from cdl_workbook.tables.layout.profile import Cell, Profile, Rows, filled_places, look
from cdl_workbook.tables.shapes import is_plain_text

_LOOK = 60
_BODY = 80
_FULL, _NEARLY_ALL = 0.6, 0.9
FORMAT_LINES = ("EXTF", "DTVF")
"""First cell of the line by which DATEV files say which format they are in."""
_SHAPES = tuple(map(re.compile, (r".*\d", r".*@", r"[A-ZÄÖÜ0-9\W]{2,}$", r"[a-zäöü]", r".*\w\W+\w.*\W+\w")))


def is_header_of_words(row: Sequence[str]) -> bool:
    """A row of words of which we know at least a third, and two."""
    cells = [row[place].strip() for place in filled_places(row)]
    known = sum(1 for cell in cells if match_header(cell).kind)
    return bool(cells) and known >= max(2, len(cells) / 3) and all(map(is_plain_text, cells))


def known_words_higher_up(rows: Rows, top: int, profile: Profile) -> int | None:
    """A full row of known words above one of unknown words, with full rows alone between them.

    Where people note much beside numbers («Mitte 40», «Antrag»), the first rows of data may be mostly words.
    """
    if is_header_of_words(rows[top]):
        return None
    for place in range(top - 1, -1, -1):
        if not profile.is_wide(rows[place]):
            return None
        if is_header_of_words(rows[place]):
            return place
    return None


def names_what_is_open(above: Sequence[str], row: Sequence[str], profile: Profile) -> bool:
    """A full row of known header words under a row with gaps or repeats: the names below the groups."""
    gaps = len({cell.strip() for cell in above[: profile.width]} - {""}) < profile.width
    return gaps and len(filled_places(row)) == profile.width and is_header_of_words(row)


def header_among_words(rows: Rows, profile: Profile) -> tuple[int, str]:
    """The header's row and the reason, or the first row of data and ``no_header``."""
    start = _first_full_row(rows, profile.width)
    if start >= len(rows):
        return start, "no_header"
    body = [row for row in rows[start + 1 : start + 1 + _BODY] if filled_places(row)]
    return start, _verdict(rows[start], body, profile)


def _first_full_row(rows: Rows, width: int) -> int:
    """The first row that fills most columns, or a later one that fills nearly all with known words."""
    need = 1 if width < 2 else max(2, math.ceil(_FULL * width))
    found = None
    for number, row in enumerate(rows[:_LOOK]):
        words = {cell.strip() for cell in row} - {""}
        filled = len(filled_places(row))
        if filled < need or len(words) < min(need, 2) or row[0] in FORMAT_LINES:
            continue
        if found is None:
            found = number
        if filled >= _NEARLY_ALL * width:
            known = sum(1 for word in words if match_header(word).kind)
            in_words = all(map(is_plain_text, words))
            values_before = not all(is_plain_text(cell) for cell in rows[found] if cell.strip())
            return number if in_words and (known > 1 or values_before) else found
    if found is not None:
        return found
    return next((number for number, row in enumerate(rows) if filled_places(row)), len(rows))


def _verdict(head: Sequence[str], body: Rows, profile: Profile) -> str:
    cells = [cell.strip() for cell in head[: profile.width] if cell.strip()]
    known = sum(1 for cell in cells if match_header(cell).kind)
    days = [place for place in filled_places(head) if _is_day_over_no_days(head[place], body, place)]
    days = days if len(days) > 1 else []
    score = len(days) + sum(
        _difference(head[place].strip(), body, place) for place in filled_places(head) if place not in days
    )
    if known >= max(2, len(cells) / 3) or (known and score >= 0):
        return "known_words"
    if score > 0:
        return "words_above_values"
    distinct = len({cell.casefold() for cell in cells}) == len(cells)
    return "all_text" if score == 0 and distinct and all(map(is_plain_text, cells)) else "no_header"


def _is_day_over_no_days(cell: str, body: Rows, place: int) -> bool:
    return look(cell) is Cell.DATE and not any(
        look(row[place]) is Cell.DATE for row in body if place < len(row)
    )


def _difference(cell: str, body: Rows, place: int) -> float:
    """How much a cell looks unlike all those below it (negative: like one of them)."""
    below = [row[place].strip() for row in body if place < len(row) and look(row[place]) is not Cell.NOTHING]
    if not below:
        return 0.0
    if not is_plain_text(cell):
        return -0.5 if sum(map(is_plain_text, below)) > 0.5 * len(below) else -1.5
    if cell in below and not match_header(cell).kind:
        return -0.5
    unlike = sum(map(is_plain_text, below)) <= 0.5 * len(below)
    if len(below) > 2:
        unlike = unlike or any(not shape.match(cell) and all(map(shape.match, below)) for shape in _SHAPES)
    return 1.0 if unlike else 0.0
