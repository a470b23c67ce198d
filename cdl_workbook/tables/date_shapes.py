"""How dates and moments are written in German and English files.

A month without a day («03/2024», «März 2024») is a date: its first day. Weeks, quarters and times of day are
no dates; they stay text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:1[6-9]|20|21)\d\d"
_TIME = r"(?:[01]?\d|2[0-3]):[0-5]\d"
WEEKDAY = (
    r"\s*(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
    r"|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,?\s+"
)
MONTH_NAMES = (
    ("jan", "jän"),
    ("feb",),
    ("mär", "mrz", "mae", "mar"),
    ("apr",),
    ("mai", "may"),
    ("jun",),
    ("jul",),
    ("aug",),
    ("sep",),
    ("okt", "oct"),
    ("nov",),
    ("dez", "dec"),
)
"""The first three letters of each month, in German and English."""
_MONTH_NAME = (
    r"(?i:jan(?:uar|uary)?|jän(?:ner)?|feb(?:ruar|ruary)?|märz?|mrz|maerz|mar(?:ch)?|apr(?:il)?|mai|may|jun[ie]?"
    r"|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dez(?:ember)?|dec(?:ember)?)"
)


@dataclass(frozen=True, slots=True)
class DateFormat:
    """One way to write a date, as a strptime pattern and as a regular expression.

    Attributes:
        strptime: what is shown; ``%a`` and ``%B`` are a weekday and a month in German or English.
        has_time: cells carry a time of day.
        two_digit_year: the century is not written. It is the latest one that is not in the future (of a
            birth date) or not more than ten years ahead.
    """

    strptime: str
    pattern: re.Pattern[str]
    has_time: bool = False
    two_digit_year: bool = False

    @property
    def has_weekday(self) -> bool:
        """A weekday stands before the date."""
        return self.strptime.startswith("%a")

    @property
    def has_month_name(self) -> bool:
        """The month is a word."""
        return "%B" in self.strptime

    @property
    def has_day(self) -> bool:
        """The day is written."""
        return "%d" in self.strptime or self.strptime == "iso"


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
        (" %H:%M:%S", rf" {_TIME}:[0-5]\d"),
        (" %H:%M:%S.%f", rf" {_TIME}:[0-5]\d\.\d{{1,6}}"),
        (" %H:%M", rf" {_TIME}"),
        (" %H:%M Uhr", rf" {_TIME} Uhr"),
        (", %H:%M", rf", {_TIME}"),
        (", %H:%M:%S", rf", {_TIME}:[0-5]\d"),
        (", %H:%M Uhr", rf", {_TIME} Uhr"),
        (" - %H:%M", rf" - {_TIME}"),
    )
    formats = []
    for strptime, day, short in days:
        for suffix, time in times:
            formats.append(DateFormat(strptime + suffix, _cell(day + time), bool(time), short))
    for strptime, day, short in (days[0], days[6]):
        for suffix, time in (times[0], times[1], times[3]):
            pattern = _cell(rf"(?i:{WEEKDAY}){day}{time}")
            formats.append(DateFormat(f"%a, {strptime}{suffix}", pattern, bool(time), short))
    for suffix, time in times[1:4]:
        formats.append(DateFormat("%Y-%m-%dT" + suffix.strip(), _cell(f"{days[1][1]}T{time.strip()}"), True))
    day = rf"{_YEAR}(?:-{_MONTH}-|/{_MONTH}/){_DAY}"
    zoned = rf"{day}[T ]{_TIME}(?::[0-5]\d(?:\.\d{{1,6}})?)?(?: ?Z|[-+]\d\d(?::?\d\d)?)"
    formats.append(DateFormat("iso", _cell(zoned), True))
    joined = r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    formats.append(DateFormat("%Y%m%d", _cell(joined)))
    return (*formats, *_with_month_names(), *_months())


def _with_month_names() -> tuple[DateFormat, ...]:
    day, name = rf"{_DAY}(?:\.\s?|\s|-)", rf"{_MONTH_NAME}\.?(?:\s|-)"
    weekday = rf"(?i:{WEEKDAY})?"
    return (
        DateFormat("%d. %B %Y", _cell(f"{weekday}{day}{name}{_YEAR}")),
        DateFormat("%d. %B %y", _cell(rf"{weekday}{day}{name}\d\d"), two_digit_year=True),
        DateFormat("%B %Y", _cell(f"{name}{_YEAR}")),
        DateFormat("%B %y", _cell(rf"{name}\d\d"), two_digit_year=True),
    )


def _months() -> tuple[DateFormat, ...]:
    """Months without a day; two digits each, because «3/2024» may be the third file of that year."""
    month = r"(?:0[1-9]|1[0-2])"
    return (
        DateFormat("%m/%Y", _cell(f"{month}/{_YEAR}")),
        DateFormat("%m.%Y", _cell(rf"{month}\.{_YEAR}")),
        DateFormat("%Y-%m", _cell(f"{_YEAR}-{month}")),
    )


def _cell(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{pattern}\s*")


def date_format(strptime: str) -> DateFormat:
    """A date format that a person has named; its cells are whatever has a digit in it."""
    has_time = any(mark in strptime for mark in ("%H", "%I", "%M", "%S"))
    return DateFormat(strptime, re.compile(r".*\d.*"), has_time, "%y" in strptime)


DATE_FORMATS = _formats()
LIKE_A_DATE = re.compile(
    rf"\s*\d{{1,4}}[-./]\d{{1,2}}[-./]\d|\s*\d{{8}}\s*$|\s*\d\d[./]\d{{4}}\s*$|\s*\d{{4}}-\d\d\s*$"
    rf"|(?i:{WEEKDAY})\d|\s*(?:\d{{1,2}}(?:\.\s?|\s|-))?{_MONTH_NAME}\.?[\s-]\d"
)
"""What a cell in any of the date formats begins with."""


def is_date_like(cell: str) -> bool:
    """True for a cell in any of the date formats.

    >>> is_date_like("Mo, 05.12.2025"), is_date_like("5. Dez. 25"), is_date_like("KW 5/2025")
    (True, True, False)
    """
    return bool(LIKE_A_DATE.match(cell)) and any(form.pattern.fullmatch(cell) for form in DATE_FORMATS)
