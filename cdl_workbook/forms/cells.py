"""One answer about a column: a field in a row, with words beside it only where there is something to say.

It saves like a :class:`~cdl_workbook.forms.panel.QuestionPanel`, in a tenth of the widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from cdl_workbook.answers import Answer, State, Voice, check_value
from cdl_workbook.catalogue import Question, QuestionType
from cdl_workbook.forms.draft import Draft
from cdl_workbook.forms.extras import Earlier
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.forms.fields import field_for
from cdl_workbook.forms.fragments import notice_html, voice_html
from cdl_workbook.forms.notices import notices
from cdl_workbook.forms.pending import Pending, Pends
from cdl_workbook.forms.quiet import Quiet
from cdl_workbook.forms.typed_fields import LineField
from cdl_workbook.render.html import join


class CellPanel(Pends):
    """One question about one column.

    Args:
        column: its name; the field's label begins with it.
        restore: called to say something earlier again.
        note_label: label of a second field for the reason; without it there is none.

    Attributes:
        widget: all of it.
    """

    def __init__(
        self,
        question: Question,
        column: str,
        around: Surroundings,
        changed: Callable[[], None],
        restore: Callable[[Voice], None],
        note_label: str = "",
    ) -> None:
        super().__init__(question, around)
        self._column, self._changed, self._restore = column, changed, restore
        self._label = f"{column}:"
        self._earlier: Earlier | None = None
        self._failure = ""
        self._quiet = Quiet()
        is_text = question.type is QuestionType.TEXT
        self.field = (LineField if is_text else field_for)(question, around, lambda: self._touch("said"))
        self._note = around.elements.text(f"{column}: {note_label}", self._noted) if note_label else None
        self._notice = around.elements.html(notice_html(()))
        parts = [self.field.widget, *([self._note] if self._note is not None else []), self._notice]
        self.widget: Any = around.elements.box(parts, "cdl-cell")

    @property
    def value(self) -> Any:
        """What stands in the field."""
        return self.field.read().value

    def ask(self, text: str) -> None:
        """Put the question in these words, for this column."""
        self._label = f"{self._column}: {text}"
        self.field.ask(self._label)
        if self._earlier:
            self._earlier.ask(self._label)

    def take(self, value: Any) -> None:
        """Put a value into the field as if somebody had typed it; the caller says that something changed."""
        with self._around.lock:
            self.field.write(value)
            self._mark("said")

    def settle(self, pending: Pending, found: Answer | None) -> None:
        """What was pending is in the file now; what was typed since goes on being pending."""
        self._look_for_others(pending, found)
        if pending.moment == self._moment:
            self._touched.clear()

    def forget(self) -> None:
        """Drop what is typed and not saved."""
        self._touched.clear()
        self._overtaken = None

    def refresh(self, answer: Answer | None, failure: str, rows: Callable[[str], Sequence[str]]) -> None:
        """Show what is in the file, but for what somebody is just changing.

        Args:
            failure: why the last save did not work; empty where it did.
            rows: id of a question → its rows, to choose from.
        """
        self.base, self._failure = answer, failure
        self.field.offer_rows(rows)
        if "said" not in self._touched:
            answered = answer is not None and answer.state is State.ANSWERED
            self.field.write(answer.value if answer and answered else None)
        note = answer.note if answer else ""
        if self._note is not None and "note" not in self._touched and self._note.value.strip() != note:
            with self._quiet.writing():
                self._note.value = note
        self._offer_earlier(answer)
        self._show()

    def _offer_earlier(self, answer: Answer | None) -> None:
        """Offer what was said earlier; hardly a cell has any, so it is made where it is first needed."""
        if self._earlier is None and answer and answer.history:
            self._earlier = Earlier(self._question, self._around, self._restore)
            self._earlier.ask(self._label)
            fold = self._earlier.fold
            self.widget.children = (*self.widget.children, fold.button, fold.body)
        if self._earlier:
            self._earlier.write(answer)

    def _draft(self) -> Draft:
        value = self.value
        fits = value is None or check_value(self._question, value) is None
        said = Voice(value=value) if value is not None else Voice(state=State.UNANSWERED)
        is_said = "said" in self._touched and fits and not self.field.read().problem
        note = self._note.value.strip() if self._note is not None and "note" in self._touched else None
        return Draft(said=said if is_said else None, note=note)

    def _noted(self, _: object) -> None:
        if not self._quiet.is_written:
            self._touch("note")

    def _touch(self, part: str) -> None:
        with self._around.lock:
            self._mark(part)
        self._changed()

    def _mark(self, part: str) -> None:
        self._touched.add(part)
        self._moment += 1
        self._failure = ""
        self._show()

    def _show(self) -> None:
        """Only what is out of the ordinary; the top of the form says that it is saved."""
        entered = self.field.read()
        lines = notices(
            self._question,
            self._around,
            self.base,
            problem=entered.problem,
            failure=self._failure,
            saving=self._draft().changes(self.base, self._question),
            said_is_touched="said" in self._touched,
            entered=entered,
            state=State.ANSWERED,
            overtaken=self._overtaken,
        )
        plain = self.base is None or self.base.state in (State.ANSWERED, State.UNANSWERED)
        shown = [line for line in lines if line[0] != "status" or not plain]
        voices = self.base.voices if self.base else ()
        said = [notice_html(shown), *(voice_html(self._question, voice, self._around) for voice in voices)]
        self._notice.value = self._around.elements.told(join(said))
