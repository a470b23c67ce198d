"""Where does the header start, how many rows has it, and what are the columns called?

A header row looks unlike the rows below it: words above numbers, dates or addresses. Titles (one filled cell
in a wide table) and blank rows above it are set aside; a group row over the header is joined to it as
``group | name``.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from cdl_workbook.header_lexicon import match_header
from cdl_workbook.tables.missing import ALL_TOKENS
from cdl_workbook.tables.shapes import ANY_NUMBER, is_plain_text

_LOOK = 40
_BODY = 80
_FULL, _NEARLY_ALL = 0.6, 0.9
_FORMAT_LINES = ("EXTF", "DTVF")
"""First cell of the line by which DATEV files say which format they are in."""
Rows = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where header and data stand.

    Attributes:
        header_row: index of the first header row among the rows given; None without header.
        header_rows: how many there are.
        first_data_row: index of the first row of data.
        names: one name per column; unnamed ones are ``#1``, ``#2`` …
        unnamed: positions (from 0) of columns without a name of their own.
        reason: words_above_values, all_text, known_words, no_header, option.
        renamed: how many names had to be told apart because they were there twice.
    """

    header_row: int | None
    header_rows: int
    first_data_row: int
    names: tuple[str, ...]
    unnamed: frozenset[int]
    reason: str
    renamed: int

    def widened(self, width: int) -> Layout:
        """The same with unnamed columns at the end, where the data are wider than the header."""
        more = range(len(self.names), width)
        names, _ = told_apart([*self.names, *("" for _ in more)])
        return replace(self, names=names, unnamed=self.unnamed | frozenset(more))


def decide_layout(rows: Rows, header_row: int | None = None, header_rows: int | None = None) -> Layout:
    """Decide where the header is, from the first rows of a table.

    Args:
        rows: the first rows, cells as text.
        header_row: decided by the caller (-1: none).
        header_rows: decided by the caller.
    """
    width = usual_width(rows)
    if header_row is not None:
        return _named(rows, None if header_row < 0 else header_row, header_rows or 1, width, "option")
    start = _first_full_row(rows, width)
    body = [row for row in rows[start + 1 : start + 1 + _BODY] if any(cell.strip() for cell in row)]
    verdict = _header_verdict(rows[start], body, width) if start < len(rows) else "no_header"
    if verdict == "no_header":
        return _named(rows, None, 0, width, verdict, start)
    top, count = _with_group_row(rows, start, width)
    more = header_rows or count + _further_header_rows(rows, start, body, width)
    return _named(rows, top, more, width, verdict)


def usual_width(rows: Rows) -> int:
    """The commonest number of cells of a row, up to its last filled one; at least the widest named header."""
    widths = Counter(filled_width(row) for row in rows if filled_width(row))
    if not widths:
        return 0
    usual = max(widths, key=lambda width: (widths[width] * width, width))
    return max([usual, *(width for width, count in widths.items() if count > 0.02 * len(rows) and count > 1)])


def filled_width(row: Sequence[str]) -> int:
    """How many cells a row has up to its last filled one."""
    filled = [place for place, cell in enumerate(row, start=1) if cell.strip()]
    return filled[-1] if filled else 0


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())


def _first_full_row(rows: Rows, width: int) -> int:
    """The first row that fills most columns, or a later one that fills nearly all with known words."""
    need = 1 if width < 2 else max(2, math.ceil(_FULL * width))
    found = None
    for number, row in enumerate(rows[:_LOOK]):
        words = {cell.strip() for cell in row} - {""}
        if _filled(row) < need or len(words) < min(need, 2) or row[0] in _FORMAT_LINES:
            continue
        if found is None:
            found = number
        if _filled(row) >= _NEARLY_ALL * width:
            known = sum(1 for word in words if match_header(word).kind)
            in_words = all(map(is_plain_text, words))
            values_before = not all(is_plain_text(cell) for cell in rows[found] if cell.strip())
            return number if in_words and (known > 1 or values_before) else found
    if found is not None:
        return found
    return next((number for number, row in enumerate(rows) if _filled(row)), len(rows))


def _header_verdict(head: Sequence[str], body: Rows, width: int) -> str:
    cells = [cell.strip() for cell in head[:width] if cell.strip()]
    known = sum(1 for cell in cells if match_header(cell).kind)
    years = [int(cell) for cell in cells if cell.isdigit() and 1900 <= int(cell) <= 2100]
    is_year_row = len(years) > 1 and all(b - a in (1, 5, 10) for a, b in pairwise(years))
    score = 0.0
    for place, cell in enumerate(head[:width]):
        below = _saying(body, place)
        if not cell.strip() or not below:
            continue
        values_are_text = sum(map(is_plain_text, below)) > 0.5 * len(below)
        if is_plain_text(cell):
            score += 0 if values_are_text else 1
            score -= 0.5 if values_are_text and cell.strip() in below and not match_header(cell).kind else 0
        elif not (is_year_row and cell.strip().isdigit()):
            score -= 1.5 if not values_are_text else 0.5
    if known >= max(2, len(cells) / 3) or (known and score >= 0):
        return "known_words"
    if score > 0:
        return "words_above_values"
    distinct = len({cell.casefold() for cell in cells}) == len(cells)
    return "all_text" if score == 0 and distinct and all(map(is_plain_text, cells)) else "no_header"


