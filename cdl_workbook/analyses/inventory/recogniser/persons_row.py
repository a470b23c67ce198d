"""A column in the row of a person: what it holds, or that it just belongs to the person."""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.contradictions import (
    are_roles,
    contradicts,
    only_says_whether,
)
from cdl_workbook.analyses.inventory.recogniser.guesses import guess, guess_by_shape
from cdl_workbook.analyses.inventory.recogniser.meanings import (
    another_meaning,
    finer_meaning,
    is_borne_out,
    told_apart,
)
from cdl_workbook.analyses.inventory.recogniser.number_guesses import Guess
from cdl_workbook.analyses.inventory.recogniser.recognition import (
    Recognition,
    nothing,
    of_the_person,
    recognised,
)
from cdl_workbook.analyses.inventory.recogniser.rows import Rows
from cdl_workbook.analyses.inventory.recogniser.sensitive import (
    like_known_cells,
    told_by_header,
    told_by_words,
)
from cdl_workbook.analyses.inventory.recogniser.shapes import guess_of_names, shaped_like
from cdl_workbook.analyses.inventory.recogniser.value_kinds import OF_PERSONS
from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.header_lexicon import fold, likeness, says_nothing
from cdl_workbook.header_lexicon.unknown import Likeness
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, ColumnType, Personal

_AMOUNT = frozenset("betrag summe hoehe amount eur euro gesamtbetrag".split())
_OFTEN_UNUSUAL = OF_PERSONS | frozenset("city salutation address street".split())
_MAY_BE_ANYTHING = frozenset(("survey_answer", "free_text", "technical_meta"))
"""What a header says of the form of an answer, and not of what it is about."""
_OFTEN_TEXT = 0.3
_CERTAIN = 0.9
_LIKE = 0.75
_DATES = frozenset(("event_date", "birth_date"))
_TOLD_BY_WORDS = frozenset(
    "disability residence_status religion nationality language political_opinion trade_union ethnic_origin "
    "violence criminal education occupation insurer consent family_status sexual_orientation".split()
)
_AMOUNTS = frozenset(("income", "debts", "donation_amount"))
_MOST_CODES = 12


def in_a_persons_row(
    clue: Clue, alone: Recognition, rows: Rows, clues: Sequence[Clue], kinds: Sequence[str | None]
) -> Recognition:
    """What a column holds beside others about the same person.

    Args:
        alone: what it seems to be by itself. · kinds: of all columns, each by itself.
    """
    if clue.header.role == "organisation" and alone.kind:
        return _of_the_organisation(clue, alone)
    another = another_meaning(clue, kinds) or finer_meaning(clue, alone)
    if another:
        return recognised(another, 0.7, {**alone.evidence, "values": another})
    if alone.kind == "record_id" and not clue.candidate_key and not clue.names_a_person:
        return of_the_person(clue, alone.evidence)
    told = _told_by_words(clue, alone) or _told_by_shape(clue, alone)
    if told:
        kind, share = told
        return recognised(kind, 0.5 + 0.4 * share, {**alone.evidence, "values": kind, "beside_persons": True})
    short = clue.header.is_vague and clue.values.share("two_name_words") < 0.5
    if alone.kind == "full_name" and rows.given_names and short:
        return recognised("family_name", alone.confidence, {**alone.evidence, "beside_given_names": True})
    if alone.kind is not None and clue.header.is_vague and alone.kind == clue.header.kind:
        return alone if is_borne_out(clue, rows) else _of_no_kind(clue, alone, rows)
    if rows.survey and _is_a_choice(clue, alone):
        return recognised("survey_answer", 0.7, {**alone.evidence, "in_a_survey": True})
    if alone.kind is not None:
        return told_apart(clue, alone, clues, kinds)
    if _holds_though_unusual(clue):
        return recognised(clue.header.kind or "", 0.5, {**alone.evidence, "beside_persons": True})
    guessed = _guessed(clue, rows, clues, kinds)
    if guessed and not (guessed[0] == "free_text" and not rows.survey and _like_known_headers(clue)):
        kind, share = guessed
        evidence = {**alone.evidence, "values": kind, "beside_persons": True}
        return recognised(kind, 0.3 + 0.4 * share, evidence)
    return _of_no_kind(clue, alone, rows)


