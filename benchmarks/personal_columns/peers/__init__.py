"""Other programs on the same tables, each in a virtual environment of its own.

They get every table as csv in UTF-8 with commas, so that only the recognising counts. What they say is put
into our kinds as kindly as it can be; the personal class follows from the kind.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.personal_columns.figures import Said
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, Personal

PEERS = {
    "colscan": ("colscan==0.2.0",),
    "dataprof": ("dataprof==0.13.0",),
    "presidio": ("presidio-analyzer==2.2.366",),
}
HOME = Path(os.environ.get("PEER_HOME", Path.home() / ".cache" / "cdl-workbook-peers"))


def ask_peer(name: str, folder: Path) -> Mapping[str, Sequence[Said]]:
    """What a peer says of each column of each csv in a folder.

    Raises:
        RuntimeError: it could not be installed or did not run; the last line of its complaint.
    """
    script = Path(__file__).with_name(f"{name}_columns.py")
    answered = _run([str(_python_of(name)), str(script), str(folder)])
    return {path: [_said(kind) for kind in kinds] for path, kinds in json.loads(answered).items()}


def _said(kind: str | None) -> Said:
    """A peer's answer; ``personal`` is its word for a person without saying how."""
    if kind == "personal":
        return Said(None, Personal.OTHER_PERSONAL)
    return Said(kind, PERSONAL_BY_KIND[kind]) if kind else Said()


def _python_of(name: str) -> Path:
    home = HOME / name
    python = home / "bin" / "python"
    if python.exists():
        return python
    try:
        _run([sys.executable, "-m", "venv", str(home)])
        _run([str(python), "-m", "pip", "install", "--quiet", *PEERS[name]])
    except RuntimeError:
        shutil.rmtree(home, ignore_errors=True)
        raise
    return python


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError((done.stderr.strip() or "no word").splitlines()[-1])
    return done.stdout
