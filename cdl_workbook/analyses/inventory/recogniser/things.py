"""Which signs show that the rows of a table are things: organisations, places, goods, events, bookings?

A sign is strong where it says what the rows are: the column that names them holds organisations or carries
the word of a thing, or «Name» stands above cells that name nobody. It is weak where such a column is merely
likelier in lists of things («Preis», «Öffnungszeiten»).
"""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.value_kinds import names_by_values
from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.header_lexicon import describes_things, fold, says_nothing
from cdl_workbook.vocabulary import ColumnType

_ORGANISATIONS = 0.3
_OFTEN_ANOTHER = 0.3
_MOSTLY_ANOTHER = 0.6
_NEARLY_ALL, _OFTEN = 0.9, 0.5
_FIRST = 2
"""The column that names the rows stands first or second, where an id comes before it."""
_FEW = 4
_ENOUGH = 8
_OFFICES = 0.5
_NAMES = frozenset(("full_name", "account_holder"))
_NAMES_ROWS = frozenset("name namen names bezeichnung titel title".split())
_OF_MANY = frozenset(
    "nationality religion language gender city school_class health political_opinion trade_union criminal "
    "care_level family_status education state insurer age birth_year".split()
)
"""What many persons share. Where each row has another one, the rows are the nationalities themselves."""


def first_thing(clues: Sequence[Clue], kinds: Sequence[str | None]) -> int | None:
    """The place of the first column with a strong sign; None without one."""
    return next(
        (
            place
            for place, (clue, kind) in enumerate(zip(clues, kinds, strict=True))
            if (kind != "free_text" and (_names_the_rows(clue) or _lists_organisations(clue)))
            or _names_nobody(clue)
            or _comes_first(clue, place)
            or _is_a_list_of(clue, kind)
            or _reaches_offices(clue, kind)
        ),
        None,
    )


def first_title(clues: Sequence[Clue], kinds: Sequence[str | None]) -> int | None:
    """The place of a column that may be titles of things; names behind it are of who leads or writes."""
    return next(
        (
            place
            for place, (clue, kind) in enumerate(zip(clues[:_FIRST], kinds, strict=False))
            if _is_titled(clue, kind, place)
        ),
        None,
    )


def hint_at_things(clues: Sequence[Clue]) -> int:
    """How many weak signs there are."""
    return sum(clue.header.thing or describes_things(clue.name) for clue in clues)


def _names_the_rows(clue: Clue) -> bool:
    """Not by its number: bookings of persons have one as well («Beleg-Nr»)."""
    values = clue.values
    if not clue.candidate_key or values.said < 2 or values.type is not ColumnType.TEXT:
        return False
    return (clue.header.thing and not _is_numbered(clue)) or _hold_organisations(values)


def _hold_organisations(values: Values) -> bool:
    return (
        values.type is ColumnType.TEXT
        and values.is_probably("organisation", _ORGANISATIONS)
        and values.share("organisation") > _ORGANISATIONS
    )


def _is_numbered(clue: Clue) -> bool:
    return fold(clue.name).endswith(("nr", "nummer", "id", "no", "number"))


def _lists_organisations(clue: Clue) -> bool:
    values = clue.values
    named = values.distinct_share > _OFTEN_ANOTHER or clue.header.kind in _NAMES
    return named and not clue.is_constant and _hold_organisations(values)


def _names_nobody(clue: Clue) -> bool:
    """«Name» above cells of which hardly one is like a person's name."""
    values = clue.values
    if fold(clue.name) not in _NAMES_ROWS or values.type is not ColumnType.TEXT or values.distinct < _FEW:
        return False
    return values.distinct_share > _OFTEN_ANOTHER and names_by_values(values)[0] is None and not _like(clue)


def _like(clue: Clue) -> bool:
    return clue.values.share("name_like") >= 0.5 or clue.values.share("half_names") >= 0.5


def _comes_first(clue: Clue, place: int) -> bool:
    """The first column names what a row is about, and it is a thing that differs between most rows."""
    values = clue.values
    return (
        place < _FIRST
        and clue.header.thing
        and values.type is ColumnType.TEXT
        and values.distinct_share > _MOSTLY_ANOTHER
        and not _is_numbered(clue)
    )


def _is_a_list_of(clue: Clue, kind: str | None) -> bool:
    return kind in _OF_MANY and clue.candidate_key and clue.values.said >= _ENOUGH


def _reaches_offices(clue: Clue, kind: str | None) -> bool:
    return kind == "email" and clue.values.share("office_mail") >= _OFFICES


def _is_titled(clue: Clue, kind: str | None, place: int) -> bool:
    """Without headers: several words that are no name and that no other row has, in front of the table."""
    values = clue.values
    return (
        says_nothing(clue.name)
        and kind in (None, "free_text")
        and values.type is ColumnType.TEXT
        and values.said >= _ENOUGH
        and values.distinct_share >= (_NEARLY_ALL if place else _OFTEN)
        and values.share("some_words") >= 0.5
        and values.share("half_names") < 0.5
        and values.share("name_shape") >= 0.3
    )
