"""The columns of a table in a form: found, filtered, answered in rows, saved under their own keys."""

from __future__ import annotations

import time

from cdl_workbook.answers import Answer, AnswerStore, Key, State, Voice
from cdl_workbook.catalogue import load_catalogue
from cdl_workbook.forms.columns import AT_ONCE
from cdl_workbook.vocabulary import Language, Personal
from tests.constructed import column
from tests.forms.made import Used

PERSONAL = {
    "personal": Personal.DIRECT_IDENTIFIER,
    "kind": "given_name",
    "confidence": 0.95,
    "evidence": {"header": "given_name"},
}
COLUMNS = (
    column(1, "Vorname", **PERSONAL),
    column(2, "Konf.", personal=Personal.SPECIAL_CATEGORY, kind="religion", confidence=0.7),
    column(3, "Ware"),
)
NEEDED, PURPOSE, KIND = "pr.column.needed", "pr.column.purpose", "pr.column.kind"
ASKS = {"needed": "Braucht ihr diese Spalte?", "purpose": "Wofür braucht ihr diese Spalte?"}
SAME = "Vorname: gleicher Zweck wie die Tabelle"
FOR_ALL = "Zweck der Tabelle für alle gezeigten"


def opened(tmp_path, columns=COLUMNS, *, fold=True, language=Language.DE):
    used = Used(
        tmp_path,
        load_catalogue(),
        language,
        principle="privacy",
        tables={"a.csv": "a" * 64},
        columns={"a.csv": columns},
    )
    if fold:
        used.press("Spalten durchgehen" if language is Language.DE else "Go through")
    return used


def labels(used):
    return [getattr(one, "description", "") for one in used.shown()]


def rows(used):
    return [label for label in labels(used) if label.endswith(ASKS["needed"])]


def test_nothing_is_made_before_somebody_goes_through_them(tmp_path):
    used = opened(tmp_path, fold=False)
    assert rows(used) == []
    assert "▸ Spalten durchgehen: 0 von 2 mit einer Antwort" in labels(used)
    used.press("Spalten durchgehen")
    assert rows(used) == [f"{name}: {ASKS['needed']}" for name in ("Vorname", "Konf.")]


def test_a_row_says_what_was_found_and_why(tmp_path):
    said = opened(tmp_path).said()
    assert "Vorname (sicher): nennt eine Person direkt" in said
    assert "Die Überschrift spricht dafür" in said
    assert "Religion oder Weltanschauung (wahrscheinlich): besonders geschützt" in said


def test_answers_go_under_question_table_and_column(tmp_path):
    used = opened(tmp_path)
    used.enter(f"Konf.: {ASKS['needed']}", "no")
    used.enter(f"Vorname: {ASKS['purpose']}", "Anrede im Brief")
    assert used.answers.get(Key(NEEDED, "a.csv", "Konf.")).value == "no"
    assert used.answers.get(Key(PURPOSE, "a.csv", "Vorname")).value == "Anrede im Brief"
    assert dict(used.answers.tables) == {"a.csv": "a" * 64}
    assert "▾ Spalten durchgehen: 2 von 2 mit einer Antwort" in labels(used)
    again = opened(tmp_path)
    assert again.field(f"Konf.: {ASKS['needed']}").value == "no"
    again.enter(f"Konf.: {ASKS['needed']}", "")
    assert again.answers.get(Key(NEEDED, "a.csv", "Konf.")).state is State.UNANSWERED
    assert again.answers.get(Key(NEEDED, "a.csv", "Konf.")).history[0].value == "no"


def test_every_field_has_a_label_of_its_own(tmp_path):
    used = opened(tmp_path)
    used.press("Konf.: Das steht nicht darin")
    inside = [
        one
        for one in used.shown()
        if type(one).__name__ in ("Text", "Dropdown") and one.description.startswith(("Vorname", "Konf."))
    ]
    assert len(inside) == 6
    assert len({one.description for one in inside}) == 6


def test_filter_and_switches_choose_the_rows(tmp_path):
    used = opened(tmp_path)
    used.enter("Spalten suchen, nach Name oder Inhalt", "religion")
    assert rows(used) == [f"Konf.: {ASKS['needed']}"]
    used.enter("Spalten suchen, nach Name oder Inhalt", "gibt es nicht")
    assert rows(used) == []
    assert "Dazu gibt es keine Spalte." in used.said()
    used.enter("Spalten suchen, nach Name oder Inhalt", "")
    used.enter("Auch Spalten, in denen wir nichts über Menschen gefunden haben", True)
    assert len(rows(used)) == 3
    used.enter(f"Ware: {ASKS['needed']}", "yes")
    used.enter("Nur Spalten ohne Antwort", True)
    assert len(rows(used)) == 2


def test_the_tables_purpose_is_taken_in_one_click(tmp_path):
    used = opened(tmp_path)
    used.press(FOR_ALL)
    assert "Schreibt zuerst weiter oben" in used.said()
    used.enter("Wofür braucht ihr diese Tabelle?", "Beiträge")
    used.press(SAME)
    assert used.answers.get(Key(PURPOSE, "a.csv", "Vorname")).value == "Beiträge"
    used.enter(f"Vorname: {ASKS['purpose']}", "Briefe")
    used.press(FOR_ALL)
    assert used.answers.get(Key(PURPOSE, "a.csv", "Vorname")).value == "Briefe"
    assert used.answers.get(Key(PURPOSE, "a.csv", "Konf.")).value == "Beiträge"
    assert "Bei einer Spalte übernommen." in used.said()


