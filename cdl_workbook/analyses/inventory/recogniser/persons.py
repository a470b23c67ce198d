"""Which signs show that the rows of a table are persons?

A proof is a column that nobody but a person has and that tells persons apart: a name, a date of birth, a
form of address, an insurance number. Attributes (gender, age, belief, health …) also stand in lists of
offers, places, goods and animals: alone, they prove nothing there. So attributes are weighed, and more is
asked where there are signs of things.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.contradictions import only_says_whether
from cdl_workbook.analyses.inventory.recogniser.sensitive import told_by_words
from cdl_workbook.analyses.inventory.recogniser.things import first_thing, first_title, hint_at_things
from cdl_workbook.analyses.inventory.recogniser.value_kinds import names_by_values, told_by_list
from cdl_workbook.analyses.inventory.recogniser.values import quantile
from cdl_workbook.header_lexicon import fold, says_nothing
from cdl_workbook.vocabulary import ColumnType

CERTAIN_SIGNS = frozenset(
    "given_name family_name full_name birth_date birth_year gender salutation nationality religion "
    "family_status tax_id social_insurance_number health_insurance_number id_card_number "
    "passport_number azr_number care_level country_of_birth place_of_birth residence_status "
    "account_holder migration username ip_address sexual_orientation political_opinion trade_union "
    "criminal violence ethnic_origin".split()
)
"""Kinds that hardly anything but a person has; beside them, fewer known names are enough."""

_PROOFS = frozenset(
    "given_name family_name full_name account_holder birth_date salutation tax_id social_insurance_number "
    "health_insurance_number id_card_number passport_number azr_number place_of_birth residence_status "
    "sexual_orientation".split()
)
_BY_VALUES_ALONE = frozenset(
    "given_name family_name full_name salutation social_insurance_number health_insurance_number".split()
)
_ALSO_OF_THINGS = frozenset("full_name account_holder salutation tax_id residence_status".split())
"""Proofs that lists of things hold as well: who leads, pays, and to whom an offer is open."""
_STRONG = frozenset(
    "gender birth_year nationality religion family_status country_of_birth migration political_opinion "
    "trade_union criminal violence ethnic_origin biometric genetic care_level".split()
)
_ENOUGH_BESIDE_LITTLE = frozenset(
    "gender birth_year nationality religion family_status country_of_birth".split()
)
_ALONE = _PROOFS | {"email", "record_id"}
_WEAK = frozenset(
    "age health disability children household education occupation benefits debts income "
    "insurer school_class consent username".split()
)
_PLACES = frozenset("street address house_number".split())
_REACHES = frozenset("phone email iban".split())
_BY_UNKNOWN_WORD = frozenset("religion gender family_status residence_status salutation".split())
_WORDS_OF_LISTS = frozenset("political_opinion trade_union criminal violence care_level health".split())
_ROLES_OF_THINGS = frozenset(("organisation", "contact"))
_LIVING_THINGS = frozenset("tierart rasse tierrasse hunderasse species breed gattung baumart pflanze".split())
_NAMES_OF_ANIMALS = frozenset("rufname tiername hundename".split())
_TIMES = frozenset("time timestamp uhrzeit zeit zeitpunkt".split())
_OF_ACCESSES = frozenset(("url", "username", "email", "technical_meta"))
_NAMES = frozenset(("given_name", "family_name", "full_name"))
_ANOTHER, _MOSTLY_ANOTHER = 0.3, 0.6
_KNOWN = 0.3
"""Share of names in the lexicon that tells a column of names under a header nobody knows («sus_nname»)."""
_NO_ANIMAL_HAS = frozenset(
    "given_name family_name salutation birth_year nationality religion family_status email phone iban "
    "address account_holder username tax_id".split()
)
_ID_OF_A_PERSON = tuple(
    "mitglied klient patient schueler teilnehm kunde kdnr person spender bewohner haushalt familie "
    "bewerber client member fall akte personal betreuung beratung gast gaeste proband befragt "
    "versicher mitarbeit donor student participant case volunteer ehrenamt".split()
)
_SHORT_IDS = frozenset(
    "mitgl mgl tn kl pat pers kd klnr tnnr tncode tnid persnr vp vpnr patnr mitglnr".split()
)
_SHOWN_BY: dict[str, tuple[float | str, ...]] = {
    "age": (0.5, "age", "age_band"),
    "language": (0.5, "language", "language_level"),
    "school_class": (0.3, "school_class", "grade"),
    "health": (0.05, "holds_health", "free_text"),
}
"""Kinds that a header says of things too → the least share of cells that pass one of the tests."""
_OFTEN_CODED = frozenset(("health", "language"))
_ENOUGH, _BESIDE_THINGS = 2, 5
"""Weight that is asked for, and where there are signs of things."""
_PERSONS_MAILS, _OFFICES = 0.4, 0.2
_SHARED = _MOST = 0.5
_CLEAR = 0.75
"""Certainty of a header's word that is neither cut short nor misspelt."""
_LIFETIME = 25
"""Years that the middle four fifths of birth dates of grown-ups span; no other dates of a list do."""
_BORN_BEFORE = 1998
_ADJECTIVES = 0.3
_SCALE = 0.8
_MOST_CODES, _SEVERAL_AGES = 12, 8
_YOUNGEST, _OLDEST, _AGES_SPREAD = 6, 105, 8
"""Counts and stocks begin with fewer, prices and years lie higher."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for persons, and what against.

    Attributes:
        proof: a column proves that rows are persons.
        things: a strong sign shows things. · hints: weak signs of things.
        living: rows are animals or plants.
        weight: how much the attributes of persons weigh.
        bare: most headers say nothing, so that little can weigh.
        strong: a header names what hardly anything but a person has («Geschlecht»).
    """

    proof: bool
    things: bool
    hints: int
    living: bool
    weight: int
    bare: bool
    strong: bool

    @property
    def persons(self) -> bool:
        """The rows are persons."""
        if self.things:
            return self.proof or self.weight >= _BESIDE_THINGS
        few = 1 if self.bare or self.strong else 0
        return self.proof or self.weight >= _ENOUGH + (self.hints > few)


