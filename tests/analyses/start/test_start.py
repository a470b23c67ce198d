"""The data office hour: proposals that follow from answers, and say why."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from cdl_workbook.analyses.start import SKETCH, learning_steps, next_step, sketch_of
from cdl_workbook.answers import Answer, Answers, Key, State, Voice
from cdl_workbook.catalogue import Catalogue, load_catalogue
from cdl_workbook.office_hour import LEVELS, Step

DATA = [{"what": "Haushalte", "storage": "spreadsheet"}]
QUESTIONS = [{"question": "Wen erreichen wir nicht?", "decision": "Andere Zeiten"}]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def answers(given: dict[str, object]) -> Answers:
    entries = {
        Key(name): value if isinstance(value, Answer) else Answer(value=value)
        for name, value in given.items()
    }
    return Answers(MappingProxyType(entries))


def match(fit: str) -> list[dict[str, str]]:
    return [{"question": "Wen erreichen wir nicht?", "data": "Haushalte", "fit": fit}]


def codes(signs: tuple) -> list[str]:
    return [code for code, _ in signs]


@pytest.mark.parametrize(
    ("given", "step", "reason"),
    [
        ({}, Step.NONE, "nothing_yet"),
        ({"st.data": DATA}, Step.LEARN, "no_question"),
        ({"st.questions": QUESTIONS}, Step.LEARN, "no_data"),
        ({"st.questions": QUESTIONS, "st.data": DATA}, Step.LEARN, "not_matched"),
        (
            {"st.questions": QUESTIONS, "st.data": DATA, "st.match": match("missing")},
            Step.CONNECT,
            "data_missing",
        ),
        (
            {"st.questions": QUESTIONS, "st.data": DATA, "st.match": match("enough")},
            Step.IMPLEMENT,
            "data_fit",
        ),
        (
            {"st.questions": QUESTIONS, "st.data": DATA, "st.match": match("partly")},
            Step.IMPLEMENT,
            "data_fit",
        ),
        (
            {"st.questions": [{"question": "Wer kommt?"}], "st.data": DATA, "st.match": match("enough")},
            Step.LEARN,
            "no_decision",
        ),
        (
            {
                "st.questions": QUESTIONS,
                "st.data": DATA,
                "st.match": match("enough"),
                "ne.product": "yes_fits",
            },
            Step.CONNECT,
            "product_exists",
        ),
        (
            {
                "st.questions": QUESTIONS,
                "st.data": [{"what": "Liste", "storage": "elsewhere"}],
                "st.match": match("unclear"),
            },
            Step.CONNECT,
            "data_elsewhere",
        ),
    ],
)
def test_the_next_step_and_its_first_reason(
    catalogue: Catalogue, given: dict[str, object], step: Step, reason: str
) -> None:
    proposal = next_step(catalogue, answers(given))
    assert proposal.step is step
    assert reason in codes(proposal.reasons)
    assert set(proposal.questions) == set(given)


def test_needing_no_technology_is_a_result(catalogue: Catalogue) -> None:
    given = {
        "st.questions": QUESTIONS,
        "st.data": DATA,
        "ne.without": "Öfter fragen",
        "ne.without.enough": "yes",
    }
    proposal = next_step(catalogue, answers(given))
    assert "without_technology" in codes(proposal.reasons)


def test_what_is_in_the_way_is_said_beside_the_proposal(catalogue: Catalogue) -> None:
    two = [*match("enough"), *match("missing")]
    proposal = next_step(catalogue, answers({"st.questions": QUESTIONS, "st.data": DATA, "st.match": two}))
    assert proposal.step is Step.IMPLEMENT
    assert proposal.obstacles == (("data_missing", {"count": 1}),)


def test_empty_rows_are_no_answers(catalogue: Catalogue) -> None:
    given = {"st.questions": [{"question": "", "decision": ""}], "st.data": [{"what": ""}]}
    assert next_step(catalogue, answers(given)).step is Step.NONE


def literacy(catalogue: Catalogue, level: str) -> dict[str, object]:
    return {one.id: level for one in catalogue.of("literacy")}


def test_at_most_three_things_to_learn_and_each_from_another_field(catalogue: Catalogue) -> None:
    steps = learning_steps(catalogue, answers(literacy(catalogue, "not_yet")))
    assert len(steps) == 3
    assert len({step.field for step in steps}) == 3


def test_the_lowest_comes_first_and_what_is_there_is_not_proposed(catalogue: Catalogue) -> None:
    given = literacy(catalogue, "shown") | {"li.quality": "partly", "li.retention": "not_yet"}
    assert [one.question for one in learning_steps(catalogue, answers(given))] == [
        "li.retention",
        "li.quality",
    ]
    assert learning_steps(catalogue, answers(literacy(catalogue, "mostly"))) == ()


def test_unknown_and_not_applicable_are_no_low_levels(catalogue: Catalogue) -> None:
    given = {
        "li.quality": Answer(state=State.UNKNOWN),
        "li.purpose": Answer(state=State.NOT_APPLICABLE, reason="Wir erheben nichts."),
    }
    assert learning_steps(catalogue, answers(given)) == ()


def test_several_people_stay_a_range(catalogue: Catalogue) -> None:
    voices = (Voice(value="not_yet", author="Leitung"), Voice(value="mostly", author="Team"))
    contested = {"li.quality": Answer(state=State.CONTESTED, voices=voices)}
    [step] = learning_steps(catalogue, answers(contested))
    assert (LEVELS[step.lowest], LEVELS[step.highest]) == ("not_yet", "mostly")


def test_the_scale_is_that_of_every_statement(catalogue: Catalogue) -> None:
    for one in catalogue.of("literacy"):
        assert tuple(option.id for option in one.options) == LEVELS
        assert one.learn is not None


def test_every_part_of_the_sketch_asks_for_questions_that_exist(catalogue: Catalogue) -> None:
    asked = [one for questions in SKETCH.values() for one in questions]
    assert [one for one in asked if one not in catalogue.questions] == []
    assert len(set(asked)) == len(asked)


def test_the_sketch_holds_what_is_there_and_names_what_is_not(catalogue: Catalogue) -> None:
    given = {"cg.problem": "Ältere fehlen.", "cg.change": Answer(state=State.UNKNOWN), "st.data": DATA}
    parts, missing = sketch_of(catalogue, answers(given))
    assert {part.name: [key.question for key in part.answered] for part in parts} == {
        "why": ["cg.problem"],
        "data": ["st.data"],
    }
    assert "cg.change" in missing
    assert "cg.problem" not in missing
