"""Which tables does a folder hold? Symbolic links that lead out of it are not followed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cdl_workbook.errors import TableError, UsageError
from cdl_workbook.tables.packed import ARCHIVE_SUFFIXES, list_members, table_suffix

TEXT_SUFFIXES = frozenset((".csv", ".tsv", ".tab", ".txt", ".dat", ".prn"))
FIXED_WIDTH_SUFFIXES = frozenset((".txt", ".dat", ".prn"))
SPREADSHEET_SUFFIXES = frozenset((".xlsx", ".xlsm", ".xls", ".ods"))
RECORD_SUFFIXES = frozenset((".parquet", ".jsonl", ".ndjson"))
STATISTICS_SUFFIXES = frozenset((".sav", ".zsav", ".dta"))
READABLE_SUFFIXES = TEXT_SUFFIXES | SPREADSHEET_SUFFIXES | RECORD_SUFFIXES | STATISTICS_SUFFIXES
_NOT_READ = {
    "unsupported_excel_binary": ".xlsb",
    "unsupported_apple": ".numbers",
    "unsupported_document": ".pdf .doc .docx .odt .rtf .pages",
    "unsupported_database": ".mdb .accdb .sqlite .sqlite3 .db .dbf .odb .fmp12 .sql",
    "unsupported_statistics": ".sas7bdat .xpt .por .rds .rdata .rda",
    "unsupported_nested": ".json .geojson .xml",
    "unsupported_archive": " ".join(sorted(ARCHIVE_SUFFIXES - {".zip"})),
}
_ADVICE = {suffix: reason for reason, suffixes in _NOT_READ.items() for suffix in suffixes.split()}
_HOLDS_DATA = READABLE_SUFFIXES | {".zip"} | frozenset(_ADVICE)


@dataclass(frozen=True, slots=True)
class Source:
    """A file that may hold tables: where it is, and how outputs call it (relative, with ``/``).

    Attributes:
        member: which file inside a zip; None for a file that lies there itself.
    """

    file: Path
    shown: str
    member: str | None = None

    @property
    def suffix(self) -> str:
        """The ending that says what the table is: ``.csv`` also for ``liste.csv.gz`` in a zip."""
        return table_suffix(self.member or self.file.name)


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
    if not os.path.lexists(place):
        raise UsageError("no_such_path", path=place.name)
    found = Found()
    if not place.is_dir():
        _add(found, place, prefix + place.name, always=True)
        return found
    root = place.resolve()
    for path, unreadable in _walk(place):
        shown = prefix + (place.resolve().name if path == place else path.relative_to(place).as_posix())
        error = "no_permission" if unreadable else _refused(path, root)
        if error:
            found.refused.append((shown, TableError(error, path=shown)))
        elif not path.is_dir():
            _add(found, path, shown)
    return found


def refusal(name: str) -> str:
    """Why a file with this name is not read, as a message key with advice for its format."""
    return _ADVICE.get(table_suffix(name), "unsupported_format")


def _add(found: Found, path: Path, shown: str, *, always: bool = False) -> None:
    """Sort a file under what is read or what is not; ``always`` also one of no interest."""
    suffix = table_suffix(path.name)
    if suffix == ".zip":
        _add_members(found, path, shown)
    elif suffix in READABLE_SUFFIXES:
        found.sources.append(Source(path, shown))
    elif suffix in _ADVICE or always:
        found.refused.append((shown, TableError(refusal(path.name), path=shown)))


def _add_members(found: Found, path: Path, shown: str) -> None:
    try:
        names, refused = list_members(path)
    except PermissionError:
        found.refused.append((shown, TableError("no_permission", path=shown)))
        return
    except TableError as error:
        found.refused.append((shown, error))
        return
    place = shown.removesuffix(path.name)
    found.refused += [(place + name, TableError(error.reason, path=place + name)) for name, error in refused]
    for name in names:
        suffix, inside = table_suffix(name), f"{shown}/{name}"
        if suffix in READABLE_SUFFIXES:
            found.sources.append(Source(path, inside, name))
        elif suffix in _ADVICE:
            found.refused.append((inside, TableError(_ADVICE[suffix], path=inside)))
    if not names and not refused:
        found.refused.append((shown, TableError("empty_archive", path=shown)))


def _refused(path: Path, root: Path) -> str | None:
    """Why a file that may hold data cannot be reached; None where it can, or is of no interest."""
    holds_data = table_suffix(path.name) in _HOLDS_DATA
    if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(root):
        return "link_outside" if path.is_dir() or holds_data else None
    if not holds_data or path.is_dir():
        return None
    if not path.exists():
        return "broken_link"
    return None if path.is_file() else "not_a_file"


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
