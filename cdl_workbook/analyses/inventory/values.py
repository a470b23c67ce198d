"""How many cells of a column pass which test: the evidence of the values, as shares of rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from cdl_workbook.lexicon.cells import CELL_TESTS
from cdl_workbook.tables import Column
from cdl_workbook.vocabulary import ColumnType

_TESTED = 1500


@dataclass(frozen=True)
class Values:
    """The cells of one column's sample, weighed by how often they occur.

    Attributes:
        counts: distinct cell → rows. At most :data:`_TESTED` of them, spread evenly over the sorted values.
    """

    counts: Mapping[str, int]
    type: ColumnType
    distinct: int
    said: int

    @cached_property
    def total(self) -> int:
        """Rows looked at."""
        return sum(self.counts.values())

    def share(self, test: str) -> float:
        """The share of rows whose cell passes a test of ``CELL_TESTS``. 0 for a column without cells."""
        return self._shares(test) if self.total else 0.0

    def any(self, test: str) -> bool:
        """True where at least one cell passes."""
        return any(CELL_TESTS[test](cell) for cell in self.counts)

    def _shares(self, test: str) -> float:
        passes = CELL_TESTS[test]
        return sum(count for cell, count in self.counts.items() if passes(cell)) / self.total

    @property
    def distinct_share(self) -> float:
        """Different values per cell that says something: 1 where no two are the same."""
        return min(1.0, self.distinct / self.said) if self.said else 0.0

    @cached_property
    def numbers(self) -> tuple[float, ...]:
        """The cells that are plain whole numbers."""
        return tuple(float(cell) for cell in self.counts if cell.strip().lstrip("+-").isdigit())


def values_of(column: Column, rows: int) -> Values:
    """The values of a column, as the recogniser looks at them."""
    counts = dict(column.sample)
    if len(counts) > _TESTED:
        listed = sorted(counts)
        step = len(listed) / _TESTED
        counts = {listed[int(number * step)]: counts[listed[int(number * step)]] for number in range(_TESTED)}
    said = max(0, rows - sum(column.missing.values()))
    return Values(counts, column.type, column.distinct, said)
