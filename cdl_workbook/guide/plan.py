"""What a plan of measures may begin with: the most urgent concerns that are not in it yet."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cdl_workbook.assessment import known_to_each
from cdl_workbook.exports.documents import FINDINGS_SCHEMA, INVENTORY_SCHEMA
from cdl_workbook.exports.known import Concern, Known
from cdl_workbook.exports.measures import PLAN, owner_of, planned
from cdl_workbook.vocabulary import Audience, Language, Severity
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook

if TYPE_CHECKING:
    from cdl_workbook.forms import Suggestion

_AT_ONCE = 8
"""Concerns offered at once: more rows than that nobody fills in."""


def measures_offered(workbook: Workbook, language: Language) -> Iterator[tuple[str, Suggestion]]:
    """The question that asks for measures, with rows for it; nothing where all concerns are planned for.

    What was found in tables comes from the last run; what follows from answers, from these as they are now.

    Raises:
        SettingsError: ``answers.yaml`` or an overlay is not valid.
    """
    from cdl_workbook.forms import Suggestion  # widgets are slow to import, and only forms need them

    known = _known(workbook)
    waiting = _waiting(known)
    if waiting:
        reason = words(language).text("suggested.measures", all=len(waiting))
        yield PLAN, Suggestion([_row(known, one) for one in waiting[:_AT_ONCE]], reason)


def _known(workbook: Workbook) -> Known:
    inventory = _result(workbook, "inventory.json", INVENTORY_SCHEMA) or {"tables": [], "not_read": []}
    findings = _result(workbook, "findings.json", FINDINGS_SCHEMA) or {"findings": []}
    return known_to_each(workbook, inventory, findings["findings"])[Audience.INTERNAL]


def _result(workbook: Workbook, name: str, schema: str) -> dict[str, Any] | None:
    """What the last run wrote, if it is there and of this version."""
    try:
        found = json.loads((workbook.out / name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and found.get("schema") == schema else None


def _waiting(known: Known) -> list[Concern]:
    """Concerns with nothing planned, the most urgent first; of those with one name only the first."""
    plan, urgency = planned(known), list(reversed(Severity))
    named = {one.name: one for one in reversed(known.concerns) if one.measure}
    waiting = [one for one in reversed(named.values()) if not any(step.is_about(one) for step in plan)]
    return sorted(waiting, key=lambda one: urgency.index(Severity(one.severity)))


def _row(known: Known, concern: Concern) -> dict[str, str]:
    who = owner_of(known, concern)
    row = {"code": concern.name, "measure": concern.measure, "who": who, "status": "open"}
    return {name: cell for name, cell in row.items() if cell}
