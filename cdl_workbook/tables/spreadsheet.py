"""Spreadsheets (xlsx, xlsm, xls, ods) → one scan per sheet, read by calamine.

Numbers and dates keep the value the program stored, whatever their display format; formulas give their last
result. Merged cells of a header count for every column they cover.
"""

from __future__ import annotations

import datetime as dt
import re
import zipfile
import zlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from python_calamine import CalamineSheet, CalamineWorkbook

from cdl_workbook.errors import TableError
from cdl_workbook.tables.copies import copy_rows
from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.layout import Part, Sieve, counted, decide_layout, filled_width, part_to_read
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.shapes import PLAIN

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LARGEST_UNPACKED = 2 << 30
_LARGEST_RATIO = 400
_LARGEST_RECTANGLE = 20_000_000
_CELL = re.compile(rb'<c [^>]{0,30}?r="([A-Z]{1,3})(\d{1,7})"')
_SAMPLE = 20_000


def filled_sheets(path: Path) -> tuple[str, ...]:
    """The names of the sheets that hold anything, in the workbook's order.

    Raises:
        TableError: the file is locked by a password, broken, or unpacks to an unreasonable size.
    """
    book = _open(path)
    _kept.clear()
    filled = []
    for name in book.sheet_names:
        sheet = _sheet(book, name, path)
        if sheet.start is not None:
            filled.append(name)
            if not _kept:
                _kept[_content(path), name] = sheet
    return tuple(filled)


def scan_sheet(path: Path, options: TableOptions, engine: Engine) -> Scan:
    """A scan of one sheet.

    Raises:
        TableError: as :func:`filled_sheets`; also an unknown sheet, or one without data.
    """
    book = _open(path)
    name = _chosen(book, path, options.sheet)
    sheet = _kept.pop((_content(path), name), None) or _sheet(book, name, path)
    rows = [[as_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    _spread_merged(sheet, rows)
    part = part_to_read(rows) if options.header_row is None else Part()
    rows, other = part.columns(rows), part.end
    layout = decide_layout(rows[:other][:1000], options.header_row, options.header_rows)
    if not layout.names:
        raise TableError("empty_sheet", path=path.name, sheet=name)
    below = rows[layout.first_data_row : other]
    found = Sieve(layout, below).sorted_out(below)
    body = [row for place, row in enumerate(below) if place not in found and any(map(str.strip, row))]
    layout = layout.widened(max(map(filled_width, body), default=0))
    width = len(layout.names)
    data = [row[:width] + [""] * (width - len(row)) for row in body]
    return Scan(
        sql=copy_rows(data, engine, width)[1],
        names=layout.names,
        unnamed=layout.unnamed,
        sample=data[:: max(1, len(data) // _SAMPLE)],
        sample_is_all=len(data) <= _SAMPLE,
        format=path.suffix.lower().lstrip("."),
        sheet=name,
        header_row=layout.header_row,
        header_rows=layout.header_rows,
        hint=PLAIN,
        decisions={"header": layout.reason, **part.decisions},
        notes={
            **layout.notes,
            **part.notes,
            **counted(found.values()),
            "other_table_line": 0 if other is None else other + 1,
            "other_table_rows": 0 if other is None else sum(map(any, rows[other:])),
        },
    )


_kept: dict[tuple[tuple[Path, int, int], str], CalamineSheet] = {}
"""The first sheet that was found to be filled, until it is read: parsing it is what takes long."""


def _content(path: Path) -> tuple[Path, int, int]:
    about = path.stat()
    return path, about.st_size, about.st_mtime_ns


def _open(path: Path) -> CalamineWorkbook:
    start = path.read_bytes()
    if not start:
        raise TableError("empty_file", path=path.name)
    if start.startswith(b"\xd0\xcf\x11\xe0") and _ENCRYPTED in start:
        raise TableError("encrypted", path=path.name)
    if start.startswith(b"PK"):
        about = path.stat()
        _refuse_bomb(path, about.st_size, about.st_mtime_ns)
    try:
        return CalamineWorkbook.from_path(str(path))
    except BaseException as error:
        raise _refusal(path, error) from None


def _refusal(path: Path, error: BaseException) -> BaseException:
    """Calamine panics (not an Exception) on some broken files; both mean the same to a person."""
    if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError):
        return error
    locked = "assword" in str(error) or "crypt" in str(error)
    return TableError("encrypted" if locked else "broken_spreadsheet", path=path.name)


@lru_cache(maxsize=64)
def _refuse_bomb(path: Path, size: int, changed: int) -> None:
    """Raise where a file would unpack to an unreasonable size; looked at once for all its sheets."""
    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(item.file_size for item in packed.infolist())
            if unpacked > _LARGEST_UNPACKED or unpacked > _LARGEST_RATIO * max(size, 100_000):
                raise TableError("zip_bomb", path=path.name, megabytes=unpacked >> 20)
            for item in packed.infolist():
                if item.filename.startswith("xl/worksheets/") and item.filename.endswith(".xml"):
                    _refuse_sparse(packed, item, path)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError):
        raise TableError("broken_spreadsheet", path=path.name) from None


def _refuse_sparse(packed: zipfile.ZipFile, item: zipfile.ZipInfo, path: Path) -> None:
    """Calamine lays out the whole used rectangle: one stray cell at its far end would end the process."""
    cells, last_row, widest, held = 0, 0, 0, b""
    with packed.open(item) as stream:
        while block := stream.read(1 << 20):
            found = _CELL.findall(held + block)
            held = (held + block)[-40:]
            cells += len(found)
            if found:
                last_row = max(last_row, max(int(row) for _, row in found))
                widest = max(widest, max(_column_number(letters) for letters in {name for name, _ in found}))
    if last_row * widest > max(_LARGEST_RECTANGLE, 20 * cells):
        raise TableError("too_sparse", path=path.name, row=last_row)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _sheet(book: CalamineWorkbook, name: str, path: Path) -> CalamineSheet:
    try:
        return book.get_sheet_by_name(name)
    except BaseException as error:
        raise _refusal(path, error) from None


def _chosen(book: CalamineWorkbook, path: Path, sheet: str | int | None) -> str:
    names = list(book.sheet_names)
    if isinstance(sheet, int) and 0 <= sheet < len(names):
        return names[sheet]
    if sheet in names:
        return str(sheet)
    if sheet is not None:
        raise TableError("unknown_sheet", path=path.name, sheet=sheet, known=", ".join(names))
    for name in names:
        if _sheet(book, name, path).start is not None:
            return name
    raise TableError("empty_file", path=path.name)


def as_text(cell: Any) -> str:
    """A cell as text: whole numbers without a point, dates in ISO form."""
    match cell:
        case bool():
            return "true" if cell else "false"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e21 else repr(cell)
        case dt.datetime() if cell.time() == dt.time():
            return cell.date().isoformat()
        case dt.datetime():
            return cell.isoformat(" ", "seconds")
        case _:
            return str(cell)


def _spread_merged(sheet: CalamineSheet, rows: list[list[str]]) -> None:
    """Write a merged cell's text into every column it covers, in its first row."""
    ranges: Sequence[tuple[tuple[int, int], tuple[int, int]]] = (
        getattr(sheet, "merged_cell_ranges", None) or ()
    )
    for (top, left), (_, right) in ranges:
        if top < len(rows) and left < len(rows[top]):
            for place in range(left, min(right + 1, len(rows[top]))):
                rows[top][place] = rows[top][left]
