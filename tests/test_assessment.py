"""An assessment says which settings had no effect, and hands on nothing but what may be shared."""

import json

import openpyxl
import pytest

from cdl_workbook.assessment import Unused, assess_workbook_inventory, purposes_of
from cdl_workbook.errors import UsageError
from cdl_workbook.render.columns import columns_html
from cdl_workbook.vocabulary import Audience, Language, Personal
from cdl_workbook.workbook import open_workbook
from tests.commands import make_workbook
from tests.constructed import table

SETTINGS = """\
tables:
  a.csv: {types: {Ort: text}}
  liste.xlsx: {types: {Jahr: integer, Fehlt: text}}
  liste.xlsx#Zwei: {types: {Monat: integer, Jahr: integer}}
  liste.xlsx#Drei: {}
  kaputt.csv: {types: {Egal: text}}
  Anna Schmidt.csv: {}
"""


@pytest.fixture
def workbook(tmp_path):
    folder = make_workbook(tmp_path / "verein", SETTINGS)
    (folder / "data" / "a.csv").write_text("Vorname;Ort\nAnna;Ulm\nBen;Kiel\n", encoding="utf-8")
    (folder / "data" / "kaputt.csv").write_bytes(b"")
    book = openpyxl.Workbook()
    book.active.title = "Eins"
    for name, column in (("Eins", "Jahr"), ("Zwei", "Monat")):
        sheet = book[name] if name in book.sheetnames else book.create_sheet(name)
        for row in ([column, "Zahl"], [2020, 1], [2021, 2]):
            sheet.append(row)
    book.save(folder / "data" / "liste.xlsx")
    return open_workbook(folder)


def test_settings_without_effect_are_named_with_their_place(workbook):
    found = assess_workbook_inventory(workbook).unused
    assert found == (
        Unused("liste.xlsx", "Fehlt"),
        Unused("liste.xlsx#Zwei", "Jahr"),
        Unused("liste.xlsx#Drei"),
        Unused("Anna Schmidt.csv"),
    )
    assert "liste.xlsx#Zwei: Eine Spalte Jahr" in found[1].sentence(Language.DE)
    assert "there is no table liste.xlsx#Drei" in found[2].sentence(Language.EN)
    assert "Anna" not in found[3].sentence(Language.DE)


def test_the_section_is_json_and_names_each_input_once(workbook):
    section = assess_workbook_inventory(workbook).section()
    assert json.loads(json.dumps(section)) == section
    assert [one["path"] for one in section["inputs"]] == ["a.csv", "liste.xlsx"]
    assert str(workbook.folder) not in json.dumps(section)


def test_without_data_there_is_nothing_to_assess(workbook):
    for path in workbook.data.iterdir():
        path.unlink()
    workbook.data.rmdir()
    with pytest.raises(UsageError, match="verein: Es fehlt der Ordner data/"):
        assess_workbook_inventory(workbook)


ROWS = "".join(f"Ada;Öz;rk;0{n}.02.2019\n" for n in range(1, 8))
SAID = """\
tables:
  liste.csv:
    columns:
      Konf.:
        pr.column.kind: {value: not_personal, note: "Größe, sagt Anna Schmidt"}
      Vorname:
        pr.column.kind: {value: religion, visibility: internal}
      Nachname:
        pr.column.kind: {state: unknown}
"""


@pytest.fixture
def told(tmp_path):
    folder = make_workbook(
        tmp_path / "verein", "tables: {liste.csv: {columns: {Konf.: {kind: health, reason: weil}}}}\n"
    )
    (folder / "data" / "liste.csv").write_text(f"Vorname;Nachname;Konf.;Austritt\n{ROWS}", encoding="utf-8")
    return folder


def column_of(folder, name):
    inventory = assess_workbook_inventory(open_workbook(folder)).shareable.inventory
    return next(one for one in inventory.tables[0].columns if one.name == name)


def test_an_answer_about_a_column_comes_before_the_settings_and_both_are_told(told):
    before = column_of(told, "Konf.")
    assert (before.kind, before.overruled) == ("health", "weil")
    (told / "answers.yaml").write_text(SAID, encoding="utf-8")
    after = column_of(told, "Konf.")
    assert (after.kind, after.personal) == (None, Personal.NONE_FOUND)
    assert after.overruled == "Größe, sagt …"
    assert after.evidence["recogniser_found"] == "religion"
    assert after.evidence["settings_said"] == "health"
    page = str(columns_html(table(after), Language.DE))
    assert "Wir hatten erkannt: Religion oder Weltanschauung. In workbook.yaml steht: Gesundheit" in page


def test_an_internal_or_open_answer_does_not_change_what_everybody_sees(told):
    (told / "answers.yaml").write_text(SAID, encoding="utf-8")
    assert (column_of(told, "Vorname").kind, column_of(told, "Vorname").overruled) == ("given_name", None)
    assert column_of(told, "Nachname").kind == "family_name"


def test_answers_that_cannot_be_read_do_not_stop_the_inventory(told):
    (told / "answers.yaml").write_text("answers: [", encoding="utf-8")
    assert column_of(told, "Konf.").kind == "health"


def test_purposes_speak_of_tables_as_everybody_may_read_them(told):
    (told / "data" / "liste.csv").rename(told / "data" / "Anna Schmidt.csv")
    (told / "answers.yaml").write_text(
        "tables: {Anna Schmidt.csv: {answers: {pr.table.basis: {value: [none]},"
        " pr.table.retention: {value: former_members_3},"
        " pr.table.retention.date: {value: austritt, visibility: public}}}}\n",
        encoding="utf-8",
    )
    found = purposes_of(assess_workbook_inventory(open_workbook(told)), Audience.PUBLIC)
    named = {one.code: one for one in found.findings}
    assert named["purposes.no_basis"].table != "Anna Schmidt.csv"
    assert named["purposes.overdue"].columns == ("Austritt",)
    assert "Anna" not in json.dumps(found.section(), ensure_ascii=False)


def test_purposes_in_the_settings_are_told_and_those_without_a_table_too(told):
    settings = (told / "workbook.yaml").read_text(encoding="utf-8")
    purposes = "purposes:\n  Briefe: {liste.csv: [], weg.csv: []}\n  Anrede: {liste.csv: [Vorname, Fehlt]}\n"
    (told / "workbook.yaml").write_text(settings + purposes, encoding="utf-8")
    assessment = assess_workbook_inventory(open_workbook(told))
    assert set(assessment.unused) == {Unused("weg.csv"), Unused("liste.csv", "Fehlt")}
    found = purposes_of(assessment, Audience.PUBLIC)
    assert found.in_settings == {"liste.csv": {"": ("Briefe",), "Vorname": ("Anrede",)}}
    assert found.sentences(Language.DE)[0] == "In workbook.yaml steht als Zweck von liste.csv: Briefe."


def test_answers_about_a_column_that_is_gone_are_named(told):
    (told / "answers.yaml").write_text(SAID.replace("Vorname:", "Rufname:"), encoding="utf-8")
    (gone,) = assess_workbook_inventory(open_workbook(told)).unused
    assert gone == Unused("liste.csv", "Rufname", in_answers=True)
    assert "Eine Spalte Rufname gibt es in dieser Tabelle nicht mehr" in gone.sentence(Language.DE)
