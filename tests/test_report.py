# ruff: noqa: E501  # one line of HTML is one example

from __future__ import annotations

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from cdl_workbook.errors import ExecutionError
from cdl_workbook.inventory import Inventory
from cdl_workbook.report import SECTION_MIME, CdlReportExporter, write_report
from cdl_workbook.report.gate import refuse_unless_inert, without_paths
from cdl_workbook.report.sanitise import sanitise
from cdl_workbook.resources import shipped
from cdl_workbook.vocabulary import Audience, Language, Status
from tests.report_samples import (
    SCRIPT,
    html_output,
    inventory_notebook,
    markdown,
    minimisation_notebook,
    nasty_inventory,
    payload,
    realistic_findings,
    section_output,
    write,
)
from tests.report_samples import sample_words as sample_words

pytestmark = pytest.mark.usefixtures("sample_words")

CSP = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def _page(folder: Path, audience: Audience = Audience.PUBLIC, **notebooks: nbformat.NotebookNode) -> str:
    target = write_report(write(folder, **notebooks), folder / "out" / "report.html", audience=audience)
    return target.read_text(encoding="utf-8")


def _both(folder: Path, language: Language = Language.DE) -> str:
    return _page(
        folder,
        _01_data_inventory=inventory_notebook(language),
        _02_data_minimisation=minimisation_notebook(language),
    )


def _headings(page: str) -> list[int]:
    return [int(level) for level in re.findall(r"<h([1-6])[\s>]", page)]


def _data(page: str) -> dict[str, object]:
    found = re.search(
        r'<script id="cdl-workbook-data" type="application/json">(.*?)</script>', page, re.DOTALL
    )
    assert found is not None
    data = json.loads(found[1])
    assert isinstance(data, dict)
    return data


class TestThePage:
    def test_it_may_load_and_run_nothing(self, tmp_path: Path) -> None:
        page = _both(tmp_path)
        refuse_unless_inert(page)
        policy = re.search(r'<meta content="([^"]+)" http-equiv="Content-Security-Policy"', page)
        assert policy is not None
        assert policy[1] == CSP
        assert "cdnjs" not in page
        assert "unpkg" not in page
        assert set(re.findall(r'<script[^>]* type="([^"]+)"', page)) == {
            "application/json",
            "application/ld+json",
        }

    def test_it_has_one_h1_and_no_jump(self, tmp_path: Path) -> None:
        levels = _headings(_both(tmp_path))
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(lower - upper <= 1 for upper, lower in pairwise(levels))

    def test_every_id_occurs_once_and_every_reference_has_its_target(self, tmp_path: Path) -> None:
        page = _both(tmp_path)
        ids = re.findall(r'\sid="([^"]+)"', page)
        assert len(ids) == len(set(ids))
        wanted = re.findall(r'href="#([^"]+)"', page)
        wanted += " ".join(re.findall(r'aria-labelledby="([^"]+)"', page)).split()
        assert set(wanted) <= set(ids)

    def test_the_first_screen_says_the_result(self, tmp_path: Path) -> None:
        page = _both(tmp_path)
        assert "Angesehen wurden 4 Tabellen mit 4.148 Zeilen; 17 Spalten beziehen sich auf Personen." in page
        assert (
            "Es gibt 5 Anlässe zum Hinsehen: 2\u00a0dringend, 2\u00a0wichtig und 1\u00a0zum Vormerken."
            in page
        )
        assert "Ein Punkt ließ sich nicht prüfen" in page
        assert page.count('class="measure ') == 3
        assert page.count('<li class="tile ') == 2
        assert "Stand: 18.09.2026" in page

    def test_links_between_notebooks_stay_inside_the_page(self, tmp_path: Path) -> None:
        page = _both(tmp_path)
        assert '<a href="#data-minimisation">Datensparsamkeit</a>' in page
        assert ".ipynb" not in page

    def test_it_holds_one_language(self, tmp_path: Path) -> None:
        english = _both(tmp_path, Language.EN)
        assert '<html lang="en">' in english
        assert "Which data do we have?" in english
        assert "Welche Daten haben wir?" not in english
        assert '<html lang="de">' in _both(tmp_path, Language.DE)

    @pytest.mark.parametrize("language", list(Language))
    def test_the_other_language_appears_only_in_data(self, tmp_path: Path, language: Language) -> None:
        page = _both(tmp_path, language)
        other = {"de": r"\b(the|and|of|with|table)\b", "en": r"\b(und|der|die|das|mit|Tabelle)\b|[äöüß]"}
        text = _text_outside_data(page)
        assert re.findall(other[language], text) == []

    def test_licence_and_author_are_told_to_people_and_programs(self, tmp_path: Path) -> None:
        page = _both(tmp_path)
        assert re.search(
            r'<a href="https://creativecommons.org/licenses/by/4.0/deed.de" rel="license">', page
        )
        found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
        assert found is not None
        about = json.loads(found[1])
        assert about["@type"] == "Report"
        assert about["license"] == "https://creativecommons.org/licenses/by/4.0/"
        assert about["author"] == {"@type": "Organization", "name": "Tafel Musterstadt e. V."}
        assert about["dateCreated"] == "2026-09-18"
        assert about["inLanguage"] == "de"

    def test_findings_and_inventory_ride_along(self, tmp_path: Path) -> None:
        data = _data(_both(tmp_path))
        assert isinstance(data["findings"], list)
        assert isinstance(data["inventory"], dict)
        assert len(data["findings"]) == 7
        assert len(data["inventory"]["tables"]) == 4

    def test_the_same_notebooks_give_the_same_bytes(self, tmp_path: Path) -> None:
        assert _both(tmp_path) == _both(tmp_path)

    def test_notebooks_stand_in_the_order_of_their_names(self, tmp_path: Path) -> None:
        one, two = write(
            tmp_path, _01_a=minimisation_notebook(Language.DE), _02_b=inventory_notebook(Language.DE)
        )
        page = write_report([two, one], tmp_path / "r.html").read_text(encoding="utf-8")
        assert page.index('id="a"') < page.index('id="b"')


