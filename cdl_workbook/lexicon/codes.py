"""Cells that are codes: documents, plates, keys of countries, school classes, user names, files.

A code alone rarely leaves no doubt; the recogniser asks for many of them and looks at the neighbours.
"""

from __future__ import annotations

import re
from functools import cache

import stdnum.bic
import stdnum.de.vat

from cdl_workbook.lexicon.folding import endings, fold_cell, word_list
from cdl_workbook.lexicon.names import known_names

_DOCUMENT = re.compile(r"\s*(?=\w*\d)[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{7}\d(?P<check>\d)?\s*")
_DOCUMENT_WEIGHTS = (7, 3, 1)
_AZR = re.compile(r"\s*\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{6}\s*")
_PLATE = re.compile(r"\s*[A-ZÄÖÜ]{1,3}(?:-| - | ?[-–] ?| )[A-Z]{1,2}[- ]?[1-9]\d{0,3}[EH]?\s*")
_POSTCODE = re.compile(r"\s*(?:D[- ]?)?(?!00|05|43|62)\d{5}(?:[.,]0)?\s*")
_ANY_POSTCODE = re.compile(r"\s*(?:D[- ]?)?(?!00)\d{5}\s*|\s*(?:A-|CH-)?[1-9]\d{3}\s*")
_POSTCODE_AND_CITY = re.compile(r"\s*(?:D[- ]?)?(?!00)\d{5},? +[A-ZÄÖÜ].{2,40}")
_CLASS = re.compile(
    r"\s*(?:kl(?:asse|\.)?\s*)?(?:[1-9]|1[0-3])\s*[./-]?\s*[a-h](?:[/+][a-h\d])?\s*"
    r"|\s*(?:kl(?:asse|\.)|jg\.?|jahrgang|stufe|grade|year)\s*(?:[1-9]|1[0-3])\s*[a-h]?\s*"
    r"|\s*(?:[1-9]|1[0-3])\.\s?(?:klasse|kl\.?|jahrgang|schuljahr)\s*[a-h]?\s*"
    r"|\s*(?:EF|E[12]|J[12]|K[12]|Q[1-4]|VK|WK|IVK)\s*",
    re.I,
)
_CARE_CORE = re.compile(r"\s*(?:pg|pflegegrad|pflegestufe|care level)\s*[0-5iI]{1,3}\s*", re.I)
_CARE = re.compile(
    rf"{_CARE_CORE.pattern}|\s*ps\s*[0-3]\s*|\s*(?:beantragt|kein(?:er)?(?: pflegegrad)?|ohne)\s*", re.I
)
_DEGREE = re.compile(r"\s*(?:gdb:?\s*)?(?:[2-9]0|100)(?:[.,]0)?\s*%?\s*", re.I)
_DEGREE_CORE = re.compile(r"\s*gdb:?\s*(?:[2-9]0|100)\s*%?\s*", re.I)
_USERNAME = re.compile(
    r"\s*(?=[a-z0-9._-]*[a-z]{3})[a-z][a-z0-9]*[._-]?[a-z0-9]+(?:[._-][a-z0-9]+)*\s*|\s*@[\w.]{3,30}\s*"
)
_CODE = re.compile(r"[A-Za-z\d]+(?:[-/_. ][A-Za-z\d]+)*")
_SEPARATORS = re.compile(r"[-/_. ]")
_DECIMAL = re.compile(r"\d+\.\d{1,2}")
_LONGEST_CODE, _FEW_DIGITS = 60, 4
_PICTURE = re.compile(r"\s*[^\s?*<>|]+\.(?:jpe?g|png|gif|heic|webp|bmp|tiff?)\s*", re.I)
_ID = re.compile(
    r"\s*(?=\D{0,12}\d)(?:[A-Za-zÄÖÜ]{1,6}[-/_. ]?){0,2}\d[\dA-Za-z]*(?:[-/_.][\dA-Za-z]+){0,3}\s*"
)
_MANDATE = re.compile(
    r"\s*(?:M|MREF|MAND|MANDAT|SEPA|MND|MR|MD|LS|REF|E2E)[-_/+ ]?[\dA-Z]+(?:[-_/]?[\dA-Z]+)*\s*", re.I
)
_PARAGRAPH = re.compile(
    r"\s*(?:(?:AE|NE|Aufenthaltserlaubnis|Aufenthaltstitel|Duldung|Visum|gem\.|nach) )*"
    r"§§?\s?\d{1,3}\s?[a-z]?.*(?:AufenthG|AsylG|FreizügG|Aufenthaltsgesetz).*"
    r"|\s*(?:AE|NE|Aufenthaltserlaubnis|Duldung) §\s?\d{1,3}.*"
    r"|\s*§\s?(?:16|18|19|22|23|24|25|26|28|30|32|36|60|104)\s?[a-g]?(?:\s.{0,30})?",
    re.I,
)
_OFFENCE = re.compile(r".*§§?\s?\d{1,3}[a-z]?.*(?:StGB|BtMG|StVG|WaffG|JGG).*")
_SOCIAL = re.compile(
    r".*\bSGB[ -]?(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2}|XIV|\d{1,2})\b.*|.*\b(?:AsylbLG|BAf[öo]G|UVG|WoGG)\b.*",
    re.I,
)
_COORDINATES = re.compile(
    r"\s*[(]?-?\d{1,2}[.,]\d{3,}\s*[,;/ ]\s*-?\d{1,3}[.,]\d{3,}[)]?(?: \d+(?:\.\d+)?){0,2}\s*"
)
_TIME_IN_DATE = re.compile(r".*\d{1,2}:\d{2}.*")
_AGE_BAND = re.compile(
    r"\s*(?:ca\.?|etwa|um(?: die)?|rund|~|anfang|mitte|ende)\s*(?:der\s+)?\d{1,3}(?:er)?\s*|"
    r"\s*(?:(?:unter|bis|bis zu|über|ueber|ab|under|over|<|>|<=|>=|≥|≤|u)\s*\d{1,3}"
    r"|\d{1,3}\s*(?:bis(?: unter)?|-|–|to|unter)\s*\d{1,3}"
    r"|\d{1,3}\s*(?:\+|und älter|und aelter|oder älter|und mehr|u\. ä\.|or older|and over|and older))"
    r"(?:\s*(?:jahre?n?|j\.|years?))?\s*|\s*\d{1,3}\s*(?:jahre?|j\.|years?)(?: alt| old)?\s*",
    re.I,
)
_AMOUNT_BAND = re.compile(
    r"\s*(?:unter|bis(?: unter)?|über|ab|mehr als|weniger als|under|over|less than|more than)?"
    r"\s*\d[\d.]*\s*(?:(?:bis(?: unter)?|-|–|to)\s*\d[\d.]*\s*)?(?:€|euro?)\s*.{0,15}",
    re.I,
)
_SOMEBODY = re.compile(
    r"(?:\b(?:Herrn?|Frau|Fam(?:ilie)?|Mutter|Mama|Vater|Papa|Oma|Opa|Tante|Onkel|Bruder|Schwester|Sohn|Tochter|Freund"
    r"|Freundin|Nachbar|Nachbarin|Betreuer|Betreuerin|Mr|Mrs|Ms)|\b(?:Hr|Fr|Dr|Fam|Prof|To|Ni|Schw|Br)\.)"
    r" (?:[A-ZÄÖÜ][\w.-]* ){0,3}[A-ZÄÖÜÇŞİŁŠŽ][^\W\d_]{2,}"
)
_CALLED = re.compile(r"[A-ZÄÖÜÇŞİŁŠŽ][^\W\d_]+,? +(?:\w{1,4}[.:] *)?(?:\+|0)[\d /()-]{6,}")
_PIECES = re.compile(r"[\s/,;|()]+")
SHAPES = {
    "azr_number": _AZR,
    "vehicle_plate": _PLATE,
    "postcode": _ANY_POSTCODE,
    "german_postcode": _POSTCODE,
    "postcode_and_city": _POSTCODE_AND_CITY,
    "school_class": _CLASS,
    "grade": re.compile(r"\s*(?:[1-9]|1[0-3])\s*"),
    "care_level": _CARE,
    "care_level_core": _CARE_CORE,
    "degree": _DEGREE,
    "degree_core": _DEGREE_CORE,
    "picture": _PICTURE,
    "id_shape": _ID,
    "mandate_reference": _MANDATE,
    "paragraph_of_residence": _PARAGRAPH,
    "offence": _OFFENCE,
    "social_code": _SOCIAL,
    "coordinates": _COORDINATES,
    "time_in_date": _TIME_IN_DATE,
    "age_band": _AGE_BAND,
    "letter_salutation": re.compile(r"\s*(?:sehr geehrt|lieb|hallo|guten tag|dear)\w*\s\S.*", re.I),
    "blood_group": re.compile(r"\s*(?:A|B|AB|0|O)\s?(?:[+-]|pos\.?|neg\.?|Rh.{0,5})\s*", re.I),
    "time_of_appointment": re.compile(r".*\d{1,2}:[0-5][05](?::00(?:\.0+)?)?\s*(?:Uhr)?"),
    "amount_band": _AMOUNT_BAND,
    "user_agent": re.compile(r"\s*Mozilla/\d.*|.*\b(?:AppleWebKit|Gecko)/.*"),
    "two_digit_year": re.compile(r"\s*['’]?\d{2}\s*|\s*(?:19|20)\d{2}\s*"),
    "figure": re.compile(r"\s*(?:[<>≤≥+~-]\s*)?\d[\d.,]*\s*%?\s*"),
}
"""Name of the test → the pattern a cell must fully match."""


