from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum import iban, luhn
from stdnum.de import idnr
from stdnum.iso7064 import mod_11_10

from cdl_workbook.lexicon.check_digits import (
    is_establishment_number,
    is_health_insurance_number,
    is_iban,
    is_social_insurance_number,
    is_tax_id,
)

DIGITS = "0123456789"


def wrong(number: str, place: int, digit: str) -> str:
    assume(number[place] != digit)
    return number[:place] + digit + number[place + 1 :]


@st.composite
def ibans(draw: st.DrawFn) -> str:
    account = draw(st.text(DIGITS, min_size=18, max_size=18))
    return f"DE{98 - int(account + '131400') % 97:02}{account}"


@st.composite
def tax_ids(draw: st.DrawFn) -> str:
    ten = draw(st.permutations(DIGITS))
    twice = draw(st.integers(1, 9))
    digits = "".join([*ten[:9], ten[twice % 9]])
    assume(digits[0] != "0" and not any(digits[place : place + 3] == digits[place] * 3 for place in range(8)))
    return digits + mod_11_10.calc_check_digit(digits)


@given(ibans(), st.integers(2, 21), st.sampled_from(DIGITS))
def test_iban_agrees_with_stdnum_and_sees_one_wrong_digit(number: str, place: int, digit: str) -> None:
    assert is_iban(number) == iban.is_valid(number, check_country=False) is True
    assert is_iban(" ".join(number[start : start + 4] for start in range(0, 22, 4)))
    assert not is_iban(wrong(number, place, digit))


@given(tax_ids(), st.integers(0, 10), st.sampled_from(DIGITS))
def test_tax_id_agrees_with_stdnum_and_sees_one_wrong_digit(number: str, place: int, digit: str) -> None:
    assert is_tax_id(number) == idnr.is_valid(number)
    assume(is_tax_id(number))
    assert not is_tax_id(wrong(number, place, digit))


@pytest.mark.parametrize(
    "number", ["15070649C103", "15 070649 C 103", "65170839J003", "65 170839 j 003", "10010490A443"]
)
def test_published_pension_insurance_numbers(number: str) -> None:
    assert is_social_insurance_number(number)


@pytest.mark.parametrize(
    "number",
    ["15070649C104", "65170839J004", "150706491103", "15071349C103", "95070649C103", "15070649C10", ""],
)
def test_what_is_no_pension_insurance_number(number: str) -> None:
    assert not is_social_insurance_number(number)


@given(
    st.sampled_from(["15070649C103", "65170839J003", "10010490A443"]),
    st.sampled_from([11]),
    st.sampled_from(DIGITS),
)
def test_a_wrong_check_digit_of_a_pension_insurance_number_is_seen(
    number: str, place: int, digit: str
) -> None:
    assert not is_social_insurance_number(wrong(number, place, digit))


@given(
    st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    st.text(DIGITS, min_size=8, max_size=8),
    st.sampled_from(DIGITS),
)
def test_health_insurance_numbers_follow_luhn_over_the_letters_place(
    letter: str, digits: str, other: str
) -> None:
    body = f"{ord(letter) - 64:02}{digits}"
    check = str(
        sum(int(digit) for digit in "".join(str(int(c) * (1 + n % 2)) for n, c in enumerate(body))) % 10
    )
    assert is_health_insurance_number(letter + digits + check)
    assert not is_health_insurance_number(wrong(letter + digits + check, 9, other))
    assert luhn.checksum(body + "0") % 10 == int(check)


@pytest.mark.parametrize("number", ["A123456780", "a 123 456 780"])
def test_published_health_insurance_numbers(number: str) -> None:
    assert is_health_insurance_number(number)


@given(st.integers(10_000, 9_999_999).filter(lambda number: not 1_000_000 <= number < 1_110_000))
def test_two_of_ten_last_digits_make_a_number_of_an_employer(number: int) -> None:
    body = f"{number:07}"
    check = luhn.checksum(body)  # the same weights; Luhn's own check digit would be the rest to ten
    fitting = {digit for digit in DIGITS if is_establishment_number(body + digit)}
    assert fitting == {str(check), str((check + 5) % 10)}


@pytest.mark.parametrize(
    "number",
    ["09912342", "09912347", " 09912342 "],  # the first as pruefziffernberechnung.de works it out
)
def test_published_numbers_of_employers(number: str) -> None:
    assert is_establishment_number(number)


@pytest.mark.parametrize("number", ["0991234", "099123420", "0991234a", "09912343", "099 12342", ""])
def test_what_is_no_number_of_an_employer(number: str) -> None:
    assert not is_establishment_number(number)


@pytest.mark.parametrize("body", ["0000000", "1001234", "1101234"])
def test_some_beginnings_are_not_given_to_employers(body: str) -> None:
    assert not any(is_establishment_number(body + digit) for digit in DIGITS)


@given(st.text(max_size=30))
def test_any_text_gets_an_answer(text: str) -> None:
    insured = (is_social_insurance_number, is_health_insurance_number, is_establishment_number)
    for check in (is_iban, is_tax_id, *insured):
        assert check(text) in (True, False)


@given(
    st.one_of(
        st.text(max_size=40), st.from_regex(r"'?[A-Za-z]{2}[0-9]{2}[ .0-9A-Za-z]{8,40}'?", fullmatch=True)
    )
)
def test_the_quick_look_at_an_iban_changes_no_answer(cell: str) -> None:
    assert is_iban(cell) == iban.is_valid(cell.strip().strip("'"), check_country=False)
