"""The measures: a row for what to do about each concern."""

from cdl_workbook.exports.measures import write_measures
from cdl_workbook.vocabulary import Audience
from tests.exports.made import FULL, known_of, known_sample, rows_of, small


def test_a_row_for_each_concern_with_the_owner_of_its_table(tmp_path):
    known = known_sample(FULL, Audience.INTERNAL)
    rows = rows_of(write_measures(tmp_path, known))
    assert len(rows) == len(known.concerns)
    assert len({(row["Kürzel"], row["Tabelle"], row["Maßnahme"]) for row in rows}) == len(rows)
    assert {row["Zuständig"] for row in rows if row["Tabelle"]} == {"Verwaltung"}
    assert {row["Stand"] for row in rows} == {"offen"}
    assert {row["Bis wann"] for row in rows} == {""}
    assert all(row["Maßnahme"] for row in rows)
    assert "law.no_erasure_date" in {row["Kürzel"] for row in rows}


def test_for_everybody_without_what_rests_on_an_internal_answer(tmp_path):
    rows = rows_of(write_measures(tmp_path, known_sample(FULL)))
    codes = {row["Kürzel"] for row in rows}
    assert "inventory.special_category" in codes
    assert "law.record_of_processing" in codes
    assert "law.no_erasure_date" not in codes
    assert {row["Zuständig"] for row in rows} == {""}
    assert {row["Für wen diese Datei ist"] for row in rows} == {"darf geteilt werden"}


def test_a_column_name_cannot_become_a_formula(tmp_path):
    data = "=1+1;Vorname\n1;Anna\n2;Ben\n3;Cem\n"
    rows = rows_of(write_measures(tmp_path, known_of(small(tmp_path / "verein", data=data))))
    assert rows
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]