def is_document_number(cell: str) -> bool:
    """A number of a German identity card or passport: nine places, no vowels; a tenth is the check digit.

    Letters count from A = 10, the weights 7, 3, 1 repeat, the sum is taken modulo 10 (ICAO Doc 9303).
    """
    match = _DOCUMENT.fullmatch(cell)
    if not match:
        return False
    text = cell.strip()
    weighted = (int(sign, 36) * _DOCUMENT_WEIGHTS[place % 3] for place, sign in enumerate(text[:9]))
    return match["check"] is None or sum(weighted) % 10 == int(match["check"])


def is_passport_number(cell: str) -> bool:
    """A document number whose first letter is one of passports."""
    return is_document_number(cell) and cell.strip()[0] in "CFGHJK"


def is_bic(cell: str) -> bool:
    """A bank's identifier (ISO 9362); eight or eleven capitals."""
    text = cell.strip()
    return (
        len(text) in (8, 11)
        and text.isupper()
        and text[4:6].lower() in word_list("country_codes")
        and bool(stdnum.bic.is_valid(text))
    )


def is_vat_id(cell: str) -> bool:
    """A German Umsatzsteuer-Identifikationsnummer with its check digit."""
    return cell.strip().upper().startswith("DE") and bool(stdnum.de.vat.is_valid(cell))


