from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cdl_workbook.lexicon.unknown_words import most_like
from cdl_workbook.resources import listed, load_lexicon
from cdl_workbook.vocabulary import KINDS


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["Drohung durch Ex", "vom Partner geschlagen"], "violence"),
        (["WG", "Wohnheim", "bei Eltern", "eig. Wohnung"], "household"),
        (["Lastschrift", "Überw.", "bar"], None),
        (["Schicht 1", "Schicht 2", "Schicht 3"], None),
    ],
)
def test_cells_of_no_list_are_like_known_ones(cells: list[str], kind: str | None) -> None:
    assert most_like(cells)[0] == kind


@pytest.mark.parametrize("cells", [[], ["m"], ["Drohung"], ["A", "B", "C", "Drohung", "Gewalt"]])
def test_too_few_words_are_like_nothing(cells: list[str]) -> None:
    assert most_like(cells) == (None, 0.0)


@given(st.lists(st.text(max_size=40), max_size=6))
@settings(deadline=None)  # the first call makes the index
def test_shares_are_shares(cells: list[str]) -> None:
    kind, share = most_like(cells)
    assert 0 <= share <= 1 + 1e-9
    assert kind is None or kind in KINDS


@pytest.mark.parametrize("name", ["cells_beside_persons", "headers_beside_persons"])
def test_lists_hold_kinds_and_each_word_once(name: str) -> None:
    lists = load_lexicon(name)
    assert set(lists) <= KINDS | {"of_no_kind"}
    words = [word for listing in lists.values() for word in listed(listing)]
    assert len(words) == len(set(words))
    assert all(word == word.lower().strip() for word in words)
