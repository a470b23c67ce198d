from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cdl_workbook.lexicon.names import (
    has_known_name,
    has_only_name_words,
    is_common_word,
    is_like_a_name,
    is_rather_given,
    known_names,
    name_words,
)
from cdl_workbook.resources import load_lexicon


@pytest.mark.parametrize(
    "name", ["Schmidt, Anna", "Nguyen Thi Lan", "Dr. Mehmet van den Bergmann", "ANNA SCHMIDT"]
)
def test_full_names(name: str) -> None:
    assert len(name_words(name)) >= 2
    assert has_known_name(name)


@pytest.mark.parametrize(
    "cell", ["Tag der offenen Tür", "Anna", "Rote Bete", "12 Äpfel", "", "Neue Version 2", "x y z"]
)
def test_no_full_names(cell: str) -> None:
    assert not (len(name_words(cell)) >= 2 and has_known_name(cell))


def test_small_words_inside_names_are_no_words_of_the_name() -> None:
    assert name_words("Maria dos Santos") == ("maria", "santos")
    assert name_words("Le Van Do") == ("le", "van", "do")


def test_every_name_of_the_lexicon_is_folded_and_like_a_name() -> None:
    for which in ("given", "family"):
        for name in known_names(which):
            assert name.isascii()
            assert name.isalpha()
            assert name.islower()
            assert is_like_a_name(name)


def test_every_origin_has_given_and_family_names() -> None:
    lexicon = load_lexicon("names")
    assert set(lexicon["given"]) == set(lexicon["family"])
    assert min(len(names.split()) for names in lexicon["given"].values()) > 100


def test_words_of_goods_and_headers_are_common() -> None:
    assert all(is_common_word(word) for word in ("kartoffeln", "telefon", "nachname", "hamburg"))
    assert not any(map(is_like_a_name, ("kartoffeln", "telefon", "bezahlt", "xx", "")))


@given(st.text(max_size=30))
@settings(deadline=None)  # the first call loads the lexicons
def test_any_text_gets_an_answer(text: str) -> None:
    assert has_only_name_words(text) in (True, False)
    assert is_rather_given(text.lower()) in (True, False)
