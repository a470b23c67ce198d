"""What is known → a DCAT-AP.de catalogue with one dataset for each table.

A distribution stands there only where the organisation says that the data are published; for all other tables
the description says what there is, and that it is not open to everybody.
"""

from __future__ import annotations

import re
from typing import Any

from cdl_workbook.exports.dataset import description, identifier, months_covered, published_at, title
from cdl_workbook.exports.dcat.slots import answered_properties, in_language
from cdl_workbook.exports.dcat.vocabulary import (
    CONTEXT,
    FILE_TYPES,
    LANGUAGES,
    NON_PROFIT,
    NON_PUBLIC,
    PUBLIC,
    THEME_TAXONOMY,
    THEMES,
)
from cdl_workbook.exports.known import Known
from cdl_workbook.exports.licences import govdata_licence
from cdl_workbook.exports.personal import kinds_by_class
from cdl_workbook.inventory import TableInventory
from cdl_workbook.vocabulary import Personal

_PUBLISHER = "_:organisation"
_E_MAIL = re.compile(r"[^@\s]+@[^@\s]+")
_NO_KEYWORDS = (Personal.DIRECT_IDENTIFIER, Personal.FREE_TEXT, Personal.UNCLEAR)
_NON_PROFITS = ("association", "initiative", "welfare_carrier", "foundation", "nonprofit_company")
"""Who brings the project in (``cs.actor``) and is a non-profit organisation."""


def catalogue_of(known: Known) -> dict[str, Any]:
    """The JSON-LD document."""
    organisation, created = known.settings.organisation.name, _day(known)
    say = known.say
    catalogue = {
        "@type": "dcat:Catalog",
        "dct:title": in_language(known, say.text("exports.dcat.title", organisation=organisation)),
        "dct:description": in_language(known, say.text("exports.dcat.about", organisation=organisation)),
        "dct:publisher": {"@id": _PUBLISHER},
        "dct:license": {"@id": govdata_licence(known.settings.licence)},
        "dct:language": {"@id": LANGUAGES[known.language]},
        "dct:issued": created,
        "dct:modified": created,
        "dcat:themeTaxonomy": {"@id": THEME_TAXONOMY},
        "dcat:dataset": [{"@id": identifier(known, table)} for table in known.tables],
    }
    datasets = [_dataset(known, table) for table in known.tables]
    return {"@context": dict(CONTEXT), "@graph": [catalogue, *datasets, _publisher(known)]}


def _day(known: Known) -> dict[str, str]:
    return {"@value": known.created.isoformat(), "@type": "xsd:date"}


def _publisher(known: Known) -> dict[str, Any]:
    agent: dict[str, Any] = {
        "@id": _PUBLISHER,
        "@type": "foaf:Agent",
        "foaf:name": known.settings.organisation.name,
    }
    if known.value("cs.actor") in _NON_PROFITS:
        agent["dct:type"] = {"@id": NON_PROFIT}
    return agent


def _dataset(known: Known, table: TableInventory) -> dict[str, Any]:
    iri = identifier(known, table)
    published = published_at(known, table)
    dataset: dict[str, Any] = {
        "@id": iri,
        "@type": "dcat:Dataset",
        "dct:title": in_language(known, title(table)),
        "dct:description": in_language(known, description(known, table)),
        "dct:publisher": {"@id": _PUBLISHER},
        "dct:identifier": iri,
        "dct:modified": _day(known),
        "dct:language": {"@id": LANGUAGES[known.language]},
        "dct:accessRights": {"@id": PUBLIC if published else NON_PUBLIC},
        "dct:provenance": _provenance(known, table),
        "dcat:keyword": _keywords(known, table),
    }
    if contact := _contact(known):
        dataset["dcat:contactPoint"] = contact
    if theme := THEMES.get(known.value("cs.field") or ""):
        dataset["dcat:theme"] = [{"@id": theme}]
    if covered := months_covered(table):
        dataset["dct:temporal"] = _period(covered)
    if published:
        dataset["dcat:distribution"] = [_distribution(known, table, one) for one in published]
    answered = answered_properties(known, table.label)
    own = dataset["dcat:keyword"]
    answered["dcat:keyword"] = [*own, *(one for one in answered.get("dcat:keyword", []) if one not in own)]
    return {**dataset, **answered}


def _keywords(known: Known, table: TableInventory) -> list[dict[str, str]]:
    """The field of civil society, the people the work is for, and what is told about them.

    What only names or reaches a person («Vorname») helps nobody to find data.
    """
    named = [one for question in ("cs.field", "cs.field.groups") for one in known.chosen(question)]
    kinds = [
        kind
        for of, kinds in kinds_by_class([table], known.language).items()
        for kind in kinds
        if of not in _NO_KEYWORDS and kind != known.say.text(f"personal.{of}")
    ]
    return [one for text in dict.fromkeys([*named, *kinds]) for one in in_language(known, text)]


def _contact(known: Known) -> dict[str, Any] | None:
    """Where to ask; a contact needs an e-mail address or a page."""
    organisation = known.settings.organisation
    contact = (organisation.contact or "").strip()
    if _E_MAIL.fullmatch(contact):
        way = {"vcard:hasEmail": {"@id": f"mailto:{contact}"}}
    elif contact.startswith(("http://", "https://")) and " " not in contact:
        way = {"vcard:hasURL": {"@id": contact}}
    else:
        return None
    return {"@type": "vcard:Kind", "vcard:fn": organisation.name, **way}


def _provenance(known: Known, table: TableInventory) -> dict[str, Any]:
    said = known.say.text("exports.dcat.provenance", version=known.version, sha256=table.sha256)
    return {"@type": "dct:ProvenanceStatement", "rdfs:label": in_language(known, said)}


def _period(covered: tuple[str, str]) -> dict[str, Any]:
    start, end = ({"@value": month, "@type": "xsd:gYearMonth"} for month in covered)
    return {"@type": "dct:PeriodOfTime", "dcat:startDate": start, "dcat:endDate": end}


def _distribution(known: Known, table: TableInventory, address: str) -> dict[str, Any]:
    made: dict[str, Any] = {
        "@type": "dcat:Distribution",
        "dcat:accessURL": {"@id": address},
        "dct:license": {"@id": govdata_licence(known.settings.licence)},
        "dct:title": in_language(known, title(table)),
        "dct:modified": _day(known),
    }
    if table.format in FILE_TYPES:
        made["dct:format"] = {"@id": FILE_TYPES[table.format]}
    return made
