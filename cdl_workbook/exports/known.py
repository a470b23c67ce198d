"""What an export may say to one audience: settings, inventory, answers and concerns, all of them shareable.

``Known`` is the one thing that exports read. An answer counts only if its question is asked as things stand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from cdl_workbook.answers import Answer, Key, State, Voice
from cdl_workbook.catalogue import Catalogue, Question, QuestionType, Replies, Scope, holds
from cdl_workbook.disclosure import Shareable, ShareableAnswers
from cdl_workbook.inventory import TableInventory
from cdl_workbook.render.answers import value_text
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import Words, words
from cdl_workbook.workbook import Settings

_SETTLED = (State.ANSWERED, State.CONTESTED, State.NOT_APPLICABLE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Concern:
    """A concern with what to do about it, in the workbook's language.

    Attributes:
        table: how the table is called where everybody may read it; empty for the whole folder.
    """

    code: str
    table: str
    severity: str
    message: str
    measure: str

    @property
    def name(self) -> str:
        """Its code with its table: so a plan of measures calls it."""
        return " · ".join(filter(None, (self.code, self.table)))


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known of a workbook, as far as an audience may know it.

    Attributes:
        created: the date of the results.
        version: of this package.
        answers: for everybody the tables are called as in ``shareable``; for the organisation itself, as in
            the folder.
        kept_under: for the organisation itself: label in ``shareable`` → label in the folder, where they
            differ.
    """

    settings: Settings
    created: dt.date
    version: str
    catalogue: Catalogue
    shareable: Shareable
    answers: ShareableAnswers
    kept_under: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    concerns: Sequence[Concern] = ()

    @property
    def tables(self) -> tuple[TableInventory, ...]:
        """The tables, with names that everybody may read."""
        return self.shareable.inventory.tables

    @property
    def is_internal(self) -> bool:
        """Whether this is for the organisation alone."""
        return self.answers.audience is Audience.INTERNAL

    @property
    def language(self) -> Language:
        """The workbook's language."""
        return self.settings.language

    @property
    def say(self) -> Words:
        """The writer of the workbook's language."""
        return words(self.language)

    def said(self, question: str, table: str = "", column: str = "") -> str:
        """What was answered, as text with its note; empty if open, unknown, or not for this audience.

        Args:
            table: label as in ``shareable``.
        """
        asked, answer = self._settled(question, table, column)
        return _text(asked, answer, self.language) if asked and answer else ""

    def value(self, question: str, table: str = "") -> Any:
        """The value of an answer of one voice, as the question's type holds it; None without one."""
        _, answer = self._settled(question, table, "")
        return answer.value if answer and answer.state is State.ANSWERED else None

    def rows(self, question: str) -> tuple[Mapping[str, Any], ...]:
        """The rows of an answer of type ``table``, asked once; of all voices where people disagree."""
        _, answer = self._settled(question, "", "")
        return answer.rows if answer else ()

    def chosen(self, question: str) -> tuple[str, ...]:
        """The options that were chosen, in words."""
        asked, value = self.catalogue.questions.get(question), self.value(question)
        ids = value if isinstance(value, list | tuple) else [value]
        return tuple(one.text[self.language] for one in asked.options if one.id in ids) if asked else ()

    def asks(self, question: Question, table: str = "", column: str = "") -> bool:
        """Whether a question is asked as things stand."""
        return question.show_if is None or holds(question.show_if, self._replies(table, column))

    def _settled(self, question: str, table: str, column: str) -> tuple[Question | None, Answer | None]:
        """The question, and its answer where it is asked and the answer says something."""
        asked = self.catalogue.questions.get(question)
        answer = self.answers.answers.get(self._key(asked, table, column)) if asked else None
        if asked is None or answer is None or answer.state not in _SETTLED:
            return asked, None
        return asked, answer if self.asks(asked, table, column) else None

    def _key(self, asked: Question, table: str, column: str) -> Key:
        label = self.kept_under.get(table, table)
        if asked.scope is Scope.COLUMN:
            return Key(asked.id, label, column)
        return Key(asked.id, label) if asked.scope is Scope.TABLE else Key(asked.id)

    def _replies(self, table: str, column: str) -> Replies:
        place = (self.kept_under.get(table, table), column)
        if (
            place not in self._spoken_of
        ):  # it has no answers of its own, so conditions see the project's alone
            place = ("", "")
        if place not in self._seen:
            self._seen[place] = self.answers.answers.replies(self.catalogue, *place)
        return self._seen[place]

    @cached_property
    def _spoken_of(self) -> set[tuple[str, str]]:
        """Tables, and tables with a column, that an answer is about."""
        return {(key.table, column) for key in self.answers.answers for column in ("", key.column)}

    @cached_property
    def _seen(self) -> dict[tuple[str, str], Replies]:
        return {}


def _text(asked: Question, answer: Answer, language: Language) -> str:
    """The answer, or each voice with its author where several people see it differently."""
    if answer.state is not State.CONTESTED:
        return _voice(asked, answer, language)
    say = words(language)
    voices = [(voice.author or say.text("answers.somebody"), voice) for voice in answer.voices]
    return "\n".join(
        say.text("answers.voice", author=author, said=_voice(asked, voice, language))
        for author, voice in voices
    )


def _voice(asked: Question, voice: Voice, language: Language) -> str:
    say = words(language)
    if voice.state is State.ANSWERED:
        said = value_text(asked, voice.value, language).strip()
    else:
        said = say.text(f"answers.{voice.state}", reason=voice.reason)
    return f"{said} ({voice.note.strip()})" if voice.note.strip() else said


def with_question(asked: Question, said: str, language: Language) -> str:
    """An answer that says little by itself («Nein»), with its question before it."""
    return f"{asked.text[language]} {said}" if asked.type is QuestionType.SINGLE and said else said
