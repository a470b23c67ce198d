"""Counts every row of a table: missing by reason, cells that fit the plan, distinct values, dates covered.

One aggregate over the scan answers for all columns together. What only some tables need (which tokens, which
codes, cells that did not fit, candidate keys) is asked afterwards, for the columns concerned alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import duckdb

from cdl_workbook.tables.engine import literal
from cdl_workbook.tables.missing import NEGATIVE_CODES, POSITIVE_CODES
from cdl_workbook.tables.questions import Count, Question

_AT_ONCE = 40
"""Columns per pass: each histogram takes DuckDB 5 MB, however few rows there are."""
_SHOWN_REJECTS = 50
_CODES = (*NEGATIVE_CODES, *(code for code, _ in POSITIVE_CODES))
_WRITTEN_CODES = literal(rf"({'|'.join(map(str, _CODES))})([.,]0)?")


def count_columns(
    connection: duckdb.DuckDBPyConnection, scan: str, questions: Sequence[Question], blank: str
) -> tuple[int, int, tuple[Count, ...]]:
    """Count all rows, and every column (a very wide table in several passes).

    Args:
        blank: SQL that is true for a row without any cell; such rows are no data.

    Returns:
        rows of data, rows that are blank, and one count per question.
    """
    rows = blanks = 0
    counts: list[Count] = []
    for start in range(0, max(len(questions), 1), _AT_ONCE):
        part = questions[start : start + _AT_ONCE]
        asked = [_aggregates(question, f"v{place}") for place, question in enumerate(part)]
        dates = {
            f"v{place}": item.value
            for place, item in enumerate(part)
            if item.is_date and not item.is_known_by_its_texts
        }
        answers = _asked(connection, scan, [[f"count(*) FILTER (WHERE {blank})"], *asked], dates)
        rows, blanks = next(answers), next(answers)
        first = [_count(connection, question, answers) for question in part]
        counts += _with_details(connection, scan, part, first)
    return rows - blanks, blanks, tuple(counts)


def commonest_misfits(connection: duckdb.DuckDBPyConnection, scan: str, question: Question) -> dict[str, int]:
    """The commonest cells that say something but have no typed value, those that begin with a digit first."""
    found = connection.sql(
        f"SELECT {question.cell} AS cell, count(*) AS n FROM {scan} WHERE ({question.value}) IS NULL "
        f"AND {question.cell} IS NOT NULL AND NOT {question.says_nothing} "
        f"GROUP BY 1 ORDER BY regexp_matches(cell, '^[ +-]*[0-9]') DESC, n DESC, cell LIMIT {_SHOWN_REJECTS}"
    ).fetchall()
    return dict(found)


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
    if question.cells is not None:
        asked = [f"count({cell})"]
    elif question.few:
        asked = [f"histogram({cell})"]
    else:
        asked = [f"count({cell})", f"approx_count_distinct({cell})"]
    if not question.is_typed or question.is_known_by_its_texts:
        return asked if question.few else [*asked, f"count(*) FILTER (WHERE {question.says_nothing})"]
    fits = f"{value} IS NOT NULL" if question.is_date else question.fits
    asked.append(f"count(*) FILTER (WHERE {cell} IS NOT NULL AND {fits})")
    if question.is_date:
        asked.append(f"histogram((year({value}) * 100 + month({value}))::INTEGER)")
    if question.is_number:
        asked.append(f"count(*) FILTER (WHERE regexp_full_match({cell}, {_WRITTEN_CODES}))")
    return asked


def _count(connection: duckdb.DuckDBPyConnection, question: Question, answers: Iterator[Any]) -> Count:
    tokens: dict[str, int] = {}
    cells: Mapping[str, int] = {}
    if question.few:
        answer = next(answers)
        cells = question.cells if question.cells is not None else _mapping(answer)
        present = answer if question.cells is not None else sum(cells.values())
        distinct = len(cells)
        if question.tokens:
            tokens = {cell: n for cell, n in cells.items() if question.tokens.reason(cell) is not None}
    else:
        present, distinct = next(answers), next(answers)
    if question.is_known_by_its_texts:
        answers = _typed_texts(connection, question, cells)
    if question.is_typed:
        fitting = next(answers)
        found = present - fitting
    else:
        fitting, found = present, sum(tokens.values()) if question.few else next(answers)
    months = _mapping(next(answers)) if question.is_date else {}
    codes_found = next(answers) if question.is_number else 0
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


def _typed_texts(
    connection: duckdb.DuckDBPyConnection, question: Question, cells: Mapping[str, int]
) -> Iterator[Any]:
    """What ``_aggregates`` asks of every row, asked of the few different texts, each weighted by its rows."""
    texts = f"(SELECT unnest($cells) AS {question.cell}, unnest($rows) AS weight)"
    given = {"cells": list(cells), "rows": list(cells.values())}
    if question.is_date:
        month = f"(year({question.value}) * 100 + month({question.value}))::INTEGER"
        found = connection.execute(f"SELECT {month}, sum(weight)::BIGINT FROM {texts} GROUP BY 1", given)
        months = {key: int(rows) for key, rows in found.fetchall() if key is not None}
        return iter((sum(months.values()), months))
    codes = f"regexp_full_match({question.cell}, {_WRITTEN_CODES})" if question.is_number else "false"
    asked = ", ".join(
        f"coalesce(sum(weight) FILTER (WHERE {what}), 0)::BIGINT" for what in (question.fits, codes)
    )
    return iter(connection.execute(f"SELECT {asked} FROM {texts}", given).fetchall()[0])


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
