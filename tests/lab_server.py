"""A real JupyterLab on a workbook, started as people start it."""

from __future__ import annotations

import contextlib
import json
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import psutil

from tests.commands import clean_environment, make_workbook


@dataclass(frozen=True)
class Lab:
    """A server that runs: where, with which token, and what it said."""

    address: str
    token: str
    log: Path
    process: subprocess.Popen[bytes]

    def end(self) -> int:
        """Ctrl-C, as a terminal sends it: to all of them. Returns the exit code."""
        for one in [
            psutil.Process(self.process.pid),
            *psutil.Process(self.process.pid).children(recursive=True),
        ]:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.send_signal(signal.SIGINT)
        return self.process.wait(timeout=30)


@contextlib.contextmanager
def running_lab(folder: Path, place: Path) -> Iterator[Lab]:
    """Start ``cdl-workbook lab`` on a folder; it is ended afterwards if it still runs."""
    log = place / "log.txt"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "cdl_workbook", "lab", str(folder), "--no-browser"],
            env=clean_environment(**_configuration(place)),
            stdout=stream,
            stderr=stream,
        )
    try:
        address, token = _address_in(log, process)
        lab = Lab(address, token, log, process)
        yield lab
    finally:
        if process.poll() is None:
            Lab("", "", log, process).end()


def workbook_with_a_cell(place: Path, cell: str) -> Path:
    """A workbook whose one notebook, ``form``, holds one cell."""
    folder = make_workbook(place / "verein")
    (folder / "notebooks").mkdir()
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell)])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, folder / "notebooks" / "form.ipynb")
    return folder


def page_that_runs_it(chromium: Any, lab: Lab) -> Any:
    """A page on the notebook ``form``, whose cells were just told to run."""
    _end_kernels(lab)
    page = chromium.new_page(viewport={"width": 1280, "height": 1000})
    page.set_default_timeout(60_000)
    page.goto(f"{lab.address}/lab/tree/notebooks/form.ipynb?token={lab.token}&reset")
    page.wait_for_selector("text=Python 3 (ipykernel) | Idle")
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    return page


def _end_kernels(lab: Lab) -> None:
    """The next page gets a kernel of its own: JupyterLab first fetches the widgets of one that still runs,
    and what it is told about new ones meanwhile can be lost.
    """
    kernels = f"{lab.address}/api/kernels"
    with urllib.request.urlopen(f"{kernels}?token={lab.token}", timeout=20) as answer:
        running = json.load(answer)
    for kernel in running:
        address = f"{kernels}/{kernel['id']}?token={lab.token}"
        urllib.request.urlopen(urllib.request.Request(address, method="DELETE"), timeout=20).close()


def _configuration(place: Path) -> dict[str, str]:
    """A machine of its own for Jupyter, which refuses root unless its configuration allows it."""
    folder = place / "jupyter"
    folder.mkdir()
    (folder / "jupyter_server_config.json").write_text(
        json.dumps({"ServerApp": {"allow_root": True}}), encoding="utf-8"
    )
    kinds = ("CONFIG", "DATA", "RUNTIME")
    return {"HOME": str(place), **{f"JUPYTER_{kind}_DIR": str(folder) for kind in kinds}}


def _address_in(log: Path, process: subprocess.Popen[bytes]) -> tuple[str, str]:
    """Address and token from the server's first words."""
    end = time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        found = re.search(r"http://127\.0\.0\.1:(\d+)/lab\S*\?token=(\w+)", log.read_text(encoding="utf-8"))
        if found:
            return f"http://127.0.0.1:{found.group(1)}", found.group(2)
        time.sleep(0.2)
    raise AssertionError(log.read_text(encoding="utf-8"))
