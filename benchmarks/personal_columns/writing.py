"""Writes a table of the corpus to a file: csv in the dialect of its program, or a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from benchmarks.personal_columns.model import Column, Format, Table

_STAMP = datetime(2026, 10, 1, 9, 0, 0)
_DAY = re.compile(r"\d{2}\.\d{2}\.\d{4}")
_WHOLE = re.compile(r"-?(0|[1-9]\d{0,8})")
_DECIMAL = re.compile(r"-?\d{1,3}(\.\d{3})*,\d{2}")


def write_table(table: Table, columns: Sequence[Column], folder: Path, *, stripped: bool = False) -> Path:
    """Write one table; with ``stripped`` its headers are c1 … cn and it has no preamble."""
    target = folder / f"{table.name}{table.format.suffix}"
    header = [f"c{n}" if stripped else column.header for n, column in enumerate(columns, start=1)]
    rows = [header, *map(list, zip(*(column.values for column in columns), strict=True))]
    if table.format.delimiter is None:
        target.write_bytes(_to_xlsx(rows, table.name[:31]))
    else:
        preamble = () if stripped else table.format.preamble
        target.write_bytes(_to_csv(rows, table.format, preamble))
    return target


def _to_csv(rows: Iterable[Sequence[str]], form: Format, preamble: Sequence[str]) -> bytes:
    buffer = io.StringIO(newline="")
    buffer.write("".join(line + form.line_end for line in preamble))
    quoting = csv.QUOTE_ALL if form.quote_all else csv.QUOTE_MINIMAL
    writer = csv.writer(
        buffer, delimiter=form.delimiter or ";", lineterminator=form.line_end, quoting=quoting
    )
    writer.writerows(rows)
    return buffer.getvalue().encode(form.encoding)


def _to_xlsx(rows: Sequence[Sequence[str]], title: str) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = title
    sheet.append(list(rows[0]))
    for row in rows[1:]:
        sheet.append([_typed(cell) for cell in row])
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            if isinstance(cell.value, datetime):
                cell.number_format = "DD.MM.YYYY"
    book.properties.created = _STAMP
    buffer = io.BytesIO()
    book.save(buffer)
    return _frozen(buffer.getvalue())


def _typed(cell: str) -> str | int | float | datetime | None:
    """What a person who types the cell into a spreadsheet gets: days and numbers are no texts there."""
    if cell == "":
        return None
    if _DAY.fullmatch(cell):
        return datetime.strptime(cell, "%d.%m.%Y")
    if _WHOLE.fullmatch(cell):
        return int(cell)
    if _DECIMAL.fullmatch(cell):
        return float(cell.replace(".", "").replace(",", "."))
    return cell


def _frozen(content: bytes) -> bytes:
    """The archive without the time of its writing, so that the same table has the same bytes."""
    frozen = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(frozen, "w") as target:
        for name in source.namelist():
            part = re.sub(
                rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-10-01T09:00:00Z", source.read(name)
            )
            target.writestr(zipfile.ZipInfo(name, _STAMP.timetuple()[:6]), part, zipfile.ZIP_DEFLATED)
    return frozen.getvalue()
