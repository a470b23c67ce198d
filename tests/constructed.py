"""Inventories put together by hand, for what comes after reading."""

from __future__ import annotations

from typing import Any

from cdl_workbook.inventory import ColumnInventory, TableInventory
from cdl_workbook.vocabulary import ColumnType


def column(position: int, name: str = "Name", **more: Any) -> ColumnInventory:
    plain: dict[str, Any] = {
        "type": ColumnType.TEXT,
        "rows": 10,
        "missing": {},
        "distinct": 10,
        "distinct_exact": True,
    }
    return ColumnInventory(position=position, name=name, **{**plain, **more})


def table(*columns: ColumnInventory, **more: Any) -> TableInventory:
    plain: dict[str, Any] = {
        "path": "t.csv",
        "format": "csv",
        "sheet": None,
        "encoding": "utf-8",
        "delimiter": ";",
        "decimal": ",",
        "thousands": None,
        "header_row": 0,
        "header_rows": 1,
        "rows": 10,
        "total_rows": 0,
        "bytes": 100,
        "sha256": "0" * 64,
    }
    return TableInventory(columns=columns, **{**plain, **more})
