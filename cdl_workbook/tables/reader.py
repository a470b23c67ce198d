"""``read_table``: the one call that turns a path or a frame into a table, with every decision recorded."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from cdl_workbook.errors import TableError, UsageError
from cdl_workbook.tables.columns import understand_columns
from cdl_workbook.tables.delimited import scan_text
from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.find import RECORD_SUFFIXES, SPREADSHEET_SUFFIXES, TEXT_SUFFIXES
from cdl_workbook.tables.options import TableOptions, make_options
from cdl_workbook.tables.records import scan_frame, scan_json_lines, scan_parquet
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.spreadsheet import scan_sheet
from cdl_workbook.tables.table import Column, Reading, Table

if TYPE_CHECKING:
    import pandas as pd


def read_table(source: str | Path | pd.DataFrame, *, engine: Engine | None = None, **options: Any) -> Table:
    """Read one table: a delimited text, one sheet of a spreadsheet, a parquet or JSON-lines file, or a frame.

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
    own = engine or Engine()
    try:
        scan, sha256, path, size, written = _scanned(source, wanted, own)
        return _understood(scan, wanted, own, sha256, path, size, written, owns_engine=engine is None)
    except BaseException:
        if engine is None:
            own.close()
        raise


def _scanned(
    source: str | Path | pd.DataFrame, options: TableOptions, engine: Engine
) -> tuple[Scan, str, Path, int, int]:
    if not isinstance(source, str | Path):
        scan, sha256 = scan_frame(source, engine)
        return scan, sha256, Path("frame"), int(source.memory_usage(deep=False).sum()), dt.date.today().year
    path = Path(source)
    suffix = path.suffix.lower()
    try:
        if not path.exists():
            raise UsageError("no_such_path", path=path.name)
        if not path.is_file():
            raise TableError("is_folder" if path.is_dir() else "not_a_file", path=path.name)
        written = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC).year
        if suffix in SPREADSHEET_SUFFIXES:
            scan, sha256 = scan_sheet(path, options, engine)
        elif suffix in RECORD_SUFFIXES:
            scan, sha256 = (scan_parquet if suffix == ".parquet" else scan_json_lines)(path, options, engine)
        elif suffix in TEXT_SUFFIXES:
            scan, sha256 = scan_text(path, options, engine)
        else:
            raise TableError("unsupported_format", path=path.name)
        return scan, sha256, path, path.stat().st_size, written
    except PermissionError:
        raise TableError("no_permission", path=path.name) from None


def _understood(
    scan: Scan,
    options: TableOptions,
    engine: Engine,
    sha256: str,
    path: Path,
    size: int,
    written: int,
    *,
    owns_engine: bool,
) -> Table:
    try:
        understood = understand_columns(scan, options, engine, written)
    except duckdb.OutOfMemoryException:
        raise TableError("too_large", path=path.name) from None
    except duckdb.Error:
        raise TableError("unreadable_rows", path=path.name) from None
    scan, columns = understood.scan, understood.columns
    reading = Reading(
        path=path.name,
        format=scan.format,
        sheet=scan.sheet,
        encoding=scan.encoding,
        delimiter=scan.delimiter,
        decimal=_commonest(column.decimal for column in columns) if scan.encoding else None,
        thousands=_commonest(column.thousands for column in columns) if scan.encoding else None,
        header_row=scan.header_row,
        header_rows=scan.header_rows,
        rows=understood.rows,
        total_rows=0,
        bytes=size,
        sha256=sha256,
        sample_rows=len(scan.sample),
        sample_is_all=scan.sample_is_all,
        decisions=_sorted(scan.decisions),
        notes=_sorted({**scan.notes, **understood.notes}),
    )
    return Table(reading, columns, scan.sql, engine, owns_engine=owns_engine)


def _commonest(marks: Any) -> str | None:
    counted = Counter(mark for mark in marks if mark)
    return counted.most_common(1)[0][0] if counted else None


def _sorted(mapping: Mapping[str, Any]) -> dict[str, Any]:
    return {key: mapping[key] for key in sorted(mapping) if mapping[key]}


__all__ = ["Column", "Reading", "Table", "read_table"]
