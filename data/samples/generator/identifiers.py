"""Invented IBANs, tax, pension and health insurance numbers with right check digits; phone numbers."""

from __future__ import annotations

import unicodedata
from datetime import date
from random import Random

_RV_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
_RV_AREAS = ("04", "08", "12", "13", "14", "18", "19", "24", "50", "52", "53", "65")
_LANDLINES = (("030", "23125"), ("040", "66969"), ("069", "90009"), ("089", "99998"), ("0221", "4710"))
_MOBILES = (("0171", "39200"), ("0176", "040690"))


def _digit_sum_check(digits: str, weights: tuple[int, ...]) -> str:
    products = (int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return str(sum(product // 10 + product % 10 for product in products) % 10)


def _letter_number(letter: str) -> str:
    return f"{ord(letter) - ord('A') + 1:02d}"


def _first_letter(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("Ł", "L")).upper()
    return next(letter for letter in plain if "A" <= letter <= "Z")


def make_iban(rng: Random, spaced: bool) -> str:
    """A German IBAN by ISO 13616; its bank code starts with 9, which no bank has."""
    bban = "9" + "".join(rng.choice("0123456789") for _ in range(17))
    check = 98 - int(bban + "131400") % 97
    iban = f"DE{check:02d}{bban}"
    if spaced:
        return " ".join(iban[start : start + 4] for start in range(0, len(iban), 4))
    return iban


def make_tax_id(rng: Random) -> str:
    """A Steuer-ID: in ten digits one occurs twice and one not at all; check digit by ISO 7064 mod 11,10."""
    while True:
        used = rng.sample("0123456789", 9)
        digits = [*used, used[0]]
        rng.shuffle(digits)
        if digits[0] != "0":
            break
    check = 10
    for digit in digits:
        check = (int(digit) + check) % 10 or 10
        check = check * 2 % 11
    return "".join(digits) + str((11 - check) % 10)


def make_social_insurance_number(rng: Random, birth: date, family_name: str, woman: bool) -> str:
    """A Rentenversicherungsnummer: area, birth date, letter, serial (women from 50), check digit."""
    letter = _first_letter(family_name)
    serial = rng.randint(50, 99) if woman else rng.randint(0, 49)
    head = rng.choice(_RV_AREAS) + birth.strftime("%d%m%y")
    digits = f"{head}{_letter_number(letter)}{serial:02d}"
    return f"{head}{letter}{serial:02d}{_digit_sum_check(digits, _RV_WEIGHTS)}"


def make_health_insurance_number(rng: Random) -> str:
    """A Krankenversichertennummer: letter, eight digits, check digit by alternating weights 1 and 2."""
    letter = rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
    digits = "".join(rng.choice("0123456789") for _ in range(8))
    return letter + digits + _digit_sum_check(_letter_number(letter) + digits, (1, 2) * 5)


def make_phone(rng: Random, mobile: bool) -> str:
    """An invented phone number in one of several spellings.

    Landlines come from the ranges that the Bundesnetzagentur keeps free for media (Mitteilung 148/2021).
    """
    area, block = rng.choice(_MOBILES if mobile else _LANDLINES)
    number = block + (f"{rng.randint(0, 99):02d}" if mobile else f"{rng.randint(0, 999):03d}")
    spellings = (
        f"{area} {number}",
        f"{area}/{number}",
        f"{area}-{number}",
        f"{area}{number}",
        f"({area}) {number[:4]} {number[4:]}",
        f"+49 {area[1:]} {number}",
        f"+49{area[1:]}{number}",
        f"0049 {area[1:]} {number}",
        f"{area} / {number[:3]} {number[3:]}",
    )
    return rng.choices(spellings, weights=(6, 5, 4, 3, 1, 2, 2, 1, 2))[0]
