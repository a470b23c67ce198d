"""An inventory's document → the inventory again, so that exports need not read an organisation's data anew.

The opposite of ``documents.inventory_document``. Keys it does not know are left alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cdl_workbook.inventory import ColumnInventory, Inventory, NotRead, TableInventory
from cdl_workbook.vocabulary import ColumnType, MissingKind, Personal

_OF_TABLE = (
    *("path", "format", "sheet", "encoding", "delimiter", "decimal", "thousands", "header_row"),
    *("header_rows", "rows", "total_rows", "bytes", "sha256", "decisions", "notes"),
)


def inventory_in(document: Mapping[str, Any]) -> Inventory:
    """The inventory that a document holds."""
    return Inventory(
        tables=tuple(_table(one) for one in document["tables"]),
        not_read=tuple(
            NotRead(path=one["path"], reason=one["reason"], params=one["params"])
            for one in document["not_read"]
        ),
    )


def _table(given: Mapping[str, Any]) -> TableInventory:
    columns = tuple(
        _column(number, one, given["rows"]) for number, one in enumerate(given["columns"], start=1)
    )
    return TableInventory(columns=columns, **{name: given[name] for name in _OF_TABLE})


def _column(position: int, given: Mapping[str, Any], rows: int) -> ColumnInventory:
    first, last = given.get("months_covered", (None, None))
    return ColumnInventory(
        position=position,
        name=given["name"],
        type=ColumnType(given["type"]),
        rows=rows,
        missing={MissingKind(kind): count for kind, count in given["missing_by_reason"].items()},
        distinct=given["distinct"],
        distinct_exact=given["distinct_exact"],
        candidate_key=given["candidate_key"],
        personal=Personal(given["personal"]),
        kind=given["kind"],
        confidence=given["confidence"],
        evidence=given["evidence"],
        earliest=first,
        latest=last,
        overruled=given.get("overruled"),
    )
