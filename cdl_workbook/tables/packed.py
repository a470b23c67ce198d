"""Packed tables: ``liste.csv.gz``, and the tables inside a ``.zip``.

Nothing is unpacked beside the file. One table is written as a stream to the run's private folder while it is
being read, within a limit. Each table of a zip is called ``archive.zip/name.csv``.
"""

from __future__ import annotations

import datetime as dt
import errno
import gzip
import lzma
import shutil
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Protocol

from cdl_workbook.errors import TableError
from cdl_workbook.tables.engine import Engine

ARCHIVE_SUFFIXES = frozenset((".zip", ".gz", ".7z", ".rar", ".tar", ".tgz", ".bz2", ".xz", ".zst"))
_BLOCK = 1 << 20
_LARGEST = 16 << 30
_LARGEST_RATIO = 400
_ALWAYS_ALLOWED = 64 << 20
_ROOM_LEFT = 1 << 30
_LOOK_EVERY = 64 * _BLOCK
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, ValueError, OSError)


class _Stream(Protocol):
    def read(self, size: int, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A table's bytes where they can be read, and what is to be told of them.

    Attributes:
        file: to be read. · shown: how outputs call it (``archive.zip/name.csv``).
        fingerprinted: whose size and SHA-256 are the table's: the file itself, a table of a zip unpacked.
        written: year of the last change. · packing: gzip, zip, or None.
    """

    file: Path
    shown: str
    fingerprinted: Path
    written: int
    packing: str | None = None


def table_suffix(name: str) -> str:
    """The ending that says what a file is, in small letters; ``.csv`` also for ``liste.csv.gz``.

    >>> table_suffix("Liste.CSV"), table_suffix("liste.csv.gz"), table_suffix("daten.gz")
    ('.csv', '.csv', '.gz')
    """
    path = PurePosixPath(name.lower())
    return (path.suffix == ".gz" and PurePosixPath(path.stem).suffix) or path.suffix


def is_packed(path: Path) -> bool:
    """True for a file that is read after unpacking it."""
    return path.suffix.lower() in (".gz", ".zip")


def make_readable(path: Path, member: str | None, engine: Engine) -> Unpacked:
    """A file as it lies; a packed one unpacked to the run's private folder.

    Args:
        member: which file of a zip; needed where it holds several.

    Raises:
        TableError: broken, encrypted, unsafe, over the limit, or no single file could be meant.
    """
    written = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC).year
    match path.suffix.lower():
        case ".zip":
            return _unpacked_member(path, member, engine)
        case ".gz":
            target = engine.new_file(table_suffix(path.name))
            with gzip.open(path, "rb") as packed:
                _write(packed, target, path.name, path.stat().st_size)
            return Unpacked(target, path.name, path, written, "gzip")
        case _:
            return Unpacked(path, path.name, path, written)


def list_members(path: Path) -> tuple[list[str], list[tuple[str, TableError]]]:
    """The files inside a zip that may be unpacked, and those that may not, with the error; sorted.

    Raises:
        TableError: the zip is broken.
        PermissionError: it may not be read.
    """
    good: list[str] = []
    refused: list[tuple[str, TableError]] = []
    for item in _directory(path):
        parts = PureWindowsPath(item.filename).parts
        hidden = any(part.startswith((".", "__", "~$")) and part != ".." for part in parts)
        if item.is_dir() or not parts or hidden:
            continue
        reason = _reason_against(item)
        shown = f"{path.name}/{parts[-1] if reason == 'unsafe_member' else item.filename}"
        if reason:
            refused.append((shown, TableError(reason, path=shown)))
        else:
            good.append(item.filename)
    return sorted(good), refused


def _unpacked_member(path: Path, member: str | None, engine: Engine) -> Unpacked:
    items = {item.filename: item for item in _directory(path) if not item.is_dir()}
    if member is None:
        known, _ = list_members(path)
        if len(known) != 1:
            raise TableError("choose_member", path=path.name, known=", ".join(known))
        member = known[0]
    if member not in items:
        raise TableError("unknown_member", path=path.name, member=member)
    item, shown = items[member], f"{path.name}/{member}"
    if reason := _reason_against(item):
        raise TableError(reason, path=shown)
    target = engine.new_file(table_suffix(member))
    with zipfile.ZipFile(path) as packed, packed.open(item) as stream:
        _write(stream, target, shown, item.compress_size)
    return Unpacked(target, shown, target, item.date_time[0], "zip")


def _directory(path: Path) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(path) as packed:
            return packed.infolist()
    except PermissionError:
        raise
    except _BROKEN:
        raise TableError("broken_archive", path=path.name) from None


def _reason_against(item: zipfile.ZipInfo) -> str | None:
    name = PureWindowsPath(item.filename)  # which knows both kinds of slashes
    if name.root or name.drive or ".." in name.parts:
        return "unsafe_member"
    if item.flag_bits & _ENCRYPTED:
        return "encrypted_archive"
    return "nested_archive" if name.suffix.lower() in ARCHIVE_SUFFIXES else None


def _write(stream: _Stream, target: Path, shown: str, packed: int) -> None:
    """Copy a stream, counting: what an archive says of its own size may be a lie."""
    limit = min(_LARGEST, max(_ALWAYS_ALLOWED, _LARGEST_RATIO * packed))
    written = 0
    try:
        with target.open("wb") as writing:
            while block := stream.read(_BLOCK):
                if not written % _LOOK_EVERY and shutil.disk_usage(target.parent).free < _ROOM_LEFT:
                    raise TableError("no_room", path=shown)
                written += len(block)
                if written > limit:
                    raise TableError("zip_bomb", path=shown, megabytes=written >> 20)
                writing.write(block)
    except _BROKEN as error:
        full = getattr(error, "errno", None) == errno.ENOSPC
        raise TableError("no_room" if full else "broken_archive", path=shown) from None
