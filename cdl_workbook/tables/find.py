"""Which tables does a folder hold? Symbolic links that lead out of it are not followed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cdl_workbook.errors import TableError, UsageError

TEXT_SUFFIXES = frozenset((".csv", ".tsv", ".tab", ".txt"))
SPREADSHEET_SUFFIXES = frozenset((".xlsx", ".xlsm", ".xls", ".ods"))
RECORD_SUFFIXES = frozenset((".parquet", ".jsonl", ".ndjson"))
READABLE_SUFFIXES = TEXT_SUFFIXES | SPREADSHEET_SUFFIXES | RECORD_SUFFIXES
_HOLDS_DATA = frozenset(
    ".sav .dta .zip .gz .7z .rar .mdb .accdb .sqlite .db .json .xml .xlsb .numbers .dbf .pdf .doc .docx .odt".split()
)


@dataclass(frozen=True, slots=True)
class Source:
    """A file that may hold tables: where it is, and how outputs call it (relative, with ``/``)."""

    file: Path
    shown: str


@dataclass(slots=True)
class Found:
    """What a folder holds: readable sources, and files that are named but not read, with the error."""

    sources: list[Source] = field(default_factory=list)
    refused: list[tuple[str, TableError]] = field(default_factory=list)


def find_sources(place: Path, prefix: str = "") -> Found:
    """All files below a folder that may hold tables, or the one file given, in a fixed order.

    Args:
        place: a folder or a file.
        prefix: put before each shown path (where several folders are looked at together).

    Raises:
        UsageError: ``place`` does not exist.
    """
    found = Found()
    if place.is_file():
        if place.suffix.lower() not in READABLE_SUFFIXES:
            found.refused.append((prefix + place.name, TableError("unsupported_format", path=place.name)))
        else:
            found.sources.append(Source(place, prefix + place.name))
        return found
    if not place.is_dir():
        raise UsageError("no_such_path", path=place.name)
    root = place.resolve()
    for path, unreadable in _walk(place):
        shown = prefix + path.relative_to(place).as_posix()
        suffix = path.suffix.lower()
        if unreadable:
            found.refused.append((shown, TableError("no_permission", path=shown)))
        elif suffix in READABLE_SUFFIXES | _HOLDS_DATA and not path.resolve().is_relative_to(root):
            found.refused.append((shown, TableError("link_outside", path=shown)))
        elif suffix in READABLE_SUFFIXES:
            found.sources.append(Source(path, shown))
        elif suffix in _HOLDS_DATA:
            found.refused.append((shown, TableError("unsupported_format", path=shown)))
    return found


def _walk(place: Path) -> Iterator[tuple[Path, bool]]:
    """Every visible file below a folder, and every folder that may not be opened (marked True), sorted."""
    unreadable: list[Path] = []

    def note(error: OSError) -> None:
        unreadable.append(Path(error.filename))

    found: list[tuple[Path, bool]] = []
    for folder, folders, files in os.walk(place, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        found += [(Path(folder, name), False) for name in files if not name.startswith((".", "~$"))]
        found += [(Path(folder, name), False) for name in folders if Path(folder, name).is_symlink()]
    found += [(path, True) for path in unreadable]
    return iter(sorted(found))
