"""Is a column one of numbers, and how are they written? Digits that are a name stay text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from cdl_workbook.tables.plans import LENIENT_SHARE, Plan, tolerance_of
from cdl_workbook.tables.shapes import (
    ANY_NUMBER,
    CODE,
    DIALLED,
    ENGLISH,
    GERMAN,
    INTEGER,
    LEADING_ZERO,
    LONG_DIGITS,
    NAME_LIKE,
    NUMBER_FORMATS,
    PLAIN,
    NumberFormat,
    bare_number,
    decoration,
    grouped_by,
    is_ambiguous,
    is_number_like,
)
from cdl_workbook.vocabulary import ColumnType

_TRIED_FIRST = 30


def number_hint(columns: Sequence[Mapping[str, int]], delimiter: str | None) -> NumberFormat | None:
    """How a file writes numbers, by the columns that leave no doubt; by the delimiter where all do."""
    votes = {GERMAN: 0, ENGLISH: 0, PLAIN: 0}
    for values in columns:
        cells = list(islice(values, 200))
        if not cells or not all(ANY_NUMBER.fullmatch(cell) for cell in cells):
            continue
        if all(INTEGER.fullmatch(cell) or is_ambiguous(cell) for cell in cells):
            continue
        for form in votes:
            votes[form] += all(map(form.pattern.fullmatch, cells))
    best = max(votes, key=lambda form: votes[form])
    if votes[best]:
        return best
    return {";": GERMAN, ",": ENGLISH}.get(delimiter or "")


def number_plan(
    cells: list[str], values: Mapping[str, int], hint: NumberFormat | None, *, is_money: bool
) -> Plan | None:
    """The plan of a column of numbers; a text where its digits are names; None where it holds words.

    Args:
        cells: all distinct cells seen. · values: those of the sample → how often.
        hint: how the rest of the file writes numbers.
        is_money: brackets mean a loss.
    """
    first = list(islice(values, _TRIED_FIRST))
    if sum(map(is_number_like, first)) < len(first) / 2:
        return None
    numeric = {cell: n for cell, n in values.items() if is_number_like(cell)}
    named = _reason_to_stay_text(numeric)
    if named:
        return Plan(type=ColumnType.TEXT, reason=named)
    others = [cell for cell in cells if cell not in numeric]
    if sum(numeric.values()) < (1 - tolerance_of(values)) * sum(values.values()) or any(
        map(CODE.fullmatch, others)
    ):
        return None
    form = _number_format(numeric, hint, is_money=is_money)
    if form is None:
        return None
    tolerance = tolerance_of(values) if others else LENIENT_SHARE
    whole = all(_is_whole(cell, form) for cell in numeric)
    reason = "decimal_numbers"
    if whole:
        reason = "whole_numbers_grouped" if form.thousands or form.is_decorated else "whole_numbers"
    kind = ColumnType.INTEGER if whole else ColumnType.NUMBER
    return Plan(type=kind, reason=reason, numbers=form, tolerance=tolerance)


def _number_format(
    numeric: Mapping[str, int], hint: NumberFormat | None, *, is_money: bool
) -> NumberFormat | None:
    """How all these cells are written; where several formats fit, the one of the rest of the file."""
    if all(INTEGER.fullmatch(cell) for cell in numeric):
        return PLAIN
    order = ([hint] if hint else []) + [form for form in NUMBER_FORMATS if form != hint]
    grouped = grouped_by(numeric)
    order = ([grouped] if grouped else []) + order
    found = next((form for form in order if all(map(form.pattern.fullmatch, numeric))), None)
    if found:
        return found
    more = decoration(numeric, is_money=is_money)
    dressed = (replace(form, **more) for form in order) if more else ()
    return next((form for form in dressed if all(map(form.pattern.fullmatch, numeric))), None)


def _is_whole(cell: str, form: NumberFormat) -> bool:
    bare = bare_number(cell) if form.is_decorated else cell
    return re.fullmatch(r"\s*[-+]?\d{1,18}\s*", bare) is not None or (
        bool(form.thousands) and _is_grouped_whole(bare, form)
    )


def _is_grouped_whole(cell: str, form: NumberFormat) -> bool:
    return re.fullmatch(r"\s*[-+−–]?\s*\d{1,3}(?:\D\d{3})*\s*", cell) is not None and form.decimal not in cell


def _reason_to_stay_text(numeric: Mapping[str, int]) -> str | None:
    """Digits that are a name, not an amount: leading zeros, dashes inside, dialled, or too many."""
    if any(map(LEADING_ZERO.fullmatch, numeric)):
        return "leading_zeros"
    if any(map(LONG_DIGITS.fullmatch, numeric)):
        return "long_digits"
    bare = [cell if ANY_NUMBER.fullmatch(cell) else bare_number(cell) for cell in numeric]
    return "codes" if any(NAME_LIKE.match(cell) or DIALLED.fullmatch(cell) for cell in bare) else None
