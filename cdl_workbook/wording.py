"""Codes and numbers in, words out: the one place where a text of the product gets its language.

Texts live in ``resources/messages/<language>/*.yaml``. A text may hold fields:

- ``{name}``: text as it is; a number in the language's form (1.234,5 or 1,234.5); a list as «a, b und c»
- ``{share:percent}``: 0.25 → «25 %»
- ``{day:date}``: 2026-09-18 → «18.09.2026» or «18 September 2026»
- ``{rows:count eine Zeile|# Zeilen}``: singular or plural; ``#`` is the number
"""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from cdl_workbook.resources import load_messages
from cdl_workbook.vocabulary import Language

_AND = {Language.DE: "und", Language.EN: "and"}
_MONTHS = {
    Language.DE: (
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    Language.EN: (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}


class Words(string.Formatter):
    """Writes texts, numbers, shares and dates in one language.

    >>> Words(Language.DE).number(1234.5)
    '1.234,5'
    >>> Words(Language.EN).percent(0.256).split()
    ['26', '%']
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self._texts: Mapping[str, str] = load_messages(language)

    def __contains__(self, key: str) -> bool:
        return key in self._texts

    def text(self, key: str, /, **params: Any) -> str:
        """The text under ``key`` with its fields filled.

        Raises:
            KeyError: no such text, or a field without a value.
        """
        return self.vformat(self._texts[key], (), params)

    def number(self, value: float, digits: int | None = None) -> str:
        """A number with the language's marks; ``digits`` after the decimal mark, else at most 2."""
        shown = f"{value:,.{digits}f}" if digits is not None else _plain(value)
        if self.language is Language.DE:
            return shown.translate(str.maketrans(",.", ".,"))
        return shown

    def percent(self, share: float) -> str:
        """A share of 1 in percent. Small shares stay visible: «< 1 %» is never written as «0 %»."""
        percent = share * 100
        if 0 < percent < 1:
            return "< 1\u00a0%"
        if 99 < percent < 100:
            return "> 99\u00a0%"
        return f"{self.number(round(percent), 0)}\u00a0%"

    def date(self, day: str | dt.date) -> str:
        """An ISO date, or a month (``2026-09``), as people write it."""
        if isinstance(day, str) and len(day) == len("2026-09"):
            return f"{_MONTHS[self.language][int(day[5:]) - 1]} {day[:4]}"
        when = dt.date.fromisoformat(day[:10]) if isinstance(day, str) else day
        if self.language is Language.DE:
            return f"{when.day:02}.{when.month:02}.{when.year:04}"
        return f"{when.day} {_MONTHS[self.language][when.month - 1]} {when.year}"

    def join(self, items: Sequence[Any]) -> str:
        """«a, b und c»."""
        words = [self.format_field(item, "") for item in items]
        if len(words) < 2:
            return "".join(words)
        return f"{', '.join(words[:-1])} {_AND[self.language]} {words[-1]}"

    def format_field(self, value: Any, format_spec: str) -> str:
        """Formats one field; see the module's list of forms."""
        if format_spec == "percent":
            return self.percent(value)
        if format_spec == "date":
            return self.date(value)
        if format_spec.startswith("count "):
            one, _, many = format_spec.removeprefix("count ").partition("|")
            return (one if value == 1 else many).replace("#", self.number(value))
        if isinstance(value, bool) or not isinstance(value, int | float | list | tuple):
            return str(value)
        return self.join(value) if isinstance(value, list | tuple) else self.number(value)


@cache
def words(language: Language | str) -> Words:
    """The (shared, stateless) writer of one language."""
    return Words(Language(language))


def _plain(value: float) -> str:
    if isinstance(value, int) or value == int(value):
        return f"{int(value):,}"
    return f"{value:,.2f}".rstrip("0").rstrip(".")
