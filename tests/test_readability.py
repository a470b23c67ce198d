"""The ruler before the measuring: two texts whose syllables were counted by hand."""

import pytest

from tests.readability import readability, sentences, syllables

A = (
    "Wir fragen nur nach Daten, die wir brauchen. Ihr könnt jederzeit Nein sagen. "
    "Nach zwölf Monaten löschen wir alles."
)
B = (
    "Die Erhebung personenbezogener Daten erfolgt ausschließlich im Rahmen der Erforderlichkeit und unter "
    "Berücksichtigung der datenschutzrechtlichen Bestimmungen, wobei eine Löschung nach Ablauf der "
    "Aufbewahrungsfrist vorgesehen ist."
)


def test_an_easy_text() -> None:
    got = readability([A])
    assert (got.words, got.sentences, got.syllables) == (19, 3, 29)
    assert got.wstf1 == pytest.approx(3.06, abs=0.01)
    assert got.lix == pytest.approx(27.39, abs=0.01)
    assert got.amstad == pytest.approx(84.38, abs=0.01)


def test_a_hard_text() -> None:
    got = readability([B])
    assert (got.words, got.sentences, got.syllables) == (25, 1, 66)
    assert got.wstf1 == pytest.approx(14.93, abs=0.01)
    assert got.lix == pytest.approx(69, abs=0.01)
    assert got.amstad == pytest.approx(0.56, abs=0.01)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("Oma", 2),
        ("Abend", 2),
        ("Idee", 2),
        ("Daten", 2),
        ("die", 1),
        ("Nutzer*innen", 4),
        ("Europa", 3),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_what_a_sentence_is() -> None:
    assert len(sentences("Das gilt z. B. für Namen. Fragt nach.")) == 2
    assert len(sentences("Überschrift\nErster Punkt\nZweiter Punkt")) == 3
