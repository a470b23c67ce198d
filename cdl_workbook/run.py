"""A workbook → executed notebooks → results in ``out/``. One notebook that fails does not stop the others."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat

from cdl_workbook.assessment import versions
from cdl_workbook.errors import UsageError
from cdl_workbook.exports.documents import (
    FINDINGS_SCHEMA,
    INVENTORY_SCHEMA,
    SECTION_MIME,
    to_json,
    write_atomically,
)
from cdl_workbook.kernels import NotebookFailed, execute_notebook
from cdl_workbook.report import write_report
from cdl_workbook.resources import shipped
from cdl_workbook.vocabulary import Audience
from cdl_workbook.workbook import Workbook

Progress = Callable[[str, int, int], None]


@dataclass(slots=True)
class Outcome:
    """What a run made, and which notebooks could not be finished (name → number of the cell, from 0)."""

    report: Path | None = None
    executed: list[Path] = field(default_factory=list)
    failed: dict[str, int] = field(default_factory=dict)


def notebooks_of(workbook: Workbook, only: Sequence[str] = ()) -> tuple[Path, ...]:
    """The notebooks a run executes: the package's, or the workbook's own where its settings say so.

    Args:
        only: names, or their beginnings (``01``).

    Raises:
        UsageError: a name fits no notebook.
    """
    folder = workbook.folder / "notebooks" if workbook.settings.own_notebooks else shipped("notebooks")
    every = tuple(sorted(folder.glob("[0-9][0-9]_*.ipynb")))
    for name in only:
        if not any(_fits(path, name) for path in every):
            raise UsageError("unknown_notebook", name=name, known=", ".join(path.stem for path in every))
    return tuple(path for path in every if not only or any(_fits(path, name) for name in only))


def _fits(path: Path, name: str) -> bool:
    return path.stem == name.removesuffix(".ipynb") or path.stem.startswith(f"{name}_")


def run_workbook(workbook: Workbook, only: Sequence[str] = (), progress: Progress | None = None) -> Outcome:
    """Execute the notebooks and write everything to ``out/``.

    Args:
        only: execute these notebooks alone; the others' earlier copies stay.
        progress: called with (notebook, cells done, all cells).

    Raises:
        UsageError: a name fits no notebook.
    """
    outcome = Outcome()
    log: list[dict[str, Any]] = []
    for source in notebooks_of(workbook, only):
        target = workbook.out / "executed" / source.name
        started = time.monotonic()
        try:
            execute_notebook(
                source,
                target,
                {"workbook": str(workbook.folder.resolve()), "mode": "static"},
                language=str(workbook.settings.language),
                progress=(lambda done, cells, name=source.stem: progress(name, done, cells)) if progress else None,
            )
        except NotebookFailed as failure:
            outcome.failed[failure.name] = failure.cell
        outcome.executed.append(target)
        log.append(
            {
                "notebook": source.stem,
                "status": "failed" if source.stem in outcome.failed else "done",
                "seconds": round(time.monotonic() - started, 2),
            }
        )
    write_results(workbook)
    _append_log(workbook, log)
    outcome.report = report_workbook(workbook, Audience.PUBLIC)
    return outcome


def executed_notebooks(workbook: Workbook) -> tuple[Path, ...]:
    """The executed copies in ``out/``, in order."""
    return tuple(sorted((workbook.out / "executed").glob("*.ipynb")))


def report_workbook(workbook: Workbook, audience: Audience) -> Path:
    """Write the page from what was executed.

    Raises:
        UsageError: nothing was executed yet.
    """
    executed = executed_notebooks(workbook)
    if not executed:
        raise UsageError("nothing_executed", path=workbook.folder.resolve().name)
    name = "report.html" if audience is Audience.PUBLIC else "report-internal.html"
    return write_report(executed, workbook.out / name, audience=audience)


def write_results(workbook: Workbook) -> None:
    """Collect what the executed notebooks carry into ``inventory.json`` and ``findings.json``."""
    sections = list(_sections(executed_notebooks(workbook)))
    inventory = next((section["inventory"] for section in sections if "inventory" in section), None)
    settings = workbook.settings
    findings = {
        "schema": FINDINGS_SCHEMA,
        "workbook": {
            "organisation": settings.organisation.name,
            "project": settings.project.title,
            "language": str(settings.language),
            "licence": settings.licence,
        },
        "created": workbook.created().isoformat(),
        "versions": versions(),
        "findings": [finding for section in sections for finding in section["findings"]],
    }
    write_atomically(workbook.out / "findings.json", to_json(findings))
    empty = {"schema": INVENTORY_SCHEMA, "tables": [], "not_read": []}
    write_atomically(workbook.out / "inventory.json", to_json(inventory or empty))


def _sections(executed: Iterable[Path]) -> Iterable[dict[str, Any]]:
    for path in executed:
        for cell in nbformat.read(path, as_version=4).cells:
            for output in cell.get("outputs", []):
                if SECTION_MIME in output.get("data", {}):
                    yield output.data[SECTION_MIME]


def _append_log(workbook: Workbook, entries: Sequence[dict[str, Any]]) -> None:
    workbook.out.mkdir(parents=True, exist_ok=True)
    with (workbook.out / "run.jsonl").open("a", encoding="utf-8") as log:
        for entry in entries:
            log.write(json.dumps({**entry, "versions": versions()}, sort_keys=True) + "\n")
