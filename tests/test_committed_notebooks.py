"""A committed notebook holds no output: outputs are made from somebody's data."""

import re
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = sorted((Path(__file__).resolve().parent.parent / "notebooks").glob("*.ipynb"))
MADE_BY_A_RUN = {"papermill", "widgets", "execution"}


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.name)
def notebook(request) -> nbformat.NotebookNode:
    return nbformat.read(request.param, as_version=4)


def test_there_are_notebooks():
    assert NOTEBOOKS


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_names_carry_the_order_of_the_workbook(path):
    assert re.fullmatch(r"\d\d_[a-z_]+\.ipynb", path.name)


def test_no_outputs_and_no_execution_counts(notebook):
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.id for cell in code if cell.outputs or cell.execution_count is not None] == []


def test_metadata_hold_no_trace_of_a_run(notebook):
    places = [notebook.metadata, *(cell.metadata for cell in notebook.cells)]
    assert [sorted(MADE_BY_A_RUN & set(place)) for place in places if MADE_BY_A_RUN & set(place)] == []
