"""How many cells of a column pass which test: the evidence of the values, as shares of rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from cdl_workbook.lexicon.cells import CELL_TESTS
from cdl_workbook.tables import Column
from cdl_workbook.vocabulary import ColumnType

LOOKED_AT = 1500
"""Different cells of a column that are tested, at most."""


@dataclass(frozen=True)
class Values:
    """The cells of one column's sample, weighed by how often they occur.

    Attributes:
        counts: distinct cell → rows. At most :data:`LOOKED_AT` of them, spread evenly over the sorted values.
        distinct: different values in all rows.
        said: rows whose cell says something.
    """

    counts: Mapping[str, int]
    type: ColumnType
    distinct: int
    said: int
    _known: dict[str, float] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def total(self) -> int:
        """Rows looked at."""
        return sum(self.counts.values())

    def share(self, test: str) -> float:
        """The share of rows whose cell passes a test of ``CELL_TESTS``. 0 for a column without cells."""
        if test not in self._known:
            passes = CELL_TESTS[test]
            passed = sum(count for cell, count in self.counts.items() if passes(cell))
            self._known[test] = passed / self.total if self.total else 0.0
        return self._known[test]

    def any(self, test: str) -> bool:
        """True where at least one cell passes."""
        return self.share(test) > 0

    @property
    def distinct_share(self) -> float:
        """Different values per cell that says something: 1 where no two are the same."""
        return min(1.0, self.distinct / self.said) if self.said else 0.0

    @property
    def are_dates(self) -> bool:
        """Dates, or dates with a time."""
        return self.type in (ColumnType.DATE, ColumnType.DATETIME)

    @property
    def are_numbers(self) -> bool:
        """Whole numbers, or numbers with decimals."""
        return self.type in (ColumnType.INTEGER, ColumnType.NUMBER)


def values_of(column: Column, rows: int) -> Values:
    """The values of a column, as the recogniser looks at them."""
    listed = sorted(column.sample)
    if len(listed) > LOOKED_AT:
        step = len(listed) / LOOKED_AT
        listed = [listed[int(number * step)] for number in range(LOOKED_AT)]
    said = max(0, rows - sum(column.missing.values()))
    return Values({cell: column.sample[cell] for cell in listed}, column.type, column.distinct, said)
