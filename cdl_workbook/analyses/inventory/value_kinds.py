"""What the values of a column say by themselves, and how far they support what the header says."""

from __future__ import annotations

from cdl_workbook.analyses.inventory.values import Values
from cdl_workbook.vocabulary import ColumnType

_FEW = 4
_UNMISTAKABLE = (
    ("email", 0.6),
    ("iban", 0.6),
    ("social_insurance_number", 0.7),
    ("health_insurance_number", 0.7),
    ("tax_id", 0.8),
    ("ip_address", 0.8),
    ("url", 0.8),
    ("address", 0.6),
    ("phone", 0.8),
)
_WORD_LISTS = (
    ("salutation", 0.95, "salutation_core"),
    ("gender", 0.95, "gender_core"),
    ("family_status", 0.8, None),
    ("religion", 0.8, "religion_core"),
    ("residence_status", 0.6, None),
    ("benefits", 0.6, None),
    ("state", 0.9, None),
)
_SUPPORT = {
    "email": ("email",),
    "iban": ("iban",),
    "phone": ("phone",),
    "tax_id": ("tax_id",),
    "social_insurance_number": ("social_insurance_number",),
    "health_insurance_number": ("health_insurance_number",),
    "ip_address": ("ip_address",),
    "url": ("url",),
    "street": ("street", "any_street"),
    "address": ("address", "any_street"),
    "postcode": ("postcode",),
    "house_number": ("house_number",),
    "gender": ("gender",),
    "salutation": ("salutation",),
    "family_status": ("family_status",),
    "religion": ("religion",),
    "nationality": ("nationality",),
    "country_of_birth": ("nationality",),
    "language": ("language",),
    "residence_status": ("residence_status",),
    "given_name": ("name_shape",),
    "family_name": ("name_shape",),
    "full_name": ("two_name_words",),
    "account_holder": ("two_name_words",),
    "city": ("name_shape",),
    "free_text": ("free_text",),
}


def support(kind: str, values: Values) -> float | None:
    """The share of rows whose cell looks as ``kind`` should; None where cells of that kind look like anything."""
    if not values.total:
        return None
    if kind in ("birth_date", "event_date"):
        return 1.0 if values.type in (ColumnType.DATE, ColumnType.DATETIME) else 0.0
    if kind == "birth_year":
        years = [number for number in values.numbers if 1900 <= number <= 2100]
        return len(years) / max(1, len(values.counts))
    if kind == "age":
        ages = [number for number in values.numbers if 0 <= number <= 115]
        return len(ages) / len(values.counts) if values.numbers else None
    if kind in ("income", "debts", "donation_amount"):
        return 1.0 if values.type in (ColumnType.NUMBER, ColumnType.INTEGER) else None
    tests = _SUPPORT.get(kind)
    return max(values.share(test) for test in tests) if tests else None


def kind_by_values(values: Values) -> tuple[str | None, float]:
    """The kind that the cells alone leave no doubt about, with the share of rows that show it."""
    if values.total < _FEW or values.type in (ColumnType.BOOLEAN, ColumnType.EMPTY, ColumnType.NUMBER):
        return None, 0.0
    if values.type in (ColumnType.DATE, ColumnType.DATETIME):
        return None, 0.0
    for kind, least in _UNMISTAKABLE:
        share = values.share(kind)
        if share >= least:
            return kind, share
    if values.type is ColumnType.INTEGER:
        return None, 0.0
    if values.share("uuid") > 0.9:
        return "record_id", values.share("uuid")
    return _by_words(values)


def _by_words(values: Values) -> tuple[str | None, float]:
    for kind, least, core in _WORD_LISTS:
        share = values.share(kind)
        if share >= least and values.distinct <= 60 and (core is None or values.any(core)) and values.distinct > 1:
            return kind, share
    nationality, language = values.share("nationality"), values.share("language")
    if max(nationality, language) >= 0.8 and values.distinct > 2:
        spoken = language >= nationality and values.any("language_core")
        return ("language", language) if spoken else ("nationality", nationality)
    if values.share("street") >= 0.6 and values.distinct > _FEW:
        return "street", values.share("street")
    if values.share("free_text") >= 0.5 and values.distinct_share > 0.3:
        return "free_text", values.share("free_text")
    if values.share("icd") >= 0.8 and values.distinct > 2:
        return "health", values.share("icd")
    if values.share("health") >= 0.6:
        return "health", values.share("health")
    return _by_names(values)


def _by_names(values: Values) -> tuple[str | None, float]:
    if values.share("city") >= 0.5 and values.distinct > 2:
        return "city", values.share("city")
    if values.distinct < 8 or values.share("organisation") > 0.2:
        return None, 0.0
    full, given, family = (values.share(kind) for kind in ("full_name", "given_name", "family_name"))
    if full >= 0.35 and values.share("two_name_words") >= 0.8:
        return "full_name", max(full, 0.6)
    if given >= 0.4 and values.share("name_shape") >= 0.9 and given >= family:
        return "given_name", max(given, 0.6)
    if family >= 0.35 and values.share("name_shape") >= 0.9 and values.distinct_share > 0.1:
        return "family_name", max(family, 0.6)
    return None, 0.0
