"""What somebody typed into a cell → what they mean. None where that is not clear."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import Any

from cdl_workbook.answers.model import State
from cdl_workbook.answers.questionnaire.layout import STATES, as_typed, state_text
from cdl_workbook.catalogue import Option
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

_YES = frozenset("x × ✓ ✔ ☒ ☑ j ja y yes wahr true 1".split())
_NO = frozenset(["", *"- – — ☐ n nein no falsch false 0".split()])
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})")
_MONTH_IN_WORDS = re.compile(r"(\d{1,2})\.? ?([^\W\d]+)\.? ?(\d{4})")
_FIRST_DAY = dt.date(1899, 12, 30)
"""Day 0 of a spreadsheet's calendar."""
_DAYS_IN_USE = range(18_000, 80_000)
"""Numbers that can only be days: 1949 to 2119."""


def as_text(cell: Any) -> str:
    """What stands in a cell, as text.

    >>> as_text(3.0), as_text("  '=x "), as_text(dt.datetime(2026, 9, 18))
    ('3', '=x', '2026-09-18')
    """
    if isinstance(cell, str):
        return as_typed(cell.strip()).strip()
    if isinstance(cell, bool) or cell is None:
        return "" if cell is None else str(cell).lower()
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(" ")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def as_cross(cell: Any) -> bool | None:
    """Whether a box is ticked."""
    said = _folded(as_text(cell))
    return True if said in _YES else False if said in _NO else None


def as_option(options: Sequence[Option], cell: Any) -> str | None:
    """The option that is meant: by its text in either language, by its id, or by a plain yes or no."""
    said = _folded(as_text(cell))
    meant = {one.id for one in options if said in map(_folded, (one.id, one.text.de, one.text.en))}
    if not meant and said not in ("", "x"):
        plain = "yes" if said in _YES else "no" if said in _NO else None
        meant = {one.id for one in options if one.id == plain}
    return meant.pop() if len(meant) == 1 else None


def as_state(cell: Any) -> State | None:
    """The state that is meant, by its words in either language or its id."""
    said = _folded(as_text(cell))
    spelled = {state: (str(state), *(state_text(state, one) for one in Language)) for state in STATES}
    return next((state for state, texts in spelled.items() if said in map(_folded, texts)), None)


def as_number(cell: Any, language: Language, units: Iterable[str] = ()) -> int | float | None:
    """A number, also written as text, with the marks of the language and with its unit.

    >>> as_number("1.234,5", Language.DE), as_number("3 Monate", Language.DE, ["Monate"])
    (1234.5, 3)
    >>> as_number("1.500", Language.DE), as_number("1.500", Language.EN), as_number("etwa 20", Language.EN)
    (1500, 1.5, None)
    """
    if isinstance(cell, bool) or not isinstance(cell, int | float | str):
        return None
    if isinstance(cell, str):
        given = as_text(cell).replace("\u2212", "-")
        for unit in units:
            given = re.sub(rf"\s*{re.escape(unit)}$", "", given, flags=re.I)
        marked = _with_a_point(re.sub(r"[\s\u202f']", "", given), language)
        if marked is None:
            return None
        cell = float(marked)
    return int(cell) if float(cell).is_integer() else cell


def _with_a_point(text: str, language: Language) -> str | None:
    """A written number with a point as its decimal mark and nothing else.

    Where a single mark could be either (1.500), the language decides.
    """
    if not re.fullmatch(r"[+-]?\d+([.,]\d+)*", text):
        return None
    marks = re.sub(r"[^.,]", "", text)
    if not marks:
        return text
    last = marks[-1]
    thousands = marks.count(last) > 1 or (
        len(marks) == 1
        and last == ("." if language is Language.DE else ",")
        and re.fullmatch(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", text) is not None
    )
    if thousands:
        return text.replace(last, "") if set(marks) == {last} else None
    whole, _, fraction = text.rpartition(last)
    return f"{re.sub('[.,]', '', whole)}.{fraction}" if marks.count(last) == 1 else None


def as_date(cell: Any) -> dt.date | None:
    """A day, from a cell of dates or written as people do: 18.09.2026, 2026-09-18, 18. September 2026."""
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _FIRST_DAY + dt.timedelta(days=int(cell)) if int(cell) in _DAYS_IN_USE else None
    said = as_text(cell)
    try:
        if found := _DAY_FIRST.fullmatch(said):
            return dt.date(int(found[3]) + 2000 * (len(found[3]) == 2), int(found[2]), int(found[1]))
        if (found := _MONTH_IN_WORDS.fullmatch(said)) and (month := _month(found[2])):
            return dt.date(int(found[3]), month, int(found[1]))
        return dt.date.fromisoformat(said) if "-" in said else None
    except ValueError:
        return None


def _month(name: str) -> int | None:
    if len(name) < 3:
        return None
    for language in Language:
        for number in range(1, 13):
            if words(language).date(f"2000-{number:02}").casefold().startswith(name.casefold()):
                return number
    return None


def _folded(text: str) -> str:
    """Without what people vary when they type: case, blanks, marks around it."""
    return " ".join(text.casefold().split()).strip(" .!?«»\"'“”„") or text.strip()
