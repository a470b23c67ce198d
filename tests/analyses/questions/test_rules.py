"""Answers → findings: what applies, what is open, and what may be said of it to everybody."""

from __future__ import annotations

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.analyses.questions import assess_questions
from cdl_workbook.answers import Answer, Answers, Key, State, Voice
from cdl_workbook.catalogue import Catalogue, Visibility, load_catalogue
from cdl_workbook.findings import Finding
from cdl_workbook.vocabulary import Severity, Status


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def answers(**given: object) -> Answers:
    """``pr__personal=["special"]`` → an answer to pr.personal."""
    entries = {}
    for name, value in given.items():
        entries[Key(name.replace("__", "."))] = (
            value if isinstance(value, Answer) else Answer(value=value, state=State.ANSWERED)
        )
    return Answers(MappingProxyType(entries))


def concerns(findings: tuple[Finding, ...]) -> set[str]:
    return {one.code for one in findings if one.status is Status.CONCERN}


def test_without_answers_nothing_is_a_concern_and_nothing_passes(catalogue: Catalogue) -> None:
    for principle in catalogue.principles:
        found = assess_questions(catalogue, Answers(), principle)
        assert [(one.code, one.status) for one in found.public] == [
            (f"{principle}.open_points", Status.NOT_ASSESSED)
        ]
        assert found.internal == ()


def test_a_rule_brings_its_words_in_both_languages_and_its_questions(catalogue: Catalogue) -> None:
    found = assess_questions(catalogue, answers(cs__actor="state"), "civil_society")
    [concern] = [one for one in found.public if one.status is Status.CONCERN]
    assert concern.code == "civil_society.carrier_not_civil"
    assert concern.severity is Severity.HIGH
    assert concern.questions == ("cs.actor",)
    assert set(concern.texts) == {"de", "en"}
    assert all(concern.texts["de"][part] for part in ("title", "message", "recommendation"))


def test_unknown_is_counted_as_open_and_never_as_answered(catalogue: Catalogue) -> None:
    nothing = assess_questions(catalogue, Answers(), "necessity").public[0].evidence
    given = answers(ne__without=Answer(state=State.UNKNOWN))
    [one] = [f for f in assess_questions(catalogue, given, "necessity").public if f.reason]
    assert one.evidence["unknown_answers"] == 1
    assert one.evidence["open_questions"] == nothing["open_questions"] - 1
    assert one.evidence["waiting"] == nothing["waiting"]


def test_what_rests_on_an_internal_answer_stays_internal(catalogue: Catalogue) -> None:
    open_answer = assess_questions(catalogue, answers(cs__actor="state"), "civil_society")
    kept = Answer(value="state", visibility=Visibility.INTERNAL)
    internal = assess_questions(catalogue, answers(cs__actor=kept), "civil_society")
    assert concerns(open_answer.public) == {"civil_society.carrier_not_civil"} == concerns(internal.internal)
    assert concerns(internal.public) == set()


def test_an_internal_answer_of_another_principle_makes_the_finding_internal_too(catalogue: Catalogue) -> None:
    """A law rule that asks about two answers is only public where both are."""
    special = answers(pr__personal=["special"])
    shown = assess_questions(catalogue, special, "privacy")
    hidden = assess_questions(
        catalogue, answers(pr__personal=Answer(value=["special"], visibility=Visibility.INTERNAL)), "privacy"
    )
    assert concerns(shown.public) - concerns(hidden.public)
    assert concerns(shown.public) - concerns(hidden.public) <= concerns(hidden.internal)


def test_one_voice_is_enough(catalogue: Catalogue) -> None:
    voices = (Voice(value="association", author="Leitung"), Voice(value="state", author="Team"))
    contested = answers(cs__actor=Answer(state=State.CONTESTED, voices=voices))
    assert concerns(assess_questions(catalogue, contested, "civil_society").public) == {
        "civil_society.carrier_not_civil"
    }


def test_hidden_answers_count_for_nothing(catalogue: Catalogue) -> None:
    """pr.dpia_signs and others are asked only where there are personal data."""
    given = answers(pr__personal=["none"], pr__special_care=["locked"], pr__church="catholic")
    found = concerns(assess_questions(catalogue, given, "privacy").public)
    assert not any(code.startswith("law.special") for code in found)


def test_special_categories_without_an_exception_are_a_concern_with_law_and_source(
    catalogue: Catalogue,
) -> None:
    found = assess_questions(
        catalogue, answers(pr__personal=["special"], pr__special__basis=["none"]), "privacy"
    )
    everything = {one.code: one for one in (*found.public, *found.internal)}
    law = everything["law.special_category_exception"]
    assert law.sources
    assert law.texts["de"]["sources"]


def test_questions_about_tables_wait_for_each_table(catalogue: Catalogue) -> None:
    def waiting(tables: list[str]) -> int:
        [one] = [f for f in assess_questions(catalogue, Answers(), "privacy", tables).public if f.reason]
        return int(one.evidence["waiting"] or 0)

    per_table = waiting(["a.csv"]) - waiting([])
    about_tables = [one for one in catalogue.questions.values() if one.scope == "table"]
    hidden = {"pr.table.processors.contract", "pr.table.retention.date"}
    assert per_table == len(about_tables) - len(hidden)
    assert waiting(["a.csv", "b.csv"]) == waiting([]) + 2 * per_table


@given(st.permutations(["cs.actor", "cs.means", "cs.transfer", "cs.interop"]))
def test_the_order_of_answers_makes_no_difference(order: list[str]) -> None:
    catalogue = load_catalogue()
    values = {"cs.actor": "state", "cs.means": None, "cs.transfer": None, "cs.interop": None}
    options = {one: catalogue.questions[one].options for one in order}
    chosen = {
        Key(one): Answer(value=values[one] or (options[one][0].id if options[one] else "ja"))
        for one in order
        if catalogue.questions[one].type in ("single", "text")
    }
    found = assess_questions(catalogue, Answers(MappingProxyType(chosen)), "civil_society")
    again = assess_questions(
        catalogue, Answers(MappingProxyType(dict(sorted(chosen.items())))), "civil_society"
    )
    assert found == again


def test_open_points_do_not_give_internal_answers_away(catalogue: Catalogue) -> None:
    """Neither an internal «unknown», nor a question that is only asked because of an internal answer."""
    hidden = Answer(state=State.UNKNOWN, visibility=Visibility.INTERNAL)
    because = Answer(value=["special"], visibility=Visibility.INTERNAL)
    found = assess_questions(catalogue, answers(pr__data=hidden, pr__personal=because), "privacy")
    [public] = [one for one in found.public if one.code == "privacy.open_points"]
    [internal] = [one for one in found.internal if one.code == "privacy.open_points"]
    assert "pr.exists" in public.questions
    assert not {"pr.data", "pr.special.basis"} & set(public.questions)
    assert {"pr.data", "pr.special.basis"} <= set(internal.questions)
    assert public.evidence["unknown_answers"] == 0


def test_nothing_is_called_clear_while_an_internal_concern_exists(catalogue: Catalogue) -> None:
    everything = {
        one.id: Answer(state=State.NOT_APPLICABLE, reason="x") for one in catalogue.of("civil_society")
    }
    everything["cs.actor"] = Answer(value="state", visibility=Visibility.INTERNAL)
    given = Answers(MappingProxyType({Key(name): answer for name, answer in everything.items()}))
    found = assess_questions(catalogue, given, "civil_society")
    assert found.public == ()
    assert concerns(found.internal) == {"civil_society.carrier_not_civil"}
