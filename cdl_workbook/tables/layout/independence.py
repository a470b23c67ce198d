"""Signs that two blocks side by side, of which one ends early, have nothing to do with each other.

Two kinds of single tables look like two: rows of which only the first have more columns yet («bezahlt am»),
and rows that go on in several lines on the right (a family and its children). So what is on the right must be
more than something known of a row on the left.
"""

from __future__ import annotations

from collections.abc import Iterator

from cdl_workbook.header_lexicon import match_header
from cdl_workbook.tables.layout.block import Block
from cdl_workbook.tables.layout.profile import Cell, look
from cdl_workbook.tables.layout.signs import may_name_a_total
from cdl_workbook.tables.layout.sums import Sums

_LEAST_KEYS = 3
_LEAST_SHARED = 2
_TIMES_LONGER = 2
"""So many times more rows on the right are more than the last row on the left would have lines."""
_YEARS = range(1900, 2101)
_PERSONS = frozenset(("full_name", "given_name", "family_name", "contact_person", "account_holder"))


def independent_by(left: Block, right: Block, *, right_is_short: bool) -> Iterator[str]:
    """The signs that are there, as codes.

    Args:
        right_is_short: the right block ends while the left one goes on; else it is the other way round.
    """
    short, long = (right, left) if right_is_short else (left, right)
    if short.last in short.totals and short.last in long.data:
        yield "own_total"
    if _is_same_list(left, right):
        yield "same_names"
    if not (right_is_short or _is_much_longer(left, right)):
        return
    if all(any(first == 1 for first, _ in block.runs) for block in (left, right)):
        yield "own_numbers"
    if right_is_short and _has_own_gaps(left, right):
        yield "blank_rows"
    if _explains(left, right):
        yield "explains"
    if _has_own_key(right, is_short=right_is_short):
        yield "own_key"


def _is_much_longer(left: Block, right: Block) -> bool:
    """The right block has far more rows, and what goes on there are not its sums."""
    longer = left.height >= _LEAST_KEYS and right.height >= _TIMES_LONGER * left.height
    return longer and not _adds_up(right, left.last)


def _is_same_list(left: Block, right: Block) -> bool:
    """All names but one stand on both sides, none of them names a person, and the cells of a row differ."""
    here, there = left.named(), right.named()
    shared = here.keys() & there.keys()
    if left.width != right.width or len(shared) < max(_LEAST_SHARED, left.width - 1):
        return False
    if any(match_header(name).kind in _PERSONS for name in shared):
        return False
    both = min(len(left.data), len(right.data))
    columns = ((left.column(here[name])[:both], right.column(there[name])[:both]) for name in shared)
    return all(2 * sum(a == b for a, b in zip(*pair, strict=True)) < both for pair in columns)


def _has_own_gaps(left: Block, right: Block) -> bool:
    """The left one has blank rows also where the right one has ended, and the right one none beside them."""
    beside = any(left.is_blank(place) for place in right.data if left.data[0] < place < left.last)
    return beside and any(left.is_blank(place) for place in range(right.last + 1, left.last))


def _explains(left: Block, right: Block) -> bool:
    """The first column on the right says once all that stands in a column on the left: a legend."""
    keys = right.column(0)
    if not _is_key(keys) or match_header(right.layout.names[0]).kind in _PERSONS:
        return False
    columns = ([cell for cell in left.column(place) if cell] for place in range(left.width))
    return any(len(cells) >= len(keys) and set(cells) <= set(keys) for cells in columns)


def _has_own_key(right: Block, *, is_short: bool) -> bool:
    """The first column on the right names each row in words, each once, or counts years."""
    cells = right.column(0)
    if 0 in right.layout.unnamed or not _is_key(cells):
        return False
    if any(first in _YEARS and str(first) == cells[0] for first, _ in right.runs):
        return True
    allowed = (Cell.WORDS,) if is_short else (Cell.WORDS, Cell.CODE)
    return all(look(cell) in allowed for cell in cells) and not (is_short and _says_something_of_a_row(right))


def _is_key(cells: list[str]) -> bool:
    return len(cells) >= _LEAST_KEYS and all(cells) and len(set(cells)) == len(cells)


def _says_something_of_a_row(right: Block) -> bool:
    """Its first header is about a person, a day, a place or a remark."""
    return match_header(right.layout.names[0]).kind is not None


def _adds_up(right: Block, end: int) -> bool:
    """What goes on below the end of the left side are its sums (net, tax, gross): no table of its own."""
    beyond = [place for place in right.data if place > end]
    if not beyond:
        return False
    sums = Sums(right.rows, right.layout.profile.numbers)
    for place in right.data:
        if place < beyond[0]:
            sums.add(place)
    return sums.proof(beyond[0], named=True) > 0 or any(may_name_a_total(right.rows[p]) for p in beyond)
