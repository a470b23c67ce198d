"""The data inventory as nouns: a table and its columns, described in counts.

Made by ``analyses.inventory``, handed to the other rooms as an argument, written by ``exports``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cdl_workbook.vocabulary import ColumnType, MissingKind, Personal


@dataclass(frozen=True, kw_only=True, slots=True)
class ColumnInventory:
    """What is known of one column.

    Attributes:
        position: place in the table, counted from 1.
        name: header as read; unnamed columns are ``#1``, ``#2`` …
        missing: cells that say nothing, by reason. Unit: cells.
        distinct: different values, missing ones not counted; exact if ``distinct_exact``.
        kind: what the column holds (``vocabulary.KINDS``), or None.
        confidence: 0 to 1; how strong the evidence for ``kind`` is, or that nothing was found.
        evidence: counts and shares that led to ``kind``; never a value.
        earliest, latest: ISO dates the column covers; None unless it is a date of no single person.
        overruled: the user's reason, where the user overruled the recogniser.
        months: for dates of no single person, year-month → rows, without months that too few rows fall in.
    """

    position: int
    name: str
    type: ColumnType
    rows: int
    missing: Mapping[MissingKind, int]
    distinct: int
    distinct_exact: bool
    candidate_key: bool = False
    personal: Personal = Personal.NONE_FOUND
    kind: str | None = None
    confidence: float = 0.0
    evidence: Mapping[str, int | float | str | bool] = field(default_factory=dict)
    earliest: str | None = None
    latest: str | None = None
    overruled: str | None = None
    months: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_about_persons(self) -> bool:
        """Whether it says something about people; free text may, so it does."""
        return self.personal not in (Personal.NONE_FOUND, Personal.UNCLEAR)

    @property
    def missing_total(self) -> int:
        """All missing cells, whatever the reason. Unit: cells."""
        return sum(self.missing.values())


@dataclass(frozen=True, kw_only=True, slots=True)
class TableInventory:
    """What is known of one table: a csv file, or one sheet of a spreadsheet.

    Attributes:
        path: relative to the folder or file that was asked for, with ``/``.
        header_row: line (or sheet row) where the header starts, counted from 0; None without header.
        total_rows: totals lines found and set aside; ``rows`` counts data only.
        decisions: what the reader decided and why, as codes (``encoding``: ``utf8_valid`` …).
        notes: things the reader noticed, as code → count (``short_lines``: 3).
    """

    path: str
    format: str
    sheet: str | None
    encoding: str | None
    delimiter: str | None
    decimal: str | None
    thousands: str | None
    header_row: int | None
    header_rows: int
    rows: int
    total_rows: int
    bytes: int
    sha256: str
    columns: tuple[ColumnInventory, ...]
    decisions: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, int] = field(default_factory=dict)

    @property
    def may_hold_persons(self) -> bool:
        """Whether at least one column is about persons, or might be."""
        return any(column.personal is not Personal.NONE_FOUND for column in self.columns)

    @property
    def label(self) -> str:
        """``path`` or ``path#sheet``: the table's name in findings and answers."""
        return f"{self.path}#{self.sheet}" if self.sheet else self.path


@dataclass(frozen=True, kw_only=True, slots=True)
class NotRead:
    """A file that could not be read, and the message key of the reason."""

    path: str
    reason: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class FileFacts:
    """What the file system says of one file; never who owns it.

    Attributes:
        modified: ISO day of the last change (UTC), as the file system has it.
        open_to_all: every account of the computer can read it; None where that cannot be told.
        others_may_write: somebody but the owner can change it; None where that cannot be told.
        in_sync_folder: a folder on its relative path is called like a cloud service's.
    """

    path: str
    bytes: int
    modified: str
    open_to_all: bool | None = None
    others_may_write: bool | None = None
    in_sync_folder: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class ColumnPlace:
    """A column of a table; ``unique`` where no value occurs twice in it."""

    table: str
    column: str
    unique: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class SharedKey:
    """Columns of several tables that hold the same values, so that the tables can be joined.

    Attributes:
        places: at least two, in at least one of them every value occurs once.
        share: of the values on the smaller side, how many stand on the other; the lowest of all pairs.
    """

    places: tuple[ColumnPlace, ...]
    share: float


class Likeness(StrEnum):
    """How tables repeat each other."""

    SAME_FILE = "same_file"
    SAME_ROWS = "same_rows"
    SUBSET = "subset"
    SAME_PEOPLE = "same_people"


@dataclass(frozen=True, kw_only=True, slots=True)
class Repeat:
    """Tables that hold the same thing.

    Attributes:
        tables: at least two; of a subset the smaller one first.
        share: of the rows (or persons) of the smaller table, how many stand in the other too.
        by: kinds of columns by which persons were recognised as the same.
    """

    likeness: Likeness
    tables: tuple[str, ...]
    share: float = 1.0
    by: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class VersionFamily:
    """Files whose names say that they are versions of one another, the newest first.

    Attributes:
        marked: a name says so («final», «Kopie»); else the names differ in a date or number alone.
    """

    files: tuple[str, ...]
    marked: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Inventory:
    """All tables of a folder, what could not be read, and what the tables have to do with each other.

    Attributes:
        leftovers: files that a program left beside an open table (``~$…``), or made as a safety copy.
    """

    tables: tuple[TableInventory, ...]
    not_read: tuple[NotRead, ...] = ()
    files: tuple[FileFacts, ...] = ()
    shared_keys: tuple[SharedKey, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    versions: tuple[VersionFamily, ...] = ()
    leftovers: int = 0
