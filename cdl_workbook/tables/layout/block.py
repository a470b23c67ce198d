"""The columns between two empty ones, read as if nothing stood beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from cdl_workbook.tables.layout.aside import Sieve
from cdl_workbook.tables.layout.header import decide_layout
from cdl_workbook.tables.layout.page import Layout
from cdl_workbook.tables.layout.profile import Rows, filled_places, filled_width
from cdl_workbook.tables.layout.signs import Aside, best_total_word

FIRST = 1000
"""The rows of a table that its layout is decided by."""
_LEAST_RUN = 3


@dataclass(frozen=True)
class Block:
    """Some neighbouring columns of a page, with the layout that they have alone.

    Attributes:
        first, end: position of the first column, and of the one after the last.
        rows: the cells of these columns, for all rows of the page.
        layout: where header and data of the block stand.
        data: positions of its rows of data, that is with two cells or more (of a single column: one).
        totals: positions of the rows in which it names a total.
    """

    first: int
    end: int
    rows: Rows
    layout: Layout
    data: tuple[int, ...]
    totals: frozenset[int]

    @property
    def width(self) -> int:
        """How many columns it has."""
        return self.end - self.first

    @cached_property
    def last(self) -> int:
        """Position of the last row of data or totals."""
        return max((*self.data, *self.totals), default=-1)

    @property
    def has_sure_header(self) -> bool:
        """Its header has words that we know, or stands over other things than words."""
        return self.layout.header_row is not None and self.layout.reason != "all_text"

    @cached_property
    def height(self) -> int:
        """How many rows of data and totals it has."""
        return len(self.totals.union(self.data))

    @property
    def size(self) -> int:
        """How many cells of its data are filled."""
        return sum(len(filled_places(self.rows[place])) for place in self.data)

    @cached_property
    def header_words(self) -> frozenset[str]:
        """What stands in its header rows, whatever the case."""
        return frozenset(cell.strip().casefold() for row in self.layout.header for cell in row) - {""}

    @cached_property
    def runs(self) -> tuple[tuple[int, int], ...]:
        """First and last number of each column that counts its rows (1, 2, 3 …)."""
        if len(self.data) < _LEAST_RUN:
            return ()
        columns = (self.column(place) for place in range(self.width))
        numbers = [[int(cell) for cell in cells] for cells in columns if all(map(_is_short_number, cells))]
        return tuple((run[0], run[-1]) for run in numbers if run == list(range(run[0], run[0] + len(run))))

    def column(self, place: int) -> list[str]:
        """The cells of a column of the block, of its rows of data."""
        return [
            row[place].strip() if place < len(row) else "" for row in map(self.rows.__getitem__, self.data)
        ]

    def named(self) -> dict[str, int]:
        """What each column is called, whatever the case and without its group → its position in the block."""
        names = enumerate(self.layout.names)
        return {
            name.rpartition(" | ")[2].casefold(): at for at, name in names if at not in self.layout.unnamed
        }

    def is_blank(self, place: int) -> bool:
        """True where a row has nothing in the block."""
        return not filled_places(self.rows[place])


def block_of(rows: Rows, first: int, end: int) -> Block:
    """The columns from ``first`` to before ``end`` of some rows."""
    own = [row[first:end] for row in rows]
    layout = decide_layout(own[:FIRST])
    below = own[layout.first_data_row :]
    found = {
        place + layout.first_data_row: why for place, why in Sieve(layout, below).sorted_out(below).items()
    }
    least = min(2, end - first)
    data = tuple(
        place
        for place in range(layout.first_data_row, len(own))
        if place not in found and len(filled_places(own[place])) >= least
    )
    totals = frozenset(
        place
        for place, why in found.items()
        if why in (Aside.TOTAL, Aside.SUBTOTAL) and _names_it(own[place])
    )
    return Block(first, end, own, layout, data, totals)


def spans(rows: Rows) -> list[tuple[int, int]]:
    """First column, and the one after the last, of what stands between wholly empty columns.

    A title that was merged over several columns says the same in all of them; it fills none.
    """
    width = max(map(filled_width, rows), default=0)
    empty = set(range(width))
    for row in rows:
        if not empty:
            break
        filled = [place for place in empty if place < len(row) and row[place].strip()]
        if filled and not _is_title(row):
            empty.difference_update(filled)
    gaps = [-1, *sorted(empty), width]
    return [(before + 1, after) for before, after in pairwise(gaps) if after - before > 1]


def _is_title(row: Sequence[str]) -> bool:
    cells = [row[place] for place in filled_places(row)]
    return len(cells) > 1 and len(set(cells)) == 1


def _is_short_number(cell: str) -> bool:
    return cell.isascii() and cell.isdigit() and len(cell) < 10


def _names_it(row: Sequence[str]) -> bool:
    return best_total_word(row, filled_places(row))[0] > 0
