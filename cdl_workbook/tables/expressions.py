"""A plan for a column → the SQL that turns its cells into typed values (NULL where a cell does not fit)."""

from __future__ import annotations

from cdl_workbook.tables.date_shapes import MONTH_NAMES, WEEKDAY, DateFormat
from cdl_workbook.tables.engine import literal
from cdl_workbook.tables.plans import Plan
from cdl_workbook.tables.shapes import MARK, NumberFormat
from cdl_workbook.vocabulary import ColumnType

_WHOLE = r"\s*[-+]?(0|[1-9]\d{0,17})\s*"
_SPREADSHEET_EPOCH = "DATE '1899-12-30'"
_EARLIEST, _LATEST = "TIMESTAMP '1600-01-01'", "TIMESTAMP '2199-12-31 23:59:59'"


def typed(plan: Plan, cell: str, pivot: int) -> str:
    """The SQL expression of one column's typed value.

    Args:
        plan: how the column is read.
        cell: SQL of the cell as text.
        pivot: the latest year that a two-digit year may mean.
    """
    match plan.type:
        case ColumnType.BOOLEAN:
            return _flag(plan, cell)
        case ColumnType.INTEGER:
            return _integer(plan.numbers, cell)
        case ColumnType.NUMBER:
            return _number(plan.numbers, cell)
        case ColumnType.DATE | ColumnType.DATETIME:
            return _date(plan, cell, pivot)
        case ColumnType.EMPTY:
            return "CAST(NULL AS VARCHAR)"
        case _:
            return cell


def fits(plan: Plan, cell: str) -> str:
    """SQL that is true where a cell that is not empty has a typed value."""
    if plan.type is ColumnType.NUMBER and plan.numbers:
        return f"regexp_full_match({cell}, {literal(plan.numbers.pattern.pattern)})"
    return f"({typed(plan, cell, 0)}) IS NOT NULL"


def _flag(plan: Plan, cell: str) -> str:
    arms = " ".join(f"WHEN {literal(word)} THEN {value}" for word, value in (plan.flags or {}).items())
    empty = f"WHEN {cell} IS NULL THEN false " if plan.empty_is_false else ""
    return (
        f"CASE {empty}ELSE CASE lower(trim({cell})) {arms} END END"
        if empty
        else f"CASE lower(trim({cell})) {arms} END"
    )


def _integer(form: NumberFormat | None, cell: str) -> str:
    if form is None or not (form.thousands or form.is_decorated):
        whole = f"regexp_full_match({cell}, {literal(_WHOLE)})"
        return f"CASE WHEN {whole} THEN TRY_CAST(trim({cell}) AS BIGINT) END"
    written = f"regexp_full_match({cell}, {literal(form.pattern.pattern)})"
    if form.is_decorated:
        return f"CASE WHEN {written} THEN TRY_CAST({_decorated(form, cell)} AS BIGINT) END"
    digits = f"regexp_replace(translate({cell}, '−–', '--'), '[^0-9+-]', '', 'g')"
    return f"CASE WHEN {written} THEN TRY_CAST({digits} AS BIGINT) END"


def _number(form: NumberFormat | None, cell: str) -> str:
    if form is None:
        return f"TRY_CAST({cell} AS DOUBLE)"
    decorated = _decorated(form, cell)
    fits = f"regexp_full_match({cell}, {literal(form.pattern.pattern)})"
    if form.is_decorated:
        return f"CASE WHEN {fits} THEN {decorated} END"
    plain = f"trim({cell})"
    if form.thousands:
        plain = f"replace({plain}, {literal(form.thousands)}, '')"
    if form.decimal != ".":
        plain = f"replace({plain}, {literal(form.decimal)}, '.')"
    return f"CASE WHEN {fits} THEN coalesce(TRY_CAST({plain} AS DOUBLE), {decorated}) END"


def _decorated(form: NumberFormat, cell: str) -> str:
    """A number with a currency, a unit or a sign around it, a minus at the end, in brackets, or ``12,-``."""
    mark = "," if form.decimal == "," else "\\."
    number = cell
    if form.has_marks:
        number = f"regexp_replace({number}, {literal(MARK + '?[[:space:]]*$')}, '')"
    if form.unit:
        number = f"replace({number}, {literal(form.unit)}, '')"
    digits = f"replace(regexp_replace({number}, '[^0-9{mark}]', '', 'g'), {literal(form.decimal)}, '.')"
    signs = ["^[^0-9]*[-−–]", "[0-9]\\s*-[^0-9-]*$"]
    if form.has_sides:
        signs.append("S\\s*$")
    if form.brackets < 0:
        signs.append("\\(")
    minus = f"regexp_matches({number}, {literal('|'.join(signs))})"
    return f"TRY_CAST(rtrim({digits}, '.') AS DOUBLE) * CASE WHEN {minus} THEN -1 ELSE 1 END"


def _date(plan: Plan, cell: str, pivot: int) -> str:
    if plan.serial_dates:
        return f"CAST({_SPREADSHEET_EPOCH} + CAST(TRY_CAST({cell} AS DOUBLE) AS INTEGER) AS DATE)"
    moments = [_moment(form, cell, pivot) for form in plan.dates]
    moment = moments[0] if len(moments) == 1 else f"coalesce({', '.join(moments)})"
    whole = "DATE" if plan.type is ColumnType.DATE else "TIMESTAMP"
    return f"CAST({moment} AS {whole})"


def _moment(form: DateFormat, cell: str, pivot: int) -> str:
    value = _instant(form, cell)
    if form.two_digit_year:
        return f"(CASE WHEN year({value}) > {pivot} THEN {value} - INTERVAL 100 YEAR ELSE {value} END)"
    return f"(CASE WHEN {value} BETWEEN {_EARLIEST} AND {_LATEST} THEN {value} END)"


def _instant(form: DateFormat, cell: str) -> str:
    if form.strptime == "iso":
        return f"TRY_CAST(trim({cell}) AS TIMESTAMP)"
    if form.has_month_name:
        return _with_month_name(form, cell)
    plain, pattern = f"trim({cell})", form.strptime
    if form.has_weekday:
        plain = f"trim(regexp_replace({cell}, {literal(f'(?i)^{WEEKDAY}')}, ''))"
        pattern = pattern.removeprefix("%a, ")
    if not form.has_day:
        plain, pattern = f"'01 ' || {plain}", f"%d {pattern}"
    return f"TRY_STRPTIME({plain}, {literal(pattern)})"


def _with_month_name(form: DateFormat, cell: str) -> str:
    bare = f"regexp_replace({cell}, {literal(f'(?i)^{WEEKDAY}')}, '')" if form.has_day else cell
    name = f"lower(regexp_extract({bare}, '[A-Za-zÄÖÜäöü]{{3}}'))"
    arms = " ".join(
        f"WHEN {literal(word)} THEN '{number}'"
        for number, words in enumerate(MONTH_NAMES, start=1)
        for word in words
    )
    day = f"regexp_extract({bare}, '^\\s*([0-9]{{1,2}})', 1)" if form.has_day else "'1'"
    year = f"regexp_extract({bare}, '([0-9]+)\\s*$', 1)"
    written = f"concat_ws('.', {day}, CASE {name} {arms} END, {year})"
    return f"TRY_STRPTIME({written}, {literal('%d.%m.%y' if form.two_digit_year else '%d.%m.%Y')})"
