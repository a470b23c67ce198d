"""What single cells look like, kind by kind: shapes, check digits, words of a lexicon.

Each test answers for one cell. The recogniser counts how many cells of a column pass.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from types import MappingProxyType

from cdl_workbook.lexicon import check_digits, codes, health, names, places
from cdl_workbook.lexicon.folding import fold_cell, word_list

CellTest = Callable[[str], bool]

_EMAIL = re.compile(r"\s*[\w.+'-]+@[\w-]+(?:\.[\w-]+)+\s*(?:[,;]\s*[\w.+'-]+@[\w-]+(?:\.[\w-]+)+\s*)*")
_PHONE = re.compile(r"\s*(?:tel\.?:?\s*)?(?:\+|00|\(?0|\(\+)[\d\s()/.–-]{5,22}\d(?:\s*[,;].*)?\s*", re.I)
_ANY_STREET = re.compile(r"\s*[^\W\d][\w\s.'’-]{2,}?\s\d{1,4}\s*[a-zA-Z]?\s*")
_ICD = re.compile(r"\s*[A-TV-Z]\d\d(?:\.\d{1,2}|\.-)?\s*[GVAZRLB]{0,2}\s*")
_URL = re.compile(r"\s*(?:https?://|www\.)\S+\s*", re.I)
_UUID = re.compile(r"\s*[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*", re.I)
_IBAN_SHAPE = re.compile(r"\s*'?[A-Z]{2}\d{2}(?:\s?[A-Z0-9]){11,30}'?\s*")
_HOUSE_NUMBER = re.compile(r"\s*\d{1,4}\s*[a-zA-Z]?(?:\s*[-/]\s*\d{1,4}\s*[a-zA-Z]?)?\s*")
_DATE = re.compile(
    r"\s*(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})|\d{4}[./-]?\d{2}[./-]?\d{2})(?:[ T].*)?\s*"
)
_YEAR = re.compile(r"\s*(?:19|20)\d\d(?:[.,]0+)?\s*")
_AGE = re.compile(r"\s*(?:\d{1,2}|10\d|11[0-5])(?:[.,]\d+)?\s*")
_PHONE_IN_NOTE = re.compile(r"(?<![\d.,/-])(?:\+\d{2}|0)[1-9][\d ()/-]{6,15}\d(?![\d.,])")
_AGREEMENT = re.compile(r"(?:\d+ )?(?:trifft|stimme) (?:[a-z]+ ){0,6}zu")
_FEW_DIGITS = 4
_LONG_NUMBER = 6
_LONGEST_NAME = 120
_COUNTRIES = ("0049", "0043", "0041", "0048", "0090", "0031", "0032", "0033", "0039", "0044", "00380", "0040")
"""Of bare digits behind two noughts only these are numbers to call; others are padded codes."""
_SHORTEST_PHONE, _SHORTEST_BARE_PHONE, _LONGEST_PHONE = 7, 8, 16
_SHORT_CODE = re.compile(r"\s*(?:[A-Za-z]{1,3}|\d{1,3})\s*")
_NAME_WORD = r"(?:[^\W\d_](?:[\w'’.-]|(?<=\w)-(?=\w))*)"
_NAME = re.compile(rf"\s*{_NAME_WORD}(?:[ -]{_NAME_WORD}){{0,4}}\s*")
_ORGANISATION = tuple(
    "schule gymnasium verein stiftung verband gesellschaft zentrum versicherung krankenkasse "
    "sparkasse stadtwerke verlag klinik krankenhaus kirche gemeinde genossenschaft betrieb baeckerei "
    "supermarkt handel kita dienst".split()
)


def has_name_shape(cell: str) -> bool:
    """Up to five words of letters that begin with a capital: what a name looks like in any language."""
    if len(cell) > _LONGEST_NAME:
        return False
    text = cell.replace(",", " ").strip()
    return bool(_NAME.fullmatch(" ".join(text.split()))) and (text[:1].isupper() or not text[:1].isascii())


def has_two_name_words(cell: str) -> bool:
    """A name shape of at least two words."""
    return has_name_shape(cell) and len(fold_cell(cell).split()) >= 2


def is_organisation(cell: str) -> bool:
    """A cell that holds a word of organisations (GmbH, e.V., Schule …), or one that ends in such a word."""
    folded = fold_cell(cell)
    words = folded.split()
    if not word_list("organisation").isdisjoint(words) or folded.startswith("e v") or " e v" in folded:
        return True
    return any(word.endswith(_ORGANISATION) for word in words)


def _in(name: str) -> CellTest:
    """The cell is a word of a list, also behind the number it is coded with («2 ledig»)."""

    def is_in(cell: str) -> bool:
        words, listing = fold_cell(cell), word_list(name)
        return words in listing or (words[:1].isdigit() and words.lstrip("0123456789").lstrip() in listing)

    return is_in


def is_health(cell: str) -> bool:
    """An ICD-10 code, or a word for an illness, an allergy or a medicine."""
    return bool(_ICD.fullmatch(cell)) or health.is_health_word(cell)


def is_ip_address(cell: str) -> bool:
    """An IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(cell.strip())
    except ValueError:
        return False
    return True


