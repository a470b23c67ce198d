"""The forms in a real JupyterLab, filled in with a real browser, and what the report says of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from cdl_workbook.answers import AnswerStore, Key
from cdl_workbook.catalogue import Visibility, load_catalogue
from tests.commands import command
from tests.lab_server import Lab, running_lab

pytestmark = pytest.mark.skipif(find_spec("jupyterlab") is None, reason="needs the extra «lab»")
PRINCIPLES = (
    *("civil_society", "common_good", "feasibility", "necessity", "privacy", "justice", "sustainability"),
)
PROBLEM = "Älteren Menschen fehlt der Weg zu uns."
SECRET = "Unser Vermieter kündigt uns."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("lab") / "verein"
    assert command("init", place).returncode == 0
    (place / "data" / "kontakte.csv").write_text("Vorname;Ort\nAnna;Ulm\nBen;Kiel\n", encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def lab(folder: Path) -> Iterator[Lab]:
    with running_lab(folder, folder.parent) as running:
        yield running


@pytest.fixture(scope="module")
def page(chromium: Any) -> Iterator[Page]:
    page = chromium.new_page(viewport={"width": 1280, "height": 1200})
    page.set_default_timeout(60_000)
    yield page
    page.close()


def open_and_run(page: Page, lab: Lab, notebook: str) -> None:
    """Open a notebook and run all its cells, as «Run All Cells» does, until the last one is done."""
    page.goto(
        f"{lab.address}/lab/workspaces/{notebook}/tree/notebooks/{notebook}.ipynb?token={lab.token}&reset"
    )
    page.wait_for_selector(".jp-Notebook .jp-CodeCell")
    page.wait_for_selector("text=Python 3 (ipykernel) | Idle")
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    page.wait_for_selector(".cdl-form")
    page.wait_for_function(
        """() => [...document.querySelectorAll('.jp-CodeCell .jp-InputPrompt')]
                 .every(one => /^\\[\\d+\\]:$/.test(one.textContent.trim()))"""
    )


def field(page: Page, question: str, *, nth: int = 0):
    """The input that carries a question as its label."""
    return page.get_by_label(question, exact=True).nth(nth)


def test_fill_reload_and_see_it_again_then_the_report_without_what_is_internal(
    page: Page, lab: Lab, folder: Path
) -> None:
    catalogue = load_catalogue()
    texts = {one: catalogue.questions[one].text.de for one in ("cg.problem", "cg.solution")}
    open_and_run(page, lab, "00_start")
    field(page, "Was wird gesammelt?").fill("Kontakte")
    field(page, "Wo und wie liegt es?").select_option("Tabelle auf einem Rechner")
    field(page, "Was wollt ihr wissen oder lösen?").fill("Wen erreichen wir nicht?")
    field(page, texts["cg.problem"]).fill(PROBLEM)
    field(page, texts["cg.solution"]).fill(SECRET)
    solution = page.locator(".cdl-question", has=field(page, texts["cg.solution"]))
    solution.get_by_label("Darf in den öffentlichen Bericht").set_checked(False)
    expect(page.locator(".cdl-form").nth(0)).to_contain_text("gespeichert")
    page.wait_for_timeout(1500)

    stored = AnswerStore(folder).load()
    problem, hidden = stored.entries[Key("cg.problem")], stored.entries[Key("cg.solution")]
    assert problem.value == PROBLEM
    assert problem.text_hash == catalogue.questions["cg.problem"].text_hash
    assert (hidden.value, hidden.visibility) == (SECRET, Visibility.INTERNAL)
    assert stored.entries[Key("st.data")].value == [{"what": "Kontakte", "storage": "spreadsheet"}]

    open_and_run(page, lab, "00_start")
    expect(field(page, texts["cg.problem"])).to_have_value(PROBLEM)
    expect(field(page, texts["cg.solution"])).to_have_value(SECRET)
    expect(field(page, "Was wird gesammelt?")).to_have_value("Kontakte")
    again = page.locator(".cdl-question", has=field(page, texts["cg.solution"]))
    expect(again.get_by_label("Darf in den öffentlichen Bericht")).not_to_be_checked()

    page.get_by_role("button", name="Bericht erstellen").click()
    page.get_by_text("Der Bericht ist fertig").wait_for()
    page.get_by_role("link", name="Bericht öffnen").click()
    shown = page.frame_locator(".jp-HTMLViewer iframe")
    expect(shown.get_by_text(PROBLEM).first).to_be_visible()
    report = (folder / "out" / "report.html").read_text(encoding="utf-8")
    assert PROBLEM in report
    assert SECRET not in report
    assert SECRET not in (folder / "out" / "findings.json").read_text(encoding="utf-8")
    assert SECRET not in (folder / "out" / "exports" / "project-sketch.md").read_text(encoding="utf-8")
    done = command("report", folder, "--audience", "internal")
    assert done.returncode == 0, done.stderr
    assert SECRET in (folder / "out" / "report-internal.html").read_text(encoding="utf-8")


def test_every_principle_is_asked_in_a_notebook(page: Page, lab: Lab) -> None:
    catalogue = load_catalogue()
    asked: set[str] = set()
    for notebook in ("00_start", "01_data_inventory", "05_impact_plan"):
        open_and_run(page, lab, notebook)
        shown = page.locator(".cdl-form").all_inner_texts()
        for principle in PRINCIPLES:
            first = catalogue.of(principle)[0].text.de
            asked |= {principle for text in shown if first in text}
    assert asked == set(PRINCIPLES)


def test_a_saved_notebook_holds_no_answer(page: Page, lab: Lab, folder: Path) -> None:
    """Answers lie in answers.yaml alone, so that a notebook can be handed on."""
    open_and_run(page, lab, "00_start")
    page.keyboard.press("Escape")
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.get_by_text("Save Notebook", exact=True).click()
    path = folder / "notebooks" / "00_start.ipynb"
    page.wait_for_timeout(2000)
    outputs = [
        cell["outputs"] for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if "outputs" in cell
    ]
    forms = [
        one
        for listed in outputs
        for one in listed
        if "application/vnd.jupyter.widget-view+json" in one.get("data", {})
    ]
    assert forms
    assert SECRET not in json.dumps(forms, ensure_ascii=False)
