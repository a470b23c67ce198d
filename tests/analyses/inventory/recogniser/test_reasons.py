"""Decades and shares: enough rows behind each, and never a value."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.analyses.inventory.recogniser.reasons import decades, in_text
from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.vocabulary import DISCLOSURE_THRESHOLD, ColumnType


def values(cells: dict[str, int], type_: ColumnType = ColumnType.TEXT) -> Values:
    return Values(cells, type_, len(cells), sum(cells.values()))


def test_a_single_early_date_moves_no_decade() -> None:
    dates = values({"01.02.1911": 1, "03.04.1952": 12, "05.06.1987": 12, "7.8.24": 2}, ColumnType.DATE)
    assert decades(dates) == {"earliest_decade": "1950", "latest_decade": "1989"}


def test_few_dates_tell_no_decade() -> None:
    assert decades(values({"03.04.1952": 12}, ColumnType.DATE)) == {}


def test_text_is_looked_through() -> None:
    texts = {
        "Frau Yıldız wohnt jetzt in der Lindenstraße 4": 3,
        "Rückruf unter 0171 2345678 erbeten": 3,
        "hat Asthma und braucht ein Attest": 3,
        "jana.k@example.org schreibt morgen": 2,
        "alles in Ordnung": 9,
    }
    assert in_text(values(texts)) == {
        "addresses_in_text": 0.15,
        "health_words_in_text": 0.15,
        "names_in_text": 0.15,
        "numbers_in_text": 0.15,
        "phones_in_text": 0.15,
    }


@given(st.dictionaries(st.sampled_from(["Frau Kaya ruft an", "nichts", "0171 2345678"]), st.integers(1, 9)))
def test_no_share_gives_fewer_rows_away_than_the_threshold(texts: dict[str, int]) -> None:
    column = values(texts)
    for share in in_text(column).values():
        rows = round(float(share) * column.total)
        assert rows >= DISCLOSURE_THRESHOLD - 1
        assert rows == column.total or column.total - rows >= DISCLOSURE_THRESHOLD - 1
