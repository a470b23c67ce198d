"""The end of the page: licence, where the report comes from, and its data in machine-readable form."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from cdl_workbook.render.html import data_span, escape, table
from cdl_workbook.report.cover import first
from cdl_workbook.report.payload import Section
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"
REPORT_SCHEMA = "cdl-workbook/report/1"


@dataclass(frozen=True, kw_only=True, slots=True)
class Footer:
    """The texts of the footer and the two data blocks, whose every ``<`` is written as an escape."""

    licence: Markup
    contact: Markup
    versions: Markup
    inputs: Markup
    catalogue: Markup
    linked_data: Markup
    data: Markup


def footer_of(sections: Sequence[Section], language: Language, *, title: str) -> Footer:
    """Make the footer from the payloads."""
    say = words(language)
    organisation = first(sections, "organisation", "name")
    contact = first(sections, "organisation", "contact")
    address = Markup('<a rel="license" href="{}{}">{}</a>').format(
        LICENCE_URL, "deed.de" if language is Language.DE else "", say.text("report.footer.licence_name")
    )
    return Footer(
        licence=_filled(
            say.text(
                "report.footer.licence_by" if organisation else "report.footer.licence",
                licence="\ue010",
                organisation="\ue011",
            ),
            {"\ue010": address, "\ue011": data_span(organisation)},
        ),
        contact=_filled(say.text("report.footer.contact", contact="\ue010"), {"\ue010": data_span(contact)})
        if contact
        else Markup(""),
        versions=_versions(sections, language),
        inputs=_inputs(sections, language),
        catalogue=_catalogue(sections, language),
        linked_data=_linked_data(sections, language, title, organisation),
        data=_data(sections, language, title),
    )


def data_block(value: Any) -> Markup:
    r"""JSON that may stand inside a ``<script>``: no ``<`` in it.

    >>> data_block({"a": "</script>"})
    Markup('{"a":"\\u003c/script>"}')
    """
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))


def _filled(sentence: str, parts: Mapping[str, Markup]) -> Markup:
    shown = escape(sentence)
    for sign, part in parts.items():
        shown = shown.replace(sign, part)
    return shown


def _versions(sections: Sequence[Section], language: Language) -> Markup:
    say = words(language)
    versions = {name: version for section in sections for name, version in section.versions.items()}
    if not versions:
        return Markup("")
    header = [say.text(f"report.footer.{key}") for key in ("program", "version")]
    rows = [(data_span(name), data_span(version)) for name, version in sorted(versions.items())]
    return table(header, rows, say.text("report.footer.versions"))


def _inputs(sections: Sequence[Section], language: Language) -> Markup:
    say = words(language)
    inputs = sorted({one for section in sections for one in section.inputs})
    if not inputs:
        return Markup("<p>{}</p>").format(say.text("report.footer.no_inputs"))
    header = [say.text(f"report.footer.{key}") for key in ("file", "fingerprint")]
    rows = [(data_span(path), Markup("<code>{}</code>").format(sha256)) for path, sha256 in inputs]
    return table(header, rows, say.text("report.footer.inputs"))


def _catalogue(sections: Sequence[Section], language: Language) -> Markup:
    """Which catalogue of questions was used, and what was laid over it."""
    say = words(language)
    asked = next((section for section in sections if section.catalogue), None)
    if asked is None:
        return Markup("")
    name = "answers.catalogue_overlay" if asked.overlays else "answers.catalogue"
    sentence = say.text(name, catalogue="\ue010", **({"overlays": "\ue011"} if asked.overlays else {}))
    parts = {"\ue010": data_span(asked.catalogue), "\ue011": data_span(say.join(list(asked.overlays)))}
    return Markup("<p>{}</p>").format(_filled(sentence, parts))


def _linked_data(sections: Sequence[Section], language: Language, title: str, organisation: str) -> Markup:
    created = next((section.created for section in sections if section.created), None)
    about: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": title,
        "inLanguage": str(language),
        "license": LICENCE_URL,
        "isAccessibleForFree": True,
    }
    if created:
        about["dateCreated"] = created
    if summary := first(sections, "project", "summary"):
        about["abstract"] = summary
    if organisation:
        about["author"] = {"@type": "Organization", "name": organisation}
    return data_block(about)


def _data(sections: Sequence[Section], language: Language, title: str) -> Markup:
    """Findings, answers and inventory of all parts in one object, so that a program can read them again."""
    created = next((section.created for section in sections if section.created), None)
    inventory = next((section.raw["inventory"] for section in sections if section.tables), None)
    findings = [one for section in sections for one in section.raw.get("findings") or ()]
    answers = [dict(one) for section in sections for one in section.answers]
    return data_block(
        {
            "schema": REPORT_SCHEMA,
            "language": str(language),
            "title": title,
            "created": created,
            "licence": "CC-BY-4.0",
            "findings": findings,
            "answers": answers,
            "inventory": inventory,
        }
    )
