"""The samples' truth is met in full: how tables are read, and what each column is."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from cdl_workbook.analyses.inventory import take_inventory
from cdl_workbook.inventory import TableInventory

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
FOLDERS = ("schuldnerberatung", "sportverein", "tafel")
OF_A_TABLE = ("format", "encoding", "delimiter", "decimal", "header_row", "rows")


@cache
def truth(folder: str) -> tuple[dict[str, Any], ...]:
    return tuple(
        YAML(typ="safe").load((SAMPLES / folder / "truth.yaml").read_text(encoding="utf-8"))["tables"]
    )


@cache
def found(folder: str | None) -> dict[tuple[str, str | None], TableInventory]:
    inventory = take_inventory([SAMPLES / folder if folder else SAMPLES])
    assert inventory.not_read == ()
    return {(table.path, table.sheet): table for table in inventory.tables}


def columns(table: TableInventory) -> list[dict[str, Any]]:
    return [
        {
            "name": column.name,
            "type": str(column.type),
            "kind": column.kind,
            "personal": str(column.personal),
            "missing": column.missing_total,
            "distinct": column.distinct,
        }
        for column in table.columns
    ]


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_table_is_found_and_no_other(folder: str) -> None:
    assert set(found(folder)) == {(table["path"], table["sheet"]) for table in truth(folder)}


@pytest.mark.parametrize("folder", FOLDERS)
def test_tables_are_read_as_they_are(folder: str) -> None:
    for table in truth(folder):
        described = found(folder)[table["path"], table["sheet"]]
        assert {name: getattr(described, name) for name in OF_A_TABLE} == {
            name: table[name] for name in OF_A_TABLE
        }


@pytest.mark.parametrize("folder", FOLDERS)
def test_columns_are_recognised(folder: str) -> None:
    for table in truth(folder):
        assert columns(found(folder)[table["path"], table["sheet"]]) == table["columns"]


def test_all_samples_together_as_the_command_takes_them() -> None:
    expected = {
        (f"{folder}/{table['path']}", table["sheet"]): table["columns"]
        for folder in FOLDERS
        for table in truth(folder)
    }
    assert {label: columns(table) for label, table in found(None).items()} == expected
