"""Do two tables stand side by side, parted by an empty column – or has one table an empty column?

The rows of one table run through on both sides. So two blocks of columns are two tables only where something
says that their rows have nothing to do with each other:

- the header of one stands beside the data of the other
- under the same header the numbering of the left one goes on in the right one
- the rows of one, without a gap, end while the other goes on; and one of :mod:`independence`'s signs is there

Each block must have a header, two columns and two rows. In doubt nothing is parted.
"""

from __future__ import annotations

from collections.abc import Iterator

from cdl_workbook.tables.layout.block import Block
from cdl_workbook.tables.layout.independence import independent_by
from cdl_workbook.tables.layout.profile import filled_places

_LEAST_COLUMNS, _LEAST_ROWS = 2, 2
_LEAST_BEYOND = 2


def parted_by(left: Block, right: Block) -> str | None:
    """Why two blocks are two tables, as a code; None where they are one, or where this is not certain."""
    if not (_is_table(left) and _is_table(right) and (left.has_sure_header or right.has_sure_header)):
        return None
    return next(_signs(left, right), None)


def is_doubtful(left: Block, right: Block) -> bool:
    """Something speaks for two tables: not all rows run through, or all header words are there twice."""
    if left.height < _LEAST_ROWS or right.height < _LEAST_ROWS:
        return False
    if _ends_early(*_short_and_long(left, right)):
        return True
    later = any(b.layout.header_row in a.data for a, b in ((left, right), (right, left)))
    return later or _has_same_header(left, right)


def _is_table(block: Block) -> bool:
    return (
        block.width >= _LEAST_COLUMNS and block.height >= _LEAST_ROWS and block.layout.header_row is not None
    )


def _signs(left: Block, right: Block) -> Iterator[str]:
    if _begins_beside_data(left, right) or _begins_beside_data(right, left):
        yield "other_header_row"
    if _has_same_header(left, right) and _goes_on(left, right):
        yield "numbers_go_on"
    short, long = _short_and_long(left, right)
    if _ends_early(short, long):
        yield from independent_by(left, right, right_is_short=short is right)


def _has_same_header(left: Block, right: Block) -> bool:
    return bool(left.header_words) and left.header_words == right.header_words


def _goes_on(left: Block, right: Block) -> bool:
    return any(last + 1 == first for _, last in left.runs for first, _ in right.runs)


def _begins_beside_data(block: Block, other: Block) -> bool:
    """The header of one stands beside or below the data of the other, and above it is nothing but a title."""
    top, start = block.layout.header_row, other.layout.header_row
    if top is None or start is None or not block.has_sure_header:
        return False
    if top <= other.last:
        right, wrong = other.layout.profile.fit(other.rows[top])
        if top not in other.data or right <= wrong:
            return False
    return all(len(filled_places(row)) < _LEAST_COLUMNS for row in block.rows[start:top])


def _short_and_long(left: Block, right: Block) -> tuple[Block, Block]:
    return (right, left) if right.last < left.last else (left, right)


def _ends_early(short: Block, long: Block) -> bool:
    """One has rows down to its end, without a gap of its own, the other at least two more."""
    beyond = sum(1 for place in long.data if place > short.last)
    if beyond < _LEAST_BEYOND:
        return False
    own = short.totals.union(short.data)
    gaps = (place for place in range(short.layout.first_data_row, short.last) if place not in own)
    return all(short.is_blank(place) and long.is_blank(place) for place in gaps)
