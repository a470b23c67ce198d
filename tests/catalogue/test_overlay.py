"""An own file over the catalogue: what it may do, and every slip named with its place and its cure."""

from __future__ import annotations

from pathlib import Path

import pytest

from cdl_workbook.catalogue import CATALOGUE_ID, Case, load_catalogue
from cdl_workbook.errors import SettingsError
from cdl_workbook.vocabulary import Language

HEAD = f'extends: {CATALOGUE_ID}\nid: kreisverband\nversion: "2"\n'
"""Three lines, so that what a test writes begins on line 4."""

OWN = """\
principles:
  association:
    prefix: kv
    title: {de: "Unser Kreisverband", en: "Our district association"}
    about: {de: "Was nur uns angeht.", en: "What concerns us alone."}
questions:
  kv.area:
    principle: association
    text: {de: "Welcher Bereich fragt?", en: "Which area asks?"}
    plain: {de: "Wer fragt?"}
    why: {de: "Wir sind viele.", en: "We are many."}
    type: single
    options:
      - {id: rescue, text: {de: "Rettung", en: "Rescue"}}
      - {id: care, text: {de: "Pflege", en: "Care"}}
    notebook: 05_impact_plan
  st.extra:
    principle: start
    text: Was noch?
    plain: {de: "Was noch?"}
    why: Vielleicht fehlt etwas.
    type: text
    show_if: {question: kv.area, op: has, value: care}
    notebook: 00_start
"""


