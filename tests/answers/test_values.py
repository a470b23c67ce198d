"""Does a value fit its question? Each type: what does, what does not, and what is said then."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.answers import check_value
from cdl_workbook.catalogue import Question, QuestionType
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words
from tests.catalogue.small import question

OPTIONS = [{"id": "paper", "text": "Papier"}, {"id": "yes", "text": "Ja"}]
COLUMNS = [{"id": "what", "text": "Was?"}, {"id": "kept", "text": "Wo?", "options": OPTIONS}]
QUESTIONS: dict[str, Question] = {
    "single": question("pr.single", "single", "yes", "no", "2024"),
    "multi": question("pr.multi", "multi", "yes", "no", "2024"),
    "text": question("pr.text"),
    "number": question("pr.number", "number"),
    "range": question("pr.range", "range"),
    "date": question("pr.date", "date"),
    "table": question("pr.table", "table", columns=COLUMNS),
    "file": question("pr.file", "file"),
}

GOOD: list[tuple[str, Any]] = [
    ("single", "yes"),
    ("single", "2024"),
    ("multi", []),
    ("multi", ["no"]),
    ("multi", ["yes", "no"]),
    ("multi", ("yes",)),
    ("text", "Wer fehlt?"),
    ("text", "null"),
    ("number", 0),
    ("number", -2.5),
    ("number", 10**400),
    ("range", {"from": 2, "to": 4}),
    ("range", {"to": 3.5, "from": 3.5}),
    ("date", "2026-09-18"),
    ("date", dt.date(2026, 9, 18)),
    ("table", []),
    ("table", [{"what": "Mitglieder", "kept": "paper"}, {"what": ""}, {}]),
    ("table", [{"kept": ""}]),
    ("file", "data/plan.pdf"),
    ("file", "https://example.org/plan"),
]

BAD: list[tuple[str, Any, str]] = [
    ("single", "maybe", "option"),
    ("single", True, "bool"),
    ("single", False, "bool"),
    ("single", 2024, "option"),
    ("single", ["yes"], "option"),
    ("single", {"yes": 1}, "option"),
    ("multi", "yes", "multi"),
    ("multi", {"yes": "no"}, "multi"),
    ("multi", True, "multi"),
    ("multi", ["yes", "maybe"], "option"),
    ("multi", ["yes", True], "bool"),
    ("multi", [["yes"]], "option"),
    ("text", "", "text"),
    ("text", " \n", "text"),
    ("text", 4711, "text"),
    ("text", True, "text"),
    ("text", ["a"], "text"),
    ("text", dt.date(2026, 9, 18), "text"),
    ("number", "2", "number"),
    ("number", "2,5", "number"),
    ("number", True, "number"),
    ("number", float("nan"), "number"),
    ("number", float("inf"), "number"),
    ("number", [2], "number"),
    ("range", 3, "range"),
    ("range", [2, 4], "range"),
    ("range", {"from": 2}, "range"),
    ("range", {"from": 2, "to": "4"}, "range"),
    ("range", {"from": 2, "to": True}, "range"),
    ("range", {"from": 2, "to": 4, "by": 1}, "range"),
    ("range", {"from": 4, "to": 2}, "range_order"),
    ("date", "18.09.2026", "date"),
    ("date", "2026-13-01", "date"),
    ("date", "bald", "date"),
    ("date", 2026, "date"),
    ("date", dt.datetime(2026, 9, 18, 12), "date"),
    ("date", "2026-09-18T12:00:00", "date"),
    ("table", "Mitglieder", "table"),
    ("table", {"what": "Mitglieder"}, "table"),
    ("table", ["Mitglieder"], "table"),
    ("table", [{"waht": "Mitglieder"}], "table"),
    ("table", [{"what": 3}], "cell"),
    ("table", [{"kept": True}], "cell"),
    ("table", [{"kept": "cloud"}], "option"),
    ("file", "", "text"),
    ("file", 3, "text"),
]


def test_every_type_has_good_and_bad_values() -> None:
    types = {str(one) for one in QuestionType}
    assert types == set(QUESTIONS) == {kind for kind, _ in GOOD} == {kind for kind, _, _ in BAD}


@pytest.mark.parametrize(("kind", "value"), GOOD)
def test_what_fits(kind: str, value: Any) -> None:
    assert check_value(QUESTIONS[kind], value) is None


@pytest.mark.parametrize(("kind", "value", "ending"), BAD)
def test_what_does_not_fit_is_said_in_both_languages(kind: str, value: Any, ending: str) -> None:
    problem = check_value(QUESTIONS[kind], value)
    assert problem is not None
    assert problem[0] == ending
    where = {"path": "answers.yaml", "line": 3, "key": f"pr.{kind}"}
    said = {
        language: words(language).text(f"errors.bad_answer_{ending}", **where, **problem[1])
        for language in Language
    }
    assert said[Language.DE] != said[Language.EN]
    for text in said.values():
        assert f"pr.{kind}" in text
        assert len(text) < 300


def test_the_remedy_names_what_there_is() -> None:
    assert check_value(QUESTIONS["single"], True) == ("bool", {"known": '"yes", "no", "2024"'})
    assert check_value(QUESTIONS["multi"], "yes") == ("multi", {"known": "yes, no, 2024"})
    assert check_value(QUESTIONS["table"], [{"kept": 1}]) == ("cell", {"column": "kept"})
    problem = check_value(QUESTIONS["single"], "x" * 500)
    assert problem is not None
    assert len(problem[1]["value"]) == 40


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(sorted(QUESTIONS)), anything)
def test_whatever_is_given_there_is_a_verdict_and_a_sentence(kind: str, value: Any) -> None:
    problem = check_value(QUESTIONS[kind], value)
    if problem:
        for language in Language:
            text = words(language).text(
                f"errors.bad_answer_{problem[0]}", path="a", line=1, key="k", **problem[1]
            )
            assert text
