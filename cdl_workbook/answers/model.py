"""An answer and its parts, and all answers of a workbook at one moment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from cdl_workbook.catalogue import (
    Catalogue,
    Question,
    Replies,
    Reply,
    Scope,
    Visibility,
    asked_in_order,
    holds,
)
from cdl_workbook.typed_yaml import StrictModel

ANSWERS_FILE = "answers.yaml"


class State(StrEnum):
    """What kind of answer it is. ``unanswered``: taken back; earlier values stay in the history."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    CONTESTED = "contested"
    UNANSWERED = "unanswered"


class Standing(StrEnum):
    """How a question stands: the answer's state, or ``unasked`` where it is hidden. Unknown is no pass."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    CONTESTED = "contested"
    UNANSWERED = "unanswered"
    UNASKED = "unasked"


@dataclass(frozen=True, order=True, slots=True)
class Key:
    """Which question, and for which table and column where its scope says so.

    >>> str(Key("pr.table.purpose", "mitglieder.xlsx#Blatt1"))
    'pr.table.purpose · mitglieder.xlsx#Blatt1'
    """

    question: str
    table: str = ""
    column: str = ""

    def __str__(self) -> str:
        return " · ".join(filter(None, (self.question, self.table, self.column)))


def as_written(value: Any) -> Any:
    """A value as YAML holds it: lists, mappings, texts, numbers; days and times as ISO text.

    Raises:
        PydanticCustomError: it is something else.
    """
    match value:
        case None | bool():
            return value
        case str():
            return str(value)
        case int():
            return int(value)
        case float():
            return float(value)
        case dt.date():
            return value.isoformat()
        case Mapping():
            return {str(name): as_written(one) for name, one in value.items()}
        case list() | tuple():
            return [as_written(one) for one in value]
    raise PydanticCustomError("no_plain_value", "a text, a number, a list or a mapping")


class Voice(StrictModel):
    """What one person said, or what was said earlier.

    Attributes:
        value: as the question's type asks (see ``QuestionType``); None without a value.
        reason: why the question does not apply.
        at: when, with the time zone.
    """

    state: State = State.ANSWERED
    value: Annotated[Any, BeforeValidator(as_written)] = None
    reason: str = ""
    note: str = ""
    author: str = ""
    at: dt.datetime | None = None

    @field_validator("at")
    @classmethod
    def _with_time_zone(cls, at: dt.datetime | None) -> dt.datetime | None:
        """A time without a zone, as people write it by hand, is meant where they are."""
        return at.astimezone() if at and at.tzinfo is None else at

    @model_validator(mode="after")
    def _reason_where_needed(self) -> Voice:
        if self.state is State.NOT_APPLICABLE and not self.reason.strip():
            raise PydanticCustomError("no_reason", "not applicable needs a reason")
        if self.state is State.ANSWERED and self.value is None:
            raise PydanticCustomError("no_value", "answered needs a value")
        return self

    def says_the_same(self, other: Voice) -> bool:
        """Whether both hold the same content, whoever said it and when."""
        mine, theirs = ((one.state, one.value, one.reason, one.note) for one in (self, other))
        return mine == theirs


class Answer(Voice):
    """The answer to one question.

    Attributes:
        visibility: who may see it; None: as the catalogue says.
        evidence: paths inside the workbook, or addresses.
        text_hash: of the question as it was asked, see ``Question.text_hash``.
        voices: on «contested»: what each person said.
        history: earlier values, the latest last.
    """

    visibility: Visibility | None = None
    evidence: tuple[str, ...] = ()
    text_hash: str = ""
    voices: tuple[Voice, ...] = ()
    history: tuple[Voice, ...] = ()

    @model_validator(mode="after")
    def _dissent_has_voices(self) -> Answer:
        if (self.state is State.CONTESTED) != (len(self.voices) > 1):
            raise PydanticCustomError("voices", "two voices or more, on contested alone")
        return self

    @property
    def said(self) -> Voice:
        """The answer as it goes into the history."""
        return Voice.model_validate({name: getattr(self, name) for name in Voice.model_fields})

    @property
    def rows(self) -> tuple[Mapping[str, Any], ...]:
        """The rows of an answer to a question of type ``table``; on «contested» those of all voices."""
        return tuple(
            row
            for voice in self.voices or (self,)
            if voice.state is State.ANSWERED and isinstance(voice.value, list)
            for row in voice.value
            if isinstance(row, Mapping)
        )

    def is_visible_to_all(self, question: Question) -> bool:
        """Whether it may stand in what is shared."""
        return (self.visibility or question.visibility) is Visibility.PUBLIC

    def is_outdated(self, question: Question) -> bool:
        """Whether the question was worded otherwise when this was said."""
        return bool(self.text_hash) and self.text_hash != question.text_hash


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers of a workbook at one moment.

    Attributes:
        tables: table → SHA-256 of its content when it was last spoken of, so that a renamed table is known.
        catalogue: id → version of the catalogue and overlays that were in use.
    """

    entries: Mapping[Key, Answer] = field(default_factory=lambda: MappingProxyType({}))
    tables: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    catalogue: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __iter__(self) -> Iterator[Key]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def get(self, key: Key | str) -> Answer | None:
        """The answer under a key; None where nobody said anything."""
        return self.entries.get(Key(key) if isinstance(key, str) else key)

    def replies(self, catalogue: Catalogue, table: str = "", column: str = "") -> Replies:
        """What conditions see, from one table's or column's point of view.

        Answers to questions that are not asked are left out: they are kept, and count for nothing.
        """
        seen: dict[str, Reply] = {}
        for question in asked_in_order(catalogue):
            answer = self.get(_key_of(question, table, column))
            if answer and (question.show_if is None or holds(question.show_if, seen)):
                reply = _reply(answer)
                if reply:
                    seen[question.id] = reply
        return seen

    def standing(self, question: Question, replies: Replies, table: str = "", column: str = "") -> Standing:
        """How a question stands, given the replies to all others."""
        if question.show_if is not None and not holds(question.show_if, replies):
            return Standing.UNASKED
        answer = self.get(_key_of(question, table, column))
        return Standing(str(answer.state)) if answer else Standing.UNANSWERED


