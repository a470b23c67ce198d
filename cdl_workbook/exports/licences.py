"""Licences by their SPDX identifier, as addresses that other programs know."""

from __future__ import annotations

from types import MappingProxyType

LICENCE_PAGES = MappingProxyType(
    {
        "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
        "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    }
)
GOVDATA_LICENCES = MappingProxyType(
    {
        "CC-BY-4.0": "http://dcat-ap.de/def/licenses/cc-by/4.0",
        "CC-BY-SA-4.0": "http://dcat-ap.de/def/licenses/cc-by-sa/4.0",
        "CC0-1.0": "http://dcat-ap.de/def/licenses/cc-zero",
        "DL-DE-BY-2.0": "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
        "DL-DE-ZERO-2.0": "http://dcat-ap.de/def/licenses/dl-zero-de/2.0",
    }
)
"""As the list of licences at http://dcat-ap.de/def/licenses/ calls them."""


def licence_page(licence: str) -> str:
    """The page of a licence; what is no known identifier stays as it is."""
    return LICENCE_PAGES.get(licence, licence)


def govdata_licence(licence: str) -> str:
    """A licence as DCAT-AP.de wants it; an address stays, anything else is looked up at SPDX."""
    if licence.startswith(("http://", "https://")):
        return licence
    return GOVDATA_LICENCES.get(licence.upper(), f"http://spdx.org/licenses/{licence}")
