"""The typed models of ``workbook.yaml``. Unknown keys are refused; a key without a value counts as absent."""

from __future__ import annotations

import codecs
import datetime as dt
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from cdl_workbook.typed_yaml import StrictModel, Text, read_model
from cdl_workbook.vocabulary import DISCLOSURE_THRESHOLD, KINDS, ColumnType, Language, Personal


def _one_character(text: str) -> str:
    if len(text) != 1:
        raise PydanticCustomError("one_character", "not one character")
    return text


def _known_kind(kind: str) -> str:
    if kind not in KINDS:
        near = get_close_matches(kind, sorted(KINDS), n=1)
        raise PydanticCustomError("unknown_kind", "no such kind", {"near": near, "known": sorted(KINDS)})
    return kind


def _known_encoding(name: str) -> str:
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        raise PydanticCustomError("encoding", "no such encoding") from None
    return name


def _date_pattern(pattern: str) -> str:
    if "%" not in pattern:
        raise PydanticCustomError("date_format", "not a pattern")
    return pattern


Character = Annotated[
    str, Field(json_schema_extra={"minLength": 1, "maxLength": 1}), AfterValidator(_one_character)
]
Kind = Annotated[str, Field(json_schema_extra={"enum": sorted(KINDS)}), AfterValidator(_known_kind)]
Encoding = Annotated[str, AfterValidator(_known_encoding)]
DatePattern = Annotated[str, Field(json_schema_extra={"pattern": "%"}), AfterValidator(_date_pattern)]


class Organisation(StrictModel):
    """Who the workbook belongs to; the name stands on the report's first page."""

    name: Text
    contact: str | None = None


class Project(StrictModel):
    """The data project the workbook is about."""

    title: str | None = None
    summary: str | None = None


class ColumnSettings(StrictModel):
    """The user's own word on a column, where the recogniser is wrong. The reason stands in the report."""

    reason: Text
    kind: Kind | None = None
    personal: Personal | None = None

    @model_validator(mode="after")
    def _says_something(self) -> ColumnSettings:
        if self.kind is None and self.personal is None:
            raise PydanticCustomError("says_nothing", "neither kind nor personal")
        return self


class TableSettings(StrictModel):
    """How one table is to be read, where that should not be found in the file."""

    encoding: Encoding | None = None
    delimiter: Character | None = None
    quote: Character | None = None
    widths: tuple[Annotated[int, Field(ge=1, strict=True)], ...] = ()
    decimal: Literal[",", "."] | None = None
    thousands: Literal[".", ",", " ", "'"] | None = None
    date_format: DatePattern | None = None
    header_row: int | None = Field(default=None, ge=-1, strict=True)
    header_rows: int | None = Field(default=None, ge=1, strict=True)
    missing: tuple[str, ...] = ()
    types: dict[str, ColumnType] = Field(default_factory=dict)
    columns: dict[str, ColumnSettings] = Field(default_factory=dict)

    def reader_options(self) -> dict[str, Any]:
        """The options of ``read_table`` that are set."""
        given = self.model_dump(exclude={"columns"}, exclude_defaults=True)
        return {name: value for name, value in given.items() if value is not None}

    def columns_named(self) -> tuple[str, ...]:
        """Every column that these settings say something about, each once."""
        return tuple(dict.fromkeys((*self.types, *self.columns)))


class Settings(StrictModel):
    """All of ``workbook.yaml``.

    Attributes:
        purposes: what tables are for: purpose → table → its columns that serve it, or none for all of it.
            An answer to ``pr.table.purpose`` or ``pr.column.purpose`` comes before it.
        overlays: paths, relative to the workbook's folder, of files that add, reword or switch off questions.
    """

    organisation: Organisation
    project: Project = Project()
    language: Language = Language.DE
    licence: Text = "CC-BY-4.0"
    created: dt.date | None = None
    tables: dict[str, TableSettings] = Field(default_factory=dict)
    purposes: dict[Text, dict[Text, tuple[Text, ...]]] = Field(default_factory=dict)
    disclosure_threshold: int = Field(default=DISCLOSURE_THRESHOLD, ge=2, strict=True)
    own_notebooks: bool = False
    overlays: tuple[Text, ...] = ()


def load_settings(path: Path) -> Settings:
    """Read and check ``workbook.yaml``.

    Raises:
        SettingsError: with file, line, key and remedy of the first thing that is wrong.
    """
    return read_model(path, Settings)
