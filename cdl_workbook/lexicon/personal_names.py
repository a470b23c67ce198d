"""Does a name of a file, sheet or column look like a person, or like a value of one?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cdl_workbook.lexicon.cells import CELL_TESTS
from cdl_workbook.lexicon.folding import fold_cell, word_list
from cdl_workbook.lexicon.names import PARTICLES, is_common_word, is_like_a_name, known_names

LONGEST_NAME = 300
"""Characters. A whole question of a survey fits in; what is longer is taken for a text about somebody."""

_NUMBER_KINDS = ("iban", "phone", "tax_id", "social_insurance_number", "health_insurance_number")
_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ _]?[A-Z0-9]){11,30}(?![A-Z0-9])")
_DATE = re.compile(r"(?<!\d)(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)")
_DIGIT = re.compile(r"\d")
_LONG_NUMBER = re.compile(r"\d{6,}")
_POSTCODE = re.compile(r"\d{5}|\d+[.,]\d+")
_HOUSE = re.compile(r"\D+\d{1,4}\s?[a-z]?")
_CAMEL = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ][a-zäöüß])")
_OF = re.compile(
    r"([^\W\d_]{3,}) (?:(?:von|van|vom|zu|zum|zur|de|der|den|da|dos|del|di|bin|ben|ibn) )+[^\W\d_]{3,}"
)
_MAIL_IN_TEXT = re.compile(r"(?P<who>[\w.+'-]+)@[\w-]+(?:\.[\w-]+)+")
_PHONE_IN_TEXT = re.compile(r"(?<![\w.])(?!\d\d?/(?:19|20)\d\d\b)(?:\+|00|\(?0)[\d\s()/–-]{5,22}\d(?!\w)")
_PAIR_IN_TEXT = re.compile(r"(?<![\w-])(?=(?P<one>[^\W\d_][\w'’-]+) (?P<two>[^\W\d_][\w'’-]+))")
_NAMED_AFTER = re.compile(
    r"[ -](?:Stiftung|Schule|Gymnasium|Stra(?:ß|ss)e|Platz|Haus|Allee|Weg|Preis|Halle)", re.I
)
_SHORTEST = 3
_MONTHS = frozenset("jan feb maerz april mai juni juli august september oktober november dezember".split())
_DATA_ROW_SHARE = 0.3


def looks_personal(name: str) -> bool:
    """True where a name looks like a person, or like an address, account or number of one.

    >>> looks_personal("Geburtsdatum"), looks_personal("anna@example.org"), looks_personal("Schmidt, Anna")
    (False, True, True)
    >>> looks_personal("Bescheid_Anna_Schmidt"), looks_personal("Anna-Nagel-Straße")
    (True, False)
    """
    text = " ".join(re.sub(r"[_\s]+", " ", name).split())
    if len(text) > LONGEST_NAME or "@" in text:
        return True
    if _DATE.fullmatch(text):
        return False
    accounts = (found[0].replace("_", " ") for found in _IBAN.finditer(text.upper()))
    if any(CELL_TESTS["iban"](account) for account in accounts) or any(
        CELL_TESTS[kind](text) for kind in _NUMBER_KINDS
    ):
        return True
    return _names_a_person(text)


def is_a_given_name(name: str) -> bool:
    """True for one word that is a known given name and no ordinary word."""
    word = fold_cell(name)
    return len(word) > _SHORTEST and word in known_names("given") and not is_common_word(word)


def looks_like_a_value(name: str) -> bool:
    """True for a column's name that looks like a cell: a person, a mail, a date, a long number."""
    return looks_personal(name) or bool(_DATE.search(name)) or bool(_LONG_NUMBER.search(name))


def personal_spans(text: str) -> list[tuple[int, int]]:
    """Where a text holds e-mail addresses, phone or account numbers, or the name of a person: start and end.

    Addresses of a function (``info@``) are no person's. A name before «Stiftung» or «Straße» is none either.

    >>> text = "Fragt Anna Schmidt (anna@example.org), oder in der Anna Seghers Schule."
    >>> [text[start:end] for start, end in personal_spans(text)]
    ['Anna Schmidt', 'anna@example.org']
    """
    spans: list[tuple[int, int]] = []
    if "@" in text:
        mails = _MAIL_IN_TEXT.finditer(text)
        spans += [found.span() for found in mails if found["who"].lower() not in word_list("office")]
    if _DIGIT.search(text):
        spans += [found.span() for found in _PHONE_IN_TEXT.finditer(text) if CELL_TESTS["phone"](found[0])]
        spans += [found.span() for found in _IBAN.finditer(text.upper()) if CELL_TESTS["iban"](found[0])]
    for found in _PAIR_IN_TEXT.finditer(text):
        written_as_names = found["one"][0].isupper() and found["two"][0].isupper()
        if (
            written_as_names
            and _are_a_name(found["one"], found["two"])
            and not _NAMED_AFTER.match(text, found.end("two"))
        ):
            spans.append((found.start("one"), found.end("two")))
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def look_like_a_row_of_data(names: Sequence[str]) -> bool:
    """True where the names of a table's columns look like the first row of its data.

    At least two of them, and three in ten, look like values; single given names, postcodes, decimal numbers
    and streets with a house number count beside what :func:`looks_like_a_value` finds.
    """
    values = sum(
        looks_like_a_value(name)
        or is_a_given_name(name)
        or bool(_POSTCODE.fullmatch(name.strip()))
        or bool(_HOUSE.fullmatch(name.strip()) and CELL_TESTS["street"](name))
        for name in names
    )
    return values >= max(2, _DATA_ROW_SHARE * len(names))


def _names_a_person(text: str) -> bool:
    if any(
        is_a_given_name(found[1]) and found[0].rpartition(" ")[2].istitle() for found in _OF.finditer(text)
    ):
        return True
    parts = re.split(r"[^\w'’-]+|_", _CAMEL.sub(" ", text))
    words = [word for part in parts if part not in PARTICLES for word in _named(part)]
    return any(_are_a_name(first, second) for first, second in pairwise(words))


def _named(part: str) -> list[str]:
    """The parts of a hyphenated word; of «Anna-Nagel-Straße», which is a place, none."""
    parts = [word for word in part.split("-") if word]
    if len(parts) > 1 and not is_like_a_name(fold_cell(parts[-1])):
        return [""]
    return parts


def _are_a_name(first: str, second: str) -> bool:
    """Two words like names, at least one of them a known given name; written small, both must be known.

    One of the two may be an ordinary word as well («Petra Schneider», «Karl Yılmaz»), where the other is none
    and is known as a name of the other kind. Two months are none: «Jan Mai».
    """
    one, two = fold_cell(first), fold_cell(second)
    if min(len(one), len(two)) < 2 or not (one + two).isalpha() or {one, two} <= _MONTHS:
        return False
    known = _is_given_and_family(one, two) or _is_given_and_family(two, one)
    if first[:1].islower() or second[:1].islower():
        return known and not any(len(word) < _least_of_small(word) for word in (one, two))
    if known or is_common_word(one) or is_common_word(two):
        return known
    given = known_names("given")
    return (one in given or two in given) and is_like_a_name(one) and is_like_a_name(two)


def _least_of_small(word: str) -> int:
    """Letters that a name written small has at least: «das» is a family name as well."""
    return _SHORTEST + is_common_word(word)


def _is_given_and_family(one: str, two: str) -> bool:
    """A known given name and a known family name, not both of them ordinary words."""
    known = one in known_names("given") and two in known_names("family")
    return known and not (is_common_word(one) and is_common_word(two))
