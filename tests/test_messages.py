"""The message files: the same in both languages, complete for every code, in the house's words."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping

import pytest

from cdl_workbook.analyses.inventory import assess_inventory
from cdl_workbook.findings import Finding
from cdl_workbook.inventory import (
    ColumnPlace,
    FileFacts,
    Inventory,
    Likeness,
    NotRead,
    Repeat,
    SharedKey,
    VersionFamily,
)
from cdl_workbook.resources import load_messages
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, Language, MissingKind, Status
from cdl_workbook.wording import words
from tests.constructed import column, table


def every_finding() -> list[Finding]:
    kinds = [
        column(n, kind, kind=kind, personal=PERSONAL_BY_KIND[kind])
        for n, kind in enumerate(PERSONAL_BY_KIND, 1)
    ]
    few = [column(1, "a", kind="email", personal=PERSONAL_BY_KIND["email"])]
    missing = [column(1, "m", missing={MissingKind.EMPTY: 4, MissingKind.UNREADABLE: 1})]
    tables = (
        table(*kinds),
        table(*few, path="b.csv", notes={"short_lines": 2, "first_short_line": 4, "duplicate_names": 1}),
        table(*missing, path="c.csv", header_row=None),
        table(column(1, "leer"), path="d.csv", rows=0),
        table(column(1, "Ware"), path="e.csv"),
    )
    refused = NotRead(path="x.csv", reason="empty_file", params={"path": "x.csv"})
    found = assess_inventory(Inventory(tables=tables, not_read=(refused,)))
    return [*found, *assess_inventory(Inventory(tables=())), *assess_inventory(a_whole_folder())]


def a_whole_folder() -> Inventory:
    """Files and tables that have everything to do with each other."""
    number = column(1, "Nr", kind="record_id", personal=PERSONAL_BY_KIND["record_id"], candidate_key=True)
    name, faith = (
        column(2, kind, kind=kind, personal=PERSONAL_BY_KIND[kind]) for kind in ("full_name", "religion")
    )
    tables = (
        table(number, name, path="a.csv"),
        table(number, faith, path="b.csv"),
        table(number, column(2, "Ware"), path="c.csv"),
        table(number, name, path="d.csv"),
    )
    pairs = (("a.csv", "b.csv"), ("a.csv", "c.csv"), ("a.csv", "d.csv"))
    keys = tuple(
        SharedKey(places=tuple(ColumnPlace(table=label, column="Nr") for label in pair), share=0.9)
        for pair in pairs
    )
    return Inventory(
        tables=tables,
        files=(
            FileFacts(
                path="a.csv",
                bytes=1,
                modified="2010-01-01",
                open_to_all=True,
                others_may_write=True,
                in_sync_folder=True,
            ),
            FileFacts(path="b.csv", bytes=1, modified="2026-01-01"),
        ),
        shared_keys=keys,
        repeats=tuple(Repeat(likeness=one, tables=("a.csv", "b.csv"), share=0.9) for one in Likeness),
        versions=(VersionFamily(files=("a.csv", "c.csv"), marked=True),),
        leftovers=1,
    )


FINDINGS = every_finding()


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def params(finding: Finding) -> dict[str, object]:
    count = len(finding.columns)
    return {**finding.evidence, "columns": list(finding.columns), "table": finding.table, "count": count}


def sentences(language: Language) -> Mapping[str, str]:
    return load_messages(language)


def test_both_languages_hold_the_same_texts_with_the_same_fields() -> None:
    german, english = sentences(Language.DE), sentences(Language.EN)
    assert set(german) == set(english)
    for key in german:
        # One language may need the plural where the other has one form for both.
        assert fields(german[key]) - {"count"} == fields(english[key]) - {"count"}, key


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: f"{finding.code}-{finding.table}")
def test_every_code_has_words_that_can_be_filled(finding: Finding, language: Language) -> None:
    say, stem = words(language), f"findings.{finding.code}"
    assert say.text(f"{stem}.title")
    if finding.status is Status.NOT_ASSESSED:
        assert f"errors.{finding.reason}" in say
    else:
        assert say.text(f"{stem}.{finding.status}.message", **params(finding))
        assert say.text(f"{stem}.{finding.status}.recommendation", **params(finding))


def test_no_words_are_left_over() -> None:
    used = {(finding.code, str(finding.status)) for finding in FINDINGS}
    for key in sentences(Language.DE):
        if key.startswith("findings.inventory."):
            _, room, term, *rest = key.split(".")
            status = rest[0] if rest[0] != "title" else None
            assert any(code == f"{room}.{term}" and status in (None, found) for code, found in used), key


def test_every_concern_follows_from_a_rule_or_asks_something() -> None:
    rules = {"special_category", "criminal_offence", "official_numbers", "direct_identifiers", "free_text"}
    rules |= {"linkage_special", "linkage", "shared_key", "versions", "untouched_files", "open_to_all"}
    rules |= {"same_file", "same_rows", "same_people", "subset_table", "others_may_write", "sync_folder"}
    for finding in FINDINGS:
        if finding.code.removeprefix("inventory.") in rules:
            assert finding.sources
            assert finding.questions


@pytest.mark.parametrize("key", [key for key in load_messages("de") if key.startswith("findings.")])
def test_german_findings_are_in_the_houses_words(key: str) -> None:
    text = load_messages("de")[key]
    assert not re.search(r"[a-zäöüß][:_]in(nen)?\b", text), "the house writes the asterisk"
    assert not re.search(r"\b(Verstoß|Verstöße|Score|Note|Noten)\b", text)
    assert not re.search(r"(?<![.!?:»] )(?<!^)\b(Sie|Ihr|Ihre[nmrs]?|Ihnen)\b", text), "we say «ihr»"


@pytest.mark.parametrize("key", [key for key in load_messages("en") if key.startswith("findings.")])
def test_english_findings_are_in_the_houses_words(key: str) -> None:
    assert not re.search(r"\b(violations?|scores?|grades?)\b", load_messages("en")[key], re.I)


@pytest.mark.parametrize("language", Language)
def test_no_text_at_all_speaks_of_violations(language: Language) -> None:
    for key, text in sentences(language).items():
        assert not re.search(r"\b(Verstoß|Verstöße|violations?)\b", text, re.I), key
        if language is Language.DE:
            assert not re.search(r"[a-zäöüß][:_]in(nen)?\b", text), key