def signs_of_persons(clues: Sequence[Clue], kinds: Sequence[str | None]) -> Signs:
    """Judge by the kinds that each column alone seems to be."""
    filled = any(clue.values.total for clue in clues)
    first, title = first_thing(clues, kinds), first_title(clues, kinds)
    ahead = min((place for place in (first, title) if place is not None), default=len(clues))
    signs = [
        (place, clue, kind)
        for place, (clue, kind) in enumerate(zip(clues, kinds, strict=True))
        if kind
        and clue.header.role not in _ROLES_OF_THINGS
        and not _is_our_own(clue, kind)
        and (clue.values.total or not filled)
    ]
    living = any(not _LIVING_THINGS.isdisjoint(fold(clue.name).split()) for clue in clues)
    if living:
        signs = [
            (place, clue, kind)
            for place, clue, kind in signs
            if kind in _NO_ANIMAL_HAS
            and not clue.header.is_vague
            and _NAMES_OF_ANIMALS.isdisjoint(fold(clue.name).split())
        ]
    return Signs(
        proof=any(_proves(clue, kind, place < ahead) for place, clue, kind in signs)
        or _is_a_log(clues, kinds),
        things=living or first is not None,
        hints=hint_at_things(clues),
        living=living,
        weight=_weight(clues, [(clue, kind) for _, clue, kind in signs]),
        strong=any(kind in _ENOUGH_BESIDE_LITTLE and _weight_of(clue, kind) > 1 for _, clue, kind in signs),
        bare=sum(says_nothing(clue.name) for clue in clues) > _MOST * len(clues),
    )


