"""Runs one notebook in a kernel of this very Python, and leaves no trace of the machine in the copy.

papermill injects parameters and reports progress; here it neither saves after each cell nor keeps paths, names
of users or parameters in the metadata.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import nbformat

from cdl_workbook.errors import UsageError

CellProgress = Callable[[int, int], None]
_SCRUBBED = ("papermill", "widgets")
_SCRUBBED_IN_CELLS = ("papermill", "execution", "ExecuteTime")
_TIMEOUT = 3600


class NotebookFailed(Exception):
    """A cell raised; the executed copy with the error is kept."""

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
) -> Path:
    """Execute a notebook with papermill and write the scrubbed copy.

    Args:
        source: the notebook.
        target: where the executed copy goes; written in one step, also after a failure.
        parameters: name → text; names that the notebook does not have are refused before a kernel starts.
        language: kept in the copy's metadata, for the report.
        progress: called with (cells done, all cells).

    Raises:
        UsageError: a parameter the notebook does not have.
        NotebookFailed: a cell raised; ``target`` holds the copy with the error.
    """
    import papermill
    from papermill.exceptions import PapermillExecutionError

    refuse_unknown_parameters(source, parameters)
    target.parent.mkdir(parents=True, exist_ok=True)
    failed: PapermillExecutionError | None = None
    with tempfile.TemporaryDirectory(prefix="cdl-workbook-run-") as private:
        raw = Path(private) / source.name
        try:
            papermill.execute_notebook(
                str(source),
                str(raw),
                parameters=dict(parameters),
                cwd=private,
                progress_bar=False,
                log_output=False,
                request_save_on_cell_execute=False,
                autosave_cell_every=0,
                execution_timeout=_TIMEOUT,
                shutdown_kernel="immediate",
                kernel_manager_class=_own_kernel(Path(private)),
                on_cell_complete=_counter(source, progress),
            )
        except PapermillExecutionError as error:
            failed = error
        notebook = nbformat.read(raw, as_version=4)
    scrub(notebook, parameters, language)
    part = target.with_name(f".{target.name}.part")
    nbformat.write(notebook, part)
    part.replace(target)
    if failed is not None:
        raise NotebookFailed(source.stem, failed.cell_index)
    return target


def refuse_unknown_parameters(source: Path, parameters: Mapping[str, str]) -> None:
    """papermill accepts misspelt names without a word; this does not.

    Raises:
        UsageError: the nearest known name is offered.
    """
    from papermill import inspect_notebook

    known = list(inspect_notebook(str(source)))
    for name in parameters:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            raise UsageError(
                "unknown_parameter", name=name, notebook=source.name, known=near[0] if near else ", ".join(known)
            )


def scrub(notebook: nbformat.NotebookNode, parameters: Mapping[str, str], language: str) -> None:
    """Remove what tells of the machine: papermill's notes, widget states, injected parameters, paths in errors."""
    for name in _SCRUBBED:
        notebook.metadata.pop(name, None)
    notebook.metadata["cdl_workbook"] = {"language": language}
    notebook.cells = [cell for cell in notebook.cells if "injected-parameters" not in cell.metadata.get("tags", [])]
    notebook.cells = [cell for cell in notebook.cells if "papermill-error-cell-tag" not in cell.metadata.get("tags", [])]
    secrets = sorted({*parameters.values(), str(Path.home()), os.getcwd(), tempfile.gettempdir()}, key=len)[::-1]
    for cell in notebook.cells:
        for name in _SCRUBBED_IN_CELLS:
            cell.metadata.pop(name, None)
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                output.traceback = [_without(line, secrets) for line in output.traceback]
                output.evalue = _without(output.evalue, secrets)
            elif output.output_type == "stream":
                output.text = _without(output.text, secrets)


def _without(text: str, secrets: list[str]) -> str:
    for secret in secrets:
        if len(secret) > 3:
            text = text.replace(secret, "…")
    return text


def _own_kernel(private: Path) -> type:
    """Kernels of this very Python, whatever kernels the user has installed, that read no personal start-up files.

    They talk through files in the run's private folder where the system can (no ports, no races).
    """
    from jupyter_client import AsyncKernelManager
    from jupyter_client.kernelspec import KernelSpecManager
    from traitlets import default

    class OwnKernel(AsyncKernelManager):
        @default("kernel_spec_manager")
        def _only_this_python(self) -> KernelSpecManager:
            return KernelSpecManager(kernel_dirs=[], ensure_native_kernel=True)

        @default("connection_file")
        def _private_file(self) -> str:
            return str(private / "kernel.json")

        @default("transport")
        def _files_where_possible(self) -> str:
            return "tcp" if sys.platform == "win32" else "ipc"

        async def _async_start_kernel(self, **options: Any) -> None:
            options["env"] = {**os.environ, **options.get("env", {}), "IPYTHONDIR": str(private / "ipython")}
            await super()._async_start_kernel(**options)

        start_kernel = _async_start_kernel

    return OwnKernel


def _counter(source: Path, progress: CellProgress | None) -> Callable[..., None]:
    cells = len(nbformat.read(source, as_version=4).cells)

    def count(cell: nbformat.NotebookNode, cell_index: int, **_: Any) -> None:
        if progress:
            progress(cell_index + 1, cells)

    return count
