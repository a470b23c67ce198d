"""The engine: one DuckDB connection and one private temporary folder per run.

The folder (mode 0700) holds transcoded streams and what the engine spills. It is removed at the end; what a
crash left behind is removed by the next run, which knows a dead folder by its lock being free.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path
from types import TracebackType

import duckdb
from filelock import FileLock, Timeout

_PREFIX = "cdl-workbook-"
_LOCK = "in-use.lock"
_QUIET = "SET enable_progress_bar = false"
"""Standard output belongs to the caller."""


class Engine:
    """A DuckDB connection that neither installs extensions nor leaves files behind.

    Use as a context manager, or call :meth:`close`.
    """

    def __init__(self, memory: str = "600MB", *, threads: int = 0, inside: Path | None = None) -> None:
        """Start an engine.

        Args:
            memory: what DuckDB may use. · threads: how many; 0 for one on each core.
            inside: the folder of another engine, which this one's folder is removed with at the latest.
        """
        if inside is None:
            remove_abandoned_folders()
        self.folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=inside))
        self._lock = FileLock(self.folder / _LOCK)
        self._lock.acquire(timeout=0)
        config: dict[str, str | bool | int | float | list[str]] = {
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "allow_community_extensions": False,
            "temp_directory": str(self.folder / "spill"),
            "memory_limit": memory,
            "preserve_insertion_order": True,
        }
        if threads:
            config["threads"] = threads
        self.connection = duckdb.connect(config=config)
        self.connection.execute(_QUIET)
        self._numbers = count(1)

    def for_one_table(self) -> Engine:
        """The same engine for the time one table is open: closing it removes what that table needed alone."""
        return _Part(self)

    def new_file(self, suffix: str) -> Path:
        """A path for one more temporary file of this run."""
        return self.folder / f"{self.new_name('')}{suffix}"

    def new_name(self, prefix: str) -> str:
        """A name that no other table of this run has."""
        return f"{prefix}{next(self._numbers)}"

    def close(self) -> None:
        """Close the connection and remove the folder. Calling it twice is fine."""
        self.connection.close()
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Part(Engine):
    """A connection of its own to the same database, and its own files in the same folder."""

    def __init__(self, whole: Engine) -> None:
        self.folder = whole.folder
        self.connection = whole.connection.cursor()
        self.connection.execute(_QUIET)
        self._numbers = whole._numbers
        self._files: list[Path] = []

    def new_file(self, suffix: str) -> Path:
        path = super().new_file(suffix)
        self._files.append(path)
        return path

    def close(self) -> None:
        """Drop temporary tables and files of this part. Calling it twice is fine."""
        self.connection.close()
        for path in self._files:
            with suppress(OSError):  # what cannot go now goes with the folder
                path.unlink(missing_ok=True)


def remove_abandoned_folders() -> None:
    """Remove the temporary folders of runs that ended without cleaning up (of this user only)."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        lock = folder / _LOCK
        try:
            if folder.is_symlink() or not _is_mine(folder) or not lock.exists():
                continue
            with FileLock(lock, timeout=0):
                pass
        except (Timeout, OSError):
            continue
        shutil.rmtree(folder, ignore_errors=True)


def _is_mine(folder: Path) -> bool:
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


def quoted(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"
