"""What every format is turned into before its columns are understood: a scan of text cells, and a sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from cdl_workbook.tables.shapes import NumberFormat
from cdl_workbook.vocabulary import ColumnType


@dataclass(frozen=True, kw_only=True, slots=True)
class Scan:
    """A table's rows as DuckDB can scan them.

    Attributes:
        sql: what follows FROM; its columns are ``c0``, ``c1`` … and hold text (NULL where empty), unless
            ``stored_types`` says otherwise.
        names: one per column. · unnamed: positions (from 0) without a name of their own.
        labels: for each column a second name in words, where the format has such.
        sample: rows of text cells, as many as ``names``. · sample_is_all: there are no others.
        rows_about: how many rows there may be, where that can be told before they are counted.
        stored_types: the types of a format that has types (parquet, a pandas frame); None: text.
        hint: how the format writes numbers, where it is known.
        mend: makes a clean scan where DuckDB refuses this one.
    """

    sql: str
    names: tuple[str, ...]
    unnamed: frozenset[int]
    sample: Sequence[Sequence[str]]
    sample_is_all: bool
    format: str
    labels: tuple[str | None, ...] | None = None
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    header_rows: int = 0
    rows_about: int | None = None
    stored_types: tuple[ColumnType | None, ...] | None = None
    hint: NumberFormat | None = None
    decisions: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, int] = field(default_factory=dict)
    mend: Callable[[], Scan] | None = None
