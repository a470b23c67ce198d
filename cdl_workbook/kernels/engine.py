"""papermill's engine with an end to waiting, and with nothing left running.

papermill knows a time limit per cell only, and keeps no executed copy where the kernel died or hung.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import NBClientEngine, papermill_engines

ENGINE = "cdl-workbook"
_START_TIMEOUT = 120
_QUIET = logging.getLogger("cdl_workbook.kernels")
_QUIET.addHandler(logging.NullHandler())
_QUIET.propagate = False


class Watch:
    """Sees which cell runs and how long it may take, and keeps the notebook whatever happens."""

    def __init__(self, seconds: float, progress: Callable[[int, int], None] | None) -> None:
        self.notebook: NotebookNode | None = None
        self._cell = 0
        self._seconds = seconds
        self._ends = time.monotonic() + seconds
        self._progress = progress or (lambda done, everything: None)

    def begin(self, cell: NotebookNode, cell_index: int) -> None:
        """A cell begins."""
        assert self.notebook is not None  # the engine has set it
        self._cell = cell_index
        self._progress(cell_index, len(self.notebook.cells))

    def end(self, notebook: NotebookNode) -> None:
        """All cells have ended, or one has failed."""
        if self._cell == len(notebook.cells) - 1:
            self._progress(len(notebook.cells), len(notebook.cells))

    def remaining(self, cell: NotebookNode) -> float:
        """Seconds left for this cell; never 0, which would mean for ever."""
        return max(0.1, self._ends - time.monotonic())

    def note(self, error: Exception) -> None:
        """Keep an error that no cell raised as the error of the cell that was running."""
        assert self.notebook is not None
        late = time.monotonic() >= self._ends
        said = f"longer than {self._seconds:g} seconds" if late else "the kernel ended"
        code = [cell for cell in self.notebook.cells[: self._cell + 1] if cell.cell_type == "code"]
        if code:
            name = "Timeout" if late else type(error).__name__
            trace = [f"{name}: {said}"]
            output = new_output("error", ename=name, evalue=said, traceback=trace)  # type: ignore[no-untyped-call]
            code[-1].outputs.append(output)


class LimitedEngine(NBClientEngine):  # type: ignore[misc]  # papermill has no types
    """Runs all cells until one fails, the kernel ends, or the time is up; then ends the kernel."""

    @classmethod
    def execute_managed_notebook(
        cls, nb_man: Any, kernel_name: str, *, watch: Watch, kernel_manager_class: type, **_: Any
    ) -> None:
        """Execute the notebook ``nb_man`` holds; errors stand in its outputs afterwards."""
        watch.notebook = nb_man.nb
        client = PapermillNotebookClient(
            nb_man,
            kernel_name=kernel_name,
            kernel_manager_class=kernel_manager_class,
            timeout_func=watch.remaining,
            startup_timeout=_START_TIMEOUT,
            shutdown_kernel="immediate",
            on_cell_start=watch.begin,
            log=_QUIET,
        )
        try:
            client.execute()
            watch.end(nb_man.nb)
        except (TimeoutError, RuntimeError) as error:
            watch.note(error)
        finally:
            if client.km is not None:
                client._cleanup_kernel()


papermill_engines.register(ENGINE, LimitedEngine)
