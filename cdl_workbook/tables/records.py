"""Tables that bring their names along: parquet, JSON lines and pandas frames → a scan."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import duckdb
import pandas as pd

from cdl_workbook.errors import TableError
from cdl_workbook.tables.engine import Engine, literal, quoted
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.shapes import PLAIN
from cdl_workbook.vocabulary import ColumnType

_SAMPLE = 20_000
_STORED = {
    "BOOLEAN": ColumnType.BOOLEAN,
    "DATE": ColumnType.DATE,
    "FLOAT": ColumnType.NUMBER,
    "DOUBLE": ColumnType.NUMBER,
    "DECIMAL": ColumnType.NUMBER,
    "TIMESTAMP": ColumnType.DATETIME,
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


def scan_parquet(path: Path, options: TableOptions, engine: Engine) -> tuple[Scan, str]:
    """A scan of a parquet file, and its SHA-256.

    Raises:
        TableError: the file is broken or not parquet.
    """
    return _described(path, f"read_parquet({literal(str(path))})", "parquet", engine), _sha256(path)


def scan_json_lines(path: Path, options: TableOptions, engine: Engine) -> tuple[Scan, str]:
    """A scan of a JSON-lines file (one object a line), and its SHA-256. All lines' keys become columns.

    Raises:
        TableError: a line is not a JSON object; its number is named.
    """
    names: dict[str, None] = {}
    with path.open("rb") as stream:
        for number, line in enumerate(stream, start=1):
            if line.strip():
                names |= dict.fromkeys(_keys(line, number, path))
    if not names:
        raise TableError("empty_file", path=path.name)
    columns = ", ".join(f"{literal(name)}: 'VARCHAR'" for name in names)
    source = f"read_json({literal(str(path))}, format='newline_delimited', columns={{{columns}}})"
    return _described(path, source, "jsonl", engine), _sha256(path)


def scan_frame(frame: pd.DataFrame, name: str, engine: Engine) -> tuple[Scan, str]:
    """A scan of a pandas frame; the frame itself is never changed."""
    view = frame.copy(deep=False)
    view.columns = [str(column) for column in frame.columns]
    if view.empty and not len(view.columns):
        raise TableError("empty_file", path=name)
    for place, column in enumerate(view.columns):
        if isinstance(view.iloc[:, place].dtype, pd.CategoricalDtype):
            view = view.assign(**{column: view.iloc[:, place].astype(object)})
    engine.connection.register("handed_in", view)
    digest = hashlib.sha256(pd.util.hash_pandas_object(view.astype(str), index=False).to_numpy().tobytes())
    return _described(Path(name), "handed_in", "pandas", engine), digest.hexdigest()


def _described(path: Path, source: str, form: str, engine: Engine) -> Scan:
    try:
        described = engine.connection.sql(f"DESCRIBE SELECT * FROM {source}").fetchall()
        names = tuple(row[0] for row in described)
        types = tuple(_STORED.get(row[1].split("(")[0].split(" ")[0].removesuffix("_NS")) for row in described)
        cells = ", ".join(
            f"nullif(CAST({quoted(name)} AS VARCHAR), '') AS c{place}"
            if types[place] is None
            else f"{quoted(name)} AS c{place}"
            for place, name in enumerate(names)
        )
        sql = f"(SELECT {cells} FROM {source})"
        texts = ", ".join(f"coalesce(CAST(c{place} AS VARCHAR), '')" for place in range(len(names)))
        rows = engine.connection.sql(f"SELECT {texts} FROM {sql} LIMIT {_SAMPLE + 1}").fetchall()
    except duckdb.Error:
        raise TableError(f"broken_{form}", path=path.name) from None
    return Scan(
        sql=sql,
        names=names,
        unnamed=frozenset(),
        sample=[list(row) for row in rows[:_SAMPLE]],
        sample_is_all=len(rows) <= _SAMPLE,
        format=form,
        stored_types=types,
        hint=PLAIN,
        header_row=None,
        header_rows=0,
    )


def _keys(line: bytes, number: int, path: Path) -> list[str]:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except ValueError:
        raise TableError("broken_json_line", path=path.name, line=number) from None
    if not isinstance(record, dict):
        raise TableError("broken_json_line", path=path.name, line=number)
    return list(record)


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
