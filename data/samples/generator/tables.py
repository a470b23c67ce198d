"""A sample table: columns declared by hand with their truth, rows of cells, and how the file is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from random import Random

Cell = str | int | float | date | datetime | None
Row = dict[str, Cell]

MISSING_TOKENS = ("-", "k.A.", "keine Angabe", "unbekannt", "-9")
"""Cells that say nothing, besides the empty one."""


@dataclass(frozen=True)
class Column:
    """One column and the truth about it, declared by hand; no recogniser has a say here.

    ``marks`` is set for columns of ``x`` and empty, where the empty cell means «no» and is not missing.
    """

    name: str
    type: str
    kind: str | None
    personal: str
    marks: bool = False


@dataclass(frozen=True)
class FileFormat:
    """How a table is written: ``delimiter`` and ``decimal`` are ``None`` for xlsx."""

    name: str
    encoding: str | None = None
    delimiter: str | None = None
    decimal: str | None = None


CP1252 = FileFormat("csv", "cp1252", ";", ",")
UTF8_BOM = FileFormat("csv", "utf-8-sig", ";", ",")
UTF8_BOM_COMMA = FileFormat("csv", "utf-8-sig", ",", ".")
XLSX = FileFormat("xlsx")


@dataclass(frozen=True)
class SampleTable:
    """One csv file or one sheet, with its rows in the form in which they stand in the file."""

    path: str
    sheet: str | None
    format: FileFormat
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def __post_init__(self) -> None:
        declared = [column.name for column in self.columns]
        for row in self.rows:
            if list(row) != declared:
                raise ValueError(f"{self.path}: a row has {list(row)}, declared are {declared}")

    def cells(self, name: str) -> list[Cell]:
        """All cells of a column in row order."""
        return [row[name] for row in self.rows]


def is_missing(cell: Cell) -> bool:
    """Whether a cell is empty or one of the missing tokens."""
    return cell is None or cell == "" or str(cell) in MISSING_TOKENS


def describe_column(table: SampleTable, column: Column) -> dict[str, object]:
    """The truth about one column: the declaration, and missing and distinct counted over the raw cells."""
    cells = table.cells(column.name)
    present = ["" if cell is None else cell for cell in cells if column.marks or not is_missing(cell)]
    return {
        "name": column.name,
        "type": column.type,
        "kind": column.kind,
        "personal": column.personal,
        "missing": len(cells) - len(present),
        "distinct": len(set(present)),
    }


def maybe(rng: Random, cell: Cell, share: float, tokens: Sequence[str] = ("",)) -> Cell:
    """The cell, or with probability ``share`` one of the missing tokens."""
    return rng.choice(tokens) if rng.random() < share else cell


def german_number(value: float, digits: int = 2) -> str:
    """``1234.5`` as ``1.234,50``."""
    return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def german_date(day: date) -> str:
    """A day as ``18.09.1998``."""
    return day.strftime("%d.%m.%Y")
