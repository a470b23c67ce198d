"""Small tables written in the test, and the one call that describes them."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cdl_workbook.analyses.inventory import Overrule, describe_table
from cdl_workbook.inventory import ColumnInventory, TableInventory
from cdl_workbook.tables import read_table


def write(folder: Path, columns: Mapping[str, Sequence[object]], name: str = "t.csv") -> Path:
    """A German csv of these columns."""
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(columns)
        writer.writerows(zip(*columns.values(), strict=True))
    return path


def describe(
    folder: Path,
    columns: Mapping[str, Sequence[object]],
    overrules: Mapping[str, Overrule] | None = None,
    **options: Any,
) -> TableInventory:
    """What the inventory says of these columns, by way of a csv file."""
    options = {"header_row": 0, **options}
    with read_table(write(folder, columns), **options) as table:
        return describe_table(table, "t.csv", overrules)


def by_name(table: TableInventory) -> dict[str, ColumnInventory]:
    return {column.name: column for column in table.columns}


def kinds(table: TableInventory) -> dict[str, str | None]:
    return {column.name: column.kind for column in table.columns}
