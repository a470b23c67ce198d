"""What was said before stays: nothing deleted is lost, typing on is one entry, everything can be restored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.answers import Answer, AnswerStore, Key, State, Voice
from cdl_workbook.answers.history import with_history

START = dt.datetime(2026, 9, 18, 19, 30, tzinfo=dt.UTC)


def said(value: Any, second: float = 0, author: str = "Anna", **given_: Any) -> Answer:
    at = START + dt.timedelta(seconds=second)
    return Answer.model_validate({"value": value, "author": author, "at": at, **given_})


def after(answers: Iterable[Answer]) -> Answer:
    """What stands there once all of these were saved in turn."""
    now: Answer | None = None
    for one in answers:
        now = with_history(one, now)
    assert now is not None
    return now


def earlier(answer: Answer) -> list[Any]:
    return [voice.value for voice in answer.history]


def is_within(part: str, whole: str) -> bool:
    """Whether all characters of one text stand in another one, in their order."""
    rest = iter(whole)
    return all(character in rest for character in part)


def typed(*texts: str) -> list[Answer]:
    return [said(text, second) for second, text in enumerate(texts)]


def letter_by_letter(text: str) -> list[str]:
    return [text[:count] for count in range(1, len(text) + 1)]


SENTENCE = "Wer kommt nicht, und warum?"


def test_the_first_answer_has_no_history() -> None:
    assert after([said("a")]).history == ()


def test_typing_on_is_one_entry() -> None:
    typed_text = after(typed(*letter_by_letter(SENTENCE)))
    assert typed_text.value == SENTENCE
    assert typed_text.history == ()


def test_deleting_letter_by_letter_is_one_entry_with_the_whole_text() -> None:
    texts = letter_by_letter(SENTENCE)
    assert earlier(after(typed(*texts, *texts[-2:3:-1]))) == [SENTENCE]


def test_inserting_in_a_longer_text_is_typing_on() -> None:
    assert after(typed(SENTENCE, SENTENCE.replace("nicht", "gar nicht"))).history == ()
    assert earlier(after(typed(SENTENCE, SENTENCE.replace("nicht", "selten")))) == [SENTENCE]


def test_a_short_text_is_not_found_in_just_any_longer_one() -> None:
    assert earlier(after(typed("ja", "jetzt kommt Clara"))) == ["ja"]


def test_what_comes_back_after_a_minute_or_from_somebody_else_is_a_new_entry() -> None:
    assert earlier(after([said("Wer kommt?", 0), said("Wer kommt? Und wann?", 61)])) == ["Wer kommt?"]
    assert earlier(after([said("Wer kommt?", 0), said("Wer kommt? Und wann?", 1, "Bo")])) == ["Wer kommt?"]


def test_another_choice_is_another_answer_even_where_it_begins_alike() -> None:
    assert earlier(after(typed("no", "not_sure"))) == ["no"]
    assert earlier(after([said(["no"]), said(["not_sure"], 1)])) == [["no"]]
    assert earlier(after([said(["no"]), said(["no", "yes"], 1)])) == [], "one more choice"
    assert earlier(after([said(["no", "yes"]), said(["yes"], 1)])) == [["no", "yes"]]


def test_typing_in_a_cell_of_a_table_is_one_entry_too() -> None:
    rows = [[{"what": "Mitglieder"}, {"what": text}] for text in letter_by_letter(SENTENCE)]
    table = after(said(value, second) for second, value in enumerate(rows))
    assert table.history == ()
    fewer = with_history(said([{"what": "Mitglieder"}], 40), table)
    assert earlier(fewer) == [rows[-1]]


def test_a_note_and_a_reason_are_not_lost_either() -> None:
    noted = after([said("a", 0, note="Eva fragen"), said("a", 1, note="")])
    assert [voice.note for voice in noted.history] == ["Eva fragen"]
    reason = {"state": "not_applicable", "value": None}
    changed = after([said(**reason, reason="keine Kinder"), said(**reason, second=1, reason="zu klein")])
    assert [voice.reason for voice in changed.history] == ["keine Kinder"]
    assert after([said("a", 0, note="Eva"), said("a", 1, note="Eva fragen")]).history == ()


def test_a_note_on_an_answer_that_was_taken_back_is_not_lost() -> None:
    taken_back = said(None, 0, state="unanswered", note="Eva fragen")
    assert [voice.note for voice in with_history(said("a", 1), taken_back).history] == ["Eva fragen"]
    assert with_history(said("a", 1), said(None, state="unanswered")).history == ()


def test_the_same_again_is_no_new_entry_and_stays_with_who_said_it_first() -> None:
    again = with_history(said("a", 500, "Bo", visibility="internal"), said("a", 0, "Anna"))
    assert again.history == ()
    assert (again.author, again.at) == ("Anna", START)
    assert again.visibility == "internal"


def test_taking_back_keeps_what_was_said() -> None:
    gone = after([said("a"), said(None, 1, state="unanswered")])
    assert gone.state is State.UNANSWERED
    assert earlier(gone) == ["a"]


def test_voices_go_into_the_history_each_with_its_author() -> None:
    voices = [{"value": "a", "author": "Anna"}, {"value": "b", "author": "Bo"}]
    agreed = after([said(None, state="contested", voices=voices), said("b", 1)])
    assert [(voice.value, voice.author) for voice in agreed.history] == [("a", "Anna"), ("b", "Bo")]


@pytest.mark.parametrize("at", [None, START])
def test_an_answer_written_by_hand_may_have_no_time(at: dt.datetime | None) -> None:
    old = Answer(value="Wer kommt?", at=None)
    new = Answer(value="Wer kommt? Und wann?", at=at)
    assert earlier(with_history(new, old)) == ["Wer kommt?"]


texts = st.text(alphabet="ab \n", max_size=30) | st.text(max_size=30)


@st.composite
def sessions(draw: st.DrawFn) -> Sequence[Answer]:
    """Somebody types, deletes in the middle and at the ends, writes anew, and now and then another does."""
    text, second, answers = draw(texts), 0.0, []
    for _ in range(draw(st.integers(1, 12))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        text = f"{text[:start]}{draw(st.just('') | texts)}{text[end:]}"
        second += draw(st.sampled_from([0, 1, 20, 100]))
        answers.append(said(text, second, draw(st.sampled_from(["Anna", "Anna", "Anna", "Bo"]))))
    return answers


@given(sessions())
def test_nothing_that_was_said_is_lost(answers: Sequence[Answer]) -> None:
    end = after(answers)
    kept = [end.value, *earlier(end)]
    for one in answers:
        assert any(is_within(one.value, whole) for whole in kept), one.value
    assert end.value == answers[-1].value


@given(sessions())
def test_the_history_only_grows_and_never_holds_what_nobody_said(answers: Sequence[Answer]) -> None:
    now: Answer | None = None
    for one in answers:
        before = now.history if now else ()
        now = with_history(one, now)
        assert now.history[: len(before)] == before
    assert now is not None
    assert set(earlier(now)) <= {one.value for one in answers}


@given(st.lists(st.integers(0, 3), min_size=1, max_size=8))
def test_values_that_are_no_text_are_kept_each_time(numbers: list[int]) -> None:
    end = after(said(number, second) for second, number in enumerate(numbers))
    changes = [old for old, new in pairwise(numbers) if old != new]
    assert earlier(end) == changes


def test_restoring_says_it_again_and_keeps_what_stood_there(tmp_path: Path) -> None:
    store, key = AnswerStore(tmp_path), Key("cg.problem")
    store.save({key: said("Alte Fassung", 0, visibility="internal", evidence=["plan.pdf"])})
    store.save({key: said("Neu geschrieben", 100, visibility="internal", evidence=["plan.pdf"])})
    there = store.load().get(key)
    assert there is not None
    store.restore(key, there.history[0], author="Bo")
    restored = store.load().get(key)
    assert restored is not None
    assert (restored.value, restored.author) == ("Alte Fassung", "Bo")
    assert earlier(restored) == ["Alte Fassung", "Neu geschrieben"]
    assert restored.visibility == "internal", "it does not become public by the way"
    assert restored.evidence == ("plan.pdf",)


def test_what_was_taken_back_can_be_restored(tmp_path: Path) -> None:
    store, key = AnswerStore(tmp_path), Key("cg.problem")
    store.save({key: said("Alte Fassung", 0)})
    store.save({key: Answer(state=State.UNANSWERED)})
    [gone] = [answer for answer in [store.load().get(key)] if answer]
    assert store.restore(key, gone.history[-1]).get(key) is not None
    back = store.load().get(key)
    assert back is not None
    assert back.value == "Alte Fassung"


def test_restoring_where_nothing_stands_any_more(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.restore(Key("cg.problem"), Voice(value="Alte Fassung"))
    [answer] = store.load().entries.values()
    assert answer.value == "Alte Fassung"
