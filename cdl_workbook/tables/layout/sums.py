"""Does a row add up those above it? Exact arithmetic on numbers as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache

from cdl_workbook.tables.layout.profile import Cell, Rows, look

_DIGITS = re.compile(r"[^0-9,.]")
_COMMA, _POINT = re.compile(r",(?:\d{1,2}|\d{4,})(?!\d)"), re.compile(r"\.(?:\d{1,2}|\d{4,})(?!\d)")
_LARGE = 1000
_ROUNDED = Decimal("0.02")
_SHARE = 0.5
_PROBED = 24


class _Running:
    """A sum per column that goes on, and of how many numbers it is."""

    def __init__(self, places: Iterable[int]) -> None:
        self.sums = dict.fromkeys(places, Decimal(0))
        self.addends = dict.fromkeys(places, 0)

    def add(self, place: int, value: Decimal | None) -> None:
        if value:
            self.sums[place] += value
            self.addends[place] += 1


class Sums:
    """Running sums over the rows since the last total, over all rows, and over the subtotals.

    Nothing is summed before the first row is suspected of being a total.

    Args:
        rows: all rows that may be data, from the first one.
        places: the columns of numbers.
    """

    def __init__(self, rows: Rows, places: Sequence[int]) -> None:
        self._rows = rows
        self._places = tuple(places)
        self._points: dict[int, str] = {}
        self._pending: list[int] = []
        self._group, self._all, self._subtotals = (_Running(places) for _ in range(3))

    def add(self, row: int) -> None:
        """One more row of data."""
        self._pending.append(row)

    def close_group(self, total: int) -> None:
        """This row is a total: what follows is a new group."""
        self._sum_up()
        self._group = _Running(self._places)
        for place in self._places:
            self._subtotals.add(place, self._value(total, place))

    def proof(self, row: int, *, named: bool) -> float:
        """How well the numbers of a row are the sums of rows above it: 0 not, 1 a chance, 2 proven.

        A row proves itself by adding up three rows or more, in two columns or to a large number; of one that
        is ``named`` a total any of these is enough.
        """
        if not self._may_add_up(row):
            return 0.0
        self._sum_up()
        return max(
            self._proven(row, running, named=named) for running in (self._group, self._all, self._subtotals)
        )

    def proof_of_all_below(self, row: int, below: Iterable[int]) -> float:
        """The same for a first row that says what all further rows come to."""
        running = _Running(self._places)
        for part in below:
            for place in self._places:
                running.add(place, self._value(part, place))
        return self._proven(row, running, named=True)

    def _sum_up(self) -> None:
        for row in self._pending:
            for place in self._places:
                value = self._value(row, place)
                self._group.add(place, value)
                self._all.add(place, value)
        self._pending.clear()

    def _may_add_up(self, row: int) -> bool:
        """A quick look at a few rows: a sum of numbers above zero is not smaller than a part of it."""
        if len(self._pending) <= _PROBED:
            return True
        probed = self._pending[:: max(1, len(self._pending) // _PROBED)]
        for place in self._places:
            total = self._value(row, place)
            parts = [value for part in probed if (value := self._value(part, place)) is not None]
            if total and parts and (min(parts) < 0 or total >= sum(parts)):
                return True
        return False

    def _proven(self, row: int, running: _Running, *, named: bool) -> float:
        right = said = several = 0
        large = False
        for place in self._places:
            total = self._value(row, place)
            said += total is not None
            if not total or running.addends[place] < 2:
                continue
            close = abs(running.sums[place] - total) <= _ROUNDED
            right += close
            several += close and running.addends[place] > 2
            large = large or (close and abs(total) >= _LARGE)
        if not right or right < _SHARE * said:
            return 0.0
        if named:
            return 2.0 if several or large or right > 1 else 1.0
        return 2.0 if several > 1 or (several and large) else 1.0

    def _value(self, row: int, place: int) -> Decimal | None:
        cells = self._rows[row]
        if place not in self._points:
            self._points[place] = _decimal_mark(self._rows, place)
        return amount(cells[place], self._points[place]) if place < len(cells) else None


@lru_cache(maxsize=65536)
def amount(cell: str, decimal: str) -> Decimal | None:
    """The number in a cell; None where it holds none.

    >>> amount("-1.234,50 €", ","), amount("1,234.5", "."), amount("(5)", ","), amount("k.A.", ",")
    (Decimal('-1234.50'), Decimal('1234.5'), Decimal('5'), None)
    """
    if look(cell) is not Cell.NUMBER:
        return None
    digits = _DIGITS.sub("", cell).strip(".,")
    plain = digits.replace("." if decimal == "," else ",", "").replace(",", ".")
    if not plain or plain.count(".") > 1:
        return None
    text = cell.strip()
    negative = text.lstrip("€ ").startswith(("-", "−", "–")) or text.rstrip("€EUR ").endswith("-")
    return -Decimal(plain) if negative else Decimal(plain)


def _decimal_mark(rows: Rows, place: int) -> str:
    commas = points = 0
    for row in rows[:100]:
        cell = row[place].strip() if place < len(row) else ""
        commas += bool(_COMMA.search(cell))
        points += bool(_POINT.search(cell))
    return "." if points > commas else ","
