"""A workbook → executed notebooks → results in ``out/``. One notebook that fails does not stop the others."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cdl_workbook.assessment import known_to_each, office_hour, versions
from cdl_workbook.errors import ExecutionError, SettingsError, UsageError
from cdl_workbook.exports.documents import (
    FINDINGS_SCHEMA,
    INVENTORY_SCHEMA,
    to_json,
    write_atomically,
)
from cdl_workbook.exports.sections import executed_notebooks, sections_of
from cdl_workbook.exports.write import names_of_exports, remove_exports, write_exports
from cdl_workbook.kernels import NotebookFailedError, execute_notebook, parameters_of
from cdl_workbook.render.start import sketch_markdown
from cdl_workbook.report import write_report
from cdl_workbook.resources import shipped
from cdl_workbook.vocabulary import Audience
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook

Progress = Callable[[str, int, int], None]
EXPORT_FOLDERS = {Audience.PUBLIC: "exports", Audience.INTERNAL: "exports-internal"}
"""Audience → folder in ``out/``."""


@dataclass(slots=True)
class Outcome:
    """What a run made.

    Attributes:
        report: the page; None where no notebook could be executed.
        executed: the copies, also of notebooks that failed.
        failed: notebook → number of the cell that failed, from 0; None where the file is no notebook.
    """

    report: Path | None = None
    executed: list[Path] = field(default_factory=list)
    failed: dict[str, int | None] = field(default_factory=dict)


def notebooks_of(workbook: Workbook, only: Sequence[str] = ()) -> tuple[Path, ...]:
    """The notebooks a run executes: the package's, or the workbook's own where its settings say so.

    Args:
        only: names, or their beginnings (``01``).

    Raises:
        UsageError: there are no notebooks, or a name fits none.
    """
    folder = workbook.folder / "notebooks" if workbook.settings.own_notebooks else shipped("notebooks")
    every = tuple(sorted(folder.glob("[0-9][0-9]_*.ipynb")))
    if not every:
        raise UsageError("no_notebooks", path=workbook.name)
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
        UsageError: there is no ``data`` folder, or a name fits no notebook.
        ExecutionError: the report would run or load something, and was not written.
    """
    if not workbook.data.is_dir():
        raise UsageError("no_data_folder", path=workbook.name)
    outcome = Outcome()
    sources = notebooks_of(workbook, only)
    if not only:
        _remove_copies_of_others(workbook, sources)
    log = [_executed(workbook, source, outcome, progress) for source in sources]
    write_results(workbook)
    write_sketch(workbook)
    write_all_exports(workbook)
    _append_log(workbook, log)
    if executed_notebooks(workbook):
        outcome.report = report_workbook(workbook, Audience.PUBLIC)
    return outcome


def _executed(
    workbook: Workbook, source: Path, outcome: Outcome, progress: Progress | None
) -> dict[str, Any]:
    """Execute one notebook; what came of it goes into ``outcome`` and, without words, into the log."""
    target = workbook.out / "executed" / source.name
    started = time.monotonic()

    def step(done: int, cells: int) -> None:
        if progress:
            progress(source.stem, done, cells)

    try:
        given = {"workbook": str(workbook.folder.resolve()), "mode": "static"}
        if workbook.settings.own_notebooks:  # people may do without our parameters in their own notebooks
            known = parameters_of(source)
            given = {name: value for name, value in given.items() if name in known}
        execute_notebook(source, target, given, language=str(workbook.settings.language), progress=step)
    except NotebookFailedError as failure:
        outcome.failed[failure.name] = failure.cell
    except ExecutionError:
        outcome.failed[source.stem] = None
        target.unlink(missing_ok=True)
    if target.exists():
        outcome.executed.append(target)
    status = "failed" if source.stem in outcome.failed else "done"
    return {"notebook": source.stem, "status": status, "seconds": round(time.monotonic() - started, 2)}


def _remove_copies_of_others(workbook: Workbook, sources: Sequence[Path]) -> None:
    """An executed copy whose notebook is no longer there would put old results into the report."""
    names = {source.name for source in sources}
    for copy in executed_notebooks(workbook):
        if copy.name not in names:
            copy.unlink()


def report_workbook(workbook: Workbook, audience: Audience) -> Path:
    """Write the page from what was executed.

    Raises:
        UsageError: nothing was executed yet.
        ExecutionError: the page would run or load something.
    """
    executed = executed_notebooks(workbook)
    if not executed:
        raise UsageError("nothing_executed", path=workbook.name)
    name = "report.html" if audience is Audience.PUBLIC else "report-internal.html"
    beside = names_of_exports(workbook.out / EXPORT_FOLDERS[Audience.PUBLIC])
    return write_report(executed, workbook.out / name, audience=audience, beside=beside)


def write_results(workbook: Workbook) -> None:
    """Collect what the executed notebooks carry into ``inventory.json`` and ``findings.json``."""
    sections = list(sections_of(workbook, Audience.PUBLIC))
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
        "findings": [_as_shared(finding) for section in sections for finding in section["findings"]],
    }
    write_atomically(workbook.out / "findings.json", to_json(findings))
    empty = {"schema": INVENTORY_SCHEMA, "tables": [], "not_read": []}
    write_atomically(workbook.out / "inventory.json", to_json(inventory or empty))


def write_sketch(workbook: Workbook) -> Path | None:
    """Write the project sketch from the public answers; None (and no old sketch) where there is none yet.

    Answers that cannot be read make no sketch; the notebooks say why.
    """
    target = workbook.out / "exports" / "project-sketch.md"
    try:
        hour = office_hour(workbook, Audience.PUBLIC)
    except SettingsError:
        hour = None
    if hour is None or not hour.sketch:
        target.unlink(missing_ok=True)
        return None
    settings = workbook.settings
    say = words(settings.language)
    head = {
        "title": settings.project.title or say.text("start.sketch_title"),
        "organisation": settings.organisation.name,
        "licence": settings.licence,
    }
    parts = (hour.catalogue, hour.shareable, hour.sketch, hour.missing, hour.proposal)
    return write_atomically(target, sketch_markdown(*parts, head, settings.language))


def write_all_exports(workbook: Workbook) -> tuple[Path, ...]:
    """Write what can be handed on to ``exports/``, what stays in the organisation to ``exports-internal/``.

    They are made from ``inventory.json``, ``findings.json`` and what the executed notebooks carry for the
    organisation alone. Answers that cannot be read make no exports (and leave no old ones); the notebooks say
    why.
    """
    inventory, findings = (
        json.loads((workbook.out / name).read_text(encoding="utf-8"))
        for name in ("inventory.json", "findings.json")
    )
    folders = {audience: workbook.out / name for audience, name in EXPORT_FOLDERS.items()}
    try:
        known = known_to_each(workbook, inventory, findings["findings"])
    except SettingsError:
        for folder in folders.values():
            remove_exports(folder)
        return ()
    return tuple(
        path for audience, folder in folders.items() for path in write_exports(folder, known[audience])
    )


def _as_shared(finding: dict[str, Any]) -> dict[str, Any]:
    """A finding of a section as it stands in ``findings.json``."""
    return {name: value for name, value in finding.items() if name != "texts"}


def _append_log(workbook: Workbook, entries: Sequence[dict[str, Any]]) -> None:
    workbook.out.mkdir(parents=True, exist_ok=True)
    with (workbook.out / "run.jsonl").open("a", encoding="utf-8") as log:
        for entry in entries:
            log.write(json.dumps({**entry, "versions": versions()}, sort_keys=True) + "\n")
