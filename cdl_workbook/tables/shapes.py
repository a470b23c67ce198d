"""What a cell looks like: a number in some format, a yes/no word, digits that are a name – or text.

The patterns here and in :mod:`cdl_workbook.tables.date_shapes` are the only place that says how numbers and
dates are written in German and English files.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cdl_workbook.tables.date_shapes import is_date_like

CURRENCY = r"(?:€|EUR|Euro|\$|USD|£|CHF|Fr\.|%|‰)"
_BEFORE = r"(?:€|EUR|\$|USD|£|CHF|Fr\.|%|‰)"
"""«Euro 5» is a class of emissions, or a league; «EUR 5» an amount."""
_HEAD = rf"\s*(?:{_BEFORE}\s*)?[-+−–]?\s*"
_TAIL = rf"\s*-?\s*{CURRENCY}?\s*"
_AMBIGUOUS = re.compile(r"\s*[-+]?\d{1,3}[.,]\d{3}\s*")
_GROUPED = r"\d{{1,3}}(?:{mark}\d{{3}})+"

MARK = r"(?:\s*(?:[prs]|[*¹²³]+)|\s+\d\))"
"""Behind a number of official statistics: provisional (p), corrected (r), estimated (s), or a footnote."""
SIDE = r"\s*[SH]"
"""Soll or Haben behind an amount; Soll counts as negative."""
UNITS = frozenset(
    (
        "kg g mg t dt l ml hl m km cm mm m² m2 qm km² qkm m³ cbm ha h Std Std. h/Woche Min Min. min s Sek "
        "Sek. sec Tag Tage Woche Wochen Monat Monate Jahr Jahre J. Jahren Tagen Monaten Stunden Stunde "
        "Minuten Stück Stck Stck. Stk Stk. St. Pkt Pkt. Punkte Pers. Pers Personen Person Plätze Platz "
        "Einw. Einwohner Kinder Mitglieder Teilnehmer Teilnehmende Mal mal kWh MWh GWh kW MW W V A °C ° K "
        "bar kcal kJ km/h m/s µg/m³ mg/l kB MB GB Mio. Mio Tsd. Tsd Mrd. Mrd T€ TEUR UE LE ECTS LP CP "
        "Zimmer Seiten S. Bände Ex. Hefte Fahrzeuge Fälle"
    ).split()
)
_UNIT = re.compile(r"\s*[-+−–]?\d[\d.,'’ \u00a0\u202f]*?\s*([^\W\d_°µ%€][^\d%€]*|[°µ][^\d]*|m2)\s*")


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How a column writes numbers.

    Attributes:
        decimal, thousands: marks (``""``: none).
        unit: what stands behind the numbers, the same in all cells.
        has_marks: signs of official statistics stand behind some.
        has_sides: Soll or Haben stands behind each.
        brackets: what ``(5)`` means: -1 a loss of 5, 1 a number that says little, 0 no such cell.
    """

    decimal: str
    thousands: str
    unit: str = ""
    has_marks: bool = False
    has_sides: bool = False
    brackets: int = 0

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches one whole cell in this format."""
        return _number_pattern(self)

    @property
    def is_decorated(self) -> bool:
        """More stands in a cell than a number and a currency."""
        return bool(self.unit or self.has_marks or self.has_sides or self.brackets)


def is_ambiguous(cell: str) -> bool:
    """True where a number (e.g. ``1.234``) would be another one in another format."""
    return _AMBIGUOUS.fullmatch(cell) is not None


GERMAN = NumberFormat(",", ".")
GERMAN_SPACE = NumberFormat(",", " ")
ENGLISH = NumberFormat(".", ",")
SWISS = NumberFormat(".", "'")
PLAIN = NumberFormat(".", "")
NUMBER_FORMATS = (GERMAN, ENGLISH, PLAIN, GERMAN_SPACE, SWISS)

_patterns: dict[NumberFormat, re.Pattern[str]] = {}


def _number_pattern(form: NumberFormat) -> re.Pattern[str]:
    if form not in _patterns:
        _patterns[form] = re.compile(_written(form))
    return _patterns[form]


def _written(form: NumberFormat) -> str:
    mark = {" ": "[ \u00a0\u202f]", "'": "['’]"}.get(form.thousands, re.escape(form.thousands))
    whole = rf"(?:{_GROUPED.format(mark=mark)}|\d+)" if form.thousands else r"\d+"
    fraction = rf"(?:{re.escape(form.decimal)}(?:\d+|-{{1,2}}|–))?"
    exponent = r"(?:[eE][-+]?\d{1,3})?"
    number = rf"(?:{whole}{fraction}|{re.escape(form.decimal)}\d+){exponent}"
    if form.brackets:
        number = rf"(?:{number}|\(\s*{number}\s*\))"
    unit = rf"(?:{re.escape(form.unit)}\s*)?" if form.unit else ""
    tail = rf"(?:{SIDE})?\s*" if form.has_sides else rf"(?:{MARK})?\s*" if form.has_marks else ""
    return f"{_HEAD}{number}{_TAIL}{unit}{tail}"


INTEGER = re.compile(r"\s*[-+]?\d{1,18}\s*")
ANY_NUMBER = re.compile(rf"{_HEAD}\d[\d.,'’ \u00a0\u202f]*(?:[eE][-+]?\d{{1,3}})?(?:,-{{1,2}}|,–)?{_TAIL}")
_DECORATED = re.compile(
    rf"{_HEAD}(?:\d[\d.,'’ \u00a0\u202f]*|\(\s*[-+−–]?\d[\d.,'’ \u00a0\u202f]*\)){_TAIL}(?:{MARK}|{SIDE})?\s*"
)


def unit_of(cell: str) -> str:
    """The unit behind a number (``"kg"`` in ``"12 kg"``); empty where there is none that we know."""
    found = _UNIT.fullmatch(cell)
    unit = found[1].strip() if found else ""
    return unit if unit in UNITS else ""


def common_unit(cells: Iterable[str]) -> str:
    """The one unit behind all numbers of a column; empty where some have another or most have none."""
    units = Counter(map(unit_of, cells))
    named = {unit: count for unit, count in units.items() if unit}
    return next(iter(named)) if len(named) == 1 and named[next(iter(named))] >= units[""] else ""


def bare_number(cell: str) -> str:
    """A number without brackets, unit and signs.

    >>> bare_number("(1.234)"), bare_number("12 kg"), bare_number("7 p")
    ('1.234', '12', '7')
    """
    text = cell.strip().removesuffix(unit_of(cell))
    text = re.sub(rf"(?<=[\d)])(?:{MARK}|{SIDE})\s*$", "", text.strip())
    return text.removeprefix("(").removesuffix(")").strip()


def decoration(cells: Iterable[str], *, is_money: bool) -> dict[str, Any]:
    """What stands around the numbers of a column, as arguments of :class:`NumberFormat`.

    Brackets mean a loss among amounts of money, else a number that says little (official statistics).
    """
    listed = list(cells)
    bracketed = [cell for cell in listed if "(" in cell]
    marked = [cell for cell in listed if re.search(rf"\d\)?\s*{MARK}\s*$", cell)]
    sided = [cell for cell in listed if re.search(rf"\d{SIDE}\s*$", cell)]
    found: dict[str, Any] = {"unit": common_unit(listed)}
    if bracketed:
        is_loss = is_money or any(re.search(r"[.,]\d\d\s*\)", cell) for cell in bracketed)
        found["brackets"] = -1 if is_loss else 1
    if len(sided) > 0.9 * len(listed):
        found["has_sides"] = True
    elif marked and len(marked) <= 0.6 * len(listed):
        found["has_marks"] = True
    return {key: value for key, value in found.items() if value}


def grouped_by(cells: Iterable[str]) -> NumberFormat | None:
    """The format of a column in which a mark can only part thousands: 950, 1.234, 12.500.

    Each mark stands before three digits, numbers below 1,000 have none and larger ones always one, and either
    both kinds occur or one number has two marks.
    """
    listed = [cell.strip().lstrip("+-−–") for cell in cells]
    for form, mark in ((GERMAN, "."), (ENGLISH, ",")):
        marked = [cell for cell in listed if mark in cell]
        if not all(re.fullmatch(rf"[1-9]\d{{0,2}}(?:\{mark}\d{{3}})+", cell) for cell in marked):
            continue
        grouped = marked
        small = sum(1 for cell in listed if re.fullmatch(r"0|[1-9]\d{0,2}", cell))
        twice = any(cell.count(mark) > 1 for cell in grouped)
        if grouped and len(grouped) + small == len(listed) and (small or twice):
            return form
    return None


def is_number_like(cell: str) -> bool:
    """True for a number in any format, also with a unit, a sign of official statistics, or in brackets.

    >>> is_number_like("(1.234)"), is_number_like("12,5 p"), is_number_like("3 kg"), is_number_like("12a")
    (True, True, True, False)
    """
    return bool(ANY_NUMBER.fullmatch(cell) or _DECORATED.fullmatch(cell) or unit_of(cell))


LEADING_ZERO = re.compile(r"\s*0\d+\s*")
LONG_DIGITS = re.compile(r"\s*\d{16,}\s*")
NAME_LIKE = re.compile(r"\s*0\d|.*(?:\d[-/]\d|\d \d{1,2}(?!\d))")
DIALLED = re.compile(r"\s*\+\d[\d ]{7,}")
CODE = re.compile(r"\s*(?:[A-Za-z]{1,3}[-/ ]?\d+|\d+[-/ ]?[A-Za-z]|\d+[-/]\d+[A-Za-z]?|\d+ *[-–] *\d+)\s*")
"""House numbers, numbered shelves, ranges: what makes the digits beside it names."""
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
    if not text or "@" in text or is_number_like(text):
        return False
    return not is_date_like(text)
