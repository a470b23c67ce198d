"""The page in a real browser: accessible, quiet, narrow enough, readable without scripts and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cdl_workbook.report import write_report
from cdl_workbook.vocabulary import Language
from tests.report_samples import inventory_notebook, minimisation_notebook, nasty_inventory, write
from tests.report_samples import sample_words as sample_words

pytestmark = pytest.mark.usefixtures("sample_words")

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
KINDS = ("de", "en", "nasty")
WIDTHS = (1280, 320)
SCHEMES = ("light", "dark")


@pytest.fixture
def report(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    kind = request.param
    language = Language.EN if kind == "en" else Language.DE
    first = (
        inventory_notebook(language, nasty_inventory(), ())
        if kind == "nasty"
        else inventory_notebook(language)
    )
    second = minimisation_notebook(language, failed=kind == "nasty")
    return write_report(
        write(tmp_path, _01_inventory=first, _02_minimisation=second), tmp_path / "report.html"
    )


@pytest.fixture
def opened(chromium: Any, report: Path, width: int, scheme: str) -> Iterator[tuple[Any, list[str]]]:
    """The report in a page, and a list of everything it asked for or complained about."""
    page = chromium.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    heard: list[str] = []
    page.on("request", lambda request: heard.append(request.url))
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.goto(report.as_uri())
    yield page, heard
    page.close()


@pytest.mark.parametrize("report", KINDS, indirect=True)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_page_is_accessible_quiet_and_narrow(opened: tuple[Any, list[str]], report: Path) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page, heard = opened
    assert heard == [report.as_uri()]
    for folded in (True, False):
        if not folded:
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0
        result = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
        assert result.violations_count == 0, result.generate_report()


@pytest.mark.parametrize("report", ["de"], indirect=True)
@pytest.mark.parametrize("width", [1280])
@pytest.mark.parametrize("scheme", ["light"])
class TestForPeople:
    def test_without_scripts_it_reads_the_same(
        self, chromium: Any, opened: tuple[Any, list[str]], report: Path
    ) -> None:
        context = chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
        silent = context.new_page()
        silent.goto(report.as_uri())
        assert silent.inner_text("body") == opened[0].inner_text("body")
        context.close()

    def test_what_is_folded_is_open_in_print(self, opened: tuple[Any, list[str]]) -> None:
        page, _ = opened
        inside = page.locator("details .table-frame table").first
        assert not inside.is_visible()
        page.emulate_media(media="print")
        assert inside.is_visible()
        assert inside.bounding_box()["height"] > 50
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"

    def test_print_of_a_dark_screen_is_on_white(self, opened: tuple[Any, list[str]]) -> None:
        page, _ = opened
        page.emulate_media(media="print", color_scheme="dark")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(134, 24, 79)"

    def test_the_first_tab_leads_to_the_content(self, opened: tuple[Any, list[str]]) -> None:
        page, _ = opened
        link = page.locator(".skip-link")
        assert link.bounding_box()["y"] < 0
        page.keyboard.press("Tab")
        assert link.bounding_box()["y"] >= 0
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"

    def test_the_landmarks_are_there(self, opened: tuple[Any, list[str]]) -> None:
        page, _ = opened
        for landmark in ("banner", "navigation", "main", "contentinfo"):
            assert page.get_by_role(landmark).count() == 1


@pytest.mark.parametrize("report", ["de"], indirect=True)
@pytest.mark.parametrize("width", [320])
@pytest.mark.parametrize("scheme", ["light"])
def test_the_words_in_pictures_stay_legible_on_a_phone(opened: tuple[Any, list[str]]) -> None:
    page, _ = opened
    sizes = page.evaluate(
        "[...document.querySelectorAll('.kind-card :is(th, td, caption)')]"
        ".map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) >= 12
    frames = page.evaluate(
        "[...document.querySelectorAll('.kind-card .table-frame')]"
        ".map(one => one.scrollWidth - one.clientWidth)"
    )
    assert max(frames) <= 0
