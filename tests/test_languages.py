"""A page speaks one language: the English report no German, the German one no English, outside the data."""

import re
import shutil
from html.parser import HTMLParser

import pytest

from cdl_workbook.starter import make_demo
from cdl_workbook.vocabulary import Language
from tests.commands import ROOT, command

GERMAN = re.compile(
    r"\b(und|oder|nicht|der|das|dem|den|des|ein|eine|einer|eines|mit|von|für|auf|aus|bei|nach|ist|sind|wird|werden|"
    r"auch|nur|sich|sie|ihr|euch|eure|wir|kann|keine|zeilen|spalte|spalten|tabelle|tabellen|daten|personen|fehlt|"
    r"hier|wenn|wie|zum|zur|im|seht|steht|angaben|datei)\b|[äöüß]",
    re.IGNORECASE,
)
ENGLISH = re.compile(
    r"\b(the|and|or|not|of|to|with|from|for|by|is|are|be|been|this|that|these|which|what|your|you|we|can|no|only|"
    r"rows?|columns?|tables?|data|missing|values?|found|show|see|file|unknown|none|persons|other)\b",
    re.IGNORECASE,
)
VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr", "circle", "path", "rect", "line"}
SAME_IN_BOTH = re.compile(
    r"data/|cdl-workbook|CDL workbook|Civic Data Lab|workbook\.yaml|out/|[\w.-]+\.(csv|xlsx|ipynb|html|json)|"
    r"CC[- ]BY[- ]4\.0|creativecommons\.org\S*|\b[0-9a-f]{12,}\b"
)
SPOKEN = ("alt", "aria-label", "title", "content", "aria-description")


class Said(HTMLParser):
    """All text of a page outside ``.data`` and ``lang=…``, and the attributes that are spoken."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[bool] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        data = (
            "data" in given.get("class", "").split()
            or ("lang" in given and tag != "html")
            or tag in ("script", "style")
        )
        if not any(self.open) and not data:
            policy = given.get("http-equiv") or given.get("name") in (
                "viewport",
                "generator",
                "color-scheme",
                "referrer",
            )
            self.texts += [given[name] for name in SPOKEN if name in given and not policy]
        if tag not in VOID:
            self.open.append(data)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self.open:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if not any(self.open):
            self.texts.append(data)


def said(page: str) -> str:
    look = Said()
    look.feed(page)
    look.close()
    assert look.open == [], "every element is closed"
    return SAME_IN_BOTH.sub("", "\n".join(look.texts))


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The demonstration in both languages, with the tables of all samples."""
    place, made = tmp_path_factory.mktemp("pages"), {}
    for language in Language:
        folder = make_demo(place / language, language).folder
        for sample in (ROOT / "data" / "samples").glob("*/data"):
            shutil.copytree(sample, folder / "data" / sample.parent.name)
        done = command("run", language, cwd=place)
        assert done.returncode == 0, done.stderr
        made[language.value] = (folder / "out" / "report.html").read_text(encoding="utf-8")
    data = sorted(set(re.findall(r'class="data"[^>]*>([^<]+)<', made["de"])), key=len, reverse=True)
    return made, data


def sentences(page: str, data: list[str], foreign: re.Pattern[str]) -> list[str]:
    """Lines with a foreign word, without names of tables and columns that attributes repeat."""
    found = []
    for line in said(page).splitlines():
        for name in data:
            line = line.replace(name, "")
        if foreign.search(line):
            found.append(line.strip())
    return found


def test_the_english_report_holds_no_german(pages):
    made, data = pages
    assert '<html lang="en"' in made["en"]
    assert sentences(made["en"], data, GERMAN) == []


def test_the_german_report_holds_no_english(pages):
    made, data = pages
    assert '<html lang="de"' in made["de"]
    assert sentences(made["de"], data, ENGLISH) == []


def test_the_test_itself_sees_the_other_language():
    page = '<p>Ein Wort <b class="data">the table</b></p><img alt="the picture">'
    assert sentences(page, [], ENGLISH) == ["the picture"]
    assert sentences(page, [], GERMAN) == ["Ein Wort"]
