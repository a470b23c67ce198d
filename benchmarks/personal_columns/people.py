"""A person as all parts of the corpus use one; what they are called is up to each part."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.personal_columns.draw import Draw

_FOLDED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "ə": "e", "æ": "ae"}
)


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
        return _plain(self.given), _plain(self.family)


Namer = Callable[[Draw, str, str], tuple[str, str]]
"""From chance, origin and gender to a given and a family name."""


def gather(draw: Draw, namer: Namer, mixture: Sequence[str], first: int, last: int) -> list[Person]:
    """As many persons as rows, of origins drawn from ``mixture``, born in the years ``first`` to ``last``."""
    made = []
    for _ in range(draw.rows):
        origin, gender = draw.choice(mixture), draw.choices("wmd", (50, 48, 2))[0]
        given, family = namer(draw, origin, gender)
        born = draw.day(first, last)
        made.append(Person(given=given, family=family, gender=gender, born=born, origin=origin))
    return made


def out_of_lists(draw: Draw, listed: Sequence[str], gender: str) -> tuple[str, str]:
    """A name out of three texts with commas: names of women, of men, of families."""
    women, men, family = ([name.strip() for name in names.split(",")] for names in listed)
    return draw.choice(men if gender == "m" else women), draw.choice(family)


def _plain(name: str) -> str:
    spread = unicodedata.normalize("NFD", name.lower().translate(_FOLDED))
    return "".join(sign for sign in spread if sign.isascii() and (sign.isalpha() or sign == "-"))
