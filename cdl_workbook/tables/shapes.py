"""What a cell looks like: a whole number, a decimal number, a date, a yes/no word – or text.

The patterns here are the only place that says how numbers and dates are written in German and English files.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_CURRENCY = r"(?:€|EUR|Euro|\$|USD|£|CHF|Fr\.|%|‰)"
_HEAD = rf"\s*(?:{_CURRENCY}\s*)?[-+−–]?\s*"
_TAIL = rf"\s*-?\s*{_CURRENCY}?\s*"
_AMBIGUOUS = re.compile(r"\s*[-+]?\d{1,3}[.,]\d{3}\s*")
_GROUPED = r"\d{{1,3}}(?:{mark}\d{{3}})+"


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How a column writes numbers: decimal mark and thousands mark (``""``: none)."""

    decimal: str
    thousands: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches one whole cell in this format."""
        return _number_pattern(self)

    def is_ambiguous(self, text: str) -> bool:
        """True where ``text`` (e.g. ``1.234``) would be another number in another format."""
        return _AMBIGUOUS.fullmatch(text) is not None


GERMAN = NumberFormat(",", ".")
GERMAN_SPACE = NumberFormat(",", " ")
ENGLISH = NumberFormat(".", ",")
SWISS = NumberFormat(".", "'")
PLAIN = NumberFormat(".", "")
NUMBER_FORMATS = (GERMAN, ENGLISH, PLAIN, GERMAN_SPACE, SWISS)

_patterns: dict[NumberFormat, re.Pattern[str]] = {}


def _number_pattern(form: NumberFormat) -> re.Pattern[str]:
    if form not in _patterns:
        mark = {" ": "[ \u00a0\u202f]", "'": "['’]"}.get(form.thousands, re.escape(form.thousands))
        whole = rf"(?:{_GROUPED.format(mark=mark)}|\d+)" if form.thousands else r"\d+"
        fraction = rf"(?:{re.escape(form.decimal)}(?:\d+|-{{1,2}}|–))?"
        exponent = r"(?:[eE][-+]?\d{1,3})?"
        _patterns[form] = re.compile(
            rf"{_HEAD}(?:{whole}{fraction}|{re.escape(form.decimal)}\d+){exponent}{_TAIL}"
        )
    return _patterns[form]


INTEGER = re.compile(r"\s*[-+]?\d{1,18}\s*")
LEADING_ZERO = re.compile(r"\s*0\d+\s*")
LONG_DIGITS = re.compile(r"\s*\d{16,}\s*")
NAME_LIKE = re.compile(r"\s*0\d|.*(?:\d[-/]\d|\d \d{1,2}(?!\d))")
DIALLED = re.compile(r"\s*\+\d[\d ]{7,}")
CODE = re.compile(r"\s*(?:[A-Za-z]{1,3}[-/ ]?\d+|\d+[-/ ]?[A-Za-z]|\d+[-/]\d+[A-Za-z]?|\d+ *[-–] *\d+)\s*")
"""House numbers, numbered shelves, ranges: what makes the digits beside it names."""
ANY_NUMBER = re.compile(rf"{_HEAD}\d[\d.,'’ \u00a0\u202f]*(?:[eE][-+]?\d{{1,3}})?(?:,-{{1,2}}|,–)?{_TAIL}")

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:1[6-9]|20|21)\d\d"
_TIME = r"(?:[01]?\d|2[0-3]):[0-5]\d"


@dataclass(frozen=True, slots=True)
class DateFormat:
    """One way to write a date, as a strptime pattern and as a regular expression.

    Attributes:
        has_time: cells carry a time of day.
        two_digit_year: the century is not written. It is the latest one that is not in the future (of a
            birth date) or not more than ten years ahead.
    """

    strptime: str
    pattern: re.Pattern[str]
    has_time: bool = False
    two_digit_year: bool = False


def _formats() -> tuple[DateFormat, ...]:
    days = (
        ("%d.%m.%Y", rf"{_DAY}\.{_MONTH}\.{_YEAR}", False),
        ("%Y-%m-%d", rf"{_YEAR}-{_MONTH}-{_DAY}", False),
        ("%d/%m/%Y", rf"{_DAY}/{_MONTH}/{_YEAR}", False),
        ("%m/%d/%Y", rf"{_MONTH}/{_DAY}/{_YEAR}", False),
        ("%d-%m-%Y", rf"{_DAY}-{_MONTH}-{_YEAR}", False),
        ("%Y/%m/%d", rf"{_YEAR}/{_MONTH}/{_DAY}", False),
        ("%d.%m.%y", rf"{_DAY}\.{_MONTH}\.\d\d", True),
        ("%d/%m/%y", rf"{_DAY}/{_MONTH}/\d\d", True),
    )
    times = (
        ("", ""),
        (" %H:%M:%S", rf"{_TIME}:[0-5]\d"),
        (" %H:%M:%S.%f", rf"{_TIME}:[0-5]\d\.\d{{1,6}}"),
        (" %H:%M", _TIME),
        (" %H:%M Uhr", rf"{_TIME} Uhr"),
    )
    formats = []
    for strptime, day, short in days:
        for suffix, time in times:
            pattern = rf"\s*{day}{' ' if time else ''}{time}\s*"
            formats.append(DateFormat(strptime + suffix, re.compile(pattern), bool(time), short))
    for suffix, time in times[1:4]:
        pattern = rf"\s*{_YEAR}-{_MONTH}-{_DAY}T{time}\s*"
        formats.append(DateFormat("%Y-%m-%dT" + suffix.strip(), re.compile(pattern), True))
    zoned = rf"\s*{_YEAR}-{_MONTH}-{_DAY}[T ]{_TIME}:[0-5]\d(?:\.\d{{1,6}})?(?:Z|[-+]\d\d(?::?\d\d)?)\s*"
    formats.append(DateFormat("iso", re.compile(zoned), True))
    joined = r"\s*(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s*"
    formats.append(DateFormat("%Y%m%d", re.compile(joined)))
    return tuple(formats)


def date_format(strptime: str) -> DateFormat:
    """A date format that a person has named; its cells are whatever has a digit in it."""
    has_time = any(mark in strptime for mark in ("%H", "%I", "%M", "%S"))
    return DateFormat(strptime, re.compile(r".*\d.*"), has_time, "%y" in strptime)


DATE_FORMATS = _formats()
LIKE_A_DATE = re.compile(r"\s*\d{1,4}[-./]\d{1,2}[-./]\d|\s*\d{8}\s*$")
"""What a cell in any of the date formats begins with."""

_DIGIT = re.compile(r"\d")
YES_NO = (
    ("ja", "nein"),
    ("j", "n"),
    ("wahr", "falsch"),
    ("true", "false"),
    ("yes", "no"),
    ("y", "n"),
    ("richtig", "falsch"),
    ("t", "f"),
)
MARKS = frozenset(("x", "✓", "✔", "☒", "☑"))


def is_plain_text(cell: str) -> bool:
    """True where a cell is neither empty nor a number, a date, or an e-mail address, as in a header.

    >>> is_plain_text("Vorname"), is_plain_text("18.09.1998"), is_plain_text("1.234,5")
    (True, False, False)
    """
    text = cell.strip()
    if text and not _DIGIT.search(text):
        return "@" not in text
    if not text or "@" in text or ANY_NUMBER.fullmatch(text):
        return False
    return not (LIKE_A_DATE.match(text) and any(form.pattern.fullmatch(text) for form in DATE_FORMATS))
