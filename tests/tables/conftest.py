"""Small files, written in the test that reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cdl_workbook.tables import Engine, Table, read_table

Read = Callable[..., Table]


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    with Engine() as shared:
        yield shared


@pytest.fixture
def read(tmp_path: Path, engine: Engine) -> Read:
    """Write a text (or bytes) to a file and read it as a table."""

    def write_and_read(
        content: str | bytes, name: str = "tabelle.csv", encoding: str = "utf-8", **options: Any
    ) -> Table:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return read_table(path, engine=engine, **options)

    return write_and_read


@pytest.fixture
def write_sheet(tmp_path: Path) -> Callable[..., Path]:
    """Write rows to an xlsx file."""

    def write(*sheets: list[list[Any]], merged: tuple[str, ...] = (), name: str = "mappe.xlsx") -> Path:
        openpyxl = pytest.importorskip("openpyxl")
        book = openpyxl.Workbook()
        book.remove(book.active)
        for number, rows in enumerate(sheets, start=1):
            sheet = book.create_sheet(f"Blatt {number}")
            for row in rows:
                sheet.append(row)
            for cells in merged:
                sheet.merge_cells(cells)
        path = tmp_path / name
        book.save(path)
        return path

    return write
