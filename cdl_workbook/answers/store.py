"""``answers.yaml`` on disk: saved at once, never half, never over somebody else's answer.

Every save takes a lock that all processes share, reads the file again, puts in only what changed, and
replaces the file in one step after the new one has reached the disk. The file before it stays beside it as
``answers.backup.yaml``. The lock is the operating system's: a process that dies lets go of it.
"""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from filelock import FileLock, Timeout

from cdl_workbook.answers.file import read_answers, write_answers
from cdl_workbook.answers.history import with_history
from cdl_workbook.answers.model import ANSWERS_FILE, Answer, Answers, Key, Voice
from cdl_workbook.errors import ExecutionError, SettingsError
from cdl_workbook.typed_yaml import read_text

BACKUP_FILE = "answers.backup.yaml"
_LOCK = ".answers.lock"
_PATIENCE = 20.0
"""Seconds to wait for others who are saving."""


class AnswerStore:
    """The answers of one workbook folder.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     store = AnswerStore(Path(folder))
    ...     saved = store.save({Key("cg.problem"): Answer(value="Wer fehlt?")})
    ...     store.load().get("cg.problem").value
    'Wer fehlt?'
    """

    def __init__(self, folder: Path, catalogue: Mapping[str, str] | None = None) -> None:
        self.path = folder / ANSWERS_FILE
        self.backup = folder / BACKUP_FILE
        self._catalogue = dict(catalogue or {})
        self._lock = folder / _LOCK

    def load(self) -> Answers:
        """All answers; none where there is no file.

        Raises:
            SettingsError: the file is not valid. Where a last good copy exists, the message offers it.
        """
        return self._read()[1]

    def save(self, changes: Mapping[Key, Answer], tables: Mapping[str, str] | None = None) -> Answers:
        """Put answers into the file, and return all that are in it then.

        Each keeps what was said before in its history.

        Args:
            changes: the answers that were given; all others stay as they are in the file.
            tables: SHA-256 of the tables they speak of.

        Raises:
            SettingsError: the file as it is cannot be read; it is not touched.
            ExecutionError: the file cannot be written; it is as it was.
        """

        def changed(now: Answers) -> Answers:
            when = dt.datetime.now().astimezone().replace(microsecond=0)
            new = {
                key: with_history(
                    answer if answer.at else answer.model_copy(update={"at": when}), now.get(key)
                )
                for key, answer in changes.items()
            }
            return Answers(
                MappingProxyType({**now.entries, **new}),
                MappingProxyType({**now.tables, **(tables or {})}),
                MappingProxyType({**now.catalogue, **self._catalogue}),
            )

        return self.rewrite(changed)

    def restore(self, key: Key, earlier: Voice, author: str = "") -> Answers:
        """Say again what was said earlier; what stands now goes into the history."""
        now = self.load().get(key)
        given = {name: getattr(earlier, name) for name in ("state", "value", "reason", "note")}
        kept = {name: getattr(now, name) for name in ("visibility", "evidence", "text_hash")} if now else {}
        return self.save({key: Answer(**given, **kept, author=author)})

    def rewrite(self, change: Callable[[Answers], Answers]) -> Answers:
        """Change all answers at once, under the lock; the store's way to write.

        Raises:
            SettingsError, ExecutionError: as :meth:`save`.
        """
        try:
            with FileLock(self._lock, timeout=_PATIENCE):
                before, now = self._read()
                after = change(now)
                touched = [key for key in after if after.entries[key] != now.entries.get(key)]
                gone = set(now) - set(after)
                text = write_answers(after, touched, "" if gone else before)
                if self.path.exists() and before.strip():
                    _replace(self.backup, before)
                _replace(self.path, text)
                return after
        except Timeout:
            raise ExecutionError("answers_busy", path=ANSWERS_FILE) from None
        except OSError as problem:
            detail = problem.strerror or type(problem).__name__
            raise ExecutionError("answers_not_saved", path=ANSWERS_FILE, detail=detail) from None

    def use_backup(self) -> Path:
        """Make the last good copy the answers again; the broken file is kept under another name.

        Returns:
            The file that the broken one is now called.

        Raises:
            SettingsError: there is no last good copy, or it is not valid either.
        """
        if not self.backup.exists():
            raise SettingsError("no_backup", path=BACKUP_FILE)
        good = read_text(self.backup)
        read_answers(good, BACKUP_FILE)
        with FileLock(self._lock, timeout=_PATIENCE):
            aside = self.path.with_name(f"answers.broken-{dt.datetime.now():%Y%m%d-%H%M%S}.yaml")
            if self.path.exists():
                self.path.replace(aside)
            _replace(self.path, good)
        return aside

    def _read(self) -> tuple[str, Answers]:
        try:
            text = read_text(self.path)
        except FileNotFoundError:
            return "", Answers()
        try:
            return text, read_answers(text, ANSWERS_FILE)
        except SettingsError as problem:
            raise self._with_offer(problem) from None

    def _with_offer(self, problem: SettingsError) -> SettingsError:
        """The same error, and the last good copy where there is one."""
        if self.backup.exists():
            problem.add_offer("answers_backup", path=BACKUP_FILE)
        return problem


def _replace(path: Path, text: str) -> None:
    """Write a file beside it, let it reach the disk, then put it in its place in one step."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            Path(name).chmod(path.stat().st_mode & 0o777)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _reach_the_disk(path.parent)


def _reach_the_disk(folder: Path) -> None:
    """The folder's own entry too; where the system cannot do that, it does it by itself."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
