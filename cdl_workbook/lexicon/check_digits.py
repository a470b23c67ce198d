"""Check digits of German numbers: a number that fits its check digit by chance is rare.

IBAN (ISO 13616, mod 97) and Steuer-ID (§ 139b AO; ISO 7064 mod 11,10 and the digit-repeat rule) come from
python-stdnum. The two insurance numbers and the employers' number are not in that library.
"""

from __future__ import annotations

import re
from string import ascii_letters

from stdnum import iban
from stdnum.de import idnr
from stdnum.iso7064 import mod_11_10

_PENSION = re.compile(r"([0-8]\d)(\d{2})(0\d|1[0-2])(\d{2})([A-Z])(\d{2})(\d)")
_PENSION_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
_HEALTH = re.compile(r"([A-Z])(\d{8})(\d)")
_ESTABLISHMENT = re.compile(r"(?!000|10\d|110)(\d{7})(\d)")
"""The first three digits are 001 to 099, or above 110."""
_ESTABLISHMENT_WEIGHTS = (1, 2, 1, 2, 1, 2, 1)
_LONGEST_IBAN = 34
_IN_DIGITS = str.maketrans({sign: str(int(sign, 36)) for sign in ascii_letters})


def is_iban(cell: str) -> bool:
    """True for a valid IBAN, with or without blanks; apostrophes around it are allowed.

    >>> is_iban("DE89 3704 0044 0532 0130 00"), is_iban("DE89 3704 0044 0532 0130 01")
    (True, False)
    """
    number = cell.strip().strip("'")
    return _may_be_iban(number) and bool(iban.is_valid(number, check_country=False))


def _may_be_iban(number: str) -> bool:
    """False where the check digits of a number in plain letters and digits are wrong: told quickly."""
    plain = number.replace(" ", "")
    if not (plain.isascii() and plain.isalnum() and len(plain) <= _LONGEST_IBAN):
        return True
    return int(f"{plain[4:]}{plain[:4]}".translate(_IN_DIGITS)) % 97 == 1


def is_tax_id(cell: str) -> bool:
    """True for a valid Steuer-Identifikationsnummer.

    >>> is_tax_id("36 574 261 809"), is_tax_id("36 574 261 890")
    (True, False)
    """
    return _may_be_tax_id(cell) and bool(idnr.is_valid(cell))


def _may_be_tax_id(cell: str) -> bool:
    """False for digits alone that their check digit does not fit: told quickly."""
    return not (cell.isascii() and cell.isdecimal()) or bool(mod_11_10.is_valid(cell))


def is_social_insurance_number(cell: str) -> bool:
    """True for a valid Rentenversicherungsnummer.

    The letter counts as its place in the alphabet in two digits; the twelve digits are weighted
    2 1 2 5 7 1 2 1 2 1 2 1, and the digit sums of the products add up to the check digit modulo 10
    (structure: § 2 VKVV; the procedure as kryptografie.de describes it). Day and month may be 00, and the
    day grows by 32 where the serial numbers of a birthday are used up, so they are not checked further.

    >>> is_social_insurance_number("15 070649 C 103"), is_social_insurance_number("15070649C104")
    (True, False)
    """
    match = _PENSION.fullmatch(_bare(cell))
    if not match:
        return False
    area, day, month, year, letter, serial, check = match.groups()
    digits = f"{area}{day}{month}{year}{ord(letter) - 64:02}{serial}"
    return _digit_sum(digits, _PENSION_WEIGHTS) % 10 == int(check)


def is_health_insurance_number(cell: str) -> bool:
    """True for a valid Krankenversichertennummer (the ten places that stay with a person).

    The letter counts as its place in the alphabet in two digits; weights 1 and 2 alternate, and the digit
    sums of the products add up to the check digit modulo 10 (§ 290 SGB V; as HL7 Germany describes it).

    >>> is_health_insurance_number("A123456780"), is_health_insurance_number("A123456789")
    (True, False)
    """
    match = _HEALTH.fullmatch(_bare(cell))
    if not match:
        return False
    letter, digits, check = match.groups()
    return _digit_sum(f"{ord(letter) - 64:02}{digits}", (1, 2) * 5) % 10 == int(check)


def is_establishment_number(cell: str) -> bool:
    """True for a valid Betriebsnummer, by which social insurance knows an employer.

    Seven digits are weighted 1 2 1 2 1 2 1, and the digit sums of the products add up to the check digit
    modulo 10; that digit plus 5 is allowed as well (joint circular RS 2016/04 of the social insurance bodies,
    1.3.2.2, in the AOK's database of law). So one number in five fits by chance: one alone says little.

    >>> is_establishment_number("09912342"), is_establishment_number("09912347")
    (True, True)
    >>> is_establishment_number("09912343"), is_establishment_number("11012342")
    (False, False)
    """
    match = _ESTABLISHMENT.fullmatch(cell.strip())
    if not match:
        return False
    digits, check = match.groups()
    return (_digit_sum(digits, _ESTABLISHMENT_WEIGHTS) - int(check)) % 5 == 0


def _bare(cell: str) -> str:
    return re.sub(r"[\s./-]", "", cell).upper()


def _digit_sum(digits: str, weights: tuple[int, ...]) -> int:
    products = (int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return sum(product // 10 + product % 10 for product in products)
