"""An assessment says which settings had no effect, and hands on nothing but what may be shared."""

import json

import openpyxl
import pytest

from cdl_workbook.assessment import Unused, assess_workbook_inventory
from cdl_workbook.errors import UsageError
from cdl_workbook.vocabulary import Language
from cdl_workbook.workbook import open_workbook
from tests.commands import make_workbook

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
