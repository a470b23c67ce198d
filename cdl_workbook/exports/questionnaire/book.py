"""Sheets of rows → a file: the first sheet explains; a hidden one holds the lists and says what this is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook as Book
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from cdl_workbook.answers.questionnaire.layout import AUTHOR, CATALOGUE, CONTROL_SHEET, SCHEMA
from cdl_workbook.catalogue import Catalogue, Principle, Scope
from cdl_workbook.exports.questionnaire.content import Row
from cdl_workbook.exports.questionnaire.sheet import QuestionSheet, open_to_write, protect
from cdl_workbook.exports.spreadsheet import BOLD, fit_heights, print_on_a4, put, save, say_what_it_is
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook

_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31
_EXPLAINED = (
    "about",
    "how",
    "choose",
    "unknown",
    "gaps",
    "internal",
    "ready",
    "by_when",
    "stays",
    "who_sees",
)
"""The lines of the first sheet; each is a heading and a text."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The questions of one principle.

    Attributes:
        count: how many questions the rows belong to.
    """

    principle: Principle
    count: int
    rows: tuple[Row, ...]


def write_book(
    path: Path,
    sheets: Sequence[Sheet],
    workbook: Workbook,
    catalogue: Catalogue,
    language: Language,
    *,
    filled: bool,
) -> None:
    """Write the file in one step: who opens it sees all of it, or what was there before.

    Args:
        filled: it holds answers that were given already; the first sheet says so.
    """
    book = Book()
    organisation = workbook.settings.organisation.name
    title = words(language).text("questionnaire.title", organisation=organisation)
    say_what_it_is(book, title, organisation, workbook.created(), language)
    names = _sheet_names(sheets, language)
    introduction = book.active
    assert isinstance(introduction, Worksheet)  # a new book has one
    also = (*(["columns"] if _leaves_columns_out(sheets, catalogue) else []), *(["filled"] if filled else []))
    _Introduction(introduction, workbook, language).write(names, sheets, also)
    lists = _Lists(catalogue, language)
    for number, (name, sheet) in enumerate(zip(names, sheets, strict=True), 2):
        title = sheet.principle.title[language]
        QuestionSheet(book.create_sheet(name), lists.place_of, language).write(sheet.rows, title, number)
    lists.write(book.create_sheet(CONTROL_SHEET))
    save(book, path)


def _leaves_columns_out(sheets: Sequence[Sheet], catalogue: Catalogue) -> bool:
    """Whether questions about single columns are left out: forty rows for each table are too many."""
    asked = {sheet.principle.id for sheet in sheets}
    return any(one.scope is Scope.COLUMN and one.principle in asked for one in catalogue.questions.values())


def _sheet_names(sheets: Sequence[Sheet], language: Language) -> list[str]:
    """Each principle's title as far as a sheet may be called so, each name once."""
    taken = {words(language).text("questionnaire.first_sheet").casefold(), CONTROL_SHEET, "history"}
    names = []
    for sheet in sheets:
        title = " ".join(_NOT_IN_A_NAME.sub(" ", sheet.principle.title[language]).split()).strip("'")
        name = title[:_LONGEST_NAME].strip() or sheet.principle.id
        if name.casefold() in taken:
            name = f"{name[: _LONGEST_NAME - 3]} {sheet.principle.prefix}"
        taken.add(name.casefold())
        names.append(name)
    return names


class _Introduction:
    """The first sheet: what to do, by when, who will see it, and which sheets there are."""

    def __init__(self, sheet: Worksheet, workbook: Workbook, language: Language) -> None:
        self._sheet = sheet
        self._settings = workbook.settings
        self._language = language
        self._say = words(language)

    def write(self, names: Sequence[str], sheets: Sequence[Sheet], also: Sequence[str]) -> None:
        sheet, organisation = self._sheet, self._settings.organisation.name
        title = self._say.text("questionnaire.title", organisation=organisation)
        sheet.title = self._say.text("questionnaire.first_sheet")
        put(sheet["A1"], title)
        sheet["A1"].font, sheet["A1"].alignment = Font(bold=True, size=16), Alignment(vertical="top")
        for place, (heading, text) in enumerate(self._lines(names, sheets, also), 3):
            put(sheet.cell(place, 1), heading)
            sheet.cell(place, 1).font = BOLD
            put(sheet.cell(place, 2), text)
            if not text:  # the one field on this sheet
                open_to_write(sheet.cell(place, 2))
                put(sheet.cell(place, 3), AUTHOR)
        for column, width in (("A", 34), ("B", 96)):
            sheet.column_dimensions[column].width = width
        sheet.column_dimensions["C"].hidden = True
        fit_heights(sheet)
        print_on_a4(sheet, title)
        protect(sheet)

    def _lines(
        self, names: Sequence[str], sheets: Sequence[Sheet], also: Sequence[str]
    ) -> Iterator[tuple[str, str]]:
        organisation, project = self._settings.organisation.name, self._settings.project.title
        about = "project" if project else "no_project"
        told = {
            "organisation": organisation,
            "about": self._say.text(f"questionnaire.{about}", organisation=organisation, project=project),
        }
        for name in (*_EXPLAINED, *also):
            text = self._say.text(f"questionnaire.intro.{name}.text", **told)
            yield self._say.text(f"questionnaire.intro.{name}.title"), text
        yield self._say.text("questionnaire.intro.author"), ""
        for name, sheet in zip(names, sheets, strict=True):
            about = sheet.principle.about[self._language]
            yield name, self._say.text("questionnaire.intro.sheet", about=about, count=sheet.count)


class _Lists:
    """The hidden sheet: what this is, which catalogue it asks, and below, each list to choose from once."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        versions = {catalogue.id: catalogue.version, **catalogue.overlays}
        self._head = [(SCHEMA, str(language)), *((CATALOGUE, name, one) for name, one in versions.items())]
        self._begin = len(self._head) + 2
        self._columns: dict[tuple[str, ...], int] = {}

    def place_of(self, texts: tuple[str, ...]) -> str:
        """Where a list stands, as a formula."""
        letter = get_column_letter(self._columns.setdefault(texts, len(self._columns) + 1))
        last = self._begin + len(texts) - 1
        return f"{quote_sheetname(CONTROL_SHEET)}!${letter}${self._begin}:${letter}${last}"

    def write(self, sheet: Worksheet) -> None:
        """Write what is to be found there."""
        for place, row in enumerate(self._head, 1):
            for column, text in enumerate(row, 1):
                put(sheet.cell(place, column), text)
        for texts, column in self._columns.items():
            for place, text in enumerate(texts, self._begin):
                put(sheet.cell(place, column), text)
        sheet.sheet_state = "hidden"
        protect(sheet)
