from __future__ import annotations

from cdl_workbook.resources import load_lexicon, load_messages
from cdl_workbook.vocabulary import KINDS, PERSONAL_BY_KIND, TEXT_KINDS, Language, Personal


def test_every_kind_has_one_class_that_is_about_persons() -> None:
    assert set(PERSONAL_BY_KIND.values()) == set(Personal) - {Personal.NONE_FOUND, Personal.UNCLEAR}
    assert TEXT_KINDS <= KINDS


def test_the_header_lexicon_knows_only_kinds() -> None:
    assert set(load_lexicon("headers")) - {"things"} <= KINDS


def test_every_member_of_a_closed_list_has_a_word_in_each_language() -> None:
    for language in Language:
        texts = load_messages(language)
        assert all(f"kinds.{kind}" in texts for kind in KINDS)
        assert all(f"personal.{personal}" in texts for personal in Personal)


def test_every_role_and_detail_of_a_header_has_a_word_in_each_language() -> None:
    parts = load_lexicon("header_parts")
    details = {detail for finer in parts["details"].values() for detail in finer}
    for language in Language:
        texts = load_messages(language)
        assert all(f"roles.{role}" in texts for role in parts["roles"] if role != "self")
        assert all(f"details.{detail}" in texts for detail in details)
        assert {kind for entry in parts["questions"] for kind in entry} <= KINDS
