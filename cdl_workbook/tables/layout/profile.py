"""What the cells of a column look like, told without knowing its name: numbers, dates, codes, words.

A header, a title or a footnote is told from data by what its cells are *not*: words where all other rows have
numbers or dates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from cdl_workbook.tables.date_shapes import is_date_like
from cdl_workbook.tables.missing import ALL_TOKENS
from cdl_workbook.tables.shapes import is_number_like

Rows = Sequence[Sequence[str]]
_CLEAR, _ALWAYS, _WIDE = 0.65, 0.9, 0.5
_LOOKED_AT, _FEW, _FEW_ROWS = 150, 12, 4
_TIME = re.compile(r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?: Uhr)?")
_DIGIT = re.compile(r"\d")


class Cell(Enum):
    """What one cell looks like."""

    NOTHING = "nothing"
    NUMBER = "number"
    DATE = "date"
    CODE = "code"
    WORDS = "words"

    __hash__ = object.__hash__  # an enum's own is computed in Python, and cells are counted by the million


@lru_cache(maxsize=65536)
def look(cell: str) -> Cell:
    """What a cell looks like; a missing-value word or sign is nothing, and so is a cross.

    >>> look("1.234,5 €"), look("18.09.1998"), look("Weg 3"), look("k.A."), look("Name")
    (<Cell.NUMBER: 'number'>, <Cell.DATE: 'date'>, <Cell.CODE: 'code'>, <Cell.NOTHING: 'nothing'>, \
<Cell.WORDS: 'words'>)
    """
    text = cell.strip()
    if not text or text in ("x", "X") or ALL_TOKENS.reason(text) is not None:
        return Cell.NOTHING
    if not _DIGIT.search(text):
        return Cell.CODE if "@" in text else Cell.WORDS
    if is_date_like(text):
        return Cell.NUMBER if text.isdigit() else Cell.DATE
    if _TIME.fullmatch(text) and ":" in text:
        return Cell.DATE
    return Cell.NUMBER if is_number_like(text) else Cell.CODE


def filled_width(row: Sequence[str]) -> int:
    """How many cells a row has up to its last filled one."""
    for place in range(len(row), 0, -1):
        if row[place - 1] and not row[place - 1].isspace():
            return place
    return 0


def filled_places(row: Sequence[str]) -> list[int]:
    """Positions (from 0) of the cells that are not empty."""
    if "" not in row and " " not in row:
        return list(range(len(row)))
    return [place for place, cell in enumerate(row) if cell.strip()]


def usual_width(rows: Rows) -> int:
    """The commonest number of cells of a row, up to its last filled one; at least the widest named header."""
    widths = _counted([filled_width(row) for row in rows])
    if not widths:
        return 0
    usual = max(widths, key=lambda width: (widths[width] * width, width))
    return max([usual, *(width for width, count in widths.items() if count > 0.02 * len(rows) and count > 1)])


def _counted(sizes: Sequence[int]) -> Counter[int]:
    """How often each size above 0 occurs.

    The size of the first row does not count where no other row has it: this may be a line that says which
    format the file is in.
    """
    filled = [size for size in sizes if size]
    counted = Counter(filled)
    if len(filled) > _FEW_ROWS and counted[filled[0]] == 1:
        del counted[filled[0]]
    return counted


@dataclass(frozen=True, slots=True)
class Profile:
    """What the body of a table looks like, by column.

    Attributes:
        looks: the look that most cells of a column share; NOTHING where none is clear.
        always: positions of columns that nearly every row fills.
        usual: how many cells a row usually fills.
        longest: the length that nine of ten texts of a column do not exceed.
    """

    width: int
    looks: tuple[Cell, ...]
    always: frozenset[int]
    usual: int
    longest: tuple[int, ...]

    @property
    def typed(self) -> tuple[int, ...]:
        """Positions of the columns of numbers or dates."""
        return tuple(place for place, seen in enumerate(self.looks) if seen in (Cell.NUMBER, Cell.DATE))

    @property
    def numbers(self) -> tuple[int, ...]:
        """Positions of the columns of numbers."""
        return tuple(place for place, seen in enumerate(self.looks) if seen is Cell.NUMBER)

    def fit(self, row: Sequence[str]) -> tuple[int, int]:
        """In how many typed columns a row has what belongs there, and in how many it has something else."""
        right = wrong = 0
        for place in self.typed:
            seen = look(row[place]) if place < len(row) else Cell.NOTHING
            right += seen is self.looks[place]
            wrong += seen is not self.looks[place] and seen is not Cell.NOTHING
        return right, wrong

    def is_wide(self, row: Sequence[str]) -> bool:
        """True where a row fills at least half of what rows usually fill."""
        return len(filled_places(row)) >= max(1, _WIDE * self.usual)


def profile_of(rows: Rows, width: int, *, with_header: bool = True) -> Profile:
    """The profile of the rows that fill most cells.

    Args:
        with_header: titles and a header stand among the first rows, so the later ones count.
    """
    wide: Rows = _wide_rows(rows, width)
    if with_header:
        wide = wide[max(1, len(wide) // (2 if len(wide) <= _FEW else 3)) :] or wide
        wide = _without_words_on_top(wide) if len(wide) <= _FEW else wide
    looks, longest, always = [], [], set()
    for place in range(width):
        cells = [row[place].strip() if place < len(row) else "" for row in wide]
        counted = Counter(map(look, cells))
        nothing = counted.pop(Cell.NOTHING, 0)
        best = max(counted, key=lambda seen: counted[seen], default=Cell.NOTHING)
        clear = counted and counted[best] >= _CLEAR * counted.total()
        looks.append(best if clear else Cell.NOTHING)
        lengths = sorted(map(len, cells)) or [0]
        longest.append(lengths[int(0.9 * (len(lengths) - 1))])
        if sum(1 for cell in cells if cell) >= _ALWAYS * len(cells) and nothing < len(cells):
            always.add(place)
    fills = sorted(len(filled_places(row)) for row in wide) or [0]
    return Profile(width, tuple(looks), frozenset(always), fills[len(fills) // 2], tuple(longest))


def _without_words_on_top(rows: Rows) -> Rows:
    """The rows from the first one with numbers or dates: those above are the header of a very short table."""
    said = (
        place
        for place, row in enumerate(rows)
        if sum(look(cell) in (Cell.NUMBER, Cell.DATE) for cell in row) > 1
    )
    return rows[next(said, 0) :]


def _wide_rows(rows: Rows, width: int) -> list[Sequence[str]]:
    fills = [len(filled_places(row)) for row in rows[:_LOOKED_AT]]
    counted = _counted(fills)
    usual = max(counted, key=lambda fill: (counted[fill] * fill, fill), default=0)
    need = max(min(2, width), _WIDE * usual)
    return [
        row
        for row, fill in zip(rows, fills, strict=False)
        if fill >= need and (width < 3 or len({cell for cell in row if cell}) > 1)
    ]
