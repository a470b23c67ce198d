"""What is asked of a column, and what counting all its rows answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from cdl_workbook.tables.engine import literal
from cdl_workbook.tables.missing import Tokens
from cdl_workbook.vocabulary import ColumnType

_COUNTING = re.compile("[1-9][0-9]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """What to count of one column.

    Attributes:
        cell: SQL of the cell as text (NULL where empty).
        value: SQL of the typed value. · fits: SQL that is true where there is one (cheaper than the value).
        tokens: the texts that mean «missing»; None where the format itself knows missing values.
        few: the sample suggests that the column has few enough texts to count each of them.
        key: no text occurs twice in the sample, and no cell of it is empty.
        cells: every cell that is not empty → how often, where the sample is the whole table; those of them
            that mean «missing» are in ``nothing``.
    """

    cell: str
    value: str
    fits: str
    type: ColumnType
    tokens: Tokens | None
    few: bool
    key: bool = False
    cells: Mapping[str, int] | None = None
    nothing: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_typed(self) -> bool:
        """The column is more than text."""
        return self.type not in (ColumnType.TEXT, ColumnType.EMPTY)

    @property
    def is_date(self) -> bool:
        """The column holds dates or moments."""
        return self.type in (ColumnType.DATE, ColumnType.DATETIME)

    @property
    def is_number(self) -> bool:
        """The column holds numbers."""
        return self.type in (ColumnType.INTEGER, ColumnType.NUMBER)

    @property
    def is_listed(self) -> bool:
        """Each of its texts is counted by the engine (a small table's are known from the sample)."""
        return self.few and self.cells is None

    @property
    def is_known_by_its_texts(self) -> bool:
        """Its few texts are counted first, and only these are typed, not every row."""
        return self.few and self.tokens is not None and self.is_typed

    @property
    def is_dated_by_row(self) -> bool:
        """Its dates are read row by row, and its months listed beside the texts of other columns."""
        return self.is_date and not self.is_known_by_its_texts

    @property
    def says_nothing(self) -> str:
        """SQL that is true for a missing token. Most numbers are told apart without the expression."""
        if self.tokens is None:
            return "false"
        matches = f"regexp_full_match({self.cell}, {literal(self.tokens.pattern)}, 'i')"
        begun = {found[0] for found in map(_COUNTING.match, self.tokens.kinds) if found}
        others = "".join(f" AND NOT starts_with({self.cell}, '{digits}')" for digits in sorted(begun))
        return f"(CASE WHEN {self.cell} >= '1' AND {self.cell} < ':'{others} THEN false ELSE {matches} END)"


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """What counting all rows gave for one column.

    Attributes:
        present: cells that are not empty. · tokens: missing tokens found → cells.
        fitting: cells that have a typed value. · distinct: of all texts, tokens and misfits among them.
        misfits: different texts that are neither a token nor a typed value.
        smallest, largest: of the numbers that are no candidate code. · codes: candidate codes → cells.
        months: year-month → rows, for dates.
    """

    present: int
    fitting: int
    distinct: int
    distinct_exact: bool
    tokens: Mapping[str, int]
    tokens_found: int
    misfits: int = 0
    codes_found: int = 0
    smallest: float | None = None
    largest: float | None = None
    codes: Mapping[float, int]
    months: Mapping[str, int]
