"""The typed models of the catalogue's files."""

from __future__ import annotations

import datetime as dt
import hashlib
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cdl_workbook.catalogue.conditions import Condition
from cdl_workbook.catalogue.kinds import COLUMN_KINDS
from cdl_workbook.typed_yaml import StrictModel, Text
from cdl_workbook.vocabulary import Language, Severity

QuestionId = Annotated[str, Field(pattern=r"^[a-z]{2}(\.[a-z][a-z0-9_]*)+$")]
"""Two letters of the principle, a dot, a word: ``pr.legal_basis``. Permanent."""
OptionId = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_]*$")]
RuleCode = Annotated[str, Field(pattern=r"^[a-z_]+\.[a-z][a-z0-9_]*$")]


class QuestionType(StrEnum):
    """What an answer holds.

    ``single``: an option id. · ``multi``: a list of option ids. · ``text``. · ``number``. · ``range``:
    ``{from, to}``. · ``date``: an ISO date. · ``table``: a list of rows. · ``file``: a path inside the
    workbook, or an address.
    """

    SINGLE = "single"
    MULTI = "multi"
    TEXT = "text"
    NUMBER = "number"
    RANGE = "range"
    DATE = "date"
    TABLE = "table"
    FILE = "file"


class Phase(StrEnum):
    """When in a project's life a question matters."""

    IDEA = "idea"
    BUILD = "build"
    RUN = "run"


class Scope(StrEnum):
    """What a question is asked about: once, or for each table or column."""

    ORGANISATION = "organisation"
    PROJECT = "project"
    TABLE = "table"
    COLUMN = "column"


class Visibility(StrEnum):
    """Who may see an answer."""

    PUBLIC = "public"
    INTERNAL = "internal"


class Bilingual(StrictModel):
    """A text in both languages. One text alone, as an overlay may give it, stands for both."""

    de: Text
    en: Text

    @model_validator(mode="before")
    @classmethod
    def _one_for_both(cls, given: Any) -> Any:
        return {"de": given, "en": given} if isinstance(given, str) else given

    def __getitem__(self, language: Language) -> str:
        return self.de if language is Language.DE else self.en


class Option(StrictModel):
    """One of several answers to choose from. The id is permanent."""

    id: OptionId
    text: Bilingual
    help: Bilingual | None = None


class TableColumn(StrictModel):
    """A column of a question of type ``table``.

    Attributes:
        options: what may be chosen; without them the cell is free text.
        rows_of: id of another question of type ``table``: its rows are what may be chosen here.
    """

    id: OptionId
    text: Bilingual
    options: tuple[Option, ...] = ()
    rows_of: QuestionId | None = None


class Rule(StrictModel):
    """What answers make worth a look: a condition, a plain sentence, a recommendation, sources.

    Attributes:
        code: of the finding, permanent.
        law: the sentence is about law; «orientation, no legal advice» stands beside it.
        checked_on: when the sources were last looked at.
    """

    code: RuleCode
    when: Condition
    severity: Severity
    title: Bilingual
    message: Bilingual
    recommendation: Bilingual
    sources: tuple[str, ...] = ()
    law: bool = False
    checked_on: dt.date | None = None

    @model_validator(mode="after")
    def _law_has_sources(self) -> Rule:
        if self.law and not (self.sources and self.checked_on):
            raise PydanticCustomError("law_without_source", "a rule about law names sources and checked_on")
        return self


class Maps(StrictModel):
    """Which fields of other forms an answer fills."""

    vvt: str | None = None
    dcat_ap_de: str | None = None
    croissant_rai: str | None = None


class Question(StrictModel):
    """One question. Its id is its key in the file, and permanent.

    Attributes:
        plain: the same in einfacher Sprache (plain German); ``en`` only where it differs from ``text``.
        why: why it is asked. · help: how to answer it.
        unit: of a number or range.
        field: field of data literacy that an item of the self-check belongs to.
        learn: what to learn next, where an item of the self-check is not there yet.
        allow: states beside «answered». Not applicable always needs a reason.
        visibility: default; each answer may differ.
        measures: rules that this question's answers may raise.
        replaces: ids of earlier versions whose answers belong here now.
        notebook: where it is asked.
    """

    id: QuestionId
    principle: OptionId
    text: Bilingual
    plain: Plain
    why: Bilingual
    help: Bilingual | None = None
    type: QuestionType
    options: tuple[Option, ...] = ()
    picks: OptionId | None = None
    columns: tuple[TableColumn, ...] = ()
    unit: Bilingual | None = None
    field: OptionId | None = None
    learn: Bilingual | None = None
    show_if: Condition | None = None
    allow: tuple[Literal["unknown", "not_applicable"], ...] = ("unknown", "not_applicable")
    phase: tuple[Phase, ...] = (Phase.IDEA,)
    scope: Scope = Scope.PROJECT
    visibility: Visibility = Visibility.PUBLIC
    measures: tuple[Rule, ...] = ()
    maps: Maps = Maps()
    sources: tuple[str, ...] = ()
    since: Text = "1.0"
    replaces: tuple[QuestionId, ...] = ()
    notebook: Text

    @model_validator(mode="after")
    def _type_fits(self) -> Question:
        chooses = self.type in (QuestionType.SINGLE, QuestionType.MULTI)
        is_table = self.type is QuestionType.TABLE
        if chooses != bool(self.options or self.picks) or is_table != bool(self.columns):
            raise PydanticCustomError("question_type", "options for single and multi, columns for table")
        ids = [*(one.id for one in self.options), *(one.id for one in self.columns)]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("option_twice", "an option id stands twice")
        return self

    @property
    def text_hash(self) -> str:
        """A fingerprint of the question as it is asked: its German text and its options.

        The kinds of columns are left out: one more that is recognised makes no earlier answer an older one.
        """
        options = () if self.picks == COLUMN_KINDS else self.options
        asked = "\x1f".join([self.text.de, *(f"{one.id}={one.text.de}" for one in options)])
        return hashlib.sha256(asked.encode()).hexdigest()[:12]


class Plain(StrictModel):
    """A question in einfacher Sprache."""

    de: Text
    en: Text | None = None


class Principle(StrictModel):
    """A group of questions, with what it is about."""

    id: OptionId
    prefix: Annotated[str, Field(pattern=r"^[a-z]{2}$")]
    title: Bilingual
    about: Bilingual


class Case(StrictModel):
    """Something that really happened, told beside the questions it belongs to.

    Attributes:
        kind: harm, good, or mixed.
        counter: the other side's view, where facts are disputed.
    """

    id: OptionId
    year: Text
    place: Bilingual
    kind: Literal["harm", "good", "mixed"]
    text: Bilingual
    counter: Bilingual | None = None
    source: Text
    checked_on: dt.date
    questions: tuple[QuestionId, ...]


class Source(StrictModel):
    """A law, a standard or a page, under a short id.

    Attributes:
        checked_on: when somebody last looked at it.
    """

    title: Bilingual
    url: str | None = None
    checked_on: dt.date


class PickList(StrictModel):
    """Options that several questions share: legal bases, church law, retention periods."""

    options: tuple[Option, ...]
    sources: tuple[str, ...]
    checked_on: dt.date


Question.model_rebuild()
