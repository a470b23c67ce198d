"""Lists the texts of columns that have few: each is counted, and only the different ones are typed.

The months of dates are listed in the same pass. Grouping sets count all columns at once and keep nothing but
the different texts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import duckdb

from cdl_workbook.tables.engine import literal
from cdl_workbook.tables.missing import NEGATIVE_CODES, POSITIVE_CODES
from cdl_workbook.tables.questions import Question

CODES = (*NEGATIVE_CODES, *(code for code, _ in POSITIVE_CODES))
WRITTEN_CODES = literal(rf"({'|'.join(map(str, CODES))})([.,]0)?")
_AT_ONCE = 40
"""Columns per pass."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What listing gave for one column.

    Attributes:
        cells: texts → rows, where the column has few. · months: ``202609`` → rows, for dates.
        typed: for texts that were typed: rows with a typed value, rows with a code for «no answer».
    """

    cells: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[int, int] = field(default_factory=dict)
    typed: tuple[int, ...] = ()


def list_texts(
    connection: duckdb.DuckDBPyConnection, scan: str, questions: Sequence[Question]
) -> tuple[Listed, ...]:
    """One answer per question; empty where nothing is to be listed."""
    wanted = [place for place, one in enumerate(questions) if one.is_listed or one.is_dated_by_row]
    found = [Listed()] * len(questions)
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        answers = _counted_texts(connection, scan, [questions[place] for place in part])
        for place, counted in zip(part, answers, strict=True):
            found[place] = _listed(connection, questions[place], counted)
    return tuple(found)


def months_of(date: str) -> str:
    """SQL of a date's month as a number."""
    return f"(year({date}) * 100 + month({date}))::INTEGER"


def mapping(answer: object) -> dict[Any, int]:
    """A histogram as a mapping; empty where there was no row."""
    return dict(answer) if isinstance(answer, Mapping) else {}


def _counted_texts(
    connection: duckdb.DuckDBPyConnection, scan: str, questions: Sequence[Question]
) -> list[dict[str, int]]:
    """Text → rows for each question; of a date that is read row by row, its month."""
    names = [f"t{place}" for place in range(len(questions))]
    texts = [one.cell if one.is_listed else f"{months_of(one.value)}::VARCHAR" for one in questions]
    listed = ", ".join(f"{text} AS {name}" for text, name in zip(texts, names, strict=True))
    together = ", ".join(names)
    rows = connection.execute(
        f"SELECT grouping_id({together}), coalesce({together}), count(*) FROM (SELECT {listed} FROM {scan}) "
        f"GROUP BY GROUPING SETS ({', '.join(f'({name})' for name in names)})"
    ).fetchall()
    all_bits, last = (1 << len(names)) - 1, len(names) - 1
    place_of = {all_bits ^ (1 << (last - place)): place for place in range(len(names))}
    counted: list[dict[str, int]] = [{} for _ in names]
    for bits, text, count in rows:
        if text is not None:
            counted[place_of[bits]][text] = count
    return counted


def _listed(connection: duckdb.DuckDBPyConnection, question: Question, counted: dict[str, int]) -> Listed:
    if question.is_dated_by_row:
        return Listed(months={int(month): rows for month, rows in counted.items()})
    cells = dict(sorted(counted.items()))
    if not question.is_known_by_its_texts:
        return Listed(cells)
    texts = f"(SELECT unnest($cells) AS {question.cell}, unnest($rows) AS weight)"
    given = {"cells": list(cells), "rows": list(cells.values())}
    if question.is_date:
        asked = f"SELECT {months_of(question.value)}, sum(weight)::BIGINT FROM {texts} GROUP BY 1"
        months = {key: int(rows) for key, rows in connection.execute(asked, given).fetchall() if key}
        return Listed(cells, months, (sum(months.values()),))
    codes = f"regexp_full_match({question.cell}, {WRITTEN_CODES})" if question.is_number else "false"
    sums = ", ".join(
        f"coalesce(sum(weight) FILTER (WHERE {what}), 0)::BIGINT" for what in (question.fits, codes)
    )
    typed = connection.execute(f"SELECT {sums} FROM {texts}", given).fetchall()[0]
    return Listed(cells, {}, tuple(typed))
