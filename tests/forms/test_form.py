"""A form from opening to reopening: what is shown, what is saved, what is asked."""

from __future__ import annotations

import time

import pytest

from cdl_workbook.answers import Key, State
from cdl_workbook.catalogue import Visibility, load_catalogue
from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.forms import Suggestion
from cdl_workbook.vocabulary import Language
from tests.forms.made import AUTHOR, EVIDENCE, PUBLIC, STATE, Used, catalogue, question

WHY = "Warum trifft das nicht zu?"
ONE = catalogue({"st.one": question("Was habt ihr vor?", help="So.", visibility="internal")})
TWO = catalogue(
    {
        "st.one": question("Habt ihr Daten?", "single"),
        "st.two": question("Welche?", show_if={"question": "st.one", "op": "has", "value": "a"}),
    }
)


def test_what_is_typed_is_in_the_file_with_author_time_and_wording(tmp_path):
    used = Used(tmp_path, ONE)
    used.enter(AUTHOR, "Koordination")
    used.enter("Was habt ihr vor?", "Mehr Menschen erreichen\n")
    answer = used.answers.get("st.one")
    assert answer.value == "Mehr Menschen erreichen"
    assert (answer.author, answer.text_hash) == ("Koordination", ONE.questions["st.one"].text_hash)
    assert answer.at is not None
    assert answer.visibility is None
    assert dict(used.answers.catalogue) == {"probe": "1"}
    assert "Gespeichert um" in used.said()
    assert "✓ beantwortet" in used.said()


def test_the_name_alone_is_no_answer(tmp_path):
    Used(tmp_path, ONE).enter(AUTHOR, "Koordination")
    assert not (tmp_path / "answers.yaml").exists()


def test_reopening_shows_what_was_typed(tmp_path):
    used = Used(tmp_path, ONE)
    used.enter("Was habt ihr vor?", "Alt")
    used.enter(PUBLIC, True)
    used.press("Notiz und Belege")
    used.enter("Notiz", "nur ein Gedanke")
    used.enter(EVIDENCE, "belege/a.pdf\nhttps://example.org\n")
    again = Used(tmp_path, ONE)
    assert again.field("Was habt ihr vor?").value == "Alt"
    assert again.field(PUBLIC).value is True
    assert again.field("Notiz").value == "nur ein Gedanke"
    assert again.field(EVIDENCE).value == "belege/a.pdf\nhttps://example.org"
    answer = again.answers.get("st.one")
    assert answer.evidence == ("belege/a.pdf", "https://example.org")
    assert answer.visibility is Visibility.PUBLIC


def test_the_switch_begins_as_the_catalogue_says_and_is_an_answer_to_keep(tmp_path):
    used = Used(tmp_path, ONE)
    assert used.field(PUBLIC).value is False
    used.enter(PUBLIC, True)
    assert used.answers.get("st.one").visibility is Visibility.PUBLIC
    assert used.answers.get("st.one").state is State.UNANSWERED
    used.enter("Was habt ihr vor?", "Viel")
    assert used.answers.get("st.one").visibility is Visibility.PUBLIC
    assert used.answers.get("st.one").history == ()


def test_questions_come_and_go_and_keep_their_answers(tmp_path):
    used = Used(tmp_path, TWO)
    assert "0 von 1 beantwortet" in used.said()
    assert not used.asks("Welche?")
    places = used.form.widget.children
    used.enter("Habt ihr Daten?", "a")
    assert "1 von 2 beantwortet" in used.said()
    used.enter("Welche?", "Listen")
    used.enter("Habt ihr Daten?", "b")
    assert not used.asks("Welche?")
    assert "1 von 1 beantwortet" in used.said()
    assert used.answers.get("st.two").value == "Listen"
    used.enter("Habt ihr Daten?", "a")
    assert used.field("Welche?").value == "Listen"
    assert used.form.widget.children == places, "nothing moves, so the focus stays"


def test_not_known_yet_counts_as_asked_and_not_as_answered(tmp_path):
    used = Used(tmp_path, ONE)
    used.enter(STATE, "unknown")
    assert used.answers.get("st.one").state is State.UNKNOWN
    assert "0 von 1 beantwortet · 1 noch nicht bekannt" in used.said()
    again = Used(tmp_path, ONE)
    assert again.field(STATE).value == "unknown"
    again.enter("Was habt ihr vor?", "Jetzt wissen wir es")
    assert again.field(STATE).value == "answered"
    assert again.answers.get("st.one").value == "Jetzt wissen wir es"


