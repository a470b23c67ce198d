"""What a column does not tell by itself: a day that may be a month, a point that may part thousands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cdl_workbook.tables.drafts import Draft
from cdl_workbook.tables.shapes import INTEGER, grouped_by, is_ambiguous
from cdl_workbook.vocabulary import ColumnType

_EITHER = re.compile(r"\s*(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/.*")
_SLASHED = ("%d/%m", "%m/%d")


def doubts(drafts: Sequence[Draft]) -> Mapping[str, int]:
    """Notes: in how many columns dates or numbers can be read in two ways (the usual one was taken)."""
    return {
        "ambiguous_dates": sum(map(_day_or_month, drafts)),
        "ambiguous_numbers": sum(map(_thousand_or_decimal, drafts)),
    }


def _day_or_month(draft: Draft) -> bool:
    """03/04/2026 in all rows: neither part is above 12."""
    if not draft.plan.dates or not all(form.strptime.startswith(_SLASHED) for form in draft.plan.dates):
        return False
    said = [cell for cell in draft.values if len({*cell.split("/")[:2]}) > 1]
    return bool(said) and all(map(_EITHER.fullmatch, said))


def _thousand_or_decimal(draft: Draft) -> bool:
    """1.234 and 56.789, and nothing that tells which mark this is."""
    if draft.plan.numbers is None or draft.plan.type not in (ColumnType.NUMBER, ColumnType.INTEGER):
        return False
    marked = [cell for cell in draft.values if not INTEGER.fullmatch(cell)]
    return bool(marked) and all(map(is_ambiguous, marked)) and grouped_by(draft.values) is None
