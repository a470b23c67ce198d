"""What may leave of how tables and files belong together: the names they have everywhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from cdl_workbook.inventory import Inventory, TableInventory


def shown_neighbours(
    inventory: Inventory,
    tables: tuple[TableInventory, ...],
    paths: Mapping[str, str],
    label: Callable[[str], str],
) -> dict[str, Any]:
    """The parts of a shareable inventory that speak of several tables.

    Args:
        tables: those of the inventory with their shareable names, in the same order.
        paths: path → how the file is called.
        label: the same for ``path`` or ``path#sheet``.
    """
    columns = {
        (old.label, one.name): other.name
        for old, new in zip(inventory.tables, tables, strict=True)
        for one, other in zip(old.columns, new.columns, strict=True)
    }
    keys = tuple(
        replace(
            key,
            places=tuple(
                replace(place, table=label(place.table), column=columns[place.table, place.column])
                for place in key.places
            ),
        )
        for key in inventory.shared_keys
    )
    return {
        "files": tuple(replace(file, path=paths[file.path]) for file in inventory.files),
        "shared_keys": keys,
        "repeats": tuple(replace(one, tables=tuple(map(label, one.tables))) for one in inventory.repeats),
        "versions": tuple(
            replace(one, files=tuple(paths[path] for path in one.files)) for one in inventory.versions
        ),
        "leftovers": inventory.leftovers,
    }
