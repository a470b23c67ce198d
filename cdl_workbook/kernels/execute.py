"""Executes one notebook with papermill and writes the copy, also where a cell failed."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path

import nbformat
from filelock import FileLock
from nbformat import NotebookNode

from cdl_workbook.errors import ExecutionError, UsageError
from cdl_workbook.kernels.scrub import scrub
from cdl_workbook.tables.engine import remove_abandoned_folders

CellProgress = Callable[[int, int], None]
TIME_LIMIT = 3600.0
"""Seconds one notebook may take, all cells together."""


class NotebookFailedError(Exception):
    """A cell failed; the executed copy with the error is kept. ``cell`` counts from 0."""

    def __init__(self, name: str, cell: int) -> None:
        super().__init__(name)
        self.name = name
        self.cell = cell


def execute_notebook(
    source: Path,
    target: Path,
    parameters: Mapping[str, str],
    *,
    language: str,
    progress: CellProgress | None = None,
    time_limit: float = TIME_LIMIT,
) -> Path:
    """Execute a notebook with papermill and write the scrubbed copy.

    Args:
        source: the notebook.
        target: where the executed copy goes; written in one step, also after a failure.
        parameters: name → text; names that the notebook does not have are refused before a kernel starts.
        language: kept in the copy's metadata, for the report.
        progress: called with (cells done, all cells).
        time_limit: seconds for all cells together.

    Raises:
        UsageError: a parameter the notebook does not have.
        ExecutionError: the source is no notebook.
        NotebookFailedError: a cell failed, the kernel ended or the time was up; ``target`` holds the copy.
    """
    notebook = _read(source)
    known = _parameters(notebook)
    for name in parameters:
        if name not in known:
            raise _unknown_parameter(name, source.name, known)
    remove_abandoned_folders()
    with tempfile.TemporaryDirectory(prefix="cdl-workbook-run-", ignore_cleanup_errors=True) as folder:
        private = Path(folder).resolve()
        with FileLock(private / "in-use.lock"):
            executed = _executed(notebook, parameters, private, progress, time_limit)
        scrub(executed, [*parameters.values(), str(private), private.name], language)
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    nbformat.write(executed, part)  # type: ignore[no-untyped-call]  # nbformat's own
    part.replace(target)
    failed = _failed_cell(executed)
    if failed is not None:
        raise NotebookFailedError(source.stem, failed)
    return target


def parameters_of(source: Path) -> tuple[str, ...]:
    """Names of a notebook's parameters, in order; none where no cell has the tag ``parameters``.

    Raises:
        ExecutionError: the file is no notebook.
    """
    return _parameters(_read(source))


def _parameters(notebook: NotebookNode) -> tuple[str, ...]:
    from papermill import inspect_notebook

    return tuple(inspect_notebook(notebook))


def _read(source: Path) -> NotebookNode:
    """The notebook, to be run by this Python whatever kernel it names or does not name.

    papermill gets it as an object: in a path it would take braces for placeholders.
    """
    try:
        notebook: NotebookNode = nbformat.read(source, as_version=4)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, AttributeError, TypeError, KeyError, nbformat.ValidationError):
        raise ExecutionError("notebook_unreadable", notebook=source.name) from None
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return notebook


def _unknown_parameter(name: str, notebook: str, known: tuple[str, ...]) -> UsageError:
    near = get_close_matches(name, known, n=1)
    if near:
        return UsageError("unknown_parameter", name=name, notebook=notebook, known=near[0])
    return UsageError("unknown_parameter_far", name=name, notebook=notebook, known=", ".join(known) or "–")


def _executed(
    notebook: NotebookNode,
    parameters: Mapping[str, str],
    private: Path,
    progress: CellProgress | None,
    time_limit: float,
) -> NotebookNode:
    import papermill
    from papermill.exceptions import PapermillExecutionError

    from cdl_workbook.kernels.engine import ENGINE, Watch
    from cdl_workbook.kernels.own_kernel import own_kernel

    watch = Watch(time_limit, progress)
    try:
        executed: NotebookNode = papermill.execute_notebook(
            notebook,
            None,
            parameters=dict(parameters),
            engine_name=ENGINE,
            kernel_name="python3",
            language="python",
            cwd=str(private),
            progress_bar=False,
            request_save_on_cell_execute=False,
            autosave_cell_every=0,
            kernel_manager_class=own_kernel(private),
            watch=watch,
        )
    except PapermillExecutionError:
        assert watch.notebook is not None  # the engine ran, or there were no error to raise
        return watch.notebook
    return executed


def _failed_cell(notebook: NotebookNode) -> int | None:
    for number, cell in enumerate(notebook.cells):
        if any(output.output_type == "error" for output in cell.get("outputs", [])):
            return number
    return None
