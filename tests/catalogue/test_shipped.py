"""The shipped catalogue: it loads, it is whole in both languages, and it is easy to read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from cdl_workbook.catalogue import CATALOGUE_ID, Bilingual, Catalogue, load_catalogue
from cdl_workbook.catalogue.references import broken_references
from cdl_workbook.resources import catalogue_files, load_yaml
from cdl_workbook.typed_yaml import StrictModel
from tests.readability import Readability, german, longest_sentence, readability

PROMISED = """
    cs.actor cs.means cs.why_support cs.transfer cs.access cs.interop cs.existing_product cs.field
    cg.collective cg.problem cg.solution cg.change cg.application cg.accessible
    fe.approach fe.scope fe.people fe.frame fe.infrastructure fe.third_parties
    ne.without ne.simpler ne.product
    pr.data pr.exists pr.personal pr.legal_basis pr.measures pr.minimal pr.special_care
    ju.injustice ju.groups_gain ju.worst_case ju.misuse ju.inclusion ju.voices ju.perspective ju.categories
    ju.gaps ju.proportion ju.ecology
    su.owner su.automation su.funding su.open su.demand su.docs
""".split()
"""The ids that the project promised: permanent."""

PRINCIPLES = {
    "civil_society": "cs",
    "common_good": "cg",
    "feasibility": "fe",
    "necessity": "ne",
    "privacy": "pr",
    "justice": "ju",
    "sustainability": "su",
}
ASKED_BEFORE = {"start": "st", "literacy": "li"}
"""Parts of the catalogue that are no principle of selection."""

FILES = catalogue_files()
GERMAN = re.compile(
    r"\b(und|nicht|oder|ihr|euch|eure[rmns]?|für|wird|werden|sind|einen?|wer|welche[rmns]?)\b"
)
ENGLISH = re.compile(r"\b(the|and|with|your?|which|what|are|from|who|for|this|that)\b")
QUOTED = re.compile(r"«[^»]*»|“[^”]*”")
NAMES = re.compile(r"\.cases\.\w+\.place|\.sources\.\w+\.title")
"""Where names of places and of documents stand, which keep their language."""


def texts(node: Any, place: str = "") -> Iterator[tuple[str, Bilingual]]:
    """Every text in both languages, with where it stands."""
    if isinstance(node, Bilingual):
        yield place, node
    elif isinstance(node, StrictModel):
        for name in type(node).model_fields:
            yield from texts(getattr(node, name), f"{place}.{name}")
    elif isinstance(node, dict):
        for name, one in node.items():
            yield from texts(one, f"{place}.{name}")
    elif isinstance(node, tuple):
        for number, one in enumerate(node):
            yield from texts(one, f"{place}.{number}")


@cache
def raw_questions() -> dict[str, list[dict[str, Any]]]:
    """Principle → its questions as they stand in the files."""
    found: dict[str, list[dict[str, Any]]] = {}
    for path in FILES:
        tree = load_yaml(path)
        for one in tree.get("questions", {}).values():
            found.setdefault(one.get("principle", tree.get("principle")), []).append(one)
    return found


@cache
def raw_rules() -> list[dict[str, Any]]:
    """The rules that belong to no single question."""
    return [rule for path in FILES for rule in load_yaml(path).get("rules", {}).values()]


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue()


def test_the_promised_ids_are_as_many_as_promised() -> None:
    assert len(PROMISED) == len(set(PROMISED)) == 47


def test_it_loads_as_one_catalogue(shipped: Catalogue) -> None:
    assert shipped.id == CATALOGUE_ID
    assert shipped.licence == "CC-BY-4.0"
    assert shipped.languages == ("de", "en")
    assert {name: one.prefix for name, one in shipped.principles.items()} == {**ASKED_BEFORE, **PRINCIPLES}
    assert list(broken_references(shipped)) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_is_in_it(path: Path, shipped: Catalogue) -> None:
    tree = load_yaml(path)
    assert isinstance(tree, dict)
    for part in ("principles", "questions", "rules", "cases", "sources", "picks", "retired"):
        assert set(tree.get(part, {})) <= set(getattr(shipped, part))
    for question in tree.get("questions", {}):
        asked = shipped.questions[question]
        assert asked.principle == tree.get("principle", asked.principle)
        assert asked.notebook


@pytest.mark.parametrize("promised", PROMISED)
def test_every_promised_id_is_a_question(promised: str, shipped: Catalogue) -> None:
    assert promised in shipped.questions


def test_ids_begin_with_the_letters_of_their_principle(shipped: Catalogue) -> None:
    for name, question in shipped.questions.items():
        assert re.match(r"^[a-z]{2}\.", name)
        assert name == question.id
        assert name.startswith(f"{shipped.principles[question.principle].prefix}.")


def test_every_principle_asks_something(shipped: Catalogue) -> None:
    assert [name for name in shipped.principles if not shipped.of(name)] == []


def test_every_text_is_there_in_both_languages(shipped: Catalogue) -> None:
    for place, text in texts(shipped):
        assert text.de.strip(), place
        assert text.en.strip(), place


def test_english_is_no_copy_of_german(shipped: Catalogue) -> None:
    """A word or two may be the same in both: «Newsletter», «Name», «Open Source»."""
    for place, text in texts(shipped):
        assert text.de != text.en or len(text.de.split()) <= 2 or NAMES.fullmatch(place), place


def test_each_language_holds_its_own_words(shipped: Catalogue) -> None:
    for place, text in texts(shipped):
        if NAMES.fullmatch(place):
            continue
        assert not GERMAN.search(QUOTED.sub("", text.en)), f"{place}: {text.en}"
        assert not ENGLISH.search(QUOTED.sub("", text.de)), f"{place}: {text.de}"


def test_texts_are_in_the_houses_words(shipped: Catalogue) -> None:
    for place, text in texts(shipped):
        assert not re.search(r"[a-zäöüß][:_]in(nen)?\b", text.de), f"{place}: the house writes the asterisk"
        assert not re.search(r"\b(Verstoß|Verstöße)\b", text.de), place
        assert not re.search(r"\bviolations?\b", text.en, re.I), place
        assert not re.search(r"(?<![.!?:»] )(?<!^)\b(Sie|Ihre[nmrs]?|Ihnen)\b", text.de), f"{place}: «ihr»"


def test_codes_of_rules_are_unique(shipped: Catalogue) -> None:
    codes = Counter(rule.code for _, rule in shipped.all_rules)
    assert [code for code, count in codes.items() if count > 1] == []


def test_sources_exist_and_none_is_left_over(shipped: Catalogue) -> None:
    used = {
        *(source for one in shipped.questions.values() for source in one.sources),
        *(source for _, rule in shipped.all_rules for source in rule.sources),
        *(source for pick in shipped.picks.values() for source in pick.sources),
    }
    assert used - set(shipped.sources) == set()
    assert set(shipped.sources) - used == set()


def test_what_is_said_about_law_has_a_source_and_a_day(shipped: Catalogue) -> None:
    for _, rule in shipped.all_rules:
        assert not rule.law or (rule.sources and rule.checked_on), rule.code


def test_cases_stand_beside_questions_and_can_be_looked_up(shipped: Catalogue) -> None:
    for name, case in shipped.cases.items():
        assert case.questions, name
        assert re.match(r"https?://", case.source), name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_ids_are_text_for_a_reader_of_older_yaml_too(path: Path) -> None:
    """Only quotation marks keep ``yes`` and ``no`` from becoming true and false there."""
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 1)
    tree = yaml.load(path.read_text(encoding="utf-8"))
    for place, found in ids_in(tree):
        assert isinstance(found, str), f"{place}: {found!r} needs quotation marks"


def ids_in(node: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """All ids of options and columns, and what conditions compare with; amounts are numbers by right."""
    if isinstance(node, list):
        for number, one in enumerate(node):
            yield from ids_in(one, f"{place}.{number}")
    if not isinstance(node, dict):
        return
    if "id" in node:
        yield f"{place}.id", node["id"]
    if "op" in node and node["op"] not in ("at_least", "at_most"):
        given = node.get("value", [])
        yield from ((f"{place}.value", one) for one in (given if isinstance(given, list) else [given]))
    for name, one in node.items():
        yield f"{place}.{name}", name
        yield from ids_in(one, f"{place}.{name}")


def test_the_test_itself_sees_what_is_no_text() -> None:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 1)
    tree = yaml.load("options: [{id: no}, {id: 'no'}]\nwhen: {question: a, op: has, value: yes}\noff: 1\n")
    wrong = [place for place, found in ids_in(tree) if not isinstance(found, str)]
    assert wrong == [".options.0.id", ".when.value", ".False"]


# The two parts of the data office hour are measured together: one alone has too few words for the formulas.
POOLS = {"office_hour": tuple(ASKED_BEFORE), **{one: (one,) for one in PRINCIPLES}}


def pooled(pool: str, which: int) -> Readability:
    questions = [one for principle in POOLS[pool] for one in raw_questions()[principle]]
    return readability(text for one in questions for text in german(one)[which])


@pytest.mark.parametrize("pool", POOLS)
def test_plain_questions_are_easy(pool: str) -> None:
    got = pooled(pool, 0)
    assert got.words >= 100
    assert got.wstf1 <= 8
    assert got.lix <= 45
    assert got.amstad >= 60
    assert got.sentence_length <= 12
    assert longest_sentence(got) <= 20, got.longest


@pytest.mark.parametrize("pool", POOLS)
def test_the_other_texts_are_readable(pool: str) -> None:
    got = pooled(pool, 1)
    assert got.words >= 100
    assert got.wstf1 <= 10
    assert got.lix <= 50
    assert got.amstad >= 50


def test_rules_about_law_are_readable() -> None:
    names = ("title", "message", "recommendation")
    got = readability(rule[name]["de"] for rule in raw_rules() for name in names)
    assert got.words >= 100
    assert got.wstf1 <= 10
    assert got.lix <= 50
    assert got.amstad >= 50


def test_cases_are_readable() -> None:
    texts = [case["text"]["de"] for path in FILES for case in (load_yaml(path).get("cases") or {}).values()]
    got = readability(texts)
    assert got.words >= 100
    assert got.wstf1 <= 10
    assert got.lix <= 50
    assert got.amstad >= 50