def _is_a_log(clues: Sequence[Clue], kinds: Sequence[str | None]) -> bool:
    """Addresses of devices with the time and the page of each access; one's own devices have neither."""
    timed = any(
        clue.values.type is ColumnType.DATETIME or not _TIMES.isdisjoint(fold(clue.name).split())
        for clue in clues
    )
    accessed = not _OF_ACCESSES.isdisjoint(kinds)
    return (
        timed
        and accessed
        and any(
            kind == "ip_address" and not clue.is_constant for clue, kind in zip(clues, kinds, strict=True)
        )
    )


def _is_our_own(clue: Clue, kind: str) -> bool:
    """The same in all rows, like one's own account in a list of bookings, or a number that firms have."""
    if clue.header.detail == "vat_id":
        return True
    return clue.is_constant and not (clue.says(kind) and kind in _PROOFS - _ALSO_OF_THINGS)


def names_a_person(clue: Clue) -> bool:
    """True where a header like «Klienten-Nr» or «Fall-ID» says that the number is a person's."""
    words = fold(clue.name).split()
    return any(word.startswith(_ID_OF_A_PERSON) for word in words) or not _SHORT_IDS.isdisjoint(words)


def _proves(clue: Clue, kind: str, before_things: bool) -> bool:
    """What stands first names the row: a person before any thing, or the person who leads a course."""
    if kind not in _PROOFS or clue.header.thing:
        return False
    if not before_things and kind in _ALSO_OF_THINGS and not names_a_person(clue):
        return False
    if clue.says(kind) and clue.header.certainty >= _CLEAR:
        return True
    if clue.header.kind == kind:
        return kind == "full_name" and names_by_values(clue.values)[0] is not None
    return (
        kind in _BY_VALUES_ALONE
        and before_things
        and (kind not in _NAMES or clue.values.distinct_share >= _ANOTHER)
        and (says_nothing(clue.name) or clue.header.kind is not None)
    )


def _weight(clues: Sequence[Clue], signs: Sequence[tuple[Clue, str]]) -> int:
    """Each kind counts once, its best column; kinds told by a header count more than by values alone."""
    weights: dict[str, int] = {}
    for clue, kind in signs:
        group = "reaches" if kind in _REACHES | _PLACES else kind
        weights[group] = max(weights.get(group, 0), _weight_of(clue, kind))
    if sum(weight > 0 for weight in weights.values()) == 1:
        weights = {
            kind: weight if kind in _ENOUGH_BESIDE_LITTLE | _ALONE else min(weight, 1)
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
    return found[0] if found[0] in _STRONG | _WEAK | _PROOFS else None


def _weight_of(clue: Clue, kind: str) -> int:
    if kind in _NAMES and clue.header.kind != kind and not clue.header.thing:
        return _weight_of_names(clue)
    if clue.header.kind == kind and clue.header.is_vague:
        return 0
    by_header = clue.says(kind) and clue.header.certainty >= _CLEAR and _are_supported(clue, kind)
    if kind == "record_id":
        return 2 * (by_header and names_a_person(clue))
    if kind == "email":
        return _weight_of_mails(clue)
    if kind == "sexual_orientation" and not by_header:
        return 2 * (clue.values.distinct_share < _SHARED)
    if kind in _STRONG:
        return 2 if by_header else _by_words(clue, kind)
    if kind in _WEAK | _PROOFS:
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
    if (
        not values.total
        or kind not in _SHOWN_BY
        or (kind in _OFTEN_CODED and values.type is not ColumnType.TEXT)
    ):
        return True
    least, *tests = _SHOWN_BY[kind]
    return only_says_whether(values) or any(values.share(str(test)) >= float(least) for test in tests)


def _weight_of_mails(clue: Clue) -> int:
    if clue.values.share("mail_of_a_person") >= _PERSONS_MAILS:
        return 2
    offices = clue.values.share("office_mail")
    return 2 if clue.says("email") and not offices and clue.values.total else int(offices < _OFFICES)


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
