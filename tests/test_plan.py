"""The plan of measures: what it may begin with, and how it is filled in the form."""

from __future__ import annotations

import json
from pathlib import Path

from cdl_workbook.answers import Answer, Key, check_value
from cdl_workbook.assessment import assess_workbook_inventory
from cdl_workbook.exports.documents import findings_document, inventory_document
from cdl_workbook.forms import Suggestion
from cdl_workbook.guide.suggestions import suggestions_of
from cdl_workbook.inventory import Inventory
from cdl_workbook.vocabulary import Language
from cdl_workbook.workbook import Workbook
from tests.exports.made import sample, small
from tests.forms.made import Used

ASKED = "su.measures"
INTERNAL = """\
answers:
  fe.people: {state: unknown}
  su.open: {value: 'no', visibility: internal}
tables:
  mitglieder.csv: {answers: {pr.table.owner: {value: Kasse}}}
"""


def with_results(folder: Path, answers: str = INTERNAL) -> Workbook:
    """A workbook with what a run writes about its tables."""
    workbook = small(folder, answers)
    found = assess_workbook_inventory(workbook)
    results = {
        "inventory": inventory_document(found.shareable),
        "findings": {
            "schema": "cdl-workbook/findings/1",
            "findings": findings_document(found.findings),
        },
    }
    workbook.out.mkdir()
    for name, document in results.items():
        (workbook.out / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    return workbook


def offered(workbook: Workbook) -> Suggestion | None:
    found = suggestions_of(workbook, "sustainability", Inventory(tables=()), Language.DE).get(ASKED)
    assert found is None or check_value(workbook.catalogue.questions[ASKED], found.value) is None
    return found


def test_concerns_of_tables_and_of_all_answers_are_offered(tmp_path: Path) -> None:
    rows = {one["code"]: one for one in offered(with_results(tmp_path / "verein")).value}
    about = rows["inventory.direct_identifiers · mitglieder.csv"]
    assert (about["who"], about["status"]) == ("Kasse", "open")
    assert about["measure"]
    assert "who" not in rows["sustainability.not_open"]


def test_without_a_run_what_follows_from_answers_is_offered(tmp_path: Path) -> None:
    workbook = small(tmp_path / "verein", INTERNAL)
    assert [one["code"] for one in offered(workbook).value] == ["sustainability.not_open"]
    (workbook.folder / "answers.yaml").unlink()
    assert offered(workbook) is None


def test_results_of_another_version_are_left_alone(tmp_path: Path) -> None:
    workbook = with_results(tmp_path / "verein")
    for broken in ("[", "[]", '{"schema": "cdl-workbook/inventory/0"}'):
        for name in ("inventory.json", "findings.json"):
            (workbook.out / name).write_text(broken, encoding="utf-8")
        assert [one["code"] for one in offered(workbook).value] == ["sustainability.not_open"]


def test_the_most_urgent_first_and_not_too_many_at_once() -> None:
    workbook = sample("tafel")
    found = offered(workbook)
    assert len(found.value) == 8
    assert found.value[0]["code"] == "feasibility.not_realistic"
    assert "noch nichts geplant" in found.reason


def test_in_the_form_rows_are_taken_and_filled_and_the_rest_is_offered_next_time(tmp_path: Path) -> None:
    workbook = with_results(tmp_path / "verein")
    before = offered(workbook).value
    used = Used(
        workbook.folder,
        workbook.catalogue,
        principle="sustainability",
        suggestions={ASKED: Suggestion(before[:1])},
    )
    used.press("Übernehmen")
    used.enter("Bis wann?", "2027-03-31")
    (row,) = used.answers.get(Key(ASKED)).value
    assert (row["code"], row["due"]) == (before[0]["code"], "2027-03-31")
    assert before[0]["code"] not in {one["code"] for one in offered(workbook).value}
    rest = [*used.answers.get(Key(ASKED)).value, *offered(workbook).value]
    workbook.answers.save({Key(ASKED): Answer(value=rest)})
    assert offered(workbook) is None
