"""A whole run with answers: what is public, what is internal, and what a broken file does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import cdl_workbook
from cdl_workbook.errors import UsageError
from cdl_workbook.exports.documents import SECTION_MIME
from cdl_workbook.guide.suggestions import suggestions_of
from cdl_workbook.inventory import Inventory
from cdl_workbook.vocabulary import Language
from tests.commands import command, make_workbook

ANSWERS = """\
answers:
  cs.actor: {state: answered, value: state, visibility: internal, note: Wandersmannkanari}
  cs.why_support:
    state: contested
    voices: [{author: Leitung, value: Mehr Zeit}, {author: Team, value: Mehr Geld}]
  cg.problem: {value: 'Viele fehlen. Fragt Anna Schmidt.'}
  cg.solution: {value: Geheimkanari, visibility: internal}
  st.questions: {value: [{question: Wer fehlt?, decision: Andere Zeiten}]}
  st.data: {value: [{what: Liste, storage: paper}]}
  pr.legal_basis: {state: unknown}
tables:
  a.csv:
    answers:
      pr.table.purpose: {value: Zweckkanari}
      pr.table.owner: {value: Eigenkanari}
      pr.table.basis: {value: [none]}
      pr.table.third_country: {value: usa}
    columns:
      Ort:
        pr.column.purpose: {value: Spaltenkanari}
        pr.column.kind: {value: birth_date, note: Berichtigungskanari}
