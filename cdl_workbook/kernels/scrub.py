"""Removes what tells of the machine and its user from an executed notebook."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

_SCRUBBED = ("papermill", "widgets")
_SCRUBBED_IN_CELLS = ("papermill", "execution", "ExecuteTime")
_PUT_IN_BY_PAPERMILL = {"injected-parameters", "papermill-error-cell-tag"}
_SHORTEST = 4
_INSTALLED = re.compile(r"(?:/|[A-Za-z]:\\)[^\s:'\"<>\x1b]*?(?=(?:site|dist)-packages)")
_KERNEL_FILE = re.compile(r"[^\s'\"<>\x1b]*ipykernel_\d+[/\\]\d+\.py")


def scrub(notebook: NotebookNode, secrets: Iterable[str], language: str) -> None:
    """Remove papermill's notes, widget states, injected parameters, and paths in all outputs.

    Args:
        notebook: changed in place.
        secrets: texts that must not stand in an output, as the workbook's path.
        language: kept in the notebook's metadata, for the report.
    """
    for name in _SCRUBBED:
        notebook.metadata.pop(name, None)
    notebook.metadata["cdl_workbook"] = {"language": language}
    notebook.cells = [
        cell for cell in notebook.cells if not _PUT_IN_BY_PAPERMILL & set(cell.metadata.get("tags", []))
    ]
    hidden = _spellings(secrets)
    for cell in notebook.cells:
        for name in _SCRUBBED_IN_CELLS:
            cell.metadata.pop(name, None)
        for output in cell.get("outputs", []):
            for part in ("text", "data", "ename", "evalue", "traceback"):
                if part in output:
                    output[part] = _without(output[part], hidden)


def _spellings(secrets: Iterable[str]) -> list[str]:
    """All ways a path may stand in a text, the longest first."""
    home = str(Path.home())
    machine = (home, str(Path.cwd()), tempfile.gettempdir(), sys.prefix, sys.base_prefix)
    paths = {path for path in (*secrets, *machine) if len(path) >= _SHORTEST}
    paths |= {os.path.realpath(path) for path in paths}
    paths |= {f"~{path.removeprefix(home)}" for path in paths if path.startswith(f"{home}{os.sep}")}
    paths |= {path.replace("\\", "\\\\") for path in paths}
    return sorted(paths, key=lambda path: (-len(path), path))


def _without(value: Any, hidden: list[str]) -> Any:
    if isinstance(value, dict):
        return type(value)({key: _without(item, hidden) for key, item in value.items()})
    if isinstance(value, list):
        return [_without(item, hidden) for item in value]
    if not isinstance(value, str):
        return value
    value = _INSTALLED.sub("…/", _KERNEL_FILE.sub("…", value))
    for path in hidden:
        value = value.replace(path, "…")
    return value
