"""Counts every row of a table: missing by reason, cells that fit the plan, distinct values, dates covered.

One aggregate over the scan answers for all columns together. What only some tables need (which tokens, which
codes, cells that did not fit, candidate keys) is asked afterwards, for the columns concerned alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import duckdb

from cdl_workbook.tables.engine import literal
from cdl_workbook.tables.missing import NEGATIVE_CODES, POSITIVE_CODES, Tokens
from cdl_workbook.vocabulary import ColumnType

EXACT_UP_TO = 10_000
_APPROXIMATE_MARGIN = 1.25
"""DuckDB's approximate count is off by 3 % (standard deviation), whatever the order of the rows."""
_AT_ONCE = 300
_SHOWN_REJECTS = 50
_CODES = (*NEGATIVE_CODES, *(code for code, _ in POSITIVE_CODES))
_WRITTEN_CODES = ", ".join(literal(str(code)) for code in _CODES)
_DATES = (ColumnType.DATE, ColumnType.DATETIME)
_NUMBERS = (ColumnType.INTEGER, ColumnType.NUMBER)


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """What to count of one column.

    Attributes:
        cell: SQL of the cell as text (NULL where empty).
        value: SQL of the typed value. · fits: SQL that is true where there is one (cheaper than the value).
        tokens: the texts that mean «missing»; None where the format itself knows missing values.
        few: the sample suggests that the column has few enough texts to count each of them.
        key: no text occurs twice in the sample, and no cell of it is empty.
    """

    cell: str
    value: str
    fits: str
    type: ColumnType
    tokens: Tokens | None
    few: bool
    key: bool = False

    @property
    def is_typed(self) -> bool:
        """The column is more than text."""
        return self.type not in (ColumnType.TEXT, ColumnType.EMPTY)

    @property
    def says_nothing(self) -> str:
        """SQL that is true for a missing token."""
        if self.tokens is None:
            return "false"
        return f"regexp_full_match({self.cell}, {literal(self.tokens.pattern)}, 'i')"


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """What counting all rows gave for one column.

    Attributes:
        present: cells that are not empty. · tokens: missing tokens found → cells.
        fitting: cells that have a typed value. · distinct: of all texts, tokens and misfits among them.
        misfits: different texts that are neither a token nor a typed value.
        smallest, largest: of the numbers that are no candidate code. · codes: candidate codes → cells.
        months: year-month → rows, for dates.
    """

    present: int
    fitting: int
    distinct: int
    distinct_exact: bool
    tokens: Mapping[str, int]
    tokens_found: int
    misfits: int = 0
    codes_found: int = 0
    smallest: float | None = None
    largest: float | None = None
    codes: Mapping[float, int]
    months: Mapping[str, int]


def count_columns(
    connection: duckdb.DuckDBPyConnection, scan: str, questions: Sequence[Question]
) -> tuple[int, tuple[Count, ...]]:
    """Count all rows, and every column (a very wide table in several passes).

    Returns:
        rows, and one count per question.
    """
    rows = 0
    counts: list[Count] = []
    for start in range(0, max(len(questions), 1), _AT_ONCE):
        part = questions[start : start + _AT_ONCE]
        asked = [_aggregates(question, f"v{place}") for place, question in enumerate(part)]
        dates = {f"v{place}": item.value for place, item in enumerate(part) if item.type in _DATES}
        answers = _asked(connection, scan, asked, dates)
        rows = next(answers)
        first = [_count(question, answers) for question in part]
        counts += _with_details(connection, scan, part, first)
    return rows, tuple(counts)


def count_exactly(connection: duckdb.DuckDBPyConnection, scan: str, cells: Sequence[str]) -> tuple[int, ...]:
    """Exact numbers of distinct texts (of their 64-bit hashes), for the columns that need them.

    One grouping of all columns together runs on all cores and may spill, which ``count(DISTINCT)`` does not.
    """
    if not cells:
        return ()
    places = ", ".join(str(place) for place in range(len(cells)))
    hashes = ", ".join(f"CASE WHEN {cell} IS NOT NULL THEN hash({cell}) END" for cell in cells)
    found = connection.sql(
        f"SELECT place, count(text) FROM (SELECT DISTINCT unnest([{places}]) AS place, "
        f"unnest([{hashes}]) AS text FROM {scan}) GROUP BY place"
    ).fetchall()
    counted = dict(found)
    return tuple(counted.get(place, 0) for place in range(len(cells)))


def commonest_misfits(
    connection: duckdb.DuckDBPyConnection, scan: str, question: Question
) -> dict[str, int]:
    """The commonest cells of a column that have no typed value though they say something."""
    found = connection.sql(
        f"SELECT {question.cell} AS cell, count(*) AS n FROM {scan} WHERE ({question.value}) IS NULL "
        f"AND {question.cell} IS NOT NULL AND NOT {question.says_nothing} "
        f"GROUP BY 1 ORDER BY n DESC, cell LIMIT {_SHOWN_REJECTS}"
    ).fetchall()
    return dict(found)


