"""One question of a form: its field, how it stands, what is offered, and what is folded below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from cdl_workbook.answers import Answer, State, Voice, check_value
from cdl_workbook.catalogue import Question
from cdl_workbook.forms.draft import Draft
from cdl_workbook.forms.elements import show
from cdl_workbook.forms.extras import Earlier, Remarks
from cdl_workbook.forms.field import Entered, Surroundings
from cdl_workbook.forms.fields import field_for
from cdl_workbook.forms.fragments import heading_html, help_html, notice_html
from cdl_workbook.forms.notices import notices
from cdl_workbook.forms.offers import Offers, Suggestion
from cdl_workbook.forms.pending import Pending, Pends
from cdl_workbook.forms.standing import StandingFields

_CONFIRMED = "confirmed"
_PARTS = ("said", "note", "visibility", "evidence", _CONFIRMED)


class QuestionPanel(Pends):
    """One question.

    Attributes:
        widget: all of it.
        base: the answer as it was in the file when the form last looked.
    """

    def __init__(
        self,
        question: Question,
        around: Surroundings,
        *,
        suggestion: Suggestion | None,
        changed: Callable[[], None],
        restore: Callable[[Voice], None],
    ) -> None:
        super().__init__(question, around)
        self._changed = changed
        self._taken: Voice | None = None
        self._agreeing = False
        self._failure = ""
        touch = {part: partial(self._touch, part) for part in _PARTS}
        elements = around.elements
        self.field = field_for(question, around, self._typed)
        self._standing = StandingFields(question, around, touch["said"], touch["visibility"])
        self._remarks = Remarks(around, touch["note"], touch["evidence"])
        self._earlier = Earlier(question, around, restore)
        self._offers = Offers(
            question, around, suggestion, agree=self._agree, confirm=self._confirm, take=self._take
        )
        self._heading = elements.html(heading_html(""))
        self._notice = elements.html(notice_html(()))
        cases = around.catalogue.cases_at(question.id)
        folds = (self._remarks.fold, self._earlier.fold)
        self.widget: Any = elements.box(
            (
                self._heading,
                self.field.widget,
                self._notice,
                self._offers.widget,
                self._standing.widget,
                elements.html(help_html(question, cases, around)),
                elements.box([fold.button for fold in folds], "cdl-beside"),
                *(fold.body for fold in folds),
            ),
            "cdl-question",
        )

    def ask(self, text: str) -> None:
        """Put the question in these words."""
        self._heading.value = self._around.elements.told(heading_html(text))
        self.field.ask(text)

    def settle(self, pending: Pending, found: Answer | None) -> None:
        """What was pending is in the file now; what was typed since goes on being pending.

        Args:
            found: the answer that was in the file just before.
        """
        self._look_for_others(pending, found)
        if pending.moment == self._moment:
            kept = _PARTS if self._problem() else ()
            saved = {part for part in _PARTS if getattr(pending.draft, part) not in (None, False)}
            self._touched &= set(kept) - saved
            if "said" in saved:
                self._taken, self._agreeing = None, False

    def forget(self) -> None:
        """Drop what is typed and not saved, for something earlier is said again."""
        self._touched.clear()
        self._taken, self._agreeing, self._overtaken = None, False, None

    def refresh(self, answer: Answer | None, failure: str, rows: Callable[[str], Sequence[str]]) -> None:
        """Show what is in the file, but for what somebody is just changing.

        Args:
            failure: why the last save did not work; empty where it did.
            rows: id of a question → its rows, to choose from.
        """
        self.base = answer
        self.field.offer_rows(rows)
        if "said" not in self._touched:
            self._write_said(answer)
        if "note" not in self._touched:
            self._remarks.write_note(answer)
        if "evidence" not in self._touched:
            self._remarks.write_evidence(answer)
        if "visibility" not in self._touched:
            self._standing.write_visibility(answer)
        self._earlier.write(answer)
        self._failure = failure
        self._show()

    def _write_said(self, answer: Answer | None) -> None:
        state = answer.state if answer else State.UNANSWERED
        is_chosen_here = state in (State.UNKNOWN, State.NOT_APPLICABLE) and self._standing.state is state
        self._standing.write_state(answer)
        if not is_chosen_here:  # else what stands in the field counts for nothing, but is not wiped away
            self.field.write(answer.value if answer and state is State.ANSWERED else None)

    def _show(self) -> None:
        """Say how it stands, and show what belongs to that."""
        dissent = self.base is not None and self.base.state is State.CONTESTED and not self._agreeing
        show(self._heading, dissent or self.field.grouped)
        show(self.field.widget, not dissent)
        self._standing.show_state(not dissent)
        self._offers.write(self.base, self.field.holds, outdated="said" not in self._touched)
        lines = notices(
            self._question,
            self._around,
            self.base,
            problem=self._problem(),
            failure=self._failure,
            saving=self._draft().changes(self.base, self._question),
            said_is_touched="said" in self._touched,
            entered=self.field.read(),
            state=self._standing.state,
            overtaken=self._overtaken,
        )
        self._notice.value = self._around.elements.told(notice_html(lines))

    def _draft(self) -> Draft:
        touched = self._touched
        said = self._taken or (self._said() if "said" in touched and not self._said_problem() else None)
        if self._agreeing and said and said.state is State.UNANSWERED:
            said = None  # nothing to agree on yet: the voices stay
        note = self._taken.note if self._taken else self._remarks.note
        evidence = self._remarks.evidence
        return Draft(
            said=said,
            note=note if "note" in touched or self._taken else None,
            visibility=self._standing.visibility if "visibility" in touched else None,
            evidence=evidence if "evidence" in touched and not self._remarks.evidence_is_elsewhere else None,
            confirmed=_CONFIRMED in touched,
        )

    def _said(self) -> Voice:
        state, value = self._standing.state, self.field.read().value
        if state is State.ANSWERED:
            return Voice(state=state, value=value) if value is not None else Voice(state=State.UNANSWERED)
        return Voice(state=state, reason=self._standing.reason)

    def _problem(self) -> str:
        """Why something in here cannot be saved yet: ending of a message; empty if it can."""
        if "said" in self._touched and (problem := self._said_problem()):
            return problem
        return "elsewhere" if "evidence" in self._touched and self._remarks.evidence_is_elsewhere else ""

    def _said_problem(self) -> str:
        if self._standing.state is State.NOT_APPLICABLE:
            return "" if self._standing.reason else "reason"
        entered = self.field.read() if self._standing.state is State.ANSWERED else Entered()
        if entered.problem or entered.value is None:
            return entered.problem
        found = check_value(self._question, entered.value)
        return found[0] if found else ""

    def _typed(self) -> None:
        with self._around.lock:
            self._standing.answer()
        self._touch("said")

    def _touch(self, part: str) -> None:
        with self._around.lock:
            self._touched.add(part)
            self._moment += 1
            self._taken, self._failure = None, ""
            self._show()
        self._changed()

    def _agree(self, voice: Voice | None) -> None:
        """All agree on this voice, or are about to say something else."""
        with self._around.lock:
            self._agreeing = True
            if voice is None:
                self._show()
                self.field.focus()
                return
            self._moment += 1
            self._touched.add("said")
            self._taken = voice
        self._changed()
        self.field.focus()

    def _take(self, value: Any) -> None:
        self.field.take(value)
        self._typed()
        self.field.focus()

    def _confirm(self) -> None:
        self._touch(_CONFIRMED)
        self.field.focus()
