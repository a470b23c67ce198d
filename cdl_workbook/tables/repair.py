"""Puts right what a strict csv reader refuses, as far as nothing is lost – and refuses the rest with its line.

- Short rows get empty cells at their end; how many rows, and the first line, are noted.
- Delimiters too many at a row's end are dropped.
- Quotes in the middle of a cell are kept as they stand.
- A row with more filled cells than the header, or a quote that never closes, is an error: nobody but the
  organisation can know what belongs where.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cdl_workbook.errors import TableError
from cdl_workbook.tables.dialect import Dialect
from cdl_workbook.tables.layout import Layout

_LONGEST_ROW = 2000
_CLEAN = Dialect(",", '"', '"', 0, "")


@dataclass(frozen=True, slots=True)
class Repaired:
    """A clean copy of the data rows in the run's private folder, how it is written, and what was mended.

    Attributes:
        longest: no row is longer. Unit: bytes.
    """

    path: Path
    dialect: Dialect
    notes: dict[str, int]
    longest: int



def repair(stream: Path, dialect: Dialect, layout: Layout, target: Path, name: str) -> Repaired:
    """Rewrite the data rows of ``stream`` to ``target`` with one width.

    Raises:
        TableError: a row has too many filled cells, or a quote stays open; the line is named.
    """
    width = len(layout.names)
    longest = 0
    notes = {"short_lines": 0, "first_short_line": 0}
    with (
        stream.open(encoding="utf-8-sig", newline="") as reading,
        target.open("w", encoding="utf-8", newline="") as writing,
    ):
        for _ in range(dialect.skip):
            reading.readline()
        out = csv.writer(writing, delimiter=_CLEAN.delimiter, lineterminator="\n")
        for line, row in _numbered(reading, dialect, layout.first_data_row, name):
            filled = _filled_width(row)
            if filled > width:
                raise TableError("long_line", path=name, line=line, found=filled, expected=width)
            if 0 < len(row) < width and filled:
                notes["short_lines"] += 1
                notes["first_short_line"] = notes["first_short_line"] or line
            longest = max(longest, 4 * sum(map(len, row)) + 3 * len(row))
            if filled:
                out.writerow(row[:width] + [""] * (width - len(row)))
    return Repaired(target, _CLEAN, notes, longest)


def _numbered(lines: Iterator[str], dialect: Dialect, first: int, name: str) -> Iterator[tuple[int, list[str]]]:
    """The data rows with the line each one starts on (counted from 1)."""
    rows = dialect.rows(lines)
    before = 0
    for number, row in enumerate(rows):
        start, before = before + 1, rows.line_num  # type: ignore[attr-defined]
        if before - start > _LONGEST_ROW:
            raise TableError("open_quote", path=name, line=dialect.skip + start)
        if number >= first:
            yield dialect.skip + start, row


def _filled_width(row: list[str]) -> int:
    width = len(row)
    while width and not row[width - 1].strip():
        width -= 1
    return width
