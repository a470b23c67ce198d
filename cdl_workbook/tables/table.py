"""A table as the rooms see it: typed columns, counted once, asked through SQL or as a pandas frame."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any

from cdl_workbook.tables.engine import Engine, quoted
from cdl_workbook.vocabulary import ColumnType, MissingKind

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """One column: how it is read, and what counting all its rows gave.

    Attributes:
        position: from 1.
        named: False where the header had no name for it.
        label: what the format says of it in words beside the name (a variable label of SPSS or Stata).
        reason: why this type, as a code.
        decimal, thousands: marks of its numbers, where it has numbers written as text.
        date_format: strptime patterns of its dates, joined with ``|``.
        missing: cells that say nothing, by reason. Unit: cells.
        distinct: different values as written, without missing ones; exact if ``distinct_exact``.
        candidate_key: every row has a value, and no two rows the same (verified exactly).
        months: for dates, year-month (``2026-09``) → rows.
        sample: cells of the sample that say something → how often.
        sql: the typed expression over the scan's own column.
    """

    position: int
    name: str
    named: bool
    type: ColumnType
    reason: str
    decimal: str | None
    thousands: str | None
    date_format: str | None
    missing: Mapping[MissingKind, int]
    distinct: int
    distinct_exact: bool
    candidate_key: bool
    months: Mapping[str, int]
    label: str | None = None
    sample: Mapping[str, int] = field(repr=False)
    sql: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What was decided to read a table, and what was noticed on the way.

    Attributes:
        decisions: field → code of the reason (``encoding``: ``bom``).
        notes: code → count (``short_lines``: 3).
        sample_rows: rows the decisions were made on; ``sample_is_all``: these are all there are.
    """

    path: str
    format: str
    sheet: str | None
    encoding: str | None
    delimiter: str | None
    decimal: str | None
    thousands: str | None
    header_row: int | None
    header_rows: int
    rows: int
    total_rows: int
    bytes: int
    sha256: str
    sample_rows: int
    sample_is_all: bool
    decisions: Mapping[str, str]
    notes: Mapping[str, int]


class Table:
    """A readable table. The file is scanned where it lies; close the table (or use ``with``) when done."""

    def __init__(self, reading: Reading, columns: Sequence[Column], scan: str, engine: Engine) -> None:
        self.reading = reading
        self.columns = tuple(columns)
        self._scan = scan
        self._engine = engine

    def __repr__(self) -> str:
        return f"Table({self.reading.path!r}, rows={self.reading.rows}, columns={len(self.columns)})"

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)

    @property
    def sql(self) -> str:
        """A SELECT of all rows with typed columns under their names; missing cells are NULL."""
        listed = ", ".join(f"{column.sql} AS {quoted(column.name)}" for column in self.columns)
        return f"SELECT {listed} FROM {self._scan}"

    def query(self, sql: str) -> pd.DataFrame:
        """Run a SELECT in which ``data`` is this table.

        Raises:
            duckdb.Error: the SQL is not valid for this table.
        """
        frame: pd.DataFrame = self._engine.connection.sql(f"WITH data AS ({self.sql}) {sql}").df()
        return frame

    def fetch(self, sql: str) -> dict[str, Any]:
        """Arrays of a SELECT in which ``cells`` are the rows as they lie; each column's ``sql`` fits them.

        It is quicker than :meth:`query` where few columns are asked for: the others need not be typed.

        Raises:
            duckdb.Error: the SQL is not valid for this table.
        """
        asked = f"WITH cells AS NOT MATERIALIZED (SELECT * FROM {self._scan}) {sql}"
        return dict(self._engine.connection.execute(asked).fetchnumpy())

    def to_pandas(self) -> pd.DataFrame:
        """All rows as a pandas frame; dates as datetimes, missing values as pandas' own."""
        frame: pd.DataFrame = self._engine.connection.sql(self.sql).df()
        return frame

    def close(self) -> None:
        """Let go of the file and of everything temporary."""
        self._engine.close()

    def __enter__(self) -> Table:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
