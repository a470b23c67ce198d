"""What an audience may know: whose names, whose answers, which questions."""

import hashlib

from cdl_workbook.exports.record import record_of
from cdl_workbook.vocabulary import Audience
from tests.exports.made import known_of, small

NAME = "Akte Petra Schneider.csv"
CONTENT = "Beitrag;Jahr\n1;2020\n2;2021\n"


def named_after_a_person(folder):
    digest = hashlib.sha256(CONTENT.encode()).hexdigest()
    said = "{pr.table.purpose: {value: Wir buchen Beiträge.}, pr.table.owner: {value: Kasse}}"
    workbook = small(folder, f"tables: {{'{NAME}': {{sha256: {digest}, answers: {said}}}}}\n")
    (workbook.data / NAME).write_bytes(CONTENT.encode())
    return workbook


def test_a_table_named_after_a_person_keeps_its_answers_and_loses_its_name(tmp_path):
    workbook = named_after_a_person(tmp_path / "verein")
    for audience in Audience:
        rows = record_of(known_of(workbook, audience))
        [row] = [one for one in rows if one["purposes"].text == "Wir buchen Beiträge."]
        assert row["tables"].text == "table 1.csv"
        assert "Schneider" not in " ".join(cell.text for one in rows for cell in one.values())
        assert row["owner"].text == ("Kasse" if audience is Audience.INTERNAL else "nicht öffentlich")


def test_an_answer_to_a_question_that_is_not_asked_counts_for_nothing(tmp_path):
    said = "pr.dpia: {value: needed}"
    asked = "pr.personal: {value: [special]}, pr.dpia_signs: {value: [scale, scoring]}"
    alone = known_of(small(tmp_path / "a", f"answers: {{{said}}}\n"), Audience.INTERNAL)
    both = known_of(small(tmp_path / "b", f"answers: {{{asked}, {said}}}\n"), Audience.INTERNAL)
    assert alone.said("pr.dpia") == ""
    assert both.said("pr.dpia") == "Ja, sie ist nötig"


def test_states(tmp_path):
    answers = """\
answers:
  pr.data: {state: unknown, note: fragen wir nach}
  cg.problem: {state: not_applicable, reason: nur intern}
  cg.solution:
    state: contested
    voices:
      - {value: Eine Liste., author: Leitung}
      - {value: Keine Liste., note: zu viel Arbeit}
  cs.actor: {value: association, note: seit 1971}
"""
    known = known_of(small(tmp_path / "verein", answers))
    assert known.said("pr.data") == ""
    assert known.said("cg.problem") == "Trifft nicht zu: nur intern"
    assert known.said("cg.solution") == "Leitung: Eine Liste.\nJemand: Keine Liste. (zu viel Arbeit)"
    assert known.said("cs.actor") == "Verein oder Verband (seit 1971)"
    assert known.value("cg.solution") is None
    assert known.value("cs.actor") == "association"
    assert known.said("pr.no_such_question") == ""


def test_a_column_is_asked_from_its_tables_point_of_view(tmp_path):
    overlay = """\
extends: cdl-workbook
id: verband
version: "1"
questions:
  pr.tab:
    principle: privacy
    notebook: 01_data_inventory
    text: Tabelle?
    plain: {de: Tabelle?}
    why: Darum.
    type: text
    scope: table
  pr.spalte:
    principle: privacy
    notebook: 01_data_inventory
    text: Spalte?
    plain: {de: Spalte?}
    why: Darum.
    type: text
    scope: column
    show_if: {question: pr.tab, op: answered}
"""
    answers = """\
tables:
  mitglieder.csv: {answers: {pr.tab: {value: ja}}, columns: {Gruppe: {pr.spalte: {value: so}}}}
  waren.csv: {columns: {Ware: {pr.spalte: {value: so}}}}
"""
    known = known_of(small(tmp_path / "verein", answers, overlay))
    assert known.said("pr.spalte", "mitglieder.csv", "Gruppe") == "so"
    assert known.said("pr.spalte", "waren.csv", "Ware") == ""
