"""Which type does a column have? Decided on a sample of values, then proven on every row (``measure``).

The order of the questions: nothing there → yes/no → date → whole number → decimal number → text. Digits that
are a name rather than an amount (leading zeros, postcodes, phone and tax numbers) stay text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from cdl_workbook.header_lexicon import HeaderMatch
from cdl_workbook.tables.date_shapes import DATE_FORMATS, LIKE_A_DATE, DateFormat
from cdl_workbook.tables.number_types import number_plan
from cdl_workbook.tables.plans import NOTHING, TEXT, Plan, tolerance_of
from cdl_workbook.tables.shapes import (
    MARKS,
    PLAIN,
    YES_NO,
    NumberFormat,
)
from cdl_workbook.vocabulary import TEXT_KINDS, ColumnType

DATE_KINDS = frozenset(("birth_date", "event_date"))
FLAG_KINDS = frozenset(("consent",))
_SERIAL_RANGE, _OF_1927 = (1, 80000), 10_000
"""Day numbers of spreadsheets; below 10,000 digits are sooner a day and a month («1509»)."""
_FLAG_HEADER = re.compile(r"\b0\s*/\s*1\b|1\s*=\s*ja|0\s*=\s*nein|ja\s*/\s*nein|j/n|yes/no|1\s*=\s*yes", re.I)
_KEY_HEADER = re.compile(r"\b(?:AGS|ARS)\b|(?i:gemeinde|kreis|regional)-?schl(?:ü|ue)ssel")
"""Keys of municipalities: a leading zero belongs to them, also where this column happens to have none."""
_DATE_HEADER = re.compile(r"datum|\bdate\b", re.I)
_MONTH_HEADER = re.compile(r"monat|zeitraum|periode|month|mm\.(?:jj|yy)", re.I)
_AMOUNT_KINDS = frozenset(("donation_amount", "income", "debts", "benefits"))
_AMOUNT_HEADER = re.compile(
    r"betrag|saldo|preis|summe|kosten|differenz|temperatur|€|\beur|amount|price|balance"
    r"|menge|stück|stueck|lagerbestand|quantity|\bqty",
    re.I,
)
_TRIED_FIRST = 30
_LIKE_NUMBERS = frozenset(("%Y%m%d", "%m.%Y"))
"""Date formats in which numbers are written too: they count where the header says date or month."""


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
    hint = PLAIN if header.kind == "coordinates" else hint  # these have a point in German files too
    if _KEY_HEADER.search(name):
        return Plan(type=ColumnType.TEXT, reason="identifier_header")
    if header.kind in TEXT_KINDS and not (header.kind == "vehicle_plate" and all(map(str.isdigit, cells))):
        return Plan(type=ColumnType.TEXT, reason="identifier_header")
    return (
        _flag_plan(cells, header, name, has_empty=has_empty)
        or _date_plan(values, dates, header, name)
        or number_plan(cells, values, hint, is_money=is_amount(header, name))
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
    """True for money, balances and quantities, where -9 or 99 is a value like any other."""
    return header.kind in _AMOUNT_KINDS or _AMOUNT_HEADER.search(name) is not None


def _flag_plan(cells: list[str], header: HeaderMatch, name: str, *, has_empty: bool) -> Plan | None:
    seen: set[str] = set()
    for cell in cells:
        seen.add(cell.strip().lower())
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


def _date_plan(
    values: Mapping[str, int], known: Sequence[DateFormat], header: HeaderMatch, name: str
) -> Plan | None:
    says_date = header.kind in DATE_KINDS or bool(_DATE_HEADER.search(name))
    may_be_digits = says_date or bool(_MONTH_HEADER.search(name))
    if says_date and _all_serials(values):
        return Plan(type=ColumnType.DATE, reason="spreadsheet_day_numbers", serial_dates=True)
    total, tolerance = sum(values.values()), tolerance_of(values)
    if known == DATE_FORMATS and _are_unlike_dates(values, tolerance * total):
        return None
    chosen: list[DateFormat] = []
    left = dict(values)
    while left:
        first = list(islice(left, _TRIED_FIRST))
        likely = [form for form in known if any(map(form.pattern.fullmatch, first))]
        covers = {form: sum(n for cell, n in left.items() if form.pattern.fullmatch(cell)) for form in likely}
        best = max(likely, key=lambda form: covers[form], default=known[0])
        if not likely or (best.strptime in _LIKE_NUMBERS and not may_be_digits):
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


def _are_unlike_dates(values: Mapping[str, int], borne: float) -> bool:
    """True where more rows than are borne do not even begin like a date."""
    unlike = 0
    for cell, rows in values.items():
        if not LIKE_A_DATE.match(cell):
            unlike += rows
            if unlike > borne:
                return True
    return False


def _contradict(chosen: list[DateFormat]) -> bool:
    """Day before month and month before day in one column: no cell could be trusted."""
    written = {form.strptime[:5] for form in chosen}
    return {"%d/%m", "%m/%d"} <= written


def _all_serials(values: Mapping[str, int]) -> bool:
    low, high = _SERIAL_RANGE
    return all(
        re.fullmatch(r"[1-9]\d{3,4}(?:\.0)?", cell) and low <= float(cell) <= high for cell in values
    ) and any(float(cell) >= _OF_1927 for cell in values)
