"""What is a row of a table: a person, an answer to a survey, a donation, a thing – or a number of persons?

One column alone often cannot tell: a town beside a birth date is part of a person's address, a town in a
list of suppliers is not, and «Geschlecht» beside «Anzahl» describes a group.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cdl_workbook.analyses.inventory.recogniser.value_kinds import names_by_values
from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.header_lexicon import HeaderMatch, fold, says_nothing

CERTAIN_SIGNS = frozenset(
    "given_name family_name full_name birth_date birth_year gender salutation nationality religion "
    "family_status tax_id social_insurance_number health_insurance_number id_card_number "
    "passport_number azr_number care_level country_of_birth place_of_birth residence_status "
    "account_holder migration username ip_address sexual_orientation political_opinion trade_union "
    "criminal violence ethnic_origin".split()
)
"""Kinds that only a person has."""

_SIGNS_UNLESS_THINGS = frozenset("disability health children household age".split())
"""Kinds that persons have, and at times school classes, places or offers for them."""

_REACHES_A_PERSON = frozenset(("phone", "email", "iban", "address"))
_IDENTIFIES_ONE = frozenset(
    "family_name full_name birth_date salutation email phone iban tax_id social_insurance_number "
    "street address health_insurance_number record_id account_holder username".split()
)
_HAS_ONE_OF = frozenset("age birth_year gender family_status nationality religion children household".split())
_ID_OF_A_PERSON = (
    "mitglied klient klienten patient schueler teilnehm kunde kunden kdnr person spender bewohner "
    "haushalt familie familien bewerber client member fall akte aktenzeichen personal betreuung "
    "beratung gast gaeste".split()
)
_PERSONS = (
    "mitglied teilnehm person einwohner schueler besucher faelle fall geburt haushalt student "
    "absolvent gaeste maenner frauen kinder jugendliche waehler wahlberechtigt".split()
)
_COUNT = re.compile(r"anzahl|anz|count|n|haeufigkeit|faelle|fallzahl|insgesamt|bestand|number")
_COUNT_OF = re.compile(r"(?:anzahl|anz|zahl|number of)\b(?: der)? (\w+)")
_VOTES = re.compile(r"wahlberechtigte|.*\b(?:erst|zweit)?stimmen|einwohner|einwohnerzahl|bevoelkerung")
_ORGANISATIONS = 0.3
_OFTEN_ANOTHER = 0.3
_ADJECTIVES = 0.3
_BY_WORDS = frozenset(
    "nationality religion family_status residence_status migration political_opinion trade_union criminal "
    "ethnic_origin sexual_orientation care_level violence".split()
)
"""Kinds told by words that also stand in lists of goods, votes, places and offers."""

_OF_LISTS_TOO = frozenset("political_opinion trade_union criminal violence care_level".split())
_LIVING_THINGS = frozenset("tierart rasse tierrasse hunderasse species breed gattung baumart pflanze".split())
_NO_ANIMAL_HAS = frozenset(
    "given_name family_name salutation birth_year nationality religion family_status email phone iban "
    "address account_holder username tax_id".split()
)

_SEVERAL = 3


@dataclass(frozen=True, slots=True)
class Clue:
    """A column as the recogniser sees it."""

    name: str
    header: HeaderMatch
    values: Values
    candidate_key: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """What the columns of a table tell about its rows.

    Attributes:
        persons: a row is about a person.
        counts: a row is about a number of persons; its columns describe a group.
        survey: a row is an answer to a survey. · donors: a row is about somebody who donates.
        given_names: some column holds given names alone.
        things: a column names a thing or an organisation, another in each row.
        contacts: a row is no person, but names somebody to speak to.
    """

    persons: bool
    counts: bool
    survey: bool
    donors: bool
    given_names: bool
    things: bool
    contacts: bool


def look_at_rows(clues: Sequence[Clue], kinds: Sequence[str | None]) -> Rows:
    """Judge the rows by the kinds that each column alone seems to be."""
    counts = _are_counts(clues, kinds)
    return Rows(
        persons=not counts and _are_persons(clues, kinds),
        counts=counts,
        survey=_is_a_survey(clues, kinds),
        donors=any(fold(clue.name).startswith(("spend", "donor", "zuwend")) for clue in clues),
        given_names="given_name" in kinds,
        things=any(_names_the_rows(clue) for clue in clues),
        contacts="contact_person" in kinds,
    )


def names_a_person(clue: Clue) -> bool:
    """True where a header like «Klienten-Nr» or «Fall-ID» says that the number is a person's."""
    return any(word.startswith(stem) for word in fold(clue.name).split() for stem in _ID_OF_A_PERSON)


