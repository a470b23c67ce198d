"""What every section payload says of its workbook and of the programs that made it."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import Any

from cdl_workbook.disclosure import Shareable
from cdl_workbook.exports.documents import SECTION_SCHEMA
from cdl_workbook.workbook import Workbook

_VERSIONED = ("cdl-workbook", "duckdb", "pandas")


def section_head(workbook: Workbook, room: str) -> dict[str, Any]:
    """The part of a section that is the same in all rooms."""
    settings = workbook.settings
    return {
        "schema": SECTION_SCHEMA,
        "room": room,
        "language": str(settings.language),
        "organisation": settings.organisation.model_dump(),
        "project": settings.project.model_dump(),
        "licence": settings.licence,
        "created": workbook.created().isoformat(),
        "versions": versions(),
    }


def versions() -> dict[str, str]:
    """Versions of what computed the results."""
    listed = {name: version(name) for name in _VERSIONED}
    return {**listed, "python": platform.python_version()}


def inputs(shareable: Shareable) -> list[dict[str, str]]:
    """Each input file once, with its SHA-256."""
    files = {table.path: table.sha256 for table in shareable.inventory.tables}
    return [{"path": path, "sha256": digest} for path, digest in sorted(files.items())]
