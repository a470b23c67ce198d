"""The measures as csv: one row for what to do about each concern."""

from __future__ import annotations

from pathlib import Path

from cdl_workbook.exports.known import Concern, Known
from cdl_workbook.exports.tabular import write_csv

COLUMNS = ("code", "table", "concern", "measure", "severity", "owner", "due", "status", "audience")


def write_measures(folder: Path, known: Known) -> Path:
    """Write the list; who looks after a table, where that is known, owns what is to be done about it."""
    header = [known.say.text(f"exports.measures.column.{name}") for name in COLUMNS]
    rows = [_row(known, one) for one in known.concerns if one.measure]
    name = "measures-internal" if known.is_internal else "measures"
    return write_csv(folder / f"{name}.csv", header, rows, known.language)


def _row(known: Known, one: Concern) -> tuple[str, ...]:
    say = known.say
    owner = known.said("pr.table.owner", one.table) if one.table else ""
    due, status = "", say.text("exports.measures.open")
    audience = say.text(f"exports.audience.{known.answers.audience}")
    severity = say.text(f"severity.{one.severity}")
    return (one.code, one.table, one.message, one.measure, severity, owner, due, status, audience)
