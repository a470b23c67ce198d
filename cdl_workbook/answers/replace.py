"""A file is replaced in one step: whoever looks sees the old one or the new one, and never half of either."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Write a file beside it, let it reach the disk, then put it in its place in one step.

    That it has the name survives a power cut after :func:`settle_names`.

    Raises:
        OSError: it could not be written; what was there is as it was.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_beginning(path))
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            Path(name).chmod(path.stat().st_mode & 0o777)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def settle_names(folder: Path) -> None:
    """Let the folder's own entries reach the disk.

    Some systems cannot do that. The new files are in their places all the same.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def clear_unfinished(*paths: Path) -> None:
    """Remove what a process left that died while replacing one of these files.

    Only for those who know that nobody else is writing.
    """
    for path in paths:
        for left in path.parent.glob(f"{_beginning(path)}*"):
            left.unlink(missing_ok=True)


def _beginning(path: Path) -> str:
    return f".{path.name}."
