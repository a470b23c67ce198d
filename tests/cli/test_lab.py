"""``lab`` starts the real JupyterLab, on this machine alone, and one Ctrl-C ends it."""

import contextlib
import json
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from importlib.util import find_spec

import psutil
import pytest

from tests.commands import clean_environment, command, make_workbook
from tests.lab_server import running_lab

needs_lab = pytest.mark.skipif(find_spec("jupyterlab") is None, reason="needs the extra «lab»")


def listening_addresses(pid: int) -> list[tuple[str, int]]:
    """Where the processes below this one listen. One that ends while we look listens nowhere."""
    addresses = []
    for server in psutil.Process(pid).children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):  # JupyterLab asks node and npm for their versions
            addresses += [one.laddr for one in server.net_connections() if one.status == "LISTEN"]
    return addresses


@needs_lab
def test_it_serves_the_workbook_here_alone_until_ctrl_c(tmp_path):
    assert command("init", tmp_path / "verein").returncode == 0
    with running_lab(tmp_path / "verein", tmp_path) as lab:
        address, token = lab.address, lab.token
        with urllib.request.urlopen(f"{address}/lab?token={token}", timeout=20) as answer:
            assert answer.status == 200
        with urllib.request.urlopen(f"{address}/api/contents?token={token}", timeout=20) as answer:
            names = {item["name"] for item in json.load(answer)["content"]}
        assert names == {"data", "notebooks", "workbook.yaml"}
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(f"{address}/api/contents", timeout=20)
        assert "lab/tree/notebooks/00_start.ipynb" in lab.log.read_text(encoding="utf-8")
        listening = listening_addresses(lab.process.pid)
        assert listening
        assert {where for where, _ in listening} == {"127.0.0.1"}
        assert lab.end() == 0
        assert "Traceback" not in lab.log.read_text(encoding="utf-8")
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", int(address.rpartition(":")[2]))) != 0


@needs_lab
def test_a_workbook_without_notebooks(tmp_path):
    done = command("lab", make_workbook(tmp_path / "verein"))
    assert done.returncode == 2
    assert "notebooks/" in done.stderr


def test_without_jupyterlab_it_says_how_to_get_it(tmp_path):
    """A Python whose search path hides JupyterLab: the real command in a world without the extra."""
    script = (
        "import sys, importlib.util as u; real = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name == 'jupyterlab' else real(name, *rest)\n"
        "from cdl_workbook.cli import main; main(['lab', sys.argv[1]])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(make_workbook(tmp_path / "verein"))],
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert 'pip install "cdl-workbook[lab]"' in done.stderr
