"""What the values of a column say by themselves, and how far they support what the header says."""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.vocabulary import ColumnType

NAMES = frozenset(("given_name", "family_name", "full_name"))
"""What :func:`names_by_values` tells."""
OF_PERSONS = NAMES | {"account_holder", "contact_person"}
"""Kinds whose cells are names of persons."""
_FEW = 4
_UNMISTAKABLE = (
    ("email", 0.6),
    ("iban", 0.6),
    ("social_insurance_number", 0.7),
    ("health_insurance_number", 0.7),
    ("tax_id", 0.8),
    ("ip_address", 0.8),
    ("url", 0.8),
    ("bic", 0.9),
    ("address", 0.6),
    ("phone", 0.8),
    ("vehicle_plate", 0.8),
)
_WORD_LISTS = (
    ("salutation", 0.95, "salutation_core", "salutation"),
    ("gender", 0.95, "gender_core", "gender"),
    ("sexual_orientation", 0.8, "orientation_core", "orientation"),
    ("political_opinion", 0.8, "party_core", "party"),
    ("trade_union", 0.8, "union_core", "union"),
    ("family_status", 0.8, "family_status_core", "family_status"),
    ("religion", 0.8, "religion_core", "religion"),
    ("residence_status", 0.6, "residence_core", "residence_status"),
    ("residence_status", 0.6, "paragraph_of_residence", "residence_status"),
    ("benefits", 0.6, "benefits_core", "benefits"),
    ("benefits", 0.6, "social_code", "benefits"),
    ("violence", 0.7, "violence_core", "violence"),
    ("criminal", 0.7, "crime_core", "criminal"),
    ("care_level", 0.9, "care_level_core", "care_level"),
    ("disability", 0.9, "mark_of_disability_core", "mark_of_disability"),
    ("disability", 0.9, "degree_core", "degree"),
    ("disability", 0.8, "disability_core", "disability_words"),
    ("insurer", 0.8, "insurer_core", "insurer"),
    ("education", 0.8, "education_core", "education"),
    ("state", 0.9, None, "state"),
    ("language", 0.9, "language_level_core", "language_level"),
    ("title", 0.95, "title_core", "title"),
    ("ethnic_origin", 0.8, "ethnic_core", "ethnic_origin"),
    ("household", 0.8, "household_core", "household_form"),
)
_LISTS_OF_COUNTRIES = (
    ("nationality", 0.8, None, "nationality"),
    ("nationality", 0.95, None, "country_code"),
    ("language", 0.8, "language_core", "language"),
)
_BESIDE_PERSONS = 0.75
_ENOUGH_NAMES = ((0.5, 0.3), (0.6, 0.15), (0.9, 0.1))
"""Share of cells that are built like names, and of those that the lexicon holds: the more of the one, the
fewer of the other."""
_DIFFERENT = {"url": 2, "iban": 2, "phone": 2, "ip_address": 2, "vehicle_plate": 4}
_BY_SHARE = (
    ("record_id", "uuid", 0.9, 2),
    ("street", "street", 0.6, _FEW),
    ("health", "health", 0.6, 2),
)
_MOST_WORDS = 60
_ONE_VALUE_IS_ENOUGH = frozenset(("title", "disability", "care_level"))
_ORGANISATIONS = 0.2
_CITIES = 0.5
_SUPPORT = {
    "email": ("email",),
    "iban": ("iban",),
    "phone": ("phone",),
    "tax_id": ("tax_id", "vat_id"),
    "social_insurance_number": ("social_insurance_number",),
    "health_insurance_number": ("health_insurance_number",),
    "id_card_number": ("id_card_number",),
    "passport_number": ("id_card_number",),
    "ip_address": ("ip_address",),
    "url": ("url",),
    "street": ("street", "any_street"),
    "address": ("address", "any_street", "street", "postcode_and_city"),
    "postcode": ("postcode", "postcode_and_city"),
    "house_number": ("house_number",),
    "vehicle_plate": ("vehicle_plate",),
    "gender": ("gender",),
    "salutation": ("salutation",),
    "family_status": ("family_status",),
    "religion": ("religion",),
    "nationality": ("nationality", "country_code"),
    "country_of_birth": ("nationality", "country_code"),
    "language": ("language", "language_level"),
    "residence_status": ("residence_status",),
    "given_name": ("name_shape",),
    "family_name": ("name_shape",),
    "full_name": ("two_name_words",),
    "account_holder": ("two_name_words",),
    "city": ("name_shape", "postcode_and_city"),
    "free_text": ("free_text",),
}