def holds_document_number(cell: str) -> bool:
    """A document number among other words («L9XP745507, Stadt Brühl»)."""
    return any(map(is_document_number, _PIECES.split(cell.strip())))


def names_somebody(cell: str) -> bool:
    """A name behind a form of address or a word for who somebody is («Fr. Jahnke», «Oma Jule S. 0176 …»)."""
    return bool(_SOMEBODY.search(cell) or _CALLED.search(cell))


def is_country_code(cell: str) -> bool:
    """A country in two or three letters, or in the three digits of the statistical offices."""
    text = cell.strip()
    return (text.isupper() or text.isdigit()) and text.lower() in word_list("country_codes")


def is_occupation(cell: str) -> bool:
    """A job, by list or by how such words end in German."""
    folded = fold_cell(cell)
    if folded in word_list("occupation"):
        return True
    last = folded.rpartition(" ")[2]
    return len(last) > 8 and last.endswith(endings("occupation")) and last not in known_names("family")


def is_long_code(cell: str) -> bool:
    """Four digits and more with short letters between them: a number that somebody gave to something.

    >>> is_long_code("BAMF 9654581-224"), is_long_code("1.954,52"), is_long_code("Box 4471 in der Halle")
    (True, False, False)
    """
    text = cell.strip()
    if len(text) > _LONGEST_CODE or not _CODE.fullmatch(text) or _DECIMAL.fullmatch(text):
        return False
    pieces = _SEPARATORS.split(text)
    bare = sum(not any(map(str.isdigit, piece)) for piece in pieces)
    return sum(map(str.isdigit, text)) >= _FEW_DIGITS and bare <= 1


def is_username(cell: str) -> bool:
    """Small letters and digits without blanks."""
    return bool(_USERNAME.fullmatch(cell)) and len(cell) <= 40


def has_name_in_username(cell: str) -> bool:
    """A user name with a known name in it («a.kaya», «jweber», «lena99»)."""
    if not is_username(cell):
        return False
    pieces = [piece for piece in re.split(r"[^a-z]+", cell.lower()) if len(piece) > 2]
    known = _all_names()
    return any(piece in known or piece[1:] in known for piece in pieces)


def is_mail_of_a_person(cell: str) -> bool:
    """An e-mail address with a known name before the at sign."""
    return "@" in cell and has_name_in_username(cell.strip().lower().partition("@")[0])


def is_office_mail(cell: str) -> bool:
    """An e-mail address of a function («info@», «vorstand.nord@»)."""
    before, at, _ = cell.strip().lower().partition("@")
    return bool(at) and not word_list("office").isdisjoint(re.split(r"[^a-zäöüß]+", before))


@cache
def _all_names() -> frozenset[str]:
    return known_names("given") | known_names("family")
