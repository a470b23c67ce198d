"""Compares what was said of the columns with the truth, in shares of columns.

- **right kind**: the kind is one of those that are right, or the class is, where ``other_personal`` is right.
- **recall** of a kind: share of its columns (the best kind of their truth) said rightly; **precision** of a
  kind: share of the columns said to be of that kind for which that is right.
- **recall of names**: share of the name columns of one origin for which any name kind was said.
- **missed**: personal, and nothing was found. **Grave**: direct identifiers, special categories, offences.
- **false alarm**: no person in the table, and something else than ``none_found`` was said; or
  ``other_personal`` is true and an identifier, a special category or free text was said.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.personal_columns.model import NAME_KINDS, Column, Table, Truth
from cdl_workbook.vocabulary import KINDS, Personal

_HARMLESS = frozenset({Personal.OTHER_PERSONAL, Personal.NONE_FOUND, Personal.UNCLEAR})


@dataclass(frozen=True, slots=True)
class Said:
    """What a program said of a column."""

    kind: str | None = None
    personal: str = Personal.NONE_FOUND


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """One column: the truth and what was said."""

    table: Table
    column: Column
    said: Said

    @property
    def truth(self) -> Truth:
        """What is right to say."""
        return self.column.truth

    @property
    def is_right(self) -> bool:
        """Whether the kind is right."""
        kinds, said = self.truth.kinds, self.said
        return (
            said.kind in kinds
            or ("other_personal" in kinds and said.personal == Personal.OTHER_PERSONAL)
            or ("none" in kinds and said.personal == Personal.NONE_FOUND)
        )

    @property
    def is_missed(self) -> bool:
        """Whether the column is personal and nothing was found."""
        return self.truth.is_personal and self.said.personal == Personal.NONE_FOUND

    @property
    def label(self) -> str:
        """Table, header, truth and what was said, for lists."""
        said = self.said.kind or self.said.personal
        return f"{self.table.name}: {self.column.header} ({self.truth.kinds[0]} → {said})"


def figures(judged: Sequence[Judged]) -> dict[str, object]:
    """All figures of one run over one half; name lists by origin count for the recall of names alone."""
    counted = [item for item in judged if not item.table.panel]
    personal = [item for item in counted if item.truth.is_personal]
    named = [item for item in personal if item.truth.kinds[0] in KINDS]
    missed = [item for item in personal if item.is_missed]
    return {
        "tables": len({item.table.name for item in counted}),
        "columns": len(counted),
        "personal_columns": len(personal),
        "right_kind": share(item.is_right for item in personal),
        "right_kind_where_there_is_one": share(item.is_right for item in named),
        "right_class": share(item.said.personal in item.truth.personal for item in personal),
        "missed": len(missed),
        "missed_grave": [item.label for item in missed if item.truth.is_grave],
        "grave": grave([item for item in personal if item.truth.is_grave]),
        "unclear": sum(item.said.personal == Personal.UNCLEAR for item in personal),
        "false_alarms_without_persons": alarms([item for item in counted if not item.table.persons]),
        "false_alarms_on_other_personal": other_personal(personal),
        "kinds": by_kind(counted),
        "wrong_kind": [item.label for item in named if not item.is_right and not item.is_missed],
        "names": names_by_origin(judged),
    }


def share(answers: Iterable[bool]) -> float | None:
    """The share of yes, to four places; None where nobody was asked."""
    counted = Counter(answers)
    return round(counted[True] / counted.total(), 4) if counted else None


def grave(columns: Sequence[Judged]) -> dict[str, object]:
    """Columns that must not be taken lightly: how often their class is right, and where it is not."""
    light = [item for item in columns if item.said.personal not in item.truth.personal]
    return {
        "columns": len(columns),
        "right_class": share(item not in light for item in columns),
        "taken_lightly": [item.label for item in light],
    }


def alarms(columns: Sequence[Judged]) -> dict[str, object]:
    """The columns of tables without persons of which something was found."""
    found = [item for item in columns if item.said.personal != Personal.NONE_FOUND]
    return {
        "columns": len(columns),
        "alarms": len(found),
        "share": share(item in found for item in columns),
        "listed": [item.label for item in found],
    }


def other_personal(personal: Sequence[Judged]) -> dict[str, object]:
    """Columns about a person without a kind of their own, or answers: how often something worse was said."""
    columns = [item for item in personal if item.truth.kinds[0] in ("other_personal", "survey_answer")]
    found = [item for item in columns if item.said.personal not in (*_HARMLESS, *item.truth.personal)]
    return {
        "columns": len(columns),
        "alarms": len(found),
        "share": share(item in found for item in columns),
        "none_found": sum(item.is_missed for item in columns),
        "listed": [item.label for item in found],
    }


def by_kind(columns: Sequence[Judged]) -> dict[str, dict[str, object]]:
    """Precision and recall of each kind, with the numbers of columns behind them."""
    true, said = defaultdict(list), defaultdict(list)
    for item in columns:
        if item.truth.is_personal:
            true[item.truth.kinds[0]].append(item.is_right)
        if item.said.kind:
            said[item.said.kind].append(item.is_right)
    return {
        kind: {
            "columns": len(true[kind]),
            "recall": share(true[kind]),
            "said": len(said[kind]),
            "precision": share(said[kind]),
        }
        for kind in sorted({*true, *said})
    }


def names_by_origin(columns: Sequence[Judged]) -> dict[str, object]:
    """Recall of names of each origin, and how far the lowest is from the highest."""
    found = defaultdict(list)
    for item in columns:
        if item.truth.is_name and item.truth.origin not in (None, "mixed"):
            found[item.truth.origin].append(item.said.kind in NAME_KINDS)
    recall = {origin: share(answers) for origin, answers in sorted(found.items())}
    known = [value for value in recall.values() if value is not None]
    return {
        "recall": recall,
        "columns": {origin: len(answers) for origin, answers in sorted(found.items())},
        "all": share(answer for answers in found.values() for answer in answers),
        "lowest": min(known, default=None),
        "highest": max(known, default=None),
        "spread": round(max(known) - min(known), 4) if known else None,
    }