def is_free_text(cell: str) -> bool:
    """At least four words, two of which begin with a letter: a number in groups is no text.

    >>> is_free_text("hat am 3.4. angerufen"), is_free_text("10 210 054 394")
    (True, False)
    """
    words = cell.split()
    return len(words) >= 4 and sum(word[0].isalpha() for word in words) >= 2


def is_phone(cell: str) -> bool:
    """A phone number as written in Germany, beginning with 0, 00 or +; no date and no padded number.

    >>> is_phone("(0221) 98 76-54"), is_phone("+49 171 2345678"), is_phone("01.02.2026"), is_phone("001207")
    (True, True, False, False)
    """
    text = cell.strip()
    if not _PHONE.fullmatch(text) or _DATE.fullmatch(text) or text.startswith("000"):
        return False
    if text.isdigit() and text.startswith("00") and not text.startswith(_COUNTRIES):
        return False
    digits = sum(map(str.isdigit, text))
    return (_SHORTEST_BARE_PHONE if text.isdigit() else _SHORTEST_PHONE) <= digits <= _LONGEST_PHONE


def is_residence_title(cell: str) -> bool:
    """A title of residence, in words or as a section of the AufenthG."""
    return _RESIDENCE(cell) or bool(codes.SHAPES["paragraph_of_residence"].fullmatch(cell))


_MOST_WORDS = 4
"""Words of the longest phrase that is looked for inside a cell."""


def _holds(name: str) -> CellTest:
    """One of the words or phrases of a list stands in the cell, among others."""

    def holds(cell: str) -> bool:
        words, listing = fold_cell(cell).split(), word_list(name)
        return any(
            " ".join(words[start:end]) in listing
            for start in range(len(words))
            for end in range(start + 1, min(start + _MOST_WORDS, len(words)) + 1)
        )

    return holds


def _or_agrees(name: str) -> CellTest:
    """A word of a list, or a step of the scale from «trifft gar nicht zu» to «stimme voll und ganz zu»."""
    is_in = _in(name)
    return lambda cell: is_in(cell) or bool(_AGREEMENT.fullmatch(fold_cell(cell)))


def _shaped(pattern: re.Pattern[str]) -> CellTest:
    return lambda cell: pattern.fullmatch(cell) is not None


_ADJECTIVE, _COUNTRY, _CRIME, _BENEFIT, _RESIDENCE = map(
    _in, ("nationality", "country", "crime", "benefits", "residence_status")
)
_MARKS = frozenset("G aG B H Bl Gl RF TBl EB VB".split())


def _are_marks(cell: str) -> bool:
    """Several marks of the disabled person's pass («G aG B»)."""
    words = cell.replace("-", " ").split()
    return len(words) > 1 and _MARKS.issuperset(words)


_HOLDS_CRIME, _HOLDS_RESIDENCE, _HOLDS_BENEFIT, _HOLDS_DISABILITY = map(
    _holds, ("crime_core", "residence_core", "benefits_core", "disability_core")
)
_WORD_LISTS = (
    "gender gender_core salutation salutation_core family_status family_status_core religion "
    "religion_core language language_core language_level language_level_core state residence_core "
    "benefits_core education education_core insurer insurer_core title title_core party party_core union "
    "union_core crime_core violence violence_core orientation orientation_core ethnic_origin ethnic_core "
    "household_form household_core role_in_family foreign_city mark_of_disability "
    "mark_of_disability_core disability_words disability_core "
).split()