def _saying(rows: Rows, place: int) -> list[str]:
    """The cells of a column that say something."""
    cells = (row[place].strip() for row in rows if place < len(row))
    return [cell for cell in cells if ALL_TOKENS.reason(cell) is None]


def _with_group_row(rows: Rows, start: int, width: int) -> tuple[int, int]:
    """A row above the header that names groups of columns (two names or more, all words) belongs to it."""
    if start == 0:
        return start, 1
    above = [cell.strip() for cell in rows[start - 1][:width]]
    groups = {cell for cell in above if cell}
    if len(groups) >= 2 and all(map(is_plain_text, groups)) and filled_width(rows[start - 1]) > width / 3:
        return start - 1, 2
    return start, 1


def _further_header_rows(rows: Rows, start: int, body: Rows, width: int) -> int:
    """Rows right under the header that hold words where all later rows hold numbers or dates."""
    later = body[3:] if len(body) > 5 else body[1:]
    typed = []
    for place in range(width):
        values = _saying(later, place)
        if len(values) >= 2 and not any(map(is_plain_text, values)):
            typed.append(place)
    count = 0
    for row in rows[start + 1 : start + 4]:
        cells = [row[place].strip() if place < len(row) else "" for place in typed]
        words = [cell for cell in cells if ALL_TOKENS.reason(cell) is None]
        over_values = len(words) >= max(2, len(typed) / 2) and all(map(is_plain_text, words))
        if not over_values and not _names_what_a_group_row_leaves_open(rows[start], row, width):
            break
        if any(ANY_NUMBER.fullmatch(cell.strip()) for cell in row if cell.strip()):
            break
        count += 1
    return count


def _names_what_a_group_row_leaves_open(above: Sequence[str], row: Sequence[str], width: int) -> bool:
    """A full row of known header words under a row with gaps or repeats: the names below the groups."""
    gaps = len({cell.strip() for cell in above[:width]} - {""}) < width
    cells = [cell.strip() for cell in row[:width]]
    known = sum(1 for cell in cells if match_header(cell).kind)
    return gaps and len(cells) == width and known >= max(2, width / 3) and all(map(is_plain_text, cells))


def _named(rows: Rows, top: int | None, count: int, width: int, reason: str, start: int = 0) -> Layout:
    if top is None:
        names = tuple(f"#{place}" for place in range(1, width + 1))
        return Layout(None, 0, start, names, frozenset(range(width)), reason, 0)
    header = [list(row) for row in rows[top : top + count]]
    width = max([width, *(filled_width(row) for row in header)])
    for row in header[:-1]:
        _fill_right(row, header[-1], width)
    raw = [_joined([row[place] if place < len(row) else "" for row in header]) for place in range(width)]
    names, renamed = told_apart(raw)
    unnamed = frozenset(place for place, name in enumerate(raw) if not name)
    return Layout(top, count, top + count, names, unnamed, reason, renamed)


def _fill_right(group_row: list[str], below: Sequence[str], width: int) -> None:
    """A group's name stands over its first column only: carry it on to the columns that have a name below."""
    group_row.extend([""] * (width - len(group_row)))
    current = ""
    for place in range(width):
        current = group_row[place].strip() or current
        if place < len(below) and below[place].strip() and not group_row[place].strip():
            group_row[place] = current


def _joined(parts: Sequence[str]) -> str:
    words = [" ".join(part.split()) for part in parts]
    kept = [word for place, word in enumerate(words) if word and word not in words[:place]]
    return " | ".join(kept)


def told_apart(raw: Sequence[str]) -> tuple[tuple[str, ...], int]:
    """Names that differ (whatever their case): numbered where they were equal, ``#3`` where there was none.

    Returns:
        the names, and how many of them had to be numbered.
    """
    names: list[str] = []
    taken: set[str] = set()
    renamed = 0
    for place, name in enumerate(raw, start=1):
        shown = name or f"#{place}"
        number = 2
        while shown.casefold() in taken:
            shown = f"{name or f'#{place}'} ({number})"
            number += 1
        renamed += bool(name) and shown != name
        taken.add(shown.casefold())
        names.append(shown)
    return tuple(names), renamed
