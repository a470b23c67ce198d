"""The lines of a question → its value, as the question's type asks. None where nothing was understood."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cdl_workbook.answers.questionnaire.cells import as_cross, as_date, as_number, as_option, as_text
from cdl_workbook.answers.questionnaire.layout import ENDS
from cdl_workbook.answers.questionnaire.sheets import Line
from cdl_workbook.catalogue import Option, Question, QuestionType
from cdl_workbook.errors import SettingsError
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words


@dataclass(slots=True)
class Asked:
    """The lines of one question.

    Attributes:
        head: where its state and note stand; None if that row was deleted.
        parts: option, cell of a table or end of a range → its line.
        kept: the words that were not understood, for the note.
    """

    head: Line | None = None
    parts: dict[str, Line] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        """All lines, the head first."""
        return [*([self.head] if self.head else []), *self.parts.values()]

    @property
    def typed(self) -> str:
        """All that stands in the answer cells, but for our own pointers to the rows below."""
        answered = [line for line in self.lines if line.text("answer") not in ("", *pointers())]
        return "\n".join(_shown(line) if line.text("part") else line.text("answer") for line in answered)


@dataclass(slots=True)
class Misread:
    """Collects what is not understood in one file: an error for people, the words for the note."""

    file: str
    language: Language
    errors: list[SettingsError] = field(default_factory=list)

    def name(self, line: Line, column: str, reason: str, **params: str) -> None:
        """Say where it stands and what to do."""
        where = {"path": self.file, "sheet": line.sheet, "cell": line.place(column)}
        self.errors.append(SettingsError(reason, **where, **params))

    def keep(
        self, asked: Asked, line: Line, column: str, reason: str, typed: str = "", **params: str
    ) -> None:
        """The same, and keep what stands there for the question's note."""
        self.name(line, column, reason, **params)
        text = typed or line.text(column)
        asked.kept.append(words(self.language).text("questionnaire.kept", text=text))


def pointers() -> tuple[str, ...]:
    """What we ourselves write into an answer cell whose question is answered in the rows below it."""
    return tuple(words(language).text("questionnaire.below") for language in Language)


def value_of(question: Question, asked: Asked, misread: Misread) -> Any:
    """The value; what is not understood goes to ``misread``."""
    head, in_parts = asked.head, _IN_PARTS.get(question.type)
    if in_parts is None:
        return _single_cell(question, asked, head, misread) if head and head.text("answer") else None
    if head and head.text("answer") not in ("", *pointers()):
        misread.keep(asked, head, "answer", "form_below")
    return in_parts(question, asked, misread)


def _single_cell(question: Question, asked: Asked, line: Line, misread: Misread) -> Any:
    cell, params = line["answer"], {}
    value: Any = None
    match question.type:
        case QuestionType.SINGLE:
            value, reason = as_option(question.options, cell), "form_option"
            params = {"known": _texts(question.options, misread.language)}
        case QuestionType.NUMBER:
            value, reason = as_number(cell, misread.language, _units(question)), "form_number"
        case QuestionType.DATE:
            day = as_date(cell)
            value, reason = day.isoformat() if day else None, "form_date"
        case _:
            return as_text(cell)
    if value is None:
        misread.keep(asked, line, "answer", reason, **params)
    return value


def _multi(question: Question, asked: Asked, misread: Misread) -> list[str] | None:
    """The options that are ticked, in the catalogue's order."""
    known = [one.id for one in question.options]
    chosen = []
    for part, line in asked.parts.items():
        ticked = as_cross(line["answer"])
        if ticked is None:
            misread.keep(asked, line, "answer", "form_cross", _shown(line))
        elif ticked and part not in known:
            misread.keep(asked, line, "answer", "form_unknown_part", _shown(line))
        elif ticked:
            chosen.append(part)
    return [one for one in known if one in chosen] or None


def _range(question: Question, asked: Asked, misread: Misread) -> dict[str, int | float] | None:
    """Both ends, where both are numbers and in order."""
    typed = [asked.parts[end] for end in ENDS if end in asked.parts and asked.parts[end].text("answer")]
    ends = [as_number(line["answer"], misread.language, _units(question)) for line in typed]
    numbers = [one for one in ends if one is not None]
    if len(numbers) == len(ENDS) and numbers[0] <= numbers[1]:
        return dict(zip(ENDS, numbers, strict=True))
    if typed:
        misread.keep(asked, typed[0], "answer", "form_range", asked.typed)
    return None


def _table(question: Question, asked: Asked, misread: Misread) -> list[dict[str, str]] | None:
    """The rows in which anything stands."""
    columns = {one.id: one for one in question.columns}
    rows: dict[int, dict[str, str]] = {}
    for part, line in asked.parts.items():
        number, _, name = part.partition(".")
        cell = line.text("answer")
        if not cell:
            continue
        column = columns.get(name)
        if column is None or not number.isdigit():
            misread.keep(asked, line, "answer", "form_unknown_part", _shown(line))
            continue
        value = as_option(column.options, cell) if column.options else cell
        if value is None:
            known = _texts(column.options, misread.language)
            misread.keep(asked, line, "answer", "form_option", _shown(line), known=known)
        else:
            rows.setdefault(int(number), {})[name] = value
    return [{name: row[name] for name in columns if name in row} for _, row in sorted(rows.items())] or None


_IN_PARTS: Mapping[QuestionType, Callable[[Question, Asked, Misread], Any]] = {
    QuestionType.MULTI: _multi,
    QuestionType.RANGE: _range,
    QuestionType.TABLE: _table,
}


def _shown(line: Line) -> str:
    return f"{line.text('question')}: {line.text('answer')}"


def _texts(options: Sequence[Option], language: Language) -> str:
    return "; ".join(one.text[language] for one in options)


def _units(question: Question) -> tuple[str, ...]:
    return (question.unit.de, question.unit.en) if question.unit else ()
