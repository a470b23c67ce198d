"""The columns of a table in a real JupyterLab: accessible, usable with the keyboard, narrow enough, quick."""

from __future__ import annotations

import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from cdl_workbook.answers import AnswerStore, Key
from tests.forms.test_in_lab import TAGS
from tests.lab_server import Lab, page_that_runs_it, running_lab, workbook_with_a_cell

pytestmark = pytest.mark.skipif(find_spec("jupyterlab") is None, reason="needs the extra «lab»")

CELL = """\
from pathlib import Path
from cdl_workbook.catalogue import load_catalogue
from tests.forms.made import Used
from tests.forms.test_columns import PERSONAL
from tests.constructed import column
many = tuple(column(n, f"Spalte {n:02}", **PERSONAL) for n in range(1, 41))
tables = {f"{one}.csv": one * 64 for one in "abc"}
columns = dict.fromkeys(tables, many)
Used(Path(".."), load_catalogue(), principle="privacy", tables=tables, columns=columns).form
"""
FOLD = "Spalten durchgehen"
FIRST = "Spalte 01: Braucht ihr diese Spalte?"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return workbook_with_a_cell(tmp_path_factory.mktemp("lab"), CELL)


@pytest.fixture(scope="module")
def lab(folder: Path) -> Iterator[Lab]:
    with running_lab(folder, folder.parent) as running:
        yield running


@pytest.fixture
def page(chromium: Any, lab: Lab) -> Iterator[Any]:
    page = page_that_runs_it(chromium, lab)
    page.get_by_role("button", name=FOLD).first.wait_for()
    yield page
    page.close()


def test_it_is_accessible_and_quick(page: Any) -> None:
    from axe_playwright_python.sync_playwright import Axe

    begun = time.monotonic()
    page.get_by_role("button", name=FOLD).first.click()
    page.get_by_label(FIRST).wait_for()
    assert time.monotonic() - begun < 10, "25 rows of a table are there at once"
    page.get_by_role("button", name="Spalte 01: Das steht nicht darin").click()
    page.get_by_label("Spalte 01: Was steht wirklich in dieser Spalte?").wait_for()
    result = Axe().run(page, context=".cdl-form", options={"runOnly": {"type": "tag", "values": TAGS}})
    assert result.violations_count == 0, result.generate_report()


def test_it_can_be_filled_in_with_the_keyboard_alone(page: Any, folder: Path) -> None:
    page.get_by_label("Wofür braucht ihr diese Tabelle?").first.focus()
    page.keyboard.type("Briefe")
    page.get_by_role("button", name=FOLD).first.focus()
    page.keyboard.press("Enter")
    page.get_by_label(FIRST).wait_for()
    page.get_by_label(FIRST).focus()
    page.keyboard.press("ArrowDown")
    same = page.get_by_role("button", name="Spalte 02: gleicher Zweck wie die Tabelle")
    same.focus()
    page.keyboard.press("Enter")
    found = page.get_by_label("Spalte 02: Wofür braucht ihr diese Spalte?")
    page.wait_for_function("one => one.value == 'Briefe'", arg=found.element_handle())
    page.get_by_label("Spalten suchen, nach Name oder Inhalt").first.focus()
    page.keyboard.type("Spalte 3", delay=20)
    page.wait_for_selector("text=Spalte 31: Braucht")
    page.get_by_label(FIRST).wait_for(state="detached")
    assert page.evaluate("document.activeElement.value") == "Spalte 3"
    page.wait_for_timeout(1500)
    answers = AnswerStore(folder).load()
    assert answers.get(Key("pr.column.needed", "a.csv", "Spalte 01")).value == "yes"
    assert answers.get(Key("pr.column.purpose", "a.csv", "Spalte 02")).value == "Briefe"


@pytest.mark.parametrize("width", [1280, 420])
def test_nothing_is_cut_off_or_scrolls_sideways(page: Any, width: int) -> None:
    page.keyboard.press("Control+b")
    page.set_viewport_size({"width": width, "height": 900})
    page.get_by_role("button", name=FOLD).first.click()
    page.get_by_label(FIRST).wait_for()
    page.wait_for_timeout(500)
    wide = page.evaluate(
        """() => [...document.querySelectorAll('.cdl-column-block, .cdl-column-block *')]
            .filter(one => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).display != 'inline')
            .map(one => one.tagName + '.' + one.className)"""
    )
    assert wide == []
    assert not page.get_by_label("Auch Spalten, in denen wir nichts").first.is_visible(), (
        "all are about people"
    )
