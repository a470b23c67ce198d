"""The inventory → all findings of this room, the most urgent first."""

from __future__ import annotations

import datetime as dt

from cdl_workbook.analyses.inventory.concerns.single_tables import assess_tables
from cdl_workbook.analyses.inventory.concerns.storage import assess_storage
from cdl_workbook.analyses.inventory.concerns.together import assess_together
from cdl_workbook.findings import Finding, by_urgency
from cdl_workbook.inventory import Inventory, NotRead
from cdl_workbook.vocabulary import Status


def assess_inventory(inventory: Inventory, as_of: dt.date | None = None) -> tuple[Finding, ...]:
    """All findings of the inventory room, the most urgent first.

    Args:
        as_of: the day the results are of; the newest file's last change if not given.
    """
    if not inventory.tables and not inventory.not_read:
        return (Finding(code="inventory.no_tables", status=Status.NOT_ASSESSED, reason="no_tables"),)
    return by_urgency(
        [
            *assess_tables(inventory.tables),
            *map(_not_read, inventory.not_read),
            *assess_together(inventory),
            *assess_storage(inventory, as_of),
        ]
    )


def _not_read(item: NotRead) -> Finding:
    evidence = {name: value for name, value in item.params.items() if name != "path"}
    return Finding(
        code="inventory.not_read",
        status=Status.NOT_ASSESSED,
        reason=item.reason,
        table=item.path,
        evidence={**evidence, "path": item.path},
    )
