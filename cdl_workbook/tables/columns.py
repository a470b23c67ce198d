"""From a scan of text cells to typed columns: decide on the sample, prove on every row, decide again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import repeat

import duckdb

from cdl_workbook.tables.column_types import decide_type, forced_plan, is_amount
from cdl_workbook.tables.date_shapes import DATE_FORMATS, date_format
from cdl_workbook.tables.distinct import (
    SORTED_AT_ONCE,
    count_exactly,
    count_keys,
    may_be_key,
    needs_exact_count,
)
from cdl_workbook.tables.doubts import doubts
from cdl_workbook.tables.drafts import Draft, draft_column
from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.measure import commonest_misfits, count_columns
from cdl_workbook.tables.missing import missing_codes
from cdl_workbook.tables.number_types import number_hint
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.plans import TEXT, Plan
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.shapes import NumberFormat
from cdl_workbook.tables.table import Column
from cdl_workbook.vocabulary import ColumnType

_ROUNDS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Understood:
    """A scan that could be read (mended if it had to be), its rows and columns, and what was noticed."""

    scan: Scan
    rows: int
    columns: tuple[Column, ...]
    notes: dict[str, int]


def understand_columns(scan: Scan, options: TableOptions, engine: Engine, written: int) -> Understood:
    """Decide and count all columns of a scan.

    Args:
        written: year of the file's last change; two-digit years end about there.

    Raises:
        TableError: rows cannot be told apart; the line is named.
        duckdb.Error: the scan cannot be read, and there is no way to mend it.
    """
    columns = zip(*scan.sample, strict=False) if scan.sample else repeat(())
    drafts = [
        draft_column(scan, place, cells, options, written)
        for place, cells in zip(range(len(scan.names)), columns, strict=False)
    ]
    hint = _hint(scan, drafts, options)
    for draft in drafts:
        draft.plan = _planned(draft, scan, options, hint)
    counted = _counted_if_sound(scan, engine, drafts)
    if counted is None and scan.mend:
        return understand_columns(scan.mend(), options, engine, written)
    rows, blank_rows = counted or (0, 0)
    for _ in range(_ROUNDS):
        doubtful = [draft for draft in drafts if _is_doubtful(draft, scan)]
        again = [draft for draft in doubtful if _decided_otherwise(draft, scan, engine, options, hint)]
        if not again:
            break
        _count(scan, engine, again)
    _count_exactly(scan, engine, drafts, rows)
    kept = [draft for draft in drafts if not _is_trailing_delimiter(draft, scan)]
    if blank_rows:
        scan = replace(scan, sql=f"(SELECT * FROM {scan.sql} WHERE NOT {_blank(scan)})")
    return Understood(
        scan=scan,
        rows=rows,
        columns=tuple(draft.column(rows) for draft in kept),
        notes={
            "trailing_delimiter": len(drafts) - len(kept),
            "blank_rows": blank_rows,
            **(doubts(kept) if scan.encoding else {}),
        },
    )


def _hint(scan: Scan, drafts: Sequence[Draft], options: TableOptions) -> NumberFormat | None:
    if options.decimal:
        return NumberFormat(options.decimal, options.thousands or ("." if options.decimal == "," else ","))
    return scan.hint or number_hint([draft.values for draft in drafts], scan.delimiter)


def _planned(draft: Draft, scan: Scan, options: TableOptions, hint: NumberFormat | None) -> Plan:
    stored = scan.stored_types[draft.place] if scan.stored_types else None
    if stored:
        return Plan(type=stored, reason="stored_type", tolerance=1.0)
    dates = ((date_format(options.date_format),) if options.date_format else ()) + DATE_FORMATS
    plan = decide_type(draft.values, draft.header, draft.name, hint, has_empty=draft.has_empty, dates=dates)
    wanted = options.types.get(draft.name)
    return forced_plan(wanted, plan, hint) if wanted else plan


def _counted_if_sound(scan: Scan, engine: Engine, drafts: Sequence[Draft]) -> tuple[int, int] | None:
    """Rows and blank rows; None where DuckDB refuses the scan or sees other cells than Python."""
    try:
        rows, blank_rows = _count(scan, engine, drafts)
    except duckdb.InvalidInputException:
        if scan.mend is None:
            raise
        return None
    if scan.mend and scan.sample_is_all and rows != len(scan.sample):
        return None
    seen = [(draft.counted.present, sum(draft.cells.values())) for draft in drafts if draft.cells]
    if scan.mend and any(by_engine != by_python for by_engine, by_python in seen):
        return None
    return rows, blank_rows


def _blank(scan: Scan) -> str:
    """SQL that is true for a row of a text file that has no cell with anything in it."""
    if scan.stored_types:
        return "false"
    cells = ", ".join(f"nullif(trim(c{place}), '')" for place in range(len(scan.names)))
    return f"(CASE WHEN {_says_something(0)} THEN false ELSE coalesce({cells}) IS NULL END)"


def _says_something(place: int) -> str:
    """SQL that is true for a cell with something in it, and hardly ever false for such a cell."""
    return f"c{place} >= '!'"  # which follows the blank


def _may_be_blank(scan: Scan, drafts: Sequence[Draft]) -> str:
    """SQL that is true for each blank row and few others: it looks at one column, the fullest."""
    if scan.stored_types:
        return "false"
    full = next((draft.place for draft in drafts if not draft.has_empty), 0)
    return f"({_says_something(full)}) IS NOT TRUE"


def _count(scan: Scan, engine: Engine, asked: Sequence[Draft]) -> tuple[int, int]:
    questions = [draft.question for draft in asked]
    keys_at_once = SORTED_AT_ONCE // scan.rows_about if scan.rows_about else 0
    rows, blank_rows, counts = count_columns(
        engine, scan.sql, questions, (_may_be_blank(scan, asked), _blank(scan)), keys_at_once
    )
    for draft, count in zip(asked, counts, strict=True):
        draft.count = count
        if count.codes and not is_amount(draft.header, draft.name):
            whole = draft.plan.type is ColumnType.INTEGER
            draft.codes = missing_codes(count.codes, count.smallest, count.largest, whole=whole)
    return rows, blank_rows


def _is_doubtful(draft: Draft, scan: Scan) -> bool:
    """More cells do not fit than the plan bears, or some that its decision was not made on."""
    unseen = draft.unread > 0 and draft.plan.tolerance < 1 and not draft.examined and not scan.sample_is_all
    return unseen or draft.unread > draft.plan.tolerance * draft.said


def _decided_otherwise(
    draft: Draft, scan: Scan, engine: Engine, options: TableOptions, hint: NumberFormat | None
) -> bool:
    """Decide again with the cells that did not fit; True where that gave another plan."""
    too_many = draft.unread > draft.plan.tolerance * draft.said
    before, codes = draft.plan, draft.codes
    draft.examined, draft.codes = True, ()
    draft.values |= commonest_misfits(engine.connection, scan.sql, draft.question)
    draft.plan = _planned(draft, scan, options, hint)
    if draft.plan == before and too_many:
        draft.plan = TEXT
    if draft.plan == before:
        draft.codes = codes
    return draft.plan != before


def _count_exactly(scan: Scan, engine: Engine, drafts: Sequence[Draft], rows: int) -> None:
    open_ones = [draft for draft in drafts if not draft.counted.distinct_exact]
    keys = [draft for draft in open_ones if may_be_key(draft.question, draft.counted, rows)]
    close = [draft for draft in open_ones if draft not in keys and needs_exact_count(draft.counted)]
    connection, cells = engine.connection, [draft.question.cell for draft in (*keys, *close)]
    exact = count_keys(connection, scan.sql, cells[: len(keys)], rows)
    exact += count_exactly(connection, scan.sql, cells[len(keys) :])
    for draft, distinct in zip((*keys, *close), exact, strict=True):
        draft.count = replace(draft.counted, distinct=distinct, distinct_exact=True)


def _is_trailing_delimiter(draft: Draft, scan: Scan) -> bool:
    return not draft.is_named and bool(scan.header_rows) and not draft.counted.present
