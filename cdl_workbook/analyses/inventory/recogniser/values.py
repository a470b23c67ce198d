"""How many cells of a column pass which test: the evidence of the values, as shares of rows."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from cdl_workbook.lexicon.cells import CELL_TESTS
from cdl_workbook.tables import Column
from cdl_workbook.vocabulary import ColumnType

LOOKED_AT = 400
"""Different cells of a column that are tested, at most. The error of a share among 400 is below 0.05."""

_YEAR = re.compile(
    r"(?<!\d)(?:1[89]|20)\d\d(?!\d)|(?:\d{1,2}[./]\s?\d{1,2}[./]\s?)(\d\d)(?!\d)|^((?:19|20)\d\d)\d{4}$"
)
_PROBED = 40
"""Cells that a first look takes."""

_PIVOT = 30
"""A year of two digits up to this is of this century."""


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

    @cached_property
    def telling(self) -> Values:
        """Without the cells that say that there is nothing, or nobody knows («nein», «ohne», «k. A.»)."""
        is_empty = CELL_TESTS["tells_nothing"]
        counts = {cell: count for cell, count in self.counts.items() if not is_empty(cell)}
        return replace(self, counts=counts, distinct=len(counts), said=sum(counts.values()), _known={})

    def is_probably(self, test: str, least: float) -> bool:
        """False where a few of the cells already show that far fewer than ``least`` of them pass.

        It spares the full look: most columns fail most tests plainly.
        """
        if len(self.counts) <= 2 * _PROBED or test in self._known:
            return self.share(test) >= least
        passes = CELL_TESTS[test]
        return sum(map(passes, self._probe)) >= 0.5 * least * len(self._probe)

    @cached_property
    def _probe(self) -> list[str]:
        cells = list(self.counts)
        return cells[:: len(cells) // _PROBED]

    @cached_property
    def numbers(self) -> tuple[tuple[float, int], ...]:
        """The numbers in the cells with how often each occurs, smallest first."""
        read = ((_number(cell), count) for cell, count in self.counts.items())
        return tuple(sorted((number, count) for number, count in read if number is not None))

    @cached_property
    def years(self) -> tuple[tuple[int, int], ...]:
        """The years of the dates in the cells with how often each occurs, earliest first."""
        found: Counter[int] = Counter()
        for cell, count in self.counts.items():
            year = _year(cell)
            if year is not None:
                found[year] += count
        return tuple(sorted(found.items()))

    def quantile(self, share: float) -> float:
        """The number below which this share of the numbers lies. 0 without numbers."""
        return quantile(self.numbers, share)

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


def quantile(numbers: Sequence[tuple[float, int]], share: float) -> float:
    """The value below which this share of counted numbers lies. 0 without numbers."""
    wanted = share * sum(count for _, count in numbers)
    passed = 0
    for number, count in numbers:
        passed += count
        if passed >= wanted:
            return number
    return 0


def _number(cell: str) -> float | None:
    text = re.sub(r"[\s€'’]|EUR|Euro", "", cell)
    if "," in text:
        text = (
            text.replace(".", "").replace(",", ".")
            if text.rfind(",") > text.rfind(".")
            else text.replace(",", "")
        )
    elif re.fullmatch(r"-?\d{1,3}(?:\.\d{3}){2,}", text):
        text = text.replace(".", "")
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _year(cell: str) -> int | None:
    match = _YEAR.search(cell.strip())
    if match is None:
        return None
    if match[1]:
        return int(match[1]) + (2000 if int(match[1]) <= _PIVOT else 1900)
    return int(match[2] or match[0])


def values_of(column: Column, rows: int) -> Values:
    """The values of a column, as the recogniser looks at them."""
    listed = sorted(column.sample)
    if len(listed) > LOOKED_AT:
        step = len(listed) / LOOKED_AT
        listed = [listed[int(number * step)] for number in range(LOOKED_AT)]
    said = max(0, rows - sum(column.missing.values()))
    return Values({cell: column.sample[cell] for cell in listed}, column.type, column.distinct, said)
