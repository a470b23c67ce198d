"""The overview and the list of columns in a real JupyterLab: accessible, usable with the keyboard, narrow."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import pytest

from tests.commands import command
from tests.forms.test_in_lab import TAGS, dark
from tests.lab_server import Lab, running_lab

pytestmark = pytest.mark.skipif(find_spec("jupyterlab") is None, reason="needs the extra «lab»")
VALUES = ("Kanarienvogel", "kanari@example.org", "Kanariengasse")
TABLE = "Nachname;E-Mail;Straße;Diagnose;Menge\n" + "".join(
    f"{VALUES[0]}{n};{n}{VALUES[1]};{VALUES[2]} {n};F32.{n % 9};{n}\n" for n in range(30)
)


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    folder = tmp_path_factory.mktemp("lab") / "verein"
    assert command("init", folder).returncode == 0
    (folder / "data" / "liste.csv").write_text(TABLE, encoding="utf-8")
    (folder / "data" / "lager.csv").write_text("Ware;Menge\nMehl;3\nSalz;4\n", encoding="utf-8")
    with running_lab(folder, folder.parent) as running:
        yield running


@pytest.fixture(scope="module")
def page(chromium: Any, lab: Lab) -> Iterator[Any]:
    page = chromium.new_page(viewport={"width": 1280, "height": 1200})
    page.set_default_timeout(60_000)
    page.goto(f"{lab.address}/lab/tree/notebooks/01_data_inventory.ipynb?token={lab.token}&reset")
    page.wait_for_selector("text=Python 3 (ipykernel) | Idle")
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    page.locator(".cdl-finder .table-frame").wait_for(state="attached")
    page.keyboard.press("Control+b")  # the list of files folds away
    yield page
    page.close()


def count(page: Any) -> str:
    return str(page.locator(".cdl-finder .cdl-status").inner_text())


def test_the_list_is_narrowed_down_with_the_keyboard_alone(page: Any) -> None:
    cells = page.locator(".jp-Cell").count()
    assert count(page) == "7 Spalten von 7."
    page.get_by_label("Tabelle", exact=True).focus()
    page.keyboard.press("ArrowDown")
    page.wait_for_function("document.querySelector('.cdl-finder .cdl-status').innerText.startsWith('2 ')")
    page.keyboard.press("ArrowDown")
    page.wait_for_function("document.querySelector('.cdl-finder .cdl-status').innerText.startsWith('5 ')")
    page.get_by_label("nur Spalten über Personen").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.type("gesund")
    page.wait_for_function("document.querySelector('.cdl-finder .cdl-status').innerText.startsWith('Eine ')")
    assert page.locator(".cdl-finder tbody th").all_inner_texts() == ["Diagnose"]
    assert page.evaluate("document.activeElement.value") == "gesund"
    assert page.locator(".jp-Cell").count() == cells


def test_no_value_is_in_the_page(page: Any) -> None:
    assert not any(value in page.content() for value in VALUES)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_overview_and_list_are_accessible(page: Any, theme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    if theme == "dark":
        dark(page)
    for place in (".inventory-lead", ".kinds", ".cdl-finder"):
        page.locator(place).first.scroll_into_view_if_needed()
        result = Axe().run(page, context=place, options={"runOnly": {"type": "tag", "values": TAGS}})
        assert result.violations_count == 0, result.generate_report()


@pytest.mark.parametrize("width", [1280, 420])
def test_only_the_list_itself_scrolls_sideways(page: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.locator(".cdl-finder").scroll_into_view_if_needed()
    page.wait_for_timeout(500)
    wide = page.evaluate(
        """() => [...document.querySelectorAll('.cdl-finder, .cdl-finder *')]
            .filter(one => !one.closest('.table-frame') && getComputedStyle(one).display != 'inline')
            .filter(one => one.scrollWidth > one.clientWidth + 2)
            .map(one => one.tagName + '.' + one.className)"""
    )
    assert wide == []
