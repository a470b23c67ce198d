"""From a scan of text cells to typed columns: decide on the sample, prove on every row, decide again if needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import duckdb

from cdl_workbook.header_lexicon import HeaderMatch, match_header
from cdl_workbook.tables.column_types import TEXT, Plan, decide_type, forced_plan, number_hint
from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.expressions import fits, typed
from cdl_workbook.tables.measure import (
    Count,
    Question,
    commonest_misfits,
    count_columns,
    count_exactly,
    needs_exact_count,
)
from cdl_workbook.tables.missing import Tokens, missing_codes, tokens_for
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.shapes import NumberFormat
from cdl_workbook.tables.table import Column
from cdl_workbook.vocabulary import ColumnType, MissingKind

_FUTURE_YEARS = 10
_SAMPLED_VALUES = 4000
_ROUNDS = 3
_FEW_SHARE = 0.6
_FEW = 1500


@dataclass(slots=True)
class _Draft:
    """A column while it is being understood."""

    place: int
    name: str
    header: HeaderMatch
    values: dict[str, int]
    tokens: Tokens
    has_empty: bool
    few: bool
    key: bool
    plan: Plan = TEXT
    count: Count | None = None
    codes: tuple[int, ...] = ()

    @property
    def cell(self) -> str:
        return f"c{self.place}"


def understand_columns(
    scan: Scan, options: TableOptions, engine: Engine, written: int
) -> tuple[Scan, int, tuple[Column, ...], dict[str, int]]:
    """Decide and count all columns of a scan.

    Args:
        written: year of the file's last change; two-digit years end about there.

    Returns:
        The scan that could be read (mended if it had to be), rows, columns, and notes of what was noticed.
    """
    drafts = [_draft(scan, place, options) for place in range(len(scan.names))]
    hint = _hint(scan, drafts, options)
    for draft in drafts:
        draft.plan = _planned(draft, scan, options, hint)
    try:
        rows = _count(scan, engine, drafts, drafts, written)
    except duckdb.InvalidInputException:
        if scan.mend is None:
            raise
        return understand_columns(scan.mend(), options, engine, written)
    for _ in range(_ROUNDS):
        doubtful = [draft for draft in drafts if _unread(draft) > draft.plan.tolerance * _said(draft)]
        if not doubtful:
            break
        for draft in doubtful:
            _decide_again(draft, scan, engine, hint, written)
        _count(scan, engine, drafts, doubtful, written)
    _count_exactly(scan, engine, drafts, rows)
    kept = [draft for draft in drafts if not _is_trailing_delimiter(draft, scan)]
    notes = {"trailing_delimiter": len(drafts) - len(kept)}
    return scan, rows, tuple(_column(draft, scan, rows, written) for draft in kept), notes


def _draft(scan: Scan, place: int, options: TableOptions) -> _Draft:
    counted = Counter(row[place] for row in scan.sample)
    has_empty = counted.pop("", 0) > 0
    tokens = tokens_for(counted, options.missing)
    values = {value: n for value, n in counted.items() if tokens.reason(value) is None}
    few = scan.sample_is_all or len(values) <= _FEW or len(values) <= _FEW_SHARE * sum(values.values())
    key = not has_empty and len(values) == len(scan.sample)
    if len(values) > _SAMPLED_VALUES:
        step = len(values) / _SAMPLED_VALUES
        listed = sorted(values)
        values = {listed[int(number * step)]: values[listed[int(number * step)]] for number in range(_SAMPLED_VALUES)}
    name = scan.names[place]
    header = HeaderMatch() if place in scan.unnamed else match_header(name)
    return _Draft(place, name, header, values, tokens, has_empty, few, key)


def _hint(scan: Scan, drafts: Sequence[_Draft], options: TableOptions) -> NumberFormat | None:
    if options.decimal:
        return NumberFormat(options.decimal, options.thousands or ("." if options.decimal == "," else ","))
    return scan.hint or number_hint([draft.values for draft in drafts], scan.delimiter)


def _planned(draft: _Draft, scan: Scan, options: TableOptions, hint: NumberFormat | None) -> Plan:
    stored = scan.stored_types[draft.place] if scan.stored_types else None
    if stored:
        return Plan(type=stored, reason="stored_type")
    plan = decide_type(draft.values, draft.header, draft.name, hint, has_empty=draft.has_empty)
    wanted = options.types.get(draft.name)
    return forced_plan(wanted, plan, hint) if wanted else plan


def _value(draft: _Draft, written: int) -> str:
    """The typed expression: NULL for a missing token and for what does not fit."""
    if draft.plan.reason == "stored_type":
        return draft.cell
    latest = written if draft.header.kind == "birth_date" else written + _FUTURE_YEARS
    value = typed(draft.plan, draft.cell, latest)
    if draft.codes:
        listed = ", ".join(str(code) for code in draft.codes)
        value = f"CASE WHEN {value} NOT IN ({listed}) THEN {value} END"
    return value


def _question(draft: _Draft, scan: Scan, written: int) -> Question:
    stored = draft.plan.reason == "stored_type"
    return Question(
        cell=f"CAST({draft.cell} AS VARCHAR)" if stored else draft.cell,
        value=_value(draft, written),
        fits=f"{draft.cell} IS NOT NULL" if stored else fits(draft.plan, draft.cell),
        type=draft.plan.type,
        tokens=None if stored else draft.tokens,
        few=draft.few,
        key=draft.key,
    )


def _count(scan: Scan, engine: Engine, drafts: Sequence[_Draft], asked: Sequence[_Draft], written: int) -> int:
    rows, counts = count_columns(engine.connection, scan.sql, [_question(draft, scan, written) for draft in asked])
    for draft, count in zip(asked, counts, strict=True):
        draft.count = count
        if draft.plan.type in (ColumnType.INTEGER, ColumnType.NUMBER):
            draft.codes = missing_codes(dict(count.codes), count.smallest, count.largest)
    return rows


def _counted(draft: _Draft) -> Count:
    assert draft.count is not None
    return draft.count


def _said(draft: _Draft) -> int:
    """Cells that say something."""
    count = _counted(draft)
    return count.present - sum(count.tokens.values())


def _unread(draft: _Draft) -> int:
    if draft.plan.type in (ColumnType.TEXT, ColumnType.EMPTY) or draft.plan.reason == "stored_type":
        return _said(draft) if draft.plan.type is ColumnType.EMPTY else 0
    count = _counted(draft)
    return max(0, _said(draft) - count.fitting)


def _decide_again(draft: _Draft, scan: Scan, engine: Engine, hint: NumberFormat | None, written: int) -> None:
    question = _question(draft, scan, written)
    rejected = commonest_misfits(engine.connection, scan.sql, question)
    before = draft.plan
    draft.values = {**draft.values, **rejected}
    draft.plan = decide_type(draft.values, draft.header, draft.name, hint, has_empty=draft.has_empty)
    if draft.plan == before:
        draft.plan = TEXT


def _count_exactly(scan: Scan, engine: Engine, drafts: Sequence[_Draft], rows: int) -> None:
    questions = [_question(draft, scan, 0) for draft in drafts]
    close = [
        (draft, question)
        for draft, question in zip(drafts, questions, strict=True)
        if needs_exact_count(question, _counted(draft), rows)
    ]
    exact = count_exactly(engine.connection, scan.sql, [question.cell for _, question in close])
    for (draft, _), distinct in zip(close, exact, strict=True):
        draft.count = replace(_counted(draft), distinct=distinct, distinct_exact=True)


def _is_trailing_delimiter(draft: _Draft, scan: Scan) -> bool:
    return draft.place in scan.unnamed and bool(scan.header_rows) and not _counted(draft).present


def _missing(draft: _Draft, rows: int) -> dict[MissingKind, int]:
    count = _counted(draft)
    missing: Counter[MissingKind] = Counter()
    if not draft.plan.empty_is_false:
        missing[MissingKind.EMPTY] += rows - count.present
    for token, cells in count.tokens.items():
        missing[draft.tokens.reason(token) or MissingKind.EMPTY] += cells
    missing[MissingKind.CODE] += sum(int(count.codes.get(code, 0)) for code in draft.codes)
    missing[MissingKind.UNREADABLE] += _unread(draft)
    return {kind: missing[kind] for kind in MissingKind if missing[kind]}


def _column(draft: _Draft, scan: Scan, rows: int, written: int) -> Column:
    count, plan = _counted(draft), draft.plan
    numbers = plan.numbers if plan.type in (ColumnType.NUMBER, ColumnType.INTEGER) else None
    shown = [form.strptime for form in plan.dates]
    missing = _missing(draft, rows)
    value = _value(draft, written)
    if count.tokens and plan.type is ColumnType.TEXT:
        value = f"CASE WHEN NOT {_question(draft, scan, written).says_nothing} THEN {value} END"
    distinct = max(0, count.distinct - len(count.tokens) - count.misfits - len(draft.codes))
    if plan.empty_is_false and count.present < rows:
        distinct += 1
    empty = plan.type is not ColumnType.EMPTY and not _said(draft) and not plan.empty_is_false
    return Column(
        position=draft.place + 1,
        name=draft.name,
        named=draft.place not in scan.unnamed,
        type=ColumnType.EMPTY if empty else plan.type,
        reason=plan.reason,
        decimal=numbers.decimal if numbers and plan.type is ColumnType.NUMBER else None,
        thousands=numbers.thousands or None if numbers and _is_grouped(draft, numbers) else None,
        date_format="|".join(shown) or ("spreadsheet day number" if plan.serial_dates else None),
        missing=missing,
        distinct=distinct,
        distinct_exact=count.distinct_exact,
        candidate_key=rows > 1 and count.distinct_exact and distinct == rows and not missing,
        months=count.months,
        sample=draft.values,
        sql=value,
    )


def _is_grouped(draft: _Draft, numbers: NumberFormat) -> bool:
    return bool(numbers.thousands) and any(numbers.thousands in cell for cell in draft.values)
