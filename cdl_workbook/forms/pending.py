"""What is typed and not in the file yet: of which moment it is, and whether others were quicker."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from cdl_workbook.answers import Answer
from cdl_workbook.catalogue import Question
from cdl_workbook.forms.draft import Draft, says_otherwise
from cdl_workbook.forms.field import Surroundings


@dataclass(frozen=True, slots=True)
class Pending:
    """A draft, and of which moment it is: what is typed while it is saved is a later one.

    Attributes:
        base: the answer it was made over.
        is_new: it says something else than that.
    """

    draft: Draft
    moment: int
    base: Answer | None
    is_new: bool


class Pends(ABC):
    """Something that is typed into, and saved a moment later.

    Attributes:
        base: the answer as it was in the file when the form last looked.
    """

    def __init__(self, question: Question, around: Surroundings) -> None:
        self._question, self._around = question, around
        self.base: Answer | None = None
        self._touched: set[str] = set()
        self._moment = 0
        self._overtaken: Answer | None = None

    def pending(self) -> Pending:
        """What is to be saved; parts that cannot be saved yet are not in it."""
        with self._around.lock:
            draft = self._draft()
            return Pending(draft, self._moment, self.base, draft.changes(self.base, self._question))

    @abstractmethod
    def _draft(self) -> Draft:
        """The changed parts of the answer."""

    def _look_for_others(self, pending: Pending, found: Answer | None) -> None:
        """Keep what somebody else had saved meanwhile, to say so.

        Args:
            found: the answer that was in the file just before.
        """
        if pending.is_new and pending.draft.said and says_otherwise(found, pending.base):
            self._overtaken = found
