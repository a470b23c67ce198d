"""A folder of files → the inventory of all its tables, and of what could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from cdl_workbook.analyses.inventory.neighbours import Neighbours
from cdl_workbook.analyses.inventory.neighbours.files import count_leftovers
from cdl_workbook.analyses.inventory.processes import side_by_side, small_ones
from cdl_workbook.analyses.inventory.sources import Describer, Order, TableWishes, refusal
from cdl_workbook.inventory import Inventory, NotRead, TableInventory
from cdl_workbook.tables import Engine, Found, find_sources
from cdl_workbook.vocabulary import DISCLOSURE_THRESHOLD

Progress = Callable[[int, int, str], None]


def take_inventory(
    places: Sequence[Path],
    wishes: Mapping[str, TableWishes] | None = None,
    progress: Progress | None = None,
    threshold: int = DISCLOSURE_THRESHOLD,
    processes: int = 1,
) -> Inventory:
    """Describe every table below some folders, or the files given.

    A file that cannot be read is listed with its reason; the others are described all the same.

    Args:
        places: folders and files.
        wishes: ``path`` or ``path#sheet`` → what the settings say.
        progress: called with (done, all, name) before each table.
        threshold: smallest number of rows behind a published month.
        processes: how many may read the small files of a large folder at once; the result is the same. Only a
            program whose main module can be imported anew may ask for more than one (no notebook).

    Raises:
        UsageError: a place does not exist.
    """
    found = _found(places)
    tables: list[TableInventory] = []
    not_read = [refusal(shown, error) for shown, error in found.refused]
    beside = Neighbours(found.sources)
    order = Order(wishes=wishes or {}, threshold=threshold, salt=beside.salt)
    shared = small_ones(found.sources, processes)
    with Engine() as engine, side_by_side(shared, order, engine.folder, processes) as others:
        describer = Describer(engine, order)
        taken = set(shared)
        for number, source in enumerate(found.sources):
            if progress:
                progress(number, len(found.sources), source.shown)
            found_here = next(others) if source in taken else None
            for described in found_here or describer.describe(source):
                if isinstance(described.outcome, NotRead):
                    not_read.append(described.outcome)
                else:
                    tables.append(described.outcome)
                    beside.meet(described.outcome, described.prints)
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
