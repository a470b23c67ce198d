"""Which columns are about persons, and how? From header and values together, with the reasons kept as counts.

1. The header names a kind; the values may confirm it, say nothing, or contradict it.
2. Without a telling header the values decide, where they are unmistakable (check digits, shapes, word lists).
3. The neighbours decide what is ambiguous (see ``rows`` and ``other_columns``); in a row about a person every
   column is about that person (GDPR Art. 4(1)).

The strongest negative is ``none_found``; ``unclear`` stands where there are signs, but not enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.contradictions import contradicts
from cdl_workbook.analyses.inventory.recogniser.other_columns import beside, beside_a_certain_sign
from cdl_workbook.analyses.inventory.recogniser.reasons import Reasons, decades, in_text
from cdl_workbook.analyses.inventory.recogniser.recognition import Recognition, nothing, recognised
from cdl_workbook.analyses.inventory.recogniser.rows import look_at_rows
from cdl_workbook.analyses.inventory.recogniser.value_kinds import (
    NAMES,
    OF_PERSONS,
    kind_by_values,
    names_by_values,
    support,
)
from cdl_workbook.vocabulary import DISCLOSURE_THRESHOLD, Personal

__all__ = ["Recognition", "recognise"]

_SURELY = 0.8
_HAS_DECADES = frozenset(("birth_date", "event_date"))


def recognise(clues: Sequence[Clue], threshold: int = DISCLOSURE_THRESHOLD) -> tuple[Recognition, ...]:
    """Recognise all columns of one table together.

    Args:
        threshold: smallest number of rows behind a share or decade that the evidence names.
    """
    first = [_alone(clue) for clue in clues]
    first = beside_a_certain_sign(clues, first)
    rows = look_at_rows(clues, [found.kind for found in first])
    found = beside(clues, first, rows)
    return tuple(_with_reasons(clue, one, threshold) for clue, one in zip(clues, found, strict=True))


def _alone(clue: Clue) -> Recognition:
    header, values = clue.header, clue.values
    evidence: Reasons = {"cells_looked_at": values.total}
    if header.kind:
        evidence |= {"header": header.kind, "header_certainty": header.certainty}
    if header.role and header.role != "self":
        evidence["role"] = header.role
    if header.kind and not contradicts(header.kind, values):
        supported = support(header.kind, values)
        if supported is not None:
            evidence["values_fit"] = round(supported, 3)
        kind, share = _more_precise(clue, supported)
        confidence = min(0.99, 0.6 * header.certainty + 0.39 * (supported if supported is not None else 0.5))
        if kind != header.kind:
            evidence |= {"values": kind, "values_fit": round(share, 3)}
            confidence = 0.5 + 0.4 * share
        elif header.detail:
            evidence["detail"] = header.detail
        return recognised(kind, confidence, evidence)
    by_values, share = _by_values(clue)
    if by_values:
        evidence |= {"values": by_values, "values_fit": round(share, 3)}
        return recognised(by_values, 0.5 + 0.4 * share, evidence)
    if header.kind:
        evidence["values_contradict"] = True
    return nothing(clue, evidence)


def _by_values(clue: Clue) -> tuple[str | None, float]:
    """What the cells alone say; the costly look for names comes last."""
    kind, share = kind_by_values(clue.values)
    return (kind, share) if kind or clue.header.thing else names_by_values(clue.values)


def _more_precise(clue: Clue, supported: float | None) -> tuple[str, float]:
    """The header's kind – or the values', where they are unmistakably of another than its loose word."""
    header = clue.header
    assert header.kind is not None
    any_name = header.is_vague and header.kind == "full_name"
    loose = header.certainty < _SURELY or (supported is not None and supported < 0.3)
    if not any_name and not loose:
        return header.kind, 0.0
    by_values, share = _by_values(clue)
    if by_values is None or by_values == header.kind:
        return header.kind, share
    both_names = by_values in NAMES and header.kind in OF_PERSONS
    wins = any_name or (share >= _SURELY and not both_names)
    return (by_values if wins else header.kind), share


def _with_reasons(clue: Clue, found: Recognition, threshold: int) -> Recognition:
    """Add what is dear to count, for the kinds that have it."""
    more: Reasons = {}
    if found.kind in _HAS_DECADES:
        more = decades(clue.values, threshold)
    elif found.personal is Personal.FREE_TEXT:
        more = in_text(clue.values, threshold)
    return replace(found, evidence={**found.evidence, **more}) if more else found
