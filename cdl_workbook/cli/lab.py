"""Starts JupyterLab on a workbook: on this machine alone, and without asking the network for news."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from importlib.util import find_spec

from cdl_workbook.cli.console import say_aside
from cdl_workbook.errors import UsageError
from cdl_workbook.resources import shipped
from cdl_workbook.workbook import Workbook


def open_lab(workbook: Workbook, greeting: str, *, browser: bool) -> int:
    """Open the first notebook in JupyterLab, and wait until it is ended with Ctrl-C.

    Raises:
        UsageError: JupyterLab is not installed, or the folder holds no notebook.
    """
    if find_spec("jupyterlab") is None:
        raise UsageError("no_jupyterlab")
    notebooks = sorted((workbook.folder / "notebooks").glob("*.ipynb"))
    if not notebooks:
        raise UsageError("no_notebooks", path=workbook.name)
    command = [
        sys.executable,
        "-m",
        "jupyterlab",
        "-y",  # one Ctrl-C ends it, without asking
        f"--ServerApp.root_dir={workbook.folder.resolve()}",
        f"--LabApp.default_url=/lab/tree/notebooks/{notebooks[0].name}",
        "--ServerApp.ip=127.0.0.1",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "--LabApp.news_url=None",
        "--LabApp.extension_manager=readonly",
        *([] if browser else ["--no-browser"]),
    ]
    say_aside(greeting)
    before = signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C is for the server; we wait for its end
    server = subprocess.Popen(command, env=_environment())
    try:
        return 1 if server.wait() > 0 else 0
    except KeyboardInterrupt:
        server.terminate()
        server.wait()
        return 0
    finally:
        signal.signal(signal.SIGINT, before)


def _environment() -> dict[str, str]:
    """The kernels of this Python come first; nobody is asked whether they want news from the network."""
    paths = (str(shipped("templates") / "lab"), os.environ.get("JUPYTER_CONFIG_PATH", ""))
    return {
        **os.environ,
        "JUPYTER_PREFER_ENV_PATH": "1",
        "JUPYTER_CONFIG_PATH": os.pathsep.join(filter(None, paths)),
    }