CELL_TESTS: MappingProxyType[str, CellTest] = MappingProxyType(
    {
        "email": lambda cell: bool(_EMAIL.fullmatch(cell)),
        "iban": lambda cell: bool(_IBAN_SHAPE.fullmatch(cell)) and check_digits.is_iban(cell),
        "tax_id": check_digits.is_tax_id,
        "social_insurance_number": check_digits.is_social_insurance_number,
        "health_insurance_number": check_digits.is_health_insurance_number,
        "establishment_number": check_digits.is_establishment_number,
        "ip_address": is_ip_address,
        "url": lambda cell: bool(_URL.fullmatch(cell)),
        "uuid": lambda cell: bool(_UUID.fullmatch(cell)),
        "phone": is_phone,
        "address": lambda cell: bool(places.ADDRESS.fullmatch(cell)),
        "street": places.is_street,
        "house_number": lambda cell: bool(_HOUSE_NUMBER.fullmatch(cell)),
        "city": places.is_city,
        "town_like": places.is_town_like,
        "residence_status": lambda cell: is_residence_title(cell),
        "benefits": lambda cell: _BENEFIT(cell) or bool(codes.SHAPES["social_code"].fullmatch(cell)),
        "health": is_health,
        "icd": lambda cell: bool(_ICD.fullmatch(cell)),
        "name_like": names.has_only_name_words,
        "known_name": names.has_known_name,
        "half_names": names.is_half_names,
        "given_first": names.begins_with_given_name,
        "organisation": is_organisation,
        "name_shape": has_name_shape,
        "two_name_words": has_two_name_words,
        "any_street": lambda cell: bool(_ANY_STREET.fullmatch(cell)),
        "free_text": is_free_text,
        "date": lambda cell: bool(_DATE.fullmatch(cell)),
        "year": lambda cell: bool(_YEAR.fullmatch(cell)),
        "age": lambda cell: bool(_AGE.fullmatch(cell)),
        "digits": lambda cell: sum(map(str.isdigit, cell)) >= _FEW_DIGITS,
        "short_code": lambda cell: bool(_SHORT_CODE.fullmatch(cell)),
        "nationality": lambda cell: _ADJECTIVE(cell) or _COUNTRY(cell),
        "adjective": lambda cell: _ADJECTIVE(cell) and not _COUNTRY(cell),
        "country": _COUNTRY,
        "country_code": codes.is_country_code,
        "id_card_number": codes.is_document_number,
        "passport_number": codes.is_passport_number,
        "bic": codes.is_bic,
        "vat_id": codes.is_vat_id,
        "occupation": codes.is_occupation,
        "icd_in_full": lambda cell: bool(_ICD.fullmatch(cell)) and "." in cell,
        "three_letters": lambda cell: len(cell.strip()) >= 3,
        "holds_phone": lambda cell: is_phone(cell) or bool(_PHONE_IN_NOTE.search(cell)),
        "holds_address": places.holds_address,
        "long_number": lambda cell: cell.strip().isdigit() and len(cell.strip()) >= _LONG_NUMBER,
        "has_digit": lambda cell: any(map(str.isdigit, cell)),
        "long_code": codes.is_long_code,
        "has_letter": lambda cell: any(map(str.isalpha, cell)),
        "some_words": lambda cell: len(cell.split()) >= 2,
        "username": codes.is_username,
        "name_in_username": codes.has_name_in_username,
        "mail_of_a_person": codes.is_mail_of_a_person,
        "office_mail": codes.is_office_mail,
        "criminal": lambda cell: _CRIME(cell) or bool(codes.SHAPES["offence"].fullmatch(cell)),
        "holds_document_number": codes.holds_document_number,
        "names_somebody": codes.names_somebody,
        "tells_nothing": lambda cell: not fold_cell(cell) or fold_cell(cell) in word_list("tells_nothing"),
        "holds_crime": lambda cell: _HOLDS_CRIME(cell) or bool(codes.SHAPES["offence"].fullmatch(cell)),
        "holds_residence": lambda cell: _HOLDS_RESIDENCE(cell) or is_residence_title(cell),
        "holds_benefits": lambda cell: (
            _HOLDS_BENEFIT(cell) or bool(codes.SHAPES["social_code"].fullmatch(cell))
        ),
        "holds_disability": lambda cell: (
            _HOLDS_DISABILITY(cell) or _are_marks(cell) or bool(codes.SHAPES["degree_core"].fullmatch(cell))
        ),
        "holds_violence": _holds("violence_core"),
        "holds_religion": _holds("religion_core"),
        "holds_party": _holds("party_core"),
        "holds_union": _holds("union_core"),
        "holds_orientation": _holds("orientation_core"),
        "holds_ethnic_origin": _holds("ethnic_core"),
        **{name: _or_agrees(name) for name in ("likert", "likert_core")},
        **{name: _shaped(pattern) for name, pattern in codes.SHAPES.items()},
        **{name: _in(name) for name in _WORD_LISTS},
    }
)
"""Name of the test → the test. Most names are kinds; the others are parts of the recogniser's rules."""
