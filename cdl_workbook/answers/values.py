"""Does a value fit its question? Said with what is expected, so that an error can say it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any

from cdl_workbook.catalogue import Option, Question, QuestionType

Problem = tuple[str, dict[str, str]]
"""Ending of a message ``bad_answer_…``, and its fields."""


def check_value(question: Question, value: Any) -> Problem | None:
    """What is wrong with a value; None where nothing is.

    >>> from cdl_workbook.catalogue import load_catalogue
    >>> check_value(load_catalogue().questions["st.questions"], "Wer kommt?")
    ('table', {'known': 'question, decision'})
    """
    return _CHECKS[question.type](question, value)


def _single(question: Question, value: Any) -> Problem | None:
    return _option(question.options, value)


def _option(options: tuple[Option, ...], value: Any) -> Problem | None:
    known = [one.id for one in options]
    if isinstance(value, bool):
        return "bool", {"known": ", ".join(f'"{one}"' for one in known)}
    return None if value in known else ("option", {"known": ", ".join(known), "value": _shown(value)})


def _multi(question: Question, value: Any) -> Problem | None:
    if not isinstance(value, list | tuple):
        return "multi", {"known": ", ".join(one.id for one in question.options)}
    return next(filter(None, (_option(question.options, one) for one in value)), None)


def _text(question: Question, value: Any) -> Problem | None:
    return None if isinstance(value, str) and value.strip() else ("text", {})


def _number(question: Question, value: Any) -> Problem | None:
    return None if _is_number(value) else ("number", {})


def _range(question: Question, value: Any) -> Problem | None:
    if (
        not isinstance(value, Mapping)
        or set(value) != {"from", "to"}
        or not all(map(_is_number, value.values()))
    ):
        return "range", {}
    return None if value["from"] <= value["to"] else ("range_order", {})


def _date(question: Question, value: Any) -> Problem | None:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return None
    try:
        dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return "date", {}
    return None


def _table(question: Question, value: Any) -> Problem | None:
    columns = {one.id: one for one in question.columns}
    known = {"known": ", ".join(columns)}
    if not isinstance(value, list | tuple) or not all(isinstance(row, Mapping) for row in value):
        return "table", known
    for row in value:
        if not set(row) <= set(columns):
            return "table", known
        for name, cell in row.items():
            if not isinstance(cell, str):
                return "cell", {"column": name}
            if columns[name].options and cell and (problem := _option(columns[name].options, cell)):
                return problem
    return None


def _is_number(value: Any) -> bool:
    if isinstance(value, float):
        return isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


_CHECKS: Mapping[QuestionType, Callable[[Question, Any], Problem | None]] = {
    QuestionType.SINGLE: _single,
    QuestionType.MULTI: _multi,
    QuestionType.TEXT: _text,
    QuestionType.FILE: _text,
    QuestionType.NUMBER: _number,
    QuestionType.RANGE: _range,
    QuestionType.DATE: _date,
    QuestionType.TABLE: _table,
}
