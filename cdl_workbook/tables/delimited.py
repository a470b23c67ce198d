"""Delimited text (csv, tsv, txt) → a scan.

DuckDB reads the file where it lies if it is UTF-8 with one kind of line end. Otherwise a transcoded stream is
written to the run's private folder first. Rows that DuckDB's strict reader refuses are put right by
:mod:`cdl_workbook.tables.repair`, or refused with their line.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from cdl_workbook.errors import TableError
from cdl_workbook.tables.dialect import CLEAN, Dialect, decide_dialect
from cdl_workbook.tables.encodings import TextFile, inspect_text, transcode
from cdl_workbook.tables.engine import Engine, literal
from cdl_workbook.tables.layout import Layout, decide_layout
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.repair import repair
from cdl_workbook.tables.scan import Scan

_FORMATS = {".tsv": "tsv", ".tab": "tsv", ".txt": "txt"}
_HEAD = 1 << 18
_LONGEST_LINE = 2_000_000
_BUFFER = 16 << 20
_WHOLE = 4 << 20
_LARGE = 16 << 20
_BLOCKS, _BLOCK = 40, 1 << 16


def scan_text(path: Path, options: TableOptions, engine: Engine, *, in_part: bool = True) -> Scan:
    """A scan of a delimited text file.

    Args:
        in_part: do not decode all of a large file before DuckDB does.

    Raises:
        TableError: empty, binary, in another encoding than asked for, or with rows that cannot be told apart.
    """
    looked = inspect_text(path, options.encoding, in_part=in_part and path.stat().st_size > _LARGE)
    stream = _readable(path, looked, engine)
    head = _head(stream)
    dialect = decide_dialect(head, options.delimiter, options.quote)
    rows = _rows_with_blanks(head, dialect)
    layout = decide_layout(rows, _row_at(head, dialect, options.header_row), options.header_rows)
    if not layout.names:
        raise TableError("empty_file", path=path.name)
    skip = dialect.skip + layout.first_data_row
    sample, is_all = _sample(stream, dialect, layout)
    width = len(layout.names)
    scan = Scan(
        sql=scan_sql(stream, dialect, width, skip),
        names=layout.names,
        unnamed=layout.unnamed,
        sample=sample,
        sample_is_all=is_all,
        format=_FORMATS.get(path.suffix.lower(), "csv"),
        encoding=looked.encoding,
        delimiter=dialect.shown_delimiter,
        header_row=_line_of(head, dialect, layout),
        header_rows=layout.header_rows,
        decisions={"encoding": looked.reason, "delimiter": dialect.reason, "header": layout.reason},
        notes={"duplicate_names": layout.renamed} if layout.renamed else {},
    )

    def mend() -> Scan:
        if not looked.is_checked:
            return scan_text(path, options, engine, in_part=False)
        repaired = repair(stream, dialect, layout, engine.new_file(".csv"), path.name)
        sql = scan_sql(repaired.path, CLEAN, width, 0, repaired.longest)
        rows, whole = _sample(repaired.path, CLEAN, layout, first_row=0)
        notes = {**scan.notes, **repaired.notes}
        return replace(scan, sql=sql, sample=rows, sample_is_all=whole, notes=notes, mend=None)

    return replace(scan, mend=mend)


def scan_sql(path: Path, dialect: Dialect, width: int, skip: int, longest: int = 0) -> str:
    """DuckDB's reader with every decision made for it: nothing is sniffed.

    Args:
        skip: rows before the first row of data; a quoted line break ends no row.
        longest: the longest row, where it may be longer than usual. Unit: bytes.
    """
    longest = max(longest, _LONGEST_LINE)
    columns = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(width))
    return (
        f"read_csv({literal(str(path))}, auto_detect=false, header=false, skip={skip}, "
        f"delim={literal(dialect.delimiter)}, quote={literal(dialect.quote)}, "
        f"escape={literal(dialect.escape)}, "
        f"max_line_size={longest}, buffer_size={max(2 * longest, _BUFFER)}, columns={{{columns}}})"
    )


def _readable(path: Path, looked: TextFile, engine: Engine) -> Path:
    if looked.valid_utf8 and looked.encoding in ("utf-8", "utf-8-sig") and looked.one_line_end:
        return path
    return transcode(path, looked.encoding, engine.new_file(".csv"))


def _head(stream: Path) -> str:
    with stream.open("rb") as reading:
        block = reading.read(_HEAD)
        more = bool(reading.read(1))
    if more and b"\n" in block:
        block = block[: block.rindex(b"\n") + 1]
    return block.decode("utf-8", "ignore").removeprefix("\ufeff")


def _lines(text: str) -> list[str]:
    return list(io.StringIO(text, newline=""))


def _rows_with_blanks(head: str, dialect: Dialect) -> list[list[str]]:
    lines = _lines(head)[dialect.skip :]
    try:
        return [row for row, _ in zip(dialect.rows(iter(lines)), range(1000), strict=False)]
    except csv.Error:
        return [line.split(dialect.delimiter) for line in lines[:1000]]


def _lines_before(head: str, dialect: Dialect, row: int) -> int:
    """How many physical lines stand before a row (rows may have line breaks inside quotes)."""
    reader = csv.reader(_lines(head)[dialect.skip :], **dialect.arguments)
    for _ in range(row):
        if next(reader, None) is None:
            break
    return dialect.skip + reader.line_num


def _row_at(head: str, dialect: Dialect, line: int | None) -> int | None:
    """The row that starts on a line of the file (counted from 0); -1 stays -1."""
    if line is None or line < 0:
        return line
    return next((row for row in range(line + 1) if _lines_before(head, dialect, row) >= line), line)


def _line_of(head: str, dialect: Dialect, layout: Layout) -> int | None:
    return None if layout.header_row is None else _lines_before(head, dialect, layout.header_row)


def _sample(
    stream: Path, dialect: Dialect, layout: Layout, first_row: int | None = None
) -> tuple[list[list[str]], bool]:
    """Rows of a small file, or rows from blocks spread evenly over a large one."""
    width = len(layout.names)
    start = layout.first_data_row if first_row is None else first_row
    size = stream.stat().st_size
    if size <= _WHOLE:
        with stream.open(encoding="utf-8-sig", newline="") as reading:
            for _ in range(dialect.skip if first_row is None else 0):
                reading.readline()
            rows = dialect.rows(reading)
            whole = islice(_whole(rows), start, None)
            return [_fitted(row, width) for row in whole if _says_something(row)], True
    sampled = [
        _fitted(row, width)
        for row in _rows_with_blanks(_head(stream), dialect)[start:]
        if _says_something(row)
    ]
    with stream.open("rb") as reading:
        for block in range(1, _BLOCKS):
            reading.seek(size * block // _BLOCKS)
            lines = _lines(reading.read(_BLOCK).decode("utf-8", "ignore"))[1:-1]
            rows = _whole(dialect.rows(iter(lines)))
            sampled += [row for row in rows if len(row) == width and _says_something(row)]
    return sampled, False


def _whole(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from rows
    except csv.Error:
        return


def _says_something(row: list[str]) -> bool:
    return any(cell.strip() for cell in row)


def _fitted(row: list[str], width: int) -> list[str]:
    return row[:width] + [""] * (width - len(row))
