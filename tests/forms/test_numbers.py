"""Numbers as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.forms.numbers import read_number, typed_number
from cdl_workbook.vocabulary import Language


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.234.567,5", 1234567.5),
        ("1 234,5", 1234.5),
        ("−3", -3),
        ("+3", 3),
        ("0,50", 0.5),
        ("12.34", 12.34),
        ("1'234", 1234),
    ],
)
def test_numbers_in_german(text, number):
    assert read_number(text, Language.DE) == number


@pytest.mark.parametrize("text", ["", "-", "ein", "1e5", "1,2,3", "1..2", "nan", "inf", "12 h", "9" * 400])
def test_what_is_no_number(text):
    assert read_number(text, Language.DE) is None


@given(
    st.one_of(st.integers(-(10**12), 10**12), st.decimals(-1000000, 1000000, places=3).map(float)),
    st.sampled_from(Language),
)
def test_a_number_comes_back_as_it_was(number, language):
    shown = typed_number(number, language)
    if isinstance(number, float) and number != int(number) and len(shown.partition(",")[2]) == 3:
        return  # «1,234» in English is a thousand: the form says how it read it
    assert read_number(shown, language) == number
