"""What is a row of a table: a person, an answer to a survey, a donation, a thing – or a number of persons?

One column alone often cannot tell: a town beside a birth date is part of a person's address, a town in a
list of suppliers is not, and «Geschlecht» beside «Anzahl» describes a group.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.persons import signs_of_persons
from cdl_workbook.header_lexicon import fold

_IDENTIFIES_ONE = frozenset(
    "family_name full_name birth_date salutation email phone iban tax_id social_insurance_number "
    "street address health_insurance_number record_id account_holder username".split()
)
_HAS_ONE_OF = frozenset("age birth_year gender family_status nationality religion children household".split())
_PERSONS = (
    "mitglied teilnehm person einwohner schueler besucher faelle fall geburt haushalt student "
    "absolvent gaeste maenner frauen kinder jugendliche waehler wahlberechtigt".split()
)
_COUNT = re.compile(r"anzahl|anz|count|n|haeufigkeit|faelle|fallzahl|insgesamt|bestand|number")
_COUNT_OF = re.compile(r"(?:anzahl|anz|zahl|number of)\b(?: der)? (\w+)")
_VOTES = re.compile(r"wahlberechtigte|.*\b(?:erst|zweit)?stimmen|einwohner|einwohnerzahl|bevoelkerung")
_MARKS = "%øØ∑Σ"
_OF_STATISTICS = frozenset(
    "n anz anzahl anteil quote darunter dav davon insg insgesamt gesamt summe mittelwert median durchschnitt "
    "vorjahr veraenderung count share mean total".split()
)
_SEVERAL = 3
_MOSTLY = 0.6
_HAS_FEW_CODES = frozenset(
    "gender family_status religion migration violence political_opinion trade_union criminal "
    "sexual_orientation ethnic_origin".split()
)
_MOST_CODES = 12
_FIRST_YEAR, _LAST_YEAR = 1920, 2035


@dataclass(frozen=True, slots=True)
class Rows:
    """What the columns of a table tell about its rows.

    Attributes:
        persons: a row is about a person.
        counts: a row is about a number of persons; its columns describe a group.
        survey: a row is an answer to a survey. · donors: a row is about somebody who donates.
        given_names: some column holds given names alone.
        things: a column names a thing or an organisation, another in each row.
        living: a row is about an animal or a plant.
        hints: some column is likelier of a thing than of a person.
        contacts: a row is no person, but names somebody to speak to.
    """

    persons: bool
    counts: bool
    survey: bool
    donors: bool
    given_names: bool
    things: bool
    living: bool
    hints: bool
    contacts: bool


def look_at_rows(clues: Sequence[Clue], kinds: Sequence[str | None]) -> Rows:
    """Judge the rows by the kinds that each column alone seems to be."""
    counts = _are_counts(clues, kinds)
    survey = _is_a_survey(clues, kinds)
    signs = signs_of_persons(clues, kinds)
    return Rows(
        persons=not counts and (signs.persons or (survey and not signs.things)),
        counts=counts,
        survey=survey,
        donors=any(fold(clue.name).startswith(("spend", "donor", "zuwend")) for clue in clues),
        given_names="given_name" in kinds,
        things=signs.things,
        living=signs.living,
        hints=signs.hints > 0,
        contacts="contact_person" in kinds,
    )


def _is_a_survey(clues: Sequence[Clue], kinds: Sequence[str | None]) -> bool:
    """Columns that only survey programs write, several whole questions, or answers on a scale in words."""
    technical = sum(
        kind == "technical_meta" and not clue.header.is_vague for clue, kind in zip(clues, kinds, strict=True)
    )
    asked = sum(clue.name.rstrip().endswith("?") for clue in clues)
    few = [clue.values for clue in clues if clue.values.distinct <= _MOST_CODES]
    rated = sum(values.share("likert") >= _MOSTLY and values.any("likert_core") for values in few)
    return technical >= 2 or asked >= _SEVERAL or rated >= 2


def _are_counts(clues: Sequence[Clue], kinds: Sequence[str | None]) -> bool:
    """A column counts persons and none identifies one, or an attribute stands in several columns."""
    if any(
        kind in _IDENTIFIES_ONE
        and not clue.header.is_vague
        and not clue.is_constant
        and (kind != "record_id" or clue.candidate_key)
        for kind, clue in zip(kinds, clues, strict=True)
    ):
        return False
    if any(_counts_persons(clue) or _counts_those_with_it(clue) for clue in clues):
        return True
    if sum(map(_is_a_figure, clues)) >= _SEVERAL:
        return True
    stems = Counter(
        (kind, fold(clue.name))
        for clue, kind in zip(clues, kinds, strict=True)
        if kind in _HAS_ONE_OF and clue.values.are_numbers
    )
    return any(times > 2 for times in stems.values())


def _is_a_figure(clue: Clue) -> bool:
    """A share, a mean, a difference or a number of cases, as statistics have them («dav. w», «ø Alter»)."""
    words = fold(clue.name).split()
    marked = any(sign in clue.name for sign in _MARKS) or not _OF_STATISTICS.isdisjoint(words)
    return marked and (clue.values.are_numbers or clue.values.share("figure") >= _MOSTLY)


def _counts_those_with_it(clue: Clue) -> bool:
    """«Migrationshintergrund» of 317: an attribute of one person has few codes, or is a year."""
    values = clue.values
    if clue.header.kind not in _HAS_FEW_CODES or not values.are_numbers or values.distinct <= _MOST_CODES:
        return False
    return not _FIRST_YEAR <= values.quantile(0.5) <= _LAST_YEAR


def _counts_persons(clue: Clue) -> bool:
    folded = fold(clue.name)
    if clue.values.total and not clue.values.are_numbers:
        return False
    if _COUNT.fullmatch(folded) or _VOTES.fullmatch(folded):
        return True
    counted = _COUNT_OF.match(folded)
    return counted is not None and clue.header.kind is None and counted[1].startswith(tuple(_PERSONS))
