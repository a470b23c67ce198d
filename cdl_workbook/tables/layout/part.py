"""Which part of a page is read where several tables stand on it, beside or below each other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cdl_workbook.tables.layout.beside import is_doubtful, parted_by
from cdl_workbook.tables.layout.block import block_of, spans
from cdl_workbook.tables.layout.profile import Rows
from cdl_workbook.tables.layout.stacked import second_table

_MOST_PIECES = 8
"""More empty columns than this only make room between the columns of one table."""


@dataclass(frozen=True, slots=True)
class Part:
    """The columns and rows of a page that are read.

    Attributes:
        span: first column (from 0) and the one after the last; None: all.
        end: the row (from 0) where a second table begins below; None: all rows are read.
        reason: why tables stand side by side, as a code; None where there is one.
        others: first column (from 0) of each table beside that is set aside.
        doubtful: an empty column (from 0) of which it is not certain whether it parts two tables.
    """

    span: tuple[int, int] | None = None
    end: int | None = None
    reason: str | None = None
    others: tuple[int, ...] = ()
    doubtful: int | None = None

    def columns(self, rows: list[list[str]]) -> list[list[str]]:
        """The cells of the columns that are read, of all rows."""
        return rows if self.span is None else [row[slice(*self.span)] for row in rows]

    @property
    def decisions(self) -> dict[str, str]:
        """How the tables beside each other were told apart."""
        return {"beside": self.reason} if self.reason else {}

    @property
    def notes(self) -> dict[str, int]:
        """How many tables beside were set aside, and where the first of them begins; columns count from 1."""
        return {
            "beside_tables": len(self.others),
            "beside_table_column": self.others[0] + 1 if self.others else 0,
            "doubtful_empty_column": 0 if self.doubtful is None else self.doubtful + 1,
        }


def part_to_read(rows: Rows) -> Part:
    """The largest of the tables side by side, and of its rows those of the first table.

    Args:
        rows: all rows of a file or sheet, blank ones among them.
    """
    beside = _beside(rows)
    if beside.span:
        first, end = beside.span
        return replace(beside, end=second_table([row[first:end] for row in rows]))
    below = second_table(rows)
    return beside if below is None else replace(_beside(rows[:below]), end=below)


def _beside(rows: Rows) -> Part:
    """The largest table of those that stand side by side on these rows."""
    pieces = spans(rows)
    if not 1 < len(pieces) <= _MOST_PIECES:
        return Part()
    tables = [block_of(rows, *pieces[0])]
    reasons: list[str] = []
    doubtful: int | None = None
    for piece in pieces[1:]:
        block = block_of(rows, *piece)
        reason = parted_by(tables[-1], block)
        if reason:
            reasons.append(reason)
            tables.append(block)
            continue
        if doubtful is None and is_doubtful(tables[-1], block):
            doubtful = piece[0] - 1
        tables[-1] = block_of(rows, tables[-1].first, block.end)
    if not reasons:
        return Part(doubtful=doubtful)
    read = max(tables, key=lambda block: block.size)
    others = tuple(block.first for block in tables if block is not read)
    return Part((read.first, read.end), None, reasons[0], others, doubtful)
