"""The built wheel holds what the package needs, and works outside the checkout."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.commands import ROOT

SHIPPED = "cdl_workbook/_shipped"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    target = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(ROOT)]
    done = subprocess.run(build, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    [made] = target.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A folder with nothing but the installed wheel."""
    target = tmp_path_factory.mktemp("installed")
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--no-deps",
        "--no-index",
        "--quiet",
        "--target",
        str(target),
    ]
    subprocess.run([*install, str(wheel)], check=True)
    return target


def run(installed: Path, place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=place, env=environment, capture_output=True, text=True, check=False
    )


def names_in(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


def files_below(folder: str, pattern: str) -> set[str]:
    found = (ROOT / folder).rglob(pattern)
    return {path.relative_to(ROOT / folder).as_posix() for path in found if path.is_file()}


@pytest.mark.parametrize(
    ("folder", "pattern", "place"),
    [
        ("notebooks", "*.ipynb", f"{SHIPPED}/notebooks"),
        ("templates", "*", f"{SHIPPED}/templates"),
        ("data/samples", "*/data/*", f"{SHIPPED}/samples"),
        ("data/samples", "*.yaml", f"{SHIPPED}/samples"),
        ("data/samples", "card.md", f"{SHIPPED}/samples"),
        ("cdl_workbook", "*.py", "cdl_workbook"),
        ("cdl_workbook/resources", "*.yaml", "cdl_workbook/resources"),
        ("cdl_workbook", "py.typed", "cdl_workbook"),
    ],
)
def test_it_holds_every_file_of(wheel, folder, pattern, place):
    wanted = {f"{place}/{name}" for name in files_below(folder, pattern) if ".ipynb_checkpoints" not in name}
    assert wanted
    assert wanted <= names_in(wheel)


def test_the_template_lies_where_jupyter_looks(wheel):
    names = names_in(wheel)
    for name in files_below("templates/cdl_report", "*"):
        assert any(
            one.endswith(f".data/data/share/jupyter/nbconvert/templates/cdl_report/{name}") for one in names
        )


def test_it_holds_nothing_else(wheel):
    tops = {name.partition("/")[0] for name in names_in(wheel)}
    assert {top for top in tops if not top.startswith("cdl_workbook")} == set()
    unwanted = ("__pycache__", ".pyc", "/out/", "tests/", ".ipynb_checkpoints")
    assert [name for name in names_in(wheel) if any(part in name for part in unwanted)] == []
    assert all(
        zipfile.ZipFile(wheel).getinfo(name).file_size for name in names_in(wheel) if name.endswith(".ipynb")
    )


def test_it_finds_what_it_ships_outside_the_checkout(installed, tmp_path):
    script = (
        "import json, cdl_workbook as c; from cdl_workbook.resources import shipped;"
        "print(json.dumps([c.__file__, *(str(shipped(n)) for n in ('notebooks', 'templates', 'samples'))]))"
    )
    done = run(installed, tmp_path, "-c", script)
    assert done.returncode == 0, done.stderr
    package, *folders = [Path(one) for one in json.loads(done.stdout)]
    assert package == installed / "cdl_workbook" / "__init__.py"
    assert folders == [installed / SHIPPED / name for name in ("notebooks", "templates", "samples")]


def test_inventory_and_demo_work_outside_the_checkout(installed, tmp_path):
    (tmp_path / "a.csv").write_text("Vorname;Ort\nAnna;Ulm\nBen;Kiel\n", encoding="utf-8")
    done = run(installed, tmp_path, "-m", "cdl_workbook", "inventory", "a.csv", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["tables"][0]["path"] == "a.csv"
    done = run(installed, tmp_path, "-m", "cdl_workbook", "demo", "demo")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "demo" / "out" / "report.html").read_text(encoding="utf-8")
    assert '<html lang="de"' in page
    assert len(page) < 400_000
