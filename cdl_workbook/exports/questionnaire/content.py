"""What a questionnaire asks, and which rows it takes: a row for each field that somebody fills in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cdl_workbook.answers import Answer, Key, State
from cdl_workbook.answers.questionnaire.layout import ENDS, part_of_table, state_text
from cdl_workbook.catalogue import Option, Question, QuestionType, Visibility
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

_EMPTY_ROWS = 5
_CALENDAR_BEGINS = 1900
"""Earlier days, and that year's first, are no days to a spreadsheet; they stand there as text."""


class Kind(StrEnum):
    """What goes into an answer cell. ``below``: nothing, it is answered in the rows below."""

    CHOICE = "choice"
    CROSS = "cross"
    NUMBER = "number"
    DATE = "date"
    TEXT = "text"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Field:
    """An answer cell: what goes into it, what may be chosen, and what stands there already."""

    kind: Kind
    options: tuple[str, ...] = ()
    value: str | float | dt.date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A row of a sheet.

    Attributes:
        key, part, asked: what the hidden columns say, see ``answers.questionnaire.layout``.
        states: what may be chosen as state; empty in the rows of a question's parts.
        internal: the question is internal by itself.
    """

    key: Key
    part: str = ""
    asked: str = ""
    number: str
    question: str
    plain: str = ""
    help: str = ""
    answer: Field
    states: tuple[str, ...] = ()
    state: str = ""
    note: str = ""
    internal: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """A question as it stands in one questionnaire.

    Attributes:
        when: the sentence that says when it applies; empty where it always does.
        given: the answer that is filled in already.
    """

    key: Key
    question: Question
    number: str
    when: str = ""
    given: Answer | None = None

    @property
    def value(self) -> Any:
        """What is filled in already."""
        return self.given.value if self.given and self.given.state is State.ANSWERED else None


def rows_of(asked: Asked, language: Language) -> Iterator[Row]:
    """The row of a question, and those of its parts."""
    question, given = asked.question, asked.given
    parts = list(_PARTS[question.type](asked, language)) if question.type in _PARTS else []
    states = (State.ANSWERED, *(State(one) for one in question.allow))
    yield Row(
        key=asked.key,
        asked=question.text_hash,
        number=asked.number,
        question=_lines(
            question.text[language], _about(asked, language), _unit(question, language), asked.when
        ),
        plain=(question.plain.en or "") if language is Language.EN else question.plain.de,
        help=_help(question, language),
        answer=Field(Kind.BELOW) if parts else _field(question, asked.value, language),
        states=tuple(state_text(one, language) for one in states),
        state=state_text(given.state, language) if given and given.state in states else "",
        note=_lines(given.reason, given.note) if given else "",
        internal=question.visibility is Visibility.INTERNAL,
    )
    for place, (part, text, about, answer) in enumerate(parts):
        number = f"{asked.number} {letters(place)}"
        yield Row(key=asked.key, part=part, number=number, question=text, help=about, answer=answer)


Part = tuple[str, str, str, Field]
"""Its id, its label, its help, its cell."""


def _options(asked: Asked, language: Language) -> Iterator[Part]:
    for one in asked.question.options:
        ticked = "x" if one.id in (asked.value or ()) else None
        about = one.help[language] if one.help else ""
        yield one.id, one.text[language], about, Field(Kind.CROSS, value=ticked)


def _ends(asked: Asked, language: Language) -> Iterator[Part]:
    for end in ENDS:
        label = words(language).text(f"questionnaire.end.{end}")
        yield end, label, "", Field(Kind.NUMBER, value=(asked.value or {}).get(end))


def _cells(asked: Asked, language: Language) -> Iterator[Part]:
    given: Sequence[Mapping[str, str]] = asked.value or ()
    for number in range(1, max(_EMPTY_ROWS, len(given) + 1) + 1):
        row = given[number - 1] if number <= len(given) else {}
        for column in asked.question.columns:
            text = column.text[language]
            label = words(language).text("questionnaire.cell", row=number, column=text)
            value = row.get(column.id) or None
            field = (
                _choice(column.options, value, language) if column.options else Field(Kind.TEXT, value=value)
            )
            yield part_of_table(number, column.id), label, "", field


_PARTS: Mapping[QuestionType, Callable[[Asked, Language], Iterator[Part]]] = {
    QuestionType.MULTI: _options,
    QuestionType.RANGE: _ends,
    QuestionType.TABLE: _cells,
}


def _field(question: Question, value: Any, language: Language) -> Field:
    match question.type:
        case QuestionType.SINGLE:
            return _choice(question.options, value, language)
        case QuestionType.NUMBER:
            return Field(Kind.NUMBER, value=value)
        case QuestionType.DATE:
            day = dt.date.fromisoformat(value) if isinstance(value, str) else value
            is_in_calendar = day is None or day.year > _CALENDAR_BEGINS
            return Field(Kind.DATE, value=day if is_in_calendar else day.isoformat())
    return Field(Kind.TEXT, value=value)


def _choice(options: Sequence[Option], value: Any, language: Language) -> Field:
    texts = {one.id: one.text[language] for one in options}
    return Field(Kind.CHOICE, tuple(texts.values()), texts.get(value))


def _about(asked: Asked, language: Language) -> str:
    """The table that a question is asked about."""
    table = asked.key.table
    return words(language).text("questionnaire.about_table", table=table) if table else ""


def _unit(question: Question, language: Language) -> str:
    if question.unit is None:
        return ""
    return words(language).text("questionnaire.unit", unit=question.unit[language])


def _help(question: Question, language: Language) -> str:
    """How to answer, why it is asked, and what the options mean where that is said."""
    meant = question.options if question.type is QuestionType.SINGLE else ()
    return _lines(
        question.help[language] if question.help else "",
        words(language).text("questionnaire.why", why=question.why[language]),
        *(f"{one.text[language]}: {one.help[language]}" for one in meant if one.help),
    )


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))


def letters(place: int) -> str:
    """How the parts of a question are counted, from 0: a, b … z, aa, ab."""
    before, last = divmod(place, 26)
    return (letters(before - 1) if before else "") + chr(ord("a") + last)
