"""Notebooks run for real: in this Python, within limits, without leaving processes, files or traces."""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import nbformat
import psutil
import pytest

from cdl_workbook.errors import ExecutionError, UsageError
from cdl_workbook.kernels import NotebookFailedError, execute_notebook, parameters_of, scrub
from tests.commands import ROOT, clean_environment

INVENTORY = ROOT / "notebooks" / "01_data_inventory.ipynb"


def write_notebook(path: Path, *cells: str, parameters: str = 'name = "x"') -> Path:
    first = nbformat.v4.new_code_cell(parameters, metadata={"tags": ["parameters"]})
    made = nbformat.v4.new_notebook(cells=[first, *(nbformat.v4.new_code_cell(cell) for cell in cells)])
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(made, path)
    return path


def outputs(path: Path) -> str:
    """Everything the cells printed."""
    cells = nbformat.read(path, as_version=4).cells
    return "".join(one.get("text", "") for cell in cells for one in cell.get("outputs", []))


@pytest.fixture(autouse=True)
def nothing_stays(tmp_path, monkeypatch):
    """After each test: no process, no temporary file."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    before = set(psutil.Process().children(recursive=True))
    yield
    after = [one for one in psutil.Process().children(recursive=True) if one not in before]
    _, alive = psutil.wait_procs(after, timeout=5)
    assert alive == []
    assert list(temporary.iterdir()) == []


def test_parameters_are_given_and_leave_no_trace(tmp_path):
    source = write_notebook(tmp_path / "ein {Ordner}" / "a.ipynb", "print(name.upper())")
    seen = []
    target = execute_notebook(
        source,
        tmp_path / "out" / "a.ipynb",
        {"name": "geheimer pfad"},
        language="en",
        progress=lambda *at: seen.append(at),
    )
    made = nbformat.read(target, as_version=4)
    assert outputs(target) == "GEHEIMER PFAD\n"
    assert "geheimer" not in target.read_text(encoding="utf-8")
    assert made.metadata.cdl_workbook == {"language": "en"}
    assert [cell.metadata for cell in made.cells] == [{"tags": ["parameters"]}, {"tags": []}]
    assert seen[-1] == (3, 3)
    assert seen == sorted(seen)


@pytest.mark.parametrize(("given", "hint"), [("naem", "Meint ihr name?"), ("xyzzy", "Es gibt: name.")])
def test_an_unknown_parameter_is_refused_before_a_kernel_starts(tmp_path, given, hint):
    source = write_notebook(tmp_path / "a.ipynb", "1")
    before = psutil.Process().children(recursive=True)  # other tests' worker processes leave one of Python's
    with pytest.raises(UsageError, match=given) as caught:
        execute_notebook(source, tmp_path / "out.ipynb", {given: "x"}, language="de")
    assert hint in str(caught.value)
    assert not (tmp_path / "out.ipynb").exists()
    assert psutil.Process().children(recursive=True) == before


def test_what_is_no_notebook(tmp_path):
    for content in ("", "{", '{"cells": 1}', "[]"):
        (tmp_path / "a.ipynb").write_text(content, encoding="utf-8")
        with pytest.raises(ExecutionError, match=r"a\.ipynb: Diese Datei ist kein lesbares Notebook"):
            execute_notebook(tmp_path / "a.ipynb", tmp_path / "out.ipynb", {}, language="de")


def test_the_names_of_the_shipped_notebooks_parameters():
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        assert parameters_of(path) == ("workbook", "mode")


def test_a_cell_that_fails_keeps_the_copy_and_says_which(tmp_path):
    source = write_notebook(tmp_path / "a.ipynb", "print('eins')", "1 / 0", "print('drei')")
    with pytest.raises(NotebookFailedError) as caught:
        execute_notebook(source, tmp_path / "out.ipynb", {"name": str(tmp_path)}, language="de")
    assert (caught.value.name, caught.value.cell) == ("a", 2)
    copy = nbformat.read(tmp_path / "out.ipynb", as_version=4)
    assert copy.cells[2].outputs[0].ename == "ZeroDivisionError"
    assert copy.cells[3].outputs == []
    assert len(copy.cells) == 4


def test_a_notebook_that_hangs_is_ended_at_the_limit_of_all_cells_together(tmp_path):
    source = write_notebook(
        tmp_path / "a.ipynb", *["import time; time.sleep(1.5); print('da')"] * 3, "time.sleep(600)"
    )
    began = time.monotonic()
    with pytest.raises(NotebookFailedError) as caught:
        execute_notebook(source, tmp_path / "out.ipynb", {}, language="de", time_limit=4)
    assert time.monotonic() - began < 20
    copy = nbformat.read(tmp_path / "out.ipynb", as_version=4)
    assert copy.cells[caught.value.cell].outputs[-1].ename == "Timeout"
    assert outputs(tmp_path / "out.ipynb").startswith("da\n")


def test_a_kernel_that_dies_is_a_failed_notebook_with_a_copy(tmp_path):
    source = write_notebook(tmp_path / "a.ipynb", "print('noch da')", "import os; os._exit(9)", "2")
    with pytest.raises(NotebookFailedError) as caught:
        execute_notebook(source, tmp_path / "out.ipynb", {}, language="de")
    assert caught.value.cell == 2
    assert outputs(tmp_path / "out.ipynb") == "noch da\n"


def test_ctrl_c_in_the_middle_ends_the_kernel(tmp_path):
    source = write_notebook(tmp_path / "a.ipynb", "import time; time.sleep(600)")
    kernels: list[psutil.Process] = []

    def interrupt() -> None:
        for _ in range(200):
            time.sleep(0.1)
            kernels[:] = psutil.Process().children(recursive=True)
            if kernels and time.monotonic() - began > 4:
                os.kill(os.getpid(), 2)
                return

    began = time.monotonic()
    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        execute_notebook(source, tmp_path / "out.ipynb", {}, language="de")
    thread.join()
    assert kernels
    assert not (tmp_path / "out.ipynb").exists()


def test_the_kernel_is_this_python_and_reads_nothing_personal(tmp_path, monkeypatch):
    spec = tmp_path / "jupyter" / "kernels" / "python3"
    spec.mkdir(parents=True)
    wrong = {"argv": ["/bin/false", "{connection_file}"], "display_name": "fremd", "language": "python"}
    (spec / "kernel.json").write_text(json.dumps(wrong), encoding="utf-8")
    startup = tmp_path / "ipython" / "profile_default" / "startup"
    startup.mkdir(parents=True)
    (startup / "00.py").write_text("print('aus dem Profil')\nfremd = 1\n", encoding="utf-8")
    (tmp_path / "start.py").write_text("fremd = 2\n", encoding="utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "jupyter"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "start.py"))
    source = write_notebook(
        tmp_path / "a.ipynb", "import sys; print(sys.executable)", "print('fremd' in dir())"
    )
    raw = json.loads(source.read_text(encoding="utf-8"))
    raw["metadata"]["kernelspec"] = {"name": "ir", "display_name": "R", "language": "R"}
    source.write_text(json.dumps(raw), encoding="utf-8")
    target = execute_notebook(source, tmp_path / "out.ipynb", {}, language="de")
    assert outputs(target).endswith(f"{Path(sys.executable).name}\nFalse\n")


def test_modules_in_the_folder_one_stands_in_are_not_imported(tmp_path, monkeypatch):
    for name in ("pandas", "duckdb", "json", "cdl_workbook"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('falsches Modul')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    source = write_notebook(
        tmp_path / "a.ipynb", "import json, pandas, duckdb, cdl_workbook; print('richtig')"
    )
    assert outputs(execute_notebook(source, tmp_path / "out.ipynb", {}, language="de")) == "richtig\n"
    (tmp_path / "cdl_workbook.py").unlink()
    done = subprocess.run(
        [sys.executable, "-m", "cdl_workbook", "inventory", ".", "--json"],
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "falsches Modul" not in done.stderr + done.stdout


def test_a_long_temporary_folder_does_no_harm(tmp_path, monkeypatch):
    long = tmp_path / "temporary" / ("x" * 120)
    long.mkdir()
    monkeypatch.setenv("TMPDIR", str(long))
    monkeypatch.setattr("tempfile.tempdir", None)
    source = write_notebook(tmp_path / "a.ipynb", "print('da')")
    assert outputs(execute_notebook(source, tmp_path / "out.ipynb", {}, language="de")) == "da\n"
    assert list(long.iterdir()) == []
    long.rmdir()


def test_what_a_crash_left_is_removed_by_the_next_run(tmp_path):
    left = Path(os.environ["TMPDIR"]) / "cdl-workbook-run-abgestuerzt"
    left.mkdir()
    (left / "in-use.lock").touch()
    (left / "rest.ipynb").touch()
    execute_notebook(write_notebook(tmp_path / "a.ipynb", "1"), tmp_path / "out.ipynb", {}, language="de")
    assert not left.exists()


def test_scrub_takes_traces_from_every_place():
    path, home = "/home/ada/Verein", str(Path.home())
    error = nbformat.v4.new_output(
        "error", ename="E", evalue=f"in {path}", traceback=[f"\x1b[0m{path}/x.py", "kurz"]
    )
    shown = nbformat.v4.new_output(
        "execute_result", data={"text/plain": f"'{path}'", "application/json": {"a": [path]}}
    )
    said = nbformat.v4.new_output("stream", text=f"{home}/x /usr/lib/python3/site-packages/pandas/a.py")
    cell = nbformat.v4.new_code_cell(
        "1", outputs=[error, shown, said], metadata={"papermill": {"a": path}, "execution": {}}
    )
    injected = nbformat.v4.new_code_cell(f"workbook = '{path}'", metadata={"tags": ["injected-parameters"]})
    made = nbformat.v4.new_notebook(
        cells=[injected, cell], metadata={"papermill": {"p": path}, "widgets": {"w": 1}}
    )
    scrub(made, [path], "de")
    text = json.dumps(made)
    assert path not in text
    assert f"{home}/x" not in text
    assert "/usr/lib" not in text
    assert "pandas/a.py" in text
    assert (set(made.metadata), set(made.cells[0].metadata), len(made.cells)) == ({"cdl_workbook"}, set(), 1)


def test_plain_papermill_and_nbconvert(tmp_path):
    from tests.commands import make_workbook

    folder = make_workbook(tmp_path / "verein")
    (folder / "data" / "a.csv").write_text("Vorname;Ort\nAnna;Ulm\nBen;Kiel\n", encoding="utf-8")
    environment = clean_environment(
        JUPYTER_PATH=str(tmp_path / "share"),
        JUPYTER_DATA_DIR=str(tmp_path / "data"),
        TMPDIR=os.environ["TMPDIR"],
    )
    templates = tmp_path / "share" / "nbconvert" / "templates"
    templates.mkdir(parents=True)
    (templates / "cdl_report").symlink_to(ROOT / "templates" / "cdl_report")
    for line in (
        ["papermill", "--no-progress-bar", str(INVENTORY), "out.ipynb", "-p", "workbook", "verein"],
        ["nbconvert", "--to", "html", "--template", "cdl_report", "out.ipynb"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *line],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert '<html lang="de"' in page
    assert "Probeverein" in page
    assert "a.csv" in page
    assert str(tmp_path) not in page
