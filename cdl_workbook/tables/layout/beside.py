"""Do two tables stand side by side, parted by an empty column – or has one table an empty column?

The rows of one table run through on both sides. So two blocks of columns are two tables only where something
says that their rows have nothing to do with each other:

- the header of one stands beside the data of the other
- the numbering of one goes on in the other
- the rows of one, without a gap, end while the other goes on; and it has its own total, the header words of
  the other, a numbering as well, rows where the other is blank for a moment, or a key of its own

Each block must have a header and two rows. In doubt nothing is parted.
"""

from __future__ import annotations

from collections.abc import Iterator

from cdl_workbook.header_lexicon import match_header
from cdl_workbook.tables.layout.block import Block
from cdl_workbook.tables.layout.profile import Cell, filled_places, look
from cdl_workbook.tables.layout.signs import may_name_a_total
from cdl_workbook.tables.layout.sums import Sums

_LEAST_COLUMNS, _LEAST_ROWS = 2, 2
_LEAST_BEYOND = 2
_LEAST_KEYS = 3
_LEAST_SHARED = 2


def parted_by(left: Block, right: Block) -> str | None:
    """Why two blocks are two tables, as a code; None where they are one, or where this is not certain."""
    if not (_is_table(left) and _is_table(right) and (left.has_sure_header or right.has_sure_header)):
        return None
    return next(_signs(left, right), None)


def is_doubtful(left: Block, right: Block) -> bool:
    """Something speaks for two tables: not all rows run through, or header words are there twice."""
    if not (_has_rows(left) and _has_rows(right)):
        return False
    if _ends_early(*_short_and_long(left, right)):
        return True
    later = any(b.layout.header_row in a.data for a, b in ((left, right), (right, left)))
    return later or left.header_words == right.header_words


def _is_table(block: Block) -> bool:
    return block.width >= _LEAST_COLUMNS and _has_rows(block)


def _has_rows(block: Block) -> bool:
    return block.layout.header_row is not None and len(block.data) >= _LEAST_ROWS


def _signs(left: Block, right: Block) -> Iterator[str]:
    if _begins_beside_data(left, right) or _begins_beside_data(right, left):
        yield "other_header_row"
    if any(last + 1 == first for _, last in left.runs for first, _ in right.runs):
        yield "numbers_go_on"
    short, long = _short_and_long(left, right)
    if not _ends_early(short, long):
        return
    if short.last in short.totals and short.last in long.data:
        yield "own_total"
    if _same_words(left, right):
        yield "same_names"
    if any(run[0] == 1 for run in left.runs) and any(run[0] == 1 for run in right.runs):
        yield "own_numbers"
    if any(long.is_blank(place) for place in short.data if long.data[0] < place < long.last):
        yield "blank_rows"
    if _has_own_key(right, is_short=right is short) and not _adds_up(right, left.last):
        yield "own_key"


def _begins_beside_data(block: Block, other: Block) -> bool:
    """The header of one stands beside or below the data of the other, and above it is nothing but a title."""
    top, start = block.layout.header_row, other.layout.header_row
    if top is None or start is None or not block.has_sure_header:
        return False
    if top not in other.data and top <= other.last:
        return False
    return all(len(filled_places(row)) < _LEAST_COLUMNS for row in block.rows[start:top])


def _short_and_long(left: Block, right: Block) -> tuple[Block, Block]:
    return (right, left) if right.last < left.last else (left, right)


def _ends_early(short: Block, long: Block) -> bool:
    """One has rows without a gap down to its end, the other at least two more."""
    beyond = sum(1 for place in long.data if place > short.last)
    return short.is_dense and len(short.data) >= _LEAST_ROWS and beyond >= _LEAST_BEYOND


def _same_words(left: Block, right: Block) -> bool:
    """At least two words of the smaller header, and half of all it has, stand in the other one too."""
    fewer = min(len(left.header_words), len(right.header_words))
    shared = len(left.header_words & right.header_words)
    return shared >= _LEAST_SHARED and 2 * shared >= fewer


def _has_own_key(right: Block, *, is_short: bool) -> bool:
    """The first column on the right names each row in words, each once.

    Where the right side is the shorter one, it may be what is known of a few rows only: then a header that
    says something about a person, a day or a remark names no key.
    """
    cells = right.column(0)
    if 0 in right.layout.unnamed or len(cells) < _LEAST_KEYS or len(set(cells)) < len(cells):
        return False
    if not all(look(cell) in (Cell.WORDS, Cell.CODE) for cell in cells):
        return False
    return not is_short or match_header(right.layout.names[0]).kind is None


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
