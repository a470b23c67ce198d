"""Does a second table stand below the first, with a header of its own?

It begins after a blank row: a title or two perhaps, then a row of three words or more that is not the first
table's header and does not fit its columns, and right below that a row with numbers or dates.
"""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.tables.layout.profile import Cell, Rows, filled_places, look, profile_of, usual_width
from cdl_workbook.tables.shapes import is_plain_text

_TITLES = 3
_LEAST_NAMES = 3


def second_table(rows: Rows) -> int | None:
    """The row (from 0) where a second table begins, with its title; None where there is one table or none.

    Args:
        rows: all rows of a file or sheet, blank ones among them.
    """
    blanks = (place for place, row in enumerate(rows) if not "".join(row).strip())
    for blank in blanks:
        below = _header_below(rows, blank)
        if below is None:
            continue
        above = next((place for place in range(blank) if _is_header(rows, place)), None)
        if above is not None and _is_another(rows, above, blank, below):
            return blank + 1
    return None


def _header_below(rows: Rows, blank: int) -> int | None:
    """A header that stands right below a blank row, or below a few titles that are shorter than it."""
    end = min(blank + 2 + _TITLES, len(rows) - 1)
    for place in range(blank + 1, end):
        if not filled_places(rows[place]):
            return None
        if _is_header(rows, place):
            longest = max((len(filled_places(row)) for row in rows[blank + 1 : place]), default=0)
            return place if longest < len(filled_places(rows[place])) else None
    return None


def _is_header(rows: Rows, place: int) -> bool:
    """Different words in three columns or more, over a row in which some of them have numbers or dates."""
    filled = filled_places(rows[place])
    words = [rows[place][column].strip() for column in filled]
    if len(filled) < _LEAST_NAMES or len(set(words)) < len(words) or place + 1 >= len(rows):
        return False
    if not all(is_plain_text(word) and not word.endswith(":") for word in words):
        return False
    below = rows[place + 1]
    typed = [column for column in filled_places(below) if look(below[column]) in (Cell.NUMBER, Cell.DATE)]
    return 2 * len(filled_places(below)) >= len(filled) and bool(set(typed) & set(filled))


def _is_another(rows: Rows, above: int, blank: int, below: int) -> bool:
    """The lower header is not the upper one again, and no row of the upper table either."""
    if _folded(rows[above]) == _folded(rows[below]):
        return False
    upper = rows[above:blank]
    profile = profile_of(upper, usual_width(upper))
    right, wrong = profile.fit(rows[below])
    return not right and wrong >= max(1, len(profile.typed) / 2)


def _folded(row: Sequence[str]) -> list[str]:
    return [row[place].strip().casefold() for place in filled_places(row)]
