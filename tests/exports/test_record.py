"""The record of processing: its rows, what is open, who may see what, and the two files."""

import dataclasses
import shutil
import subprocess

import openpyxl
import pytest

from cdl_workbook.catalogue import QuestionType
from cdl_workbook.catalogue.model import Maps
from cdl_workbook.exports.record import record_of, write_record
from cdl_workbook.exports.record.rows import FIELDS
from cdl_workbook.exports.spreadsheet import harmless
from cdl_workbook.tables import read_table
from cdl_workbook.vocabulary import Audience
from tests.exports.made import FULL, complain, known_of, known_sample, rows_of, small

SAME = """\
tables:
  mitglieder.csv: {answers: {pr.table.purpose: {value: "Wir laden ein."}, pr.table.owner: {value: Kasse}}}
  waren.csv: {answers: {pr.table.purpose: {value: "wir laden  ein"}}}
"""
TABLE_AND_PROJECT = """\
answers:
  pr.personal: {value: [special]}
  pr.retention: {value: none}
  pr.special_care: {value: [separate]}
  pr.measures: {value: partly}
  pr.dpia_signs: {value: [vulnerable]}
  pr.occurs: {value: [figures, gender_names]}
tables:
  mitglieder.csv: {answers: {pr.table.retention: {value: purpose, note: bis zum Austritt}}}
"""
ATTACK = """\
tables:
  mitglieder.csv: {answers: {pr.table.purpose: {value: '=HYPERLINK("http://x.example";"Klick")'}}}
  waren.csv: {answers: {pr.table.purpose: {value: " +1+1"}}}
"""


@pytest.fixture(scope="module")
def internal():
    return known_sample(FULL, Audience.INTERNAL)


@pytest.fixture(scope="module")
def public():
    return known_sample(FULL)


def texts(known):
    return "\n".join(cell.text for row in record_of(known) for cell in row.values())


def test_a_row_for_each_purpose_with_all_its_tables(tmp_path):
    [row] = record_of(known_of(small(tmp_path / "verein", SAME), Audience.INTERNAL))
    assert row["tables"].text == "mitglieder.csv\nwaren.csv"
    assert row["purposes"].text == "Wir laden ein."
    assert row["owner"].text == "mitglieder.csv: Kasse"


def test_tables_whose_purpose_is_open_stay_apart_and_the_question_is_named(tmp_path):
    rows = record_of(known_of(small(tmp_path / "verein"), Audience.INTERNAL))
    assert [row["tables"].text for row in rows] == ["mitglieder.csv", "waren.csv"]
    assert all(row["purposes"].is_open for row in rows)
    assert (
        rows[0]["purposes"].text == "noch offen. Frage: Wofür braucht ihr diese Tabelle? (pr.table.purpose)"
    )
    assert "Vorname" in rows[0]["categories_of_personal_data"].text
    assert rows[1]["categories_of_personal_data"].text.startswith("Kein Personenbezug gefunden")


def test_a_table_that_is_not_about_people_needs_no_row_unless_persons_were_found_in_it(tmp_path):
    said = "{answers: {pr.table.subjects: {value: [none]}}}"
    answers = f"tables: {{mitglieder.csv: {said}, waren.csv: {said}}}\n"
    known = known_of(small(tmp_path / "verein", answers), Audience.INTERNAL)
    asked = known.catalogue.questions["pr.table.retention"].model_copy(
        update={"id": "pr.table.subjects", "type": QuestionType.MULTI, "maps": Maps()}
    )
    questions = {**known.catalogue.questions, asked.id: asked}
    catalogue = known.catalogue.model_copy(update={"questions": questions})
    [row] = record_of(dataclasses.replace(known, catalogue=catalogue))
    assert row["tables"].text == "mitglieder.csv"


def test_a_folder_without_tables_still_has_the_answers(tmp_path):
    workbook = small(tmp_path / "verein", "answers: {pr.data: {value: Namen und Alter}}\n")
    for path in workbook.data.iterdir():
        path.unlink()
    [row] = record_of(known_of(workbook, Audience.INTERNAL))
    assert row["categories_of_personal_data"].text == "Namen und Alter"


def test_the_table_speaks_before_the_project(tmp_path):
    rows = record_of(known_of(small(tmp_path / "verein", TABLE_AND_PROJECT), Audience.INTERNAL))
    members, goods = (row["erasure_periods"].text for row in rows)
    assert members == "Keine Frist im Gesetz: so lange, wie der Zweck es braucht (bis zum Austritt)"
    assert goods == "Ist festgelegt, wann ihr die Daten löscht? Nein"


def test_what_the_projects_answers_say(tmp_path):
    [members, _] = record_of(known_of(small(tmp_path / "verein", TABLE_AND_PROJECT), Audience.INTERNAL))
    assert members["technical_and_organisational_measures"].text.splitlines() == [
        "Namen liegen getrennt vom Rest",
        "Könnt ihr den nötigen Schutz im Vorhaben selbst schaffen? Nur zum Teil",
    ]
    assert members["dpia_needed"].text.startswith("trifft nach euren anderen Antworten nicht zu. Frage: ")
    assert members["recipients"].text == "Wir geben Zahlen über Gruppen heraus"
    assert members["art9_basis"].text.startswith("Keine besonders geschützten Angaben gefunden")
    assert members["controller"].text == "Probeverein"


