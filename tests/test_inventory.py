from __future__ import annotations

from cdl_workbook.vocabulary import ColumnType, MissingKind
from tests.constructed import column, table


def test_missing_cells_of_all_reasons_count() -> None:
    assert column(1, missing={MissingKind.EMPTY: 2, MissingKind.REFUSED: 1}).missing_total == 3


def test_a_sheet_belongs_to_the_name_of_a_table() -> None:
    assert table(path="a/b.csv").label == "a/b.csv"
    assert table(path="a/b.xlsx", sheet="Mitglieder").label == "a/b.xlsx#Mitglieder"


def test_a_column_is_text_unless_said_otherwise() -> None:
    assert column(1).type is ColumnType.TEXT
