"""What the file system says of a folder's files: size, last change, and who may open them.

Sources: POSIX.1-2017, chapter 4.5 «File Access Permissions» (a file is reached only through folders that may
be searched). Access lists beyond the nine permission bits are not looked at.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import stat
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

from cdl_workbook.inventory import FileFacts
from cdl_workbook.tables import Source

_SYNCED = re.compile(
    r"one ?drive|dropbox|google ?drive|nextcloud|owncloud|icloud|magenta ?cloud|hidrive", re.I
)
_LEFTOVER = re.compile(r"~\$.+|\.~lock\..+#|.+\.(bak|tmp|old|sik)|.+~", re.I)


def file_facts(sources: Iterable[Source]) -> tuple[FileFacts, ...]:
    """One entry for each file that is still there."""
    ways = cache(_ways)
    return tuple(_facts(source, ways) for source in sources if source.file.is_file())


def last_changes(sources: Iterable[Source]) -> dict[str, float]:
    """Shown path → time of the last change, to the split second."""
    return {source.shown: source.file.stat().st_mtime for source in sources if source.file.is_file()}


def count_leftovers(places: Sequence[Path]) -> int:
    """Files that a program left beside an open table, or made as a safety copy. They are never opened."""
    return sum(
        _LEFTOVER.fullmatch(name) is not None
        for place in places
        for _, _, names in os.walk(place)
        for name in names
    )


def permissions_tell() -> bool:
    """Whether this system says by permission bits who may open a file."""
    return os.name == "posix"


def _facts(source: Source, ways: Callable[[Path], tuple[bool, bool]]) -> FileFacts:
    about = source.file.stat()
    open_to_all = others_may_write = None
    if permissions_tell():
        open_to_all, others_may_write = _access(about, *ways(source.file.resolve().parent))
    return FileFacts(
        path=source.shown,
        bytes=about.st_size,
        modified=dt.datetime.fromtimestamp(about.st_mtime, dt.UTC).date().isoformat(),
        open_to_all=open_to_all,
        others_may_write=others_may_write,
        in_sync_folder=any(_SYNCED.search(part) for part in source.shown.split("/")[:-1]),
    )


def _access(about: os.stat_result, everybody: bool, group: bool) -> tuple[bool, bool]:
    """Whether everybody can read a file, and whether somebody but its owner can change it.

    A group that has the same number as the owner is the owner's own (user private groups).

    Args:
        about: the file. · everybody, group: whether they get as far as its folder.
    """
    readable = everybody and bool(about.st_mode & stat.S_IROTH)
    shared_group = about.st_gid != about.st_uid
    writable = (everybody and bool(about.st_mode & stat.S_IWOTH)) or (
        group and shared_group and bool(about.st_mode & stat.S_IWGRP)
    )
    return readable, writable


def _ways(folder: Path) -> tuple[bool, bool]:
    """Whether everybody, and whether a group, can get as far as this folder."""
    modes = [one.stat().st_mode for one in (folder, *folder.parents)]
    everybody = all(mode & stat.S_IXOTH for mode in modes)
    return everybody, all(mode & (stat.S_IXOTH | stat.S_IXGRP) for mode in modes)
