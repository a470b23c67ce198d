"""The next step after the data office hour: learn, connect, or implement, with reasons that can be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cdl_workbook.analyses.start.literacy import learning_steps
from cdl_workbook.answers import Answers
from cdl_workbook.catalogue import Catalogue, Replies
from cdl_workbook.office_hour import NextStep, Step

_MANY_TO_LEARN = 6


def next_step(catalogue: Catalogue, answers: Answers) -> NextStep:
    """Propose the next step.

    Without a question, or without any data, learning comes first. Where a question has data that are enough
    or partly enough, and somebody knows what would be done differently, it can be built. Where the data lie
    with others, or somebody has built it already, connecting comes first.
    """
    replies = answers.replies(catalogue)
    signs = {
        Step.LEARN: dict(_to_learn(catalogue, answers, replies)),
        Step.CONNECT: dict(_to_connect(replies)),
    }
    signs[Step.IMPLEMENT] = dict(_to_implement(replies))
    step = _chosen(replies, signs)
    reasons = signs.get(step, {})
    obstacles = [
        sign
        for other, found in signs.items()
        if other not in (step, Step.IMPLEMENT)
        for sign in found.items()
    ]
    used = ("st.questions", "st.data", "st.match", "ne.without.enough", "ne.product", "fe.people.decides")
    return NextStep(
        step=step,
        reasons=tuple(reasons.items()) or (("nothing_yet", {}),),
        obstacles=tuple(obstacles) if step is not Step.NONE else (),
        questions=tuple(one for one in used if one in replies),
    )


def _chosen(replies: Replies, signs: Mapping[Step, Mapping[str, Mapping[str, int]]]) -> Step:
    if not _rows(replies, "st.questions") and not _rows(replies, "st.data"):
        return Step.NONE
    if {"no_question", "no_data"} & set(signs[Step.LEARN]):
        return Step.LEARN
    if "without_technology" in signs[Step.IMPLEMENT]:
        return Step.IMPLEMENT
    if "data_fit" not in signs[Step.IMPLEMENT]:
        return Step.CONNECT if signs[Step.CONNECT] else Step.LEARN
    if "product_exists" in signs[Step.CONNECT]:
        return Step.CONNECT
    return Step.LEARN if {"no_decision", "much_to_learn"} & set(signs[Step.LEARN]) else Step.IMPLEMENT


Signs = Iterator[tuple[str, Mapping[str, int]]]


def _to_learn(catalogue: Catalogue, answers: Answers, replies: Replies) -> Signs:
    questions = _rows(replies, "st.questions")
    if not questions:
        yield "no_question", {}
    elif not any(row.get("decision") for row in questions):
        yield "no_decision", {}
    if not _rows(replies, "st.data"):
        yield "no_data", {}
    if questions and _rows(replies, "st.data") and not _rows(replies, "st.match"):
        yield "not_matched", {}
    steps = len(learning_steps(catalogue, answers, at_most=100))
    if steps >= _MANY_TO_LEARN:
        yield "much_to_learn", {"count": steps}


def _to_connect(replies: Replies) -> Signs:
    fits = [row.get("fit") for row in _rows(replies, "st.match")]
    if missing := fits.count("missing"):
        yield "data_missing", {"count": missing}
    if elsewhere := [row.get("storage") for row in _rows(replies, "st.data")].count("elsewhere"):
        yield "data_elsewhere", {"count": elsewhere}
    if _said(replies, "ne.product") & {"yes_fits", "yes_partly"}:
        yield "product_exists", {}
    if "many" in _said(replies, "fe.third_parties"):
        yield "many_others", {}


def _to_implement(replies: Replies) -> Signs:
    if "yes" in _said(replies, "ne.without.enough"):
        yield "without_technology", {}
    fits = [row.get("fit") for row in _rows(replies, "st.match")]
    if fitting := fits.count("enough") + fits.count("partly"):
        yield "data_fit", {"count": fitting}
    if decided := sum(bool(row.get("decision")) for row in _rows(replies, "st.questions")):
        yield "decision_named", {"count": decided}
    if "yes" in _said(replies, "fe.people.decides"):
        yield "somebody_decides", {}


def _rows(replies: Replies, question: str) -> Sequence[Mapping[str, Any]]:
    """The filled rows of a table question, of every voice."""
    reply = replies.get(question)
    values = reply.values if reply else ()
    return [row for value in values if isinstance(value, list | tuple) for row in value if any(row.values())]


def _said(replies: Replies, question: str) -> set[Any]:
    reply = replies.get(question)
    return set(reply.values) if reply else set()
