"""One of several, or several of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cdl_workbook.catalogue import Question
from cdl_workbook.forms.field import Entered, Field, Surroundings


class SingleField(Field):
    """A drop-down. Radio buttons would come without a group that a screen reader knows."""

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(question, around, changed)
        options = [(one.text[around.language], one.id) for one in question.options]
        first = (around.say.text("forms.choose"), "")
        self.widget = around.elements.dropdown("", [first, *options], self._heard)

    def read(self) -> Entered:
        """The chosen id."""
        return Entered(self.widget.value or None)

    def _put(self, value: Any) -> None:
        known = {one.id for one in self._question.options}
        self.widget.value = value if isinstance(value, str) and value in known else ""


class MultiField(Field):
    """A group of checkboxes."""

    grouped = True

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(question, around, changed)
        self._boxes = {
            one.id: around.elements.checkbox(one.text[around.language], self._heard)
            for one in question.options
        }
        self.widget = around.elements.box(tuple(self._boxes.values()), "cdl-choices")

    def read(self) -> Entered:
        """The chosen ids in the catalogue's order."""
        chosen = [one for one, box in self._boxes.items() if box.value]
        return Entered(chosen or None)

    def normal(self, value: Any) -> Any:
        """The same ids in the catalogue's order."""
        chosen = value if isinstance(value, list | tuple) else ()
        return [one for one in self._boxes if one in chosen] or None

    def ask(self, text: str) -> None:
        """The question stands in the heading."""

    def focus(self) -> None:
        """Go to the first checkbox."""
        next(iter(self._boxes.values())).focus()

    def _put(self, value: Any) -> None:
        chosen = self.normal(value) or ()
        for one, box in self._boxes.items():
            box.value = one in chosen