class TestWhatIsNotShown:
    def test_streams_errors_code_and_plain_text(self, tmp_path: Path) -> None:
        page = _page(
            tmp_path,
            _01_data_inventory=inventory_notebook(Language.DE),
            _02_data_minimisation=minimisation_notebook(Language.DE, failed=True),
        )
        for hidden in (
            "Traceback",
            "boom",
            "warn",
            "open_guide",
            "/home/ada",
            "&lt;repr&gt;",
            "&lt;section&gt;",
        ):
            assert hidden not in page

    def test_a_file_that_was_not_read_forbids_to_say_that_all_was_checked(self, tmp_path: Path) -> None:
        clear = [one for one in realistic_findings() if one.status is Status.CLEAR]
        page = _page(tmp_path, _01_x=inventory_notebook(Language.DE, findings=clear))
        assert "Es gibt keinen Anlass, genauer hinzusehen." in page
        assert "Alle vorgesehenen Punkte" not in page

    def test_a_failed_part_says_so_and_never_counts_as_well(self, tmp_path: Path) -> None:
        page = _page(
            tmp_path,
            _01_data_inventory=inventory_notebook(Language.DE, findings=()),
            _02_data_minimisation=minimisation_notebook(Language.DE, failed=True),
        )
        assert "Dieser Teil ist nicht fertig geworden." in page
        assert "Ein Teil ist nicht fertig geworden und fehlt in dieser Übersicht." in page
        assert "Befunde liegen noch keine vor" in page
        assert "Alle vorgesehenen Punkte" not in page
        assert "keinen Anlass" not in page

    def test_internal_outputs_and_cells(self, tmp_path: Path) -> None:
        secret = html_output("<p>GEHEIM</p>", cdl_workbook={"audience": "internal"})
        notebook = new_notebook(
            cells=[
                markdown("# Titel"),
                markdown("VERTRAULICH", "internal"),
                new_code_cell("x", outputs=[secret]),
            ]
        )
        public = _page(tmp_path, _01_x=notebook)
        assert "GEHEIM" not in public
        assert "VERTRAULICH" not in public
        internal = _page(tmp_path, Audience.INTERNAL, _01_x=notebook)
        assert "GEHEIM" in internal
        assert "VERTRAULICH" in internal

    def test_an_internal_payload_does_not_reach_the_cover(self, tmp_path: Path) -> None:
        output = section_output(payload((), None, Language.DE))
        output.metadata["cdl_workbook"] = {"audience": "internal"}
        page = _page(tmp_path, _01_x=new_notebook(cells=[new_code_cell("x", outputs=[output])]))
        assert "Tafel Musterstadt" not in page

    def test_widgets_and_their_plain_text(self, tmp_path: Path) -> None:
        widget = {
            "application/vnd.jupyter.widget-view+json": {"model_id": "abc"},
            "text/plain": "HBox(children)",
        }
        notebook = new_notebook(
            cells=[markdown("# T"), new_code_cell("x", outputs=[new_output("display_data", data=widget)])],
            metadata={"widgets": {"application/vnd.jupyter.widget-state+json": {"state": {"a": "antwort"}}}},
        )
        page = _page(tmp_path, _01_x=notebook)
        assert "HBox" not in page
        assert "antwort" not in page
        assert "model_id" not in page

    def test_paths_of_the_computer(self, tmp_path: Path) -> None:
        page = _page(
            tmp_path, _01_x=new_notebook(cells=[markdown("# T\n\nIn /home/ada/x und C:\\Users\\ada\\y.")])
        )
        assert "ada" not in page
        assert str(tmp_path) not in page