def test_nobody_needs_an_exception_for_data_that_are_not_protected(internal):
    [claims, clients] = record_of(internal)
    assert clients["art9_basis"].text.startswith("ausdrückliche Einwilligung")
    assert claims["art9_basis"].text.startswith("Keine besonders geschützten Angaben gefunden")
    assert clients["controller"].text.startswith("Schuldnerberatung Elbwiesen e. V.")


def test_what_is_internal_stands_only_in_the_organisations_own_record(internal, public):
    for told in ("ausdrückliche Einwilligung", "Verschlüsselt ist", "Verwaltung", "Oktober"):
        assert told in texts(internal)
        assert told not in texts(public)
    assert record_of(public)[0]["processor"].text == "nicht öffentlich"
    assert "(Art. 6 Abs. 1 " in record_of(public)[0]["legal_basis"].text


def test_an_open_field_for_everybody_reads_like_one_that_was_answered_internally(tmp_path):
    said = "pr.personal: {value: [ordinary]}"
    hidden = "pr.tools: {value: [cloud]}, pr.legal_basis: {value: [contract], visibility: internal}"
    one = known_of(small(tmp_path / "a", f"answers: {{{said}, {hidden}}}\n"))
    other = known_of(small(tmp_path / "b", f"answers: {{{said}}}\n"))
    assert texts(one) == texts(other)


def test_an_overlay_fills_a_field(tmp_path):
    overlay = """\
extends: cdl-workbook
id: verband
version: "1"
questions:
  pr.beauftragt:
    principle: privacy
    notebook: 01_data_inventory
    text: Wer ist bei euch für Datenschutz beauftragt?
    plain: {de: Wer kümmert sich um Datenschutz?}
    why: Menschen sollen fragen können.
    type: text
    maps: {vvt: data_protection_officer}
"""
    answers = "answers: {pr.beauftragt: {value: datenschutz@verein.example}}\n"
    [row, _] = record_of(known_of(small(tmp_path / "verein", answers, overlay)))
    assert row["data_protection_officer"].text == "datenschutz@verein.example"


@pytest.mark.parametrize("audience", Audience)
def test_both_files_hold_the_same_and_say_whom_they_are_for(tmp_path, audience, internal, public):
    known = internal if audience is Audience.INTERNAL else public
    book_path, csv_path = write_record(tmp_path, known)
    book = openpyxl.load_workbook(book_path)
    sheet, hints = book.worksheets
    header, *rows = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
    assert [list(row.values()) for row in rows_of(csv_path)] == [list(row) for row in rows]
    assert header == list(rows_of(csv_path)[0])
    assert len(header) == len(FIELDS) + 1
    told = "nur intern, bleibt in eurer Organisation" if known.is_internal else "darf geteilt werden"
    assert {row[-1] for row in rows} == {told}
    assert told in " ".join(str(cell.value) for row in hints.iter_rows() for cell in row)
    assert book_path.stem.endswith("-internal") == known.is_internal


def test_the_spreadsheet_can_be_read_and_printed(tmp_path, internal):
    book = openpyxl.load_workbook(write_record(tmp_path, internal)[0])
    sheet = book.worksheets[0]
    assert book.properties.language == "de-DE"
    assert book.properties.title.startswith("Verzeichnis der Verarbeitungstätigkeiten")
    assert sheet.freeze_panes == "B2"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row)
    assert [name for name in book.defined_names if name.startswith("TitleRegion1.A1.")]
    widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
    assert all(16 <= width <= 60 for width in widths)


def test_english(tmp_path):
    _, csv_path = write_record(tmp_path, known_of(small(tmp_path / "org", language="en"), Audience.INTERNAL))
    [row, _] = rows_of(csv_path)
    assert row["Purpose"].startswith("still open. Question: What do you need this table for?")


@pytest.mark.parametrize("audience", Audience)
def test_no_cell_becomes_a_formula(tmp_path, audience):
    book_path, csv_path = write_record(tmp_path, known_of(small(tmp_path / "verein", ATTACK), audience))
    cells = [cell for row in openpyxl.load_workbook(book_path).worksheets[0].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    written = [
        *(str(cell.value) for cell in cells),
        *(one for row in rows_of(csv_path) for one in row.values()),
    ]
    assert any("HYPERLINK" in one for one in written)
    for one in written:
        assert not one.startswith(("=", "+", "-", "@", "\t", "\r")), one
    assert "'+1+1" in written


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", " =", "\t=", "\r\n@", "\x00=", "\ufeff ="])
def test_harmless_whatever_stands_before(begin):
    assert not harmless(f"{begin}1+1").startswith(("=", "+", "-", "@"))


def test_our_own_reader_reads_the_csv_back(tmp_path, internal):
    _, csv_path = write_record(tmp_path, internal)
    with read_table(csv_path) as table:
        assert [column.name for column in table.columns] == list(rows_of(csv_path)[0])
        assert len(table.to_pandas()) == 2


def test_the_same_input_gives_the_same_bytes(tmp_path, internal):
    first = [path.read_bytes() for path in write_record(tmp_path / "a", internal)]
    assert first == [path.read_bytes() for path in write_record(tmp_path / "b", internal)]


def test_libreoffice_opens_the_spreadsheet(tmp_path, internal):
    if shutil.which("soffice") is None:
        complain("soffice on the PATH (Debian: libreoffice-calc)")
    book_path, csv_path = write_record(tmp_path, internal)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):59,34,76",
            "--outdir",
            str(tmp_path / "opened"),
            str(book_path),
        ],
        check=True,
        capture_output=True,
        timeout=170,
    )
    [opened] = (tmp_path / "opened").iterdir()
    assert rows_of(opened) == rows_of(csv_path)
