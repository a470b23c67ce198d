"""A table that was read → its inventory: what the reader counted, and what the recogniser found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cdl_workbook.analyses.inventory.minors import holds_minors, year_of_table
from cdl_workbook.analyses.inventory.recogniser import Clue, Recognition, recognise, values_of
from cdl_workbook.header_lexicon import HeaderMatch
from cdl_workbook.inventory import ColumnInventory, TableInventory
from cdl_workbook.tables import Column, Table, decides_label, what_is_said
from cdl_workbook.vocabulary import DISCLOSURE_THRESHOLD, PERSONAL_BY_KIND, Personal

_ONE_PERSONS_DATE = frozenset(("birth_date", "birth_year", "criminal"))
_BIRTHS = frozenset(("birth_date", "birth_year"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Overrule:
    """The user's own word on a column, with the reason: it stands in the report.

    Attributes:
        settings_kind: what ``workbook.yaml`` says instead, where an answer overrules that too.
    """

    reason: str
    kind: str | None = None
    personal: Personal | None = None
    settings_kind: str | None = None


def describe_table(
    table: Table,
    path: str,
    overrules: Mapping[str, Overrule] | None = None,
    threshold: int = DISCLOSURE_THRESHOLD,
) -> TableInventory:
    """The inventory of one table.

    Args:
        table: read, still open.
        path: how outputs call the file.
        overrules: column name → the user's word.
        threshold: smallest number of persons behind a published month.
    """
    reading = table.reading
    clues = [
        Clue(
            column.name,
            what_is_said(column.name, column.label) if column.named else HeaderMatch(),
            values_of(column, reading.rows),
            column.candidate_key,
        )
        for column in table.columns
    ]
    found = recognise(clues, threshold)
    births = {one.name for one, known in zip(table.columns, found, strict=True) if known.kind in _BIRTHS}
    year = year_of_table(table.columns, frozenset(births), threshold)
    columns = tuple(
        _described(column, recognition, reading.rows, (overrules or {}).get(column.name), threshold, year)
        for column, recognition in zip(table.columns, found, strict=True)
    )
    return TableInventory(
        path=path,
        format=reading.format,
        sheet=reading.sheet,
        encoding=reading.encoding,
        delimiter=reading.delimiter,
        decimal=reading.decimal,
        thousands=reading.thousands,
        header_row=reading.header_row,
        header_rows=reading.header_rows,
        rows=reading.rows,
        total_rows=reading.total_rows,
        bytes=reading.bytes,
        sha256=reading.sha256,
        columns=columns,
        decisions=reading.decisions,
        notes=reading.notes,
    )


def _described(
    column: Column,
    found: Recognition,
    rows: int,
    overrule: Overrule | None,
    threshold: int,
    year: int | None,
) -> ColumnInventory:
    kind, personal = found.kind, found.personal
    evidence = {**found.evidence, "reading": column.reason}
    if overrule is not None:
        kind = overrule.kind
        personal = overrule.personal or (PERSONAL_BY_KIND[kind] if kind else Personal.NONE_FOUND)
        evidence["recogniser_found"] = found.kind or str(found.personal)
        if overrule.settings_kind:
            evidence["settings_said"] = overrule.settings_kind
    if holds_minors(column, kind, year, threshold):
        evidence["minors"] = True
    if decides_label(column.name, column.label):
        evidence["label"] = True
    months = _covered(column, kind, threshold)
    return ColumnInventory(
        position=column.position,
        name=column.name,
        type=column.type,
        rows=rows,
        missing=column.missing,
        distinct=column.distinct,
        distinct_exact=column.distinct_exact,
        candidate_key=column.candidate_key,
        personal=personal,
        kind=kind,
        confidence=1.0 if overrule else found.confidence,
        evidence=evidence,
        earliest=min(months, default=None),
        latest=max(months, default=None),
        overruled=overrule.reason if overrule else None,
        months=months,
    )


def _covered(column: Column, kind: str | None, threshold: int) -> Mapping[str, int]:
    """Months with enough rows: a single early date would point at one person."""
    if kind in _ONE_PERSONS_DATE:
        return {}
    return {month: rows for month, rows in sorted(column.months.items()) if rows >= threshold}
