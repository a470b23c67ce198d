"""Croissant documents as files."""

from __future__ import annotations

from pathlib import Path

from cdl_workbook.exports.croissant.document import croissant_of
from cdl_workbook.exports.dataset import file_name
from cdl_workbook.exports.documents import to_json, write_atomically
from cdl_workbook.exports.known import Known

_ENDING = ".croissant.json"


def write_croissant(folder: Path, known: Known) -> tuple[Path, ...]:
    """Write a file for each table; those of tables that are no longer there go."""
    written: list[Path] = []
    taken: set[str] = set()
    for table in known.tables:
        name = _free(file_name(table), taken)
        taken.add(name.casefold())
        written.append(write_atomically(folder / f"{name}{_ENDING}", to_json(croissant_of(known, table))))
    for path in folder.glob(f"*{_ENDING}"):
        if path not in written:
            path.unlink()
    return tuple(written)


def _free(name: str, taken: set[str]) -> str:
    """The name, or with a number where another table's file is called so."""
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name}-{number}"
    return free
