"""The questions of one principle as a form that saves by itself."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from cdl_workbook.answers import Answers, AnswerStore, Key, Standing, Voice
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.errors import UsageError, WorkbookError
from cdl_workbook.forms.autosave import Autosave
from cdl_workbook.forms.draft import Drafts, laid_over
from cdl_workbook.forms.elements import Elements
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.forms.header import Header
from cdl_workbook.forms.offers import Suggestion
from cdl_workbook.forms.pending import Pending
from cdl_workbook.forms.slots import Slots
from cdl_workbook.inventory import ColumnInventory
from cdl_workbook.vocabulary import Language

_WIDGET = "application/vnd.jupyter.widget-view+json"
_open_forms: dict[tuple[Path, str], Form] = {}
"""The forms of this process, so that one sees what another saved, and knows who answers."""


class Form:
    """A form to display in a notebook.

    Attributes:
        widget: all of it, an ipywidgets VBox.
        fallback: what a notebook shows where widgets cannot live: ``text/html`` and ``text/plain``.
    """

    def __init__(
        self,
        store: AnswerStore,
        around: Surroundings,
        principle: str,
        slots: Slots,
        tables: Mapping[str, str],
    ) -> None:
        self._store, self._around, self._slots, self._tables = store, around, slots, tables
        self._principle = around.catalogue.principles[principle]
        self._answers = Answers()
        self._failure = ""
        self._saving = threading.Lock()
        self._autosave = Autosave(self._save)
        questions = around.catalogue.of(principle)
        self._header = Header(
            self._principle,
            around,
            plain=any(one.plain.de if around.language is Language.DE else one.plain.en for one in questions),
            plain_changed=self._ask,
            author_changed=self._tell_author,
            again=self.flush,
        )
        slots.changed, slots.restore, slots.made = self._changed, self._restore, self._made
        self.widget: Any = around.elements.box((self._header.widget, *slots.widgets), "cdl-form")
        self.fallback: Mapping[str, str] = {}
        self._header.author = next((form._header.author for form in self._others()), "")

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        title = self._principle.title[self._around.language]
        view = {"version_major": 2, "version_minor": 0, "model_id": self.widget.model_id}
        return {"text/plain": title, **self.fallback, _WIDGET: view}

    def flush(self) -> None:
        """Save now what was changed, without waiting for a pause."""
        self._autosave.now()

    def refresh(self, answers: Answers) -> None:
        """Show these answers, but for what somebody is just changing."""
        with self._around.lock:
            self._answers = answers
            self._show_asked()
            for key, panel in self._slots.panels.items():
                panel.refresh(answers.get(key), self._failure, partial(self._slots.rows_of, answers, key))
            for block in self._slots.blocks:
                block.refresh(answers)
            count = dict.fromkeys(Standing, 0)
            for standing in self._slots.standings(answers).values():
                count[standing] += 1
            self._header.show_progress(count)

    def _show_asked(self) -> None:
        """Show the questions that are asked, given also what is typed and not saved yet."""
        drafts = _new(self._slots.pending())
        typed = laid_over(self._answers, drafts, self._around.catalogue, "", {})
        self._made(self._slots.show_asked(typed))

    def _made(self, keys: Sequence[Key]) -> None:
        """Put the question of new panels, and show their answers."""
        with self._around.lock:
            for key in keys:
                panel = self._slots.panels[key]
                rows = partial(self._slots.rows_of, self._answers, key)
                panel.ask(self._slots.text(key, plain=self._header.plain))
                panel.refresh(self._answers.get(key), self._failure, rows)

    def _changed(self) -> None:
        with self._around.lock:
            self._show_asked()
            self._header.say_saving()
        self._autosave.later()

    def _save(self) -> None:
        with self._saving:
            with self._around.lock:
                pending = self._slots.pending()
            drafts = _new(pending)
            found = Answers()

            def change(now: Answers) -> Answers:
                nonlocal found
                found = now
                return laid_over(now, drafts, self._around.catalogue, self._header.author, self._tables)

            try:
                answers = self._store.rewrite(change) if drafts else self._answers
            except WorkbookError as problem:
                self._fail(problem)
                return
            with self._around.lock:
                self._failure = ""
                for key, one in pending.items():
                    self._slots.panels[key].settle(one, found.get(key))
                self.refresh(answers)
                self._header.say_saved(dt.datetime.now() if drafts else None)
        if drafts:
            self._tell(answers)

    def _restore(self, key: Key, earlier: Voice) -> None:
        self.flush()
        try:
            answers = self._store.restore(key, earlier, self._header.author)
        except WorkbookError as problem:
            self._fail(problem)
            return
        with self._around.lock:
            self._slots.panels[key].forget()
            self.refresh(answers)
            self._header.say_saved(dt.datetime.now())
        self._tell(answers)

    def _fail(self, problem: WorkbookError) -> None:
        with self._around.lock:
            self._failure = problem.message(self._around.language)
            self.refresh(self._answers)
            self._header.say_failure(self._failure)

    def _ask(self) -> None:
        """Put all questions in the chosen words."""
        with self._around.lock:
            for key, panel in self._slots.panels.items():
                panel.ask(self._slots.text(key, plain=self._header.plain))

    def _tell(self, answers: Answers) -> None:
        """Let the other forms on this folder see what was saved."""
        for form in self._others():
            form.refresh(answers)

    def _tell_author(self) -> None:
        for form in self._others():
            form._header.author = self._header.author

    def _others(self) -> list[Form]:
        return [
            form
            for (path, _), form in list(_open_forms.items())
            if path == self._store.path.resolve() and form is not self
        ]


def _new(pending: Mapping[Key, Pending]) -> Drafts:
    return {key: one.draft for key, one in pending.items() if one.is_new}


def flush_forms(folder: Path) -> None:
    """Save now what was changed in this process's forms on one workbook folder."""
    for (path, _), form in list(_open_forms.items()):
        if path.parent == folder.resolve():
            form.flush()


def open_form(
    store: AnswerStore,
    catalogue: Catalogue,
    principle: str,
    language: Language,
    *,
    tables: Mapping[str, str] = {},
    columns: Mapping[str, Sequence[ColumnInventory]] = {},
    suggestions: Mapping[str, Suggestion] = {},
) -> Form:
    """Open the form of one principle.

    Args:
        tables: label → SHA-256 of the workbook's tables; questions of their scope are asked for each.
        columns: label → what is known of each column; questions of their scope are asked for each.
        suggestions: question id → a value that is known already. It is offered, and saved only when taken.

    Raises:
        UsageError: there is no such principle.
        SettingsError: ``answers.yaml`` is not valid.
    """
    if principle not in catalogue.principles:
        known = ", ".join(catalogue.principles)
        raise UsageError("unknown_room", room=principle, known=known).in_language(language)
    try:
        answers = store.load()
    except WorkbookError as problem:
        raise problem.in_language(language) from None
    around = Surroundings(catalogue, language, Elements(language), threading.RLock())
    form = Form(
        store, around, principle, Slots(principle, around, tuple(tables), suggestions, columns), tables
    )
    form.refresh(answers)
    _open_forms[store.path.resolve(), principle] = form
    return form
