"""``answers.yaml`` as text: whatever is written is read again, and what people wrote by hand stays."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from cdl_workbook.answers import Answer, Answers, Key, State, Voice
from cdl_workbook.answers.file import read_answers, write_answers
from cdl_workbook.answers.pieces import comments_in
from cdl_workbook.catalogue import Visibility
from cdl_workbook.errors import ExecutionError, SettingsError
from cdl_workbook.vocabulary import Language

HARD = [
    *("yes", "no", "Yes", "NO", "on", "off", "y", "n", "null", "~", "true", "False", "", " ", "\n", "\n\n"),
    *(" vorn", "hinten ", "\tTab", "#", "# nichts", "a # b", "a: b", "a:", ":", "- a", "-", "? a", "|", ">"),
    *("a\nb", "a\n\nb\n", "\na", " a\n b", "a \nb ", "a\n\n\n", "a\r\nb", "a\rb", "\r", "a\x85b", "|-", ">+"),
    *("'", '"', "''", '"a', "\\", "\\n", "%a", "@a", "`a", "&a", "*a", "!a", "{a", "[a", "a, b", "<<", "="),
    *(
        "1",
        "01",
        "1.0",
        "1e3",
        "0x1f",
        "0o7",
        "1_000",
        ".inf",
        ".nan",
        "12:30:45",
        "2026-09-18",
        "a\u2028b\n",
    ),
    *(
        "---",
        "...",
        "--- a",
        "... b",
        "a\n---\nb",
        "a\n...\nb",
        "\n...\n",
        "\x00",
        "\x07",
        "\x1b[31m",
        "\x7f",
    ),
    *(
        "\x80",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\ue000",
        "\U0010ffff",
        "😀",
        "Ä",
        "日本",
        "\N{ZERO WIDTH JOINER}",
    ),
    *("x" * 200, "ab " * 100, "a" * 99 + " #b"),
]

slow = settings(deadline=None, max_examples=50)
"""For tests that write and read whole files several times."""

characters = st.characters(exclude_categories=("Cs",))
texts = (
    st.sampled_from(HARD)
    | st.text(characters, max_size=40)
    | st.lists(st.sampled_from(HARD), min_size=2, max_size=4).map("".join)
)
numbers = st.integers() | st.floats(allow_nan=False)
values = st.recursive(
    texts | numbers | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
moments = st.datetimes(timezones=st.just(dt.UTC), min_value=dt.datetime(1990, 1, 1))


def voices(what: st.SearchStrategy[Any] = values) -> st.SearchStrategy[Voice]:
    common: dict[str, st.SearchStrategy[Any]] = {
        "note": st.just("") | texts,
        "author": st.just("") | texts,
        "at": st.none() | moments,
    }
    return st.one_of(
        st.builds(Voice, value=what, **common),
        st.builds(Voice, state=st.just(State.UNKNOWN), **common),
        st.builds(Voice, state=st.just(State.UNANSWERED), **common),
        st.builds(
            Voice,
            state=st.just(State.NOT_APPLICABLE),
            reason=texts.filter(lambda text: bool(text.strip())),
            **common,
        ),
    )


@st.composite
def one_answer(draw: st.DrawFn) -> Answer:
    said = draw(voices())
    history = tuple(draw(st.lists(voices(texts), max_size=2)))
    more: dict[str, Any] = {
        "visibility": draw(st.none() | st.sampled_from(Visibility)),
        "evidence": tuple(draw(st.lists(texts, max_size=2))),
        "text_hash": draw(st.sampled_from(["", "0e1234", "123456"])),
        "history": history,
    }
    if draw(st.booleans()):
        both = tuple(draw(st.lists(voices(texts), min_size=2, max_size=3)))
        return Answer(state=State.CONTESTED, voices=both, note=said.note, **more)
    return Answer(**{name: getattr(said, name) for name in Voice.model_fields}, **more)


names = texts.filter(bool)
keys = st.one_of(
    st.builds(Key, st.sampled_from(["pr.a", "pr.b.c", "cg.problem"])),
    st.builds(Key, st.sampled_from(["pr.a", "pr.b.c"]), names),
    st.builds(Key, st.sampled_from(["pr.a", "pr.b.c"]), names, names),
)


@st.composite
def all_answers(draw: st.DrawFn) -> Answers:
    entries = draw(st.dictionaries(keys, one_answer(), max_size=5))
    return Answers(
        entries,
        draw(st.dictionaries(names, st.sampled_from(["a" * 64, "0" * 64, "1e5"]), max_size=2)),
        draw(st.dictionaries(st.sampled_from(["cdl-workbook", "drk: kv", "yes"]), texts, max_size=2)),
    )


@slow
@given(all_answers())
def test_what_is_written_is_read_again(answers: Answers) -> None:
    text = write_answers(answers, answers, "")
    assert read_answers(text, "answers.yaml") == answers
    assert text.encode().decode() == text


@pytest.mark.parametrize("hard", HARD)
def test_hard_texts_one_by_one(hard: str) -> None:
    key = Key("pr.a", hard or "t.csv", hard)
    answers = Answers({key: Answer(value=hard, note=hard, author=hard, evidence=(hard,))})
    text = write_answers(answers, answers, "")
    assert read_answers(text, "answers.yaml") == answers
    before = write_answers(Answers({Key("pr.b"): Answer(value=[hard, {hard: hard}])}), [Key("pr.b")], "")
    both = Answers({**answers.entries, **read_answers(before, "").entries})
    assert read_answers(write_answers(both, answers, before), "answers.yaml") == both


@slow
@given(all_answers(), all_answers())
def test_a_save_after_a_save_holds_both(first: Answers, second: Answers) -> None:
    before = write_answers(first, first, "")
    both = Answers(
        {**first.entries, **second.entries}, {**first.tables, **second.tables}, {**second.catalogue}
    )
    assert read_answers(write_answers(both, second, before), "") == both
    text = write_answers(second, second, before)
    assert read_answers(text, "") == second, "what is gone is gone"


@slow
@given(all_answers())
def test_any_other_reader_of_yaml_reads_the_same(answers: Answers) -> None:
    text = write_answers(answers, answers, "")
    slow = YAML(typ="safe", pure=True).load(text)
    fast = YAML(typ="safe").load(text)
    assert slow == fast


@pytest.mark.parametrize(
    "word", ["yes", "no", "on", "off", "y", "n", "Yes", "NO", "true", "null", "~", "012"]
)
def test_words_stay_text_for_readers_of_older_yaml(word: str) -> None:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 1)
    answers = Answers({Key("pr.a"): Answer(value=[word])})
    assert yaml.load(write_answers(answers, answers, ""))["answers"]["pr.a"]["value"] == [word]


@pytest.mark.parametrize(
    "broken", [{"value": "halb \ud83d"}, {"value": "a", "note": "\udc80"}, {"value": [{"a": "\ud800"}]}]
)
def test_half_a_character_is_refused_and_its_answer_named(broken: dict[str, Any]) -> None:
    answers = Answers({Key("pr.a"): Answer(value="gut"), Key("pr.b"): Answer.model_validate(broken)})
    with pytest.raises(ExecutionError) as caught:
        write_answers(answers, answers, "")
    assert caught.value.reason == "answer_unwritable"
    for language in Language:
        said = caught.value.message(language)
        assert "pr.b" in said
        assert said.encode()


@pytest.mark.parametrize("number", [float("nan"), [1, float("nan")]])
def test_what_is_no_number_is_refused(number: Any) -> None:
    answers = Answers({Key("pr.a"): Answer(value=number)})
    with pytest.raises(ExecutionError):
        write_answers(answers, answers, "")


BY_HAND = """\
# Unsere Antworten. Bitte nicht löschen!
schema: cdl-workbook/answers/1   # so heißt das Format

