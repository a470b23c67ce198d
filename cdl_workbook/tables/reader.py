"""``read_table``: the one call that turns a path or a frame into a table, with every decision recorded."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from cdl_workbook.errors import TableError, UsageError
from cdl_workbook.tables.columns import Understood, understand_columns
from cdl_workbook.tables.delimited import scan_text
from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.find import (
    FIXED_WIDTH_SUFFIXES,
    RECORD_SUFFIXES,
    SPREADSHEET_SUFFIXES,
    STATISTICS_SUFFIXES,
    TEXT_SUFFIXES,
    refusal,
)
from cdl_workbook.tables.fixed_width import scan_fixed_width
from cdl_workbook.tables.options import TableOptions, make_options
from cdl_workbook.tables.packed import Unpacked, is_packed, make_readable
from cdl_workbook.tables.records import scan_frame, scan_json_lines, scan_parquet
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.spreadsheet import filled_sheets, scan_sheet
from cdl_workbook.tables.stata_spss import scan_stata_spss
from cdl_workbook.tables.table import Column, Reading, Table

if TYPE_CHECKING:
    import pandas as pd

_QUICKLY_READ = 1 << 20
"""Bytes. Of a shorter file, a fingerprint takes less time than starting a thread for it."""


def read_table(source: str | Path | pd.DataFrame, *, engine: Engine | None = None, **options: Any) -> Table:
    """Read one table: a text, a sheet of a spreadsheet, a parquet, JSON-lines, SPSS or Stata file, a frame.

    Any file may be packed (``.csv.gz``, or in a ``.zip``).

    The source is never changed. What is not given as an option is found in the file and recorded in
    ``table.reading``.

    Args:
        source: a path, or a pandas frame.
        engine: shared by several tables of one run; a private one otherwise.
        options: see :class:`cdl_workbook.tables.options.TableOptions`.

    Raises:
        UsageError: the path does not exist, or an option is unknown.
        TableError: the table cannot be read rightly; file, line and remedy are named.
    """
    wanted = make_options(options)
    own = engine.for_one_table() if engine else Engine()
    try:
        if isinstance(source, str | Path):
            return _read_file(Path(source), wanted, own)
        scan, sha256 = scan_frame(source, own)
        size, written = int(source.memory_usage(deep=False).sum()), dt.date.today().year
        understood = _understood(scan, wanted, own, "frame", written)
        return _table(understood, own, "frame", size, sha256)
    except BaseException:
        own.close()
        raise


def sheet_names(path: Path, member: str | None = None) -> tuple[str, ...]:
    """The names of a spreadsheet's sheets that hold anything, in the workbook's order.

    Args:
        member: which file of a zip.

    Raises:
        TableError: the file is locked by a password, broken, or unpacks to an unreasonable size.
    """
    if not is_packed(path):
        return filled_sheets(path)
    with Engine() as own:
        return filled_sheets(make_readable(path, member, own).file)


def _read_file(path: Path, options: TableOptions, engine: Engine) -> Table:
    try:
        if not path.exists():
            raise UsageError("no_such_path", path=path.name)
        if not path.is_file():
            raise TableError("is_folder" if path.is_dir() else "not_a_file", path=path.name)
        given = make_readable(path, options.member, engine)
        return _read_given(given, options, engine)
    except PermissionError:
        raise TableError("no_permission", path=path.name) from None


def _read_given(given: Unpacked, options: TableOptions, engine: Engine) -> Table:
    size = given.fingerprinted.stat().st_size
    try:
        with ThreadPoolExecutor(1) as beside:
            long = size > _QUICKLY_READ
            fingerprint = beside.submit(_sha256, given.fingerprinted) if long else None  # beside all else
            scan = _scanned(given.file, options, engine)
            scan = replace(scan, rows_about=_rows_about(scan, given.file.stat().st_size))
            if given.packing:
                scan = replace(scan, decisions={**scan.decisions, "packing": given.packing})
            understood = _understood(scan, options, engine, given.shown, given.written)
            sha256 = fingerprint.result() if fingerprint else _sha256(given.fingerprinted)
            return _table(understood, engine, given.shown, size, sha256)
    except TableError as error:
        error.params["path"] = given.shown  # not what the temporary file is called
        raise


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _rows_about(scan: Scan, size: int) -> int | None:
    """The rows of a text of this size, by the length of some of them."""
    some = scan.sample[:: max(1, len(scan.sample) // 500)]
    if not scan.encoding or not some:
        return None
    signs = sum(len(row) + sum(map(len, row)) for row in some)
    return max(1, size * len(some) // signs)


def _scanned(path: Path, options: TableOptions, engine: Engine) -> Scan:
    suffix = path.suffix.lower()
    if suffix in SPREADSHEET_SUFFIXES:
        return scan_sheet(path, options, engine)
    if suffix in RECORD_SUFFIXES:
        return (scan_parquet if suffix == ".parquet" else scan_json_lines)(path, options, engine)
    if suffix in STATISTICS_SUFFIXES:
        return scan_stata_spss(path, options, engine)
    if suffix in TEXT_SUFFIXES:
        if options.widths or (suffix in FIXED_WIDTH_SUFFIXES and not options.delimiter):
            fixed = scan_fixed_width(path, options, engine)
            if fixed:
                return fixed
        return scan_text(path, options, engine)
    raise TableError(refusal(path.name), path=path.name)


def _understood(scan: Scan, options: TableOptions, engine: Engine, path: str, written: int) -> Understood:
    try:
        return understand_columns(scan, options, engine, written)
    except duckdb.OutOfMemoryException:
        raise TableError("too_large", path=path) from None
    except duckdb.Error:
        raise TableError("unreadable_rows", path=path) from None


def _table(understood: Understood, engine: Engine, path: str, size: int, sha256: str) -> Table:
    scan, columns = understood.scan, understood.columns
    reading = Reading(
        path=path,
        format=scan.format,
        sheet=scan.sheet,
        encoding=scan.encoding,
        delimiter=scan.delimiter,
        decimal=_commonest(column.decimal for column in columns) if scan.encoding else None,
        thousands=_commonest(column.thousands for column in columns) if scan.encoding else None,
        header_row=scan.header_row,
        header_rows=scan.header_rows,
        rows=understood.rows,
        total_rows=scan.notes.get("totals", 0) + scan.notes.get("subtotals", 0),
        bytes=size,
        sha256=sha256,
        sample_rows=len(scan.sample),
        sample_is_all=scan.sample_is_all,
        decisions=_sorted(scan.decisions),
        notes=_sorted({**scan.notes, **understood.notes}),
    )
    return Table(reading, columns, scan.sql, engine)


def _commonest(marks: Any) -> str | None:
    counted = Counter(mark for mark in marks if mark)
    return counted.most_common(1)[0][0] if counted else None


def _sorted(mapping: Mapping[str, Any]) -> dict[str, Any]:
    return {key: mapping[key] for key in sorted(mapping) if mapping[key]}


__all__ = ["Column", "Reading", "Table", "read_table"]
