"""Kernels of this very Python, whatever kernels the user has installed, without personal start-up files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from traitlets import default

_STARTUP = ("PYTHONSTARTUP", "IPYTHONDIR")


def own_kernel(private: Path) -> type[AsyncKernelManager]:
    """A manager of kernels that keep everything temporary in ``private``.

    They talk through files in that folder where the system can: no ports, no races. The kernel and its
    parent both stand in ``private``, so the path of a file is short enough for a socket.
    """

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

        @default("ip")
        def _short_file_name(self) -> str:
            return "127.0.0.1" if sys.platform == "win32" else "socket"

        async def _async_start_kernel(self, **options: Any) -> None:
            options["env"] = private_environment(private, {**os.environ, **(options.get("env") or {})})
            silent = {
                "stdout": subprocess.DEVNULL,
                "stderr": subprocess.DEVNULL,
            }  # what libraries print there
            await super()._async_start_kernel(**{**options, **silent})

        start_kernel = _async_start_kernel

    return OwnKernel


def private_environment(private: Path, environment: dict[str, str]) -> dict[str, str]:
    """The environment of a kernel: no start-up files of the user, temporary files in ``private``.

    The kernel imports the very package that started it, also where that is a checkout.
    """
    kept = {name: value for name, value in environment.items() if name not in _STARTUP}
    temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(private))
    home = Path(__file__).resolve().parents[2]
    if home.name not in ("site-packages", "dist-packages"):
        kept["PYTHONPATH"] = os.pathsep.join(filter(None, (str(home), kept.get("PYTHONPATH", ""))))
    return {**kept, **temporary, "IPYTHONDIR": str(private / "ipython")}