"""
INTERNAL = ("Wandersmannkanari", "Geheimkanari", "Eigenkanari", "Spaltenkanari", "Anna Schmidt")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = make_workbook(tmp_path_factory.mktemp("run") / "verein")
    (made / "data" / "a.csv").write_text("Vorname;Ort\nAnna;Ulm\nBen;Kiel\n", encoding="utf-8")
    (made / "answers.yaml").write_text(ANSWERS, encoding="utf-8")
    done = command("run", made)
    assert done.returncode == 0, done.stderr
    return made


def out(folder: Path, name: str) -> str:
    return (folder / "out" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", ["report.html", "findings.json", "inventory.json", "exports/project-sketch.md", "run.jsonl"]
)
def test_nothing_internal_is_in_what_may_be_shared(folder: Path, name: str) -> None:
    assert [secret for secret in INTERNAL if secret in out(folder, name)] == []


def test_what_an_internal_answer_gives_rise_to_is_internal_too(folder: Path) -> None:
    codes = {one["code"] for one in json.loads(out(folder, "findings.json"))["findings"]}
    assert "civil_society.carrier_not_civil" not in codes
    assert "civil_society.open_points" in codes
    done = command("report", folder, "--audience", "internal")
    assert done.returncode == 0, done.stderr
    internal = out(folder, "report-internal.html")
    for secret in ("Wandersmannkanari", "Geheimkanari", "Eigenkanari"):
        assert secret in internal
    assert 'class="measure high"' in internal


def test_tables_and_what_is_said_about_them_are_compared(folder: Path) -> None:
    found = {one["code"]: one for one in json.loads(out(folder, "findings.json"))["findings"]}
    assert found["purposes.no_basis"]["table"] == "a.csv"
    assert found["purposes.open_points"]["status"] == "not_assessed"
    assert "purposes.to_the_usa" not in found
    title, report = "Angaben gehen in die USA", out(folder, "report.html")
    assert title not in report
    assert command("report", folder, "--audience", "internal").returncode == 0
    assert title in out(folder, "report-internal.html")


def test_measures_hold_what_is_internal_about_tables_in_the_internal_list_alone(folder: Path) -> None:
    code = "purposes.to_the_usa"
    assert code not in out(folder, "exports/measures.csv")
    assert out(folder, "exports-internal/measures-internal.csv").count(code) == 1
    for name in ("exports/measures.csv", "exports-internal/measures-internal.csv"):
        assert out(folder, name).count("purposes.no_basis") == 1
    workbook = cdl_workbook.open_guide(folder).workbook
    offered = suggestions_of(workbook, "sustainability", Inventory(tables=()), Language.DE)["su.measures"]
    assert f"{code} · a.csv" in {one["code"] for one in offered.value}


def test_a_word_on_a_column_is_in_the_inventory_with_its_reason(folder: Path) -> None:
    columns = json.loads(out(folder, "inventory.json"))["tables"][0]["columns"]
    assert [one["kind"] for one in columns] == ["given_name", "birth_date"]
    assert columns[1]["overruled"] == "Berichtigungskanari"
    report = out(folder, "report.html")
    assert "Wir hatten erkannt: Ort" in report
    assert "Was steht wirklich in dieser Spalte?" in report


def test_the_report_shows_answers_dissent_progress_and_the_catalogue(folder: Path) -> None:
    report = out(folder, "report.html")
    for part in ("Leitung: Mehr Zeit", "Team: Mehr Geld", "Zweckkanari", "Wer fehlt?", "cdl-workbook 1.0"):
        assert part in report
    data = json.loads(
        re.search(r'<script[^>]*id="cdl-workbook-data"[^>]*>(.*?)</script>', report, re.DOTALL)[1]
    )
    said = {one["question"]: one for one in data["answers"]}
    assert said["cg.problem"]["value"] == "Viele fehlen. Fragt …."
    assert [voice["author"] for voice in said["cs.why_support"]["voices"]] == ["Leitung", "Team"]
    assert "cg.solution" not in said


def test_findings_keep_their_contract(folder: Path) -> None:
    keys = {
        *("code", "status", "severity", "table", "columns", "groups", "evidence", "reason"),
        *("message", "recommendation", "questions", "sources"),
    }
    findings = json.loads(out(folder, "findings.json"))["findings"]
    assert [one["code"] for one in findings if set(one) != keys] == []
    assert all(set(one["message"]) == {"de", "en"} for one in findings)


def test_words_of_the_notebook_alone_are_not_in_the_report(folder: Path) -> None:
    assert "Umschalt" not in out(folder, "report.html")
    assert "Umschalt" in out(folder, "executed/00_start.ipynb")


def test_a_broken_answers_file_is_a_note_and_the_other_results_are_made(tmp_path: Path) -> None:
    made = make_workbook(tmp_path / "verein")
    (made / "data" / "a.csv").write_text("Vorname;Ort\nAnna;Ulm\nBen;Kiel\n", encoding="utf-8")
    broken = "answers:\n  cg.problem: {value: 'halb"
    (made / "answers.yaml").write_text(broken, encoding="utf-8")
    done = command("run", made)
    assert done.returncode == 0, done.stderr
    assert "answers.yaml, Zeile 2" in out(made, "report.html")
    assert json.loads(out(made, "inventory.json"))["tables"]
    assert (made / "answers.yaml").read_text(encoding="utf-8") == broken


def test_the_same_answers_give_the_same_bytes(folder: Path) -> None:
    before = {
        name: out(folder, name) for name in ("report.html", "findings.json", "exports/project-sketch.md")
    }
    assert command("run", folder).returncode == 0
    assert {name: out(folder, name) for name in before} == before


def test_ask_in_form_mode_saves_what_is_typed_and_shows_no_answer_elsewhere(folder: Path) -> None:
    form = cdl_workbook.open_guide(folder, "form").ask("common_good")
    bundle = form._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert "Viele fehlen" not in bundle["text/html"] + bundle["text/plain"]


def test_ask_elsewhere_shows_the_public_answers(folder: Path) -> None:
    for mode in ("auto", "static"):
        bundle = cdl_workbook.open_guide(folder, mode).ask("common_good")._repr_mimebundle_()
        assert "Viele fehlen. Fragt …." in bundle["text/html"]
        assert "Geheimkanari" not in json.dumps(bundle)
        assert bundle[SECTION_MIME]["room"] == "common_good"


@pytest.mark.parametrize("step", ["next_step", "learning", "sketch"])
def test_the_office_hour_has_something_to_say_from_the_first_moment(tmp_path: Path, step: str) -> None:
    guide = cdl_workbook.open_guide(make_workbook(tmp_path / "verein"))
    assert getattr(guide, step)().text
    assert getattr(cdl_workbook.open_guide(tmp_path / "fehlt"), step)().text


def test_an_unknown_principle_names_those_there_are(folder: Path) -> None:
    with pytest.raises(UsageError, match="civil_society"):
        cdl_workbook.open_guide(folder).ask("zivil")
