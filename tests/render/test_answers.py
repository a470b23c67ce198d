"""Answers in words: option texts, dates, rows; voices and states said; everything escaped."""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType

import pytest

from cdl_workbook.answers import Answer, Answers, Key, State, Voice
from cdl_workbook.catalogue import Visibility, load_catalogue
from cdl_workbook.disclosure import make_shareable_answers
from cdl_workbook.render.answers import answers_document, answers_html, answers_text, shown_keys, value_text
from cdl_workbook.vocabulary import Audience, Language

CATALOGUE = load_catalogue()
DE, EN = Language.DE, Language.EN
DISSENT = (Voice(value="yes", author="Kasse"), Voice(value="no", author="Vorstand"))


def shareable(entries: dict[str, Answer], audience: Audience = Audience.PUBLIC):
    keyed = MappingProxyType({Key(name): answer for name, answer in entries.items()})
    return make_shareable_answers(CATALOGUE, Answers(keyed), audience)


def html(entries: dict[str, Answer], audience: Audience = Audience.PUBLIC, language: Language = DE) -> str:
    made = shareable(entries, audience)
    return str(answers_html(CATALOGUE, made, list(made.answers), language, "Antworten"))


@pytest.mark.parametrize(
    ("question", "value", "german", "english"),
    [
        ("fe.frame.months", 4.5, "4,5 Monate", "4.5 months"),
        ("ne.review", "2026-09-18", "18.09.2026", "18 September 2026"),
        ("cg.problem", "Zeile 1\nZeile 2", "Zeile 1\nZeile 2", "Zeile 1\nZeile 2"),
        (
            "st.data",
            [{"what": "Haushalte", "storage": "paper"}, {"what": ""}],
            "Haushalte – Papier",
            "Haushalte – paper",
        ),
    ],
)
def test_values_as_people_read_them(question: str, value: object, german: str, english: str) -> None:
    asked = CATALOGUE.questions[question]
    assert value_text(asked, value, DE) == german
    assert value_text(asked, value, EN) == english


def test_options_are_said_in_words_and_an_unknown_id_as_it_is() -> None:
    asked = CATALOGUE.questions["cs.actor"]
    first = asked.options[0]
    assert value_text(asked, first.id, DE) == first.text.de
    assert value_text(asked, "weg", EN) == "weg"


def test_every_state_is_said() -> None:
    said = html(
        {
            "cg.problem": Answer(state=State.UNKNOWN),
            "cg.solution": Answer(state=State.NOT_APPLICABLE, reason="Wir planen nichts."),
        }
    )
    assert "Das wissen wir noch nicht." in said
    assert "Trifft nicht zu: Wir planen nichts." in said


def test_dissent_is_shown_not_averaged() -> None:
    voices = (
        Voice(value="Zu wenig Zeit", author="Team"),
        Voice(value="Zu wenig Geld", note="sagt die Kasse"),
    )
    said = html({"cg.problem": Answer(state=State.CONTESTED, voices=voices)})
    for part in ("nicht einig", "Team: Zu wenig Zeit", "Jemand: Zu wenig Geld", "sagt die Kasse"):
        assert part in said


def test_history_is_for_the_organisation_alone() -> None:
    when = dt.datetime(2026, 9, 18, 12, tzinfo=dt.UTC)
    entries = {"cg.problem": Answer(value="neu", history=(Voice(value="alt", at=when),))}
    assert "alt" not in html(entries)
    internal = html(entries, Audience.INTERNAL)
    assert "18.09.2026" in internal
    assert "alt" in internal


def test_what_stays_internal_says_so_on_the_internal_page() -> None:
    entries = {"cg.problem": Answer(value="geheim", visibility=Visibility.INTERNAL)}
    assert "Bleibt intern." in html(entries, Audience.INTERNAL)
    assert "Noch" not in html(entries)
    assert "geheim" not in html(entries)


def test_an_older_wording_is_said() -> None:
    assert "etwas anders" in html({"cg.problem": Answer(value="x", text_hash="0" * 12)})


def test_nothing_from_an_answer_is_live() -> None:
    nasty = "<script>alert(1)</script>"
    said = html({"cg.problem": Answer(value=nasty, note=nasty, author=nasty)})
    assert "<script" not in said
    assert "&lt;script&gt;" in said


def test_hidden_questions_are_not_shown_and_keep_their_answer() -> None:
    made = shareable({"st.match": Answer(value=[{"fit": "enough"}])})
    assert shown_keys(CATALOGUE, made, "start") == ()
    assert Key("st.match") in made.answers.entries


def test_text_and_document_hold_the_same() -> None:
    made = shareable({"cg.problem": Answer(value="Es fehlt Zeit.", note="seit Mai", author="Team")})
    keys = shown_keys(CATALOGUE, made, "common_good")
    assert "Es fehlt Zeit." in answers_text(CATALOGUE, made, keys, DE)
    assert answers_document(made, keys) == [
        {
            "question": "cg.problem",
            "state": "answered",
            "value": "Es fehlt Zeit.",
            "note": "seit Mai",
            "author": "Team",
        }
    ]


def test_columns_stand_in_a_table_of_their_own_for_each_table() -> None:
    entries = {
        Key("pr.table.purpose", "a.csv"): Answer(value="Beiträge"),
        Key("pr.column.needed", "a.csv", "IBAN"): Answer(value="yes"),
        Key("pr.column.purpose", "a.csv", "IBAN"): Answer(value="<b>einziehen</b>"),
        Key("pr.column.needed", "a.csv", "Konf."): Answer(value="no"),
        Key("pr.column.needed", "b.csv", "Ort"): Answer(state=State.CONTESTED, voices=DISSENT),
    }
    made = make_shareable_answers(CATALOGUE, Answers(MappingProxyType(entries)), Audience.INTERNAL)
    keys = shown_keys(CATALOGUE, made, "privacy", ("a.csv", "b.csv"))
    shown = str(answers_html(CATALOGUE, made, keys, DE, "Antworten"))
    assert shown.count("<table>") == 3
    assert "Zu den Spalten der Tabelle" in shown
    assert "&lt;b&gt;einziehen&lt;/b&gt;" in shown
    assert shown.count('scope="row"') == 1 + 2 + 1
    assert "Vorstand" in shown
    text = answers_text(CATALOGUE, made, keys, DE)
    assert "Braucht ihr diese Spalte? (a.csv · IBAN)" in text
