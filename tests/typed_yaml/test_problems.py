"""YAML that people write: where something stands, and what is said when it is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from cdl_workbook.errors import SettingsError
from cdl_workbook.typed_yaml import StrictModel, Text, line_of, parse_model, parse_tree, plain, read_model
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words
from tests.commands import ROOT


class Inner(StrictModel):
    name: Text
    amount: int | str | None = None


class Outer(StrictModel):
    schema_: str = Field(default="", alias="schema")
    one: Inner | None = None
    several: tuple[Inner, ...] | None = None
    named: dict[str, Inner] = Field(default_factory=dict)
    nested: dict[str, dict[str, tuple[Inner, ...]]] | None = None


def refused(text: str) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        parse_model(text, "a.yaml", Outer)
    return caught.value


@pytest.mark.parametrize(
    ("text", "key", "known"),
    [
        ("noe: {}\n", "noe", "one"),
        ("shcema: x\n", "shcema", "schema"),
        ("one: {nmae: a}\n", "one → nmae", "name"),
        ("several:\n  - {name: a}\n  - {nmae: b}\n", "several → 1 → nmae", "name"),
        ("named:\n  x: {nmae: a}\n", "named → x → nmae", "name"),
        ("nested: {a: {b: [{nmae: a}]}}\n", "nested → a → b → 0 → nmae", "name"),
    ],
)
def test_a_misspelt_key_is_found_however_deep(text: str, key: str, known: str) -> None:
    error = refused(text)
    assert (error.reason, error.params["key"], error.params["known"]) == ("unknown_key", key, known)


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ("one:\n  name: a\n  amount: [1]\n", 3, "one → amount"),
        ("one:\n  name: ' '\n", 2, "one → name"),
        ("one:\n  amount: 1\n", 1, "one → name"),
        ("several:\n  - name: a\n  - name: [b]\n", 3, "several → 1 → name"),
        ("several: text\n", 1, "several"),
    ],
)
def test_the_place_is_what_stands_in_the_file(text: str, line: int, key: str) -> None:
    error = refused(text)
    assert (error.params["line"], error.params["key"]) == (line, key)


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("a: 1\nb: x\x00y\n", "yaml_broken", 2),
        ("a: 1\nb: 2\n\nc: \x0c\n", "yaml_broken", 4),
        ("# oben\n- a\n", "yaml_no_mapping", 2),
        ("a: 1\na: 2\n", "duplicate_key", 2),
        ("a:\n\tb: 1\n", "yaml_tab", 2),
        ("a: {{{{\n", "yaml_broken", 2),
        ("a: *x\n", "yaml_broken", 1),
    ],
)
def test_what_is_no_yaml_is_named_with_its_line(text: str, reason: str, line: int) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_tree(text, "a.yaml")
    assert (caught.value.reason, caught.value.params["line"]) == (reason, line)


def test_lines_of_lists_merged_mappings_and_what_is_not_there() -> None:
    text = "base: &m {k: 1}\nlist:\n  - {<<: *m, z: 2}\n  - a\n  -\n    x: 1\n"
    tree = parse_tree(text, "a.yaml")
    assert line_of(tree, ["base", "k"]) == 1
    assert line_of(tree, ["list", "0", "z"]) == 3
    assert line_of(tree, ["list", "0", "k"]) == 3, "«<<» stands there"
    assert line_of(tree, ["list", "1"]) == 4
    assert line_of(tree, ["list", "2", "x"]) == 6
    assert line_of(tree, ["list", "7", "x"]) == 2, "the deepest part that is there"
    assert line_of(tree, ["nowhere"]) == 1
    assert plain(tree)["list"][0] == {"k": 1, "z": 2}


def test_a_value_that_holds_itself_is_no_endless_loop() -> None:
    tree = parse_tree("a: &x\n  b: *x\n", "a.yaml")
    assert set(plain(tree)) == {"a"}


@given(st.text(st.characters(codec="utf-8"), max_size=60) | st.text("a:-[]{}'\"# \n\t&*!|>", max_size=40))
def test_whatever_stands_in_a_file_is_a_model_or_an_error_of_ours(text: str) -> None:
    said = ["a.yaml: fine"]
    try:
        parse_model(text, "a.yaml", Outer)
    except SettingsError as error:
        said = [error.message(language) for language in Language]
    assert all("a.yaml" in one for one in said)


def test_a_file_in_another_encoding_or_not_to_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"one:\n  name: T\xfcr\n")
    with pytest.raises(SettingsError) as caught:
        read_model(path, Outer)
    assert (caught.value.reason, caught.value.params["line"]) == ("yaml_not_utf8", 2)
    path.write_bytes(b"\xef\xbb\xbfone:\r\n  name: T\xc3\xbcr\r\n")
    assert read_model(path, Outer).one == Inner(name="Tür")


ROOMS = ("typed_yaml", "catalogue", "answers")
SAID = re.compile(r'(?:SettingsError|ExecutionError|UsageError|add_offer)\(\s*"([a-z0-9_]+)"')
BROKEN = re.compile(r'Broken\((?:\([^)]*\)|\w+), "([a-z_]+)"')
SPOKEN = re.compile(r'"((?:unknown|misplaced|moved)_answer\w*|bad_answer_[a-z]+\w*)"')
ENDINGS = {
    "problems.py": ("bad_value", re.compile(r'^    "\w+": "(\w+)",$', re.M)),
    "values.py": ("bad_answer", re.compile(r'(?:return |\()"(\w+)", (?:\{|known)')),
}


def raised() -> set[str]:
    """All message keys that these rooms raise."""
    found = {"bad_value", "bad_value_date"}
    for room in ROOMS:
        for path in (ROOT / "cdl_workbook" / room).glob("*.py"):
            text = path.read_text(encoding="utf-8")
            found |= {*SAID.findall(text), *BROKEN.findall(text), *SPOKEN.findall(text)}
            if path.name in ENDINGS:
                stem, ending = ENDINGS[path.name]
                found |= {f"{stem}_{one}" for one in ending.findall(text)}
    return found


def test_every_key_that_is_raised_has_its_words() -> None:
    keys = raised()
    assert {"answers_not_saved", "answer_unwritable", "answers_cut_off", "unknown_reference"} <= keys
    assert {"wrong_prefix", "reference_circle", "replaces_a_question", "answers_backup"} <= keys
    assert {
        "bad_value_condition",
        "bad_answer_bool",
        "bad_answer_cell",
        "bad_answer_table",
        "bad_answer_state",
    } <= keys
    assert {"unknown_answer_far", "misplaced_answer", "yaml_not_utf8"} <= keys
    for language in Language:
        assert [key for key in sorted(keys) if f"errors.{key}" not in words(language)] == []


FIELDS = {"path": "p", "line": 7, "key": "k", "known": "b", "value": "v", "wanted": "w", "column": "c"}


@pytest.mark.parametrize("key", sorted(raised()))
def test_its_words_can_be_filled_in_both_languages(key: str) -> None:
    given_ = {**FIELDS, "detail": "d", "least": 2}
    german, english = (words(language).text(f"errors.{key}", **given_) for language in Language)
    assert german != english
    assert german.endswith((".", "?"))
    assert english.endswith((".", "?"))
    assert "{" not in german.replace("{from: 2, to: 4}", "")
