"""Which columns are about persons, and how? From header and values together, with the reasons kept as counts.

1. The header names a kind; the values may confirm it, say nothing, or contradict it.
2. Without a telling header the values decide, where they are unmistakable (check digits, shapes, word lists).
3. The neighbours decide what is ambiguous (see ``rows``); in a row about a person every column is about that
   person (GDPR Art. 4(1)).

The strongest negative is ``none_found``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cdl_workbook.analyses.inventory.contradictions import contradicts
from cdl_workbook.analyses.inventory.rows import CERTAIN_SIGNS, Clue, Rows, look_at_rows, names_a_person
from cdl_workbook.analyses.inventory.value_kinds import kind_by_values, names_by_values, support
from cdl_workbook.header_lexicon import fold, says_nothing
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, ColumnType, Personal

Evidence = Mapping[str, int | float | str | bool]

_ONLY_BESIDE_PERSONS = frozenset(
    "postcode city state street house_number address coordinates record_id event_date title "
    "donation_amount income debts benefits education occupation school_class insurer photo consent "
    "url bic language phone email iban contact_person mandate_reference vehicle_plate survey_answer "
    "technical_meta children household age health disability".split()
)
_NAMES = frozenset(("given_name", "family_name", "full_name"))
_AMOUNT = frozenset("betrag summe hoehe amount eur euro".split())
_SURELY = 0.8


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a column holds, how it relates to persons, how sure that is, and why (counts and shares only)."""

    kind: str | None
    personal: Personal
    confidence: float
    evidence: Evidence = field(default_factory=dict)


def recognise(clues: Sequence[Clue]) -> tuple[Recognition, ...]:
    """Recognise all columns of one table together."""
    first = [_alone(clue) for clue in clues]
    first = [_without_header(clue, found, first) for clue, found in zip(clues, first, strict=True)]
    rows = look_at_rows(clues, [found.kind for found in first])
    return tuple(_beside(clue, alone, rows) for clue, alone in zip(clues, first, strict=True))


def _alone(clue: Clue) -> Recognition:
    header, values = clue.header, clue.values
    evidence: dict[str, int | float | str | bool] = {"cells_looked_at": values.total}
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
        return _recognition(kind, confidence, evidence)
    by_values, share = _by_values(clue)
    if by_values:
        evidence |= {"values": by_values, "values_fit": round(share, 3)}
        return _recognition(by_values, 0.5 + 0.4 * share, evidence)
    if header.kind:
        evidence["values_contradict"] = True
    return _nothing(clue, evidence)


def _without_header(clue: Clue, alone: Recognition, first: Sequence[Recognition]) -> Recognition:
    """Beside a column that only a person has, fewer known names are enough."""
    if alone.kind or not says_nothing(clue.name) or not any(found.kind in CERTAIN_SIGNS for found in first):
        return alone
    kind, share = names_by_values(clue.values, beside_a_person=True)
    evidence = {**alone.evidence, "values": kind or "", "values_fit": round(share, 3)}
    return _recognition(kind, 0.5 + 0.3 * share, evidence) if kind else alone


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
    both_names = by_values in _NAMES and header.kind in (*_NAMES, "account_holder", "contact_person")
    wins = any_name or (share >= _SURELY and not both_names)
    return (by_values if wins else header.kind), share


def _recognition(kind: str, confidence: float, evidence: Evidence) -> Recognition:
    return Recognition(kind, PERSONAL_BY_KIND[kind], round(confidence, 2), evidence)


def _nothing(clue: Clue, evidence: Evidence) -> Recognition:
    """That nothing was there to be found grows surer with the cells looked at, and is never certain."""
    looked = clue.values.total
    sure = 0.3 + 0.2 * (looked > 0) + 0.2 * (looked >= 30) + 0.2 * (looked >= 300)
    return Recognition(None, Personal.NONE_FOUND, round(sure, 2), evidence)


def _beside(clue: Clue, alone: Recognition, rows: Rows) -> Recognition:
    if rows.counts:
        return alone if alone.kind is None else _nothing(clue, {**alone.evidence, "rows_are_counts": True})
    if rows.persons:
        return _in_a_persons_row(clue, alone, rows)
    vague = clue.header.is_vague and alone.kind == clue.header.kind and "values" not in alone.evidence
    if alone.kind in _ONLY_BESIDE_PERSONS or (
        vague and alone.kind and names_by_values(clue.values)[0] is None
    ):
        if alone.kind == "contact_person" and names_by_values(clue.values)[0]:
            return alone
        return _nothing(clue, {**alone.evidence, "no_person_in_table": True})
    return alone


def _in_a_persons_row(clue: Clue, alone: Recognition, rows: Rows) -> Recognition:
    if alone.kind == "record_id" and not clue.candidate_key and not names_a_person(clue):
        return _other_personal(clue, alone.evidence)
    short = clue.header.is_vague and clue.values.share("two_name_words") < 0.5
    if alone.kind == "full_name" and rows.given_names and short:
        return _recognition("family_name", alone.confidence, {**alone.evidence, "beside_given_names": True})
    if alone.kind is not None:
        return alone
    if rows.donors and clue.values.are_numbers and _AMOUNT & set(fold(clue.name).split()):
        return _recognition("donation_amount", 0.7, {**alone.evidence, "beside_donors": True})
    if rows.survey and clue.values.total:
        return _recognition("survey_answer", 0.6, {**alone.evidence, "in_a_survey": True})
    if clue.values.are_dates:
        return _recognition("event_date", 0.6, {**alone.evidence, "date_in_a_persons_row": True})
    return _other_personal(clue, alone.evidence)


def _other_personal(clue: Clue, evidence: Evidence) -> Recognition:
    if clue.values.type is ColumnType.EMPTY:
        return _nothing(clue, evidence)
    return Recognition(None, Personal.OTHER_PERSONAL, 0.6, {**evidence, "in_a_persons_row": True})
