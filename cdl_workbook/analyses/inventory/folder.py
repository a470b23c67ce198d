"""A folder of files → the inventory of all its tables, and of what could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cdl_workbook.analyses.inventory.describe import Overrule, describe_table
from cdl_workbook.analyses.inventory.neighbours import Neighbours
from cdl_workbook.analyses.inventory.neighbours.files import count_leftovers
from cdl_workbook.errors import TableError, WorkbookError
from cdl_workbook.inventory import Inventory, NotRead, TableInventory
from cdl_workbook.tables import (
    SPREADSHEET_SUFFIXES,
    Engine,
    Found,
    Source,
    find_sources,
    read_table,
    sheet_names,
)
from cdl_workbook.vocabulary import DISCLOSURE_THRESHOLD

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, kw_only=True, slots=True)
class TableWishes:
    """What the settings say about one table: reader options, and the user's word on columns."""

    options: Mapping[str, Any] = field(default_factory=dict)
    overrules: Mapping[str, Overrule] = field(default_factory=dict)


def take_inventory(
    places: Sequence[Path],
    wishes: Mapping[str, TableWishes] | None = None,
    progress: Progress | None = None,
    threshold: int = DISCLOSURE_THRESHOLD,
) -> Inventory:
    """Describe every table below some folders, or the files given.

    A file that cannot be read is listed with its reason; the others are described all the same.

    Args:
        places: folders and files.
        wishes: ``path`` or ``path#sheet`` → what the settings say.
        progress: called with (done, all, name) before each table.
        threshold: smallest number of rows behind a published month.

    Raises:
        UsageError: a place does not exist.
    """
    found = _found(places)
    tables: list[TableInventory] = []
    not_read = [_refusal(shown, error) for shown, error in found.refused]
    beside = Neighbours(found.sources)
    with Engine() as engine:
        for number, source in enumerate(found.sources):
            if progress:
                progress(number, len(found.sources), source.shown)
            for described in _described(source, wishes or {}, engine, threshold, beside):
                if isinstance(described, NotRead):
                    not_read.append(described)
                else:
                    tables.append(described)
        if progress:
            progress(len(found.sources), len(found.sources), "")
    return beside.compared(
        Inventory(
            tables=tuple(sorted(tables, key=lambda table: (table.path, table.sheet or ""))),
            not_read=tuple(sorted(not_read, key=lambda item: item.path)),
            leftovers=count_leftovers(places),
        )
    )


def _found(places: Sequence[Path]) -> Found:
    found = Found()
    taken: Counter[str] = Counter()
    for place in places:
        here = find_sources(place, _prefix(place, taken) if len(places) > 1 else "")
        found.sources += here.sources
        found.refused += here.refused
    return found


def _prefix(place: Path, taken: Counter[str]) -> str:
    """What stands before the paths of one of several places, so that no two files are called the same."""
    name = place.resolve().name
    taken[name] += 1
    number = f" ({taken[name]})" if taken[name] > 1 else ""
    if place.is_dir():
        return f"{name}{number}/"
    return f"{number.strip()}/" if number else ""


def _described(
    source: Source,
    wishes: Mapping[str, TableWishes],
    engine: Engine,
    threshold: int,
    beside: Neighbours,
) -> Iterator[TableInventory | NotRead]:
    for sheet in _sheets(source):
        if isinstance(sheet, TableError):
            yield _refusal(source.shown, sheet)
            continue
        label = f"{source.shown}#{sheet}" if sheet else source.shown
        wish = wishes.get(label) or wishes.get(source.shown) or TableWishes()
        which = {"sheet": sheet, "member": source.member}
        options = {**wish.options, **{name: one for name, one in which.items() if one is not None}}
        try:
            with read_table(source.file, engine=engine, **options) as table:
                described = describe_table(table, source.shown, wish.overrules, threshold)
                beside.meet(table, described)
                yield described
        except TableError as error:
            yield _refusal(label, error)
        except WorkbookError:
            raise
        except Exception as error:
            # One table may never cost the others; what it was is named, and nothing of its content.
            yield NotRead(
                path=label, reason="unexpected_table", params={"path": label, "kind": type(error).__name__}
            )


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


def _refusal(shown: str, error: TableError) -> NotRead:
    return NotRead(path=shown, reason=error.reason, params={**error.params, "path": shown})
