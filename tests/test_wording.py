from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import Words, words

DE, EN = words("de"), words("en")
SPACE = "\u00a0"


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        (0, "0", "0"),
        (1234, "1.234", "1,234"),
        (1234.5, "1.234,5", "1,234.5"),
        (0.125, "0,12", "0.12"),
        (2.0, "2", "2"),
    ],
)
def test_numbers(value: float, german: str, english: str) -> None:
    assert (DE.number(value), EN.number(value)) == (german, english)


@pytest.mark.parametrize(
    ("share", "shown"), [(0, "0"), (0.001, "< 1"), (0.25, "25"), (0.999, "> 99"), (1, "100"), (0.005, "< 1")]
)
def test_small_shares_are_never_nothing(share: float, shown: str) -> None:
    assert DE.percent(share) == f"{shown}{SPACE}%"


def test_dates_and_months() -> None:
    assert DE.date("2026-09-18") == "18.09.2026"
    assert EN.date(dt.date(2026, 9, 18)) == "18 September 2026"
    assert (DE.date("2026-03"), EN.date("2026-03")) == ("März 2026", "March 2026")


@pytest.mark.parametrize(
    ("items", "joined"),
    [([], ""), (["a"], "a"), (["a", "b"], "a und b"), (["a", 1000, "c"], "a, 1.000 und c")],
)
def test_lists(items: list[object], joined: str) -> None:
    assert DE.join(items) == joined


def test_fields() -> None:
    assert DE.vformat("{n:count eine Zeile|# Zeilen}", (), {"n": 1}) == "eine Zeile"
    assert DE.vformat("{n:count eine Zeile|# Zeilen}", (), {"n": 1200}) == "1.200 Zeilen"
    assert (
        EN.vformat("{s:percent} {d:date} {b}", (), {"s": 0.5, "d": "2026-01", "b": True})
        == f"50{SPACE}% January 2026 True"
    )


def test_a_missing_text_or_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        DE.text("no.such.text")
    with pytest.raises(KeyError):
        DE.text("findings.inventory.free_text.concern.message")


@given(st.text(max_size=40), st.sampled_from(list(Language)))
def test_data_in_a_field_is_never_read_as_a_form(value: str, language: Language) -> None:
    assert Words(language).vformat("«{x}»", (), {"x": value}) == f"«{value}»"
