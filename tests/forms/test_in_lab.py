"""A form in a real JupyterLab: accessible in light and dark, usable with the keyboard, narrow enough."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from cdl_workbook.answers import Answer, AnswerStore, Key, State, Voice
from tests.forms.made import PUBLIC, STATE
from tests.lab_server import Lab, page_that_runs_it, running_lab, workbook_with_a_cell

pytestmark = pytest.mark.skipif(find_spec("jupyterlab") is None, reason="needs the extra «lab»")

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CELL = """\
from pathlib import Path
from tests.forms.made import Used, catalogue, question
kinds = ("single", "multi", "text", "number", "range", "date", "file")
asked = {f"st.{kind}": question(f"Frage {kind}?", kind, help="So geht es.") for kind in kinds}
asked["st.table"] = question("Frage table?", "table")
asked["st.then"] = question("Und dann?", show_if={"question": "st.text", "op": "answered"})
asked["st.dissent"] = question("Wohin?")
Used(Path(".."), catalogue(asked)).form
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = workbook_with_a_cell(tmp_path_factory.mktemp("lab"), CELL)
    voices = (Voice(value="Nach Ulm", author="Kim"), Voice(value="Nach Kiel", author="Lea"))
    older = Answer(value="Alt", note="geschätzt", text_hash="früher")
    store = AnswerStore(folder)
    store.save({Key("st.text"): older, Key("st.dissent"): Answer(state=State.CONTESTED, voices=voices)})
    store.save({Key("st.text"): older.model_copy(update={"value": "Neuer"})})
    return folder


@pytest.fixture(scope="module")
def lab(folder: Path) -> Iterator[Lab]:
    with running_lab(folder, folder.parent) as running:
        yield running


@pytest.fixture
def page(chromium: Any, lab: Lab) -> Iterator[Any]:
    page = page_that_runs_it(chromium, lab)
    page.wait_for_function("document.querySelectorAll('.cdl-question .cdl-help').length >= 10")
    yield page
    page.close()


def dark(page: Any) -> None:
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    page.get_by_text("Theme", exact=True).hover()
    page.get_by_text("JupyterLab Dark", exact=True).click()
    page.wait_for_selector("body[data-jp-theme-light='false']", state="attached")
    page.wait_for_timeout(1000)  # the theme's style sheet comes after its name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_form_is_accessible_and_loads_nothing_from_elsewhere(page: Any, lab: Lab, theme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    if theme == "dark":
        dark(page)
    page.get_by_label("Frage number?").fill("ungefähr 5")
    page.get_by_role("button", name="Eine frühere Antwort").click()
    page.wait_for_selector("text=Das ist keine Zahl")
    page.evaluate("document.querySelectorAll('.cdl-form details').forEach(one => one.open = true)")
    result = Axe().run(page, context=".cdl-form", options={"runOnly": {"type": "tag", "values": TAGS}})
    assert result.violations_count == 0, result.generate_report()
    assert {one["id"] for one in result.response["passes"]} >= {"color-contrast", "label", "select-name"}
    local = (lab.address, lab.address.replace("http", "ws"), "data:", "blob:")
    assert [url for url in asked if not url.startswith(local)] == []


def test_it_can_be_filled_in_with_the_keyboard_alone(page: Any, folder: Path) -> None:
    cells = page.locator(".jp-Cell").count()
    page.get_by_label("Frage single?").focus()
    page.keyboard.press("ArrowDown")
    page.get_by_label("Option b").focus()
    page.keyboard.press("Space")
    for key in "bdd":  # the notebook's keys for a new cell, and to delete one
        page.keyboard.press(key)
    page.get_by_role("button", name="Zeile hinzufügen").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelectorAll('.cdl-row').length == 2")
    assert page.evaluate("document.activeElement.textContent") == "Zeile hinzufügen"
    page.get_by_role("button", name="auf eine neue Antwort").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.tagName == 'TEXTAREA'")
    page.keyboard.type("Nach Bonn", delay=20)
    page.wait_for_timeout(1500)
    assert page.evaluate("document.activeElement.value") == "Nach Bonn"
    answers = AnswerStore(folder).load()
    assert answers.get("st.single").value == "a"
    assert answers.get("st.multi").value == ["b"]
    assert answers.get("st.dissent").value == "Nach Bonn"
    assert page.locator(".jp-Cell").count() == cells


def test_a_question_that_comes_and_goes_leaves_the_focus(page: Any) -> None:
    text = page.get_by_label("Frage text?")
    text.click()
    then = page.get_by_label("Und dann?")
    assert then.is_visible()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    then.wait_for(state="hidden")
    page.keyboard.type("Wieder da")
    then.wait_for(state="visible")
    page.wait_for_timeout(1200)
    assert page.evaluate("document.activeElement.value") == "Wieder da"


@pytest.mark.parametrize("width", [1280, 420])
def test_nothing_is_cut_off_or_scrolls_sideways(page: Any, width: int) -> None:
    page.keyboard.press("Control+b")  # the list of files folds away
    page.set_viewport_size({"width": width, "height": 900})
    page.wait_for_timeout(500)
    wide = page.evaluate(
        """() => [...document.querySelectorAll('.cdl-form, .cdl-form *')]
            .filter(one => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).display != 'inline')
            .map(one => one.tagName + '.' + one.className)"""
    )
    assert wide == []
    labels = page.locator(".cdl-question .widget-label:visible").all()
    assert labels
    assert all(one.evaluate("e => e.scrollHeight <= e.clientHeight + 2") for one in labels)
    for label in (STATE, PUBLIC):
        assert page.get_by_label(label).first.is_visible()
