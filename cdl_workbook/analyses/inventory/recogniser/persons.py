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
from cdl_workbook.analyses.inventory.recogniser.things import first_thing, first_title, hint_at_things
from cdl_workbook.analyses.inventory.recogniser.value_kinds import NAMES, names_by_values
from cdl_workbook.analyses.inventory.recogniser.weights import (
    CLEAR,
    ENOUGH_BESIDE_LITTLE,
    PROOFS,
    weigh,
    weight_of,
)
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
_BY_VALUES_ALONE = frozenset(
    "given_name family_name full_name salutation social_insurance_number health_insurance_number".split()
)
_ALSO_OF_THINGS = frozenset("full_name account_holder salutation tax_id residence_status".split())
"""Proofs that lists of things hold as well: who leads, pays, and to whom an offer is open."""
_MOST, _ANOTHER = 0.5, 0.3
_ROLES_OF_THINGS = frozenset(("organisation", "contact"))
_LIVING_THINGS = frozenset("tierart rasse tierrasse hunderasse species breed gattung baumart pflanze".split())
_NAMES_OF_ANIMALS = frozenset("rufname tiername hundename".split())
_TIMES = frozenset("time timestamp uhrzeit zeit zeitpunkt".split())
_OF_ACCESSES = frozenset(("url", "username", "email", "technical_meta"))
_NO_ANIMAL_HAS = frozenset(
    "given_name family_name salutation birth_year nationality religion family_status email phone iban "
    "address account_holder username tax_id".split()
)
_ENOUGH, _BESIDE_THINGS, _MOST_HINTS = 2, 5, 2
"""Weight that is asked for, where there are signs of things, and how much weak signs ask for more."""


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
        more = min(max(self.hints - few, 0), _MOST_HINTS)
        return self.proof or self.weight >= _ENOUGH + more


def signs_of_persons(clues: Sequence[Clue], kinds: Sequence[str | None]) -> Signs:
    """Judge by the kinds that each column alone seems to be."""
    filled = any(clue.values.total for clue in clues)
    hints = hint_at_things(clues)
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
        proof=any(_proves(clue, kind, place < ahead, hints) for place, clue, kind in signs)
        or _is_a_log(clues, kinds),
        things=living or first is not None,
        hints=hints,
        living=living,
        weight=weigh(clues, [(clue, kind) for _, clue, kind in signs]),
        strong=any(kind in ENOUGH_BESIDE_LITTLE and weight_of(clue, kind) > 1 for _, clue, kind in signs),
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
    return clue.is_constant and not (clue.says(kind) and kind in PROOFS - _ALSO_OF_THINGS)


def _proves(clue: Clue, kind: str, before_things: bool, hints: int) -> bool:
    """What stands first names the row: a person before any thing, or the person who leads a course."""
    if kind not in PROOFS or clue.header.thing:
        return False
    if not before_things and kind in _ALSO_OF_THINGS and not clue.names_a_person:
        return False
    if clue.says(kind) and clue.header.certainty >= CLEAR:
        return True
    if clue.header.kind == kind:
        named = names_by_values(clue.values)[0] is not None
        return kind == "full_name" and named and (hints < 2 or clue.values.share("known_name") >= _MOST)
    return (
        kind in _BY_VALUES_ALONE
        and before_things
        and (kind not in NAMES or clue.values.distinct_share >= _ANOTHER)
        and (says_nothing(clue.name) or clue.header.kind is not None)
    )
