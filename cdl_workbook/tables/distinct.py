"""How many different texts a column holds, exactly: where it may be a key, or has about 10,000 of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import duckdb

from cdl_workbook.tables.questions import Count, Question

EXACT_UP_TO = 10_000
_APPROXIMATE_MARGIN = 1.25
"""DuckDB's approximate count is off by 3 % (standard deviation), whatever the order of the rows."""
_NEARLY_ALL = 0.85
SORTED_AT_ONCE = 12_000_000
"""Hashes in memory at a time; each has 8 bytes."""


def needs_exact_count(count: Count) -> bool:
    """True where an approximate count is too near to the limit to stand."""
    return not count.distinct_exact and count.distinct <= EXACT_UP_TO * _APPROXIMATE_MARGIN


def may_be_key(question: Question, count: Count, rows: int) -> bool:
    """True where every row has a cell, and an approximate count says that nearly all of them differ."""
    return question.key and count.present == rows and count.distinct >= _NEARLY_ALL * rows > 0


def count_exactly(connection: duckdb.DuckDBPyConnection, scan: str, cells: Sequence[str]) -> tuple[int, ...]:
    """Exact numbers of distinct texts (of their 64-bit hashes), for the columns that need them."""
    if not cells:
        return ()
    asked = ", ".join(f"count(DISTINCT hash({cell})) FILTER (WHERE {cell} IS NOT NULL)" for cell in cells)
    return tuple(connection.execute(f"SELECT {asked} FROM {scan}").fetchall()[0])


def count_keys(
    connection: duckdb.DuckDBPyConnection, scan: str, cells: Sequence[str], rows: int
) -> tuple[int, ...]:
    """Exact numbers of distinct texts for columns in which nearly every text is another.

    Each has a cell in every row that is not blank (:func:`may_be_key`). Their 64-bit hashes are sorted
    outside the engine, a few columns at a time: it would keep each hash several times over.
    """
    at_once = max(1, SORTED_AT_ONCE // max(rows, 1))
    return tuple(
        distinct
        for start in range(0, len(cells), at_once)
        for distinct in _distinct_hashes(connection, scan, cells[start : start + at_once])
    )


def hashes_of(cell: str) -> str:
    """SQL of an aggregate that keeps the hash of each text of a column."""
    return f"list(hash({cell})) FILTER (WHERE {cell} IS NOT NULL)"


def count_hashes(connection: duckdb.DuckDBPyConnection, table: str, lists: Sequence[str]) -> tuple[int, ...]:
    """How many different hashes each of these columns holds, which are lists in a single row."""
    asked = (f"SELECT unnest({name}) AS hashes FROM {table}" for name in lists)
    return tuple(_distinct(connection.execute(one).fetchnumpy()["hashes"]) for one in asked)


def _distinct_hashes(connection: duckdb.DuckDBPyConnection, scan: str, cells: Sequence[str]) -> Iterator[int]:
    asked = ", ".join(f"hash({cell}) AS h{place}" for place, cell in enumerate(cells))
    hashes = connection.execute(f"SELECT {asked} FROM {scan} WHERE {cells[0]} IS NOT NULL").fetchnumpy()
    with ThreadPoolExecutor(2) as beside:  # sorting holds no lock of Python's
        yield from beside.map(_distinct, (hashes.pop(f"h{place}") for place in range(len(cells))))


def _distinct(column: Any) -> int:
    if not len(column):
        return 0
    column.sort()
    return int((column[1:] != column[:-1]).sum()) + 1
