"""SPSS (sav, zsav) and Stata (dta) → a scan; needs pyreadstat (extra ``stata-spss``).

Value labels are shown instead of codes. A value that the file declares missing counts as missing, by the
reason its label gives. The file is read in pieces into the engine, which spills to the run's private folder.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from cdl_workbook.errors import TableError
from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.layout import told_apart
from cdl_workbook.tables.missing import ALL_TOKENS, declared_missing
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.shapes import PLAIN
from cdl_workbook.tables.spreadsheet import as_text
from cdl_workbook.vocabulary import MissingKind

if TYPE_CHECKING:
    import pandas as pd

EXTRA = "stata-spss"
_SAMPLE = 20_000
_CELLS_AT_ONCE = 1_000_000
_OLD_ENCODING = "cp1252"
_WRONG_ENCODING = "convert string"


@dataclass(frozen=True, slots=True)
class _Codes:
    """What the file says of one variable's values: labels, and which of them are missing."""

    labels: Mapping[Any, str]
    ranges: Sequence[Mapping[str, Any]]
    letters: frozenset[str]

    def text(self, value: Any) -> str:
        """A value as it is shown: by its label where it has one, marked where it is declared missing."""
        shown = self.labels.get(value) or as_text(value)
        if not self._is_missing(value):
            return shown
        kind = ALL_TOKENS.reason(shown)
        return declared_missing(kind if kind not in (None, MissingKind.EMPTY) else MissingKind.CODE)

    def _is_missing(self, value: Any) -> bool:
        if isinstance(value, str):
            return value in self.letters or any(part["lo"] == value for part in self.ranges)
        if isinstance(value, dt.date | dt.time):
            return False
        return any(
            not isinstance(part["lo"], str) and part["lo"] <= value <= part["hi"] for part in self.ranges
        )


def scan_stata_spss(path: Path, options: TableOptions, engine: Engine) -> Scan:
    """A scan of an SPSS or Stata file.

    Raises:
        TableError: pyreadstat is not installed, or the file is empty, broken or of another format.
    """
    read = _reader(path)
    encoding = options.encoding
    try:
        about = read(path, metadataonly=True, encoding=encoding)[1]
    except Exception as error:
        if encoding or _WRONG_ENCODING not in str(error):
            raise _broken(path) from None
        encoding = _OLD_ENCODING  # files from before SPSS 15 do not say theirs
        about = _metadata(read, path, encoding)
    names, renamed = told_apart([" ".join(name.split()) for name in about.column_names])
    if not names:
        raise TableError("empty_file", path=path.name)
    table, rows = _stored(_pieces(read, path, encoding, len(names)), len(names), engine)
    step = max(1, -(-rows // _SAMPLE))
    cells = ", ".join(f"coalesce(c{place}, '')" for place in range(len(names)))
    sample = engine.connection.sql(f"SELECT {cells} FROM {table} WHERE rowid % {step} = 0").fetchall()
    return Scan(
        sql=table,
        names=names,
        unnamed=frozenset(),
        labels=tuple(about.column_names_to_labels.get(name) or None for name in about.column_names),
        sample=[list(row) for row in sample],
        sample_is_all=step == 1,
        format="dta" if path.suffix.lower() == ".dta" else "sav",
        hint=PLAIN,
        decisions={"values": "value_labels"} if about.variable_value_labels else {},
        notes={"duplicate_names": renamed} if renamed else {},
    )


def _reader(path: Path) -> Callable[..., tuple[Any, Any]]:
    try:
        import pyreadstat
    except ImportError:
        raise TableError("needs_extra", path=path.name, extra=EXTRA) from None
    found: Callable[..., tuple[Any, Any]] = (
        pyreadstat.read_dta if path.suffix.lower() == ".dta" else pyreadstat.read_sav
    )
    return found


def _metadata(read: Callable[..., tuple[Any, Any]], path: Path, encoding: str) -> Any:
    try:
        return read(path, metadataonly=True, encoding=encoding)[1]
    except Exception:
        raise _broken(path) from None


def _broken(path: Path) -> TableError:
    return TableError("broken_statistics" if path.stat().st_size else "empty_file", path=path.name)


def _pieces(
    read: Callable[..., tuple[Any, Any]], path: Path, encoding: str | None, width: int
) -> Iterator[tuple[pd.DataFrame, list[_Codes]]]:
    """The rows, as many at a time as memory bears, and what is said of their values."""
    import pyreadstat

    size = max(1000, _CELLS_AT_ONCE // width)
    pieces = pyreadstat.read_file_in_chunks(read, path, chunksize=size, user_missing=True, encoding=encoding)
    try:
        for piece, about in pieces:
            yield piece, [_codes(about, name) for name in about.column_names]
    except pyreadstat.ReadstatError:
        raise _broken(path) from None


def _codes(about: Any, name: str) -> _Codes:
    return _Codes(
        about.variable_value_labels.get(name, {}),
        about.missing_ranges.get(name, ()),
        frozenset(about.missing_user_values.get(name, ())),
    )


def _stored(
    pieces: Iterator[tuple[pd.DataFrame, list[_Codes]]], width: int, engine: Engine
) -> tuple[str, int]:
    """All rows as text cells in a table of the engine, and how many there are."""
    import pandas as pd

    table, view, rows = engine.new_name("statistics"), engine.new_name("piece"), 0
    columns = ", ".join(f"c{place} VARCHAR" for place in range(width))
    engine.connection.execute(f"CREATE TEMP TABLE {table} ({columns})")
    for piece, codes in pieces:
        cells = {f"c{place}": _texts(piece.iloc[:, place], code) for place, code in enumerate(codes)}
        engine.connection.register(view, pd.DataFrame(cells, dtype=object))
        listed = ", ".join(f"nullif(CAST({name} AS VARCHAR), '')" for name in cells)
        engine.connection.execute(f"INSERT INTO {table} SELECT {listed} FROM {view}")
        engine.connection.unregister(view)
        rows += len(piece)
    return table, rows


def _texts(column: pd.Series[Any], codes: _Codes) -> Any:
    """Each different value is turned into text once."""
    places, values = column.factorize()
    texts = [codes.text(value) for value in values.tolist()] if len(values) else []
    return np.array([*texts, None], dtype=object)[places]  # place -1: no value
