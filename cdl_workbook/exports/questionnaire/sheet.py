"""One principle's sheet of a questionnaire: its cells, what may go into them, and how it looks and prints.

Every field has its label to the left in its own row and one header above, so that a screen reader can say
both, and every row says in hidden columns what it is. All cells are locked but those that people fill in;
there is no password.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from cdl_workbook.answers.questionnaire.layout import CROSS, HIDDEN, SHOWN, header
from cdl_workbook.exports.questionnaire.content import Field, Kind, Row
from cdl_workbook.exports.spreadsheet import BOLD, fit_heights, name_region, print_on_a4, put, put_header
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

ListOf = Callable[[tuple[str, ...]], str]
"""Texts to choose from → the place in the file where they stand."""

_WIDTHS = {
    **{"number": 7, "question": 40, "plain": 32, "help": 38, "answer": 44},
    **{"state": 18, "note": 30, "internal": 9},
}
_COLUMNS = (*SHOWN, *HIDDEN)
_DATE_FORMAT = {Language.DE: "DD.MM.YYYY", Language.EN: "DD/MM/YYYY"}
_INDENTED = Alignment(vertical="top", wrap_text=True, indent=2)
_INPUT = PatternFill("solid", fgColor="FFF9E3")
_THIN, _LINE = Side(style="thin", color="767676"), Side(style="medium", color="1F3B57")


def open_to_write(cell: Cell, *, starts_a_question: bool = False) -> None:
    """People may write here, and see that they may: by its colour and by its frame."""
    cell.protection = Protection(locked=False)
    cell.fill = _INPUT
    cell.border = Border(left=_THIN, right=_THIN, bottom=_THIN, top=_LINE if starts_a_question else _THIN)


def protect(sheet: Worksheet) -> None:
    """Lock what is not open. Rows and columns may still be made wider."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


class QuestionSheet:
    """Writes the rows of one principle into a sheet."""

    def __init__(self, sheet: Worksheet, list_of: ListOf, language: Language) -> None:
        self._sheet = sheet
        self._list_of = list_of
        self._language = language
        self._say = words(language)
        self._rules: dict[tuple[str, ...], DataValidation] = {}

    def write(self, rows: tuple[Row, ...], title: str, number: int) -> None:
        """Write all rows. ``number``: the sheet's place in the file, from 1."""
        for column, name in enumerate(_COLUMNS, 1):
            cell = self._sheet.cell(1, column)
            put_header(cell, header(name, self._language))
        for place, row in enumerate(rows, 2):
            self._write_row(place, row)
        for rule in self._rules.values():
            self._sheet.add_data_validation(rule)
        self._arrange(title)
        name_region(self._sheet, len(SHOWN), len(rows) + 1, number)

    def _write_row(self, place: int, row: Row) -> None:
        cells = {name: self._sheet.cell(place, column) for column, name in enumerate(_COLUMNS, 1)}
        texts = {
            **{"number": row.number, "question": row.question, "plain": row.plain, "help": row.help},
            **{"id": row.key.question, "part": row.part, "table": row.key.table, "asked": row.asked},
        }
        for name, text in texts.items():
            put(cells[name], text)
        if row.part:
            cells["question"].alignment = _INDENTED
        else:
            for name in SHOWN:
                cells[name].border = Border(top=_LINE)
            cells["question"].font = BOLD
            self._write_state(cells, row)
        self._write_answer(cells["answer"], row.answer, starts_a_question=not row.part)

    def _write_state(self, cells: dict[str, Cell], row: Row) -> None:
        for name, text in (("state", row.state), ("note", row.note), ("internal", CROSS * row.internal)):
            put(cells[name], text)
            if name != "internal" or not row.internal:
                open_to_write(cells[name], starts_a_question=True)
        self._allow("state", row.states, cells["state"])
        if not row.internal:
            self._allow("cross", (CROSS,), cells["internal"])

    def _write_answer(self, cell: Cell, field: Field, *, starts_a_question: bool) -> None:
        if field.kind is Kind.BELOW:
            put(cell, self._say.text("questionnaire.below"))
            return
        if isinstance(field.value, str):
            put(cell, field.value)
        else:
            cell.value = field.value
            cell.alignment = Alignment(vertical="top", horizontal="left")
        if field.kind is Kind.DATE:
            cell.number_format = _DATE_FORMAT[self._language]
        open_to_write(cell, starts_a_question=starts_a_question)
        if field.kind is not Kind.TEXT:
            self._allow(str(field.kind), (CROSS,) if field.kind is Kind.CROSS else field.options, cell)

    def _allow(self, kind: str, options: tuple[str, ...], cell: Cell) -> None:
        """Say what may go into a cell. Lists refuse all else; numbers and days only warn."""
        rule = self._rules.get((kind, *options))
        if rule is None:
            rule = self._rules[kind, *options] = self._rule(kind, options)
        rule.add(cell)

    def _rule(self, kind: str, options: tuple[str, ...]) -> DataValidation:
        rule = DataValidation(allow_blank=True, showInputMessage=True, showErrorMessage=True)
        match kind:
            case "number":
                rule.type, rule.operator = "decimal", "between"
                rule.formula1, rule.formula2 = "-1000000000000", "1000000000000"
            case "date":
                rule.type, rule.operator = "date", "greaterThan"
                rule.formula1 = str((dt.date(1950, 1, 1) - dt.date(1899, 12, 30)).days)
            case _:
                rule.type, rule.formula1 = "list", self._list_of(options)
        rule.errorStyle = "stop" if rule.type == "list" else "warning"
        rule.prompt = self._say.text(f"questionnaire.prompt.{kind}")
        rule.error = self._say.text(f"questionnaire.refused.{kind}")
        return rule

    def _arrange(self, title: str) -> None:
        sheet = self._sheet
        for column, name in enumerate(_COLUMNS, 1):
            dimension = sheet.column_dimensions[get_column_letter(column)]
            dimension.width = _WIDTHS.get(name, 12)
            dimension.hidden = name in HIDDEN
        fit_heights(sheet)
        sheet.freeze_panes = "B2"
        sheet.print_title_rows = "1:1"
        print_on_a4(sheet, title)
        protect(sheet)
