"""What the other columns of a table make of one: a person's town, a supplier's, or a number of persons."""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.persons import CERTAIN_SIGNS
from cdl_workbook.analyses.inventory.recogniser.persons_row import in_a_persons_row
from cdl_workbook.analyses.inventory.recogniser.reasons import in_text
from cdl_workbook.analyses.inventory.recogniser.recognition import (
    Recognition,
    nothing,
    recognised,
    unclear,
)
from cdl_workbook.analyses.inventory.recogniser.rows import Rows
from cdl_workbook.analyses.inventory.recogniser.value_kinds import OF_PERSONS, names_by_values
from cdl_workbook.header_lexicon import says_nothing
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, Personal

_PERSONS_MAILS = 0.5
_OF_PLACES = frozenset("street address vehicle_plate ip_address".split())
_REACHES = frozenset(("phone", "email"))
_GRAVE = (Personal.DIRECT_IDENTIFIER, Personal.SPECIAL_CATEGORY, Personal.CRIMINAL_OFFENCE)
_CERTAIN = 0.9
_NAMES_IN_TEXT = 0.05
_MANY = 20
_SEVERAL_OTHERS = 0.3
"""Makers and studios bear a few names again and again."""


def beside_a_certain_sign(clues: Sequence[Clue], first: Sequence[Recognition]) -> list[Recognition]:
    """Beside a column that only a person has, fewer known names are enough."""
    if not any(found.kind in CERTAIN_SIGNS for found in first):
        return list(first)
    return [_names(clue, found) for clue, found in zip(clues, first, strict=True)]


def _names(clue: Clue, alone: Recognition) -> Recognition:
    if alone.kind or not says_nothing(clue.name):
        return alone
    kind, share = names_by_values(clue.values, beside_a_person=True)
    evidence = {**alone.evidence, "values": kind or "", "values_fit": round(share, 3)}
    return recognised(kind, 0.5 + 0.3 * share, evidence) if kind else alone


def beside(clues: Sequence[Clue], first: Sequence[Recognition], rows: Rows) -> list[Recognition]:
    """Judge every column by what the rows of its table are."""
    if rows.counts:
        return [_in_a_count(clue, alone) for clue, alone in zip(clues, first, strict=True)]
    if not rows.persons:
        return [_without_persons(clue, alone, rows) for clue, alone in zip(clues, first, strict=True)]
    kinds = [found.kind for found in first]
    return [
        in_a_persons_row(clue, alone, rows, clues, kinds) for clue, alone in zip(clues, first, strict=True)
    ]


def _in_a_count(clue: Clue, alone: Recognition) -> Recognition:
    if alone.kind is None:
        return alone
    return nothing(clue, {**alone.evidence, "rows_are_counts": True})


def _without_persons(clue: Clue, alone: Recognition, rows: Rows) -> Recognition:
    """Nothing shows that rows are persons: only names, text that holds them, and contacts are left."""
    evidence = {**alone.evidence, "no_person_in_table": True}
    if alone.kind is None:
        contradicted = "values_contradict" in alone.evidence and clue.header.certainty >= _CERTAIN
        grave = PERSONAL_BY_KIND.get(clue.header.kind or "") in _GRAVE
        signs = (contradicted and grave) or _may_be_names(clue)
        return unclear(None, alone.evidence) if signs and not rows.things else alone
    of_a_few = clue.header.kind not in OF_PERSONS and clue.values.distinct_share < _SEVERAL_OTHERS
    names = alone.kind in OF_PERSONS and not (clue.header.thing or rows.living or of_a_few)
    if names and names_by_values(clue.values)[0]:
        return alone
    if alone.kind == "email" and clue.values.share("mail_of_a_person") >= _PERSONS_MAILS:
        return alone
    if alone.kind in _REACHES and rows.contacts and clue.header.role != "organisation":
        return unclear(alone.kind, {**alone.evidence, "beside_contact_person": True})
    if alone.kind == "free_text" and _holds_names(clue):
        return alone
    if not (rows.things or rows.hints) and _is_grave_by_header(clue, alone):
        return unclear(alone.kind, evidence)
    return nothing(clue, evidence)


def _is_grave_by_header(clue: Clue, alone: Recognition) -> bool:
    """An identifier or a special category, unlike streets and numbers, which places have as well."""
    if alone.kind is None or alone.kind in _OF_PLACES or not clue.says(alone.kind) or clue.is_constant:
        return False
    return alone.personal in _GRAVE and (alone.kind != "record_id" or clue.names_a_person)


def _may_be_names(clue: Clue) -> bool:
    """Cells that are built like full names nearly all, though the lexicon holds few of them."""
    values = clue.values
    if clue.header.thing or values.distinct < _MANY or not values.is_probably("two_name_words", 0.9):
        return False
    return (
        values.share("two_name_words") >= 0.9
        and values.share("name_like") >= 0.8
        and values.share("known_name") >= 0.05
        and values.share("organisation") <= 0.05
    )


def _holds_names(clue: Clue) -> bool:
    held = in_text(clue.values, 1)
    return any(
        float(held.get(f"{what}_in_text", 0)) >= _NAMES_IN_TEXT
        for what in ("names", "mails", "phones", "accounts")
    )
