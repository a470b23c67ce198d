"""Numbers as people type them, with a comma or a point, and back."""

from __future__ import annotations

import re

from cdl_workbook.vocabulary import Language

_MARKS = {Language.DE: (".", ","), Language.EN: (",", ".")}
_BETWEEN = re.compile("[\\s\u00a0\u202f'’]")
_PLAIN = re.compile(r"[-+]?\d{1,15}(\.\d{1,15})?")


def read_number(text: str, language: Language) -> int | float | None:
    """The number in a text; None if there is none.

    Both decimal marks are understood. The language decides only what can be read in two ways.

    >>> read_number("2,5", Language.EN), read_number("1.234", Language.DE), read_number("1.234", Language.EN)
    (2.5, 1234, 1.234)
    """
    bare = _BETWEEN.sub("", text).replace("−", "-")
    if is_grouped(bare, language):
        bare = bare.replace(_MARKS[language][0], "")
    bare = bare.replace(",", ".")
    if not _PLAIN.fullmatch(bare):
        return None
    return float(bare) if "." in bare else int(bare)


def is_grouped(text: str, language: Language) -> bool:
    """Whether a mark in it separates thousands, as the language writes them."""
    thousands, decimal = map(re.escape, _MARKS[language])
    return bool(re.fullmatch(rf"[-+]?\d{{1,3}}({thousands}\d{{3}})+({decimal}\d+)?", text.strip()))


def typed_number(value: object, language: Language) -> str:
    """A stored number as somebody would type it; anything else as it is.

    >>> typed_number(2.5, Language.DE)
    '2,5'
    """
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", _MARKS[language][1])
    return "" if value is None else str(value)
