"""The inventory → findings: what an organisation should look at, table by table.

Sources: GDPR (EU) 2016/679. Thresholds are ethical choices: docs/decisions/0004-small-numbers.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from cdl_workbook.findings import Finding
from cdl_workbook.inventory import ColumnInventory, TableInventory
from cdl_workbook.vocabulary import MissingKind, Personal, Severity, Status

MANY_MISSING = 0.2
"""A column says nothing for at least this share of rows."""

QUASI_IDENTIFIERS_TOGETHER = 3
"""That many quasi-identifiers in one table can single people out."""

_OFFICIAL_NUMBERS = frozenset(
    "tax_id social_insurance_number health_insurance_number id_card_number passport_number azr_number".split()
)


def assess_tables(tables: Sequence[TableInventory]) -> list[Finding]:
    """What each table by itself gives rise to."""
    return [finding for table in tables for check in _CHECKS for finding in check(table)]


def _concern(
    code: str,
    severity: Severity,
    table: TableInventory,
    columns: Sequence[ColumnInventory] = (),
    sources: tuple[str, ...] = (),
    questions: tuple[str, ...] = (),
    **evidence: int | float | str,
) -> Finding:
    return Finding(
        code=f"inventory.{code}",
        status=Status.CONCERN,
        severity=severity,
        table=table.label,
        columns=tuple(column.name for column in columns),
        evidence={"rows": table.rows, **evidence},
        sources=sources,
        questions=questions,
    )


def _with(table: TableInventory, personal: Personal) -> list[ColumnInventory]:
    return [column for column in table.columns if column.personal is personal]


def _special_category(table: TableInventory) -> Iterator[Finding]:
    if columns := _with(table, Personal.SPECIAL_CATEGORY):
        yield _concern(
            "special_category",
            Severity.HIGH,
            table,
            columns,
            ("GDPR Art. 9(1)", "GDPR Art. 9(2)"),
            ("pr.legal_basis", "pr.special_care"),
        )


def _criminal_offence(table: TableInventory) -> Iterator[Finding]:
    if columns := _with(table, Personal.CRIMINAL_OFFENCE):
        yield _concern("criminal_offence", Severity.HIGH, table, columns, ("GDPR Art. 10",), ("pr.personal",))


def _official_numbers(table: TableInventory) -> Iterator[Finding]:
    if columns := [column for column in table.columns if column.kind in _OFFICIAL_NUMBERS]:
        yield _concern(
            "official_numbers", Severity.MEDIUM, table, columns, ("GDPR Art. 5(1)(c)",), ("pr.minimal",)
        )


def _direct_identifiers(table: TableInventory) -> Iterator[Finding]:
    columns = [
        column for column in _with(table, Personal.DIRECT_IDENTIFIER) if column.kind not in _OFFICIAL_NUMBERS
    ]
    if columns:
        yield _concern(
            "direct_identifiers",
            Severity.MEDIUM if len(columns) > 1 else Severity.LOW,
            table,
            columns,
            ("GDPR Art. 4(1)", "GDPR Art. 5(1)(c)"),
            ("pr.personal", "pr.minimal"),
        )


def _free_text(table: TableInventory) -> Iterator[Finding]:
    if columns := _with(table, Personal.FREE_TEXT):
        yield _concern("free_text", Severity.MEDIUM, table, columns, ("GDPR Art. 5(1)(c)",), ("pr.minimal",))


def _quasi_identifiers(table: TableInventory) -> Iterator[Finding]:
    columns = _with(table, Personal.QUASI_IDENTIFIER)
    if len(columns) >= QUASI_IDENTIFIERS_TOGETHER:
        yield _concern(
            "quasi_identifiers", Severity.LOW, table, columns, ("GDPR Recital 26",), ("pr.minimal",)
        )


def _missing_values(table: TableInventory) -> Iterator[Finding]:
    columns = [
        column
        for column in table.columns
        if table.rows
        and column.missing_total >= MANY_MISSING * table.rows
        and column.missing_total < table.rows
    ]
    if columns:
        most = max(columns, key=lambda column: column.missing_total)
        yield _concern(
            "missing_values",
            Severity.LOW,
            table,
            columns,
            questions=("ju.gaps",),
            highest_share=round(most.missing_total / table.rows, 4),
        )


def _unreadable_cells(table: TableInventory) -> Iterator[Finding]:
    columns = [column for column in table.columns if column.missing.get(MissingKind.UNREADABLE)]
    if columns:
        cells = sum(column.missing[MissingKind.UNREADABLE] for column in columns)
        yield _concern("unreadable_cells", Severity.MEDIUM, table, columns, unreadable=cells)


def _short_lines(table: TableInventory) -> Iterator[Finding]:
    if count := table.notes.get("short_lines"):
        first = table.notes.get("first_short_line", 0)
        yield _concern("short_lines", Severity.MEDIUM, table, short_lines=count, first_short_line=first)


def _header(table: TableInventory) -> Iterator[Finding]:
    if table.header_row is None and table.format not in ("parquet", "jsonl", "pandas"):
        yield _concern("no_header", Severity.MEDIUM, table)
    elif count := table.notes.get("duplicate_names"):
        yield _concern("duplicate_names", Severity.LOW, table, duplicate_names=count)


def _no_rows(table: TableInventory) -> Iterator[Finding]:
    if not table.rows:
        yield Finding(
            code="inventory.no_rows",
            status=Status.NOT_ASSESSED,
            reason="no_rows",
            table=table.label,
            evidence={"rows": 0},
        )


def _nothing_found(table: TableInventory) -> Iterator[Finding]:
    if table.rows and all(column.personal is Personal.NONE_FOUND for column in table.columns):
        yield Finding(
            code="inventory.no_person_found",
            status=Status.CLEAR,
            table=table.label,
            evidence={"rows": table.rows, "columns_looked_at": len(table.columns)},
        )


_CHECKS: tuple[Callable[[TableInventory], Iterator[Finding]], ...] = (
    _special_category,
    _criminal_offence,
    _official_numbers,
    _direct_identifiers,
    _free_text,
    _quasi_identifiers,
    _missing_values,
    _unreadable_cells,
    _short_lines,
    _header,
    _no_rows,
    _nothing_found,
)