def overlay(folder: Path, text: str | bytes, name: str = "fragen.yaml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def refused(folder: Path, text: str | bytes) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        load_catalogue([overlay(folder, text)])
    return caught.value


def test_it_rewords_one_text_and_nothing_else(tmp_path: Path) -> None:
    text = HEAD + "questions:\n  st.data:\n    help: {de: Nehmt unsere Liste.}\n"
    shipped, changed = load_catalogue(), load_catalogue([overlay(tmp_path, text)])
    old, new = shipped.questions["st.data"], changed.questions["st.data"]
    assert new.help is not None
    assert new.help.de == "Nehmt unsere Liste."
    assert old.help is not None
    assert new.help.en == old.help.en
    assert new.model_copy(update={"help": old.help}) == old
    assert new.text_hash == old.text_hash, "an answer is not outdated by another help"
    assert {one: changed.questions[one] for one in changed.questions if one != "st.data"} == {
        one: shipped.questions[one] for one in shipped.questions if one != "st.data"
    }
    assert changed.overlays == {"kreisverband": "2"}
    assert shipped == load_catalogue(), "the shipped catalogue is as it was"


def test_one_text_may_stand_for_both_languages(tmp_path: Path) -> None:
    text = HEAD + "questions:\n  st.data:\n    text: Was schreibt ihr auf?\n"
    new = load_catalogue([overlay(tmp_path, text)]).questions["st.data"]
    assert new.text[Language.DE] == new.text[Language.EN] == "Was schreibt ihr auf?"
    assert new.text_hash != load_catalogue().questions["st.data"].text_hash


def test_it_adds_a_question_and_a_principle(tmp_path: Path) -> None:
    changed = load_catalogue([overlay(tmp_path, HEAD + OWN)])
    assert list(changed.principles)[-1] == "association"
    assert [one.id for one in changed.of("association")] == ["kv.area"]
    assert changed.of("start")[-1].id == "st.extra", "beside the others of its principle"
    assert set(changed.questions) == {*load_catalogue().questions, "kv.area", "st.extra"}


def test_it_switches_off_a_question_and_a_rule(tmp_path: Path) -> None:
    own = HEAD + OWN + "rules:\n  kv_rule.care:\n    when: {question: kv.area, op: has, value: care}\n"
    own += "    severity: low\n    title: T\n    message: M\n    recommendation: R\n"
    first = overlay(tmp_path, own)
    off = HEAD.replace("kreisverband", "ortsverein") + "off: [st.extra, kv_rule.care, st.match]\n"
    changed = load_catalogue([first, overlay(tmp_path, off, "zwei.yaml")])
    assert "st.extra" not in changed.questions
    assert "kv_rule.care" not in changed.rules
    assert "start.data_missing" not in [rule.code for _, rule in changed.all_rules], "it went with st.match"
    assert list(changed.overlays.items()) == [("kreisverband", "2"), ("ortsverein", "2")]
    assert changed.switched_off == ("st.extra", "st.match")
    assert changed.is_no_longer_asked("st.match")


def test_a_case_stays_when_one_of_its_questions_is_switched_off(tmp_path: Path) -> None:
    case = "cases:\n  somewhere:\n    year: '2020'\n    place: Ulm\n    kind: good\n    text: Es half.\n"
    case += (
        "    source: https://example.org\n    checked_on: 2026-01-01\n    questions: [st.extra, kv.area]\n"
    )
    first = overlay(tmp_path, HEAD + OWN + case)
    assert load_catalogue([first]).cases_at("st.extra")
    second = overlay(tmp_path, HEAD + "off: [st.extra]\n", "zwei.yaml")
    changed = load_catalogue([first, second])
    assert isinstance(changed.cases["somewhere"], Case)
    assert changed.cases["somewhere"].questions == ("kv.area",)


def test_a_condition_is_replaced_and_not_mixed_with_the_old_one(tmp_path: Path) -> None:
    text = HEAD + "questions:\n  st.match:\n    show_if: {any: [{question: st.data, op: answered}]}\n"
    shown = load_catalogue([overlay(tmp_path, text)]).questions["st.match"].show_if
    assert shown is not None
    assert [one.question for one in shown.terms()] == ["st.data"]
    text = HEAD + "questions:\n  st.match:\n    show_if:\n"
    assert load_catalogue([overlay(tmp_path, text)]).questions["st.match"].show_if is None


def test_a_question_without_anything_below_it_changes_nothing(tmp_path: Path) -> None:
    changed = load_catalogue([overlay(tmp_path, HEAD + "questions:\n  st.data:\n")])
    assert changed.questions == load_catalogue().questions


def test_pick_lists_of_its_own(tmp_path: Path) -> None:
    text = HEAD + OWN.replace(
        '    options:\n      - {id: rescue, text: {de: "Rettung", en: "Rescue"}}\n'
        '      - {id: care, text: {de: "Pflege", en: "Care"}}\n',
        "    picks: areas\n",
    )
    text += "picks:\n  areas:\n    checked_on: 2026-01-01\n    sources: []\n    options:\n"
    text += "      - {id: care, text: Pflege}\n"
    changed = load_catalogue([overlay(tmp_path, text)])
    assert [one.id for one in changed.questions["kv.area"].options] == ["care"]


def own_question(*lines: str) -> str:
    """A question of six lines and these; its id stands on line 5, what is added begins on line 12."""
    head = ("questions:", "  st.eigene:", "    principle: start", "    text: Was?", "    plain: {de: Was?}")
    return "\n".join([*head, "    why: Darum.", "    type: text", "    notebook: 00_start", *lines, ""])


TERM = "{question: st.data, op: answered}"

BAD: dict[str, tuple[str, str, int, str, str]] = {
    "unknown id to switch off": ("off:\n  - st.data2\n", "unknown_reference", 5, "off → 0", "st.data"),
    "nothing near to switch off": ("off: [xx]\n", "unknown_reference", 4, "off → 0", "st."),
    "switched off, but asked for": ("off: [st.questions]\n", "off_is_used", 4, "st.questions", "st.match"),
    "switched off, asked for here": (
        "off: [kv.area]\n" + OWN,
        "off_is_used",
        4,
        "kv.area",
        "st.extra",
    ),
    "unknown question in a condition": (
        own_question("    show_if: {question: st.dat, op: answered}"),
        "unknown_reference",
        12,
        "questions → st.eigene → show_if",
        "st.data",
    ),
    "unknown option in a condition": (
        OWN.replace("op: has, value: care", "op: has, value: cara"),
        "unknown_reference",
        26,
        "questions → st.extra → show_if",
        "care",
    ),
    "unknown option of a table's column": (
        own_question("    show_if: {question: st.match, op: has_any, value: [partly, mising]}"),
        "unknown_reference",
        12,
        "questions → st.eigene → show_if",
        "missing",
    ),
    "options that a shipped rule asks for are gone": (
        "questions:\n  st.match:\n    columns:\n      - {id: fit, text: Passt es?, options: "
        "[{id: good, text: Gut}]}\n",
        "unknown_reference",
        5,
        "measures",
        "good",
    ),
    "unknown source": (
        own_question("    sources: [cdl_machn]"),
        "unknown_reference",
        12,
        "questions → st.eigene → sources",
        "cdl_machen",
    ),
    "unknown principle": (
        own_question().replace("principle: start", "principle: strat"),
        "unknown_reference",
        6,
        "questions → st.eigene → principle",
        "start",
    ),
    "unknown pick list": (
        own_question("    picks: nirgends").replace("type: text", "type: single"),
        "unknown_reference",
        12,
        "questions → st.eigene → picks",
        "",
    ),
    "rows of what is no table": (
        own_question("    columns: [{id: a, text: A, rows_of: kv.eigene}]", "    notebook: 00_start")
        .replace("    notebook: 00_start\n", "", 1)
        .replace("type: text", "type: table"),
        "unknown_reference",
        11,
        "questions → st.eigene → columns",
        "st.eigene",
    ),
    "prefix of another principle": (
        own_question().replace("principle: start", "principle: civil_society"),
        "wrong_prefix",
        5,
        "st.eigene",
        "cs.",
    ),
    "replaces what is still there": (
        own_question("    replaces: [st.data]"),
        "replaces_a_question",
        12,
        "questions → st.eigene → replaces",
        "st.data",
    ),
    "a circle": (
        own_question("    show_if: {question: st.zweite, op: answered}")
        + own_question("    show_if: {question: st.eigene, op: answered}")
        .replace("questions:\n", "")
        .replace("st.eigene:", "st.zweite:"),
        "reference_circle",
        12,
        "questions → st.eigene → show_if",
        "st.eigene → st.zweite → st.eigene",
    ),
    "a circle through a shipped question": (
        f"questions:\n  st.questions:\n    show_if: {TERM.replace('st.data', 'st.match')}\n",
        "reference_circle",
        6,
        "questions → st.questions → show_if",
        "st.match",
    ),
    "misspelt key at the top": ("offf: [st.data]\n", "unknown_key", 4, "offf", "«off»"),
    "misspelt key of a question": (
        own_question("    hlep: So."),
        "unknown_key",
        12,
        "questions → st.eigene → hlep",
        "help",
    ),
    "misspelt key of a text": (
        "questions:\n  st.data:\n    text: {dee: Was?}\n",
        "unknown_key",
        6,
        "questions → st.data → text → dee",
        "«de»",
    ),
    "misspelt key in a condition": (
        own_question("    show_if:", "      all:", "        - {questoin: st.data, op: answered}"),
        "unknown_key",
        14,
        "show_if → all → 0 → questoin",
        "question",
    ),
    "unknown op": (
        own_question("    show_if: {question: st.data, op: is}"),
        "bad_value_choice",
        12,
        "show_if → op",
        "has_any",
    ),
    "half a condition": (
        own_question("    show_if: {question: st.data}"),
        "bad_value_condition",
        12,
        "questions → st.eigene → show_if",
        "op",
    ),
    "a number where an id is compared": (
        own_question("    show_if: {question: st.data, op: has, value: 3}"),
        "bad_value_condition_value",
        12,
        "questions → st.eigene → show_if",
        "has_any",
    ),
    "yes and no without quotation marks": (
        own_question("    show_if: {question: st.data, op: has, value: true}"),
        "bad_value_condition_value",
        12,
        "questions → st.eigene → show_if → value",
        "has_any",
    ),
    "a list of numbers in a condition": (
        own_question("    show_if: {question: st.data, op: has_any, value: [1, 2]}"),
        "bad_value_condition_value",
        12,
        "questions → st.eigene → show_if → value",
        "has_any",
    ),
    "wrong type: a list for a text": (
        own_question("    help: [So.]"),
        "bad_value_mapping",
        12,
        "questions → st.eigene → help",
        "",
    ),
    "wrong type: a number for a text": (
        own_question().replace("why: Darum.", "why: {de: 1, en: eins}"),
        "bad_value_text",
        9,
        "questions → st.eigene → why → de",
        "",
    ),
    "wrong type: a text for a list": (
        own_question("    phase: idea"),
        "bad_value_list",
        12,
        "questions → st.eigene → phase",
        "",
    ),
    "wrong type: a text for the questions": ("questions: keine\n", "bad_value_mapping", 4, "questions", ""),
    "wrong type: a text for a question": (
        "questions:\n  st.data: Was?\n",
        "bad_value_mapping",
        5,
        "questions → st.data",
        "",
    ),
    "unknown type of question": (
        own_question().replace("type: text", "type: txet"),
        "bad_value_choice",
        10,
        "questions → st.eigene → type",
        "text",
    ),
    "a choice without options": (
        own_question().replace("type: text", "type: multi"),
        "bad_value_question_type",
        5,
        "questions → st.eigene",
        "options",
    ),
    "an option twice": (
        own_question("    options: [{id: a, text: A}, {id: a, text: B}]").replace(
            "type: text", "type: single"
        ),
        "bad_value_option_twice",
        5,
        "questions → st.eigene",
        "id",
    ),
    "yes as the id of an option": (
        own_question("    options: [{id: true, text: Ja}]").replace("type: text", "type: single"),
        "bad_value_text",
        12,
        "questions → st.eigene → options → 0 → id",
        "",
    ),
    "an id that is none": (
        own_question().replace("st.eigene", "Eigene Frage"),
        "bad_value_pattern",
        5,
        "questions → Eigene Frage",
        "",
    ),
    "a blank text": (
        own_question().replace("text: Was?", "text: ' '"),
        "bad_value_not_blank",
        7,
        "questions → st.eigene → text",
        "",
    ),
    "a question without a why": (
        own_question().replace("    why: Darum.\n", ""),
        "missing_key",
        5,
        "questions → st.eigene → why",
        "",
    ),
    "a question with an id alone": (
        "questions:\n  st.eigene:\n",
        "missing_key",
        5,
        "questions → st.eigene → principle",
        "",
    ),
    "law without a source": (
        "rules:\n  kv.law:\n    when: {question: st.data, op: open}\n    severity: low\n    title: T\n"
        "    message: M\n    recommendation: R\n    law: true\n",
        "bad_value_law_without_source",
        5,
        "rules → kv.law",
        "checked_on",
    ),
    "a day in German": (
        "sources:\n  satzung:\n    title: Satzung\n    checked_on: 18.09.2026\n",
        "bad_value_date",
        7,
        "sources → satzung → checked_on",
        "2026-09-18",
    ),
    "tab": ("questions:\n\tst.data:\n", "yaml_tab", 5, "", ""),
    "tab after blanks": ("questions:\n  st.data:\n  \thelp: So.\n", "yaml_tab", 6, "", ""),
    "duplicate key": (
        "questions:\n  st.data:\n    help: A\n    help: B\n",
        "duplicate_key",
        7,
        "help",
        "",
    ),
    "duplicate question": (
        "questions:\n  st.data: {help: A}\n  st.data: {help: B}\n",
        "duplicate_key",
        6,
        "st.data",
        "",
    ),
    "a character that may not stand there": (
        "questions:\n  st.data:\n    help: a\x07b\n",
        "yaml_broken",
        6,
        "",
        "",
    ),
    "broken": ("questions: {st.data: {help: So.}\n", "yaml_broken", 5, "", ""),
    "cp1252": ("", "yaml_not_utf8", 4, "", "UTF-8"),
}


@pytest.mark.parametrize("case", BAD.values(), ids=BAD)
def test_an_error_names_file_line_key_and_remedy(
    tmp_path: Path, case: tuple[str, str, int, str, str]
) -> None:
    text, reason, line, key, remedy = case
    content: str | bytes = HEAD + text if text else f"{HEAD}# für uns\n".encode("cp1252")
    error = refused(tmp_path, content)
    said = {language: error.message(language) for language in Language}
    if reason:
        assert error.reason == reason
    for language, word in ((Language.DE, "Zeile"), (Language.EN, "line")):
        assert said[language].startswith(f"fragen.yaml, {word} {line}:"), said[language]
        assert key in said[language]
        assert remedy in said[language]
        assert "Möglich sind: ." not in said[language]
        assert str(tmp_path) not in said[language]
    assert said[Language.DE] != said[Language.EN]
    assert error.exit_code == 2


@pytest.mark.parametrize("place", ["missing", "folder"])
def test_a_file_that_is_not_there(tmp_path: Path, place: str) -> None:
    path = tmp_path / "fragen.yaml"
    if place == "folder":
        path.mkdir()
    with pytest.raises(SettingsError) as caught:
        load_catalogue([path])
    assert caught.value.reason == "no_overlay"
    for language, remedy in ((Language.DE, "Prüft den Namen"), (Language.EN, "Check the name")):
        said = caught.value.message(language)
        assert "fragen.yaml" in said
        assert "overlays" in said, "the key in workbook.yaml"
        assert remedy in said
        assert str(tmp_path) not in said


def test_it_extends_another_catalogue(tmp_path: Path) -> None:
    error = refused(tmp_path, HEAD.replace(CATALOGUE_ID, "anderer-katalog"))
    assert error.reason == "other_catalogue"
    for language, word in ((Language.DE, "Zeile"), (Language.EN, "line")):
        said = error.message(language)
        assert said.startswith(f"fragen.yaml, {word} 1:")
        assert "«extends»" in said or "“extends”" in said
        assert CATALOGUE_ID in said


@pytest.mark.parametrize("name", ["extends", "id", "version"])
def test_its_head_is_complete(tmp_path: Path, name: str) -> None:
    lines = [line for line in HEAD.splitlines() if not line.startswith(name)]
    error = refused(tmp_path, "\n".join(lines))
    assert (error.reason, error.params["key"]) == ("missing_key", name)


@pytest.mark.parametrize("text", ["", "# noch nichts\n"])
def test_an_empty_file_is_named(tmp_path: Path, text: str) -> None:
    for language in Language:
        assert "fragen.yaml" in refused(tmp_path, text).message(language)


def test_the_second_overlay_is_named_where_it_breaks_the_first(tmp_path: Path) -> None:
    first = overlay(tmp_path, HEAD + OWN)
    second = overlay(tmp_path, HEAD + "off: [kv.area]\n", "zwei.yaml")
    with pytest.raises(SettingsError) as caught:
        load_catalogue([first, second])
    assert str(caught.value).startswith("zwei.yaml, Zeile 4:")
    assert "st.extra" in str(caught.value)
