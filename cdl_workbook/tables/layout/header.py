"""Where does the header start, how many rows has it, and where do the data begin?

Data are told by what most rows have in their columns of numbers and dates (:mod:`profile`). The first row
that fits is the first row of data; rows of words right above it are the header, from the group row down to a
row of units («€», «Anzahl»), which are all joined as ``group | name | unit``. What stands further up is a
preamble. Where all columns are words, the header is the first full row, with words that we know
(:mod:`words`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cdl_workbook.tables.layout.page import Layout, laid_out
from cdl_workbook.tables.layout.profile import (
    Cell,
    Profile,
    Rows,
    filled_places,
    look,
    profile_of,
    usual_width,
)
from cdl_workbook.tables.layout.sequences import is_numbering, is_one_year, is_sequence, is_units
from cdl_workbook.tables.layout.words import (
    FORMAT_LINES,
    header_among_words,
    is_header_of_words,
    known_words_higher_up,
    names_what_is_open,
)

_LONGEST_PREAMBLE = 60
_LONGEST_HEADER = 8
_MOSTLY = 2
"""So many times more words than numbers above numbers are a header, though some columns are called 1 or 2."""
_KEY_OF_A_PREAMBLE = re.compile(r".*:\s*$")


def decide_layout(rows: Rows, header_row: int | None = None, header_rows: int | None = None) -> Layout:
    """Decide where the header is, from the first rows of a table.

    Args:
        rows: the first rows, cells as text.
        header_row: decided by the caller (-1: none).
        header_rows: decided by the caller.
    """
    width = usual_width(rows)
    profile = profile_of(rows, width)
    if header_row is not None:
        top = None if header_row < 0 else header_row
        count = 0 if top is None else header_rows or 1
        first = count if top is None else top + count
        return laid_out(rows, top, first, first, "option", profile)
    found = _header_above_values(rows, profile) or _header_of_words(rows, profile)
    top, end, first, reason = found
    if top is not None and header_rows:
        end = first = top + header_rows
    return laid_out(rows, top, end, first, reason, profile)


Found = tuple[int | None, int, int, str]
"""First header row (None: no header), the row after the last one, first row of data, reason."""


def _header_above_values(rows: Rows, profile: Profile) -> Found | None:
    """The header of a table that has columns of numbers or dates; None where there are none."""
    if not profile.typed:
        return None
    first = _first_row_of_data(rows, profile)
    if first is None:
        return None
    top = _top_of_header(rows, first, profile)
    better = known_words_higher_up(rows, first if top is None else top, profile)
    if better is not None:
        return better, better + 1, better + 1, "known_words"
    if top is None:
        return _without_words_above_values(rows, first, profile)
    end = _end_of_header(rows, top, first, profile)
    data = next((place for place in range(end, first) if filled_places(rows[place])), first)
    return top, end, data, _reason(rows[top:end])


def _reason(header: Rows) -> str:
    return "known_words" if any(map(is_header_of_words, header)) else "words_above_values"


def _first_row_of_data(rows: Rows, profile: Profile) -> int | None:
    """The first wide row with numbers and dates where they belong, below the best header if one follows."""
    found = None
    for place, row in enumerate(rows[: 4 * _LONGEST_PREAMBLE]):
        below = rows[place + 1 :]
        counts = is_sequence(row, below, profile) or is_numbering(row, below)
        if counts and is_one_year(row, below, profile) and _is_named_above(rows, place, profile):
            counts = False  # an amount that could be a year, in the first row of data
        if _is_data(row, profile) and not counts:
            found = place
            break
    if found is None:
        return None
    later = _header_below(rows, found, profile)
    if later is None:
        return found
    return next((p for p in range(later + 1, len(rows)) if _is_data(rows[p], profile)), found)


def _is_named_above(rows: Rows, place: int, profile: Profile) -> bool:
    """Right above stands a full row of words."""
    if not place:
        return False
    right, wrong = profile.fit(rows[place - 1])
    return not right and wrong > 0 and profile.is_wide(rows[place - 1]) and _all_words(rows[place - 1])


def _is_data(row: Sequence[str], profile: Profile) -> bool:
    right, wrong = profile.fit(row)
    return right > 0 and right > wrong and profile.is_wide(row)


def _header_below(rows: Rows, first: int, profile: Profile) -> int | None:
    """A full row of words below rows that only seemed to be data (a format line, an account's head)."""
    for place in range(first + 1, min(first + 25, len(rows) - 1)):
        row = rows[place]
        right, wrong = profile.fit(row)
        if right or wrong < max(2, 0.6 * len(profile.typed)) or not _all_words(row):
            continue
        above = [profile.fit(row) for row in rows[first:place] if profile.is_wide(row)]
        like_data = sum(1 for fit in above if fit[0] >= 0.5 * len(profile.typed) and not fit[1])
        again = any(list(other) == list(row) for other in rows[:place])
        plain = (
            wrong == len(profile.typed) and len(filled_places(row)) == profile.width and place - first <= 2
        )
        if not again and (plain or like_data < 0.5 * len(above)):
            return place
    return None


def _all_words(row: Sequence[str]) -> bool:
    return all(look(cell) in (Cell.WORDS, Cell.NOTHING, Cell.CODE) for cell in row)


def _top_of_header(rows: Rows, first: int, profile: Profile) -> int | None:
    """The uppermost row of the block of header rows that ends right above the data."""
    top: int | None = None
    gap = 0
    for place in range(first - 1, max(-1, first - 1 - _LONGEST_HEADER), -1):
        row = rows[place]
        if not filled_places(row):
            gap += 1
            if top is not None or gap > 2:
                break
            continue
        below = rows[top] if top is not None else None
        if not _may_be_header(row, below, rows[place + 1 :], profile):
            if top is None and len(filled_places(row)) == 1 < profile.width and gap < 2:
                gap += 1  # a balance carried forward, right below the header
                continue
            break
        right, wrong = profile.fit(row)
        if top is None and not wrong and not right and profile.is_wide(row):
            if not _above_is_header(rows, place, profile):
                break
            continue
        top = place
    return top


def _above_is_header(rows: Rows, place: int, profile: Profile) -> bool:
    """A row with nothing in its typed columns may still be data, where a row of words stands above it."""
    above = [row for row in rows[max(0, place - 3) : place] if filled_places(row)]
    return any(profile.fit(row)[1] and not profile.fit(row)[0] for row in above)


def _may_be_header(row: Sequence[str], below: Sequence[str] | None, later: Rows, profile: Profile) -> bool:
    filled = filled_places(row)
    right, wrong = profile.fit(row)
    if row and row[0].strip() in FORMAT_LINES:
        return False
    if is_numbering(row, later) or is_units(row, profile):
        return True
    if right and wrong < _MOSTLY * right and not is_sequence(row, later, profile):
        return False
    if profile.width == 1:
        return wrong > 0
    words = {row[place].strip().casefold() for place in filled}
    if len(filled) == 1:
        return filled[0] > 0 and profile.width > 2 and filled[0] < profile.width
    if below is not None and len(words) < 2:
        return filled[0] > 0
    if _KEY_OF_A_PREAMBLE.match(row[filled[0]]) and len(filled) <= 3 < profile.width:
        return False
    if below is None:
        return len(filled) >= min(2, profile.width)
    return _groups(filled, row, below, profile)


def _groups(filled: list[int], row: Sequence[str], below: Sequence[str], profile: Profile) -> bool:
    """A row above a header row belongs to it where it names groups, or codes for all columns."""
    leaves_open = {place for place in range(profile.width) if place >= len(below) or not below[place].strip()}
    if filled == [0, 1] and profile.width > 2:
        return 0 in leaves_open
    if len(filled) >= 0.8 * profile.width:
        return True
    reaches = filled[-1] + 1 > profile.width / 3
    return reaches and (len(filled) >= 2 or bool(leaves_open & set(filled)))


def _end_of_header(rows: Rows, top: int, first: int, profile: Profile) -> int:
    """The row after the last header row: a row with a word among numbers right below it may be data."""
    end = top + 1
    for place in range(top + 1, first):
        row = rows[place]
        if not filled_places(row):
            continue
        right, wrong = profile.fit(row)
        needed = max(2, len(profile.typed) / 2)
        header_like = (
            is_numbering(row, rows[place + 1 :])
            or is_units(row, profile)
            or is_sequence(row, rows[first:], profile)
        )
        above_is_open = len({cell.strip() for cell in rows[top] if cell.strip()}) < profile.usual
        many_words = wrong >= needed and not right
        among_words = wrong and _all_words(row) and (above_is_open or _names_numbers_alone(row, profile))
        if not (header_like or many_words or among_words):
            break
        end = place + 1
    return end


def _names_numbers_alone(row: Sequence[str], profile: Profile) -> bool:
    """Words over columns of numbers only, nothing where every row of data has its keys."""
    keys = profile.always - set(profile.typed)
    return bool(keys) and len(filled_places(row)) > 1 and keys.isdisjoint(filled_places(row))


def _without_words_above_values(rows: Rows, first: int, profile: Profile) -> Found:
    """No row of words above the data – but perhaps one that names the columns of words alone."""
    above = next((p for p in range(first - 1, max(-1, first - 3), -1) if filled_places(rows[p])), None)
    if above is not None and len(filled_places(rows[above])) >= 2 and is_header_of_words(rows[above]):
        return above, above + 1, first, "known_words"
    return None, first, first, "no_header"


def _header_of_words(rows: Rows, profile: Profile) -> Found:
    """The header of a table of words alone."""
    start, reason = header_among_words(rows, profile)
    if reason == "no_header":
        return None, start, start, reason
    top = start
    if start and filled_places(rows[start - 1]):
        above = rows[start - 1]
        groups = {above[place].strip() for place in filled_places(above)}
        filled = filled_places(above)
        if len(groups) >= 2 and _all_words(above) and _groups(filled, above, rows[start], profile):
            top = start - 1
    end = start + 1
    if end < len(rows) and names_what_is_open(rows[start], rows[end], profile):
        end += 1
    return top, end, end, reason