def needs_exact_count(question: Question, count: Count, rows: int) -> bool:
    """True where an approximate count is too near to a limit, or to «every row differs», to stand."""
    if count.distinct_exact:
        return False
    return count.distinct <= EXACT_UP_TO * _APPROXIMATE_MARGIN or (question.key and count.present == rows)


def _asked(
    connection: duckdb.DuckDBPyConnection, scan: str, asked: Sequence[Sequence[str]], dates: Mapping[str, str]
) -> Iterator[Any]:
    """The number of rows, then the answers; ``dates`` (name → SQL) are computed once for all who ask."""
    values = ", ".join(f"{value} AS {name}" for name, value in dates.items())
    source = f"(SELECT *, {values} FROM {scan})" if values else scan
    listed = ", ".join(["count(*)", *(item for items in asked for item in items)])
    return iter(connection.sql(f"SELECT {listed} FROM {source}").fetchall()[0])


def _aggregates(question: Question, value: str) -> list[str]:
    cell = question.cell
    counted = [f"count({cell})", f"approx_count_distinct({cell})"]
    asked = [f"histogram({cell})"] if question.few else counted
    if not question.is_typed:
        return asked if question.few else [*asked, f"count(*) FILTER (WHERE {question.says_nothing})"]
    fits = f"{value} IS NOT NULL" if question.type in _DATES else question.fits
    asked.append(f"count(*) FILTER (WHERE {cell} IS NOT NULL AND {fits})")
    if question.type in _DATES:
        asked.append(f"histogram((year({value}) * 100 + month({value}))::INTEGER)")
    if question.type in _NUMBERS:
        asked.append(f"count(*) FILTER (WHERE {cell} IN ({_WRITTEN_CODES}))")
    return asked


def _count(question: Question, answers: Iterator[Any]) -> Count:
    tokens: dict[str, int] = {}
    if question.few:
        cells = _mapping(next(answers))
        present, distinct = sum(cells.values()), len(cells)
        if question.tokens:
            tokens = {cell: n for cell, n in cells.items() if question.tokens.reason(cell) is not None}
    else:
        present, distinct = next(answers), next(answers)
    if question.is_typed:
        fitting = next(answers)
        found = present - fitting
    else:
        fitting, found = present, sum(tokens.values()) if question.few else next(answers)
    months = _mapping(next(answers)) if question.type in _DATES else {}
    codes_found = next(answers) if question.type in _NUMBERS else 0
    return Count(
        present=present,
        fitting=fitting,
        distinct=distinct,
        distinct_exact=question.few,
        tokens=tokens,
        tokens_found=found,
        codes_found=codes_found,
        codes={},
        months={f"{key // 100:04}-{key % 100:02}": months[key] for key in sorted(months)},
    )


def _with_details(
    connection: duckdb.DuckDBPyConnection, scan: str, questions: Sequence[Question], counts: Sequence[Count]
) -> list[Count]:
    """Ask a second time, only of the columns in which tokens, misfits or codes were found."""
    pairs = list(zip(questions, counts, strict=True))
    asked = [_details(question, count) for question, count in pairs]
    if not any(asked):
        return list(counts)
    answers = _asked(connection, scan, asked, {})
    next(answers)
    detailed = []
    for question, count in pairs:
        if _has_other_cells(question, count):
            tokens = _mapping(next(answers))
            misfits = next(answers) if question.is_typed else 0
            count = replace(count, tokens=tokens, misfits=misfits)
        if count.codes_found:
            smallest, largest, codes = next(answers), next(answers), _mapping(next(answers))
            count = replace(count, smallest=smallest, largest=largest, codes=codes)
        detailed.append(count)
    return detailed


def _details(question: Question, count: Count) -> list[str]:
    asked = []
    if _has_other_cells(question, count):
        rest = f"{question.value} IS NULL AND " if question.is_typed else ""
        nothing = question.says_nothing
        asked.append(f"histogram({question.cell}) FILTER (WHERE {rest}{nothing})")
        if question.is_typed:
            asked.append(f"count(DISTINCT {question.cell}) FILTER (WHERE {rest}NOT {nothing})")
    if count.codes_found:
        codes = ", ".join(str(code) for code in _CODES)
        value = question.value
        asked += [
            f"min({value}) FILTER (WHERE {value} NOT IN ({codes}))",
            f"max({value}) FILTER (WHERE {value} NOT IN ({codes}))",
            f"histogram({value}) FILTER (WHERE {value} IN ({codes}))",
        ]
    return asked


def _has_other_cells(question: Question, count: Count) -> bool:
    return count.tokens_found > 0 and (question.is_typed or not question.few)


def _mapping(answer: object) -> dict[Any, int]:
    return dict(answer) if isinstance(answer, Mapping) else {}
