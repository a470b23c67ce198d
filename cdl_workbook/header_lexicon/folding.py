"""Headers in plain words: one spelling for what programs write in many."""

from __future__ import annotations

import re
import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_GENDER_MARK = re.compile(r"(?<=[a-zäöüß])(?:[*:_/·]-?(?:in(?:nen)?|r)|\((?:in(?:nen)?|r)\)|Innen)(?![a-z])")
_CAMEL = re.compile(r"(?:(?<=[a-zäöüß])|(?<=[a-zäöüß]\d))(?=[A-ZÄÖÜ][a-zäöüß]|[A-ZÄÖÜ]{2})")
_NO_WORD = re.compile(r"(?:spalte|column|col|feld|field|var|unnamed|nr)? ?[a-z]{0,2} ?\d*")


def fold(header: str) -> str:
    """A header in plain words: umlauts, case, punctuation, gender marks and numbers at the end removed.

    >>> fold("Geb.-Dat."), fold("TelefonPrivat2"), fold("Straße/Hausnummer")
    ('geb dat', 'telefon privat', 'strasse hausnummer')
    """
    text = unicodedata.normalize("NFC", header)
    text = _CAMEL.sub(" ", _GENDER_MARK.sub("", text)).translate(_UMLAUTS)
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", " ", text).split()
    while len(words) > 1 and words[-1].isdigit():
        words.pop()
    return re.sub(r"(?<=[a-z]{3})\d{1,2}$", "", " ".join(words))


def says_nothing(header: str) -> bool:
    """True for a header without a word of its own: ``c1``, ``Spalte 3``, ``#2``, ``Unnamed: 0``.

    >>> says_nothing("Spalte 3"), says_nothing("#2"), says_nothing("Verein")
    (True, True, False)
    """
    return bool(_NO_WORD.fullmatch(re.sub(r"[^a-z0-9]+", " ", header.lower()).strip()))
