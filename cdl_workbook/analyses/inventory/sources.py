"""One file → what there is to say of each of its tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from cdl_workbook.analyses.inventory.describe import Overrule, describe_table
from cdl_workbook.analyses.inventory.neighbours.fingerprints import Fingerprint, take_fingerprints
from cdl_workbook.errors import TableError, WorkbookError
from cdl_workbook.inventory import NotRead, TableInventory
from cdl_workbook.tables import SPREADSHEET_SUFFIXES, Engine, Source, Table, read_table, sheet_names


@dataclass(frozen=True, kw_only=True, slots=True)
class TableWishes:
    """What the settings say about one table: reader options, and the user's word on columns."""

    options: Mapping[str, Any] = field(default_factory=dict)
    overrules: Mapping[str, Overrule] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """What is wanted of every file of one run. Plain data: it is sent to other processes.

    Attributes:
        wishes: ``path`` or ``path#sheet`` → what the settings say.
        threshold: smallest number of rows behind a published month.
        salt: of the fingerprints; None where no table will be compared with another.
    """

    wishes: Mapping[str, TableWishes]
    threshold: int
    salt: str | None


@dataclass(frozen=True, slots=True)
class Described:
    """A table or the reason why it was not read, and the fingerprints to compare the table by."""

    outcome: TableInventory | NotRead
    prints: tuple[Fingerprint, ...] = ()


class Describer:
    """Describes the files of one run, one after the other; of a copy of a file, no fingerprints are taken."""

    def __init__(self, engine: Engine, order: Order) -> None:
        self._engine = engine
        self._order = order
        self._met: set[tuple[str, str | None]] = set()

    def describe(self, source: Source) -> list[Described]:
        """All tables of one file, at least one entry.

        Raises:
            UsageError: the settings ask for something that no reader knows.
        """
        return [self._described(source, sheet) for sheet in _sheets(source)]

    def _described(self, source: Source, sheet: str | TableError | None) -> Described:
        if isinstance(sheet, TableError):
            return Described(refusal(source.shown, sheet))
        label = f"{source.shown}#{sheet}" if sheet else source.shown
        wishes = self._order.wishes
        wish = wishes.get(label) or wishes.get(source.shown) or TableWishes()
        which = {"sheet": sheet, "member": source.member}
        options = {**wish.options, **{name: one for name, one in which.items() if one is not None}}
        try:
            with read_table(source.file, engine=self._engine, **options) as table:
                described = describe_table(table, source.shown, wish.overrules, self._order.threshold)
                return Described(described, self._prints(table, described))
        except TableError as error:
            return Described(refusal(label, error))
        except WorkbookError:
            raise
        except Exception as error:
            # One table may never cost the others; what it was is named, and nothing of its content.
            params = {"path": label, "kind": type(error).__name__}
            return Described(NotRead(path=label, reason="unexpected_table", params=params))

    def _prints(self, table: Table, described: TableInventory) -> tuple[Fingerprint, ...]:
        content = (described.sha256, described.sheet)
        if self._order.salt is None or content in self._met:
            return ()
        self._met.add(content)
        return tuple(take_fingerprints(table, described, self._order.salt))


def refusal(shown: str, error: TableError) -> NotRead:
    """A file or table that was not read, with the reason, called as outputs call it."""
    return NotRead(path=shown, reason=error.reason, params={**error.params, "path": shown})


def _sheets(source: Source) -> Iterator[str | TableError | None]:
    if source.suffix not in SPREADSHEET_SUFFIXES:
        yield None
        return
    try:
        names = sheet_names(source.file, source.member)
    except TableError as error:
        yield error
        return
    if names:
        yield from names
    else:
        yield TableError("empty_file", path=source.file.name)
