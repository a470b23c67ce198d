"""A run writes the same bytes for the same input, keeps only what belongs to it, and can be limited."""

import json
import os
import re
import shutil

import nbformat
import pytest

from cdl_workbook.errors import UsageError
from cdl_workbook.run import notebooks_of, report_workbook, run_workbook
from cdl_workbook.vocabulary import Audience
from cdl_workbook.workbook import open_workbook
from tests.commands import ROOT, command, make_workbook

SAME = ("findings.json", "inventory.json", "report.html")


@pytest.fixture
def folder(tmp_path):
    made = make_workbook(tmp_path / "verein", "own_notebooks: true\n")
    (made / "notebooks").mkdir()
    return made


def own_notebook(folder, name, *cells, **metadata):
    made = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in cells], metadata=metadata
    )
    nbformat.write(made, folder / "notebooks" / name)


@pytest.mark.parametrize("how", ["created", "epoch"])
def test_the_same_input_gives_the_same_bytes_anywhere_and_any_time(tmp_path, how):
    made = []
    for place, seed in (("eins", "1"), ("zwei/tiefer", "77")):
        folder = make_workbook(
            tmp_path / place / "verein", "created: 2026-03-04\n" if how == "created" else ""
        )
        for name in ("befragung.csv", "lieferungen.csv"):
            shutil.copy2(ROOT / "data" / "samples" / "tafel" / "data" / name, folder / "data")
        os.utime(folder / "workbook.yaml", (int(seed), int(seed)))
        environment = {"SOURCE_DATE_EPOCH": "1767225600"} if how == "epoch" else {}
        done = command("run", folder, PYTHONHASHSEED=seed, **environment)
        assert done.returncode == 0, done.stderr
        made.append({name: (folder / "out" / name).read_bytes() for name in SAME})
    assert made[0] == made[1]
    day = "2026-03-04" if how == "created" else "2026-01-01"
    assert json.loads(made[0]["findings.json"])["created"] == day


def test_the_page_lists_exactly_the_keys_of_results_and_log(folder):
    own_notebook(folder, "05_a.ipynb", "1")
    run_workbook(open_workbook(folder))
    page = (ROOT / "docs" / "machine-readable.md").read_text(encoding="utf-8")
    for name in ("findings.json", "run.jsonl"):
        part = page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
        made = json.loads((folder / "out" / name).read_text(encoding="utf-8"))
        assert set(re.findall(r"^\| `(\w+)`", part, re.M)) == set(made)


def test_the_shipped_notebooks_or_the_own_ones(tmp_path, folder):
    own_notebook(folder, "07_eigenes.ipynb", "1")
    own_notebook(folder, "entwurf.ipynb", "1")
    assert [path.name for path in notebooks_of(open_workbook(folder))] == ["07_eigenes.ipynb"]
    shipped = notebooks_of(open_workbook(make_workbook(tmp_path / "zwei")))
    assert [path.name for path in shipped] == sorted(
        path.name for path in (ROOT / "notebooks").glob("*.ipynb")
    )


def test_only_takes_numbers_names_and_file_names(folder):
    for name in ("01_a", "02_b", "03_c"):
        own_notebook(folder, f"{name}.ipynb", "1")
    workbook = open_workbook(folder)
    assert [path.stem for path in notebooks_of(workbook, ["03", "01_a.ipynb"])] == ["01_a", "03_c"]
    with pytest.raises(UsageError, match="01_a, 02_b, 03_c"):
        notebooks_of(workbook, ["01", "4"])


def test_own_notebooks_that_are_not_there(folder):
    with pytest.raises(UsageError, match="notebooks/"):
        run_workbook(open_workbook(folder))
    assert not (folder / "out").exists()


def test_an_own_notebook_may_do_without_our_parameters_and_name_any_kernel(folder):
    own_notebook(folder, "05_frei.ipynb", "print('da')", kernelspec={"name": "ir", "display_name": "R"})
    outcome = run_workbook(open_workbook(folder))
    assert (outcome.failed, len(outcome.executed)) == ({}, 1)
    findings = json.loads((folder / "out" / "findings.json").read_text(encoding="utf-8"))
    assert findings["findings"] == []
    assert outcome.report is not None
    assert outcome.report.exists()


def test_copies_of_notebooks_that_are_gone_go_too_but_not_with_only(folder):
    own_notebook(folder, "05_alt.ipynb", "1")
    own_notebook(folder, "06_neu.ipynb", "1")
    workbook = open_workbook(folder)
    run_workbook(workbook)
    (folder / "notebooks" / "05_alt.ipynb").unlink()
    run_workbook(workbook, only=["06"])
    executed = folder / "out" / "executed"
    assert len(list(executed.iterdir())) == 2
    run_workbook(workbook)
    assert [path.name for path in executed.iterdir()] == ["06_neu.ipynb"]
    assert len((folder / "out" / "run.jsonl").read_text(encoding="utf-8").splitlines()) == 4


def test_a_report_of_nothing(folder):
    with pytest.raises(UsageError, match="cdl-workbook run verein"):
        report_workbook(open_workbook(folder), Audience.PUBLIC)
