"""What may leave of an inventory: names that look like a person are replaced."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from cdl_workbook.disclosure.neighbours import shown_neighbours
from cdl_workbook.inventory import ColumnInventory, Inventory, NotRead, TableInventory
from cdl_workbook.lexicon.personal_names import (
    is_a_given_name,
    look_like_a_row_of_data,
    looks_like_a_value,
    looks_personal,
)

__all__ = ["Shareable", "looks_personal", "make_shareable"]

_SHEET_OF_A_FILE = re.compile(r"(?P<path>.+\.(?:xlsx|xlsm|xls|ods))#(?P<sheet>.*)", re.I | re.S)
_WITHHELD = "…"


@dataclass(frozen=True, slots=True)
class Shareable:
    """An inventory whose names and numbers may be shown to anyone.

    Attributes:
        inventory: with replaced names.
        replaced: how many names of tables and columns were replaced.
    """

    inventory: Inventory
    replaced: int


def make_shareable(inventory: Inventory) -> Shareable:
    """Replace what would give a person away in an inventory.

    Args:
        inventory: as read; months that too few rows fall in are withheld already.
    """
    names = _Names(inventory)
    tables = tuple(
        replace(
            table, path=names.paths[table.path], sheet=names.sheet(table), columns=_columns(table.columns)
        )
        for table in inventory.tables
    )
    not_read = tuple(_refusal(item, names) for item in inventory.not_read)
    changed = 0
    for old, new in zip(inventory.tables, tables, strict=True):
        changed += (old.path, old.sheet) != (new.path, new.sheet)
        changed += sum(one.name != other.name for one, other in zip(old.columns, new.columns, strict=True))
    more = shown_neighbours(inventory, tables, names.paths, names.label)
    return Shareable(Inventory(tables=tables, not_read=not_read, **more), changed)


class _Names:
    """How the files and sheets of one inventory are called where everybody may read it."""

    def __init__(self, inventory: Inventory) -> None:
        refused = [_split(item.path) for item in inventory.not_read]
        paths = [table.path for table in inventory.tables] + [path for path, _ in refused]
        paths += [file.path for file in inventory.files]
        self.paths = _shown_paths(dict.fromkeys(paths))
        sheets = [(table.path, table.sheet) for table in inventory.tables if table.sheet] + [
            (path, sheet) for path, sheet in refused if sheet
        ]
        self._sheets: dict[tuple[str, str | None], str] = {}
        for path, sheet in dict.fromkeys(sheets):
            taken = {name for where, name in sheets if where == path} | set(self._sheets.values())
            number = len(self._sheets) + 1
            hidden = looks_personal(sheet) or is_a_given_name(sheet)
            self._sheets[path, sheet] = _free(f"sheet {number}", taken) if hidden else sheet

    def sheet(self, table: TableInventory) -> str | None:
        return self._sheets[table.path, table.sheet] if table.sheet else table.sheet

    def label(self, path: str) -> str:
        """``path`` or ``path#sheet``, as it may be shown."""
        file, sheet = _split(path)
        return f"{self.paths[file]}#{self._sheets[file, sheet]}" if sheet else self.paths[file]


def _split(label: str) -> tuple[str, str | None]:
    found = _SHEET_OF_A_FILE.fullmatch(label)
    return (found["path"], found["sheet"] or None) if found else (label, None)


def _shown_paths(paths: Iterable[str]) -> dict[str, str]:
    """Each path with the parts replaced that look personal; one folder keeps one name."""
    listed = [PurePosixPath(path).parts for path in paths]
    taken = {part for parts in listed for part in parts}
    folders: dict[tuple[str, ...], str] = {}
    shown: dict[str, str] = {}
    for number, (path, parts) in enumerate(zip(paths, listed, strict=True), start=1):
        for depth in range(1, len(parts)):
            if parts[:depth] not in folders:
                hidden = _is_personal(parts[depth - 1])
                name = _free(f"folder {len(folders) + 1}", taken) if hidden else parts[depth - 1]
                folders[parts[:depth]] = name
        names = [folders[parts[:depth]] for depth in range(1, len(parts))]
        names += [_shown_file(part, number, taken) for part in parts[-1:]]
        shown[path] = "/".join(names) or path  # «.» has no parts
    return shown


def _shown_file(name: str, number: int, taken: set[str]) -> str:
    stem, dot, suffix = name.rpartition(".")
    if not _is_personal(stem if dot else name) and not (dot and looks_personal(suffix)):
        return name
    ending = f".{suffix}" if dot and suffix.isalnum() and len(suffix) <= len("parquet") else ""
    return _free(f"table {number}", taken, ending)


def _is_personal(name: str) -> bool:
    return looks_personal(name) or is_a_given_name(name)


def _free(name: str, taken: set[str], ending: str = "") -> str:
    """``name``, or ``name (2)`` … where a file, sheet or column is really called so."""
    free, number = name + ending, 1
    while free in taken:
        number += 1
        free = f"{name} ({number}){ending}"
    return free


def _columns(columns: tuple[ColumnInventory, ...]) -> tuple[ColumnInventory, ...]:
    names = [column.name for column in columns]
    all_hidden = len(names) > 1 and look_like_a_row_of_data(names)
    taken = set(names)
    return tuple(
        replace(column, name=_free(f"column {column.position}", taken))
        if all_hidden or looks_like_a_value(column.name)
        else column
        for column in columns
    )


def _refusal(item: NotRead, names: _Names) -> NotRead:
    shown = names.label(item.path)
    params = {key: _shown_param(key, value, shown, names) for key, value in item.params.items()}
    return replace(item, path=shown, params=params)


def _shown_param(key: str, value: str | int, shown: str, names: _Names) -> str | int:
    if not isinstance(value, str):
        return value
    if key == "path":
        return shown
    return _WITHHELD if any(_is_personal(part) for part in (value, *value.split(", "))) else value
