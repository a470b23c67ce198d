"""Several people's answers become one: dissent is kept, nobody's order or silence decides anything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.answers import Answer, Answers, Key, State, Voice, merge_answers
from cdl_workbook.catalogue import Visibility
from tests.catalogue.small import question

Part = tuple[str, Answers]
START = dt.datetime(2026, 9, 18, 19, 30, tzinfo=dt.UTC)
NAMES = ("Anna", "Bo", "Cem")
KEYS = (Key("pr.a"), Key("pr.b"), Key("pr.c", "t.csv"))


def part(name: str, value: Any = None, **given_: Any) -> Part:
    """What one person said to one question."""
    said = {"state": "answered", "value": value} if value is not None else {}
    return name, Answers({Key("pr.a"): Answer.model_validate({**said, **given_})})


def merged(*parts: Part) -> Answer:
    [answer] = merge_answers(parts).entries.values()
    return answer


def voices_of(answer: Answer) -> list[tuple[Any, ...]]:
    voices = answer.voices or (answer.said,)
    return [(str(one.state), one.value, frozenset(one.author.split(", "))) for one in voices]


def test_who_says_the_same_is_one_answer_with_all_authors() -> None:
    answer = merged(part("Anna", "a"), part("Bo", "a"), part("Cem", "a"))
    assert (answer.state, answer.value, answer.author) == (State.ANSWERED, "a", "Anna, Bo, Cem")
    assert answer.voices == ()


def test_dissent_is_kept_with_its_authors() -> None:
    answer = merged(part("Anna", "a", note="sicher"), part("Bo", "b"), part("Cem", "a", note="wohl"))
    assert answer.state is State.CONTESTED
    assert answer.value is None
    assert [(one.value, one.author, one.note) for one in answer.voices] == [
        ("a", "Anna, Cem", "sicher\nwohl"),
        ("b", "Bo", ""),
    ]


def test_another_remark_is_no_dissent() -> None:
    answer = merged(part("Anna", "a", note="siehe Protokoll"), part("Bo", "a"))
    assert (answer.state, answer.note) == (State.ANSWERED, "siehe Protokoll")
    reasons = [
        part(name, state="not_applicable", reason=reason)
        for name, reason in (("Anna", "keine Kinder"), ("Bo", "noch nicht"))
    ]
    answer = merged(*reasons)
    assert (answer.state, answer.reason) == (State.NOT_APPLICABLE, "keine Kinder\nnoch nicht")


@pytest.mark.parametrize("other", ["unknown", "not_applicable"])
def test_unknown_beside_an_answer_is_dissent(other: str) -> None:
    answer = merged(part("Anna", "a"), part("Bo", state=other, reason="weil"))
    assert answer.state is State.CONTESTED
    assert [str(one.state) for one in answer.voices] == ["answered", other]


def test_all_who_do_not_know_agree() -> None:
    answer = merged(part("Anna", state="unknown"), part("Bo", state="unknown"))
    assert (answer.state, answer.author) == (State.UNKNOWN, "Anna, Bo")


def test_who_said_nothing_is_no_dissent() -> None:
    answer = merged(part("Anna", "a"), part("Bo", state="unanswered"))
    assert (answer.state, answer.value, answer.author) == (State.ANSWERED, "a", "Anna")
    answers = merge_answers([("Anna", Answers()), part("Bo", "a")])
    assert answers.entries[Key("pr.a")].author == "Bo"


def test_what_somebody_took_back_is_not_lost() -> None:
    gone = part("Bo", state="unanswered", note="Eva fragen", history=[{"value": "früher"}])
    assert merged(gone) == gone[1].entries[Key("pr.a")]
    answer = merged(part("Anna", "a"), gone)
    assert {(one.value, one.note) for one in answer.history} == {("früher", ""), (None, "Eva fragen")}
    answer = merged(gone, part("Anna", state="unanswered"))
    assert (answer.state, answer.note) == (State.UNANSWERED, "Eva fragen")


def test_dissent_that_is_there_already_grows() -> None:
    contested = {"state": "contested", "voices": [{"value": "a", "author": "Anna"}, {"value": "b"}]}
    answer = merged(part("Team", **contested, note="noch klären"), part("Cem", "c"), part("Dana", "b"))
    assert [(one.value, one.author) for one in answer.voices] == [
        ("a", "Anna"),
        ("b", "Team, Dana"),
        ("c", "Cem"),
    ]
    assert answer.note == "noch klären"


@pytest.mark.parametrize(
    ("given_", "together"),
    [
        (["internal", "public"], "internal"),
        (["internal", None], "internal"),
        (["public", "public"], "public"),
        (["public", None], None),
        ([None, None], None),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_internal_wins(given_: list[str | None], together: str | None, turned: bool) -> None:
    parts = [part(name, "a", visibility=one) for name, one in zip(NAMES, given_, strict=False)]
    assert merged(*(reversed(parts) if turned else parts)).visibility == together


def test_who_took_an_internal_answer_back_does_not_make_it_public() -> None:
    answer = merged(part("Anna", "a"), part("Bo", state="unanswered", visibility="internal"))
    assert answer.visibility is Visibility.INTERNAL


def test_different_wordings_show_as_older_wording() -> None:
    asked = question("pr.a")
    same = merged(part("Anna", "a", text_hash=asked.text_hash), part("Bo", "a", text_hash=asked.text_hash))
    assert not same.is_outdated(asked)
    for parts in (("older", asked.text_hash), (asked.text_hash, "older")):
        mixed = merged(*(part(name, "a", text_hash=one) for name, one in zip(NAMES, parts, strict=False)))
        assert mixed.is_outdated(asked)
    assert not merged(part("Anna", "a"), part("Bo", "a")).is_outdated(asked)


def test_evidence_and_history_of_all_are_kept_once_in_their_order() -> None:
    def earlier(value: str, days: int) -> dict[str, Any]:
        return {"value": value, "at": START + dt.timedelta(days=days)}

    answer = merged(
        part("Anna", "a", evidence=["x.pdf", "y.pdf"], history=[earlier("1", 1), earlier("3", 3)]),
        part("Bo", "a", evidence=["y.pdf", "z.pdf"], history=[earlier("2", 2), earlier("3", 3)]),
    )
    assert answer.evidence == ("x.pdf", "y.pdf", "z.pdf")
    assert [one.value for one in answer.history] == ["1", "2", "3"]


def test_tables_and_versions_come_along() -> None:
    one = Answers(tables={"a.csv": "1", "b.csv": "2"}, catalogue={"cdl-workbook": "1.0"})
    other = Answers(tables={"a.csv": "9"}, catalogue={"kreisverband": "2"})
    answers = merge_answers([("Anna", one), ("Bo", other)])
    assert answers.tables == {"a.csv": "1", "b.csv": "2"}
    assert answers.catalogue == {"cdl-workbook": "1.0", "kreisverband": "2"}


def test_no_file_is_no_answer() -> None:
    assert merge_answers([]) == Answers()


notes = st.sampled_from(["", "", "eins", "zwei"])
voices = st.one_of(
    st.builds(Voice, value=st.sampled_from(["a", "b", ["a"], ["a", "b"], 1]), note=notes),
    st.builds(Voice, state=st.just(State.UNKNOWN), note=notes),
    st.builds(Voice, state=st.just(State.NOT_APPLICABLE), reason=st.sampled_from(["so", "anders"])),
)


@st.composite
def one_answer(draw: st.DrawFn, states: Sequence[str] = ("said", "taken back", "contested")) -> Answer:
    said: dict[str, Any] = {
        "visibility": draw(st.none() | st.sampled_from(Visibility)),
        "history": draw(st.lists(voices, max_size=2)),
        "evidence": draw(st.lists(st.sampled_from(["x", "y"]), max_size=2, unique=True)),
    }
    match draw(st.sampled_from(states)):
        case "said":
            voice = draw(voices)
            said |= {name: getattr(voice, name) for name in Voice.model_fields}
        case "taken back":
            said |= {"state": "unanswered", "note": draw(notes)}
        case "contested":
            both = draw(
                st.lists(voices, min_size=2, max_size=3, unique_by=lambda one: repr((one.state, one.value)))
            )
            said |= {"state": "contested", "voices": both, "note": draw(notes)}
    return Answer.model_validate(said)


some_answers = st.dictionaries(st.sampled_from(KEYS), one_answer()).map(Answers)


@st.composite
def several(draw: st.DrawFn) -> list[Part]:
    return [(name, draw(some_answers)) for name in NAMES[: draw(st.integers(1, 3))]]


def without_authors(answers: Answers) -> dict[Key, Answer]:
    def nameless(voice: Any) -> Any:
        return voice.model_copy(update={"author": ""})

    return {
        key: nameless(answer).model_copy(update={"voices": tuple(map(nameless, answer.voices))})
        for key, answer in answers.entries.items()
    }


@given(some_answers)
def test_merging_one_file_changes_nothing_but_its_authors(answers: Answers) -> None:
    alone = merge_answers([("Anna", answers)])
    assert without_authors(alone) == without_authors(answers)
    for answer in alone.entries.values():
        spoken = [one for one in answer.voices or (answer,) if one.state is not State.UNANSWERED]
        assert {one.author for one in spoken} <= {"Anna"}
    assert merge_answers([("Bo", alone)]) == alone, "who has a name keeps it"


@given(several(), st.data())
def test_the_order_of_files_does_not_change_the_voices(parts: list[Part], data: st.DataObject) -> None:
    turned = data.draw(st.permutations(parts))
    one, other = merge_answers(parts), merge_answers(turned)
    assert set(one) == set(other)
    for key in one:
        mine, theirs = one.entries[key], other.entries[key]
        assert mine.state is theirs.state
        assert sorted(map(repr, map(_sorted_authors, voices_of(mine)))) == sorted(
            map(repr, map(_sorted_authors, voices_of(theirs)))
        )
        assert mine.visibility is theirs.visibility
        assert sorted(mine.evidence) == sorted(theirs.evidence)
        assert sorted(map(repr, mine.history)) == sorted(map(repr, theirs.history))


def _sorted_authors(voice: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*voice[:2], sorted(voice[2]))


@given(several())
def test_everything_that_was_said_is_still_there(parts: list[Part]) -> None:
    together = merge_answers(parts)
    for name, answers in parts:
        for key, answer in answers.entries.items():
            kept = together.entries[key]
            now = kept.voices or (kept,)
            for voice in answer.voices or (answer,):
                if voice.state is State.UNANSWERED:
                    continue
                [same] = [one for one in now if (one.state, one.value) == (voice.state, voice.value)]
                assert name in same.author.split(", ")
                assert voice.note in same.note
                assert voice.reason in same.reason
            assert all(one in kept.history for one in answer.history)


@given(several())
def test_it_is_contested_if_and_only_if_somebody_says_something_else(parts: list[Part]) -> None:
    together = merge_answers(parts)
    for key, kept in together.entries.items():
        said = {
            repr((voice.state, voice.value))
            for _, answers in parts
            if key in answers.entries
            for voice in answers.entries[key].voices or (answers.entries[key],)
            if voice.state is not State.UNANSWERED
        }
        assert (kept.state is State.CONTESTED) == (len(said) > 1)
        assert len(kept.voices or ()) == (len(said) if len(said) > 1 else 0)


@given(several())
def test_merging_again_adds_nothing(parts: list[Part]) -> None:
    together = merge_answers(parts)
    again = merge_answers([("alle", together), *parts])
    assert {key: voices_of(answer) for key, answer in again.entries.items()} == {
        key: voices_of(answer) for key, answer in together.entries.items()
    }
