"""Each kind of input: what is typed, what is saved, what is shown again, and what is not an answer yet."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from cdl_workbook.answers import Answer, AnswerStore, Key, State
from cdl_workbook.vocabulary import Language
from tests.forms.made import EVIDENCE, OPTIONS, Used, catalogue, question


def asked(kind: str, **more: Any):
    return catalogue({"st.one": question("Frage?", kind, **more)})


def value(used: Used) -> Any:
    return used.answers.get("st.one").value


def stored(folder, given: Any) -> None:
    AnswerStore(folder).save({Key("st.one"): Answer(value=given)})


def test_one_of_several(tmp_path):
    used = Used(tmp_path, asked("single"))
    field = used.field("Frage?")
    assert field.options[0] == ("bitte wählen", "")
    assert field.value == ""
    used.enter("Frage?", "b")
    assert value(used) == "b"
    assert Used(tmp_path, asked("single")).field("Frage?").value == "b"
    used.enter("Frage?", "")
    assert used.answers.get("st.one").state is State.UNANSWERED


def test_several(tmp_path):
    used = Used(tmp_path, asked("multi"))
    assert "Frage?" in used.said(), "the heading of the group"
    used.enter("Option c", True)
    used.enter("Option a", True)
    assert value(used) == ["a", "c"]
    again = Used(tmp_path, asked("multi"))
    assert [again.field(f"Option {one}").value for one in "abc"] == [True, False, True]
    used.enter("Option c", False)
    used.enter("Option a", False)
    assert used.answers.get("st.one").state is State.UNANSWERED


def test_text_grows_with_what_is_typed(tmp_path):
    used = Used(tmp_path, asked("text"))
    before = used.field("Frage?").rows
    used.enter("Frage?", "Zeile\n" * 8 + "lang " * 60)
    assert used.field("Frage?").rows > before + 5
    assert value(used).startswith("Zeile\nZeile")


@pytest.mark.parametrize(
    ("typed", "language", "number"),
    [
        ("12", "de", 12),
        (" 2,5 ", "de", 2.5),
        ("1.234", "de", 1234),
        ("2,5", "en", 2.5),
        ("1,234", "en", 1234),
    ],
)
def test_numbers_as_people_type_them(tmp_path, typed, language, number):
    used = Used(tmp_path, asked("number", unit="Stunden"), Language(language))
    used.enter("Frage? (Stunden)", typed)
    assert value(used) == number
    assert type(value(used)) is type(number)
    assert used.field("Frage? (Stunden)").value == typed, "what is typed is left alone"


def test_a_number_that_can_be_read_in_two_ways_says_how_it_was_read(tmp_path):
    used = Used(tmp_path, asked("number"))
    used.enter("Frage?", "1.234")
    assert "Gelesen als 1234." in used.said()
    used.enter("Frage?", "1234")
    assert "Gelesen" not in used.said()


def test_a_number_is_shown_again_as_it_is_typed(tmp_path):
    stored(tmp_path, 2.5)
    assert Used(tmp_path, asked("number")).field("Frage?").value == "2,5"
    assert Used(tmp_path, asked("number"), Language.EN).field("Frage?").value == "2.5"


def test_what_is_no_number_is_said_and_kept_and_not_saved(tmp_path):
    used = Used(tmp_path, asked("number"))
    used.enter("Frage?", "5")
    used.enter("Frage?", "ungefähr 5")
    assert "Noch nicht gespeichert. Das ist keine Zahl." in used.said()
    assert 'role="alert"' in used.html()
    assert used.field("Frage?").value == "ungefähr 5"
    assert value(used) == 5
    used.press("Notiz und Belege")
    used.enter("Notiz", "geschätzt")
    assert used.answers.get("st.one").note == "geschätzt", "the rest is saved"
    assert used.field("Frage?").value == "ungefähr 5"
    used.enter("Frage?", "6")
    assert value(used) == 6
    assert "keine Zahl" not in used.said()


def test_a_range_wants_both_numbers_in_order(tmp_path):
    used = Used(tmp_path, asked("range"))
    used.enter("von", "2,5")
    assert "Tragt beide Zahlen ein." in used.said()
    assert not (tmp_path / "answers.yaml").exists()
    used.enter("bis", "1")
    assert "Tauscht sie." in used.said()
    used.enter("bis", "4")
    assert value(used) == {"from": 2.5, "to": 4}
    again = Used(tmp_path, asked("range"))
    assert (again.field("von").value, again.field("bis").value) == ("2,5", "4")
    used.enter("von", "viel")
    assert "keine Zahl" in used.said()


@pytest.mark.parametrize("day", ["2026-11-24", dt.date(2026, 11, 24)])
def test_a_day(tmp_path, day):
    stored(tmp_path, day)
    used = Used(tmp_path, asked("date"))
    assert used.field("Frage?").value == dt.date(2026, 11, 24)
    used.enter("Frage?", dt.date(2027, 1, 2))
    assert value(used) == "2027-01-02"
    used.enter("Frage?", None)
    assert used.answers.get("st.one").state is State.UNANSWERED


@pytest.mark.parametrize(
    "path", ["/home/kim/a.pdf", "C:\\Users\\kim\\a.pdf", "~/a.pdf", "../a.pdf", "\\\\srv\\a"]
)
def test_a_file_lies_in_the_workbook(tmp_path, path):
    used = Used(tmp_path, asked("file"))
    used.enter("Frage?", path)
    assert "führt aus dem Ordner des Arbeitsbuchs hinaus" in used.said()
    assert not (tmp_path / "answers.yaml").exists()
    used.enter("Frage?", "belege/a.pdf")
    assert value(used) == "belege/a.pdf"


def test_evidence_lies_in_the_workbook_too(tmp_path):
    used = Used(tmp_path, asked("text"))
    used.enter("Frage?", "Ja")
    used.press("Notiz und Belege")
    used.enter(EVIDENCE, "belege/a.pdf\n/home/kim/b.pdf")
    assert "führt aus dem Ordner" in used.said()
    assert used.answers.get("st.one").evidence == ()
    used.enter(EVIDENCE, "belege/a.pdf")
    assert used.answers.get("st.one").evidence == ("belege/a.pdf",)


def test_rows_are_added_filled_and_removed(tmp_path):
    used = Used(tmp_path, asked("table"))
    used.enter("Was?", "Liste")
    used.press("Zeile hinzufügen")
    assert value(used) == [{"what": "Liste"}], "an empty row is no answer"
    used.enter("Wer?", "Kim", 1)
    used.enter("Was?", "Karte", 1)
    assert value(used) == [{"what": "Liste"}, {"what": "Karte", "who": "Kim"}]
    used.press("Zeile 1 entfernen")
    assert value(used) == [{"what": "Karte", "who": "Kim"}]
    assert Used(tmp_path, asked("table")).field("Wer?").value == "Kim"
    used.press("Zeile 1 entfernen")
    assert used.answers.get("st.one").state is State.UNANSWERED
    assert used.field("Was?").value == "", "there is always a row to begin with"


def test_a_row_that_is_being_filled_stays_while_others_are_saved(tmp_path):
    used = Used(tmp_path, asked("table"))
    used.enter("Was?", "Liste")
    used.press("Zeile hinzufügen")
    row = used.field("Was?", 1)
    used.enter("Was?", "Liste der Mitglieder", 0)
    assert used.field("Was?", 1) is row


def test_a_column_offers_the_rows_of_another_question(tmp_path):
    columns = [
        {"id": "data", "text": "Daten", "rows_of": "st.list"},
        {"id": "fit", "text": "Reicht es?", "options": OPTIONS},
    ]
    both = catalogue(
        {
            "st.list": question("Was habt ihr?", "table"),
            "st.one": question("Passt es?", "table", columns=columns),
        }
    )
    used = Used(tmp_path, both)
    used.enter("Was?", "Liste")
    assert [text for text, _ in used.field("Daten").options] == ["bitte wählen", "Liste"]
    used.enter("Daten", "Liste")
    used.enter("Reicht es?", "b")
    assert value(used) == [{"data": "Liste", "fit": "b"}]
    used.enter("Was?", "Karte")
    assert used.field("Daten").value == "Liste", "what was chosen is kept, and shown as it is"
    assert [text for text, _ in used.field("Daten").options][1:] == [
        "Karte",
        "Liste (steht nicht mehr in der Liste)",
    ]
    assert value(used) == [{"data": "Liste", "fit": "b"}]


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("single", "x"),
        ("single", True),
        ("multi", "a"),
        ("multi", ["x"]),
        ("text", 7),
        ("number", "viel"),
        ("range", [1, 2]),
        ("date", "gestern"),
        ("table", "Liste"),
        ("table", [{"what": 1, "colour": "red"}]),
        ("file", {"a": 1}),
    ],
)
def test_a_value_that_does_not_fit_is_shown_in_words_and_left_in_the_file(tmp_path, kind, given):
    stored(tmp_path, given)
    used = Used(tmp_path, asked(kind))
    assert "Das passt nicht zur Frage" in used.said()
    assert value(used) == given
