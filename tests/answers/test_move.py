"""Answers move to a new version of the catalogue and with renamed tables, and nothing is dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.answers import (
    Answer,
    Answers,
    Key,
    State,
    Voice,
    moved,
    moves_to,
    renamed_tables,
    with_new_names,
)
from cdl_workbook.answers.move import Move
from cdl_workbook.catalogue import Visibility
from tests.catalogue.small import catalogue, question

NEW = catalogue(
    question("pr.kept"),
    question("pr.new", replaces=["pr.old"]),
    question("pr.left", replaces=["pr.both"]),
    question("pr.right", replaces=["pr.both"]),
    question("pr.one", replaces=["pr.first", "pr.second"]),
    question("pr.table_new", replaces=["pr.table_old"], scope="table"),
    retired={"pr.gone": "Niemand brauchte sie."},
    version="2",
    overlays={"kreisverband": "3"},
)
OLD = ["pr.kept", "pr.old", "pr.both", "pr.first", "pr.second", "pr.gone", "pr.stranger", "pr.new", "pr.left"]


def said(*values: str) -> Answer:
    """An answer with a history, the last value being the one that stands."""
    return Answer(value=values[-1], history=tuple(Voice(value=one) for one in values[:-1]))


def all_values(answer: Answer | None) -> list[object]:
    return [one.value for one in (*answer.history, *(answer.voices or (answer,)))] if answer else []


def test_which_answers_belong_elsewhere() -> None:
    answers = Answers(
        {Key(one): said(one) for one in ("pr.kept", "pr.old", "pr.both", "pr.gone", "pr.stranger")}
    )
    assert moves_to(answers, NEW) == (
        Move(Key("pr.old"), (Key("pr.new"),)),
        Move(Key("pr.both"), (Key("pr.left"), Key("pr.right"))),
        Move(Key("pr.gone"), ()),
    )


def test_a_renamed_question_takes_its_answer_along() -> None:
    old = said("früher", "jetzt").model_copy(
        update={"visibility": Visibility.INTERNAL, "evidence": ("a.pdf",)}
    )
    after = moved(Answers({Key("pr.old"): old}), NEW)
    assert list(after) == [Key("pr.new")]
    assert after.entries[Key("pr.new")] == old.model_copy(update={"text_hash": "earlier"})
    assert after.entries[Key("pr.new")].is_outdated(NEW.questions["pr.new"]), "asked in older wording"


def test_a_split_question_gives_its_answer_to_all() -> None:
    after = moved(Answers({Key("pr.both"): said("früher", "jetzt")}), NEW)
    assert list(after) == [Key("pr.left"), Key("pr.right")]
    assert [all_values(answer) for answer in after.entries.values()] == [["früher", "jetzt"]] * 2


def test_two_questions_that_became_one() -> None:
    after = moved(Answers({Key("pr.first"): said("a", "b"), Key("pr.second"): said("c", "d")}), NEW)
    assert list(after) == [Key("pr.one")]
    assert sorted(map(str, all_values(after.get("pr.one")))) == ["a", "b", "c", "d"]


def test_what_was_retired_stays_where_it_is() -> None:
    answers = Answers({Key("pr.gone"): said("a"), Key("pr.stranger"): said("b")})
    assert moved(answers, NEW).entries == answers.entries


def test_an_answer_that_is_there_already_stands_and_the_old_one_goes_behind_it() -> None:
    answers = Answers({Key("pr.old"): said("a", "b"), Key("pr.new"): said("c", "d")})
    after = moved(answers, NEW)
    assert list(after) == [Key("pr.new")]
    assert all_values(after.get("pr.new")) == ["a", "b", "c", "d"]


def test_dissent_moves_with_every_voice() -> None:
    voices = (Voice(value="a", author="Anna"), Voice(value="b", author="Bo"))
    contested = Answer(state=State.CONTESTED, voices=voices)
    assert all_values(moved(Answers({Key("pr.old"): contested}), NEW).get("pr.new")) == ["a", "b"]
    both = Answers({Key("pr.old"): contested, Key("pr.new"): said("c")})
    assert all_values(moved(both, NEW).get("pr.new")) == ["a", "b", "c"]


@pytest.mark.parametrize("internal", ["pr.old", "pr.new"])
def test_what_was_internal_does_not_become_public_on_the_way(internal: str) -> None:
    def answer(key: str) -> Answer:
        visibility = Visibility.INTERNAL if key == internal else Visibility.PUBLIC
        return said(key).model_copy(update={"visibility": visibility})

    after = moved(Answers({Key(key): answer(key) for key in ("pr.old", "pr.new")}), NEW)
    assert after.entries[Key("pr.new")].visibility is Visibility.INTERNAL


def test_answers_about_tables_move_within_their_table() -> None:
    answers = Answers({Key("pr.table_old", one): said(one) for one in ("a.csv", "b.csv")}, {"a.csv": "f"})
    after = moved(answers, NEW)
    assert list(after) == [Key("pr.table_new", "a.csv"), Key("pr.table_new", "b.csv")]
    assert after.tables == answers.tables


def test_the_version_that_is_asked_now_is_noted() -> None:
    after = moved(Answers(catalogue={"klein": "1", "ortsverein": "1"}), NEW)
    assert after.catalogue == {"klein": "2", "ortsverein": "1", "kreisverband": "3"}


@given(st.dictionaries(st.sampled_from(OLD), st.lists(st.text(max_size=3), min_size=1, max_size=3)))
def test_nothing_is_dropped_and_moving_again_moves_nothing(given_: dict[str, list[str]]) -> None:
    answers = Answers({Key(key): said(*(f"{key} {one}" for one in values)) for key, values in given_.items()})
    before = {value for answer in answers.entries.values() for value in all_values(answer)}
    after = moved(answers, NEW)
    assert {value for answer in after.entries.values() for value in all_values(answer)} == before
    assert [move for move in moves_to(after, NEW) if move.to] == []
    assert moved(after, NEW) == after
    assert {key.question for key in after} <= {*NEW.questions, "pr.gone", "pr.stranger"}


def spoken_of(*labels: str, **hashes: str) -> Answers:
    """Answers about these tables, whose content had these hashes when they were last spoken of."""
    tables = {f"{name}.csv": digest for name, digest in hashes.items()}
    return Answers({Key("pr.table_new", label): said(label) for label in labels}, tables)


def test_a_table_of_another_name_and_the_same_content_is_surely_the_one() -> None:
    renamed = renamed_tables(spoken_of("alt.csv", "b.csv", alt="1", b="2"), {"neu.csv": "1", "b.csv": "2"})
    assert renamed.sure == {"alt.csv": "neu.csv"}
    assert renamed.unsure == {}


UNSURE = {
    "two with the same content": (
        spoken_of("alt.csv", alt="1"),
        {"neu.csv": "1", "kopie.csv": "1"},
        {"alt.csv": ("neu.csv", "kopie.csv")},
    ),
    "content changed too": (spoken_of("alt.csv", alt="1"), {"neu.csv": "2"}, {"alt.csv": ()}),
    "no hash was kept": (spoken_of("alt.csv"), {"neu.csv": "2"}, {"alt.csv": ()}),
    "an empty hash is none": (spoken_of("alt.csv"), {"neu.csv": ""}, {"alt.csv": ()}),
    "two that were alike are gone": (
        spoken_of("a.csv", "b.csv", a="1", b="1"),
        {"neu.csv": "1"},
        {"a.csv": ("neu.csv",), "b.csv": ("neu.csv",)},
    ),
    "the other one is spoken of already": (
        spoken_of("alt.csv", "neu.csv", alt="1", neu="1"),
        {"neu.csv": "1"},
        {"alt.csv": ()},
    ),
}


@pytest.mark.parametrize(("answers", "there", "unsure"), UNSURE.values(), ids=UNSURE)
def test_where_it_is_not_sure_people_are_asked(
    answers: Answers, there: dict[str, str], unsure: dict[str, tuple[str, ...]]
) -> None:
    renamed = renamed_tables(answers, there)
    assert renamed.sure == {}
    assert renamed.unsure == unsure


def test_sheets_of_one_file_are_told_apart_by_their_names() -> None:
    answers = Answers(
        {Key("pr.table_new", f"alt.xlsx#{sheet}"): said(sheet) for sheet in ("Mitglieder", "Spenden")},
        {f"alt.xlsx#{sheet}": "1" for sheet in ("Mitglieder", "Spenden")},
    )
    there = {"neu.xlsx#Mitglieder": "1", "neu.xlsx#Beiträge": "1"}
    renamed = renamed_tables(answers, there)
    assert renamed.sure == {"alt.xlsx#Mitglieder": "neu.xlsx#Mitglieder"}
    assert renamed.unsure == {"alt.xlsx#Spenden": ()}


def test_tables_that_are_all_there_are_not_renamed() -> None:
    renamed = renamed_tables(spoken_of("a.csv", a="1"), {"a.csv": "9", "b.csv": "1"})
    assert (renamed.sure, renamed.unsure) == ({}, {})


def test_answers_take_the_new_name_of_their_table() -> None:
    answers = Answers(
        {Key("pr.a"): said("x"), Key("pr.b", "alt.csv"): said("y"), Key("pr.c", "alt.csv", "Ort"): said("z")},
        {"alt.csv": "1", "b.csv": "2"},
    )
    after = with_new_names(answers, {"alt.csv": "neu.csv"})
    assert set(after) == {Key("pr.a"), Key("pr.b", "neu.csv"), Key("pr.c", "neu.csv", "Ort")}
    assert after.tables == {"neu.csv": "1", "b.csv": "2"}
    assert with_new_names(after, {"neu.csv": "alt.csv"}) == answers


def test_names_may_be_swapped() -> None:
    answers = spoken_of("a.csv", "b.csv", a="1", b="2")
    after = with_new_names(answers, {"a.csv": "b.csv", "b.csv": "a.csv"})
    assert all_values(after.get(Key("pr.table_new", "a.csv"))) == ["b.csv"]
    assert after.tables == {"b.csv": "1", "a.csv": "2"}


@given(
    st.lists(st.sampled_from("abcd"), unique=True),
    st.dictionaries(st.sampled_from("abcd"), st.sampled_from("abcdef")),
)
def test_no_answer_is_lost_whatever_tables_are_called(labels: list[str], names: dict[str, str]) -> None:
    answers = Answers({Key("pr.a", label): said(f"früher {label}", label) for label in labels})
    after = with_new_names(answers, names)
    kept = [value for answer in after.entries.values() for value in all_values(answer)]
    assert sorted(map(str, kept)) == sorted([*labels, *(f"früher {label}" for label in labels)])
