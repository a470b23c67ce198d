"""What is folded below a question: note and evidence, and what was said earlier. Made when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from cdl_workbook.answers import Answer, Voice
from cdl_workbook.catalogue import Question
from cdl_workbook.forms.elements import show
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.forms.fragments import voice_html
from cdl_workbook.forms.quiet import Quiet
from cdl_workbook.forms.typed_fields import is_elsewhere, rows_for

_MOST = 20
"""Earlier answers shown; all others stand in the file."""


class Fold:
    """A button that shows and hides what belongs below it; its words say which.

    Attributes:
        body: filled when it is opened.
    """

    def __init__(self, around: Surroundings, fill: Callable[[], tuple[Any, ...]], label: str = "") -> None:
        self._fill = fill
        self._label = label
        self.is_open = False
        self.button = around.elements.button(self._words, self._turn, "cdl-quiet")
        self.body = around.elements.box((), "cdl-fold")

    @property
    def _words(self) -> str:
        return f"{'▾' if self.is_open else '▸'} {self._label}"

    def name(self, label: str) -> None:
        """What is in it."""
        self._label = label
        self.button.description = self._words

    def open(self) -> None:
        """Show what is in it, as it is now."""
        self.is_open = True
        self.body.children = self._fill()
        show(self.body, True)
        self.name(self._label)

    def close(self) -> None:
        """Hide it."""
        self.is_open = False
        show(self.body, False)
        self.name(self._label)

    def _turn(self) -> None:
        if self.is_open:
            self.close()
        else:
            self.open()


class Remarks:
    """The note and the evidence of one answer; open from the start where there is something in it."""

    def __init__(
        self, around: Surroundings, note_changed: Callable[[], None], evidence_changed: Callable[[], None]
    ) -> None:
        self._around = around
        self._quiet = Quiet()
        self._changed = {"note": note_changed, "evidence": evidence_changed}
        self._fields: dict[str, Any] = {}
        self._texts = {"note": "", "evidence": ""}
        self.fold = Fold(around, self._filled, around.say.text("forms.remarks"))

    @property
    def note(self) -> str:
        """The note."""
        return self._texts["note"].strip()

    @property
    def evidence(self) -> tuple[str, ...]:
        """A path or an address for each line."""
        return tuple(line.strip() for line in self._texts["evidence"].splitlines() if line.strip())

    @property
    def evidence_is_elsewhere(self) -> bool:
        """Whether a path leads out of the workbook's folder."""
        return any(map(is_elsewhere, self.evidence))

    def write_note(self, answer: Answer | None) -> None:
        """Show the note that is in the file."""
        self._write("note", answer.note if answer else "", self.note)

    def write_evidence(self, answer: Answer | None) -> None:
        """Show the evidence that is in the file."""
        self._write("evidence", "\n".join(answer.evidence) if answer else "", "\n".join(self.evidence))

    def _write(self, name: str, text: str, now: str) -> None:
        if text == now:
            return
        self._texts[name] = text
        if name in self._fields:
            with self._quiet.writing():
                self._fields[name].value = text
        if not self.fold.is_open:
            self.fold.open()

    def _filled(self) -> tuple[Any, ...]:
        if not self._fields:
            for name, text in self._texts.items():
                label = self._around.say.text(f"forms.{name}")
                heard = partial(self._heard, name)
                self._fields[name] = self._around.elements.textarea(label, heard, text, rows_for(text, 2))
        return tuple(self._fields.values())

    def _heard(self, name: str, change: Any) -> None:
        self._texts[name] = change["new"]
        change["owner"].rows = rows_for(change["new"], 2)
        if not self._quiet.is_written:
            self._changed[name]()


class Earlier:
    """What was said earlier, the latest first, each with a button to say it again."""

    def __init__(self, question: Question, around: Surroundings, restore: Callable[[Voice], None]) -> None:
        self._question = question
        self._around = around
        self._restore = restore
        self._history: tuple[Voice, ...] = ()
        self._about = ""
        self.fold = Fold(around, self._filled)
        show(self.fold.button, False)

    def write(self, answer: Answer | None) -> None:
        """Offer what is in the history now."""
        history = answer.history if answer else ()
        if history == self._history:
            return
        self._history = history
        self._name()
        show(self.fold.button, bool(history))
        if self.fold.is_open:
            self.fold.open()

    def ask(self, text: str) -> None:
        """Name the question, where several stand side by side."""
        self._about = f"{text} "
        self._name()

    def _name(self) -> None:
        self.fold.name(f"{self._about}{self._around.say.text('forms.earlier', count=len(self._history))}")

    def _filled(self) -> tuple[Any, ...]:
        return tuple(self._entry(voice) for voice in self._history[: -_MOST - 1 : -1])

    def _say_again(self, voice: Voice) -> None:
        self._restore(voice)
        self.fold.button.focus()  # the button that was pressed is not there any more

    def _entry(self, voice: Voice) -> Any:
        elements = self._around.elements
        again = elements.button(self._around.say.text("forms.restore"), partial(self._say_again, voice))
        said = elements.html(voice_html(self._question, voice, self._around))
        return elements.box((said, again), "cdl-voice")
