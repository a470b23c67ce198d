from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from cdl_workbook.likeness import Neighbours, _groups, votes

WORDS = ("rueckstand eur", "optin", "optin mail", "einkommen netto", "trikotgroesse", "gruppe", "u", "x y")
KINDS = ("debts", "consent", "consent", "income", None, None, "health", None)
texts = st.text(alphabet="abeinorstu ", max_size=30).map(lambda text: " ".join(text.split()))


def neighbours() -> Neighbours:
    return Neighbours(dict(zip(WORDS, KINDS, strict=True)))


@given(st.lists(texts.filter(bool), min_size=1, max_size=40, unique=True), texts)
def test_cosines_are_those_of_scikit_learn(known: list[str], text: str) -> None:
    vectorizer = TfidfVectorizer(analyzer=_groups, binary=True)
    of_known = vectorizer.fit_transform(known)
    written = [text, text.replace(" ", "")]
    expected = (vectorizer.transform(written) @ of_known.T).toarray().max(axis=0)
    found = Neighbours(dict.fromkeys(known, "kind")).nearest(text)
    assert [one.cosine for one in found] == pytest.approx(sorted(expected[expected > 0], reverse=True)[:8])


@given(texts)
def test_votes_are_shares(text: str) -> None:
    shares = votes(neighbours().nearest(text))
    assert all(0 <= share <= 1 for share in shares.values())
    assert sum(shares.values()) <= 1 + 1e-9


@pytest.mark.parametrize("word", WORDS)
def test_a_known_text_is_its_own_nearest(word: str) -> None:
    nearest = neighbours().nearest(word)[0]
    assert nearest.text == word
    assert nearest.cosine == pytest.approx(1.0)


def test_words_run_together_and_cut_short_are_near() -> None:
    assert neighbours().nearest("optinmail")[0].text == "optin mail"
    assert neighbours().nearest("rueckst")[0].kind == "debts"


def test_nothing_known_is_near_nothing() -> None:
    assert neighbours().nearest("zzz") == []
    assert votes([]) == {}
    assert Neighbours({}).nearest("optin") == []


def test_a_far_neighbour_votes_for_little() -> None:
    [far] = Neighbours({"aus der ferne gegruesst": "consent", "x": None}).nearest("ferne")[:1]
    assert far.cosine < 0.6
    assert votes([far]) == {"consent": pytest.approx(far.cosine / 0.6)}
    assert np.isclose(sum(votes(neighbours().nearest("optin")).values()), 1.0)