def test_not_applicable_is_saved_only_with_a_reason(tmp_path):
    used = Used(tmp_path, ONE)
    used.enter("Was habt ihr vor?", "Etwas")
    used.enter(STATE, "not_applicable")
    assert "Schreibt kurz, warum" in used.said()
    assert used.answers.get("st.one").state is State.ANSWERED
    used.enter(WHY, "Wir planen nichts ")
    assert used.field(WHY).value == "Wir planen nichts ", "the cursor stays where it is"
    answer = used.answers.get("st.one")
    assert (answer.state, answer.reason, answer.value) == (State.NOT_APPLICABLE, "Wir planen nichts", None)
    assert answer.history[-1].value == "Etwas"
    assert used.field("Was habt ihr vor?").value == "Etwas", "not wiped away"
    assert "zählt gerade nicht" in used.said()
    assert Used(tmp_path, ONE).field(WHY).value == "Wir planen nichts"


def test_only_states_that_are_allowed_are_offered(tmp_path):
    used = Used(tmp_path, catalogue({"st.one": question("Wann?", allow=["unknown"])}))
    assert [value for _, value in used.field(STATE).options] == ["answered", "unknown"]
    used = Used(tmp_path, catalogue({"st.one": question("Wann?", allow=[])}))
    assert STATE not in [getattr(one, "description", "") for one in used.shown()]


def test_an_emptied_field_takes_the_answer_back_and_keeps_it(tmp_path):
    used = Used(tmp_path, ONE)
    used.enter("Was habt ihr vor?", "Etwas")
    used.enter("Was habt ihr vor?", "  ")
    answer = used.answers.get("st.one")
    assert (answer.state, answer.value, answer.history[-1].value) == (State.UNANSWERED, None, "Etwas")
    assert "noch offen" in used.said()


def test_typed_and_deleted_leaves_no_answer(tmp_path):
    used = Used(tmp_path, ONE)
    used.enter("Was habt ihr vor?", " ")
    assert not (tmp_path / "answers.yaml").exists()
    assert "noch offen" in used.said()


def test_an_earlier_answer_can_be_said_again_and_back(tmp_path):
    used = Used(tmp_path, ONE)
    used.enter(AUTHOR, "Kim")
    used.enter("Was habt ihr vor?", "Das Erste")
    used.enter("Was habt ihr vor?", "Ganz anders")
    used.press("Eine frühere Antwort")
    assert "Kim · heute um" in used.said()
    used.press("Wieder so antworten")
    assert used.field("Was habt ihr vor?").value == "Das Erste"
    assert used.answers.get("st.one").value == "Das Erste"
    used.press("Wieder so antworten")
    assert used.answers.get("st.one").value == "Ganz anders"
    assert "3 frühere Antworten" in [one.description[2:] for one in used.buttons()]


def test_saying_something_again_replaces_what_is_no_answer_yet(tmp_path):
    number = catalogue({"st.one": question("Wie viele?", "number"), "st.two": question("Und sonst?")})
    used = Used(tmp_path, number)
    used.enter("Wie viele?", "1")
    used.enter("Wie viele?", "2")
    used.enter("Wie viele?", "ungefähr 3")
    used.press("Eine frühere Antwort")
    used.press("Wieder so antworten")
    assert used.field("Wie viele?").value == "1"
    assert "keine Zahl" not in used.said()


def test_plain_language_changes_the_labels_alone(tmp_path):
    both = catalogue({"st.one": question("Was?"), "st.two": question("Wovon?", "multi")})
    used = Used(tmp_path, both)
    used.enter("Was?", "Das")
    used.enter("Einfache Sprache", True)
    assert used.field("Was? (einfach)").value == "Das"
    assert "Wovon? (einfach)" in used.said()
    used.enter("Einfache Sprache", False)
    assert used.field("Was?").value == "Das"


def test_english_offers_plain_language_only_where_there_is_some(tmp_path):
    used = Used(tmp_path, ONE, Language.EN)
    assert "0 of 1 answered" in used.said()
    assert "Plain language" not in [getattr(one, "description", "") for one in used.shown()]


def test_questions_about_tables_are_asked_for_each(tmp_path):
    tables = catalogue(
        {
            "st.all": question("Wozu das alles?"),
            "st.table": question("Wofür braucht ihr diese Tabelle?", scope="table"),
            "st.column": question("Wofür braucht ihr diese Spalte?", scope="column"),
        }
    )
    used = Used(tmp_path, tables, tables={"a.csv": "a" * 64, "b.xlsx#<Blatt>": "b" * 64})
    assert "0 von 3 beantwortet" in used.said()
    assert "b.xlsx#&lt;Blatt&gt;" in used.html()
    used.enter("Wofür braucht ihr diese Tabelle?", "Spenden", 1)
    assert used.answers.get(Key("st.table", "b.xlsx#<Blatt>")).value == "Spenden"
    assert dict(used.answers.tables) == {"b.xlsx#<Blatt>": "b" * 64}
    without = Used(tmp_path, tables)
    assert "Eine weitere Frage stellen wir zu jeder eurer Tabellen" in without.said()


