"""How much the attributes of persons in a table weigh.

Gender, age, belief or health also stand in lists of offers, places, goods and animals. So one alone proves
nothing, each kind counts once, and a word counts for little where its cells say otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.contradictions import only_says_whether
from cdl_workbook.analyses.inventory.recogniser.sensitive import told_by_words
from cdl_workbook.analyses.inventory.recogniser.value_kinds import NAMES, told_by_list
from cdl_workbook.analyses.inventory.recogniser.values import quantile
from cdl_workbook.header_lexicon import says_nothing
from cdl_workbook.vocabulary import ColumnType

PROOFS = frozenset(
    "given_name family_name full_name account_holder birth_date salutation tax_id social_insurance_number "
    "health_insurance_number id_card_number passport_number azr_number place_of_birth residence_status "
    "sexual_orientation".split()
)
"""Kinds of which one column proves that rows are persons."""
_STRONG = frozenset(
    "gender birth_year nationality religion family_status country_of_birth migration political_opinion "
    "trade_union criminal violence ethnic_origin biometric genetic care_level".split()
)
ENOUGH_BESIDE_LITTLE = frozenset(
    "gender birth_year nationality religion family_status country_of_birth".split()
)
"""Kinds that are enough where nothing speaks for things."""
_ALONE = PROOFS | {"reaches", "record_id"}
_WEAK = frozenset(
    "age health disability children household education occupation benefits debts income "
    "insurer school_class consent username vehicle_plate mandate_reference event_date".split()
)
_PLACES = frozenset("street address house_number".split())
_REACHES = frozenset("phone email iban".split())
_BY_UNKNOWN_WORD = frozenset("religion gender family_status residence_status salutation".split())
_WORDS_OF_LISTS = frozenset("political_opinion trade_union criminal violence care_level health".split())
_ANOTHER, _MOSTLY_ANOTHER = 0.3, 0.6
_KNOWN = 0.3
"""Share of names in the lexicon that tells a column of names under a header nobody knows («sus_nname»)."""
_SHOWN_BY = {
    "age": (0.5, ("age", "age_band")),
    "school_class": (0.3, ("school_class", "grade")),
    "health": (0.05, ("health", "free_text")),
}
"""Kinds that a header says of things too → the least share of cells that pass one of the tests."""
_PERSONS_MAILS, _OFFICES = 0.4, 0.2
_A_LIST = 30
_SHARED = _MOST = 0.5
CLEAR = 0.75
"""Certainty of a header's word that is neither cut short nor misspelt."""
_LIFETIME = 25
"""Years that the middle four fifths of birth dates of grown-ups span; no other dates of a list do."""
_BORN_BEFORE = 1998
_ADJECTIVES = 0.3
_SCALE = 0.8
_MOST_CODES, _SEVERAL_AGES = 12, 8
_YOUNGEST, _OLDEST, _AGES_SPREAD = 6, 105, 8
"""Counts and stocks begin with fewer, prices and years lie higher."""


def weigh(clues: Sequence[Clue], signs: Sequence[tuple[Clue, str]]) -> int:
    """Each kind counts once, its best column; kinds told by a header count more than by values alone."""
    weights: dict[str, int] = {}
    for clue, kind in signs:
        group = "reaches" if kind in _REACHES | _PLACES else kind
        weights[group] = max(weights.get(group, 0), weight_of(clue, kind))
    if sum(weight > 0 for weight in weights.values()) == 1:
        weights = {
            kind: weight if kind in ENOUGH_BESIDE_LITTLE | _ALONE else min(weight, 1)
            for kind, weight in weights.items()
        }
    bare = [clue for clue in clues if says_nothing(clue.name)]
    lives = any(_spans_lives(clue) for clue in bare) + any(
        _are_ages(clue) for clue in bare if any(weights.values())
    )
    scales = any(clue.values.share("likert") >= _SCALE and clue.values.any("likert_core") for clue in bare)
    figures = sum(clue.values.are_numbers and clue.values.distinct > _MOST_CODES for clue in clues)
    told = {kind for kind in map(_told, bare) if kind} - weights.keys()
    words = 0 if figures >= _MOST * len(clues) else len(told) // 2
    return sum(weights.values()) + lives + scales + words


