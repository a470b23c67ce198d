"""Which type does a column have? Decided on a sample of values, then proven on every row (``measure``).

The order of the questions: nothing there → yes/no → date → whole number → decimal number → text. Digits that
are a name rather than an amount (leading zeros, postcodes, phone and tax numbers) stay text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cdl_workbook.header_lexicon import HeaderMatch
from cdl_workbook.tables.shapes import (
    ANY_NUMBER,
    DATE_FORMATS,
    ENGLISH,
    GERMAN,
    INTEGER,
    LEADING_ZERO,
    MARKS,
    NUMBER_FORMATS,
    PLAIN,
    YES_NO,
    DateFormat,
    NumberFormat,
)
from cdl_workbook.vocabulary import TEXT_KINDS, ColumnType

DATE_KINDS = frozenset(("birth_date", "event_date"))
FLAG_KINDS = frozenset(("consent",))
_SERIAL_RANGE = (1, 80000)
_FLAG_HEADER = re.compile(r"\b0\s*/\s*1\b|1\s*=\s*ja|0\s*=\s*nein|ja\s*/\s*nein|j/n|yes/no|1\s*=\s*yes", re.I)
_LENIENT_SHARE = 0.02


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """How to read one column: its type, how its cells are written, and why.

    Attributes:
        dates: the date formats its cells follow, tried in this order.
        serial_dates: cells are a spreadsheet's day numbers.
        flags: cell (lower case) → True or False.
        empty_is_false: an empty cell means «no» (a column of crosses).
        tolerance: share of cells that may be unreadable without making the column a text.
    """

    type: ColumnType
    reason: str
    numbers: NumberFormat | None = None
    dates: tuple[DateFormat, ...] = ()
    serial_dates: bool = False
    flags: Mapping[str, bool] | None = None
    empty_is_false: bool = False
    tolerance: float = 0.0


TEXT = Plan(type=ColumnType.TEXT, reason="text")
NOTHING = Plan(type=ColumnType.EMPTY, reason="nothing")


def decide_type(
    values: Mapping[str, int],
    header: HeaderMatch,
    name: str,
    hint: NumberFormat | None,
    *,
    has_empty: bool = True,
    rejected: Iterable[str] = (),
) -> Plan:
    """Decide the type of a column.

    Args:
        values: distinct cells of the sample that say something → how often.
        header: what the header's words say.
        hint: how the rest of the file writes numbers, where that is known.
        has_empty: the column has empty cells (crosses and blanks make a yes/no column).
        rejected: cells that did not fit an earlier plan; they are few, so they do not outweigh the sample.
    """
    if not values:
        return NOTHING
    cells = [*values, *rejected]
    if header.kind in TEXT_KINDS:
        return Plan(type=ColumnType.TEXT, reason="identifier_header")
    return (
        _flag_plan(cells, header, name, has_empty=has_empty)
        or _date_plan(cells, values, header)
        or _number_plan(cells, values, hint)
        or TEXT
    )


def forced_plan(wanted: ColumnType, plan: Plan, hint: NumberFormat | None) -> Plan:
    """The plan for a column whose type the caller has decided; cells that do not fit are counted as unreadable."""
    if wanted is plan.type:
        return replace(plan, tolerance=1.0)
    flags = {"1": True, "0": False} | {word: place == 0 for pair in YES_NO for place, word in enumerate(pair)}
    return Plan(
        type=wanted,
        reason="option",
        numbers=plan.numbers or hint or PLAIN,
        dates=plan.dates or tuple(form for form in DATE_FORMATS if not form.strptime.startswith("%m/%d")),
        flags=flags | dict.fromkeys(MARKS, True),
        tolerance=1.0,
    )


def number_hint(columns: Sequence[Mapping[str, int]], delimiter: str | None) -> NumberFormat | None:
    """How a file writes numbers, by the columns that leave no doubt; by the delimiter where all do."""
    votes = {GERMAN: 0, ENGLISH: 0, PLAIN: 0}
    for values in columns:
        cells = list(values)[:500]
        if not cells or not all(ANY_NUMBER.fullmatch(cell) for cell in cells):
            continue
        for form in votes:
            clear = [cell for cell in cells if not INTEGER.fullmatch(cell) and not form.is_ambiguous(cell)]
            if clear and all(form.pattern.fullmatch(cell) for cell in cells):
                votes[form] += 1
    best = max(votes, key=lambda form: votes[form])
    if votes[best]:
        return best
    return {";": GERMAN, ",": ENGLISH}.get(delimiter or "")


def _flag_plan(cells: list[str], header: HeaderMatch, name: str, *, has_empty: bool) -> Plan | None:
    seen = {cell.strip().lower() for cell in cells}
    if len(seen) > 3:
        return None
    if seen <= MARKS and has_empty:
        flags = dict.fromkeys(seen, True)
        return Plan(type=ColumnType.BOOLEAN, reason="crosses", flags=flags, empty_is_false=True)
    for yes, no in YES_NO:
        if seen <= {yes, no} and (len(yes) > 1 or seen == {yes, no}):
            return Plan(type=ColumnType.BOOLEAN, reason="yes_no_words", flags={yes: True, no: False})
    if seen <= {"0", "1"} and (header.kind in FLAG_KINDS or _FLAG_HEADER.search(name)):
        return Plan(type=ColumnType.BOOLEAN, reason="header_says_flag", flags={"1": True, "0": False})
    return None


def _date_plan(cells: list[str], values: Mapping[str, int], header: HeaderMatch) -> Plan | None:
    total = sum(values.values())
    if header.kind in DATE_KINDS and _all_serials(values):
        return Plan(type=ColumnType.DATE, reason="spreadsheet_day_numbers", serial_dates=True)
    chosen: list[DateFormat] = []
    left = dict(values)
    while left:
        covers = {form: sum(n for cell, n in left.items() if form.pattern.fullmatch(cell)) for form in DATE_FORMATS}
        best = max(DATE_FORMATS, key=lambda form: covers[form])
        if not covers[best] or (best.strptime == "%Y%m%d" and header.kind not in DATE_KINDS):
            break
        chosen.append(best)
        left = {cell: n for cell, n in left.items() if not best.pattern.fullmatch(cell)}
        if len(chosen) > 4 or _contradict(chosen):
            return None
    unread = sum(left.values())
    if not chosen or unread > max(_LENIENT_SHARE * total, 0):
        return None
    kind = ColumnType.DATETIME if any(form.has_time for form in chosen) else ColumnType.DATE
    reason = "date_format" if len(chosen) == 1 else "several_date_formats"
    return Plan(type=kind, reason=reason, dates=tuple(chosen), tolerance=_LENIENT_SHARE)


def _contradict(chosen: list[DateFormat]) -> bool:
    """Day before month and month before day in one column: no cell could be trusted."""
    written = {form.strptime[:5] for form in chosen}
    return {"%d/%m", "%m/%d"} <= written


def _all_serials(values: Mapping[str, int]) -> bool:
    low, high = _SERIAL_RANGE
    return all(re.fullmatch(r"\d{4,5}(?:\.0)?", cell) and low <= float(cell) <= high for cell in values) and any(
        float(cell) > 2200 for cell in values
    )


def _number_plan(cells: list[str], values: Mapping[str, int], hint: NumberFormat | None) -> Plan | None:
    if all(INTEGER.fullmatch(cell) for cell in cells):
        if any(LEADING_ZERO.fullmatch(cell) for cell in cells):
            return Plan(type=ColumnType.TEXT, reason="leading_zeros")
        return Plan(type=ColumnType.INTEGER, reason="whole_numbers", numbers=PLAIN)
    numeric = {cell: n for cell, n in values.items() if ANY_NUMBER.fullmatch(cell)}
    if sum(numeric.values()) < (1 - _LENIENT_SHARE) * sum(values.values()) or _looks_like_codes(numeric):
        return None
    order = ([hint] if hint else []) + [form for form in NUMBER_FORMATS if form != hint]
    fitting = [form for form in order if all(form.pattern.fullmatch(cell) for cell in numeric)]
    if not fitting:
        return None
    form = fitting[0]
    whole = form.thousands and all(
        re.fullmatch(r"[-+]?\d{1,3}(?:\D\d{3})*", cell.strip()) and form.decimal not in cell for cell in numeric
    )
    exact = len(numeric) == len(cells)
    if whole:
        return Plan(type=ColumnType.INTEGER, reason="whole_numbers_grouped", numbers=form) if exact else None
    tolerance = _LENIENT_SHARE if any(form.decimal in cell for cell in numeric) else 0.0
    if not exact and not tolerance:
        return None
    return Plan(type=ColumnType.NUMBER, reason="decimal_numbers", numbers=form, tolerance=tolerance)


def _looks_like_codes(numeric: Mapping[str, int]) -> bool:
    """Digits with a leading zero, or with a dash or blanks inside: numbers of a name, not of an amount."""
    return any(re.match(r"\s*0\d", cell) or re.search(r"\d[-/]\d|\d \d{1,2}(?!\d)", cell) for cell in numeric)

