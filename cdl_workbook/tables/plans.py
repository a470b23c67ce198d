"""How to read one column: its type and why, decided in :mod:`column_types` and :mod:`number_types`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cdl_workbook.tables.date_shapes import DateFormat
from cdl_workbook.tables.shapes import NumberFormat
from cdl_workbook.vocabulary import ColumnType

LENIENT_SHARE = 0.02
_SHORTEST_LENIENT = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """How to read one column: its type, how its cells are written, and why.

    Attributes:
        dates: the date formats its cells follow, tried in this order.
        serial_dates: cells are a spreadsheet's day numbers.
        flags: cell (lower case) → True or False.
        empty_is_false: an empty cell means «no» (a column of crosses).
        tolerance: share of cells that may be unreadable without making the column a text.
    """

    type: ColumnType
    reason: str
    numbers: NumberFormat | None = None
    dates: tuple[DateFormat, ...] = ()
    serial_dates: bool = False
    flags: Mapping[str, bool] | None = None
    empty_is_false: bool = False
    tolerance: float = 0.0


TEXT = Plan(type=ColumnType.TEXT, reason="text")
NOTHING = Plan(type=ColumnType.EMPTY, reason="nothing")


def tolerance_of(values: Mapping[str, int]) -> float:
    """The share of words that a column of numbers bears; of a short column, one cell in eight or more."""
    total = sum(values.values())
    return max(LENIENT_SHARE, 1 / total) if total >= _SHORTEST_LENIENT else LENIENT_SHARE
