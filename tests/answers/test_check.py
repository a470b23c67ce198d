"""What is said about the answers of a workbook: open, unknown, contested, outdated, unfit."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.answers import (
    ANSWERS_FILE,
    Answer,
    Answers,
    AnswerStore,
    Key,
    Standing,
    State,
    review_answers,
    standings_of,
)
from cdl_workbook.catalogue import Catalogue, load_catalogue
from cdl_workbook.errors import SettingsError
from cdl_workbook.vocabulary import Language
from tests.catalogue.small import catalogue, question, term

SMALL = catalogue(
    question("pr.open"),
    question("pr.yes", "single", "yes", "no"),
    question("pr.unknown"),
    question("pr.no_use"),
    question("pr.contested", "single", "yes", "no"),
    question("pr.hidden", show_if=term("pr.yes", "has", "no")),
    question("pr.table", scope="table"),
    question("pr.column", scope="column"),
    question("cg.rows", "table", columns=[{"id": "what", "text": "Was?"}]),
    question("cg.strict", allow=["unknown"]),
    question("cg.new", replaces=["cg.old"]),
    question("cg.left", replaces=["cg.both"]),
    question("cg.right", replaces=["cg.both"]),
    retired={"cg.gone": "Niemand brauchte sie."},
)

BY_HAND = """\
answers:
  pr.yes: {value: "yes"}
  pr.unknown: {state: unknown}
  pr.no_use: {state: not_applicable, reason: keine Kinder}
  pr.contested:
    state: contested
    voices:
      - {value: "yes", author: Anna}
      - {value: "no", author: Bo}
  pr.hidden: {value: steht noch da}
tables:
  a.csv:
    answers:
      pr.table: {value: eins}
    columns:
      Ort:
        pr.column: {state: unknown}
