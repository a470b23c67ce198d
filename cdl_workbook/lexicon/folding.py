"""Cells and names in plain words: one spelling for what people write in many."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from cdl_workbook.resources import listed, load_lexicon

_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "ə": "e", "æ": "ae"}
    | dict.fromkeys("’'`ʼ", "")
)

_WORD = re.compile("[a-z0-9]+")


@lru_cache(maxsize=65536)
def fold_cell(cell: str) -> str:
    """A cell in plain words: lower case, ``ä`` as ``ae``, other accents dropped, punctuation as blanks.

    >>> fold_cell("Yılmaz, Özgür"), fold_cell("D'Angelo")
    ('yilmaz oezguer', 'dangelo')
    """
    if cell.isascii():  # nothing to normalise
        text = cell.lower().replace("'", "").replace("`", "")
    else:
        text = unicodedata.normalize("NFC", cell).strip().lower().translate(_LETTERS)
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(_WORD.findall(text))


@cache
def word_list(name: str) -> frozenset[str]:
    """One list of ``lexicon/values.yaml``."""
    return frozenset(listed(load_lexicon("values")[name]))


@cache
def endings(of: str) -> tuple[str, ...]:
    """How words of one sort end in German; a list of ``lexicon/values.yaml``."""
    return tuple(word_list(f"{of}_endings"))
