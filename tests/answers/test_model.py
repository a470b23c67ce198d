"""Answers, voices, keys: what may be said, what conditions see of it, who may see it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from cdl_workbook.answers import Answer, Answers, Key, Standing, State, Voice
from cdl_workbook.catalogue import Reply
from tests.catalogue.small import catalogue, question, term

A_AND_B = ({"value": "a", "author": "Anna"}, {"value": "b", "author": "Bo"})


@pytest.mark.parametrize(
    ("given_", "kind"),
    [
        ({"state": "not_applicable"}, "no_reason"),
        ({"state": "not_applicable", "reason": " "}, "no_reason"),
        ({"state": "answered"}, "no_value"),
        ({}, "no_value"),
        ({"state": "contested"}, "voices"),
        ({"state": "contested", "voices": A_AND_B[:1]}, "voices"),
        ({"value": "a", "voices": A_AND_B}, "voices"),
        ({"state": "maybe", "value": "a"}, "enum"),
        ({"value": "a", "vlaue": "b"}, "extra_forbidden"),
        ({"value": {1, 2}}, "no_plain_value"),
        ({"value": [b"a"]}, "no_plain_value"),
        ({"value": "a", "at": "gestern"}, "datetime_from_date_parsing"),
    ],
)
def test_what_is_no_answer_is_refused(given_: dict[str, Any], kind: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Answer.model_validate(given_)
    assert kind in [error["type"] for error in caught.value.errors()]


@pytest.mark.parametrize(
    "given_",
    [
        {"value": "a"},
        {"value": 0},
        {"value": []},
        {"value": ""},
        {"state": "unknown"},
        {"state": "unanswered"},
        {"state": "not_applicable", "reason": "keine Kinder"},
        {"state": "contested", "voices": A_AND_B},
    ],
)
def test_what_is_an_answer(given_: dict[str, Any]) -> None:
    assert Answer.model_validate(given_).says_the_same(Answer.model_validate(given_))


@pytest.mark.parametrize(
    ("value", "held"),
    [
        (("a", "b"), ["a", "b"]),
        (dt.date(2026, 9, 18), "2026-09-18"),
        ([{"day": dt.date(2026, 9, 18)}], [{"day": "2026-09-18"}]),
        ({2024: ("a",)}, {"2024": ["a"]}),
        (State.UNKNOWN, "unknown"),
        (True, True),
        (1.5, 1.5),
    ],
)
def test_a_value_is_held_as_the_file_will_hold_it(value: Any, held: Any) -> None:
    got = Answer(value=value).value
    assert got == held
    assert type(got) is type(held)


def test_a_time_without_a_zone_is_meant_where_people_are() -> None:
    answer = Answer.model_validate({"value": "a", "at": "2026-09-18T19:30:00"})
    assert answer.at == dt.datetime(2026, 9, 18, 19, 30).astimezone()
    assert answer.at is not None
    assert answer.at.tzinfo is not None


def test_an_answer_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Answer(value="a").value = "b"


def test_who_said_it_and_when_is_no_difference() -> None:
    now = dt.datetime.now().astimezone()
    assert Voice(value="a", author="Anna").says_the_same(Voice(value="a", author="Bo", at=now))
    assert not Voice(value="a").says_the_same(Voice(value="a", note="vielleicht"))
    assert not Voice(value="a").says_the_same(Voice(value="b"))


def test_what_goes_into_the_history_is_the_voice_alone() -> None:
    answer = Answer.model_validate({"value": "a", "author": "Anna", "history": [{"value": "b"}]})
    assert type(answer.said) is Voice
    assert answer.said == Voice(value="a", author="Anna")


@pytest.mark.parametrize(
    ("default", "given_", "shown"),
    [
        ("public", None, True),
        ("public", "internal", False),
        ("internal", None, False),
        ("internal", "public", True),
    ],
)
def test_the_catalogue_says_who_may_see_it_until_somebody_says_otherwise(
    default: str, given_: str | None, shown: bool
) -> None:
    answer = Answer.model_validate({"value": "a", "visibility": given_})
    assert answer.is_visible_to_all(question("pr.a", visibility=default)) is shown


def test_it_is_outdated_when_the_question_is_worded_otherwise() -> None:
    now = question("pr.a", "single", "yes", "no")
    assert not Answer(value="yes").is_outdated(now), "one written by hand names no wording"
    answer = Answer(value="yes", text_hash=now.text_hash)
    assert not answer.is_outdated(now)
    assert not answer.is_outdated(question("pr.a", "single", "yes", "no", why="Anders."))
    assert answer.is_outdated(question("pr.a", "single", "yes", "no", text="Ganz anders?"))
    assert answer.is_outdated(question("pr.a", "single", "yes", "no", "partly"))


def test_keys_say_question_table_and_column() -> None:
    assert str(Key("pr.a")) == "pr.a"
    assert str(Key("pr.a", "t.csv", "Ort")) == "pr.a · t.csv · Ort"
    assert sorted([Key("pr.b"), Key("pr.a", "t.csv"), Key("pr.a")]) == [
        Key("pr.a"),
        Key("pr.a", "t.csv"),
        Key("pr.b"),
    ]


def test_answers_are_found_by_key_or_question() -> None:
    answers = Answers({Key("pr.a"): Answer(value="a"), Key("pr.a", "t.csv"): Answer(value="b")})
    assert len(answers) == 2
    assert list(answers) == [Key("pr.a"), Key("pr.a", "t.csv")]
    assert answers.get("pr.a") == answers.get(Key("pr.a")) == Answer(value="a")
    assert answers.get(Key("pr.a", "t.csv")) == Answer(value="b")
    assert answers.get("pr.b") is None


@pytest.mark.parametrize(
    ("given_", "reply"),
    [
        ({"value": "a"}, Reply(state="answered", values=("a",))),
        ({"state": "unknown"}, Reply(state="unknown")),
        ({"state": "not_applicable", "reason": "so"}, Reply(state="not_applicable")),
        ({"state": "contested", "voices": A_AND_B}, Reply(state="contested", values=("a", "b"))),
        (
            {"state": "contested", "voices": [A_AND_B[0], {"state": "unknown"}]},
            Reply(state="contested", values=("a",)),
        ),
    ],
)
def test_what_conditions_see(given_: dict[str, Any], reply: Reply) -> None:
    small = catalogue(question("pr.a"))
    answers = Answers({Key("pr.a"): Answer.model_validate(given_)})
    assert answers.replies(small) == {"pr.a": reply}


def test_taken_back_is_as_if_nobody_had_said_anything() -> None:
    small = catalogue(question("pr.a"), question("pr.b", show_if=term("pr.a", "open")))
    answers = Answers({Key("pr.a"): Answer(state=State.UNANSWERED)})
    assert answers.replies(small) == {}
    assert answers.standing(small.questions["pr.b"], {}) is Standing.UNANSWERED


def test_unknown_is_neither_unanswered_nor_answered() -> None:
    asked = question("pr.a")
    answers = Answers({Key("pr.a"): Answer(state=State.UNKNOWN)})
    assert answers.standing(asked, {}) is Standing.UNKNOWN


def test_questions_about_tables_and_columns_have_an_answer_for_each() -> None:
    small = catalogue(
        question("pr.a", "single", "yes", "no"),
        question("pr.b", "single", "yes", "no", scope="table"),
        question("pr.c", scope="column", show_if=term("pr.b", "has", "yes")),
        question("pr.d", scope="table", show_if=term("pr.a", "has", "yes")),
    )
    answers = Answers(
        {
            Key("pr.a"): Answer(value="yes"),
            Key("pr.b", "eins.csv"): Answer(value="yes"),
            Key("pr.b", "zwei.csv"): Answer(value="no"),
            Key("pr.c", "eins.csv", "Ort"): Answer(value="Ulm"),
            Key("pr.c", "zwei.csv", "Ort"): Answer(value="Bonn"),
        }
    )
    assert set(answers.replies(small)) == {"pr.a"}
    assert set(answers.replies(small, "eins.csv", "Ort")) == {"pr.a", "pr.b", "pr.c"}
    assert set(answers.replies(small, "zwei.csv", "Ort")) == {"pr.a", "pr.b"}, "no one is asked about it"
    asked = small.questions["pr.d"]
    assert answers.standing(asked, answers.replies(small, "eins.csv"), "eins.csv") is Standing.UNANSWERED


@given(st.permutations(["pr.a", "pr.b", "pr.c"]), st.booleans())
def test_the_order_of_the_catalogue_does_not_decide_what_is_asked(order: list[str], is_yes: bool) -> None:
    questions = {
        "pr.a": question("pr.a", "single", "yes", "no"),
        "pr.b": question("pr.b", "single", "yes", "no", show_if=term("pr.a", "has", "yes")),
        "pr.c": question("pr.c", show_if=term("pr.b", "has", "yes")),
    }
    small = catalogue(*(questions[one] for one in order))
    answers = Answers(
        {
            Key("pr.a"): Answer(value="yes" if is_yes else "no"),
            Key("pr.b"): Answer(value="yes"),
            Key("pr.c"): Answer(value="x"),
        }
    )
    assert set(answers.replies(small)) == ({"pr.a", "pr.b", "pr.c"} if is_yes else {"pr.a"})