class TestWhatComesFromOutside:
    def test_markdown_cannot_bring_a_script(self, tmp_path: Path) -> None:
        source = f"# T\n\n{SCRIPT}\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) <iframe src=//e></iframe>"
        page = _page(tmp_path, _01_x=new_notebook(cells=[markdown(source)]))
        assert "alert" not in page
        assert "iframe" not in page

    def test_outputs_cannot_either(self, tmp_path: Path) -> None:
        html = f'{SCRIPT}<svg onload="alert(1)"><a xlink:href="javascript:alert(1)">x</a></svg><style>*{{}}</style>'
        page = _page(tmp_path, _01_x=new_notebook(cells=[new_code_cell("x", outputs=[html_output(html)])]))
        assert "alert" not in page
        assert "*{}" not in page

    def test_names_that_want_to_be_code(self, tmp_path: Path) -> None:
        page = _page(tmp_path, _01_x=inventory_notebook(Language.DE, nasty_inventory()))
        assert "<script>" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
        assert "\\u003cscript>" in page
        assert "\u202e" not in re.sub(r"<script.*?</script>", "", page, flags=re.DOTALL)

    def test_organisation_and_title_are_data_too(self, tmp_path: Path) -> None:
        given = payload((), None, Language.DE)
        given["organisation"]["name"] = given["project"]["title"] = f"{SCRIPT}</title>"
        notebook = new_notebook(cells=[new_code_cell("x", outputs=[section_output(given)])])
        page = _page(tmp_path, _01_x=notebook)
        assert "<script>" not in page
        refuse_unless_inert(page)

    def test_a_foreign_notebook_still_renders(self, tmp_path: Path) -> None:
        pandas_like = "<table border=1><thead><tr><th></th><th>a</th></tr></thead><tbody><tr><th>0</th><td>1</td></tr></tbody></table>"
        page = _page(
            tmp_path,
            _01_x=new_notebook(
                cells=[markdown("### tief\n\n# hoch"), new_code_cell("x", outputs=[html_output(pandas_like)])]
            ),
        )
        assert _headings(page).count(1) == 1
        assert "Unser Datenbericht" in page
        assert "<th></th>" not in page
        assert 'role="region"' in page

    @pytest.mark.parametrize("broken", [{"schema": "other/1"}, [], "{", {"schema": "cdl-workbook/section/1"}])
    def test_a_broken_payload_is_no_reason_to_fail(self, tmp_path: Path, broken: object) -> None:
        output = new_output("display_data", data={SECTION_MIME: broken})
        assert "<h1>" in _page(tmp_path, _01_x=new_notebook(cells=[new_code_cell("x", outputs=[output])]))

    def test_an_image_without_words_gets_no_filler(self, tmp_path: Path) -> None:
        outputs = [
            new_output("display_data", data={"image/png": PIXEL}),
            new_output(
                "display_data", data={"image/png": PIXEL}, metadata={"image/png": {"alt": "Ein Punkt"}}
            ),
            new_output("display_data", data={"image/svg+xml": "<svg><script>x</script></svg>"}),
        ]
        page = _page(tmp_path, _01_x=new_notebook(cells=[new_code_cell("x", outputs=outputs)]))
        assert "No description has been provided" not in page
        assert page.count("Für dieses Bild gibt es noch keine Beschreibung") == 2
        assert 'alt="Ein Punkt"' in page


