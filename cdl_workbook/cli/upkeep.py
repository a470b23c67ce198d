"""``upgrade`` and ``clean``: a folder carried to this version, and what was made removed."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

from cdl_workbook.answers import Answers, moved, moves_to
from cdl_workbook.answers.move import Move
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.cli.console import say
from cdl_workbook.errors import ExecutionError
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook, open_workbook


def upgrade(folder: Path, language: Language) -> int:
    """Carry the answers to this version of the catalogue, after a copy of all YAML files."""
    text = words(language).text
    workbook = open_workbook(folder)
    catalogue, store = workbook.catalogue, workbook.answers
    answers = store.load()
    moves = moves_to(answers, catalogue)
    is_due = any(move.to for move in moves) or _is_of_another_version(answers, catalogue)
    if is_due:
        backup = _backed_up(workbook)
        say(text("cli.upgrade_backup", path=backup.name))
        store.rewrite(lambda now: moved(now, catalogue))
    for move in moves:
        say(f"– {_told(move, language)}")
    version = f"{catalogue.id} {catalogue.version}"
    say(text("cli.upgraded" if is_due else "cli.upgrade_nothing", version=version))
    return 0


def _is_of_another_version(answers: Answers, catalogue: Catalogue) -> bool:
    """Whether the file names another version; one written by hand may name none."""
    now = {catalogue.id: catalogue.version, **catalogue.overlays}
    return any(answers.catalogue.get(name, version) != version for name, version in now.items())


def _told(move: Move, language: Language) -> str:
    names = [one.question for one in move.to]
    kind = "retired" if not names else "moved" if len(names) == 1 else "split"
    return words(language).text(f"cli.upgrade_{kind}", old=str(move.key), new=names)


def _backed_up(workbook: Workbook) -> Path:
    """Copy the folder's YAML files, and its overlays where they lie inside it."""
    target = _free(workbook.folder / f"backup-{dt.date.today().isoformat()}")
    root = workbook.folder.resolve()
    for path in dict.fromkeys(_yaml_files(workbook)):
        if path.resolve().is_relative_to(root) and path.is_file():
            copy = target / path.resolve().relative_to(root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, copy)
    return target


def _yaml_files(workbook: Workbook) -> Iterator[Path]:
    for pattern in ("*.yaml", "*.yml"):
        yield from sorted(workbook.folder.glob(pattern))
    yield from (workbook.folder / one for one in workbook.settings.overlays)


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


def clean(folder: Path, language: Language) -> int:
    """Remove ``out/``, and nothing else.

    Raises:
        ExecutionError: it is a link or a file.
    """
    text = words(language).text
    workbook = open_workbook(folder)
    out = workbook.out
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise ExecutionError("out_is_no_folder", path=workbook.name)
    if not out.exists():
        say(text("cli.clean_nothing", folder=workbook.name))
        return 0
    files = sum(1 for path in out.rglob("*") if path.is_symlink() or not path.is_dir())
    shutil.rmtree(out)
    say(text("cli.cleaned", folder=workbook.name, files=files))
    return 0
