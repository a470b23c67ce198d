"""Two forms on one folder, voices that disagree, a question worded otherwise, a disk that is full."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from cdl_workbook.answers import Answer, AnswerStore, Key, State, Voice
from cdl_workbook.catalogue import Visibility
from tests.commands import clean_environment
from tests.forms.made import AUTHOR, PUBLIC, STATE, Used, catalogue, question

BOTH = catalogue({"st.one": question("Was?"), "st.two": question("Wozu?")})


def in_another_kernel(folder, *lines: str) -> None:
    """What somebody does meanwhile in another notebook."""
    script = (
        "import sys; from pathlib import Path\n"
        "from cdl_workbook.answers import *\n"
        "from tests.forms.made import AUTHOR, PUBLIC, STATE, Used, catalogue, question\n"
        "both = catalogue({'st.one': question('Was?'), 'st.two': question('Wozu?')})\n"
        "used = Used(Path(sys.argv[1]), both)\n"
    )
    subprocess.run(
        [sys.executable, "-c", script + "\n".join(lines), str(folder)], env=clean_environment(), check=True
    )


def test_two_notebooks_answer_two_questions(tmp_path):
    used = Used(tmp_path, BOTH)
    in_another_kernel(tmp_path, "used.enter('Wozu?', 'Für alle')")
    assert used.field("Wozu?").value == ""
    used.enter("Was?", "Zählen")
    assert used.field("Wozu?").value == "Für alle", "after a save the form shows what others saved"
    assert used.answers.get("st.one").value == "Zählen"
    assert used.answers.get("st.two").value == "Für alle"


def test_two_notebooks_change_two_parts_of_one_answer(tmp_path):
    AnswerStore(tmp_path).save({Key("st.one"): Answer(value="Zählen", visibility=Visibility.PUBLIC)})
    used = Used(tmp_path, BOTH)
    in_another_kernel(
        tmp_path,
        f"used.enter({PUBLIC!r}, False)",
        "used.press('Notiz und Belege')",
        "used.enter('Notiz', 'intern')",
    )
    used.enter("Was?", "Zählen und zeigen")
    answer = used.answers.get("st.one")
    assert (answer.value, answer.note, answer.visibility) == (
        "Zählen und zeigen",
        "intern",
        Visibility.INTERNAL,
    )
    assert used.field(PUBLIC).value is False
    assert used.field("Notiz").value == "intern"


def test_two_notebooks_change_the_same_answer_and_both_stay(tmp_path):
    used = Used(tmp_path, BOTH)
    in_another_kernel(tmp_path, f"used.enter({AUTHOR!r}, 'Lea')", "used.enter('Was?', 'Karten zeichnen')")
    used.enter("Was?", "Zählen")
    answer = used.answers.get("st.one")
    assert answer.value == "Zählen"
    assert [(voice.value, voice.author) for voice in answer.history] == [("Karten zeichnen", "Lea")]
    assert "Lea hatte hier inzwischen etwas anderes gespeichert" in used.said()
    used.press("Eine frühere Antwort")
    used.press("Wieder so antworten")
    assert used.answers.get("st.one").value == "Karten zeichnen"
    assert "inzwischen" not in used.said()


def test_what_somebody_is_just_changing_is_not_replaced(tmp_path):
    numbers = catalogue({"st.one": question("Was?", "number"), "st.two": question("Wozu?")})
    used = Used(tmp_path, numbers)
    used.enter("Was?", "ungefähr 5")
    AnswerStore(tmp_path).save({Key("st.one"): Answer(value=3)})
    used.enter("Wozu?", "Für alle")
    assert used.field("Was?").value == "ungefähr 5"
    assert used.answers.get("st.one").value == 3


def test_forms_of_one_notebook_see_each_other_at_once(tmp_path):
    linked = catalogue(
        {
            "st.one": question("Was?"),
            "ot.two": {
                **question("Wozu?", show_if={"question": "st.one", "op": "answered"}),
                "principle": "other",
            },
        }
    )
    first, second = Used(tmp_path, linked), Used(tmp_path, linked, principle="other")
    assert not second.asks("Wozu?")
    first.enter(AUTHOR, "Koordination")
    first.enter("Was?", "Zählen")
    assert second.asks("Wozu?")
    assert second.field(AUTHOR).value == "Koordination"
    assert Used(tmp_path, linked, principle="other").field(AUTHOR).value == "Koordination"


@pytest.fixture
def contested(tmp_path):
    voices = (
        Voice(value="Nur Ulm", author="Leitung", note="beschlossen"),
        Voice(state=State.UNKNOWN, author="Beratung"),
    )
    answer = Answer(state=State.CONTESTED, voices=voices, visibility=Visibility.INTERNAL)
    AnswerStore(tmp_path).save({Key("st.one"): answer})
    return Used(tmp_path, BOTH)


def test_every_voice_is_shown_with_its_author_and_none_is_taken_by_itself(contested):
    said = contested.said()
    for words in ("≠ Dazu gibt es 2 verschiedene Antworten", "Leitung", "Nur Ulm", "Notiz: beschlossen"):
        assert words in said
    assert "Beratung" in said
    assert "1 von 2 beantwortet · 1 strittig" in said
    assert "Was?" not in [getattr(one, "description", "") for one in contested.shown()]
    contested.enter("Wozu?", "Für alle")
    assert contested.answers.get("st.one").state is State.CONTESTED


def test_an_agreement_on_one_voice(contested):
    contested.press("Wir haben uns auf diese Antwort geeinigt")
    answer = contested.answers.get("st.one")
    assert (answer.state, answer.value, answer.note) == (State.ANSWERED, "Nur Ulm", "beschlossen")
    assert answer.visibility is Visibility.INTERNAL
    assert len(answer.history) == 2
    assert contested.field("Was?").value == "Nur Ulm"
    assert "geeinigt" not in contested.said()


def test_an_agreement_that_nobody_knows_yet(contested):
    contested.press("Wir haben uns auf diese Antwort geeinigt", 1)
    assert contested.answers.get("st.one").state is State.UNKNOWN
    assert contested.field(STATE).value == "unknown"


def test_an_agreement_on_something_new(contested):
    contested.press("auf eine neue Antwort")
    assert contested.answers.get("st.one").state is State.CONTESTED
    contested.enter("Was?", " ")
    contested.enter("Wozu?", "Für alle")
    assert contested.answers.get("st.one").state is State.CONTESTED, "nothing is agreed on yet"
    contested.enter("Was?", "Ulm zuerst, dann der Kreis")
    answer = contested.answers.get("st.one")
    assert (answer.state, answer.value) == (State.ANSWERED, "Ulm zuerst, dann der Kreis")
    assert len(answer.history) == 2


def test_a_contested_answer_can_be_made_public_without_an_agreement(contested):
    contested.enter(PUBLIC, True)
    answer = contested.answers.get("st.one")
    assert (answer.state, answer.visibility) == (State.CONTESTED, Visibility.PUBLIC)
    assert len(answer.voices) == 2


@pytest.fixture
def older(tmp_path):
    AnswerStore(tmp_path).save({Key("st.one"): Answer(value="Zählen", author="Lea", text_hash="früher")})
    return Used(tmp_path, BOTH)


def test_a_question_in_older_wording_says_so_until_somebody_confirms(older):
    assert "Die Frage lautete damals etwas anders" in older.said()
    older.enter(PUBLIC, False)
    assert older.answers.get("st.one").text_hash == "früher", "the switch confirms nothing"
    older.press("Die Antwort passt noch")
    answer = older.answers.get("st.one")
    assert (answer.text_hash, answer.author) == (BOTH.questions["st.one"].text_hash, "Lea")
    assert answer.history == ()
    assert "damals" not in older.said()


def test_a_new_answer_is_one_to_the_new_wording(older):
    older.enter("Was?", "Etwas anderes")
    assert older.answers.get("st.one").text_hash == BOTH.questions["st.one"].text_hash
    assert "damals" not in older.said()


def test_a_full_disk_is_said_and_what_is_typed_is_kept_and_tried_again(tmp_path, monkeypatch):
    used = Used(tmp_path, BOTH)
    used.enter("Was?", "Zählen")
    before = (tmp_path / "answers.yaml").read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        used.enter("Was?", "Zählen und zeigen")
        assert (tmp_path / "answers.yaml").read_bytes() == before
        assert used.said().count("Eure Antwort ließ sich nicht speichern") == 2, "at the top, and beside it"
        assert used.field("Was?").value == "Zählen und zeigen"
        used.press("Noch einmal speichern")
        assert "Eure Antwort ließ sich nicht speichern" in used.said()
    used.enter("Wozu?", "Für alle")
    assert used.answers.get("st.one").value == "Zählen und zeigen"
    assert used.answers.get("st.two").value == "Für alle"
    assert "nicht speichern" not in used.said()
    assert "Noch einmal speichern" not in [one.description for one in used.buttons()]


def test_a_file_that_broke_meanwhile_is_not_touched_and_the_good_copy_is_named(tmp_path):
    used = Used(tmp_path, BOTH)
    used.enter("Was?", "Zählen")
    used.enter("Was?", "Malen")
    (tmp_path / "answers.yaml").write_text("answers:\n\tst.one", encoding="utf-8")
    used.enter("Wozu?", "Für alle")
    assert "answers.yaml, Zeile 2" in used.said()
    assert "answers.backup.yaml" in used.said()
    assert (tmp_path / "answers.yaml").read_text(encoding="utf-8") == "answers:\n\tst.one"
    used.store.use_backup()
    used.press("Noch einmal speichern")
    assert used.answers.get("st.two").value == "Für alle"
