"""Numbers of persons with right check digits that nobody has.

Bank codes begin with 9, which no German bank code does. Sources of the check digits: python-stdnum for IBAN
and tax number; for insurance and identity card the rules in the docstrings.
"""

from __future__ import annotations

from itertools import cycle

from stdnum import iban
from stdnum.iso7064 import mod_11_10

from benchmarks.personal_columns.draw import Draw


def german_iban(draw: Draw, *, blanks: bool = False) -> str:
    """A German IBAN of a bank that cannot exist."""
    account = draw.shaped("9#######") + draw.shaped("0#########")
    number = "DE" + iban.calc_check_digits("DE00" + account) + account
    return " ".join(number[at : at + 4] for at in range(0, 22, 4)) if blanks else number


def tax_number(draw: Draw) -> str:
    """A tax identification number: of ten digits one occurs twice, one not at all (mod 11,10)."""
    digits = draw.sample("0123456789", 9)
    digits.insert(draw.randrange(3, 9), digits[0])
    if digits[0] == "0":
        digits = ["1" if digit == "0" else "0" if digit == "1" else digit for digit in digits]
    first = "".join(digits)
    return first + mod_11_10.calc_check_digit(first)


def pension_number(draw: Draw, born: str, initial: str) -> str:
    """A pension insurance number: area, birth date as ddmmyy, initial, serial, check digit.

    The letter counts as two digits; weights 2 1 2 5 7 1 2 1 2 1 2 1, sums of digits, mod 10.
    """
    area, serial = f"{draw.randint(2, 89):02d}", f"{draw.randint(0, 99):02d}"
    digits = f"{area}{born}{ord(initial) - 64:02d}{serial}"
    weights = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
    total = sum(_cross(int(digit) * weight) for digit, weight in zip(digits, weights, strict=True))
    return f"{area}{born}{initial}{serial}{total % 10}"


def health_insurance_number(draw: Draw) -> str:
    """A health insurance number: letter as two digits, eight digits, weights 1 2, sums of digits, mod 10."""
    letter, digits = draw.choice("ABCDEFGHJKLMNPRSTUVWXYZ"), draw.shaped("########")
    expanded = f"{ord(letter) - 64:02d}{digits}"
    total = sum(_cross(int(digit) * weight) for digit, weight in zip(expanded, cycle((1, 2)), strict=False))
    return f"{letter}{digits}{total % 10}"


def card_number(draw: Draw, first: str = "LMPRTVWXY") -> str:
    """An identity card or passport number: nine signs and a check digit, weights 7 3 1, mod 10."""
    signs = draw.choice(first) + "".join(draw.choice("CFGHJKLMNPRTVWXYZ0123456789") for _ in range(8))
    total = sum(int(sign, 36) * weight for sign, weight in zip(signs, cycle((7, 3, 1)), strict=False))
    return f"{signs}{total % 10}"


def foreigner_number(draw: Draw) -> str:
    """A number of the register of foreigners: six digits of a day (yymmdd) and six more."""
    return draw.day(2013, 2025).strftime("%y%m%d") + draw.shaped("######")


def plate(draw: Draw, districts: str) -> str:
    """A vehicle plate of one of the districts."""
    letters = draw.choice("ABEHKMPRTW") + draw.choice("CFGLNSUXYZ")
    return f"{draw.choice(districts.split())}-{letters} {draw.randint(10, 9999)}"


def _cross(number: int) -> int:
    return sum(map(int, str(number)))
