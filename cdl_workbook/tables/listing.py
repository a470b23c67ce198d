"""Lists the texts of columns that have few: each is counted, and only the different ones are typed.

The months of dates are listed in the same pass. Grouping sets count all columns at once and keep nothing but
the different texts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import duckdb

from cdl_workbook.tables.engine import literal
from cdl_workbook.tables.missing import NEGATIVE_CODES, POSITIVE_CODES
from cdl_workbook.tables.questions import Question

CODES = (*NEGATIVE_CODES, *(code for code, _ in POSITIVE_CODES))
WRITTEN_CODES = literal(rf"({'|'.join(map(str, CODES))})([.,]0)?")
_AT_ONCE, _SETS = 500, 60
"""Columns per pass, and up to how many grouping sets are the faster way."""


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
    counted: dict[int, Mapping[str, int]] = {
        place: one.cells
        for place, one in enumerate(questions)
        if one.is_known_by_its_texts and one.cells is not None
    }
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        counted |= _counted_texts(connection, scan, {place: questions[place] for place in part})
    typed = _typed(connection, questions, counted)
    found = [Listed()] * len(questions)
    for place, cells in counted.items():
        if questions[place].is_dated_by_row:
            found[place] = Listed(months={int(month): rows for month, rows in cells.items()})
        elif questions[place].is_listed:
            found[place] = replace(typed.get(place, Listed()), cells=dict(sorted(cells.items())))
        else:
            found[place] = typed[place]
    return tuple(found)


def months_of(date: str) -> str:
    """SQL of a date's month as a number."""
    return f"(year({date}) * 100 + month({date}))::INTEGER"


def mapping(answer: object) -> dict[Any, int]:
    """A histogram as a mapping; empty where there was no row."""
    return dict(answer) if isinstance(answer, Mapping) else {}


def _counted_texts(
    connection: duckdb.DuckDBPyConnection, scan: str, questions: Mapping[int, Question]
) -> dict[int, dict[str, int]]:
    """Text → rows for each question; of a date that is read row by row, its month."""
    texts = [one.cell if one.is_listed else f"{months_of(one.value)}::VARCHAR" for one in questions.values()]
    by_sets = len(texts) <= _SETS
    rows = connection.execute(_sets(scan, texts) if by_sets else _unpivoted(scan, texts)).fetchall()
    every, last = (1 << len(texts)) - 1, len(texts) - 1
    keys = [every ^ (1 << (last - number)) if by_sets else number for number in range(len(texts))]
    counted: dict[int, dict[str, int]] = {key: {} for key in keys}
    for key, text, count in rows:
        if text is not None:
            counted[key][text] = count
    return {place: counted[key] for place, key in zip(questions, keys, strict=True)}


def _sets(scan: str, texts: Sequence[str]) -> str:
    names = [f"t{number}" for number in range(len(texts))]
    listed = ", ".join(f"{text} AS {name}" for text, name in zip(texts, names, strict=True))
    together = ", ".join(names)
    return (
        f"SELECT grouping_id({together}), coalesce({together}), count(*) FROM (SELECT {listed} FROM {scan}) "
        f"GROUP BY GROUPING SETS ({', '.join(f'({name})' for name in names)})"
    )


def _unpivoted(scan: str, texts: Sequence[str]) -> str:
    numbers = ", ".join(map(str, range(len(texts))))
    cells = f"unnest([{numbers}]) AS number, unnest([{', '.join(texts)}]) AS text"
    return f"SELECT number, text, count(*) FROM (SELECT {cells} FROM {scan}) GROUP BY 1, 2"


def _typed(
    connection: duckdb.DuckDBPyConnection,
    questions: Sequence[Question],
    counted: Mapping[int, Mapping[str, int]],
) -> dict[int, Listed]:
    """What typing the texts gave; columns that are read in the same way are asked for together.

    The engine is given the texts alone and answers in their order: to hand it also how many rows each stands
    for would take as long as to read them.
    """
    alike: dict[tuple[str, str, bool], list[int]] = {}
    for place in counted:
        one = questions[place]
        if one.is_known_by_its_texts:
            way = tuple(re.sub(rf"\b{one.cell}\b", "text", sql) for sql in (one.value, one.fits))
            alike.setdefault((way[0], way[1], one.is_date), []).append(place)
    found: dict[int, Listed] = {}
    for (value, fits, is_date), places in alike.items():
        texts = [text for place in places for text in counted[place]]
        source = "(SELECT unnest($texts) AS text)"
        asked = f"{months_of('day')} FROM (SELECT {value} AS day FROM {source})"
        if not is_date:
            asked = f"{fits}, regexp_full_match(text, {WRITTEN_CODES}) FROM {source}"
        answers = iter(connection.execute(f"SELECT {asked}", {"texts": texts}).fetchall() if texts else ())
        for place in places:
            weighed = zip(counted[place].values(), answers, strict=False)
            found[place] = _months(weighed) if is_date else _fitting(weighed)
    return found


def _months(weighed: Iterable[tuple[int, tuple[int | None]]]) -> Listed:
    months: Counter[int] = Counter()
    for rows, (month,) in weighed:
        if month is not None:
            months[month] += rows
    return Listed(months=months, typed=(months.total(),))


def _fitting(weighed: Iterable[tuple[int, tuple[bool, bool]]]) -> Listed:
    fitting = codes = 0
    for rows, (fits, is_code) in weighed:
        fitting += rows * fits
        codes += rows * is_code
    return Listed(typed=(fitting, codes))
