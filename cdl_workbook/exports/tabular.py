"""Rows of text as csv and as an accessible spreadsheet; in both no cell is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook as Book
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from cdl_workbook.exports.documents import write_atomically
from cdl_workbook.exports.known import Known
from cdl_workbook.exports.spreadsheet import (
    BOLD,
    fit_heights,
    harmless,
    name_region,
    print_on_a4,
    put,
    put_header,
    save,
    say_what_it_is,
)
from cdl_workbook.vocabulary import Language

_SEPARATOR = {Language.DE: ";", Language.EN: ","}
"""What Excel splits at where it speaks this language."""
_BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes the file for one in an older encoding."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Listing:
    """A table for people.

    Attributes:
        columns: header → width in characters; the first column names the row.
        rows: the cells of each row, in the order of ``columns``.
        hints: what to know about the file, as heading → text.
    """

    title: str
    sheet: str
    columns: Mapping[str, int]
    rows: Sequence[Sequence[str]]
    hints: Mapping[str, str]


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], language: Language) -> Path:
    """Write rows as csv: UTF-8, split as the language's Excel expects it."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=_SEPARATOR[language], lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow([harmless(cell) for cell in row])
    return write_atomically(path, _BYTE_ORDER_MARK + text.getvalue())


def write_spreadsheet(path: Path, listing: Listing, known: Known, hints_sheet: str) -> Path:
    """Write the rows as a spreadsheet, with a second sheet that says what the file is."""
    book = Book()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # a new book has one
    sheet.title = listing.sheet
    author = known.settings.organisation.name
    say_what_it_is(book, listing.title, author, known.created, known.language)
    _write_rows(sheet, listing)
    _write_hints(book.create_sheet(hints_sheet), listing)
    save(book, path)
    return path


def _write_rows(sheet: Worksheet, listing: Listing) -> None:
    for place, (header, width) in enumerate(listing.columns.items(), 1):
        put_header(sheet.cell(1, place), header)
        sheet.column_dimensions[get_column_letter(place)].width = width
    for number, row in enumerate(listing.rows, 2):
        for place, text in enumerate(row, 1):
            put(sheet.cell(number, place), text)
        sheet.cell(number, 1).font = BOLD
    fit_heights(sheet)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(listing.columns))}{len(listing.rows) + 1}"
    sheet.print_title_rows, sheet.print_title_cols = "1:1", "A:A"
    print_on_a4(sheet, listing.title, pages_wide=_pages_wide(listing))
    name_region(sheet, len(listing.columns), len(listing.rows) + 1, 1)


def _pages_wide(listing: Listing) -> int:
    """So many pages that the text stays readable: about 160 characters stand on one in landscape."""
    return max(1, round(sum(listing.columns.values()) / 160))


def _write_hints(sheet: Worksheet, listing: Listing) -> None:
    for number, (heading, text) in enumerate(listing.hints.items(), 1):
        put(sheet.cell(number, 1), heading)
        sheet.cell(number, 1).font = BOLD
        put(sheet.cell(number, 2), text)
    for letter, width in (("A", 34), ("B", 96)):
        sheet.column_dimensions[letter].width = width
    fit_heights(sheet)
    print_on_a4(sheet, listing.title)
