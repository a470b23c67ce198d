"""Which columns are about persons, and how? From header and values together, with the reasons kept as counts.

1. The header names a kind; the values may confirm it, say nothing, or contradict it.
2. Without a telling header the values decide, where they are unmistakable (check digits, shapes, word lists).
3. The neighbours decide what is ambiguous: a town beside a birth date is part of a person's address, a town in
   a list of suppliers is not; in a row about a person every column is about that person (GDPR Art. 4(1)).

The strongest negative is ``none_found``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from cdl_workbook.analyses.inventory.contradictions import contradicts
from cdl_workbook.analyses.inventory.value_kinds import kind_by_values, support
from cdl_workbook.analyses.inventory.values import Values
from cdl_workbook.header_lexicon import HeaderMatch, fold
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, ColumnType, Personal

Evidence = Mapping[str, int | float | str | bool]

_OF_A_PERSON = frozenset(
    "given_name family_name full_name birth_date birth_year gender salutation nationality religion family_status "
    "tax_id social_insurance_number health_insurance_number id_card_number passport_number azr_number disability "
    "care_level country_of_birth place_of_birth residence_status account_holder migration health children "
    "household age username ip_address sexual_orientation political_opinion trade_union criminal ethnic_origin".split()
)
_ONLY_BESIDE_PERSONS = frozenset(
    "postcode city state street house_number address coordinates record_id event_date title donation_amount income "
    "debts benefits education occupation school_class insurer photo consent url bic language phone email iban "
    "contact_person mandate_reference vehicle_plate survey_answer technical_meta".split()
)
_ID_OF_A_PERSON = (
    "mitglied klient klienten patient schueler teilnehm kunde kunden kdnr person spender bewohner haushalt familie "
    "familien bewerber client member fall akte aktenzeichen personal betreuung beratung gast gaeste"
).split()
_AMOUNT = frozenset("betrag summe hoehe amount eur euro".split())
_REACHES_A_PERSON = frozenset(("phone", "email", "iban", "address"))


@dataclass(frozen=True, slots=True)
class Clue:
    """A column as the recogniser sees it."""

    name: str
    header: HeaderMatch
    values: Values
    candidate_key: bool = False


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a column holds, how it relates to persons, how sure that is, and why (counts and shares only)."""

    kind: str | None
    personal: Personal
    confidence: float
    evidence: Evidence = field(default_factory=dict)
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class _Neighbours:
    """What the columns of a table tell about each other: rows are persons, answers to a survey, donations."""

    persons: bool
    survey: bool
    donors: bool


def recognise(clues: Sequence[Clue]) -> tuple[Recognition, ...]:
    """Recognise all columns of one table together."""
    first = [_alone(clue) for clue in clues]
    table = _Neighbours(
        persons=_is_about_persons(clues, first),
        survey=sum(found.kind == "technical_meta" for found in first) >= 2,
        donors=any(fold(clue.name).startswith(("spend", "donor", "zuwend")) for clue in clues),
    )
    return tuple(_beside(clue, alone, table) for clue, alone in zip(clues, first, strict=True))


def _alone(clue: Clue) -> Recognition:
    header, values = clue.header, clue.values
    evidence: dict[str, int | float | str | bool] = {"cells_looked_at": values.total}
    if header.kind:
        evidence |= {"header": header.kind, "header_certainty": header.certainty}
    if header.role and header.role != "self":
        evidence["role"] = header.role
    by_values, share = kind_by_values(values)
    if header.kind and not contradicts(header.kind, values, clue.name):
        supported = support(header.kind, values)
        if supported is not None:
            evidence["values_fit"] = round(supported, 3)
        kind = _more_precise(header, by_values, share, supported)
        confidence = min(0.99, 0.6 * header.certainty + 0.39 * (supported if supported is not None else 0.5))
        return _recognition(kind, confidence, evidence)
    if by_values:
        evidence |= {"values": by_values, "values_fit": round(share, 3)}
        return _recognition(by_values, 0.5 + 0.4 * share, evidence)
    if header.kind and values.total:
        evidence["values_contradict"] = True
    return Recognition(None, Personal.NONE_FOUND, _absence(values), evidence)


def _more_precise(header: HeaderMatch, by_values: str | None, share: float, supported: float | None) -> str:
    """Where the values are unmistakably of another kind than the header's loose word, they win."""
    assert header.kind is not None
    decisive = by_values is not None and share >= 0.8 and by_values != header.kind
    weak = supported is not None and supported < 0.3
    if decisive and (weak or header.certainty < 0.8) and by_values is not None:
        return by_values
    return header.kind


def _recognition(kind: str, confidence: float, evidence: Mapping[str, int | float | str | bool]) -> Recognition:
    return Recognition(kind, PERSONAL_BY_KIND[kind], round(confidence, 2), evidence)


def _absence(values: Values) -> float:
    """How sure it is that nothing was there to be found: grows with the cells looked at, never certain."""
    return round(min(0.9, 0.3 + 0.2 * (values.total > 0) + 0.2 * (values.total >= 30) + 0.2 * (values.total >= 300)), 2)


def _is_about_persons(clues: Sequence[Clue], first: Sequence[Recognition]) -> bool:
    kinds = {found.kind for found in first}
    if kinds & _OF_A_PERSON:
        return True
    ids = [clue for clue, found in zip(clues, first, strict=True) if found.kind == "record_id"]
    if any(word.startswith(stem) for clue in ids for word in fold(clue.name).split() for stem in _ID_OF_A_PERSON):
        return True
    organisations = any(clue.values.share("organisation") > 0.3 for clue in clues)
    return bool(kinds & _REACHES_A_PERSON) and not organisations


def _beside(clue: Clue, alone: Recognition, table: _Neighbours) -> Recognition:
    if not table.persons:
        if alone.kind in _ONLY_BESIDE_PERSONS:
            evidence = {**alone.evidence, "no_person_in_table": True}
            return Recognition(None, Personal.NONE_FOUND, _absence(clue.values), evidence)
        return alone
    if alone.kind == "record_id" and not clue.candidate_key and not _names_a_person(clue):
        return _in_a_persons_row(clue, alone)
    if alone.kind is not None:
        return alone
    dates = clue.values.type in (ColumnType.DATE, ColumnType.DATETIME)
    amount = clue.values.type in (ColumnType.INTEGER, ColumnType.NUMBER)
    if table.donors and amount and _AMOUNT & set(fold(clue.name).split()):
        return _recognition("donation_amount", 0.7, {**alone.evidence, "beside_donors": True})
    if table.survey and clue.values.total:
        return _recognition("survey_answer", 0.6, {**alone.evidence, "in_a_survey": True})
    if dates:
        return _recognition("event_date", 0.6, {**alone.evidence, "date_in_a_persons_row": True})
    return _in_a_persons_row(clue, alone)


def _in_a_persons_row(clue: Clue, alone: Recognition) -> Recognition:
    if clue.values.type is ColumnType.EMPTY:
        return replace(alone, kind=None, personal=Personal.NONE_FOUND)
    evidence = {**alone.evidence, "in_a_persons_row": True}
    return Recognition(None, Personal.OTHER_PERSONAL, 0.6, evidence)


def _names_a_person(clue: Clue) -> bool:
    return any(word.startswith(stem) for word in fold(clue.name).split() for stem in _ID_OF_A_PERSON)