def test_a_suggestion_is_offered_and_saved_only_when_it_is_taken(tmp_path):
    listed = catalogue({"st.list": question("Was habt ihr?", "table")})
    known = [{"what": "mitglieder", "who": ""}, {"what": "spenden", "who": ""}]
    used = Used(tmp_path, listed, suggestions={"st.list": Suggestion(known)})
    assert "mitglieder" in used.said()
    assert not (tmp_path / "answers.yaml").exists()
    used.enter("Was?", "spenden")
    used.press("Übernehmen")
    assert used.answers.get("st.list").value == [{"what": "spenden"}, {"what": "mitglieder"}]
    assert "Übernehmen" not in [one.description for one in used.buttons()]


def test_a_suggestion_that_does_not_fit_is_not_offered(tmp_path):
    used = Used(tmp_path, ONE, suggestions={"st.one": Suggestion(7)})
    assert "Übernehmen" not in [one.description for one in used.buttons()]


def test_help_reasons_and_cases_are_folded_beside_the_question(tmp_path):
    case = {
        "id": "nl",
        "year": "2021",
        "place": "Niederlande",
        "kind": "harm",
        "text": "Ein Schaden.",
        "counter": "Die Behörde sieht es anders.",
        "source": "https://example.org/<fall>",
        "checked_on": "2026-11-24",
        "questions": ["st.one"],
    }
    used = Used(tmp_path, catalogue({"st.one": question(help="So geht es.")}, cases={"nl": case}))
    for words in (
        "Hilfe",
        "So geht es.",
        "Warum wir das fragen",
        "Darum.",
        "Niederlande, 2021",
        "24.11.2026",
    ):
        assert words in used.said()
    assert "Die andere Sicht: Die Behörde sieht es anders." in used.said()
    assert 'href="https://example.org/&lt;fall&gt;"' in used.html()
    assert used.html().count("<details>") == 3


def test_all_text_from_the_catalogue_and_the_answers_is_escaped(tmp_path):
    evil = "<img src=x onerror=alert(1)>"
    nasty = catalogue(
        {
            "st.one": question(evil, "multi", help=evil, why=evil),
            "st.two": question(evil),
            "st.three": question(evil, "table"),
        }
    )
    used = Used(
        tmp_path, nasty, tables={evil: "0" * 64}, suggestions={"st.three": Suggestion([{"what": evil}], evil)}
    )
    used.enter(AUTHOR, evil)
    used.enter(evil, evil)
    used.enter(evil, "anders")
    used.press("Eine frühere Antwort")
    used.press("Notiz", 1)
    assert evil not in used.html()
    assert "onerror" in used.said()
    assert not any(getattr(one, "description_allow_html", False) for one in used.shown())


def test_the_bundle_is_the_widget_and_what_stands_in_for_it(tmp_path):
    form = Used(tmp_path, ONE).form
    view = {"version_major": 2, "version_minor": 0, "model_id": form.widget.model_id}
    assert form._repr_mimebundle_() == {
        "text/plain": "Titel start",
        "application/vnd.jupyter.widget-view+json": view,
    }
    form.fallback = {"text/html": "<p>Nur im Notebook.</p>", "text/plain": "Nur im Notebook."}
    bundle = form._repr_mimebundle_()
    assert bundle["text/html"] == "<p>Nur im Notebook.</p>"
    assert bundle["text/plain"] == "Nur im Notebook."


@pytest.mark.parametrize(("language", "words"), [(Language.DE, "Es gibt: start"), (Language.EN, "There are")])
def test_an_unknown_principle_names_those_there_are(tmp_path, language, words):
    with pytest.raises(UsageError, match=words):
        Used(tmp_path, ONE, language, principle="strat")


def test_answers_that_cannot_be_read_are_said_in_the_forms_language(tmp_path):
    (tmp_path / "answers.yaml").write_text("answers:\n\tst.one: 1\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="line 2"):
        Used(tmp_path, ONE, Language.EN)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("principle", list(load_catalogue().principles))
def test_every_principle_of_the_shipped_catalogue_opens_at_once(tmp_path, principle, language):
    shipped = load_catalogue()
    start = time.perf_counter()
    used = Used(tmp_path, shipped, language, principle=principle, tables={"a.csv": "a" * 64})
    assert time.perf_counter() - start < 1
    assert shipped.principles[principle].title[language] in used.said()
    asked = [one for one in shipped.of(principle) if one.show_if is None]
    assert all(used.asks(one.text[language]) for one in asked if one.scope != "column")
