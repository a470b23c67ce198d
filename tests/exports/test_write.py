"""All exports together: which files there are, what must not stand in them, and that they stay the same."""

import json
import re
import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from cdl_workbook.catalogue import Visibility, load_catalogue
from cdl_workbook.exports.sections import sections_of
from cdl_workbook.exports.write import write_exports
from cdl_workbook.resources import shipped
from cdl_workbook.run import run_workbook, write_all_exports, write_results
from cdl_workbook.vocabulary import Audience
from cdl_workbook.workbook import open_workbook
from tests.exports.made import SAMPLES, known_sample, rows_of, small

PUBLIC = ("record-of-processing.xlsx", "record-of-processing.csv", "measures.csv", "dcat-ap-de.jsonld")
INTERNAL = (
    "record-of-processing-internal.xlsx",
    "record-of-processing-internal.csv",
    "measures-internal.csv",
)
CATALOGUE = load_catalogue()


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def internal_texts(name: str) -> set[str]:
    """What people wrote for themselves: texts and notes of internal answers, and earlier answers."""
    given = YAML(typ="safe").load((shipped("samples") / name / "answers.yaml").read_text(encoding="utf-8"))
    found: set[str] = set()
    for answers in (given["answers"], *(one["answers"] for one in given["tables"].values())):
        for question, answer in answers.items():
            asked = CATALOGUE.questions[question]
            if answer.get("visibility", asked.visibility) != Visibility.PUBLIC:
                found |= {answer.get("note", ""), *(one.get("note", "") for one in answer.get("voices", []))}
                if isinstance(answer.get("value"), str) and " " in answer["value"]:
                    found.add(answer["value"])
    columns = {column.name for table in known_sample(name).tables for column in table.columns}
    return {text for text in found if len(text) > 12 and text not in columns}


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_written_for_whom(tmp_path, name):
    known = known_sample(name)
    written = write_exports(tmp_path / "exports", known)
    assert set(contents(tmp_path / "exports")) == {
        *PUBLIC,
        "datasheet.md",
        *(
            path.relative_to(tmp_path / "exports").as_posix()
            for path in written
            if path.parent.name == "croissant"
        ),
    }
    assert sum(path.parent.name == "croissant" for path in written) == len(known.tables)
    write_exports(tmp_path / "internal", known_sample(name, Audience.INTERNAL))
    assert set(contents(tmp_path / "internal")) == set(INTERNAL)


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_internal_leaves(tmp_path, name):
    write_exports(tmp_path, known_sample(name))
    texts = internal_texts(name)
    assert len(texts) > 3
    for path, content in contents(tmp_path).items():
        if not path.endswith(".xlsx"):
            told = re.sub(r"\\(.)", r"\1", content.decode("utf-8")).replace('""', '"')
            assert [text for text in texts if text in told] == [], path


def test_a_contact_in_a_public_answer_does_not_leave(tmp_path):
    given = YAML(typ="safe").load((shipped("samples") / "tafel" / "answers.yaml").read_text(encoding="utf-8"))
    said = str(given["answers"]["cs.existing_product.which"])
    [address] = re.findall(r"[\w.]+@[\w.]+\w", said)
    write_exports(tmp_path, known_sample("tafel"))
    for path, content in contents(tmp_path).items():
        assert address.encode() not in content, path


@pytest.mark.parametrize("audience", Audience)
def test_the_same_input_gives_the_same_bytes(tmp_path, audience):
    known = known_sample("tafel", audience)
    write_exports(tmp_path / "a", known)
    write_exports(tmp_path / "b", known)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_a_run_writes_them_from_what_the_notebooks_carry(tmp_path):
    folder = tmp_path / "verein"
    shutil.copytree(shipped("samples") / "sportverein", folder)
    run_workbook(open_workbook(folder), only=["01"])
    made = contents(folder / "out" / "exports")
    assert {*PUBLIC, "datasheet.md", "project-sketch.md"} < set(made)
    assert set(contents(folder / "out" / "exports-internal")) == set(INTERNAL)
    page = (folder / "out" / "report.html").read_text(encoding="utf-8")
    assert "Zu diesem Bericht gehören Dateien im Ordner exports: croissant/, datasheet.md" in page
    assert "record-of-processing-internal" not in page
    first, second = json.loads(made["dcat-ap-de.jsonld"])["@graph"][0]["dcat:dataset"]
    assert first != second
    again = write_all_exports(open_workbook(folder))
    assert len(again) == len(PUBLIC) + 1 + 2 + len(INTERNAL)
    assert {**made, **contents(folder / "out" / "exports")} == made


def test_internal_findings_that_need_the_tables_are_among_the_internal_measures(tmp_path):
    gone = "".join(f"Anna{n};0{1 + n % 9}.02.2015\n" for n in range(40))
    answers = """\
tables:
  mitglieder.csv:
    answers:
      pr.table.retention: {value: former_members_3}
      pr.table.retention.date: {value: Austritt}
"""
    workbook = small(tmp_path / "verein", answers, data=f"Vorname;Austritt\n{gone}")
    run_workbook(workbook, only=["01"])
    [public] = [one for one in sections_of(workbook, Audience.PUBLIC) if one["room"] == "purposes"]
    [ours] = [one for one in sections_of(workbook, Audience.INTERNAL) if one["room"] == "purposes"]
    assert "purposes.overdue" not in {one["code"] for one in public["findings"]}
    assert "purposes.overdue" in {one["code"] for one in ours["findings"]}
    listed = {
        name: {row["Kürzel"] for row in rows_of(workbook.out / name)}
        for name in ("exports/measures.csv", "exports-internal/measures-internal.csv")
    }
    assert "purposes.overdue" not in listed["exports/measures.csv"]
    assert "purposes.overdue" in listed["exports-internal/measures-internal.csv"]


def test_answers_that_cannot_be_read_leave_no_old_exports(tmp_path):
    folder = tmp_path / "verein"
    shutil.copytree(shipped("samples") / "sportverein", folder)
    workbook = open_workbook(folder)
    write_results(workbook)
    assert write_all_exports(workbook)
    (folder / "answers.yaml").write_text("schema: cdl-workbook/answers/1\nanswers: [", encoding="utf-8")
    assert write_all_exports(workbook) == ()
    assert contents(folder / "out" / "exports") == {}
    assert contents(folder / "out" / "exports-internal") == {}
