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
    (
        ".sav .dta .zip .gz .7z .rar .mdb .accdb .sqlite .db .json .xml .xlsb .numbers .dbf .pdf .doc .docx "
        ".odt"
    ).split()
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
    if not os.path.lexists(place):
        raise UsageError("no_such_path", path=place.name)
    if not place.is_dir():
        if place.suffix.lower() not in READABLE_SUFFIXES:
            found.refused.append((prefix + place.name, TableError("unsupported_format", path=place.name)))
        else:
            found.sources.append(Source(place, prefix + place.name))
        return found
    root = place.resolve()
    for path, unreadable in _walk(place):
        shown = prefix + (place.resolve().name if path == place else path.relative_to(place).as_posix())
        suffix = path.suffix.lower()
        error = "no_permission" if unreadable else _refused(path, root)
        if error:
            found.refused.append((shown, TableError(error, path=shown)))
        elif suffix in READABLE_SUFFIXES and not path.is_dir():
            found.sources.append(Source(path, shown))
    return found


def _refused(path: Path, root: Path) -> str | None:
    """Why a file that may hold data is not read; None where it is read, or of no interest."""
    suffix = path.suffix.lower()
    if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(root):
        return "link_outside" if path.is_dir() or suffix in READABLE_SUFFIXES | _HOLDS_DATA else None
    if suffix in READABLE_SUFFIXES and not path.is_dir():
        if not path.exists():
            return "broken_link"
        return None if path.is_file() else "not_a_file"
    return "unsupported_format" if suffix in _HOLDS_DATA and not path.is_dir() else None


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
