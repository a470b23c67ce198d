"""When do the values of a column show that its header's word means something else here?

«Name» of a stop, «Ort» of a room, «Titel» of a book, «Nummer» of a course: one word, several kinds.
"""

from __future__ import annotations

from cdl_workbook.analyses.inventory.value_kinds import support
from cdl_workbook.analyses.inventory.values import Values
from cdl_workbook.header_lexicon import fold
from cdl_workbook.vocabulary import ColumnType

_MUST_LOOK_LIKE_IT = frozenset(
    "email iban phone tax_id street postcode gender salutation nationality religion ip_address url".split()
)
_DATES = frozenset(("birth_date",))
_NAMES = frozenset(("given_name", "family_name", "full_name", "account_holder", "contact_person", "city"))
_OFTEN_CODED = frozenset(("gender", "salutation", "nationality", "religion"))
_LEAST = 0.2
_NAME_LEAST = 0.4
_ORGANISATIONS = 0.3


def contradicts(kind: str, values: Values, header: str) -> bool:
    """True where the cells cannot be what the header's word says.

    A column without cells, and a coded column (``1``, ``2``) under «Geschlecht», contradict nothing.
    """
    if not values.total:
        return False
    words = values.type is ColumnType.TEXT
    if kind in _NAMES:
        if not words:
            return True
        shape = values.share("two_name_words") if kind == "full_name" and fold(header) == "name" else 0
        organisations = values.share("organisation") > _ORGANISATIONS
        return organisations or max(shape, values.share("name_shape")) < _NAME_LEAST
    if kind in _DATES:
        return values.type not in (ColumnType.DATE, ColumnType.DATETIME, ColumnType.TEXT, ColumnType.INTEGER)
    if kind == "free_text":
        return not words
    if kind == "street" and words:
        return not (values.share("name_shape") > 0.5 or (support(kind, values) or 0) >= _LEAST)
    if kind in _OFTEN_CODED and (values.type is ColumnType.INTEGER or values.share("short_code") > 0.5):
        return False
    if kind in _MUST_LOOK_LIKE_IT:
        found = support(kind, values)
        return found is not None and found < _LEAST and not _is_shape_of_digits(kind, values)
    return False


def _is_shape_of_digits(kind: str, values: Values) -> bool:
    """A postcode, tax or account number in an older or foreign form: digits all the same."""
    if kind not in ("postcode", "iban", "tax_id"):
        return False
    digits = sum(count for cell, count in values.counts.items() if sum(c.isdigit() for c in cell) >= 4)
    return digits / values.total > 0.5
