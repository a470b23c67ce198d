"""What the other columns of a table make of one: a person's town, a supplier's, or a number of persons."""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.contradictions import contradicts, only_says_whether
from cdl_workbook.analyses.inventory.recogniser.guesses import (
    guess,
    guess_by_shape,
    guess_of_names,
    shaped_like,
)
from cdl_workbook.analyses.inventory.recogniser.number_guesses import Guess
from cdl_workbook.analyses.inventory.recogniser.persons import CERTAIN_SIGNS, names_a_person
from cdl_workbook.analyses.inventory.recogniser.reasons import in_text
from cdl_workbook.analyses.inventory.recogniser.recognition import (
    Recognition,
    nothing,
    of_the_person,
    recognised,
    unclear,
)
from cdl_workbook.analyses.inventory.recogniser.rows import Rows
from cdl_workbook.analyses.inventory.recogniser.sensitive import told_by_header, told_by_words
from cdl_workbook.analyses.inventory.recogniser.value_kinds import names_by_values
from cdl_workbook.header_lexicon import fold, says_nothing
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, ColumnType, Personal

_AMOUNT = frozenset("betrag summe hoehe amount eur euro gesamtbetrag".split())
_NAMES = frozenset("given_name family_name full_name account_holder contact_person".split())
_PERSONS_MAILS = 0.5
_OFTEN_UNUSUAL = _NAMES | frozenset("city salutation address street".split())
_OF_PLACES = frozenset("street address vehicle_plate ip_address".split())
_REACHES = frozenset(("phone", "email"))
_GRAVE = (Personal.DIRECT_IDENTIFIER, Personal.SPECIAL_CATEGORY, Personal.CRIMINAL_OFFENCE)
_MAY_BE_ANYTHING = frozenset(("survey_answer", "free_text", "technical_meta"))
"""What a header says of the form of an answer, and not of what it is about."""
_OFTEN_TEXT = 0.3
_ANSWERS = 8
_TWO_NAMES = 0.8
_CERTAIN = 0.9
_NAMES_IN_TEXT = 0.05
_MANY = 20


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
        _in_a_persons_row(clue, alone, rows, clues, kinds) for clue, alone in zip(clues, first, strict=True)
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
    names = alone.kind in _NAMES and not clue.header.thing and not rows.living
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
    return alone.personal in _GRAVE and (alone.kind != "record_id" or names_a_person(clue))


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


def _in_a_persons_row(
    clue: Clue, alone: Recognition, rows: Rows, clues: Sequence[Clue], kinds: Sequence[str | None]
) -> Recognition:
    if clue.header.role == "organisation" and alone.kind:
        return _of_the_organisation(clue, alone)
    another = _another_meaning(clue, kinds) or _finer_meaning(clue, alone)
    if another:
        return recognised(another, 0.7, {**alone.evidence, "values": another})
    if alone.kind == "record_id" and not clue.candidate_key and not names_a_person(clue):
        return of_the_person(clue, alone.evidence)
    told = _told_by_words(clue, alone) or _told_by_shape(clue, alone)
    if told:
        kind, share = told
        return recognised(kind, 0.5 + 0.4 * share, {**alone.evidence, "values": kind, "beside_persons": True})
    short = clue.header.is_vague and clue.values.share("two_name_words") < 0.5
    if alone.kind == "full_name" and rows.given_names and short:
        return recognised("family_name", alone.confidence, {**alone.evidence, "beside_given_names": True})
    if alone.kind is not None and clue.header.is_vague and alone.kind == clue.header.kind:
        return alone if _is_borne_out(clue, rows) else _of_no_kind(clue, alone, rows)
    if rows.survey and _is_a_choice(clue, alone):
        return recognised("survey_answer", 0.7, {**alone.evidence, "in_a_survey": True})
    if alone.kind is not None:
        return _told_apart(clue, alone, clues, kinds)
    if _holds_though_unusual(clue):
        return recognised(clue.header.kind or "", 0.5, {**alone.evidence, "beside_persons": True})
    guessed = _guessed(clue, rows, clues, kinds)
    if guessed:
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
    return values.total > 0 and values.type is ColumnType.TEXT and not only_says_whether(values)


def _another_meaning(clue: Clue, kinds: Sequence[str | None]) -> str | None:
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


def _finer_meaning(clue: Clue, alone: Recognition) -> str | None:
    """«Foto: ja» is a consent; «Land» above states of the world is no state of the federation."""
    values = clue.values.telling
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


def _of_no_kind(clue: Clue, alone: Recognition, rows: Rows) -> Recognition:
    if rows.donors and clue.values.are_numbers and _AMOUNT & set(fold(clue.name).split()):
        return recognised("donation_amount", 0.7, {**alone.evidence, "beside_donors": True})
    if rows.survey and clue.values.total:
        return recognised("survey_answer", 0.6, {**alone.evidence, "in_a_survey": True})
    if clue.values.are_dates:
        return recognised("event_date", 0.6, {**alone.evidence, "date_in_a_persons_row": True})
    return of_the_person(clue, alone.evidence)


def _of_the_organisation(clue: Clue, alone: Recognition) -> Recognition:
    """«Verein_IBAN» is the same in all rows; a school's phone number still belongs to the pupil's row."""
    return nothing(clue, alone.evidence) if clue.values.distinct <= 1 else of_the_person(clue, alone.evidence)


def _is_borne_out(clue: Clue, rows: Rows) -> bool:
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


def _told_apart(
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