def support(kind: str, values: Values) -> float | None:
    """The share of rows whose cell looks as ``kind`` should; None where such cells may look like anything."""
    if not values.total:
        return None
    if kind in ("birth_date", "event_date"):
        return 1.0 if values.are_dates else values.share("date") if values.type is ColumnType.TEXT else 0.0
    if kind in ("birth_year", "age"):
        return _among_numbers(kind, values)
    if kind in ("income", "debts", "donation_amount"):
        return 1.0 if values.are_numbers else None
    tests = _SUPPORT.get(kind)
    return max(values.share(test) for test in tests) if tests else None


def _among_numbers(kind: str, values: Values) -> float | None:
    if values.are_numbers:
        return values.share("year" if kind == "birth_year" else "age")
    if kind != "age" or values.type is not ColumnType.TEXT:
        return None
    bands = values.share("age_band")
    return bands + values.share("age") if bands else None


def kind_by_values(values: Values) -> tuple[str | None, float]:
    """The kind that the cells alone leave no doubt about, with the share of rows that show it."""
    if values.total < _FEW or values.type not in (ColumnType.TEXT, ColumnType.INTEGER):
        return None, 0.0
    for kind, least in _UNMISTAKABLE:
        if values.is_probably(kind, least):
            share = values.share(kind)
            if share >= least and values.distinct >= _DIFFERENT.get(kind, 1):
                return kind, share
    if values.type is ColumnType.INTEGER:
        return None, 0.0
    return _by_words(values)


def names_by_values(values: Values, *, beside_a_person: bool = False) -> tuple[str | None, float]:
    """Are the cells names of persons? Enough of them are built like names, and some are in the lexicon.

    Args:
        beside_a_person: the neighbours show that rows are persons; the lexicon need hold none of the names.
    """
    if (
        values.type is not ColumnType.TEXT
        or values.distinct < _FEW
        or not values.is_probably("name_shape", 0.5)
    ):
        return None, 0.0
    if values.share("organisation") > _ORGANISATIONS or values.share("city") >= _CITIES:
        return None, 0.0
    if values.share("short_code") > 0.5 and values.share("three_letters") < 0.5:
        return None, 0.0
    several = values.share("two_name_words") >= 0.6
    like, known = values.share("half_names" if several else "name_like"), values.share("known_name")
    enough = any(like >= built and known >= listed for built, listed in _ENOUGH_NAMES)
    if values.distinct < 2 * _FEW:
        enough = enough and known >= 0.5
    if not enough and not (beside_a_person and like >= 0.75 and values.distinct_share > 0.3):
        return None, 0.0
    if several:
        return "full_name", like
    return "given_name" if values.share("given_first") >= 0.5 * like else "family_name", like


def told_by_list(values: Values) -> tuple[str, float] | None:
    """The kind of a list of words that most cells come from; fewer are enough than without neighbours."""
    if values.type is not ColumnType.TEXT or not 2 <= values.distinct <= _MOST_WORDS:
        return None
    return _listed(values, (*_WORD_LISTS, *_LISTS_OF_COUNTRIES), _BESIDE_PERSONS)


def _listed(
    values: Values, lists: Sequence[tuple[str, float, str | None, str]], of_least: float = 1.0
) -> tuple[str, float] | None:
    """The first kind of whose list enough cells come; one value alone tells only some kinds."""
    for kind, least, core, test in lists:
        if values.distinct == 1 and kind not in _ONE_VALUE_IS_ENOUGH:
            continue
        share = values.share(test)
        if share >= of_least * least and (core is None or values.any(core)):
            return kind, share
    return None


def _by_words(values: Values) -> tuple[str | None, float]:
    listed = _listed(values, _WORD_LISTS) if values.distinct <= _MOST_WORDS else None
    if listed:
        return listed
    by_country = _of_a_country(values)
    if by_country[0]:
        return by_country
    for kind, test, least, distinct in _BY_SHARE:
        if values.distinct > distinct and values.is_probably(test, least):
            share = values.share(test)
            if share >= least and not (kind == "health" and _are_numbers_of_things(values)):
                return kind, share
    if values.share("free_text") >= 0.5 and values.distinct_share > 0.3:
        return "free_text", values.share("free_text")
    if values.share("city") >= _CITIES and values.distinct > 2:
        return "city", values.share("city")
    return None, 0.0


def _are_numbers_of_things(values: Values) -> bool:
    """Codes like «K01», «K02», each only once: numbers of courses or rooms, not diagnoses."""
    return values.share("icd") > 0.5 and values.distinct_share > 0.9 and values.share("icd_in_full") < 0.1


def _of_a_country(values: Values) -> tuple[str | None, float]:
    if values.distinct <= 2 or values.distinct > 4 * _MOST_WORDS:
        return None, 0.0
    nationality, language = values.share("nationality"), values.share("language")
    if max(nationality, language) < 0.8:
        return None, 0.0
    spoken = language >= nationality and values.any("language_core")
    return ("language", language) if spoken else ("nationality", nationality)
