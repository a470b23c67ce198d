"""A clean copy in the run's private folder → a scan: for formats that DuckDB cannot scan itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from cdl_workbook.tables.delimited import scan_sql
from cdl_workbook.tables.dialect import CLEAN, write_clean
from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.scan import Scan

_SAMPLE = 20_000


def copy_rows(rows: Iterable[Sequence[str]], engine: Engine, width: int) -> tuple[Path, str]:
    """Write rows of text cells to a temporary file; the file, and the SQL that scans it."""
    copy = engine.new_file(".csv")
    longest = write_clean(rows, copy)
    return copy, scan_sql(copy, CLEAN, width, 0, longest)


def scan_copy(rows: Iterable[Sequence[str]], engine: Engine, names: tuple[str, ...], **facts: Any) -> Scan:
    """Write rows of text cells to a temporary file and scan that.

    Args:
        rows: each as long as ``names``.
        facts: what else the scan knows (:class:`cdl_workbook.tables.scan.Scan`).
    """
    copy, sql = copy_rows(rows, engine, len(names))
    with copy.open(encoding="utf-8", newline="") as reading:
        sample = list(islice(CLEAN.rows(reading), _SAMPLE + 1))
    return Scan(
        sql=sql,
        names=names,
        sample=sample[:_SAMPLE],
        sample_is_all=len(sample) <= _SAMPLE,
        **facts,
    )