def test_another_word_on_the_column_with_its_reason(tmp_path):
    used = opened(tmp_path)
    label = "Konf.: Was steht wirklich in dieser Spalte?"
    assert label not in labels(used)
    used.press("Konf.: Das steht nicht darin")
    used.enter(label, "not_personal")
    used.enter("Konf.: Woran seht ihr das? Steht auch im Bericht.", "Konfektionsgröße")
    answer = used.answers.get(Key(KIND, "a.csv", "Konf."))
    assert (answer.value, answer.note) == ("not_personal", "Konfektionsgröße")
    assert opened(tmp_path).field(label).value == "not_personal"


def test_what_was_said_earlier_about_a_column_can_be_said_again(tmp_path):
    used = opened(tmp_path)
    assert not [label for label in labels(used) if "frühere Antwort" in label]
    for said in ("Briefe", "Anrede"):
        used.enter(f"Vorname: {ASKS['purpose']}", said)
    earlier = f"Vorname: {ASKS['purpose']} Eine frühere Antwort"
    assert [label for label in labels(used) if "frühere Antwort" in label] == [f"▸ {earlier}"]
    used.press(earlier)
    assert "Briefe" in used.said()
    used.press("Wieder so antworten")
    answer = used.answers.get(Key(PURPOSE, "a.csv", "Vorname"))
    assert (answer.value, [one.value for one in answer.history]) == ("Briefe", ["Briefe", "Anrede"])
    assert used.field(f"Vorname: {ASKS['purpose']}").value == "Briefe"
    assert f"▾ Vorname: {ASKS['purpose']} 2 frühere Antworten" in labels(used)
    assert used.answers.get(Key(PURPOSE, "a.csv", "Konf.")) is None


def test_an_earlier_word_on_a_column_comes_back_with_its_reason(tmp_path):
    key = Key(KIND, "a.csv", "Konf.")
    store = AnswerStore(tmp_path)
    store.save({key: Answer(value="not_personal", note="Konfektionsgröße")})
    store.save({key: Answer(value="health", note="falsch gesehen")})
    used = opened(tmp_path)
    used.press("Was steht wirklich in dieser Spalte? Eine frühere Antwort")
    used.press("Wieder so antworten")
    answer = used.answers.get(key)
    assert (answer.value, answer.note) == ("not_personal", "Konfektionsgröße")
    assert used.field("Konf.: Woran seht ihr das? Steht auch im Bericht.").value == "Konfektionsgröße"


def test_many_columns_come_in_portions(tmp_path):
    many = tuple(column(n, f"Spalte {n:02}", **PERSONAL) for n in range(1, 41))
    used = opened(tmp_path, many)
    assert len(rows(used)) == AT_ONCE
    used.press("15 weitere Spalten zeigen")
    assert len(rows(used)) == 40
    assert not [label for label in labels(used) if "weitere Spalte" in label]


def test_three_tables_of_forty_columns_open_at_once(tmp_path):
    many = tuple(column(n, f"Spalte {n:02}", **PERSONAL) for n in range(1, 41))
    tables = {f"{name}.csv": name * 64 for name in "abc"}
    begun = time.monotonic()
    used = Used(
        tmp_path, load_catalogue(), principle="privacy", tables=tables, columns=dict.fromkeys(tables, many)
    )
    assert time.monotonic() - begun < 10, "nothing is made for columns yet"
    begun = time.monotonic()
    used.press("Spalten durchgehen")
    assert time.monotonic() - begun < 10
    assert len(rows(used)) == AT_ONCE


def test_what_stands_in_the_file_is_said_where_it_is_no_plain_answer(tmp_path):
    voices = (Voice(value="yes", author="Kasse"), Voice(value="no", author="Vorstand"))
    AnswerStore(tmp_path).save(
        {
            Key(NEEDED, "a.csv", "Vorname"): Answer(state=State.CONTESTED, voices=voices),
            Key(PURPOSE, "a.csv", "Vorname"): Answer(state=State.UNKNOWN),
        }
    )
    used = opened(tmp_path)
    assert "Dazu gibt es 2 verschiedene Antworten" in used.said()
    assert "Vorstand" in used.said()
    assert "wissen wir noch nicht" in used.said()
    used.enter(f"Vorname: {ASKS['needed']}", "yes")
    answer = used.answers.get(Key(NEEDED, "a.csv", "Vorname"))
    assert (answer.state, answer.value) == (State.ANSWERED, "yes")
    assert {one.author for one in answer.history} == {"Kasse", "Vorstand"}


def test_names_of_columns_are_text(tmp_path):
    used = opened(tmp_path, (column(1, "<img src=x onerror=alert(1)>", **PERSONAL),))
    assert "<img" not in used.html()


def test_it_speaks_english(tmp_path):
    used = opened(tmp_path, language=Language.EN)
    assert "Vorname: Do you need this column?" in labels(used)
    assert "specially protected (Art. 9 GDPR)" in used.said()
