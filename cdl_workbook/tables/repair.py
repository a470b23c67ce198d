"""Puts right what a strict csv reader refuses, as far as nothing is lost; refuses the rest with its line.

- Short rows get empty cells at their end; how many rows, and the first line, are noted.
- Delimiters too many at a row's end are dropped.
- Quotes in the middle of a cell are kept as they stand.
- A row with more filled cells than the header, or a quote that never closes, is an error: nobody but the
  organisation can know what belongs where.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from cdl_workbook.errors import TableError
from cdl_workbook.tables.dialect import Dialect, write_clean
from cdl_workbook.tables.layout import Aside, Layout, filled_width

_LONGEST_ROW = 2000
_END = "\x03end\x03"
Choose = Callable[[int, list[str]], Aside | None]


@dataclass(frozen=True, slots=True)
class Repaired:
    """A clean copy of the data rows in the run's private folder, and what was mended.

    Attributes:
        longest: no row is longer. Unit: bytes.
    """

    path: Path
    notes: dict[str, int]
    longest: int


def repair(
    stream: Path, dialect: Dialect, layout: Layout, target: Path, name: str, choose: Choose | None = None
) -> Repaired:
    """Rewrite the data rows of ``stream`` to ``target`` with one width.

    Args:
        choose: number of a row, row → why it is no data, or None; such rows are counted and left out.

    Raises:
        TableError: a row has too many filled cells, or a quote stays open; the line is named.
    """
    notes = {"short_lines": 0, "first_short_line": 0, "blank_rows": 0}
    with stream.open(encoding="utf-8-sig", newline="") as reading:
        for _ in range(dialect.skip):
            reading.readline()
        rows = _numbered(reading, dialect, layout.first_data_row, name)
        data = _chosen(rows, choose, notes) if choose else ((line, row) for _, line, row in rows)
        told = ((line, layout.cells(row)) for line, row in data)
        longest = write_clean(_fitted(told, len(layout.names), notes, name), target)
    return Repaired(target, notes, longest)


def _chosen(
    rows: Iterator[tuple[int, int, list[str]]], choose: Choose, notes: dict[str, int]
) -> Iterator[tuple[int, list[str]]]:
    for number, line, row in rows:
        reason = choose(number, row)
        if reason is None:
            yield line, row
        else:
            notes[str(reason)] = notes.get(str(reason), 0) + 1


def _fitted(
    rows: Iterator[tuple[int, list[str]]], width: int, notes: dict[str, int], name: str
) -> Iterator[list[str]]:
    for line, row in rows:
        filled = filled_width(row)
        if filled > width:
            raise TableError("long_line", path=name, line=line, found=filled, expected=width)
        if not filled:
            notes["blank_rows"] += len(row) > 1
            continue
        if len(row) < width:
            notes["short_lines"] += 1
            notes["first_short_line"] = notes["first_short_line"] or line
        yield row[:width] + [""] * (width - len(row))


def _numbered(
    lines: Iterator[str], dialect: Dialect, first: int, name: str
) -> Iterator[tuple[int, int, list[str]]]:
    """The rows below the header: number, line it starts on (from 1); a last one shows what swallowed it."""
    rows = csv.reader(chain(lines, ("\n", _END)), **dialect.arguments)
    before = 0
    for number, row in enumerate(rows):
        start, before = before + 1, rows.line_num
        if row == [_END]:
            return
        if before - start > _LONGEST_ROW or (row and row[-1].endswith(_END)):
            raise TableError("open_quote", path=name, line=dialect.skip + start)
        if number >= first:
            yield number, dialect.skip + start, row
