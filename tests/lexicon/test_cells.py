from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cdl_workbook.lexicon.cells import CELL_TESTS
from cdl_workbook.lexicon.folding import fold_cell, word_list
from cdl_workbook.resources import load_lexicon

YES = {
    "email": ["a@b.example", "anna.maria+x@mail.example.org", "a@b.example, c@d.example", "o'neil@x.example"],
    "phone": [
        "030 1234567",
        "030/1234567",
        "030-123 45 67",
        "(030) 1234567",
        "0301234567",
        "+49 30 1234567",
        "+49 (0)30 1234567",
        "0049 30 1234567",
        "0171-2345678",
        "0171 / 23 45 678",
        "+49.171.2345678",
        "Tel.: 030 1234567",
    ],
    "street": [
        "Lindenweg 4",
        "Am Alten Markt 12",
        "Str. des 17. Juni 135",
        "Straße des 17. Juni 135",
        "C 4, 12",
        "Q7, 24",
        "Köln-Mindener Straße 3a",
        "Hauptstr. 12-14",
        "Unter den Linden 77",
        "Bürgermeister-Müller-Allee 3 b",
        "Platz der Republik 1",
        "Zum Grünen Tal 8",
        "An der Brücke 2/4",
    ],
    "postcode": ["01067", "99998", "D-20095", "1010"],
    "health": [
        "F32.1",
        "E11.9",
        "Z96.6",
        "J45",
        "F32.1 G",
        "Heuschnupfen",
        "Asthma bronchiale",
        "Z.n. Apoplex",
        "V.a. Depr.",
        "Diab. Typ 2",
        "HCV pos.",
        "keine Nüsse",
        "MS",
        "Hüft-TEP links",
    ],
    "url": ["https://example.org/a", "www.example.org"],
    "ip_address": ["192.168.0.1", "2001:db8::1"],
    "vehicle_plate": ["B-AB 1234", "HH XY 12", "M-C 1E"],
    "date": ["7.3.1961", "07.03.61", "1961-03-07", "07/03/1961", "19610307", "2000-12-15 00:00:00"],
    "organisation": [
        "Kita Nord",
        "Müller GmbH",
        "TSV e.V.",
        "Grundschule",
        "Jobcenter Mitte",
        "Waldorfschule",
    ],
}
NO = {
    "email": ["anna", "a@b", "@example.org", "a b@example.org"],
    "phone": [
        "01.02.2026",
        "2026-02-01",
        "1.200,50",
        "01067",
        "001207",
        "12345",
        "0,50",
        "0000123456",
        "DE12",
        "+",
    ],
    "street": [
        "Anna",
        "12",
        "Montag 8 Uhr",
        "Frau Weber",
        "1.200,50",
        "Klasse 5",
        "Raum 12",
        "Gruppe 3",
        "Version 2",
    ],
    "postcode": ["00123", "123", "123456", "0,5"],
    "health": [
        "A1",
        "Montag",
        "AB12",
        "ja",
        "MS Excel",
        "als Aushilfe",
        "sucht Wohnung",
        "Senf mittelscharf",
        "keine",
    ],
    "vehicle_plate": ["2", "ja", "1234"],
    "date": ["12", "1.2", "12345", "1.200,50", "heute"],
    "organisation": ["Anna Weber", "Neuhaus", "Mannheim", "Eva"],
}


@pytest.mark.parametrize(("kind", "cell"), [(kind, cell) for kind, cells in YES.items() for cell in cells])
def test_a_cell_of_the_kind(kind: str, cell: str) -> None:
    assert CELL_TESTS[kind](cell)


@pytest.mark.parametrize(("kind", "cell"), [(kind, cell) for kind, cells in NO.items() for cell in cells])
def test_a_cell_of_no_such_kind(kind: str, cell: str) -> None:
    assert not CELL_TESTS[kind](cell)


@pytest.mark.parametrize("kind", CELL_TESTS)
@given(cell=st.text(max_size=40))
@settings(deadline=None)  # the first call loads the lexicons
def test_every_test_answers_for_any_text(kind: str, cell: str) -> None:
    assert CELL_TESTS[kind](cell) in (True, False)


@pytest.mark.parametrize("kind", CELL_TESTS)
def test_no_test_is_slow_on_long_or_nasty_cells(kind: str) -> None:
    for cell in (
        "a " * 3000,
        "0 " * 3000,
        "a-" * 3000,
        "x" * 9000,
        "Straße " * 1000,
        "1/" * 3000,
        "'" * 5000,
    ):
        assert CELL_TESTS[kind](cell) in (True, False)


@pytest.mark.parametrize("name", load_lexicon("values"))
def test_a_list_holds_only_words_that_a_folded_cell_can_be(name: str) -> None:
    assert name == "office" or {word for word in word_list(name) if fold_cell(word) != word} == set()


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_cell(fold_cell(text)) == fold_cell(text)


def test_umlauts_and_accents_fold_alike() -> None:
    assert fold_cell("MÜLLER") == fold_cell("Müller") == fold_cell("Mu\u0308ller") == "mueller"
    assert fold_cell("Yıldız") == "yildiz"
    assert fold_cell("Łukasz Đorđević") == "lukasz dordevic"


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_are_folded_like_all_others(text):
    assert fold_cell(text) == fold_cell(f"{text}…"), "a sign that leaves no letter behind"