answers:
    # zuerst das Problem
    cg.problem:
        value: "Wer kommt nicht?"  # Eva fragt nach
        note: |
            # keine Bemerkung, sondern Text
            Zweite Zeile
        # Ende der Antwort

    # dann der Rest
    pr.data: {value: "Mitglieder # Beitrag"}   # ohne Kinder
    cg.change:

        state: unknown
tables:
  "mitglieder # alt.xlsx#Blatt1":
    answers:   # zu dieser Tabelle
      pr.table.purpose: {value: 'Beiträge'}
# Schluss
"""

COMMENTS = [
    "# Unsere Antworten. Bitte nicht löschen!",
    "# so heißt das Format",
    "# zuerst das Problem",
    "# Eva fragt nach",
    "# Ende der Antwort",
    "# dann der Rest",
    "# ohne Kinder",
    "# zu dieser Tabelle",
    "# Schluss",
]


def test_comments_are_told_from_text() -> None:
    assert comments_in(BY_HAND) == COMMENTS


def saved(answers: Answers, changes: dict[Key, Answer], before: str) -> tuple[str, Answers]:
    after = Answers({**answers.entries, **changes}, answers.tables, answers.catalogue)
    text = write_answers(after, changes, before)
    assert read_answers(text, "answers.yaml") == after
    return text, after


@pytest.mark.parametrize(
    "key",
    [
        Key("cg.problem"),
        Key("pr.data"),
        Key("cg.change"),
        Key("ne.simpler"),
        Key("aa.first"),
        Key("zz.last"),
        Key("pr.table.purpose", "mitglieder # alt.xlsx#Blatt1"),
        Key("pr.table.purpose", "neu.csv"),
        Key("pr.column.kind", "mitglieder # alt.xlsx#Blatt1", "Ort: PLZ"),
    ],
)
@pytest.mark.parametrize("value", ["kurz", "erste Zeile\nzweite # Zeile\n", ["yes"], " "])
def test_comments_survive_a_save(key: Key, value: Any) -> None:
    text, _ = saved(read_answers(BY_HAND, ""), {key: Answer(value=value)}, BY_HAND)
    assert sorted(comments_in(text)) == sorted(COMMENTS)
    if key.question != "cg.problem":
        kept = BY_HAND[BY_HAND.index("    cg.problem:") : BY_HAND.index("    # dann der Rest")]
        assert kept in text, "what did not change is as people wrote it, to the last blank"
    again, _ = saved(read_answers(text, ""), {key: Answer(value="anders")}, text)
    assert sorted(comments_in(again)) == sorted(COMMENTS)


@slow
@given(st.dictionaries(keys, one_answer(), max_size=3))
@example({Key("cg.problem"): Answer(value="# kein Kommentar\n# auch nicht\n")})
def test_comments_survive_whatever_is_saved(changes: dict[Key, Answer]) -> None:
    text, after = saved(read_answers(BY_HAND, ""), changes, BY_HAND)
    assert sorted(comments_in(text)) == sorted(COMMENTS)
    gone = Answers({key: answer for key, answer in after.entries.items() if key not in changes})
    left = write_answers(gone, (), text)
    assert read_answers(left, "") == gone
    assert sorted(comments_in(left)) == sorted(COMMENTS), "also where an answer goes"


ODD = {
    "in braces": "# oben\nanswers: {pr.a: {value: eins}} # hinten\n",
    "a key with a question mark": "answers:\n  ? pr.a\n  : # mitten\n    value: eins\n",
    "an anchor": "answers:\n  pr.a: &x # hier\n    value: eins\n  pr.b: *x\n",
    "merged": "answers:\n  pr.a: &x {value: eins} # hier\n  pr.b: {<<: *x, note: zwei}\n",
    "a text over lines": 'answers:\n  pr.a:\n    value: "eins\n  zwei: # drei"  # hier\n',
    "other line ends": "answers: # oben\r\n  pr.a:\r\n    value: eins # hier\r\n",
    "no line end": "answers:\n  pr.a: {value: eins} # hier",
    "with the beginning of a document": "# oben\n---\nanswers:\n  pr.a: {value: eins} # hier\n...\n",
    "written on behind the end": "---\nanswers:\n  pr.a: {value: eins}\n...\n  pr.c: {value: drei} # hier\n",
    "an empty part": "answers: {} # oben\ntables: {}\n",
    "nothing but comments": "# noch nichts\n",
}


@pytest.mark.parametrize("before", ODD.values(), ids=ODD)
def test_files_that_people_lay_out_otherwise(before: str) -> None:
    now = read_answers(before, "answers.yaml")
    text, _ = saved(now, {Key("pr.b"): Answer(value="neu\nzwei Zeilen")}, before)
    assert sorted(comments_in(text)) == sorted(comments_in(before))
    again, _ = saved(read_answers(text, ""), {Key("pr.a"): Answer(value="anders")}, text)
    assert sorted(comments_in(again)) == sorted(comments_in(before))


def test_answers_stand_in_their_order() -> None:
    answers = Answers(
        {
            Key("pr.b", "b.csv"): Answer(value="x"),
            Key("pr.b"): Answer(value="x"),
            Key("pr.a", "b.csv", "Ort"): Answer(value="x"),
            Key("pr.a"): Answer(value="x", note="n", author="A", visibility=Visibility.INTERNAL),
            Key("pr.a", "a.csv"): Answer(value="x"),
        },
        {"b.csv": "f" * 64},
        {"cdl-workbook": "1.0"},
    )
    written = re.findall(r"^ *([^\s:]+):", write_answers(answers, answers, ""), re.MULTILINE)
    assert written == [
        *("schema", "catalogue", "cdl-workbook", "answers"),
        *("pr.a", "state", "value", "note", "author", "visibility", "pr.b", "state", "value"),
        *("tables", "a.csv", "answers", "pr.a", "state", "value"),
        *("b.csv", "sha256", "answers", "pr.b", "state", "value"),
        *("columns", "Ort", "pr.a", "state", "value"),
    ]


FIVE = [Key("pr.a"), Key("pr.b"), Key("pr.c"), Key("pr.b", "t.csv"), Key("pr.a", "t.csv", "Ort")]


@slow
@given(st.permutations(FIVE))
def test_the_order_of_saving_does_not_show(order: list[Key]) -> None:
    now, text = Answers(), ""
    for key in order:
        text, now = saved(now, {key: Answer(value="x")}, text)
    assert text == write_answers(now, now, "")


def test_a_new_answer_finds_its_place_among_those_written_by_hand() -> None:
    text, _ = saved(read_answers(BY_HAND, ""), {Key("cg.x"): Answer(value="x")}, BY_HAND)
    lines = text.splitlines()
    at = lines.index("    cg.x:")
    assert lines[at + 1] == "      state: answered"
    assert lines[at + 3].strip() == "# dann der Rest", "before pr.data and what is said above it"


WHOLE = write_answers(
    Answers(
        {
            Key("cg.problem"): Answer(value="Wer kommt nicht?\nUnd warum?\n", author="Anna"),
            Key("pr.data"): Answer(value=["members", "donations"]),
            Key("pr.table.purpose", "a.csv"): Answer(value="Beiträge", note="Eva fragen"),
        },
        {"a.csv": "f" * 64},
        {"cdl-workbook": "1.0"},
    ),
    (),
    "",
)


@pytest.mark.parametrize("end", range(1, len(WHOLE.rstrip())))
def test_a_file_cut_off_anywhere_is_noticed(end: int) -> None:
    with pytest.raises(SettingsError) as caught:
        read_answers(WHOLE[:end], "answers.yaml")
    line = WHOLE[:end].rstrip("\n").count("\n") + 1
    for language, word in ((Language.DE, "Zeile"), (Language.EN, "line")):
        assert f"answers.yaml, {word} {line}:" in caught.value.message(language)


def test_who_takes_the_last_line_out_is_told_how_to_mend_it() -> None:
    with pytest.raises(SettingsError) as caught:
        read_answers(WHOLE.removesuffix("...\n"), "answers.yaml")
    assert caught.value.reason == "answers_cut_off"
    assert "schreibt ... in eine eigene Zeile am Ende" in str(caught.value)
    assert len(read_answers(WHOLE.removesuffix("...\n").removeprefix("---\n"), "")) == 3


BAD: dict[str, tuple[str, str, int, str, str]] = {
    "misspelt key": ("anwsers: {}\n", "unknown_key", 1, "anwsers", "answers"),
    "misspelt key at the top": ("shcema: x\n", "unknown_key", 1, "shcema", "«schema»"),
    "misspelt key of an answer": (
        "answers:\n  pr.a:\n    vlaue: a\n",
        "unknown_key",
        3,
        "answers → pr.a → vlaue",
        "value",
    ),
    "misspelt key of a voice": (
        "answers:\n  pr.a:\n    state: contested\n    voices:\n      - {value: a}\n      - {vlaue: b}\n",
        "unknown_key",
        6,
        "answers → pr.a → voices → 1 → vlaue",
        "value",
    ),
    "misspelt key of a table": (
        "tables:\n  a.csv:\n    anwsers: {}\n",
        "unknown_key",
        3,
        "tables → a.csv → anwsers",
        "answers",
    ),
    "misspelt key about a column": (
        "tables:\n  a.csv:\n    columns:\n      Ort:\n        pr.a: {vlaue: a}\n",
        "unknown_key",
        5,
        "columns → Ort → pr.a → vlaue",
        "value",
    ),
    "an answer without its value": ("answers:\n  pr.a: eins\n", "bad_value_mapping", 2, "pr.a", ""),
    "a list of answers": ("answers:\n  - pr.a\n", "bad_value_mapping", 1, "answers", ""),
    "no mapping at all": ("- pr.a\n", "yaml_no_mapping", 1, "", ""),
    "unknown state": (
        "answers:\n  pr.a: {state: maybe}\n",
        "bad_value_choice",
        2,
        "answers → pr.a → state",
        "not_applicable",
    ),
    "unknown visibility": (
        "answers:\n  pr.a: {value: a, visibility: geheim}\n",
        "bad_value_choice",
        2,
        "visibility",
        "internal",
    ),
    "no reason": ("answers:\n  pr.a: {state: not_applicable}\n", "bad_value_no_reason", 2, "pr.a", "reason"),
    "no value": ("answers:\n  pr.a:\n    note: a\n", "bad_value_no_value", 2, "answers → pr.a", "unknown"),
    "one voice": (
        "answers:\n  pr.a:\n    state: contested\n    voices: [{value: a}]\n",
        "bad_value_voices",
        2,
        "answers → pr.a",
        "",
    ),
    "no moment": (
        "answers:\n  pr.a: {value: a, at: gestern}\n",
        "bad_value_moment",
        2,
        "answers → pr.a → at",
        "2026-09-18T19:30:00+02:00",
    ),
    "a number for a note": (
        "answers:\n  pr.a: {value: a, note: 3}\n",
        "bad_value_text",
        2,
        "answers → pr.a → note",
        "",
    ),
    "a version that is no text": (
        "catalogue:\n  cdl-workbook: 1.0\n",
        "bad_value_text",
        2,
        "cdl-workbook",
        "",
    ),
    "another format": ("schema: cdl-workbook/answers/9\n", "bad_value_near", 1, "schema", "answers/1"),
    "duplicate answer": (
        "answers:\n  pr.a: {value: a}\n  pr.a: {value: b}\n",
        "duplicate_key",
        3,
        "pr.a",
        "",
    ),
    "duplicate key in an answer": (
        "answers:\n  pr.a:\n    value: a\n    value: b\n",
        "duplicate_key",
        4,
        "value",
        "",
    ),
    "duplicate part": ("answers:\n  pr.a: {value: a}\nanswers: {}\n", "duplicate_key", 3, "answers", ""),
    "tab": ("answers:\n\tpr.a: {value: a}\n", "yaml_tab", 2, "", ""),
    "tab in an answer": ("answers:\n  pr.a:\n  \tvalue: a\n", "yaml_tab", 3, "", ""),
    "broken": ("answers:\n  pr.a: {value: a]\n", "yaml_broken", 2, "", ""),
    "a control character": ("answers:\n  pr.a: {value: a\x07}\n", "yaml_broken", 2, "", ""),
    "something tagged": (
        "answers:\n  pr.a: {value: !geheim a}\n",
        "bad_value",
        2,
        "answers → pr.a → value",
        "",
    ),
    "a column without answers": (
        "tables:\n  a.csv:\n    columns:\n      Ort:\n",
        "bad_value_mapping",
        4,
        "tables → a.csv → columns → Ort",
        "",
    ),
}


@pytest.mark.parametrize("case", BAD.values(), ids=BAD)
@pytest.mark.parametrize("marked", [False, True], ids=["by hand", "ours"])
def test_an_error_names_file_line_key_and_remedy(case: tuple[str, str, int, str, str], marked: bool) -> None:
    text, reason, line, key, remedy = case
    if marked:
        text, line = f"---\n{text}...\n", line + 1
    with pytest.raises(SettingsError) as caught:
        read_answers(text, "answers.yaml")
    error = caught.value
    assert error.reason == reason
    said = {language: error.message(language) for language in Language}
    for language, word in ((Language.DE, "Zeile"), (Language.EN, "line")):
        assert said[language].startswith(f"answers.yaml, {word} {line}:"), said[language]
        assert key in said[language]
    assert remedy in said[Language.DE]
    assert said[Language.DE] != said[Language.EN]


@pytest.mark.parametrize("text", ["", "\n", "  \n\n"])
def test_an_empty_file_holds_no_answers(text: str) -> None:
    assert read_answers(text, "answers.yaml") == Answers()


def test_values_written_by_hand_are_read_as_what_they_mean() -> None:
    text = "answers:\n  pr.a: {value: 2026-09-18, at: 2026-09-18T19:30:00}\n  pr.b: {value: yes}\n"
    text += "  pr.c: {value: true}\n  pr.d: {value: [1, 2.5]}\ntables:\n  2024: {sha256: abc}\n"
    answers = read_answers(text, "answers.yaml")
    assert [answers.entries[key].value for key in answers] == ["2026-09-18", "yes", True, [1, 2.5]]
    [at] = [answer.at for answer in answers.entries.values() if answer.at]
    assert at == dt.datetime(2026, 9, 18, 19, 30).astimezone()
    assert answers.tables == {"2024": "abc"}
    assert write_answers(answers, answers, "")


def test_who_changes_a_value_that_was_read_changes_only_their_own_copy() -> None:
    text = "answers:\n  pr.a: {value: [{what: eins}]}\n"
    rows = read_answers(text, "").entries[Key("pr.a")].value
    rows[0]["what"] = "zwei"
    assert read_answers(text, "").entries[Key("pr.a")].value == [{"what": "eins"}]