class TestTheGate:
    @pytest.mark.parametrize(
        "html",
        [
            "<script>x</script>",
            '<script type="module"></script>',
            '<p onclick="x">',
            '<a href=" java\nscript:x">',
            "<iframe>",
            '<img src="https://example.org/x.png">',
            '<link rel="stylesheet" href="x">',
            '<meta http-equiv="refresh" content="0">',
            "<style>@import 'x'</style>",
            "<style>a{background:url(x)}</style>",
            '<script type="application/json"><b></script>',
            '<base href="x">',
            "<form>",
        ],
    )
    def test_it_refuses(self, html: str) -> None:
        with pytest.raises(ExecutionError) as refused:
            refuse_unless_inert(html)
        assert refused.value.reason == "page_not_inert"

    def test_it_lets_pass(self) -> None:
        page = (
            '<script type="application/json">{}</script><img src="data:image/png;base64,x" alt="">'
            '<a href="https://example.org">x</a><p>javascript: onclick=</p>'
        )
        assert refuse_unless_inert(page) is None

    def test_addresses_are_no_paths(self) -> None:
        kept = '<a href="https://example.org/home/x">ausgabe/home/x und </var/><p>a/tmp/b'
        assert without_paths(kept) == kept

    def test_links_keep_to_the_web(self) -> None:
        assert sanitise('<a href="data:text/html,x">a</a>') == "<a>a</a>"
        assert (
            sanitise('<a href="https://example.org/?a=1">a</a>') == '<a href="https://example.org/?a=1">a</a>'
        )


class TestWriting:
    def test_without_notebooks(self, tmp_path: Path) -> None:
        with pytest.raises(ExecutionError) as refused:
            write_report([], tmp_path / "r.html")
        assert refused.value.reason == "report_without_notebooks"

    def test_an_unreadable_notebook_is_named_and_the_old_report_kept(self, tmp_path: Path) -> None:
        target = tmp_path / "r.html"
        target.write_text("old", encoding="utf-8")
        (tmp_path / "x.ipynb").write_text("{", encoding="utf-8")
        with pytest.raises(ExecutionError) as refused:
            write_report([tmp_path / "x.ipynb"], target)
        assert refused.value.params == {"notebook": "x.ipynb"}
        assert target.read_text(encoding="utf-8") == "old"
        assert sorted(path.name for path in tmp_path.iterdir()) == ["r.html", "x.ipynb"]

    def test_a_given_title_comes_first(self, tmp_path: Path) -> None:
        paths = write(tmp_path, _01_x=inventory_notebook(Language.DE))
        page = write_report(paths, tmp_path / "r.html", title="Mein <Titel>").read_text(encoding="utf-8")
        assert "Mein &lt;Titel&gt;</span></h1>" in page
        assert "<title>Mein &lt;Titel&gt; – Tafel Musterstadt e. V.</title>" in page

    def test_the_notebooks_are_not_changed(self, tmp_path: Path) -> None:
        (path,) = write(tmp_path, _01_x=inventory_notebook(Language.DE))
        before = path.read_bytes()
        write_report([path], tmp_path / "r.html")
        assert path.read_bytes() == before

    def test_an_empty_inventory_is_a_page(self, tmp_path: Path) -> None:
        notebook = inventory_notebook(Language.EN, Inventory(tables=()), ())
        assert "No tables were found." in _page(tmp_path, _01_x=notebook)


class TestNbconvert:
    def test_the_exporter_takes_one_notebook(self) -> None:
        page, _ = CdlReportExporter().from_notebook_node(inventory_notebook(Language.DE))
        assert '<html lang="de">' in page

    def test_the_plain_command_finds_template_and_preprocessors(self, tmp_path: Path) -> None:
        secret = html_output("<p>GEHEIM</p>", cdl_workbook={"audience": "internal"})
        notebook = inventory_notebook(Language.EN)
        notebook.cells.append(new_code_cell("x", outputs=[secret]))
        (path,) = write(tmp_path, _01_x=notebook)
        command = [sys.executable, "-m", "nbconvert", "--to", "html", "--template", "cdl_report", str(path)]
        command += [f"--TemplateExporter.extra_template_basedirs={shipped('templates')}"]
        subprocess.run(command, check=True, capture_output=True, cwd=shipped("templates").parent)
        page = (tmp_path / "01_x.html").read_text(encoding="utf-8")
        refuse_unless_inert(page)
        assert '<html lang="en">' in page
        assert "GEHEIM" not in page
        assert "/home/ada" not in page


def _text_outside_data(page: str) -> str:
    reader = _Reader()
    reader.feed(page)
    return " ".join(reader.text)


class _Reader(HTMLParser):
    """Collects what people and screen readers get to read, but not what is marked as data."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        data = "data" in (given.get("class") or "").split()
        if tag not in ("meta", "img", "br", "hr", "col") and (
            self.hidden or data or tag in ("script", "style", "title")
        ):
            self.hidden.append(tag)
        elif given.get("alt"):
            self.text.append(given["alt"] or "")

    def handle_endtag(self, tag: str) -> None:
        if self.hidden:
            self.hidden.pop()

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.text.append(data)