"""


def in_folder(folder: Path, text: str) -> Answers:
    (folder / ANSWERS_FILE).write_text(text, encoding="utf-8")
    return AnswerStore(folder).load()


def test_how_the_answers_stand(tmp_path: Path) -> None:
    review = review_answers(in_folder(tmp_path, BY_HAND), SMALL, ["a.csv", "b.csv"], tmp_path)
    assert review.open == (
        Key("pr.open"),
        Key("pr.table", "b.csv"),
        *map(Key, ("cg.rows", "cg.strict", "cg.new", "cg.left", "cg.right")),
    )
    assert review.unknown == (Key("pr.unknown"), Key("pr.column", "a.csv", "Ort"))
    assert review.contested == (Key("pr.contested"),)
    assert review.outdated == ()
    assert review.unfit == ()
    assert review.asked == 13, "the hidden one is not asked"
    assert review.answered == 4, "unknown is no answer, not applicable and dissent are"


def test_what_is_no_longer_asked_is_kept_and_no_mistake() -> None:
    answers = Answers({Key("cg.gone"): Answer(value="x"), Key("cg.off"): Answer(value="y")})
    review = review_answers(answers, SMALL.model_copy(update={"switched_off": ("cg.off",)}))
    assert review.kept == (Key("cg.gone"), Key("cg.off"))
    assert review.unfit == ()
    assert review.answered == 0


def test_what_does_not_fit_is_not_answered() -> None:
    fits = review_answers(Answers({Key("pr.open"): Answer(value="x")}), SMALL)
    unfit = review_answers(Answers({Key("pr.open"): Answer(value=3)}), SMALL)
    assert (fits.answered, unfit.answered) == (1, 0)
    assert [one.reason for one in unfit.unfit] == ["bad_answer_text"]


def test_with_no_answers_everything_that_can_be_asked_is_open() -> None:
    review = review_answers(Answers(), SMALL, ["a.csv"])
    assert review.asked == len(review.open) == 11
    assert review.answered == 0


def test_an_answer_asked_in_older_wording_is_named() -> None:
    answers = Answers(
        {
            Key("pr.open"): Answer(value="x", text_hash="older"),
            Key("pr.unknown"): Answer(value="x", text_hash=SMALL.questions["pr.unknown"].text_hash),
            Key("pr.hidden"): Answer(value="x", text_hash="older"),
        }
    )
    assert review_answers(answers, SMALL).outdated == (Key("pr.open"),), "what is not asked is not outdated"


UNFIT = {
    "misspelt": (
        "answers:\n  pr.open: {value: x}\n  pr.unknwon: {value: x}\n",
        "unknown_answer",
        3,
        "pr.unknwon",
        "pr.unknown",
    ),
    "nothing near": ("answers:\n  zz.xyzzy: {value: x}\n", "unknown_answer_far", 2, "zz.xyzzy", "questions"),
    "moved": ("answers:\n  cg.old: {value: x}\n", "moved_answer", 2, "cg.old", "cg.new"),
    "split": ("answers:\n  cg.both: {value: x}\n", "moved_answer", 2, "cg.both", "cg.left, cg.right"),
    "yes without quotation marks": (
        "answers:\n  pr.yes:\n    note: sicher\n    value: true\n",
        "bad_answer_bool",
        4,
        "pr.yes",
        '"yes", "no"',
    ),
    "no such option": (
        "answers:\n  pr.yes: {value: vielleicht}\n",
        "bad_answer_option",
        2,
        "pr.yes",
        "yes, no",
    ),
    "a number for a text": ("answers:\n  pr.open: {value: 3}\n", "bad_answer_text", 2, "pr.open", ""),
    "no rows": ("answers:\n  cg.rows: {value: Mitglieder}\n", "bad_answer_table", 2, "cg.rows", "what"),
    "one of the voices": (
        BY_HAND.replace('{value: "no", author: Bo}', "{value: nein, author: Bo}"),
        "bad_answer_option",
        9,
        "pr.contested",
        "yes, no",
    ),
    "in a table": (
        BY_HAND.replace("{value: eins}", "{value: [eins]}"),
        "bad_answer_text",
        14,
        "pr.table · a.csv",
        "",
    ),
    "in a column": (
        BY_HAND.replace("pr.column: {state: unknown}", "pr.column: {value: 4}"),
        "bad_answer_text",
        17,
        "pr.column · a.csv · Ort",
        "",
    ),
    "a state that the question does not allow": (
        "answers:\n  cg.strict:\n    state: not_applicable\n    reason: so\n",
        "bad_answer_state",
        3,
        "cg.strict",
        "answered, unknown",
    ),
    "about a table, but said once": (
        "answers:\n  pr.table: {value: x}\n",
        "misplaced_answer",
        2,
        "pr.table",
        "tables → … → answers",
    ),
    "about all, but said for a table": (
        "tables:\n  a.csv:\n    answers:\n      pr.open: {value: x}\n",
        "misplaced_answer",
        4,
        "pr.open · a.csv",
        "answers",
    ),
    "behind the end of the file": (
        "---\nanswers:\n  pr.open: {value: x}\n...\n  pr.yes: {value: true}\n",
        "bad_answer_bool",
        5,
        "pr.yes",
        "yes",
    ),
}


@pytest.mark.parametrize("case", UNFIT.values(), ids=UNFIT)
def test_an_answer_that_does_not_fit_is_named_with_file_line_key_and_remedy(
    tmp_path: Path, case: tuple[str, str, int, str, str]
) -> None:
    text, reason, line, key, remedy = case
    answers = in_folder(tmp_path, text)
    [error] = review_answers(answers, SMALL, ["a.csv"], tmp_path).unfit
    assert isinstance(error, SettingsError)
    assert error.reason == reason
    said = {language: error.message(language) for language in Language}
    for language, word in ((Language.DE, "Zeile"), (Language.EN, "line")):
        assert said[language].startswith(f"{ANSWERS_FILE}, {word} {line}:"), said[language]
        assert key in said[language]
        assert remedy in said[language]
    assert said[Language.DE] != said[Language.EN]
    assert AnswerStore(tmp_path).load() == answers, "it stays in the file"


def test_all_unfit_answers_are_named_not_only_the_first(tmp_path: Path) -> None:
    text = "answers:\n  pr.yes: {value: true}\n  pr.open: {value: 3}\n  zz.xyzzy: {value: x}\n"
    review = review_answers(in_folder(tmp_path, text), SMALL, folder=tmp_path)
    assert [error.params["line"] for error in review.unfit] == [2, 3, 4]


def test_without_a_folder_there_is_no_line_to_name() -> None:
    [error] = review_answers(Answers({Key("zz.xyzzy"): Answer(value="x")}), SMALL).unfit
    assert error.params["line"] == 1


keys = st.sampled_from(
    [*map(Key, SMALL.questions), Key("pr.table", "a.csv"), Key("pr.column", "a.csv", "Ort")]
)
answers_ = st.sampled_from(
    [
        Answer(value="yes"),
        Answer(value="no"),
        Answer(state=State.UNKNOWN),
        Answer(state=State.UNANSWERED),
        Answer(state=State.NOT_APPLICABLE, reason="so"),
        Answer.model_validate({"state": "contested", "voices": [{"value": "yes"}, {"value": "no"}]}),
    ]
)


@given(st.dictionaries(keys, answers_))
def test_every_question_that_is_asked_is_counted_once(entries: dict[Key, Answer]) -> None:
    answers = Answers(entries)
    review = review_answers(answers, SMALL, ["a.csv", "b.csv"])
    settled = (Standing.ANSWERED, Standing.NOT_APPLICABLE, Standing.CONTESTED)
    found = list(standings_of(answers, SMALL, ["a.csv", "b.csv"]))
    standings = [one for _, one in found]
    unfit = {error.params["key"] for error in review.unfit}
    wrong = sum(standing in settled and str(key) in unfit for key, standing in found)
    assert review.asked == review.answered + wrong + len(review.open) + len(review.unknown)
    assert review.asked == len(standings) - standings.count(Standing.UNASKED)
    assert set(review.contested) <= set(entries)


def test_an_empty_workbook_has_the_whole_shipped_catalogue_before_it() -> None:
    shipped: Catalogue = load_catalogue()
    review = review_answers(Answers(), shipped)
    assert review.asked == len(review.open) > 0
    assert {key.question for key in review.open} <= set(shipped.questions)
