"""Beside the value: do we answer, do we not know yet, does it not apply – and who may see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cdl_workbook.answers import Answer, State
from cdl_workbook.catalogue import Question, Visibility
from cdl_workbook.forms.elements import show
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.forms.quiet import Quiet


class StandingFields:
    """The state of an answer with its reason, and the switch for the public report.

    Attributes:
        widget: all of it in one line, as far as there is room.
    """

    def __init__(
        self,
        question: Question,
        around: Surroundings,
        state_changed: Callable[[], None],
        visibility_changed: Callable[[], None],
    ) -> None:
        self._question = question
        self._quiet = Quiet()
        self._state_changed = state_changed
        self._visibility_changed = visibility_changed
        say, elements = around.say, around.elements
        choices = [(say.text(f"forms.state.{one}"), one) for one in ("answered", *question.allow)]
        self._state = elements.dropdown(say.text("forms.state.label"), choices, self._heard_state, "answered")
        self._reason = elements.textarea(say.text("forms.reason"), self._heard_reason)
        self._public = elements.checkbox(say.text("forms.public"), self._heard_visibility)
        show(self._state, bool(question.allow))
        show(self._reason, False)
        self._line = elements.box((self._state, self._public), "cdl-standing")
        self.widget: Any = elements.box((self._line, self._reason))

    @property
    def state(self) -> State:
        """Answered, unknown or not applicable."""
        return State(self._state.value)

    @property
    def reason(self) -> str:
        """Why the question does not apply."""
        return str(self._reason.value.strip())

    @property
    def visibility(self) -> Visibility:
        """Who may see the answer."""
        return Visibility.PUBLIC if self._public.value else Visibility.INTERNAL

    def answer(self) -> None:
        """Somebody typed a value: so the question is answered after all."""
        self._write_state("answered")

    def write_state(self, answer: Answer | None) -> None:
        """Show state and reason as they are in the file."""
        known = answer is not None and str(answer.state) in self._question.allow
        self._write_state(str(answer.state) if answer and known else "answered")
        reason = answer.reason if answer else ""
        if reason != self.reason:
            self._write(self._reason, reason)

    def write_visibility(self, answer: Answer | None) -> None:
        """Show who may see it; without an answer, as the catalogue says."""
        public = (
            answer.is_visible_to_all(self._question)
            if answer
            else (self._question.visibility is Visibility.PUBLIC)
        )
        self._write(self._public, public)

    def show_state(self, shown: bool) -> None:
        """Where several voices disagree there is no one state to choose."""
        show(self._state, shown and bool(self._question.allow))

    def _write_state(self, state: str) -> None:
        self._write(self._state, state)
        show(self._reason, state == "not_applicable")

    def _write(self, widget: Any, value: Any) -> None:
        with self._quiet.writing():
            widget.value = value

    def _heard_state(self, _: object) -> None:
        if not self._quiet.is_written:
            show(self._reason, self.state is State.NOT_APPLICABLE)
            self._state_changed()

    def _heard_reason(self, _: object) -> None:
        if not self._quiet.is_written:
            self._state_changed()

    def _heard_visibility(self, _: object) -> None:
        if not self._quiet.is_written:
            self._visibility_changed()
