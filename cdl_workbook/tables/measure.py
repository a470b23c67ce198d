"""Counts every row of a table: missing by reason, cells that fit the plan, distinct values, dates covered.

Two aggregates over the scan answer for all columns together: one lists the texts of columns that have few
(:mod:`cdl_workbook.tables.listing`), one counts the rest. Asked in one, the engine would first lay out the
whole table in memory. What only some tables need (which tokens, which codes, cells that did not fit) is asked
afterwards, for the columns concerned alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import duckdb

from cdl_workbook.tables.distinct import count_hashes, hashes_of
from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.listing import CODES, WRITTEN_CODES, Listed, list_texts, mapping
from cdl_workbook.tables.questions import Count, Question

_AT_ONCE = 200
"""Columns per pass."""
_HISTOGRAMS_AT_ONCE = 20
"""Columns per pass that are asked for a histogram: each takes DuckDB 5 MB, however few rows there are."""
_LONGEST_CODE = 7
_SHOWN_REJECTS = 50


def count_columns(
    engine: Engine, scan: str, questions: Sequence[Question], blank: tuple[str, str], keys_at_once: int = 0
) -> tuple[int, int, tuple[Count, ...]]:
    """Count all rows, and every column (a very wide table in several passes).

    Args:
        blank: SQL that looks at one column and is true for every row without any cell (which is no data) and
            for few others; SQL that is true for these rows alone.
        keys_at_once: columns that may be keys whose different texts are counted exactly in the same pass.

    Returns:
        rows of data, rows that are blank, and one count per question.
    """
    rows = blanks = 0
    counts: list[Count] = []
    listed = list_texts(engine.connection, scan, questions)
    for start in range(0, max(len(questions), 1), _AT_ONCE):
        part = questions[start : start + _AT_ONCE]
        keys = [question.cell for question in part if question.key and not question.few][:keys_at_once]
        answers, distinct = _asked_of_all(engine, scan, part, blank[0], keys)
        rows, blanks = next(answers), next(answers)
        first = [
            _count(question, answers, known, distinct.get(question.cell))
            for question, known in zip(part, listed[start : start + _AT_ONCE], strict=True)
        ]
        counts += _with_details(engine.connection, scan, part, first)
    if blanks:
        asked = f"SELECT count(*) FILTER (WHERE {blank[1]}) FROM {scan}"
        blanks = engine.connection.execute(asked).fetchall()[0][0]
    return rows - blanks, blanks, tuple(counts)


def commonest_misfits(connection: duckdb.DuckDBPyConnection, scan: str, question: Question) -> dict[str, int]:
    """The commonest cells that say something but have no typed value, those that begin with a digit first."""
    found = connection.execute(
        f"SELECT {question.cell} AS cell, count(*) AS n FROM {scan} WHERE ({question.value}) IS NULL "
        f"AND {question.cell} IS NOT NULL AND NOT {question.says_nothing} "
        f"GROUP BY 1 ORDER BY regexp_matches(cell, '^[ +-]*[0-9]') DESC, n DESC, cell LIMIT {_SHOWN_REJECTS}"
    ).fetchall()
    return dict(found)


def _asked_of_all(
    engine: Engine, scan: str, questions: Sequence[Question], blank: str, keys: Sequence[str]
) -> tuple[Iterator[Any], dict[str, int]]:
    """The number of rows, of those that ``blank`` holds for, and the answers; different texts of the keys."""
    places = range(len(questions))
    dates = {f"v{place}": one.value for place, one in enumerate(questions) if one.is_dated_by_row}
    asked = [_aggregates(questions[place], f"v{place}", keys) for place in places]
    flat = ["count(*)", f"count(*) FILTER (WHERE {blank})", *(item for items in asked for item in items)]
    source = _source(scan, dates)
    if not keys:
        return iter(engine.connection.execute(f"SELECT {', '.join(flat)} FROM {source}").fetchall()[0]), {}
    answers = engine.new_name("answers")
    named = [f"{item} AS a{place}" for place, item in enumerate(flat)]
    named += [f"{hashes_of(cell)} AS h{place}" for place, cell in enumerate(keys)]
    engine.connection.execute(f"CREATE TEMP TABLE {answers} AS SELECT {', '.join(named)} FROM {source}")
    plain = ", ".join(f"a{place}" for place in range(len(flat)))
    row = engine.connection.execute(f"SELECT {plain} FROM {answers}").fetchall()[0]
    distinct = count_hashes(engine.connection, answers, [f"h{place}" for place in range(len(keys))])
    engine.connection.execute(f"DROP TABLE {answers}")
    return iter(row), dict(zip(keys, distinct, strict=True))


def _source(scan: str, values: Mapping[str, str]) -> str:
    """The scan with ``values`` (name → SQL) computed once for all who ask."""
    listed = ", ".join(f"{value} AS {name}" for name, value in values.items())
    return f"(SELECT *, {listed} FROM {scan})" if values else scan


def _aggregates(question: Question, value: str, keys: Sequence[str]) -> list[str]:
    cell = question.cell
    asked = [] if question.is_listed else [f"count({cell})"]
    if question.is_known_by_its_texts:
        return asked
    if not question.few and cell not in keys:
        asked.append(f"approx_count_distinct({cell})")
    if not question.is_typed:
        return asked if question.few else [*asked, f"count(*) FILTER (WHERE {question.says_nothing})"]
    fits = f"{value} IS NOT NULL" if question.is_date else question.fits
    asked.append(f"count(*) FILTER (WHERE {cell} IS NOT NULL AND {fits})")
    if question.is_number:
        short = f"CASE WHEN strlen({cell}) > {_LONGEST_CODE} THEN false ELSE"
        asked.append(f"count(*) FILTER (WHERE {short} regexp_full_match({cell}, {WRITTEN_CODES}) END)")
    return asked


def _count(question: Question, answers: Iterator[Any], listed: Listed, distinct: int | None) -> Count:
    tokens: Mapping[str, int] = {}
    is_exact = question.few or distinct is not None
    if question.is_listed:
        present, distinct = sum(listed.cells.values()), len(listed.cells)
        tokens = question.tokens.parted(listed.cells)[1] if question.tokens else {}
    elif question.cells is not None:
        present, distinct = next(answers), len(question.cells)
        tokens = question.nothing if question.tokens else {}
    else:
        present = next(answers)
        distinct = next(answers) if distinct is None else distinct
    if question.is_known_by_its_texts:
        answers = iter(listed.typed)
    fitting = next(answers) if question.is_typed else present
    if question.is_typed:
        found = present - fitting
    else:
        found = sum(tokens.values()) if question.few else next(answers)
    months = listed.months
    codes_found = next(answers) if question.is_number else 0
    return Count(
        present=present,
        fitting=fitting,
        distinct=distinct,
        distinct_exact=is_exact,
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
    detailed = list(counts)
    concerned = [place for place, count in enumerate(counts) if _details(questions[place], count)]
    for start in range(0, len(concerned), _HISTOGRAMS_AT_ONCE):
        part = concerned[start : start + _HISTOGRAMS_AT_ONCE]
        listed = ", ".join(item for place in part for item in _details(questions[place], counts[place]))
        answers = iter(connection.execute(f"SELECT {listed} FROM {scan}").fetchall()[0])
        for place in part:
            detailed[place] = _detailed(questions[place], counts[place], answers)
    return detailed


def _detailed(question: Question, count: Count, answers: Iterator[Any]) -> Count:
    if _has_other_cells(question, count):
        tokens = mapping(next(answers))
        misfits = next(answers) if question.is_typed else 0
        count = replace(count, tokens=tokens, misfits=misfits)
    if count.codes_found:
        smallest, largest, codes = next(answers), next(answers), mapping(next(answers))
        count = replace(count, smallest=smallest, largest=largest, codes=codes)
    return count


def _details(question: Question, count: Count) -> list[str]:
    asked = []
    if _has_other_cells(question, count):
        rest = f"{question.value} IS NULL AND " if question.is_typed else ""
        nothing = question.says_nothing
        asked.append(f"histogram({question.cell}) FILTER (WHERE {rest}{nothing})")
        if question.is_typed:
            asked.append(f"count(DISTINCT {question.cell}) FILTER (WHERE {rest}NOT {nothing})")
    if count.codes_found:
        codes = ", ".join(str(code) for code in CODES)
        value = question.value
        asked += [
            f"min({value}) FILTER (WHERE {value} NOT IN ({codes}))",
            f"max({value}) FILTER (WHERE {value} NOT IN ({codes}))",
            f"histogram({value}) FILTER (WHERE {value} IN ({codes}))",
        ]
    return asked


def _has_other_cells(question: Question, count: Count) -> bool:
    return count.tokens_found > 0 and (question.is_typed or not question.few)
