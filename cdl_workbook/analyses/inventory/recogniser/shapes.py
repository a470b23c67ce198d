"""What cells show by their shape, whatever the word above them: addresses, numbers, names, codes."""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.number_guesses import (
    Guess,
)
from cdl_workbook.analyses.inventory.recogniser.value_kinds import NAMES, names_by_values
from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.header_lexicon import fold
from cdl_workbook.vocabulary import ColumnType

_DIFFERENT = 2
_SHAPED = (
    ("salutation", "letter_salutation", 0.6),
    ("contact_person", "names_somebody", 0.4),
    ("address", "holds_address", 0.3),
    ("email", "email", 0.3),
    ("phone", "holds_phone", 0.4),
    ("iban", "iban", 0.3),
    ("health_insurance_number", "health_insurance_number", 0.3),
    ("social_insurance_number", "social_insurance_number", 0.3),
    ("vehicle_plate", "vehicle_plate", 0.3),
    ("id_card_number", "holds_document_number", 0.5),
    ("occupation", "occupation", 0.5),
    ("coordinates", "coordinates", 0.6),
    ("postcode", "postcode_and_city", 0.6),
    ("age", "age_band", 0.7),
    ("record_id", "uuid", 0.6),
    ("photo", "picture", 0.5),
    ("technical_meta", "user_agent", 0.6),
)
"""Kind, test and least share of the cells that say something, beside persons and under an unknown header."""
_NUMBERS_SOMEBODY = frozenset(
    "nr nummer id no number kennung kennziffer kennz kz code barcode ausweis karte token az aktenzeichen "
    "ref referenz key schluessel order persnr".split()
)
_ONE_FOR_EACH, _NEARLY_ONE_FOR_EACH = 0.98, 0.95
_KNOWN = 0.3
_MOST_DIGITS = 0.8


def shaped_like(values: Values) -> Guess | None:
    """The kind of cells with an unmistakable shape, though other cells of the column hold notes."""
    telling = values.telling
    if values.type is not ColumnType.TEXT or telling.distinct < _DIFFERENT:
        return None
    for kind, test, least in _SHAPED:
        if telling.is_probably(test, least) and telling.share(test) >= least:
            return kind, telling.share(test)
    return None


def guess_of_names(clue: Clue, kinds: Sequence[str | None]) -> Guess | None:
    """Names under an unknown word: the person's own, or where that stands elsewhere somebody else's."""
    kind, share = names_by_values(clue.values.telling)
    if kind is None or clue.values.share("known_name") < _KNOWN:
        return None
    return ("contact_person" if NAMES & set(kinds) else kind), share


def numbers_somebody(clue: Clue) -> bool:
    """One code for each row: long, or under a word for numbers."""
    values = clue.values.telling
    if values.distinct_share < _NEARLY_ONE_FOR_EACH:
        return False
    if not _NUMBERS_SOMEBODY.isdisjoint(fold(clue.name.replace("#", " nr")).split()):
        return values.type is ColumnType.INTEGER or values.share("has_digit") >= _MOST_DIGITS
    if values.distinct_share < _ONE_FOR_EACH or values.quantile(0.0) < 0:
        return False
    least = "long_number" if values.type is ColumnType.INTEGER else "long_code"
    return values.share(least) >= _MOST_DIGITS
