"""What a word of several meanings means in the row of a person: «Jahrgang», «Foto», «Land», «Status»."""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.recognition import (
    Recognition,
    recognised,
)
from cdl_workbook.analyses.inventory.recogniser.rows import Rows
from cdl_workbook.header_lexicon import fold, says_nothing
from cdl_workbook.vocabulary import ColumnType

_OF_INSURANCES = ("health_insurance_number", "social_insurance_number")
"""«Versichertennr.» is said of both; the check digits tell."""
_MOSTLY = 0.5
_HAVE_FINER = frozenset(_OF_INSURANCES) | frozenset(
    "photo username state given_name family_name full_name".split()
)
_ANSWERS = 8
_TWO_NAMES = 0.8


def another_meaning(clue: Clue, kinds: Sequence[str | None]) -> str | None:
    """«Jahrgang» of a pupil is a grade; «Nr.» beside a street is a house's."""
    values = clue.values
    if not clue.header.is_vague or not values.total:
        return None
    if clue.header.kind == "birth_year" and max(values.share("school_class"), values.share("grade")) >= 0.9:
        return "school_class"
    if clue.header.kind == "birth_year" and values.share("two_digit_year") >= 0.8:
        return "birth_year"
    at_a_street = clue.header.kind == "record_id" and "street" in kinds and not clue.candidate_key
    return "house_number" if at_a_street and values.share("house_number") >= 0.9 else None


def finer_meaning(clue: Clue, alone: Recognition) -> str | None:
    """«Foto: ja» is a consent; «Land» above states of the world is no state of the federation."""
    if alone.kind not in _HAVE_FINER:
        return None
    values = clue.values.telling
    if alone.kind in _OF_INSURANCES:
        other = next(kind for kind in _OF_INSURANCES if kind != alone.kind)
        return other if values.share(other) >= _MOSTLY > values.share(alone.kind) else None
    if (
        alone.kind == "photo"
        and clue.values.total
        and not values.any("picture")
        and values.distinct <= _ANSWERS
    ):
        return "consent"
    if alone.kind == "username" and values.share("two_name_words") >= _TWO_NAMES:
        return "contact_person"
    if alone.kind == "state" and max(values.share("nationality"), values.share("country_code")) >= 0.5:
        return "nationality" if values.share("state") < 0.3 else None
    if alone.kind in ("given_name", "family_name") and values.share("two_name_words") >= _TWO_NAMES:
        return "full_name"
    if alone.kind == "full_name" and alone.kind == clue.header.kind and values.total:
        single = values.share("two_name_words") < 0.3 and values.share("name_shape") >= 0.6
        if single and clue.header.role == "child" and values.share("given_first") >= 0.5:
            return "given_name"
    return None


def is_borne_out(clue: Clue, rows: Rows) -> bool:
    """A word of several meanings («Status», «Termin», «Trainer») counts where the cells look like it."""
    kind, values = clue.header.kind, clue.values
    if not values.total:
        return True
    if kind == "technical_meta":
        return rows.survey
    if kind in ("event_date", "birth_year"):
        return values.are_dates or values.share("date") > 0.5 or values.share("year") > 0.5
    if kind in ("full_name", "contact_person") and fold(clue.name) not in ("name", "namen", "names"):
        return (
            values.share("half_names") >= 0.5
            or values.share("known_name") >= 0.3
            or (values.share("name_shape") >= 0.8 and values.distinct_share >= 0.3)
        )
    if kind in ("income", "debts"):
        return values.are_numbers
    if kind == "free_text":
        return values.share("some_words") >= 0.5
    if kind == "consent":
        return values.type is ColumnType.BOOLEAN or values.distinct <= 4
    return True


def told_apart(
    clue: Clue, alone: Recognition, clues: Sequence[Clue], kinds: Sequence[str | None]
) -> Recognition:
    """Two columns of one kind without headers: who holds the account, and where somebody was born."""
    if not says_nothing(clue.name):
        return alone
    present = set(kinds)
    of_names = [one for one, kind in zip(clues, kinds, strict=True) if kind == "full_name"]
    second = {"given_name", "family_name"} <= present or (len(of_names) > 1 and of_names[-1] is clue)
    if alone.kind == "full_name" and "iban" in present and second:
        return recognised("account_holder", 0.6, {**alone.evidence, "values": "account_holder"})
    if alone.kind == "nationality" and clue.values.share("country") >= 0.8:
        others = [
            one for one, kind in zip(clues, kinds, strict=True) if kind == "nationality" and one is not clue
        ]
        if any(one.values.share("adjective") > 0.5 for one in others):
            return recognised("country_of_birth", 0.7, {**alone.evidence, "values": "country_of_birth"})
    if alone.kind == "city" and kinds.count("city") > 1 and clue.values.share("foreign_city") >= 0.15:
        return recognised("place_of_birth", 0.6, {**alone.evidence, "values": "place_of_birth"})
    return alone
