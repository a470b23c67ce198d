"""The answer for one column: what it holds, how it relates to persons, how sure that is, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, ColumnType, Personal

Evidence = Mapping[str, int | float | str | bool]


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a column holds, how it relates to persons, how sure that is, and why (counts and shares only)."""

    kind: str | None
    personal: Personal
    confidence: float
    evidence: Evidence = field(default_factory=dict)


def recognised(kind: str, confidence: float, evidence: Evidence) -> Recognition:
    """A kind was found; its class is that of ``vocabulary.PERSONAL_BY_KIND``."""
    return Recognition(kind, PERSONAL_BY_KIND[kind], round(confidence, 2), evidence)


def unclear(kind: str | None, evidence: Evidence) -> Recognition:
    """There are signs, but not enough of them: a person has to look."""
    return Recognition(kind, Personal.UNCLEAR, 0.4, evidence)


def nothing(clue: Clue, evidence: Evidence) -> Recognition:
    """That nothing was there to be found grows surer with the cells looked at, and is never certain."""
    looked = clue.values.total
    sure = 0.3 + 0.2 * (looked > 0) + 0.2 * (looked >= 30) + 0.2 * (looked >= 300)
    return Recognition(None, Personal.NONE_FOUND, round(sure, 2), evidence)


def of_the_person(clue: Clue, evidence: Evidence) -> Recognition:
    """A column of no kind in the row of a person still belongs to that person."""
    if clue.values.type is ColumnType.EMPTY:
        return nothing(clue, evidence)
    return Recognition(None, Personal.OTHER_PERSONAL, 0.6, {**evidence, "in_a_persons_row": True})
