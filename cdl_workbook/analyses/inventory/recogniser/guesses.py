"""What a column whose header says nothing most likely holds in a row about a person.

Dates, small numbers and codes may be anything by themselves. Beside persons some are far likelier than
others: dates over decades are birth dates, numbers up to a hundred with a wide spread are ages. Each guess
needs a sign of its own; without one the column just belongs to the person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.number_guesses import (
    Guess,
    amount,
    coordinate,
    employer,
    whole_number,
)
from cdl_workbook.analyses.inventory.recogniser.shapes import guess_of_names, numbers_somebody, shaped_like
from cdl_workbook.analyses.inventory.recogniser.value_kinds import told_by_list
from cdl_workbook.analyses.inventory.recogniser.values import Values, quantile
from cdl_workbook.vocabulary import ColumnType

_FEW = 4
_BORN_OVER = 15
"""Years that the middle four fifths of birth years span; events of one organisation lie closer."""
_YOUNGEST_MEDIAN = 2016
_LAST_BIRTH, _LIFETIME = 2021, 40
"""Entries and visits reach up to today. Who keeps a list of persons seldom has one of babies."""
_SEVERAL = 3
_NOT_A_LIST = 0.2
_TEXTS = (
    ("azr_number", "azr_number", 0.95, 2),
    ("bic", "bic", 0.8, 1),
    ("tax_id", "vat_id", 0.8, 2),
    ("postcode", "german_postcode", 0.9, 1),
    ("health", "blood_group", 0.9, 2),
    ("school_class", "school_class", 0.8, 1),
    ("income", "amount_band", 0.8, 1),
    ("nationality", "country_code", 0.9, 1),
    ("survey_answer", "likert", 0.8, 1),
)
_CORES = {"survey_answer": "likert_core"}
_MOST_GRADES = 12
_JOINED = re.compile(r"\s*[,;+/&]\s*|\s+und\s+")
_MOSTLY_DATES = 0.6


def guess(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    """The likeliest kind of a column beside persons, with how well the cells fit; None without a sign."""
    values = clue.values
    if values.total < _FEW:
        return None
    if _are_dates(values):
        return _date(clue, clues, kinds)
    if values.type is ColumnType.TEXT:
        return _text(clue, clues, kinds)
    if values.type is ColumnType.INTEGER:
        return whole_number(clue, clues, kinds)
    if values.type is ColumnType.NUMBER:
        return coordinate(clue, clues) or amount(values)
    return None


def guess_by_shape(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    """What the cells show by their shape, whatever the unknown word above them means."""
    values = clue.values
    if _are_dates(values):
        dated = _date(clue, clues, kinds) if _are_alive(values) else None
        return dated if dated and dated[0] == "birth_date" else None
    if values.total < _FEW or values.type not in (ColumnType.TEXT, ColumnType.INTEGER):
        return None
    shaped = shaped_like(values)
    if shaped:
        return shaped
    if "record_id" not in kinds and numbers_somebody(clue):
        return "record_id", 0.6
    told = told_by_list(values.telling)
    if told:
        return told
    named = guess_of_names(clue, kinds)
    if named or values.type is not ColumnType.TEXT or clue.header.kind:
        return named
    return _short_notes(values)


def _are_dates(values: Values) -> bool:
    if values.are_dates:
        return True
    said = values.telling
    dated = sum(count for _, count in said.years)
    return said.share("date") >= _MOSTLY_DATES and dated >= _MOSTLY_DATES * said.total


def _are_alive(values: Values) -> bool:
    """Over so many years that only lives are so long; under an unknown word nothing less will do."""
    return quantile(values.years, 0.9) - quantile(values.years, 0.1) >= _BORN_OVER


def _date(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    """Birth dates are spread over decades, and earlier than the other dates of a person."""
    values = clue.values
    timed = values.type is ColumnType.DATETIME and values.share("time_in_date") > 0.9
    if timed and values.share("time_of_appointment") < 0.9:
        return "technical_meta", 0.6
    years = values.years
    median, spread = quantile(years, 0.5), quantile(years, 0.9) - quantile(years, 0.1)
    others = [other.values for other in clues if other.values.are_dates and other is not clue]
    earliest = all(quantile(other.years, 0.5) >= median for other in others if other.years)
    if "birth_date" in kinds or not years or not earliest:
        return "event_date", 0.6
    before_today = quantile(years, 0.98) <= _LAST_BIRTH
    wide = spread >= _BORN_OVER and median <= _YOUNGEST_MEDIAN and (before_today or spread >= _LIFETIME)
    alone = not others and before_today and values.distinct_share > 0.5
    young = bool(others) and values.distinct_share > 0.5 and _is_before(values, others)
    return ("birth_date", 0.8) if wide else ("birth_date", 0.5) if young or alone else ("event_date", 0.6)


def _is_before(values: Values, others: Sequence[Values]) -> bool:
    """The latest birth lies before most of the other dates, as in a list of children."""
    last = quantile(values.years, 1.0)
    return all(quantile(other.years, 0.25) > last for other in others if other.years)


def _text(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    values = clue.values
    if works_for := employer(values):
        return works_for
    for kind, test, least, distinct in _TEXTS:
        if values.distinct > distinct and values.is_probably(test, least):
            share = values.share(test)
            if share >= least and (kind not in _CORES or values.any(_CORES[kind])):
                return kind, share
    return (
        shaped_like(values)
        or told_by_list(values.telling)
        or _place(values, kinds)
        or _house_number(values, kinds)
        or _code(clue, clues, kinds)
        or _user(values)
        or _short_notes(values)
    )


def _place(values: Values, kinds: Sequence[str | None]) -> Guess | None:
    if values.distinct < 2 or not values.is_probably("name_shape", 0.6):
        return None
    foreign, towns = values.share("foreign_city"), values.share("city")
    like = max(towns, values.share("town_like"))
    if foreign >= 0.15 and foreign + like >= 0.3:
        return "place_of_birth", foreign + like
    beside_an_address = bool({"postcode", "street", "house_number"} & set(kinds))
    if values.distinct_share < 0.95 and (
        towns >= 0.25
        or (beside_an_address and (like >= 0.4 or (like >= 0.2 and values.distinct_share < 0.7)))
    ):
        return "city", min(1.0, like)
    return None


def _house_number(values: Values, kinds: Sequence[str | None]) -> Guess | None:
    fits = values.share("house_number")
    if values.distinct <= _MOST_GRADES:
        return None
    return ("house_number", fits) if fits >= 0.9 and ("street" in kinds or values.any("has_letter")) else None


def _code(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    """One code for each row identifies it; beside an account it is rather the mandate's."""
    values = clue.values
    if values.distinct_share < 0.9 or not values.is_probably("id_shape", 0.9):
        return None
    others = any(_is_code(other.values) for other in clues if other is not clue)
    if "iban" in kinds and (others or "record_id" in kinds) and values.share("mandate_reference") >= 0.9:
        return "mandate_reference", 0.6
    return ("record_id", 0.7) if values.share("id_shape") >= 0.9 else None


def _is_code(values: Values) -> bool:
    """Codes or numbers, another in each row."""
    return values.distinct_share >= 0.9 and (
        values.type is ColumnType.INTEGER or values.is_probably("id_shape", 0.9)
    )


def _user(values: Values) -> Guess | None:
    if values.distinct_share < 0.8 or not values.is_probably("username", 0.9):
        return None
    return ("username", 0.6) if values.share("name_in_username") >= 0.3 else None


def _are_choices(values: Values) -> bool:
    """Combinations of a few words: «Flyer + Homepage», «Ton, Beamer». Somebody could choose several."""
    pieces: set[str] = set()
    for cell in values.counts:
        pieces |= {piece.strip() for piece in _JOINED.split(cell)}
    return len(pieces) <= _MOST_GRADES and 2 * len(pieces) <= len(values.counts)


def _short_notes(values: Values) -> Guess | None:
    if _are_choices(values):
        return None
    share, whole = values.share("some_words"), values.share("free_text")
    notes = share >= 0.6 and values.distinct > _FEW and values.distinct_share > _NOT_A_LIST
    return ("free_text", share) if notes or (whole >= 0.6 and values.distinct >= _SEVERAL) else None
