"""What our spreadsheets share: texts that stay texts, rows that can be read, print on A4, saving in one step.

The same content gives the same bytes: a spreadsheet is a zip archive, and its times are set to the date of
the results.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import tempfile
import textwrap
import zipfile
from pathlib import Path

from openpyxl import Workbook as Book
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from cdl_workbook.answers.questionnaire.layout import neutralised
from cdl_workbook.vocabulary import Language

_LONGEST = 32_767
"""Characters that a cell can hold."""
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_A4 = 9
_USUAL_SIZE, _LINE_HEIGHT, _HIGHEST = 11, 15.0, 409.0
"""Of a font and of a line, in points; and the highest row that the format knows."""
_LOCALE = {Language.DE: "de-DE", Language.EN: "en-GB"}
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")

TOP = Alignment(vertical="top", wrap_text=True)
BOLD = Font(name="Calibri", bold=True)
HEADER = (Font(name="Calibri", bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F3B57"))


def holds(text: str) -> bool:
    """Whether a cell can hold a text as it is."""
    return len(text) < _LONGEST and not _NO_TEXT.search(text)


def harmless(text: str) -> str:
    """A text as it may stand in a cell: no formula, nothing that a file cannot hold.

    Space around it goes: it could hide what begins a formula.

    >>> harmless("  =HYPERLINK(1)")
    "'=HYPERLINK(1)"
    """
    return neutralised(_NO_TEXT.sub("", text).strip())[:_LONGEST]


def put(cell: Cell, text: str) -> None:
    """Write a text that stays one: no formula, no error value."""
    shown = harmless(text)
    if shown:
        cell.value = shown
        cell.data_type = "s"
    cell.alignment = TOP


def put_header(cell: Cell, text: str) -> None:
    """Write the head of a column."""
    put(cell, text)
    cell.font, cell.fill = HEADER


def fit_heights(sheet: Worksheet) -> None:
    """Make each row high enough for its longest text: some programs do not do it by themselves."""
    letters = [letter for letter, one in sheet.column_dimensions.items() if not one.hidden]
    for row in range(1, sheet.max_row + 1):
        lines = [_lines_of(sheet[f"{one}{row}"], sheet.column_dimensions[one].width) for one in letters]
        sheet.row_dimensions[row].height = min(max(lines, default=1.0) * _LINE_HEIGHT + 3, _HIGHEST)


def _lines_of(cell: Cell, width: float) -> float:
    """How many lines of the usual size a text takes in a column so wide."""
    size = (cell.font.size or _USUAL_SIZE) / _USUAL_SIZE
    if not isinstance(cell.value, str) or not cell.alignment.wrap_text:
        return size
    room = int((width - 2 * (cell.alignment.indent or 0)) * (0.85 if cell.font.bold else 0.92) / size)
    return size * sum(max(1, len(textwrap.wrap(line, max(room, 1)))) for line in cell.value.split("\n"))


def print_on_a4(sheet: Worksheet, title: str, *, pages_wide: int = 1) -> None:
    """Landscape, so many pages wide, with title and page number."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = pages_wide, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.oddFooter.left.text = title.replace("&", "&&")
    sheet.oddFooter.right.text = "&P / &N"


def name_region(sheet: Worksheet, columns: int, last: int, number: int) -> None:
    """Give the name by which screen readers know that row 1 and column A head the others.

    Args:
        last: its last row. · number: the sheet's place in the file, from 1.
    """
    corner = f"{get_column_letter(columns)}{last}"
    region = f"{quote_sheetname(sheet.title)}!$A$1:${get_column_letter(columns)}${last}"
    name = f"TitleRegion1.A1.{corner}.{number}"
    sheet.parent.defined_names.add(DefinedName(name, attr_text=region))


def say_what_it_is(book: Book, title: str, author: str, day: dt.date, language: Language) -> None:
    """Title and language, for screen readers; no name of a user or a program."""
    told = book.properties
    told.title, told.language, told.creator = title, _LOCALE[language], author
    told.created = told.modified = dt.datetime.combine(day, dt.time())


def save(book: Book, path: Path) -> None:
    """Write the file in one step: who opens it sees all of it, or what was there before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    day = book.properties.created
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=path.suffix)
    os.close(handle)
    try:
        book.save(name)
        _settle_times(Path(name), day)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _settle_times(path: Path, day: dt.datetime) -> None:
    """Replace the time of writing, which would make each file another one."""
    stamp = f"{day:%Y-%m-%dT%H:%M:%SZ}".encode()
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            settled = zipfile.ZipInfo(name, (max(day.year, 1980), day.month, day.day, 0, 0, 0))
            settled.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(settled, _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<2>", content))
