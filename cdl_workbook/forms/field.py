"""What every input of a form can do: be read, be written, ask in other words."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import RLock
from typing import Any, ClassVar

from cdl_workbook.catalogue import Catalogue, Question
from cdl_workbook.forms.elements import Elements
from cdl_workbook.forms.quiet import Quiet
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import Words, words


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all parts of one form share.

    Attributes:
        lock: held while parts change; typing and saving come from different threads.
    """

    catalogue: Catalogue
    language: Language
    elements: Elements
    lock: RLock

    @property
    def say(self) -> Words:
        """The words of the form's language."""
        return words(self.language)


@dataclass(frozen=True, slots=True)
class Entered:
    """What stands in a field.

    Attributes:
        value: as the question's type asks; None where nothing stands there.
        problem: ending of a message ``forms.problem.…``: it cannot be an answer yet.
        understood: how something that can be read in two ways was read.
    """

    value: Any = None
    problem: str = ""
    understood: str = ""


class Field(ABC):
    """The input for one question.

    Attributes:
        grouped: it has several inputs with labels of their own; the question stands above as a heading.
    """

    grouped: ClassVar[bool] = False
    widget: Any

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        self._question = question
        self._around = around
        self._changed = changed
        self._quiet = Quiet()

    @abstractmethod
    def read(self) -> Entered:
        """What stands in it now."""

    @abstractmethod
    def _put(self, value: Any) -> None:
        """Show a value, whatever it is; None empties the field."""

    def write(self, value: Any) -> None:
        """Show a value. Where it stands there already, nothing moves: not the cursor, not the focus."""
        entered = self.read()
        if not entered.problem and entered.value == self.normal(value):
            return
        with self._quiet.writing():
            self._put(value)

    def ask(self, text: str) -> None:
        """Put the question in these words."""
        self.widget.description = text

    def focus(self) -> None:
        """Go there with the keyboard: what was pressed is not there any more."""
        self.widget.focus()

    def take(self, value: Any) -> None:
        """Take a suggestion over."""
        self.write(value)

    def holds(self, value: Any) -> bool:
        """Whether a suggestion stands in the field already."""
        return bool(self.read().value == self.normal(value))

    def normal(self, value: Any) -> Any:
        """A stored value as ``read`` would give it."""
        return value

    def offer_rows(self, rows: Callable[[str], Sequence[str]]) -> None:  # noqa: B027  # most offer none
        """Offer the rows of other questions, where the field has such columns."""

    def _heard(self, _: object = None) -> None:
        if not self._quiet.is_written:
            self._changed()
