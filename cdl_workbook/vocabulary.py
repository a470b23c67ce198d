"""The closed lists that every room shares: column types, personal classes, kinds, statuses.

Words of the field, as used here:

- A **direct identifier** names or reaches one person by itself (name, e-mail, IBAN, member number).
- A **quasi-identifier** singles a person out together with others (birth date, postcode, gender).
- A **special category** is data that GDPR Art. 9(1) protects in particular.
- **Criminal-offence data** are those of GDPR Art. 10.

``none_found`` is the strongest negative there is: absence of evidence, never «not personal».
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType


class ColumnType(StrEnum):
    """What the cells of a column are, after missing values are set aside."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"
    DATETIME = "datetime"
    BOOLEAN = "boolean"
    EMPTY = "empty"


class MissingKind(StrEnum):
    """Why a cell says nothing. Missing values are people, so each reason is counted."""

    EMPTY = "empty"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    NOT_ASKED = "not_asked"
    CODE = "code"
    SPREADSHEET_ERROR = "spreadsheet_error"
    UNREADABLE = "unreadable"


class Personal(StrEnum):
    """How a column relates to persons."""

    DIRECT_IDENTIFIER = "direct_identifier"
    QUASI_IDENTIFIER = "quasi_identifier"
    SPECIAL_CATEGORY = "special_category"
    CRIMINAL_OFFENCE = "criminal_offence"
    OTHER_PERSONAL = "other_personal"
    FREE_TEXT = "free_text"
    UNCLEAR = "unclear"
    NONE_FOUND = "none_found"


class Status(StrEnum):
    """What a finding says. ``not_assessed`` is never a pass."""

    CONCERN = "concern"
    CLEAR = "clear"
    NOT_ASSESSED = "not_assessed"


class Severity(StrEnum):
    """How urgent a concern is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Language(StrEnum):
    """The languages in which every text a person reads exists."""

    DE = "de"
    EN = "en"


DISCLOSURE_THRESHOLD = 3
"""A number of persons below this is not shown, unless the settings ask for more (docs/decisions/0004)."""


SETTINGS_FILE = "workbook.yaml"
"""The file that makes a folder a workbook."""


class Audience(StrEnum):
    """For whom a page is made."""

    PUBLIC = "public"
    INTERNAL = "internal"


_DIRECT = (
    "given_name family_name full_name account_holder contact_person street address phone email username "
    "ip_address iban mandate_reference tax_id social_insurance_number health_insurance_number id_card_number "
    "passport_number azr_number vehicle_plate record_id photo"
)
_QUASI = (
    "birth_date birth_year age gender salutation title postcode city state house_number coordinates "
    "nationality country_of_birth place_of_birth residence_status language family_status household education "
    "occupation school_class children"
)
_SPECIAL = (
    "religion ethnic_origin migration health disability care_level sexual_orientation political_opinion "
    "trade_union biometric genetic violence"
)
_OTHER = (
    "income benefits debts event_date insurer donation_amount consent survey_answer url bic technical_meta"
)


def _classes() -> dict[str, Personal]:
    listed = (
        (_DIRECT, Personal.DIRECT_IDENTIFIER),
        (_QUASI, Personal.QUASI_IDENTIFIER),
        (_SPECIAL, Personal.SPECIAL_CATEGORY),
        (_OTHER, Personal.OTHER_PERSONAL),
        ("criminal", Personal.CRIMINAL_OFFENCE),
        ("free_text", Personal.FREE_TEXT),
    )
    return {kind: personal for kinds, personal in listed for kind in kinds.split()}


PERSONAL_BY_KIND = MappingProxyType(_classes())
"""Each kind of column and the personal class it has unless its table or the user says otherwise.

Street and address count as direct identifiers because in German data they nearly always carry the house
number; nationality and country of birth count as quasi-identifiers because GDPR Art. 9 names origin, not
citizenship. Both choices are explained in ``docs/decisions/0003-kinds-and-personal-classes.md``.
"""

KINDS = frozenset(PERSONAL_BY_KIND)

TEXT_KINDS = frozenset(
    "postcode phone iban bic tax_id social_insurance_number health_insurance_number id_card_number "
    "passport_number azr_number vehicle_plate mandate_reference".split()
)
"""Kinds whose cells stay text even where they are all digits: a leading zero belongs to them."""
