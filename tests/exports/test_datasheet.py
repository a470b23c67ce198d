"""The datasheet: the seven headings, facts and answers below them, and what is still open."""

import re

from cdl_workbook.exports.datasheet import datasheet_of
from tests.exports.made import FULL, known_of, known_sample, small

HEADINGS = (
    *("Motivation", "Composition", "Collection Process", "Preprocessing/cleaning/labeling"),
    *("Uses", "Distribution", "Maintenance"),
)
"""Gebru et al., Datasheets for Datasets, CACM 64 (12), 2021."""


def test_the_headings_of_the_paper_in_their_order():
    found = re.findall(r"^## .*\((.+)\)$", datasheet_of(known_sample(FULL)), re.M)
    assert tuple(found) == HEADINGS


def test_answers_and_facts_stand_below_their_heading():
    sheet = datasheet_of(known_sample(FULL))
    part = {one.partition("\n")[0]: one for one in sheet.split("\n## ")}
    composition = next(text for head, text in part.items() if "(Composition)" in head)
    assert "1.200 Zeilen, 32 Spalten" in composition
    assert "Religion oder Weltanschauung" in composition
    assert "Anlass zum Hinsehen" in composition
    distribution = next(text for head, text in part.items() if "(Distribution)" in head)
    assert distribution.count("nicht veröffentlicht\n") == 2
    maintenance = next(text for head, text in part.items() if "(Maintenance)" in head)
    assert "daten@schuldnerberatung.example.org" in maintenance


def test_nothing_internal():
    sheet = datasheet_of(known_sample(FULL))
    for told in ("ausdrückliche Einwilligung", "Oktober auf der Tagesordnung", "pr.retention", "pr.dpia`"):
        assert told not in sheet


def test_open_points_are_named(tmp_path):
    sheet = datasheet_of(known_of(small(tmp_path / "verein")))
    assert "**Noch offen oder nicht öffentlich**" in sheet
    assert "- Welches Problem wollt ihr lösen? (`cg.problem`)" in sheet
    assert "(`pr.table.purpose`)" in sheet
    assert "pr.consent.free" not in sheet, "a question that is not asked is not open"


def test_what_people_wrote_stays_text(tmp_path):
    answers = 'answers: {cg.problem: {value: "# <script>x</script> [a](http://x.example)"}}\n'
    sheet = datasheet_of(known_of(small(tmp_path / "verein", answers)))
    assert "<script" not in re.sub(r"\\.", "", sheet)
    assert "\n# <" not in sheet
    assert "\\[a\\]" in sheet


def test_few_rows_are_not_counted(tmp_path):
    sheet = datasheet_of(known_of(small(tmp_path / "verein", data="Nr;Vorname;Alter\n1;Anna;7\n2;Ben;\n")))
    assert "weniger als 3 Zeilen, 3 Spalten" in sheet
    assert "Werte fehlen" not in sheet
