"""The columns of one table: a row each, folded until somebody goes through them.

A table may have forty columns about people. So rows are made when they are first shown, and at most
``AT_ONCE`` of them until somebody asks for more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping, Sequence
from functools import partial
from typing import Any

from markupsafe import Markup

from cdl_workbook.answers import Answers, Key, State, Voice
from cdl_workbook.catalogue import COLUMN_KINDS, Question, QuestionType, Scope
from cdl_workbook.forms.cells import CellPanel
from cdl_workbook.forms.elements import show
from cdl_workbook.forms.extras import Fold
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.forms.fragments import notice_html
from cdl_workbook.forms.panel import QuestionPanel
from cdl_workbook.inventory import ColumnInventory
from cdl_workbook.render.columns import kind_words, why_words
from cdl_workbook.render.html import data_span, unmark

AT_ONCE = 25
"""Rows shown until somebody asks for more."""

Panels = MutableMapping[Key, "QuestionPanel | CellPanel"]


class ColumnBlock:
    """All columns of one table, with what was found in each and what is asked about it.

    Args:
        questions: those asked about each column.
        panels: of the whole form; those of the rows are put in when they are made.
        changed: called after a change. · restore: called to say something earlier again.
        made: called with the keys of new panels.

    Attributes:
        widget: all of it.
    """

    def __init__(
        self,
        table: str,
        questions: Sequence[Question],
        columns: Sequence[ColumnInventory],
        around: Surroundings,
        *,
        panels: Panels,
        changed: Callable[[], None],
        restore: Callable[[Key, Voice], None],
        made: Callable[[Sequence[Key]], None],
    ) -> None:
        self._table, self._columns, self._around = table, columns, around
        self._kind = next((one for one in questions if one.picks == COLUMN_KINDS), None)
        self._questions = tuple(one for one in questions if one is not self._kind)
        self._panels, self._changed, self._made = panels, changed, made
        self._restore = restore
        self._answers = Answers()
        self._rows: dict[str, Any] = {}
        self._most = AT_ONCE
        elements, say = around.elements, around.say
        self._filter = elements.text(say.text("columns.filter"), self._look_again)
        self._open_only = elements.checkbox(say.text("columns.open_only"), self._look_again)
        self._every = elements.checkbox(say.text("columns.every"), self._look_again)
        self._same = elements.button(say.text("columns.same_for_all"), self._same_for_all)
        self._notice = elements.html(Markup(""))
        self._list = elements.box((), "cdl-columns")
        self._more = elements.button("", self._show_more)
        about = elements.html(Markup('<p class="cdl-note">{}</p>').format(say.text("columns.about")))
        top = elements.box((self._filter, self._open_only, self._every), "cdl-standing")
        show(self._same, bool(self._purpose_questions()))
        show(self._every, not all(column.is_about_persons for column in columns))
        self._parts = (about, top, self._same, self._notice, self._list, self._more)
        self._fold = Fold(around, self._filled, self._told())
        self.widget: Any = elements.box((self._fold.button, self._fold.body), "cdl-column-block")

    def refresh(self, answers: Answers) -> None:
        """Say how far it is."""
        self._answers = answers
        self._fold.name(self._told())

    def _told(self) -> str:
        asked = [column for column in self._columns if column.is_about_persons]
        done = sum(not self._is_open(column) for column in asked)
        told = "progress" if asked else "nothing_personal"
        return self._around.say.text(f"columns.{told}", done=done, all=len(asked))

    def _filled(self) -> tuple[Any, ...]:
        self._look_again()
        return self._parts

    def _look_again(self, _: object = None) -> None:
        """Show the rows that are looked for now."""
        with self._around.lock:
            self._show_rows()

    def _show_rows(self) -> None:
        wanted = list(self._wanted())
        self._list.children = tuple(self._row(column) for column in wanted[: self._most])
        left = len(wanted) - self._most
        self._more.description = self._around.say.text("columns.more", count=max(left, 0))
        show(self._more, left > 0)
        found = [] if wanted else [("note", self._around.say.text("columns.none"))]
        self._say(found)

    def _wanted(self) -> Iterator[ColumnInventory]:
        needle = self._filter.value.strip().casefold()
        for column in self._columns:
            told = f"{column.name} {kind_words(column, self._around.say)}".casefold()
            looked_for = (self._every.value or column.is_about_persons) and needle in told
            if looked_for and (not self._open_only.value or self._is_open(column)):
                yield column

    def _is_open(self, column: ColumnInventory) -> bool:
        """Nobody said anything about it yet."""
        given = (self._answers.get(Key(one.id, self._table, column.name)) for one in self._questions)
        return not any(one and one.state not in (State.UNANSWERED, State.UNKNOWN) for one in given)

    def _row(self, column: ColumnInventory) -> Any:
        if column.name not in self._rows:
            cells = {
                Key(one.id, self._table, column.name): self._cell(one, column) for one in self._questions
            }
            self._panels.update(cells)
            self._made(tuple(cells))
            parts = [self._around.elements.html(_found_html(column, self._around))]
            parts += [cell.widget for cell in cells.values()]
            self._rows[column.name] = self._around.elements.box(
                (*parts, *self._below(column)), "cdl-row", "cdl-column"
            )
        return self._rows[column.name]

    def _cell(self, question: Question, column: ColumnInventory, note_label: str = "") -> CellPanel:
        restore = partial(self._restore, Key(question.id, self._table, column.name))
        return CellPanel(question, column.name, self._around, self._changed, restore, note_label)

    def _below(self, column: ColumnInventory) -> Iterator[Any]:
        """What is seldom needed: the table's purpose, and another word on what the column holds."""
        elements, say = self._around.elements, self._around.say
        if self._purpose_questions():
            label = say.text("columns.same", column=column.name)
            yield elements.button(label, partial(self._same_for, [column]), "cdl-quiet")
        if self._kind:
            label = say.text("columns.wrong", column=column.name)
            fold = Fold(self._around, partial(self._kind_filled, self._kind, column), label)
            yield fold.button
            yield fold.body
            if self._answers.get(Key(self._kind.id, self._table, column.name)):
                fold.open()

    def _kind_filled(self, question: Question, column: ColumnInventory) -> tuple[Any, ...]:
        key = Key(question.id, self._table, column.name)
        with self._around.lock:
            if key not in self._panels:
                self._make_kind(key, question, column)
        return (self._panels[key].widget,)

    def _make_kind(self, key: Key, question: Question, column: ColumnInventory) -> None:
        self._panels[key] = self._cell(question, column, self._around.say.text("columns.reason"))
        self._made((key,))

    def _purpose_questions(self) -> dict[str, str]:
        """Questions about a column that are asked about the table too: ``….column.x`` → ``….table.x``."""
        catalogue = self._around.catalogue.questions
        pairs = {one.id: one.id.replace(".column.", ".table.") for one in self._questions}
        return {
            one: other
            for one, other in pairs.items()
            if other in catalogue
            and catalogue[other].scope is Scope.TABLE
            and catalogue[other].type is catalogue[one].type is QuestionType.TEXT
        }

    def _same_for_all(self) -> None:
        self._same_for(list(self._wanted())[: self._most])

    def _same_for(self, columns: Sequence[ColumnInventory]) -> None:
        """Take what the table is for as the purpose of these columns, where they have none yet."""
        taken = 0
        for ours, tables in self._purpose_questions().items():
            there = self._panels.get(Key(tables, self._table))
            value = there.field.read().value if there else None
            if not value:
                self._say([("problem", self._around.say.text("columns.no_purpose"))])
                return
            for column in columns:
                cell = self._panels.get(Key(ours, self._table, column.name))
                if isinstance(cell, CellPanel) and not cell.value:
                    cell.take(value)
                    taken += 1
        self._say([("status", self._around.say.text("columns.taken", count=taken))])
        if taken:
            self._changed()

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self._look_again()
        self._filter.focus()

    def _say(self, lines: Sequence[tuple[str, str]]) -> None:
        self._notice.value = self._around.elements.told(notice_html(lines))


def _found_html(column: ColumnInventory, around: Surroundings) -> Markup:
    """Name, what was recognised, and why."""
    say = around.say
    found = say.text(f"personal.{column.personal}")
    if column.kind:
        found = f"{kind_words(column, say)}: {found}"
    why = unmark(why_words(column, say))
    return Markup(
        '<h5 class="cdl-column-name">{}</h5><p class="cdl-found">{}</p><p class="cdl-why">{}</p>'
    ).format(data_span(column.name), found, why)
