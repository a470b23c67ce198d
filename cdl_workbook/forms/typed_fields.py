"""What is typed: text, a number, a range, a day, a place of a file."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from cdl_workbook.catalogue import Question
from cdl_workbook.forms.field import Entered, Field, Surroundings
from cdl_workbook.forms.numbers import is_grouped, read_number, typed_number

_LINE = 90
_MOST_ROWS = 20
_ELSEWHERE = re.compile(r"^([a-z]:|[/\\~])|(^|[/\\])\.\.([/\\]|$)", re.IGNORECASE)


def rows_for(text: str, least: int) -> int:
    """How many lines a text needs, within reason."""
    return min(_MOST_ROWS, max(least, sum(1 + len(line) // _LINE for line in text.split("\n"))))


def is_elsewhere(path: str) -> bool:
    r"""Whether a path leads out of the workbook's folder; it would tell how somebody's computer is built.

    >>> is_elsewhere("belege/vertrag.pdf"), is_elsewhere("C:\\Users\\kim\\vertrag.pdf")
    (False, True)
    """
    return bool(_ELSEWHERE.search(path.strip()))


class TextField(Field):
    """Several lines; it grows with its text."""

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(question, around, changed)
        self.widget = around.elements.textarea("", self._heard, rows=3)

    def read(self) -> Entered:
        """The text without outer blanks."""
        return Entered(self.widget.value.strip() or None)

    def _put(self, value: Any) -> None:
        self.widget.value = "" if value is None else str(value)
        self._grow()

    def _heard(self, _: object = None) -> None:
        self._grow()
        super()._heard()

    def _grow(self) -> None:
        self.widget.rows = rows_for(self.widget.value, 3)


class LineField(Field):
    """A few words in one line."""

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(question, around, changed)
        self.widget = around.elements.text("", self._heard)

    def read(self) -> Entered:
        """The text without outer blanks."""
        return Entered(self.widget.value.strip() or None)

    def _put(self, value: Any) -> None:
        self.widget.value = "" if value is None else str(value)


class FileField(LineField):
    """A path inside the workbook, or an address."""

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(question, around, changed)
        self.widget.placeholder = around.say.text("forms.file_hint")

    def read(self) -> Entered:
        """The path or address; one outside the workbook is a problem."""
        given = self.widget.value.strip()
        return Entered(problem="elsewhere") if is_elsewhere(given) else Entered(given or None)


class NumberField(Field):
    """A number in a text field, for only that can be empty, keep what is no number, and take a comma."""

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(question, around, changed)
        self.widget = around.elements.text("", self._heard)
        self.widget.add_class("cdl-number")

    def read(self) -> Entered:
        """The number; a text that is none is a problem."""
        return _entered_number(self.widget.value, self._around)

    def ask(self, text: str) -> None:
        """Put the question in these words, with the unit."""
        unit = self._question.unit
        self.widget.description = f"{text} ({unit[self._around.language]})" if unit else text

    def _put(self, value: Any) -> None:
        self.widget.value = typed_number(value, self._around.language)


class RangeField(Field):
    """Two numbers."""

    grouped = True

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(question, around, changed)
        unit = f" ({question.unit[around.language]})" if question.unit else ""
        self._ends = tuple(
            around.elements.text(around.say.text(f"forms.{end}") + unit, self._heard)
            for end in ("from", "to")
        )
        self.widget = around.elements.box(self._ends, "cdl-beside")

    def read(self) -> Entered:
        """Both numbers; one alone is a problem."""
        low, high = (_entered_number(end.value, self._around) for end in self._ends)
        if low.problem or high.problem:
            return Entered(problem="number")
        if low.value is None and high.value is None:
            return Entered()
        if low.value is None or high.value is None:
            return Entered(problem="range")
        return Entered({"from": low.value, "to": high.value})

    def ask(self, text: str) -> None:
        """The question stands in the heading."""

    def focus(self) -> None:
        """Go to the first number."""
        self._ends[0].focus()

    def _put(self, value: Any) -> None:
        given = value if isinstance(value, dict) else {}
        for end, name in zip(self._ends, ("from", "to"), strict=True):
            end.value = typed_number(given.get(name), self._around.language)


class DateField(Field):
    """A day."""

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(question, around, changed)
        self.widget = around.elements.date("", self._heard)

    def read(self) -> Entered:
        """The day as ISO text."""
        day = self.widget.value
        return Entered(day.isoformat() if day else None)

    def normal(self, value: Any) -> Any:
        """The day as ISO text."""
        day = _day(value)
        return day.isoformat() if day else None

    def _put(self, value: Any) -> None:
        self.widget.value = _day(value)


def _day(value: Any) -> dt.date | None:
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _entered_number(text: str, around: Surroundings) -> Entered:
    if not text.strip():
        return Entered()
    number = read_number(text, around.language)
    if number is None:
        return Entered(problem="number")
    understood = typed_number(number, around.language) if is_grouped(text, around.language) else ""
    return Entered(number, understood=understood)
