"""A filled questionnaire on disk → the lines of its sheets, as they stand there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from cdl_workbook.answers.questionnaire.cells import as_text
from cdl_workbook.answers.questionnaire.layout import (
    AUTHOR,
    CATALOGUE,
    HIDDEN,
    INPUTS,
    SCHEMA,
    columns_by_header,
)
from cdl_workbook.errors import UsageError
from cdl_workbook.vocabulary import Language

SUFFIXES = frozenset((".xlsx", ".xlsm", ".xls", ".ods"))
_HEADER_WITHIN = 20
_LARGEST = 20_000_000
"""Bytes; a questionnaire weighs a hundredth of it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a sheet: what stands in each column that is known."""

    sheet: str
    row: int
    cells: Mapping[str, Any]
    letters: Mapping[str, str]

    def __getitem__(self, column: str) -> Any:
        return self.cells.get(column, "")

    def text(self, column: str) -> str:
        """What stands there, as text."""
        return as_text(self[column])

    def place(self, column: str) -> str:
        """``E12``."""
        return f"{self.letters.get(column, 'A')}{self.row}"

    def typed(self) -> tuple[tuple[str, str], ...]:
        """Columns for people's words where something stands, with what."""
        return tuple((column, self.text(column)) for column in INPUTS if self.text(column))


@dataclass(slots=True)
class Sheets:
    """What a file holds.

    Attributes:
        foreign: names of sheets that are not ours, and hold something.
    """

    language: Language = Language.DE
    catalogue: dict[str, str] = field(default_factory=dict)
    author: str = ""
    lines: list[Line] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)


def read_sheets(path: Path) -> Sheets:
    """Read all sheets of a questionnaire.

    Raises:
        UsageError: the file is not there, is no spreadsheet that can be read, or holds no questionnaire.
    """
    if not path.is_file():
        raise UsageError("no_such_path", path=path.name)
    if path.stat().st_size > _LARGEST:
        raise UsageError("form_foreign", path=path.name)
    try:
        book = CalamineWorkbook.from_path(str(path))
        contents = {name: _rows(book, name) for name in book.sheet_names}
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException:  # calamine panics, which is no Exception, on some broken files
        raise UsageError("form_unreadable", path=path.name) from None
    found = Sheets()
    for name, rows in contents.items():
        _sort_in(found, name, rows)
    if not found.lines:
        raise UsageError("form_foreign", path=path.name)
    return found


def _rows(book: CalamineWorkbook, name: str) -> list[list[Any]]:
    return book.get_sheet_by_name(name).to_python(skip_empty_area=False)


def _sort_in(found: Sheets, name: str, rows: Sequence[Sequence[Any]]) -> None:
    """Is it a sheet of questions, the first sheet, the hidden one, or somebody's own?"""
    if any(SCHEMA in row for row in rows[:_HEADER_WITHIN]):
        _control(found, rows)
    elif header := _header_of(rows):
        found.lines += _lines(name, rows, *header)
    elif author := _author(rows):
        found.author = author[0]
    elif any(as_text(cell) for row in rows for cell in row):
        found.foreign.append(name)


def _control(found: Sheets, rows: Sequence[Sequence[Any]]) -> None:
    for row in rows[:_HEADER_WITHIN]:
        texts = [as_text(cell) for cell in row]
        if SCHEMA in texts:
            found.language = next((one for one in Language if one in texts), Language.DE)
        elif texts[:1] == [CATALOGUE] and len(texts) > 2:
            found.catalogue[texts[1]] = texts[2]


def _author(rows: Sequence[Sequence[Any]]) -> tuple[str] | None:
    """What stands before the hidden mark of the row that asks who answers; None without such a row."""
    for row in rows:
        for before, mark in pairwise(as_text(cell) for cell in row):
            if mark == AUTHOR:
                return (before,)
    return None


def _header_of(rows: Sequence[Sequence[Any]]) -> tuple[int, dict[str, int]] | None:
    """Row and columns of the header, by its names in either language."""
    known = columns_by_header()
    for number, row in enumerate(rows[:_HEADER_WITHIN]):
        columns = {known[text]: place for place, text in enumerate(map(as_text, row)) if text in known}
        if "answer" in columns and set(HIDDEN) <= set(columns):
            return number, columns
    return None


def _lines(
    sheet: str, rows: Sequence[Sequence[Any]], header: int, columns: Mapping[str, int]
) -> Iterator[Line]:
    letters = {name: _letter(place) for name, place in columns.items()}
    for number, row in enumerate(rows[header + 1 :], header + 2):
        cells = {name: row[place] for name, place in columns.items() if place < len(row)}
        if any(as_text(cell) for cell in cells.values()):
            yield Line(sheet, number, cells, letters)


def _letter(place: int) -> str:
    """The spreadsheet's name of a column, counted from 0."""
    before, last = divmod(place, 26)
    return (_letter(before - 1) if before else "") + chr(ord("A") + last)
