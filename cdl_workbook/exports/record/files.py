"""The record as files: a spreadsheet to read, print and hand in, and the same as csv."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cdl_workbook.exports.known import Known
from cdl_workbook.exports.record.rows import FIELDS, record_of
from cdl_workbook.exports.tabular import Listing, write_csv, write_spreadsheet

RECORD = "record-of-processing"
_WIDTHS: Mapping[str, int] = {
    **dict.fromkeys(FIELDS, 30),
    **{"tables": 26, "owner": 20, "last_review": 16, "categories_of_personal_data": 44},
}
_HINTS = ("about", "audience", "open", "kinds", "law")


def write_record(folder: Path, known: Known) -> tuple[Path, ...]:
    """Write the record twice; the names of the organisation's own files say that they are internal."""
    listing = _listing(known)
    name = f"{RECORD}-internal" if known.is_internal else RECORD
    return (
        write_spreadsheet(folder / f"{name}.xlsx", listing, known, known.say.text("exports.record.hints")),
        write_csv(folder / f"{name}.csv", tuple(listing.columns), listing.rows, known.language),
    )


def _listing(known: Known) -> Listing:
    say = known.say
    organisation = known.settings.organisation.name
    audience = say.text(f"exports.audience.{known.answers.audience}")
    columns = {say.text(f"exports.record.column.{field}"): _WIDTHS[field] for field in FIELDS}
    columns[say.text("exports.record.column.audience")] = 20
    hints = {
        say.text(f"exports.record.hint.{one}.title"): say.text(
            f"exports.record.hint.{one}.text", organisation=organisation, audience=audience
        )
        for one in _HINTS
    }
    return Listing(
        title=say.text("exports.record.title", organisation=organisation),
        sheet=say.text("exports.record.sheet"),
        columns=columns,
        rows=[[*(row[field].text for field in FIELDS), audience] for row in record_of(known)],
        hints=hints,
    )
