"""Tables that bring their names along: parquet, JSON lines and pandas frames → a scan."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from cdl_workbook.errors import TableError
from cdl_workbook.tables.copies import scan_copy
from cdl_workbook.tables.engine import Engine, literal, quoted
from cdl_workbook.tables.layout import told_apart
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.shapes import PLAIN
from cdl_workbook.vocabulary import ColumnType

if TYPE_CHECKING:
    import pandas as pd

_SAMPLE = 20_000
_STORED = {
    "BOOLEAN": ColumnType.BOOLEAN,
    "DATE": ColumnType.DATE,
    "FLOAT": ColumnType.NUMBER,
    "DOUBLE": ColumnType.NUMBER,
    "DECIMAL": ColumnType.NUMBER,
    "TIMESTAMP": ColumnType.DATETIME,
    "TIMESTAMP_S": ColumnType.DATETIME,
    "TIMESTAMP_MS": ColumnType.DATETIME,
    "TIMESTAMP_NS": ColumnType.DATETIME,
    "TINYINT": ColumnType.INTEGER,
    "SMALLINT": ColumnType.INTEGER,
    "INTEGER": ColumnType.INTEGER,
    "BIGINT": ColumnType.INTEGER,
    "HUGEINT": ColumnType.INTEGER,
    "UTINYINT": ColumnType.INTEGER,
    "USMALLINT": ColumnType.INTEGER,
    "UINTEGER": ColumnType.INTEGER,
    "UBIGINT": ColumnType.INTEGER,
}


def scan_parquet(path: Path, options: TableOptions, engine: Engine) -> Scan:
    """A scan of a parquet file.

    Raises:
        TableError: the file is broken or not parquet.
    """
    return _described(path.name, f"read_parquet({literal(str(path))})", "parquet", engine)


def scan_json_lines(path: Path, options: TableOptions, engine: Engine) -> Scan:
    """A scan of a JSON-lines file (one object a line). All lines' keys become columns.

    Objects and lists inside a cell stay JSON text. The lines are rewritten to the run's private folder:
    keys may differ in case alone, which DuckDB takes for the same.

    Raises:
        TableError: a line is not a JSON object; its number is named.
    """
    names: dict[str, None] = {}
    for record in _records(path):
        names |= dict.fromkeys(record)
    if not names:
        raise TableError("empty_file", path=path.name)
    shown, renamed = told_apart(list(names))
    return scan_copy(
        ([_cell(record.get(name)) for name in names] for record in _records(path)),
        engine,
        shown,
        unnamed=frozenset(),
        format="jsonl",
        hint=PLAIN,
        notes={"duplicate_names": renamed} if renamed else {},
    )


def scan_frame(frame: pd.DataFrame, engine: Engine) -> tuple[Scan, str]:
    """A scan of a pandas frame, and the SHA-256 of its names and cells; the frame itself is never changed."""
    import pandas as pd

    if not len(frame.columns):
        raise TableError("empty_file", path="frame")
    shown, renamed = told_apart([" ".join(str(name).split()) for name in frame.columns])
    cells = {f"f{place}": _plain(frame.iloc[:, place]) for place in range(frame.shape[1])}
    view = pd.DataFrame(cells, index=frame.index)
    name = engine.new_name("frame")
    engine.connection.register(name, view)
    digest = hashlib.sha256("\x1f".join(shown).encode())
    digest.update(pd.util.hash_pandas_object(view.astype(str), index=False).to_numpy().tobytes())
    scan = _described("frame", name, "pandas", engine)
    notes = {"duplicate_names": renamed} if renamed else {}
    return replace(scan, names=shown, notes=notes), digest.hexdigest()


def _plain(column: pd.Series[Any]) -> pd.Series[Any]:
    """A column that DuckDB takes as it is: categories and mixed objects as text, times without a zone."""
    import pandas as pd

    if isinstance(column.dtype, pd.DatetimeTZDtype):
        local: pd.Series[Any] = column.dt.tz_localize(None)
        return local
    if isinstance(column.dtype, pd.CategoricalDtype) or column.dtype == object:
        texts: pd.Series[Any] = column.astype(object).map(_cell, na_action="ignore").astype("str")
        return texts
    return column


def _described(name: str, source: str, form: str, engine: Engine) -> Scan:
    try:
        described = engine.connection.sql(f"DESCRIBE SELECT * FROM {source}").fetchall()
        names, renamed = told_apart([row[0] for row in described])
        types = tuple(_STORED.get(row[1].split("(")[0]) for row in described)
        cells = ", ".join(
            f"{_stored_cell(quoted(row[0]), kind)} AS c{place}"
            for place, (row, kind) in enumerate(zip(described, types, strict=True))
        )
        sql = f"(SELECT {cells} FROM {source})"
        texts = ", ".join(f"coalesce(CAST(c{place} AS VARCHAR), '')" for place in range(len(names)))
        rows = engine.connection.sql(f"SELECT {texts} FROM {sql} LIMIT {_SAMPLE + 1}").fetchall()
    except duckdb.Error:
        raise TableError(f"broken_{form}", path=name) from None
    return Scan(
        sql=sql,
        names=names,
        unnamed=frozenset(),
        sample=[list(row) for row in rows[:_SAMPLE]],
        sample_is_all=len(rows) <= _SAMPLE,
        format=form,
        stored_types=types,
        hint=PLAIN,
        notes={"duplicate_names": renamed} if renamed else {},
    )


def _stored_cell(cell: str, kind: ColumnType | None) -> str:
    """A cell with its stored type; «not a number» is no value; what has no type of ours becomes text."""
    match kind:
        case None:
            return f"nullif(CAST({cell} AS VARCHAR), '')"
        case ColumnType.NUMBER:
            return f"CASE WHEN NOT isnan(CAST({cell} AS DOUBLE)) THEN CAST({cell} AS DOUBLE) END"
        case _:
            return cell


def _records(path: Path) -> Iterator[dict[str, Any]]:
    with path.open("rb") as stream:
        for number, line in enumerate(stream, start=1):
            if line.strip():
                yield _record(line, number, path)


def _record(line: bytes, number: int, path: Path) -> dict[str, Any]:
    try:
        record = json.loads(
            line.decode("utf-8-sig"), parse_int=str, parse_float=str, parse_constant=lambda _: None
        )
    except (ValueError, RecursionError):
        raise TableError("broken_json_line", path=path.name, line=number) from None
    if not isinstance(record, dict):
        raise TableError("broken_json_line", path=path.name, line=number)
    return record


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case dict() | list():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return str(value)
