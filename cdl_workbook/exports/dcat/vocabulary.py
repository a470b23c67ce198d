"""The words of DCAT-AP.de 3.0 and of the vocabularies it asks for.

Sources, read 24 Nov 2026: www.dcat-ap.de/def/dcatde/3.0/spec/ (text and shapes in
github.com/GovDataOfficial/DCAT-AP.de, folder «Releases/DCAT-AP.de V3.0»), the EU authority tables at
publications.europa.eu/resource/authority.
"""

from __future__ import annotations

from types import MappingProxyType

from cdl_workbook.vocabulary import Language

_EU = "http://publications.europa.eu/resource/authority"

CONTEXT = MappingProxyType(
    {
        "dcat": "http://www.w3.org/ns/dcat#",
        "dcatap": "http://data.europa.eu/r5r/",
        "dcatde": "http://dcat-ap.de/def/dcatde/",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
)

THEME_TAXONOMY = f"{_EU}/data-theme"
_THEME_CODES = {
    "culture": "EDUC",
    "education": "EDUC",
    "health": "HEAL",
    "social": "SOCI",
    "environment": "ENVI",
    "housing": "REGI",
    "rights": "JUST",
    "giving": "SOCI",
    "international": "INTR",
    "religion": "SOCI",
    "work": "ECON",
    "other": "SOCI",
}
THEMES = MappingProxyType({field: f"{_EU}/data-theme/{code}" for field, code in _THEME_CODES.items()})
"""Field of civil society (``cs.field``) → theme. EDUC is education, culture and sport; SOCI population and
society."""

LANGUAGES = MappingProxyType({Language.DE: f"{_EU}/language/DEU", Language.EN: f"{_EU}/language/ENG"})
PUBLIC, NON_PUBLIC = f"{_EU}/access-right/PUBLIC", f"{_EU}/access-right/NON_PUBLIC"
FILE_TYPES = MappingProxyType(
    {
        name: f"{_EU}/file-type/{name.upper()}"
        for name in ("csv", "tsv", "txt", "xlsx", "xls", "ods", "json", "parquet")
    }
)
NON_PROFIT = "http://purl.org/adms/publishertype/NonProfitOrganisation"
