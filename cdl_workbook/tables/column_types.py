"""Which type does a column have? Decided on a sample of values, then proven on every row (``measure``).

The order of the questions: nothing there → yes/no → date → whole number → decimal number → text. Digits that
are a name rather than an amount (leading zeros, postcodes, phone and tax numbers) stay text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from cdl_workbook.header_lexicon import HeaderMatch
from cdl_workbook.tables.date_shapes import DATE_FORMATS, LIKE_A_DATE, DateFormat
from cdl_workbook.tables.shapes import (
    ANY_NUMBER,
    CODE,
    DIALLED,
    ENGLISH,
    GERMAN,
    INTEGER,
    LEADING_ZERO,
    LONG_DIGITS,
    MARKS,
    NAME_LIKE,
    NUMBER_FORMATS,
    PLAIN,
    YES_NO,
    NumberFormat,
    bare_number,
    decoration,
    grouped_by,
    is_number_like,
)
from cdl_workbook.vocabulary import TEXT_KINDS, ColumnType

DATE_KINDS = frozenset(("birth_date", "event_date"))
FLAG_KINDS = frozenset(("consent",))
_SERIAL_RANGE, _OF_1927 = (1, 80000), 10_000
"""Day numbers of spreadsheets; below 10,000 digits are sooner a day and a month («1509»)."""
_FLAG_HEADER = re.compile(r"\b0\s*/\s*1\b|1\s*=\s*ja|0\s*=\s*nein|ja\s*/\s*nein|j/n|yes/no|1\s*=\s*yes", re.I)
_DATE_HEADER = re.compile(
    r"datum|\bdate\b|^(?:tag|monat|zeitraum|stichtag|zeit|berichtsmonat|buchung|valuta|wert|wertstellung|stand)\b|mm.jjjj",
    re.I,
)
_AMOUNT_KINDS = frozenset(("donation_amount", "income", "debts", "benefits"))
_AMOUNT_HEADER = re.compile(
    r"betrag|saldo|preis|summe|kosten|differenz|temperatur|€|\beur|amount|price|balance", re.I
)
_LENIENT_SHARE = 0.02
_SHORTEST_LENIENT = 8
_TRIED_FIRST = 30
_ONLY_WHERE_SAID = frozenset(("%Y%m%d", "%m.%Y"))
"""Date formats in which numbers are written too: they count where the header says date."""


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
    dates: Sequence[DateFormat] = DATE_FORMATS,
) -> Plan:
    """Decide the type of a column.

    Args:
        values: distinct cells of the sample that say something → how often.
        header: what the header's words say.
        hint: how the rest of the file writes numbers, where that is known.
        has_empty: the column has empty cells (crosses and blanks make a yes/no column).
        rejected: cells that did not fit an earlier plan; they are few, so they do not outweigh the sample.
        dates: the date formats to try, the likeliest first.
    """
    if not values:
        return NOTHING
    cells = [*values, *rejected]
    if header.kind in TEXT_KINDS:
        return Plan(type=ColumnType.TEXT, reason="identifier_header")
    return (
        _flag_plan(cells, header, name, has_empty=has_empty)
        or _date_plan(values, dates, says_date=header.kind in DATE_KINDS or bool(_DATE_HEADER.search(name)))
        or _number_plan(cells, values, hint, is_money=is_amount(header, name))
        or TEXT
    )


def forced_plan(wanted: ColumnType, plan: Plan, hint: NumberFormat | None) -> Plan:
    """The plan for a column whose type the caller has decided; the rest is counted as unreadable."""
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


def is_amount(header: HeaderMatch, name: str) -> bool:
    """True for money and balances, where -9 or 99 is a value like any other."""
    return header.kind in _AMOUNT_KINDS or _AMOUNT_HEADER.search(name) is not None


def number_hint(columns: Sequence[Mapping[str, int]], delimiter: str | None) -> NumberFormat | None:
    """How a file writes numbers, by the columns that leave no doubt; by the delimiter where all do."""
    votes = {GERMAN: 0, ENGLISH: 0, PLAIN: 0}
    for values in columns:
        cells = list(islice(values, 200))
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


def _date_plan(values: Mapping[str, int], known: Sequence[DateFormat], *, says_date: bool) -> Plan | None:
    if says_date and _all_serials(values):
        return Plan(type=ColumnType.DATE, reason="spreadsheet_day_numbers", serial_dates=True)
    total, tolerance = sum(values.values()), _tolerance(values)
    unlike = sum(n for cell, n in values.items() if not LIKE_A_DATE.match(cell))
    if unlike > tolerance * total and known == DATE_FORMATS:
        return None
    chosen: list[DateFormat] = []
    left = dict(values)
    while left:
        first = list(islice(left, _TRIED_FIRST))
        likely = [form for form in known if any(map(form.pattern.fullmatch, first))]
        covers = {form: sum(n for cell, n in left.items() if form.pattern.fullmatch(cell)) for form in likely}
        best = max(likely, key=lambda form: covers[form], default=known[0])
        if not likely or (best.strptime in _ONLY_WHERE_SAID and not says_date):
            break
        chosen.append(best)
        left = {cell: n for cell, n in left.items() if not best.pattern.fullmatch(cell)}
        if len(chosen) > 4 or _contradict(chosen):
            return None
    if not chosen or sum(left.values()) > tolerance * total:
        return None
    kind = ColumnType.DATETIME if any(form.has_time for form in chosen) else ColumnType.DATE
    reason = "date_format" if len(chosen) == 1 else "several_date_formats"
    return Plan(type=kind, reason=reason, dates=tuple(chosen), tolerance=tolerance)


def _contradict(chosen: list[DateFormat]) -> bool:
    """Day before month and month before day in one column: no cell could be trusted."""
    written = {form.strptime[:5] for form in chosen}
    return {"%d/%m", "%m/%d"} <= written


def _all_serials(values: Mapping[str, int]) -> bool:
    low, high = _SERIAL_RANGE
    return all(
        re.fullmatch(r"[1-9]\d{3,4}(?:\.0)?", cell) and low <= float(cell) <= high for cell in values
    ) and any(float(cell) >= _OF_1927 for cell in values)


def _number_plan(
    cells: list[str], values: Mapping[str, int], hint: NumberFormat | None, *, is_money: bool
) -> Plan | None:
    first = list(islice(values, _TRIED_FIRST))
    if sum(map(is_number_like, first)) < len(first) / 2:
        return None
    numeric = {cell: n for cell, n in values.items() if is_number_like(cell)}
    named = _reason_to_stay_text(numeric)
    if named:
        return Plan(type=ColumnType.TEXT, reason=named)
    others = [cell for cell in cells if cell not in numeric]
    if sum(numeric.values()) < (1 - _tolerance(values)) * sum(values.values()) or any(
        map(CODE.fullmatch, others)
    ):
        return None
    form = _number_format(numeric, hint, is_money=is_money)
    if form is None:
        return None
    tolerance = _tolerance(values) if others else _LENIENT_SHARE
    whole = all(_is_whole(cell, form) for cell in numeric)
    reason = "decimal_numbers"
    if whole:
        reason = "whole_numbers_grouped" if form.thousands or form.is_decorated else "whole_numbers"
    kind = ColumnType.INTEGER if whole else ColumnType.NUMBER
    return Plan(type=kind, reason=reason, numbers=form, tolerance=tolerance)


def _tolerance(values: Mapping[str, int]) -> float:
    """The share of words that a column of numbers bears; of a short column, one cell in eight or more."""
    total = sum(values.values())
    return max(_LENIENT_SHARE, 1 / total) if total >= _SHORTEST_LENIENT else _LENIENT_SHARE


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
    if any(LEADING_ZERO.fullmatch(cell) for cell in numeric):
        return "leading_zeros"
    if any(LONG_DIGITS.fullmatch(cell) for cell in numeric):
        return "long_digits"
    return "codes" if any(NAME_LIKE.match(cell) or DIALLED.fullmatch(cell) for cell in numeric) else None
