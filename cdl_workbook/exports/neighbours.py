"""The part of ``inventory.json`` that says how files and tables belong together."""

from __future__ import annotations

from typing import Any

from cdl_workbook.inventory import Inventory


def neighbours_document(inventory: Inventory) -> dict[str, Any]:
    """``files``, ``shared_keys``, ``repeats``, ``versions`` and ``leftovers``."""
    return {
        "files": [
            {
                "path": file.path,
                "bytes": file.bytes,
                "modified": file.modified,
                "open_to_all": file.open_to_all,
                "others_may_write": file.others_may_write,
                "in_sync_folder": file.in_sync_folder,
            }
            for file in inventory.files
        ],
        "shared_keys": [
            {
                "share": key.share,
                "columns": [
                    {"table": place.table, "column": place.column, "unique": place.unique}
                    for place in key.places
                ],
            }
            for key in inventory.shared_keys
        ],
        "repeats": [
            {
                "likeness": str(one.likeness),
                "tables": list(one.tables),
                "share": one.share,
                "by": list(one.by),
            }
            for one in inventory.repeats
        ],
        "versions": [{"files": list(one.files), "marked": one.marked} for one in inventory.versions],
        "leftovers": inventory.leftovers,
    }
