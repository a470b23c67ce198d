"""A person as both halves of the corpus use one; who they are called is up to each half."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody who does not exist. ``gender`` is w, m or d."""

    given: str
    family: str
    gender: str
    born: date
    origin: str

    @property
    def plain(self) -> tuple[str, str]:
        """Given and family name in the signs of a mail address."""
        return _ascii(self.given), _ascii(self.family)


_FOLDED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "ə": "e", "æ": "ae"}
)


def _ascii(name: str) -> str:
    import unicodedata

    spread = unicodedata.normalize("NFD", name.lower().translate(_FOLDED))
    return "".join(sign for sign in spread if sign.isascii() and (sign.isalpha() or sign == "-"))
