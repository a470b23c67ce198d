"""Laws of conditions: groups, dissent, hidden answers, circles, cells of tables."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from cdl_workbook.answers import Answer, Answers, Key, Standing
from cdl_workbook.answers.check import standings_of
from cdl_workbook.catalogue import Condition, Replies, Reply, asked_in_order, holds
from cdl_workbook.catalogue.conditions import Op, in_order
from tests.catalogue.small import catalogue, question, term

IDS = tuple(f"pr.q{number}" for number in range(5))
OPTIONS = ("a", "b", "c")

values = st.one_of(
    st.sampled_from(OPTIONS),
    st.lists(st.sampled_from(OPTIONS), max_size=3),
    st.integers(-3, 3),
    st.fixed_dictionaries({"from": st.integers(-3, 0), "to": st.integers(0, 3)}),
    st.lists(st.dictionaries(st.sampled_from(("what", "where")), st.sampled_from(OPTIONS)), max_size=3),
)


@st.composite
def replies(draw: st.DrawFn) -> Reply:
    state = draw(st.sampled_from(("answered", "unknown", "not_applicable", "contested")))
    voices = {"answered": 1, "contested": 3}.get(state, 0)
    least = 1 if state == "answered" else 0
    return Reply(state=state, values=tuple(draw(st.lists(values, min_size=least, max_size=voices))))


@st.composite
def terms(draw: st.DrawFn, ids: tuple[str, ...] = IDS) -> Condition:
    op = draw(st.sampled_from(Op))
    value: Any = None
    if op in (Op.HAS, Op.LACKS):
        value = draw(st.sampled_from(OPTIONS))
    elif op is Op.HAS_ANY:
        value = draw(st.lists(st.sampled_from(OPTIONS), min_size=1))
    elif op in (Op.AT_LEAST, Op.AT_MOST):
        value = draw(st.integers(-3, 3))
    return term(draw(st.sampled_from(ids)), op, value)


def conditions(ids: tuple[str, ...] = IDS) -> st.SearchStrategy[Condition]:
    def groups(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        several = st.lists(inner, min_size=1, max_size=3).map(tuple)
        return several.map(lambda them: Condition(all=them)) | several.map(lambda them: Condition(any=them))

    return st.recursive(terms(ids), groups, max_leaves=6)


said = st.dictionaries(st.sampled_from(IDS), replies())


@given(st.lists(conditions(), min_size=1, max_size=4), said)
def test_all_and_any_are_what_they_say(inner: list[Condition], now: Replies) -> None:
    each = [holds(one, now) for one in inner]
    assert holds(Condition(all=tuple(inner)), now) == all(each)
    assert holds(Condition(any=tuple(inner)), now) == any(each)


@given(conditions(), said)
def test_a_group_of_one_is_that_one_and_all_implies_any(inner: Condition, now: Replies) -> None:
    alone = holds(inner, now)
    assert holds(Condition(all=(inner,)), now) == holds(Condition(any=(inner,)), now) == alone


@given(conditions(), said)
def test_only_what_it_asks_about_decides(condition: Condition, now: Replies) -> None:
    asked = {one.question for one in condition.terms()}
    assert holds(condition, now) == holds(condition, {one: now[one] for one in now if one in asked})


@given(terms(), said)
def test_where_nobody_said_anything_only_open_holds(one: Condition, now: Replies) -> None:
    silent = {name: reply for name, reply in now.items() if name != one.question}
    assert holds(one, silent) == (one.op is Op.OPEN)


@given(terms(), replies(), values)
def test_one_more_voice_never_hides_what_another_said(one: Condition, reply: Reply, more: Any) -> None:
    now = {one.question or "": reply}
    then = {one.question or "": reply.model_copy(update={"values": (*reply.values, more)})}
    assert holds(one, then) >= holds(one, now)


@given(values)
def test_has_and_lacks_are_opposites_for_one_voice(value: Any) -> None:
    now = {"pr.q0": Reply(state="answered", values=(value,))}
    assert holds(term("pr.q0", "has", "a"), now) != holds(term("pr.q0", "lacks", "a"), now)
    assert holds(term("pr.q0", "has", "a"), now) == holds(term("pr.q0", "has_any", ["a"]), now)


def test_dissent_meets_both_sides_of_a_question() -> None:
    now = {"pr.q0": Reply(state="contested", values=("a", "b"))}
    assert holds(term("pr.q0", "has", "a"), now)
    assert holds(term("pr.q0", "lacks", "a"), now)
    assert holds(term("pr.q0", "contested"), now)
    assert not holds(term("pr.q0", "unknown"), now)


@pytest.mark.parametrize("state", ["unknown", "not_applicable"])
def test_a_state_without_a_value_meets_no_condition_on_values(state: str) -> None:
    now = {"pr.q0": Reply.model_validate({"state": state})}
    assert holds(term("pr.q0", state), now)
    for op, value in (("has", "a"), ("lacks", "a"), ("has_any", ["a"]), ("at_least", 0), ("at_most", 9)):
        assert not holds(term("pr.q0", op, value), now)
    assert not holds(term("pr.q0", "answered"), now)
    assert not holds(term("pr.q0", "open"), now)


def test_has_looks_into_every_cell_of_a_table() -> None:
    rows = [{"what": "Mitglieder", "storage": "paper"}, {"what": "Spenden", "storage": "shared"}]
    now = {"pr.q0": Reply(state="answered", values=(rows,))}
    assert holds(term("pr.q0", "has", "shared"), now)
    assert holds(term("pr.q0", "has_any", ["program", "paper"]), now)
    assert holds(term("pr.q0", "lacks", "program"), now)
    assert not holds(term("pr.q0", "has", "storage"), now), "a column's name is no cell"
    assert holds(term("pr.q0", "at_least", 2), now), "two rows"
    assert not holds(term("pr.q0", "at_least", 3), now)


@pytest.mark.parametrize(
    ("value", "least", "most"), [(4, True, True), (4.5, True, False), (3, False, True), (True, False, False)]
)
def test_amounts(value: Any, least: bool, most: bool) -> None:
    now = {"pr.q0": Reply(state="answered", values=(value,))}
    assert holds(term("pr.q0", "at_least", 4), now) is least
    assert holds(term("pr.q0", "at_most", 4), now) is most


@pytest.mark.parametrize(
    "given_",
    [
        {},
        {"question": "pr.q0"},
        {"op": "open"},
        {"all": []},
        {"all": [{"question": "pr.q0", "op": "open"}], "question": "pr.q1", "op": "open"},
        {"question": "pr.q0", "op": "has"},
        {"question": "pr.q0", "op": "has", "value": 3},
        {"question": "pr.q0", "op": "has", "value": True},
        {"question": "pr.q0", "op": "has_any", "value": "a"},
        {"question": "pr.q0", "op": "has_any", "value": ["a", 1]},
        {"question": "pr.q0", "op": "at_least", "value": "3"},
        {"question": "pr.q0", "op": "at_least", "value": True},
        {"question": "pr.q0", "op": "open", "value": "a"},
    ],
)
def test_what_is_no_condition_is_refused(given_: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Condition.model_validate(given_)


@st.composite
def lean_forms(draw: st.DrawFn) -> dict[str, Condition | None]:
    """Questions, each shown by answers to earlier ones; given in any order."""
    shown: dict[str, Condition | None] = {IDS[0]: None}
    for number, name in enumerate(IDS[1:], 1):
        shown[name] = draw(st.none() | conditions(IDS[:number]))
    return {name: shown[name] for name in draw(st.permutations(IDS))}


@given(lean_forms())
def test_each_question_comes_after_those_that_decide_whether_it_is_asked(
    shown: dict[str, Condition | None],
) -> None:
    order = list(in_order(shown))
    assert sorted(order) == sorted(IDS)
    for name, condition in shown.items():
        for one in condition.terms() if condition else ():
            assert order.index(one.question or "") < order.index(name)


@given(lean_forms(), st.sampled_from(IDS))
def test_a_circle_is_refused_and_named(shown: dict[str, Condition | None], name: str) -> None:
    def asks(one: str) -> set[str]:
        condition = shown[one]
        return {asked.question or "" for asked in condition.terms()} if condition else set()

    def all_it_hangs_on(one: str) -> set[str]:
        return {one}.union(*(all_it_hangs_on(asked) for asked in asks(one)))

    for last in all_it_hangs_on(name):
        closed = {**shown, last: Condition(all=(term(name, "answered"), *filter(None, [shown[last]])))}
        with pytest.raises(ValueError, match=" → ") as caught:
            in_order(closed)
        circle = str(caught.value).split(" → ")
        assert circle[0] == circle[-1]
        for one, asked in pairwise(circle):
            assert asked in asks(one) | ({name} if one == last else set())


spoken = st.one_of(
    st.sampled_from(OPTIONS).map(lambda value: Answer(value=value)),
    st.just(Answer.model_validate({"state": "unknown"})),
    st.just(Answer.model_validate({"state": "not_applicable", "reason": "so"})),
    st.just(Answer.model_validate({"state": "unanswered"})),
    st.just(Answer.model_validate({"state": "contested", "voices": [{"value": "a"}, {"value": "b"}]})),
)


@given(lean_forms(), st.dictionaries(st.sampled_from(IDS), spoken), st.data())
def test_a_hidden_answer_counts_for_nothing(
    shown: dict[str, Condition | None], given_: dict[str, Answer], data: st.DataObject
) -> None:
    small = catalogue(*(question(name, "single", *OPTIONS, show_if=shown[name]) for name in shown))
    answers = Answers({Key(name): answer for name, answer in given_.items()})
    before = dict(standings_of(answers, small))
    hidden = [key for key, standing in before.items() if standing is Standing.UNASKED]
    assert not {key.question for key in hidden} & set(answers.replies(small))
    changed = dict(answers.entries)
    for key in hidden:
        other = data.draw(st.none() | spoken)
        changed.pop(key, None)
        if other:
            changed[key] = other
    after = Answers(changed)
    assert dict(standings_of(after, small)) == before
    assert after.replies(small) == answers.replies(small)


def test_a_chain_of_hidden_questions_stays_hidden() -> None:
    first = question("pr.a", "single", "yes", "no")
    second = question("pr.b", "single", "yes", "no", show_if=term("pr.a", "has", "yes"))
    third = question("pr.c", show_if=term("pr.b", "has", "yes"))
    small = catalogue(third, second, first)
    assert [one.id for one in asked_in_order(small)] == ["pr.a", "pr.b", "pr.c"]
    answers = Answers({Key("pr.a"): Answer(value="no"), Key("pr.b"): Answer(value="yes")})
    standings = {key.question: standing for key, standing in standings_of(answers, small)}
    assert standings == {
        "pr.a": Standing.ANSWERED,
        "pr.b": Standing.UNASKED,
        "pr.c": Standing.UNASKED,
    }