def _told_by_words(clue: Clue, alone: Recognition) -> Guess | None:
    """A special category that single words tell, where nothing surer is known."""
    known = alone.kind and not (clue.header.is_vague and alone.kind == clue.header.kind)
    if clue.is_constant or (known and alone.kind not in _MAY_BE_ANYTHING):
        return None
    if alone.kind == "free_text" and (clue.header.kind or clue.values.share("free_text") >= _OFTEN_TEXT):
        return None
    by_header = told_by_header(clue.name)
    told = told_by_words(clue.values)
    return told or ((by_header, 0.5) if by_header else None)


def _told_by_shape(clue: Clue, alone: Recognition) -> Guess | None:
    """Numbers and addresses with notes beside them are no text: «0221 4710 (abends)»."""
    by_cells = alone.kind == "free_text" and clue.header.kind != "free_text"
    return shaped_like(clue.values) if by_cells else None


def _guessed(clue: Clue, rows: Rows, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    """A header that says nothing, or one that nobody knows above cells of a shape of their own."""
    if says_nothing(clue.name):
        return None if rows.survey else guess(clue, clues, kinds)
    known = clue.header.kind and not clue.header.is_vague and not contradicts(clue.header.kind, clue.values)
    if known:
        return None
    return guess_of_names(clue, kinds) if clue.header.thing else guess_by_shape(clue, clues, kinds)


def _is_a_choice(clue: Clue, alone: Recognition) -> bool:
    """An open question whose answers are no text («Milch; Brot»), but were there to choose from."""
    return alone.kind == "free_text" and clue.says("free_text") and not clue.values.any("free_text")


def _holds_though_unusual(clue: Clue) -> bool:
    """Beside persons a plain word («Wohnort») holds, also where its cells are written unusually."""
    header, values = clue.header, clue.values
    asked = "?" in clue.name and PERSONAL_BY_KIND.get(header.kind or "") is Personal.SPECIAL_CATEGORY
    if (
        not (asked or header.kind in _OFTEN_UNUSUAL)
        or header.certainty < _CERTAIN
        or header.role == "organisation"
    ):
        return False
    if only_says_whether(values) or are_roles(header.kind or "", values):
        return False
    return values.total > 0 and values.type is ColumnType.TEXT


def _of_no_kind(clue: Clue, alone: Recognition, rows: Rows) -> Recognition:
    if rows.donors and clue.values.are_numbers and _AMOUNT & set(fold(clue.name).split()):
        return recognised("donation_amount", 0.7, {**alone.evidence, "beside_donors": True})
    if rows.survey and clue.values.total:
        return recognised("survey_answer", 0.6, {**alone.evidence, "in_a_survey": True})
    like = _like_known_headers(clue)
    if like:
        return recognised(
            like.kind or "", 0.3 + 0.4 * like.share, {**alone.evidence, "header_like": like.term}
        )
    told = like_known_cells(clue.values)
    if told:
        kind, share = told
        return recognised(
            kind, 0.3 + 0.4 * share, {**alone.evidence, "cells_like": True, "values_fit": round(share, 3)}
        )
    if clue.values.are_dates:
        return recognised("event_date", 0.6, {**alone.evidence, "date_in_a_persons_row": True})
    return of_the_person(clue, alone.evidence)


def _like_known_headers(clue: Clue) -> Likeness | None:
    """A header that no term fits, written like those of one kind, where the cells do not say otherwise."""
    if clue.header.thing or says_nothing(clue.name) or not clue.values.total:
        return None
    like = likeness(clue.name)
    if like is None or like.kind is None or like.share < _LIKE:
        return None
    return None if contradicts(like.kind, clue.values) or _is_unlike(like.kind, clue.values) else like


def _is_unlike(kind: str, values: Values) -> bool:
    """Stricter than :func:`contradicts`, for a header that only resembles: dates, numbers, notes must fit."""
    if values.are_dates:
        return kind not in _DATES
    if kind in _AMOUNTS:
        return only_says_whether(values)
    if kind in _TOLD_BY_WORDS:
        return values.are_numbers and values.distinct > _MOST_CODES
    return kind == "free_text" and values.share("some_words") < _OFTEN_TEXT


def _of_the_organisation(clue: Clue, alone: Recognition) -> Recognition:
    """«Verein_IBAN» is the same in all rows; a school's phone number still belongs to the pupil's row."""
    return nothing(clue, alone.evidence) if clue.values.distinct <= 1 else of_the_person(clue, alone.evidence)
