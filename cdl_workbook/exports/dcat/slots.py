"""Which properties of a dataset answers may fill, and in what form.

A question says it with ``maps: {dcat_ap_de: …}``. ``legalBasis`` is the basis for *opening* the data
(deprecated since DCAT-AP.de 3.0): what answers a question about the GDPR's bases never stands there.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any

from cdl_workbook.catalogue import Question
from cdl_workbook.exports.dataset import addresses
from cdl_workbook.exports.known import Known
from cdl_workbook.exports.slots import filled, questions_for

Values = list[dict[str, str]]

_GDPR = re.compile(r"\b(DSGVO|DS-GVO|GDPR|BDSG|KDG|DSG-EKD)\b|\bArt(?:\.|ikel|icle)?\s*(?:6|9|10)\b", re.I)
_GDPR_FIELDS = ("legal_basis", "art9_basis")
_GDPR_PICKS = ("legal_basis", "art9")


def answered_properties(known: Known, table: str) -> dict[str, Any]:
    """The properties that answers fill for one table, as JSON-LD."""
    found: dict[str, Any] = {}
    for name, (key, as_values) in _SLOTS.items():
        said = filled(known, "dcat_ap_de", name, (table,)).texts
        values = [one for text in said for one in as_values(known, text)]
        if values:
            found[key] = values
    basis = _legal_basis(known, table)
    return {**found, **({"dcatde:legalBasis": basis} if basis else {})}


def _legal_basis(known: Known, table: str) -> Values:
    """The basis for opening the data; nothing that speaks of the GDPR's bases, whoever mapped it here."""
    asking = questions_for(known, "dcat_ap_de", "legalBasis")
    if any(map(_asks_for_the_gdpr, asking)):
        return []
    said = filled(known, "dcat_ap_de", "legalBasis", (table,)).texts
    return [one for text in said if not _GDPR.search(text) for one in in_language(known, text)]


def _asks_for_the_gdpr(question: Question) -> bool:
    return question.maps.vvt in _GDPR_FIELDS or question.picks in _GDPR_PICKS


def in_language(known: Known, text: str) -> Values:
    """A text with its language."""
    return [{"@value": text, "@language": str(known.language)}]


def _words(known: Known, text: str) -> Values:
    """Each word or phrase between commas or lines."""
    parts = [one.strip() for one in re.split(r"[;,\n]", text)]
    return [one for part in parts if part for one in in_language(known, part)]


def _iris(_: Known, text: str) -> Values:
    return [{"@id": one} for one in addresses(text)]


def _date(_: Known, text: str) -> Values:
    for pattern in ("%Y-%m-%d", "%d.%m.%Y", "%d %B %Y"):
        try:
            day = dt.datetime.strptime(text.strip(), pattern).date()
        except ValueError:
            continue
        return [{"@value": day.isoformat(), "@type": "xsd:date"}]
    return []


_SLOTS: Mapping[str, tuple[str, Callable[[Known, str], Values]]] = {
    "keyword": ("dcat:keyword", _words),
    "theme": ("dcat:theme", _iris),
    "spatial": ("dct:spatial", _iris),
    "accrualPeriodicity": ("dct:accrualPeriodicity", _iris),
    "availability": ("dcatap:availability", _iris),
    "issued": ("dct:issued", _date),
    "landingPage": ("dcat:landingPage", _iris),
    "page": ("foaf:page", _iris),
    "contributorID": ("dcatde:contributorID", _iris),
    "politicalGeocodingLevelURI": ("dcatde:politicalGeocodingLevelURI", _iris),
    "politicalGeocodingURI": ("dcatde:politicalGeocodingURI", _iris),
    "geocodingDescription": ("dcatde:geocodingDescription", in_language),
    "applicableLegislation": ("dcatap:applicableLegislation", _iris),
}
"""Name in ``maps`` → property, and how an answer becomes its values."""
