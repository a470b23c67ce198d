from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.header_lexicon import fold, match_header, says_nothing
from cdl_workbook.vocabulary import KINDS


@pytest.mark.parametrize(
    ("header", "folded"),
    [
        ("Geb.-Dat.", "geb dat"),
        ("TelefonPrivat2", "telefon privat"),
        ("Straße/Hausnummer", "strasse hausnummer"),
        ("HeimatPLZ", "heimat plz"),
        ("Klient*innen-Nr", "klient nr"),
        ("  E-Mail  ", "e mail"),
        ("Ma\u0308dchenname", "maedchenname"),
        ("", ""),
    ],
)
def test_folding(header: str, folded: str) -> None:
    assert fold(header) == folded


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Netto-Eink.", "income"),
        ("Diagn.", "health"),
        ("Fam.-Stand", "family_status"),
        ("Schulden ges.", "debts"),
        ("Pers. im HH", "household"),
        ("Klient:innen-Nr.", "record_id"),
        ("Adresse (E-Mail)", "email"),
        ("E-Mail-Adresse", "email"),
        ("Anzahl Geburten", None),
        ("Anzahl Kinder", "children"),
        ("Ford.-Nr.", None),
        ("Warengruppe", None),
        ("Punkte", None),
    ],
)
def test_matching(header: str, kind: str | None) -> None:
    assert match_header(header).kind == kind


def test_words_with_several_meanings_are_only_a_guess() -> None:
    assert all(match_header(word).is_vague for word in ("Name", "Titel", "Jahrgang", "Partner"))
    assert not match_header("Nachname").is_vague


def test_words_for_things_are_told() -> None:
    assert match_header("Haltestelle").thing
    assert match_header("Autor").thing
    assert not match_header("Vorname").thing


@pytest.mark.parametrize("header", ["c1", "#3", "Spalte 4", "Unnamed: 0", "F12", ""])
def test_names_that_say_nothing(header: str) -> None:
    assert says_nothing(header)


@given(st.text(max_size=60))
def test_any_header_gets_an_answer(header: str) -> None:
    match = match_header(header)
    assert match.kind is None or match.kind in KINDS
    assert 0 <= match.certainty <= 1
    assert fold(fold(header)) == fold(header)
