"""What the inventory offers as answers: likely, with its reason, and never saved by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from cdl_workbook.answers import check_value
from cdl_workbook.assessment import assess_workbook_inventory
from cdl_workbook.forms import Suggestion
from cdl_workbook.guide.suggestions import suggestions_of
from cdl_workbook.render.html import unmark
from cdl_workbook.resources import load_lexicon
from cdl_workbook.vocabulary import Language
from cdl_workbook.workbook import open_workbook
from tests.commands import make_workbook

BORN = "\n".join(f"{name};0{day}.03.201{day};2b" for day, name in enumerate(["Ada", "Ben", "Cem", "Dag"], 1))
TABLES = {
    "Mitglieder.csv": "Vorname;Nachname;Eintritt;Austritt\n"
    + "".join(f"Ada;Öz;0{n}.01.2020;0{n}.02.2024\n" for n in range(1, 6)),
    "Bewerbungen 2025.csv": "Vorname;Nachname;Konfession\nAda;Öz;ev.\nBen;Roth;rk\nCem;Kaya;isl.\n",
    "liste.csv": f"Vorname;Geburtsdatum;Klasse\n{BORN}\n",
    "ware.csv": "Artikel;Preis\nReis;1,20\nÖl;3,40\n",
}


@pytest.fixture(scope="module")
def offered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Suggestion]:
    folder = make_workbook(tmp_path_factory.mktemp("org") / "verein")
    for name, text in TABLES.items():
        (folder / "data" / name).write_text(text, encoding="utf-8")
    workbook = open_workbook(folder)
    found = suggestions_of(workbook, "privacy", assess_workbook_inventory(workbook).details, Language.DE)
    assert not (folder / "answers.yaml").exists()
    for key, suggestion in found.items():
        question = workbook.catalogue.questions[key.partition(" · ")[0]]
        assert suggestion.value is None or check_value(question, suggestion.value) is None, key
    return dict(found)


def reason(suggestion: Suggestion) -> str:
    return str(unmark(suggestion.reason).striptags())


@pytest.mark.parametrize(
    ("key", "value", "because"),
    [
        ("pr.table.subjects · Mitglieder.csv", ["members"], "Darauf weist der Name hin: Mitglieder.csv."),
        ("pr.table.subjects · Bewerbungen 2025.csv", ["applicants"], "Name"),
        ("pr.table.subjects · liste.csv", ["children"], "diese Spalten hin: Klasse."),
        ("pr.table.subjects · ware.csv", ["none"], "in keiner Spalte"),
        ("pr.table.retention · Bewerbungen 2025.csv", "applications", "Name"),
        ("pr.table.retention · Mitglieder.csv", "former_members_3", "Austritt"),
        ("pr.table.retention.date · Mitglieder.csv", "Austritt", "klingt nach einem Ende"),
        ("pr.table.special_basis · Bewerbungen 2025.csv", None, "Konfession"),
        ("pr.personal", ["ordinary", "special", "children"], "Spalten"),
        ("pr.record.controller", "Probeverein", "workbook.yaml"),
    ],
)
def test_it_offers_what_is_likely_with_the_reason(
    offered: dict[str, Suggestion], key: str, value: object, because: str
) -> None:
    assert offered[key].value == value
    assert because in reason(offered[key])


def test_what_is_not_likely_is_not_offered(offered: dict[str, Suggestion]) -> None:
    assert "pr.table.retention · ware.csv" not in offered
    assert "pr.table.special_basis · Mitglieder.csv" not in offered
    assert not any(key.startswith(("pr.table.basis", "pr.table.purpose", "pr.column")) for key in offered)


def test_other_principles_are_left_alone() -> None:
    workbook = open_workbook(Path(__file__).parents[1] / "data" / "samples" / "sportverein")
    details = assess_workbook_inventory(workbook).details
    assert suggestions_of(workbook, "justice", details, Language.EN) == {}


def test_the_lexicon_offers_only_options_that_there_are() -> None:
    questions = open_workbook(Path(__file__).parents[1] / "data" / "samples" / "tafel").catalogue.questions
    for group in ("subjects", "retention"):
        known = {one.id for one in questions[f"pr.table.{group}"].options}
        assert set(load_lexicon("tables")[group]) <= known
