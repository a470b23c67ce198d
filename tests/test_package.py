"""The root of the package: small, importable, and quick where little is asked."""

import json
import subprocess
import sys

import pytest

import cdl_workbook
from tests.commands import ROOT, clean_environment

HEAVY = {
    "duckdb",
    "pandas",
    "numpy",
    "papermill",
    "nbconvert",
    "nbformat",
    "fairlearn",
    "sklearn",
    "matplotlib",
    "IPython",
}


def modules_after(code: str) -> set[str]:
    """The names of all modules loaded after ``code`` ran in a new Python."""
    script = f"import sys\ntry:\n    {code}\nexcept SystemExit:\n    pass\nimport json\n"
    script += "print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env=clean_environment(),
        check=True,
        cwd=ROOT,
    )
    return set(json.loads(done.stderr.splitlines()[-1]))


def test_all_is_small_and_true():
    assert sorted(cdl_workbook.__all__) == ["__version__", "open_guide", "read_table"]
    assert callable(cdl_workbook.open_guide)
    assert callable(cdl_workbook.read_table)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="open_giude"):
        _ = cdl_workbook.open_giude


def test_dir_lists_what_can_be_asked_for():
    assert set(cdl_workbook.__all__) <= set(dir(cdl_workbook))


def test_importing_the_package_loads_nothing_heavy():
    loaded = modules_after("import cdl_workbook")
    assert "cdl_workbook" in loaded
    assert loaded & (HEAVY | {"pydantic", "typer", "rich", "ruamel"}) == set()


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["run", "--help"], ["inventory"]])
def test_help_loads_neither_engine_nor_kernels(arguments):
    loaded = modules_after(f"from cdl_workbook.cli import main; main({arguments!r})")
    assert "typer" in loaded
    assert loaded & HEAVY == set()


def test_an_inventory_loads_nothing_made_for_workbooks(tmp_path):
    (tmp_path / "liste.csv").write_text("Name;Ort\nAnna;Bonn\nJonas;Ulm\n", encoding="utf-8")
    loaded = modules_after(f"from cdl_workbook.cli import main; main(['inventory', {str(tmp_path)!r}])")
    assert "duckdb" in loaded
    made_for_workbooks = {
        f"cdl_workbook.{name}" for name in ("answers", "catalogue", "workbook", "exports.write")
    }
    assert loaded & ({"pandas", "nbconvert", "papermill", "IPython"} | made_for_workbooks) == set()


def test_the_version_is_the_one_of_the_distribution():
    from importlib.metadata import version

    assert version("cdl-workbook") == cdl_workbook.__version__