def _are_persons(clues: Sequence[Clue], kinds: Sequence[str | None]) -> bool:
    things = any(_names_the_rows(clue) for clue in clues)
    signs = [
        (clue, kind)
        for clue, kind in zip(clues, kinds, strict=True)
        if kind and not _is_the_same_in_all_rows(clue) and not (things and not clue.header.kind)
    ]
    if any(fold(clue.name) in _LIVING_THINGS for clue in clues):
        signs = [(clue, kind) for clue, kind in signs if kind in _NO_ANIMAL_HAS and not clue.header.is_vague]
    if any(kind in CERTAIN_SIGNS and _is_sure(clue, kind) for clue, kind in signs):
        return True
    if things:
        return False
    found = {kind for _, kind in signs}
    if found & _SIGNS_UNLESS_THINGS or any(
        kind == "record_id" and names_a_person(clue) for clue, kind in signs
    ):
        return True
    organisations = any(_lists_organisations(clue) for clue in clues)
    return bool(found & _REACHES_A_PERSON) and not organisations


def _lists_organisations(clue: Clue) -> bool:
    return clue.values.distinct_share > _OFTEN_ANOTHER and clue.values.share("organisation") > _ORGANISATIONS


def _names_the_rows(clue: Clue) -> bool:
    """A name of a thing, or of an organisation, that is different in each row."""
    if not clue.candidate_key or clue.values.said < 2:
        return False
    return clue.header.thing or clue.values.share("organisation") > _ORGANISATIONS


def _is_sure(clue: Clue, kind: str) -> bool:
    """A header that is no guess; or values that are no mere words, which goods and votes have as well."""
    if clue.header.role == "organisation" or _is_a_guess(clue, kind):
        return False
    if clue.header.kind == kind or kind not in _BY_WORDS:
        return True
    if not says_nothing(clue.name) or kind in _OF_LISTS_TOO:
        return False
    return kind != "nationality" or clue.values.share("adjective") >= _ADJECTIVES


def _is_a_survey(clues: Sequence[Clue], kinds: Sequence[str | None]) -> bool:
    """Columns that only survey programs write, or several questions with a scale to answer on."""
    technical = sum(
        kind == "technical_meta" and not clue.header.is_vague for clue, kind in zip(clues, kinds, strict=True)
    )
    asked = sum(
        kind == "survey_answer" and clue.name.rstrip().endswith("?")
        for clue, kind in zip(clues, kinds, strict=True)
    )
    return technical >= 2 or asked >= _SEVERAL


def _is_a_guess(clue: Clue, kind: str) -> bool:
    if not clue.header.is_vague or clue.header.kind != kind:
        return False
    return kind != "full_name" or names_by_values(clue.values)[0] is None


def _is_the_same_in_all_rows(clue: Clue) -> bool:
    """Like one's own account in a list of bookings: it does not tell whom a row is about."""
    return clue.values.distinct == 1 and clue.values.said >= _SEVERAL


def _are_counts(clues: Sequence[Clue], kinds: Sequence[str | None]) -> bool:
    """A column counts persons and none identifies one, or an attribute stands in several columns."""
    if _IDENTIFIES_ONE & {kind for kind, clue in zip(kinds, clues, strict=True) if not clue.header.is_vague}:
        return False
    if any(_counts_persons(clue) for clue in clues):
        return True
    stems = Counter(
        (kind, fold(clue.name))
        for clue, kind in zip(clues, kinds, strict=True)
        if kind in _HAS_ONE_OF and clue.values.are_numbers
    )
    return any(times > 2 for times in stems.values())


def _counts_persons(clue: Clue) -> bool:
    folded = fold(clue.name)
    if clue.values.total and not clue.values.are_numbers:
        return False
    if _COUNT.fullmatch(folded) or _VOTES.fullmatch(folded):
        return True
    counted = _COUNT_OF.match(folded)
    return counted is not None and clue.header.kind is None and counted[1].startswith(tuple(_PERSONS))
