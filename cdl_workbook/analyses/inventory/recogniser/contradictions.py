"""When do the values of a column show that its header's word means something else here?

«Name» of a stop, «Ort» of a room, «Titel» of a book, «Nummer» of a course: one word, several kinds.
"""

from __future__ import annotations

from cdl_workbook.analyses.inventory.recogniser.value_kinds import support
from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.vocabulary import ColumnType

_MUST_LOOK_LIKE_IT = frozenset(
    "email iban phone tax_id street postcode gender salutation nationality religion ip_address url "
    "birth_date birth_year age address vehicle_plate house_number".split()
)
_NAMES = frozenset(("given_name", "family_name", "full_name", "account_holder", "contact_person", "city"))
_OFTEN_CODED = frozenset(("gender", "salutation", "nationality", "religion"))
_OF_DIGITS = frozenset(("postcode", "iban", "tax_id", "birth_date", "birth_year"))
"""Kinds with older or foreign forms; digits they are all the same."""
_OF_FEW = frozenset(("household", "children"))
_MOST_PERSONS = 30
_SAY_HOW_MANY = ("has_digit", "household_form", "role_in_family", "name_shape")
_MANY_ANSWERS, _FEW_ROLES, _OFTEN = 12, 0.15, 0.1
_NUMBERED = frozenset(
    "id_card_number passport_number iban tax_id social_insurance_number health_insurance_number azr_number "
    "phone postcode".split()
)
_TOLD_BY_WORDS = frozenset(
    "violence criminal religion residence_status political_opinion trade_union sexual_orientation "
    "ethnic_origin gender nationality family_status language consent occupation".split()
)
_LEAST = 0.2
_NAME_LEAST = 0.4
_ORGANISATIONS = 0.3
_KNOWN_NAMES = 0.2


_HAS_CONTENT = frozenset(
    "email iban phone tax_id street postcode city address birth_date birth_year age house_number given_name "
    "family_name full_name account_holder id_card_number passport_number social_insurance_number azr_number "
    "health_insurance_number record_id username mandate_reference vehicle_plate place_of_birth".split()
)
_YES_OR_NO = frozenset("ja nein j n x yes no y true false wahr falsch vorhanden liegt vor fehlt ok".split())
_MOST_ANSWERS = 3


def only_says_whether(values: Values) -> bool:
    """«ja» and «nein»: whether there is a phone, a licence or an address, and not which."""
    if values.type is ColumnType.BOOLEAN:
        return True
    said = values.counts.keys()
    return 0 < len(said) <= _MOST_ANSWERS and all(cell.strip().lower() in _YES_OR_NO for cell in said)


def contradicts(kind: str, values: Values) -> bool:
    """True where the cells cannot be what the header's word says.

    A column without cells, and a coded column (``1``, ``2``) under «Geschlecht», contradict nothing.
    """
    if not values.total:
        return False
    if kind in _HAS_CONTENT and only_says_whether(values):
        return True
    words = values.type is ColumnType.TEXT
    if kind in _OF_FEW and _are_too_many(values):
        return True
    if kind == "photo" and (values.are_numbers or values.are_dates):
        return True
    if kind == "consent" and words and values.distinct > _MANY_ANSWERS:
        return max(values.telling.share("known_name"), values.telling.share("names_somebody")) > _LEAST
    if kind in _NUMBERED and words and not values.is_probably("has_digit", _LEAST):
        return values.telling.share("has_digit") < _LEAST
    if kind in _TOLD_BY_WORDS and _are_amounts(values):
        return True
    if kind in _NAMES:
        return (
            not words
            or are_roles(kind, values)
            or (values.share("organisation") > _ORGANISATIONS and not _persons_too(kind, values))
            or values.share("name_shape") < _NAME_LEAST
        )
    if kind == "free_text":
        return not words
    if kind == "street" and words:
        return values.share("name_shape") <= 0.5 and (support(kind, values) or 0) < _LEAST
    if kind in _OFTEN_CODED and (values.type is ColumnType.INTEGER or values.share("short_code") > 0.5):
        return False
    if kind not in _MUST_LOOK_LIKE_IT:
        return False
    found = support(kind, values)
    whole = values.type is not ColumnType.NUMBER or not kind.startswith("birth")
    digits = kind in _OF_DIGITS and whole and values.share("digits") > 0.5
    return found is not None and found < _LEAST and not digits


def _are_amounts(values: Values) -> bool:
    """Many different numbers with decimals, which no code of a category has."""
    return values.type is ColumnType.NUMBER and values.distinct > _MANY_ANSWERS


def _are_too_many(values: Values) -> bool:
    """«Pers.-Nr» is a number, and no number of persons."""
    if values.are_numbers:
        return values.quantile(0.9) > _MOST_PERSONS
    if values.type is not ColumnType.TEXT or values.total < _MANY_ANSWERS:
        return False
    said = values.telling
    return values.share("digits") > 0.5 or max(map(said.share, _SAY_HOW_MANY), default=0) < _OFTEN


def are_roles(kind: str, values: Values) -> bool:
    """«Beratene Person» above «Angehörige» and «Fachkraft»: few words, and none is a name."""
    if kind == "city" or values.total < _MANY_ANSWERS:
        return False
    return (
        values.distinct_share < _FEW_ROLES
        and values.distinct <= _MANY_ANSWERS
        and (values.share("known_name") < _OFTEN)
    )


def _persons_too(kind: str, values: Values) -> bool:
    """Senders and payees of a bank statement are persons and companies mixed."""
    return kind in ("full_name", "account_holder") and values.share("known_name") >= _KNOWN_NAMES
