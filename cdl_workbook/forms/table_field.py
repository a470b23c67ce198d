"""Rows of several fields each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cdl_workbook.catalogue import Question, TableColumn
from cdl_workbook.forms.elements import Choices
from cdl_workbook.forms.field import Entered, Field, Surroundings
from cdl_workbook.forms.typed_fields import rows_for

Cells = dict[str, str]


@dataclass(frozen=True, slots=True)
class _Row:
    box: Any
    fields: Mapping[str, Any]
    remove: Any

    def cells(self) -> Cells:
        read = {name: field.value.strip() for name, field in self.fields.items()}
        return {name: cell for name, cell in read.items() if cell}


class TableField(Field):
    """Rows to fill in; there is always one that is free to begin with.

    A column with ``rows_of`` offers the rows of another question, by their first cell. A cell whose row is
    not there any more is kept, and shown as it is.
    """

    grouped = True

    def __init__(self, question: Question, around: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(question, around, changed)
        self._rows: list[_Row] = []
        self._offered: dict[str, tuple[str, ...]] = {}
        self._add = around.elements.button(around.say.text("forms.add_row"), self._add_row)
        self._boxes = around.elements.box(())  # of their own, so that a new row does not move the button
        self.widget = around.elements.box((self._boxes, self._add))
        self._put(None)

    def read(self) -> Entered:
        """All rows that hold something."""
        return Entered([cells for row in self._rows if (cells := row.cells())] or None)

    def normal(self, value: Any) -> Any:
        """The same without empty cells and rows."""
        given = value if isinstance(value, list | tuple) else ()
        return [cells for row in given if (cells := self._known(row))] or None

    def take(self, value: Any) -> None:
        """Add the suggested rows that are not there yet."""
        with self._quiet.writing():
            there = self.read().value or []
            self._put([*there, *self._missing(value)])

    def holds(self, value: Any) -> bool:
        """Whether every suggested row is there, by its first cell."""
        return not self._missing(value)

    def ask(self, text: str) -> None:
        """The question stands in the heading."""

    def focus(self) -> None:
        """Go to the button that stands after all rows."""
        self._add.focus()

    def offer_rows(self, rows: Callable[[str], Sequence[str]]) -> None:
        """Offer the rows of other questions, as they are now."""
        for column in self._question.columns:
            now = tuple(rows(column.rows_of)) if column.rows_of else ()
            if column.rows_of and now != self._offered.get(column.id):
                self._offered[column.id] = now
                with self._quiet.writing():
                    for row in self._rows:
                        self._offer(row.fields[column.id], column)

    def _missing(self, value: Any) -> list[Cells]:
        first = self._question.columns[0].id
        there = {row.get(first) for row in self.read().value or []}
        return [row for row in self.normal(value) or [] if row.get(first) not in there]

    def _known(self, row: Any) -> Cells:
        given = row if isinstance(row, Mapping) else {}
        texts = {one.id: str(given.get(one.id) or "").strip() for one in self._question.columns}
        return {name: text for name, text in texts.items() if text}

    def _put(self, value: Any) -> None:
        self._rows = [self._row(cells) for cells in [*(self.normal(value) or []), {}]]
        if len(self._rows) > 1:
            self._rows.pop()
        self._arrange()

    def _row(self, cells: Cells) -> _Row:
        elements = self._around.elements
        fields = {one.id: self._cell(one, cells.get(one.id, "")) for one in self._question.columns}
        remove = elements.button("", lambda: self._remove_row(row), "cdl-quiet")
        row = _Row(elements.box((*fields.values(), remove), "cdl-row"), fields, remove)
        return row

    def _cell(self, column: TableColumn, cell: str) -> Any:
        label = column.text[self._around.language]
        if column.options or column.rows_of:
            choices = self._choices(column, cell)
            return self._around.elements.dropdown(label, choices, self._heard, cell)
        return self._around.elements.textarea(label, self._heard_cell, cell, rows_for(cell, 1))

    def _choices(self, column: TableColumn, cell: str) -> Choices:
        """What there is to choose; a cell that is none of these stays in the list."""
        options = [(one.text[self._around.language], one.id) for one in column.options]
        options += [(" ".join(row.split()), row) for row in self._offered.get(column.id, ())]
        if cell and cell not in {value for _, value in options}:
            options.append((self._around.say.text("forms.row_gone", row=cell), cell))
        return [(self._around.say.text("forms.choose"), ""), *options]

    def _offer(self, dropdown: Any, column: TableColumn) -> None:
        cell = dropdown.value
        with dropdown.hold_sync():
            dropdown.options = tuple(self._choices(column, cell))
            dropdown.value = cell

    def _heard_cell(self, change: Any) -> None:
        change["owner"].rows = rows_for(change["new"], 1)
        self._heard()

    def _add_row(self) -> None:
        self._rows.append(self._row({}))
        self._arrange()

    def _remove_row(self, row: _Row) -> None:
        self._rows.remove(row)
        if not self._rows:
            self._rows.append(self._row({}))
        self._arrange()
        self.focus()
        self._heard()

    def _arrange(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.remove.description = self._around.say.text("forms.remove_row", number=number)
        self._boxes.children = tuple(row.box for row in self._rows)
