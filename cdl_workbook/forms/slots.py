"""The places of a form's questions, in order. A question that is not asked has an empty place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from markupsafe import Markup

from cdl_workbook.answers import Answers, Key, Standing, Voice
from cdl_workbook.catalogue import Question, Scope
from cdl_workbook.forms.cells import CellPanel
from cdl_workbook.forms.columns import ColumnBlock
from cdl_workbook.forms.elements import show
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.forms.fragments import table_heading_html
from cdl_workbook.forms.offers import Suggestion
from cdl_workbook.forms.panel import QuestionPanel
from cdl_workbook.forms.pending import Pending
from cdl_workbook.inventory import ColumnInventory
from cdl_workbook.vocabulary import Language


class Slots:
    """All questions of a principle: those asked once, then for each table those asked about it.

    Places never move, so that a question that appears or goes leaves the focus where it is. A panel is made
    when its question is first asked.

    Attributes:
        widgets: what a form shows below its header.
        panels: the questions that were asked so far.
        blocks: the columns of each table.
        changed: called after every change. · restore: called to say something earlier again.
        made: called when panels of columns were made, which have no words and no answers yet.
    """

    changed: Callable[[], None]
    restore: Callable[[Key, Voice], None]
    made: Callable[[Sequence[Key]], None]

    def __init__(
        self,
        principle: str,
        around: Surroundings,
        tables: Sequence[str],
        suggestions: Mapping[str, Suggestion],
        columns: Mapping[str, Sequence[ColumnInventory]],
    ) -> None:
        self._around, self._suggestions = around, suggestions
        self._questions: dict[Key, Question] = {}
        self._places: dict[Key, Any] = {}
        self.panels: dict[Key, QuestionPanel | CellPanel] = {}
        self.blocks: list[ColumnBlock] = []
        questions = around.catalogue.of(principle)
        once = [Key(one.id) for one in questions if one.scope in (Scope.ORGANISATION, Scope.PROJECT)]
        about_tables = [one.id for one in questions if one.scope is Scope.TABLE]
        about_columns = tuple(one for one in questions if one.scope is Scope.COLUMN)
        self.widgets: list[Any] = self._placed(once)
        for table in tables if about_tables else ():
            self.widgets.append(around.elements.html(table_heading_html(table, around)))
            self.widgets += self._placed([Key(one, table) for one in about_tables])
            if about_columns and columns.get(table):
                self.widgets.append(self._block(table, about_columns, columns[table]).widget)
        if about_tables and not tables:
            said = around.say.text("forms.no_tables", count=len(about_tables))
            self.widgets.append(around.elements.html(Markup('<p class="cdl-note">{}</p>').format(said)))

    def standings(self, answers: Answers) -> dict[Key, Standing]:
        """How each question stands, given these answers."""
        catalogue = self._around.catalogue
        replies = {table: answers.replies(catalogue, table) for table in {key.table for key in self._places}}
        return {
            key: answers.standing(question, replies[key.table], key.table)
            for key, question in self._questions.items()
        }

    def show_asked(self, answers: Answers) -> list[Key]:
        """Show the questions that are asked and hide all others; those that are new here are returned."""
        new = []
        for key, standing in self.standings(answers).items():
            asked = standing is not Standing.UNASKED
            if asked and key not in self.panels:
                self.panels[key] = self._panel(key)
                self._places[key].children = (self.panels[key].widget,)
                new.append(key)
            show(self._places[key], asked)
        return new

    def pending(self) -> dict[Key, Pending]:
        """What is typed in each panel and not saved yet."""
        return {key: panel.pending() for key, panel in self.panels.items()}

    def text(self, key: Key, *, plain: bool) -> str:
        """How a question is put: in full, or in plain language where it is there."""
        question, language = self._around.catalogue.questions[key.question], self._around.language
        simple = question.plain.de if language is Language.DE else question.plain.en
        return (simple if plain else None) or question.text[language]

    def rows_of(self, answers: Answers, key: Key, asked: str) -> Sequence[str]:
        """The rows of another question as they can be chosen: by their first cell."""
        question = self._around.catalogue.questions[asked]
        answer = answers.get(Key(asked, key.table if question.scope is Scope.TABLE else ""))
        rows = answer.rows if answer else ()
        firsts = (str(row.get(question.columns[0].id) or "").strip() for row in rows)
        return tuple(dict.fromkeys(filter(None, firsts)))

    def _block(
        self, table: str, questions: Sequence[Question], columns: Sequence[ColumnInventory]
    ) -> ColumnBlock:
        block = ColumnBlock(
            table,
            questions,
            columns,
            self._around,
            panels=self.panels,
            changed=lambda: self.changed(),
            restore=self._restored,
            made=lambda keys: self.made(keys),
        )
        self.blocks.append(block)
        return block

    def _placed(self, keys: Sequence[Key]) -> list[Any]:
        for key in keys:
            self._questions[key] = self._around.catalogue.questions[key.question]
            self._places[key] = self._around.elements.box((), "cdl-place", "cdl-away")
        return [self._places[key] for key in keys]

    def _panel(self, key: Key) -> QuestionPanel:
        return QuestionPanel(
            self._questions[key],
            self._around,
            suggestion=self._suggestions.get(str(key), self._suggestions.get(key.question)),
            changed=lambda: self.changed(),
            restore=partial(self._restored, key),
        )

    def _restored(self, key: Key, earlier: Voice) -> None:
        self.restore(key, earlier)
