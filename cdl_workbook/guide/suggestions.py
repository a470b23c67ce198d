"""What the data inventory already knows, offered as answers; nothing is filled in by itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from cdl_workbook.workbook import Workbook


def suggestions_of(workbook: Workbook, principle: str) -> Mapping[str, Any]:
    """Question id → a value the last run's inventory gives for it; empty where there was no run."""
    if principle != "start":
        return {}
    names = dict.fromkeys(PurePosixPath(path).stem for path in _tables(workbook))
    rows = [{"what": name, "storage": "spreadsheet", "owner": ""} for name in names]
    return {"st.data": rows} if rows else {}


def _tables(workbook: Workbook) -> list[str]:
    try:
        found = json.loads((workbook.out / "inventory.json").read_text(encoding="utf-8"))
        return [str(table["path"]) for table in found["tables"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []
