"""The button that makes the report: it saves first, says how far it is, and where the report lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from cdl_workbook.forms import ReportMaker
from cdl_workbook.vocabulary import Language
from tests.commands import make_workbook


def parts(maker: ReportMaker):
    _, button, said, links = maker.widget.children
    return button, said, links


def test_it_makes_the_report_and_links_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_workbook(tmp_path / "verein")
    (folder / "notebooks").mkdir(exist_ok=True)
    monkeypatch.chdir(folder / "notebooks")
    answer = "answers:\n  cg.problem: {value: Älteren fehlt der Weg zu uns}\n"
    maker = ReportMaker(folder, Language.DE, lambda: (folder / "answers.yaml").write_text(answer, "utf-8"))
    button, said, links = parts(maker)
    button.click()
    assert button.disabled
    assert "wird erstellt" in said.value
    maker.wait()
    assert not button.disabled
    assert "ist fertig" in said.value
    (shown,) = links.outputs
    assert 'href="../out/report.html"' in shown["data"]["text/html"]
    assert 'href="../out/exports/project-sketch.md"' in shown["data"]["text/html"]
    assert "Älteren fehlt der Weg zu uns" in (folder / "out" / "report.html").read_text(encoding="utf-8")


def test_it_says_what_went_wrong_and_can_be_pressed_again(tmp_path: Path) -> None:
    folder = make_workbook(tmp_path / "verein")
    (folder / "workbook.yaml").write_text("organisation: {nmae: <b>}\n", encoding="utf-8")
    maker = ReportMaker(folder, Language.EN, lambda: None)
    button, said, links = parts(maker)
    button.click()
    maker.wait()
    assert "not complete" in said.value
    assert "workbook.yaml" in said.value
    assert "<b>" not in said.value
    assert links.outputs == ()
    assert not button.disabled
