"""``answers.yaml`` on disk: saved at once, never half, never over somebody else's answer.

Every save takes a lock that all processes share, reads the file again, puts in only what changed, and
replaces the file in one step after the new one has reached the disk. The file before it stays beside it as
``answers.backup.yaml``. The lock is the operating system's: a process that dies lets go of it.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from types import MappingProxyType

from filelock import FileLock, Timeout

from cdl_workbook.answers.file import read_answers, write_answers
from cdl_workbook.answers.history import with_history
from cdl_workbook.answers.model import ANSWERS_FILE, Answer, Answers, Key, Voice
from cdl_workbook.answers.replace import clear_unfinished, replace_file, settle_names
from cdl_workbook.errors import ExecutionError, SettingsError
from cdl_workbook.typed_yaml import read_text

BACKUP_FILE = "answers.backup.yaml"
_LOCK = ".answers.lock"
_PATIENCE = 20.0
"""Seconds to wait for others who are saving."""
_LOOK_AGAIN = 0.005
"""Seconds between two looks whether they are done; who looks rarely never gets a turn."""


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
        return self.rewrite(lambda now: self._with(now, changes, tables or {}))

    def restore(self, key: Key, earlier: Voice, author: str = "") -> Answers:
        """Say again what was said earlier; what stands now goes into the history."""

        def restored(now: Answers) -> Answers:
            there = now.get(key)
            given = {name: getattr(earlier, name) for name in ("state", "value", "reason", "note")}
            names = ("visibility", "evidence", "text_hash") if there else ()
            kept = {name: getattr(there, name) for name in names}
            return self._with(now, {key: Answer(**given, **kept, author=author)}, {})

        return self.rewrite(restored)

    def rewrite(self, change: Callable[[Answers], Answers]) -> Answers:
        """Change all answers at once, under the lock; the store's way to write.

        Raises:
            SettingsError, ExecutionError: as :meth:`save`.
        """
        with self._alone():
            before, now = self._read()
            after = change(now)
            changed = ((key, after.entries[key], now.entries.get(key)) for key in after)
            touched = [key for key, new, old in changed if new is not old and new != old]
            text = write_answers(after, touched, before)
            if text == before:
                return after
            if before.strip():
                replace_file(self.backup, before.encode())
            replace_file(self.path, text.encode())
            settle_names(self.path.parent)
            return after

    def use_backup(self) -> Path:
        """Make the last good copy the answers again; the broken file is kept under another name.

        Returns:
            The file that the broken one is now called.

        Raises:
            SettingsError: there is no last good copy, or it is not valid either.
            ExecutionError: the files cannot be written; they are as they were.
        """
        with self._alone():
            if not self.backup.exists():
                raise SettingsError("no_backup", path=BACKUP_FILE)
            good = read_text(self.backup)
            read_answers(good, BACKUP_FILE)
            aside = _free_name(self.path)
            if self.path.exists():
                replace_file(aside, self.path.read_bytes())
            replace_file(self.path, good.encode())
            settle_names(self.path.parent)
            return aside

    def _with(self, now: Answers, changes: Mapping[Key, Answer], tables: Mapping[str, str]) -> Answers:
        when = dt.datetime.now().astimezone().replace(microsecond=0)
        timed = {key: one if one.at else one.model_copy(update={"at": when}) for key, one in changes.items()}
        new = {key: with_history(answer, now.get(key)) for key, answer in timed.items()}
        return Answers(
            MappingProxyType({**now.entries, **new}),
            MappingProxyType({**now.tables, **tables}),
            MappingProxyType({**now.catalogue, **self._catalogue}),
        )

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """The time in which nobody else writes. What somebody who died left half-written is cleared away.

        Raises:
            ExecutionError: others do not stop writing, or the system refuses something.
        """
        try:
            with FileLock(self._lock, timeout=_PATIENCE, poll_interval=_LOOK_AGAIN):
                clear_unfinished(self.path, self.backup)
                yield
            time.sleep(2 * _LOOK_AGAIN)  # whoever waits gets a turn, also beside one who saves and saves
        except Timeout:
            raise ExecutionError("answers_busy", path=ANSWERS_FILE) from None
        except OSError as problem:
            detail = problem.strerror or type(problem).__name__
            raise ExecutionError("answers_not_saved", path=ANSWERS_FILE, detail=detail) from None

    def _read(self) -> tuple[str, Answers]:
        try:
            text = read_text(self.path)
        except FileNotFoundError:
            return "", Answers()
        except SettingsError as problem:
            raise self._with_offer(problem) from None
        try:
            if not text.strip() and self.backup.exists():  # we never write an empty file
                raise SettingsError("answers_cut_off", path=ANSWERS_FILE, line=1)
            return text, read_answers(text, ANSWERS_FILE)
        except SettingsError as problem:
            raise self._with_offer(problem) from None

    def _with_offer(self, problem: SettingsError) -> SettingsError:
        """The same error, and the last good copy where there is one."""
        if self.backup.exists():
            problem.add_offer("answers_backup", path=BACKUP_FILE)
        return problem


def _free_name(path: Path) -> Path:
    """A name beside a broken file that no earlier one has."""
    stem = f"{path.stem}.broken-{dt.datetime.now():%Y%m%d-%H%M%S}"
    names = (f"{stem}{'-' if more else ''}{more or ''}{path.suffix}" for more in count())
    return next(one for one in map(path.with_name, names) if not one.exists())
