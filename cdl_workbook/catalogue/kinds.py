"""The kinds of columns as options of a question: what a column really holds, where the recogniser is wrong.

They follow the vocabulary and its words in the message files, so that a new kind can be chosen at once.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from cdl_workbook.vocabulary import PERSONAL_BY_KIND, Language, Personal
from cdl_workbook.wording import words

COLUMN_KINDS = "column_kind"
"""Id of the pick list."""

NOT_PERSONAL = "not_personal"
ANOTHER_PERSONAL = "another_personal"
_WITHOUT_KIND = {NOT_PERSONAL: Personal.NONE_FOUND, ANOTHER_PERSONAL: Personal.OTHER_PERSONAL}


def column_kinds() -> dict[str, Any]:
    """The pick list: «not about persons», then every kind, then «another detail about a person»."""
    ids = (NOT_PERSONAL, *PERSONAL_BY_KIND, ANOTHER_PERSONAL)
    return {
        "sources": ("gdpr_4",),
        "checked_on": dt.date(2026, 11, 24),
        "options": [{"id": one, "text": {str(lang): _named(one, lang) for lang in Language}} for one in ids],
    }


def kind_and_class(option: str) -> tuple[str | None, Personal]:
    """The kind and the personal class that a chosen option stands for.

    >>> kind_and_class("religion")
    ('religion', <Personal.SPECIAL_CATEGORY: 'special_category'>)
    >>> kind_and_class("not_personal")
    (None, <Personal.NONE_FOUND: 'none_found'>)

    Raises:
        KeyError: there is no such option.
    """
    if option in _WITHOUT_KIND:
        return None, _WITHOUT_KIND[option]
    return option, PERSONAL_BY_KIND[option]


def _named(option: str, language: Language) -> str:
    say = words(language)
    return say.text(f"column_kinds.{option}" if option in _WITHOUT_KIND else f"kinds.{option}")
