"""Does a column of birth dates, birth years or ages hold children and young people?

Said as yes or nothing: the years themselves are values of persons, and stay inside.
"""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.tables import Column
from cdl_workbook.vocabulary import ColumnType

OF_AGE = 18
"""Years. Whoever is younger needs particular protection."""

_DATES = (ColumnType.DATE, ColumnType.DATETIME)


def year_of_table(columns: Sequence[Column], births: frozenset[str], threshold: int) -> int | None:
    """The last year that enough rows of the table's other dates fall in: when the table was in use.

    Args:
        births: names of the columns that hold births.
        threshold: smallest number of rows that counts.
    """
    years = [
        int(month[:4])
        for column in columns
        if column.type in _DATES and column.name not in births
        for month, rows in column.months.items()
        if rows >= threshold
    ]
    return max(years, default=None)


def holds_minors(column: Column, kind: str | None, year: int | None, threshold: int) -> bool:
    """Whether at least ``threshold`` rows are about somebody who was not of age in that year."""
    if kind == "age":
        counted = {cell: rows for cell, rows in column.sample.items() if cell.strip().isdigit()}
        return sum(rows for cell, rows in counted.items() if int(cell) < OF_AGE) >= threshold
    if year is None:
        return False
    if kind == "birth_date":
        young = [rows for month, rows in column.months.items() if _is_young(int(month[:4]), year)]
    elif kind == "birth_year":
        years = {int(cell): rows for cell, rows in column.sample.items() if cell.strip().isdigit()}
        young = [rows for born, rows in years.items() if _is_young(born, year)]
    else:
        return False
    return sum(young) >= threshold


def _is_young(born: int, year: int) -> bool:
    return year - OF_AGE < born <= year