def _key_of(question: Question, table: str, column: str) -> Key:
    if question.scope is Scope.COLUMN:
        return Key(question.id, table, column)
    return Key(question.id, table) if question.scope is Scope.TABLE else Key(question.id)


def _reply(answer: Answer) -> Reply | None:
    if answer.state is State.UNANSWERED:
        return None
    voices = answer.voices or (answer.said,)
    values = tuple(one.value for one in voices if one.state is State.ANSWERED)
    state: Literal["answered", "unknown", "not_applicable", "contested"] = str(answer.state)  # type: ignore[assignment]  # unanswered is gone
    return Reply(state=state, values=values)


class TableEntries(StrictModel):
    """What ``answers.yaml`` holds below one table."""

    sha256: str = ""
    answers: dict[str, Answer] = Field(default_factory=dict)
    columns: dict[str, dict[str, Answer]] = Field(default_factory=dict)


class AnswersFile(StrictModel):
    """All of ``answers.yaml``."""

    schema_: Literal["cdl-workbook/answers/1"] = Field(default="cdl-workbook/answers/1", alias="schema")
    catalogue: dict[str, str] = Field(default_factory=dict)
    answers: dict[str, Answer] = Field(default_factory=dict)
    tables: dict[str, TableEntries] = Field(default_factory=dict)

    def answers_in_it(self) -> Answers:
        """The same, by key."""
        entries = {Key(one): answer for one, answer in self.answers.items()}
        for table, below in self.tables.items():
            entries |= {Key(one, table): answer for one, answer in below.answers.items()}
            for column, asked in below.columns.items():
                entries |= {Key(one, table, column): answer for one, answer in asked.items()}
        hashes = {table: below.sha256 for table, below in self.tables.items() if below.sha256}
        return Answers(MappingProxyType(entries), MappingProxyType(hashes), MappingProxyType(self.catalogue))