def _told(clue: Clue) -> str | None:
    """What words tell of a person under a header that says nothing; two of them weigh as much as one sign."""
    if clue.is_constant or clue.values.distinct_share > _SHARED:
        return None
    found = told_by_words(clue.values) or told_by_list(clue.values.telling)
    if found is None:
        return "age" if clue.values.telling.share("age_band") >= _SCALE else None
    return found[0] if found[0] in _STRONG | _WEAK | PROOFS else None


def weight_of(clue: Clue, kind: str) -> int:
    """How much one column weighs, 0 to 3."""
    if kind in NAMES and clue.header.kind != kind and not clue.header.thing:
        return _weight_of_names(clue)
    if clue.header.kind == kind and clue.header.is_vague:
        return 0
    by_header = clue.says(kind) and clue.header.certainty >= CLEAR and _are_supported(clue, kind)
    if kind == "record_id":
        return 2 * (by_header and clue.names_a_person)
    if kind == "email":
        return _weight_of_mails(clue)
    if kind == "sexual_orientation" and not by_header:
        return 2 * (clue.values.distinct_share < _SHARED)
    if kind in _STRONG:
        return 2 if by_header else _by_words(clue, kind)
    if kind in _WEAK | PROOFS:
        return 1 if by_header else _by_words(clue, kind)
    return int(by_header and kind in _REACHES | _PLACES)


def _weight_of_names(clue: Clue) -> int:
    """Names of persons, most of them others: a list of rooms or ships that bear a few names is none."""
    values = clue.values
    if values.distinct_share < _ANOTHER or values.share("known_name") < _KNOWN:
        return 0
    return 3 if values.distinct_share >= _MOSTLY_ANOTHER and values.share("two_name_words") >= _SCALE else 2


def _are_supported(clue: Clue, kind: str) -> bool:
    """Words of goods («Alter», «Diagnose» of a device) do not weigh where the cells say otherwise."""
    values = clue.values
    if not values.total or kind not in _SHOWN_BY or (kind == "health" and values.type is not ColumnType.TEXT):
        return True
    least, tests = _SHOWN_BY[kind]
    return only_says_whether(values) or any(values.share(test) >= least for test in tests)


def _weight_of_mails(clue: Clue) -> int:
    """Many different addresses of which none is an office's are a list to write to people."""
    values, offices = clue.values, clue.values.share("office_mail")
    if not offices and clue.says("email") and values.distinct >= _A_LIST:
        return 3
    if values.share("mail_of_a_person") >= _PERSONS_MAILS:
        return 2
    return 2 if clue.says("email") and not offices and values.total else int(offices < _OFFICES)


def _by_words(clue: Clue, kind: str) -> int:
    """Words that goods, votes and offers have as well count where the header says nothing else."""
    if not says_nothing(clue.name):
        unknown = clue.header.kind is None and not clue.header.thing and kind in _BY_UNKNOWN_WORD
        return int(unknown or (kind == "nationality" and clue.values.share("adjective") >= _ADJECTIVES))
    return int(kind not in _WORDS_OF_LISTS or clue.values.distinct_share < _SHARED)


def _spans_lives(clue: Clue) -> bool:
    """Dates over decades, most of them long ago: hardly anything but births."""
    years = clue.values.years if clue.values.are_dates else ()
    return bool(years) and (
        quantile(years, 0.9) - quantile(years, 0.1) >= _LIFETIME and quantile(years, 0.5) <= _BORN_BEFORE
    )


def _are_ages(clue: Clue) -> bool:
    values = clue.values
    return (
        values.type is ColumnType.INTEGER
        and values.distinct >= _SEVERAL_AGES
        and values.quantile(0.0) >= _YOUNGEST
        and values.quantile(1.0) <= _OLDEST
        and values.quantile(0.9) - values.quantile(0.1) >= _AGES_SPREAD
    )
