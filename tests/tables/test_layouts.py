"""Layouts of many makers are read without a word of configuration: header, columns, types, rows, totals."""

from __future__ import annotations

from typing import Any

import pytest

from cdl_workbook.tables import Table, read_table
from tests.tables.layouts import beside, money, people, places, second, sheets, statistics, third
from tests.tables.layouts.model import Page

PAGES: tuple[Page, ...] = (
    *money.PAGES,
    *statistics.PAGES,
    *people.PAGES,
    *places.PAGES,
    *sheets.PAGES,
    *second.PAGES,
    *third.PAGES,
    *beside.PAGES,
)


def said(table: Table, wanted: dict[str, Any]) -> dict[str, Any]:
    reading = table.reading
    found = {
        "header": (reading.header_row, reading.header_rows),
        "columns": {column.name: str(column.type) for column in table},
        "rows": reading.rows,
        "totals": reading.total_rows,
        "delimiter": reading.delimiter,
        "decimal": reading.decimal,
    }
    return {key: found[key] if key in found else reading.notes.get(key, 0) for key in wanted}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_layout_is_found(page: Page, tmp_path, engine) -> None:
    table = read_table(page.write(tmp_path), engine=engine)
    assert said(table, page.truth) == page.truth
    assert len(table.to_pandas()) == page.rows


def test_the_layouts_are_many_and_differ() -> None:
    assert len({page.name for page in PAGES}) == len(PAGES) >= 45
