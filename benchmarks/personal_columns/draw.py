"""Chance with a seed, and the shapes of cells that every table needs. Holds no list of values."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta


class Draw(random.Random):
    """A seeded source of columns of ``rows`` cells."""

    def __init__(self, seed: str, rows: int) -> None:
        super().__init__(seed)
        self.rows = rows

    def each(self, make: Callable[[], str]) -> list[str]:
        """A column whose cells are made one by one."""
        return [make() for _ in range(self.rows)]

    def of(self, listed: str | Sequence[str], weights: Sequence[float] | None = None) -> list[str]:
        """A column of cells out of a list; a text is split at its commas. Without weights the first lead."""
        words = [word.strip() for word in listed.split(",")] if isinstance(listed, str) else list(listed)
        shares = weights or [1 / (1 + place / 2) for place in range(len(words))]
        return self.choices(words, shares, k=self.rows)

    def evenly(self, listed: Sequence[str]) -> list[str]:
        """A column out of a list in which each word weighs the same."""
        return self.choices(listed, k=self.rows)

    def whole(self, low: int, high: int, pattern: str = "{}") -> list[str]:
        """A column of whole numbers."""
        return self.each(lambda: pattern.format(self.randint(low, high)))

    def amount(self, low: float, high: float, *, german: bool = True, unit: str = "") -> list[str]:
        """A column of amounts of money, many small and few large."""
        return self.each(lambda: money(low + (high - low) * self.random() ** 2, german=german) + unit)

    def dates(self, first: int, last: int, pattern: str = "%d.%m.%Y") -> list[str]:
        """A column of days from the years ``first`` to ``last``."""
        return self.each(lambda: self.day(first, last).strftime(pattern))

    def day(self, first: int, last: int) -> date:
        """One day in the years ``first`` to ``last``."""
        start = date(first, 1, 1)
        return start + timedelta(days=self.randrange((date(last, 12, 31) - start).days))

    def stamps(self, year: int, pattern: str = "%Y-%m-%d %H:%M:%S") -> list[str]:
        """A column of growing times within a year."""
        start = datetime(year, 1, 3, 8)
        offsets = sorted(self.randrange(330 * 86400) for _ in range(self.rows))
        return [(start + timedelta(seconds=offset)).strftime(pattern) for offset in offsets]

    def numbered(self, pattern: str = "{}", start: int = 1, step: int = 1) -> list[str]:
        """A column of running numbers, with jumps of up to ``step``."""
        number = start
        cells = []
        for _ in range(self.rows):
            cells.append(pattern.format(number))
            number += self.randint(1, step)
        return cells

    def shaped(self, shape: str) -> str:
        """One cell of a shape: ``#`` a digit, ``@`` an upper-case letter."""
        made = [str(self.randrange(10)) if sign == "#" else sign for sign in shape]
        return "".join(self.choice("ABCDEFGHJKLMNPRSTUVWXYZ") if sign == "@" else sign for sign in made)

    def codes(self, shape: str) -> list[str]:
        """A column of cells of one shape."""
        return self.each(lambda: self.shaped(shape))

    def flags(self, share: float, yes: str = "ja", no: str = "nein") -> list[str]:
        """A column of yes and no."""
        return self.each(lambda: yes if self.random() < share else no)

    def several(self, listed: str, most: int = 3, joint: str = "; ") -> list[str]:
        """A column whose cells hold one or more of a list."""
        words = [word.strip() for word in listed.split(",")]
        return self.each(lambda: joint.join(self.sample(words, self.randint(1, min(most, len(words))))))

    def gaps(self, cells: Iterable[str], share: float, marks: Sequence[str] = ("",)) -> list[str]:
        """The column with some cells missing, in the words of the place."""
        return [self.choice(marks) if self.random() < share else cell for cell in cells]


def money(value: float, *, german: bool = True) -> str:
    """An amount with two decimals: ``1.234,50`` or ``1234.50``."""
    if not german:
        return f"{value:.2f}"
    return f"{value:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".")
