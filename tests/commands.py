"""Runs the real command in a process of its own, as people do."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def command(
    *arguments: object, cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """``cdl-workbook …`` in a world without a language of its own."""
    return subprocess.run(
        [sys.executable, "-m", "cdl_workbook", *map(str, arguments)],
        cwd=cwd,
        env=clean_environment(**environment),
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="backslashreplace",
        stdin=subprocess.DEVNULL,
        timeout=180,
        check=False,
    )


def clean_environment(**environment: str) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if name not in ("LANG", "LC_ALL", "LC_MESSAGES")
    }
    return {**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "COLUMNS": "100", **environment}


def text_of(path: Path) -> str:
    """All that a file says; a spreadsheet is an archive of texts."""
    if path.suffix != ".xlsx":
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as archive:
        return "\n".join(f"{name}\n{archive.read(name).decode()}" for name in archive.namelist())


def make_workbook(folder: Path, settings: str = "", language: str = "de") -> Path:
    """A workbook folder with an empty ``data/``."""
    (folder / "data").mkdir(parents=True)
    lines = f"organisation:\n  name: Probeverein\nproject:\n  title: Probe\nlanguage: {language}\n{settings}"
    (folder / "workbook.yaml").write_text(lines, encoding="utf-8")
    return folder
