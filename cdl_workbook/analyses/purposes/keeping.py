"""Retention: is a period chosen, and is it over for rows of the table, by the dates inside?

Only months that enough rows fall in are counted, and what is left must be nobody or enough people too. So
the number is a lower bound, and no small group shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cdl_workbook.analyses.purposes.case import RETENTION, RETENTION_DATE, Check, Noted, TableCase
from cdl_workbook.analyses.purposes.periods import PERIODS, Period
from cdl_workbook.answers import Standing
from cdl_workbook.header_lexicon import fold
from cdl_workbook.inventory import ColumnInventory
from cdl_workbook.vocabulary import ColumnType, Severity

_DATES = (ColumnType.DATE, ColumnType.DATETIME)
_OF_AN_END = frozenset(
    "austritt ausgetreten austrittsdatum ende beendet endet abschluss abgeschlossen abmeldung absage abgang "
    "letzter letzte letztes bis exit end ended closed left last leaving until rejected".split()
)
_OF_A_BEGINNING = frozenset(
    "eintritt eintrittsdatum beginn begonnen anfang start seit ab aufnahme anmeldung erstkontakt join joined "
    "since from started begin geplant naechster next".split()
)


@dataclass(frozen=True, slots=True)
class _Dates:
    column: ColumnInventory
    is_named: bool
    """Somebody named it; else it is the likeliest."""


def _no_retention(case: TableCase) -> Iterator[Noted]:
    if case.standing(RETENTION) in (Standing.UNKNOWN, Standing.NOT_APPLICABLE):
        yield case.concern(
            "no_retention",
            Severity.MEDIUM,
            RETENTION,
            columns=case.personal,
            sources=("GDPR Art. 5(1)(e)",),
        )


def _overdue(case: TableCase) -> Iterator[Noted]:
    chosen = {one for one in case.chosen(RETENTION) if isinstance(one, str)}
    asked = (RETENTION, RETENTION_DATE)
    for option in sorted(chosen):
        period = PERIODS.get(option)
        if period is None:
            yield case.not_assessed("overdue", "no_fixed_period", *asked)
            continue
        dates = _dates_of(case, period)
        if dates is None:
            yield case.not_assessed("overdue", "no_date_column", *asked)
            continue
        yield from _rows_over(case, period, dates)


def _rows_over(case: TableCase, period: Period, dates: _Dates) -> Iterator[Noted]:
    column = dates.column
    over = {month: rows for month, rows in column.months.items() if period.is_over(month, case.today)}
    rows = _sayable(over, column.rows - column.missing_total, case.threshold)
    if rows:
        yield case.concern(
            "overdue" if dates.is_named else "overdue_probably",
            Severity.MEDIUM if dates.is_named else Severity.LOW,
            RETENTION,
            RETENTION_DATE,
            columns=(column,),
            sources=period.sources,
            rows_overdue=rows,
            oldest_month=min(over),
            as_of=case.today.isoformat(),
        )


def _sayable(over: Mapping[str, int], dated: int, threshold: int) -> int:
    """How many rows at least are over, so that neither they nor the rest are a small group. 0: cannot say."""
    months = sorted(over)
    while months:
        rows = sum(over[month] for month in months)
        rest = dated - rows
        if rows >= threshold and (rest <= 0 or rest >= threshold):
            return rows
        months.pop()
    return 0


def _dates_of(case: TableCase, period: Period) -> _Dates | None:
    """The column that somebody named, or the likeliest one."""
    named = {str(one).strip().casefold() for one in case.chosen(RETENTION_DATE)}
    dated = [column for column in case.table.columns if _is_dated(column)]
    for column in dated:
        if column.name.casefold() in named:
            return _Dates(column, is_named=True)
    likely = None if named else likely_date(case.table.columns, after_the_end=period.after_the_end)
    return _Dates(likely, is_named=False) if likely else None


def likely_date(columns: Sequence[ColumnInventory], *, after_the_end: bool) -> ColumnInventory | None:
    """The column whose date a period most likely counts from; None where none is likely.

    Args:
        after_the_end: the period begins when something is over, so the column has to say that it is an end.
    """
    fitting = [column for column in columns if _is_dated(column) and _fits(column, after_the_end)]
    return max(fitting, key=_said) if fitting else None


def _is_dated(column: ColumnInventory) -> bool:
    return column.type in _DATES and bool(column.months)


def _fits(column: ColumnInventory, after_the_end: bool) -> bool:
    words = set(fold(column.name).split())
    return bool(words & _OF_AN_END) if after_the_end else not words & _OF_A_BEGINNING


def _said(column: ColumnInventory) -> int:
    return column.rows - column.missing_total


CHECKS: tuple[Check, ...] = (_no_retention, _overdue)
