"""What a reader sees of one cell: Markdown, and pictures, tables and texts that code made."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from cdl_workbook.report.sanitise import sanitise
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

_PICTURES = ("image/svg+xml", "image/png", "image/jpeg")


def markdown_html(source: str, attachments: Mapping[str, Any] | None = None) -> str:
    """Markdown as safe HTML, headings without pilcrow links."""
    renderer = IPythonRenderer(escape=False, attachments=dict(attachments or {}), exclude_anchor_links=True)
    return sanitise(MarkdownWithMath(renderer=renderer).render(source))


def output_html(output: Mapping[str, Any], language: Language) -> str:
    """An output as safe HTML; empty for streams, errors, widgets and plain text: no words for readers."""
    data: Mapping[str, Any] = output.get("data", {})
    if "text/html" in data:
        return sanitise(_text(data["text/html"]))
    if "text/markdown" in data:
        return markdown_html(_text(data["text/markdown"]))
    for mime in _PICTURES:
        if mime in data:
            return _picture(mime, _text(data[mime]), _description(output, mime), language)
    return ""


def is_error(output: Mapping[str, Any]) -> bool:
    """Whether the output says that its cell failed."""
    return output.get("output_type") == "error"


def _picture(mime: str, data: str, description: str, language: Language) -> str:
    if mime == "image/svg+xml":
        data = base64.b64encode(data.encode()).decode()
    note = Markup("")
    if not description:
        note = Markup("<figcaption>{}</figcaption>").format(words(language).text("report.no_description"))
    image = Markup('<img src="data:{};base64,{}" alt="{}">').format(mime, "".join(data.split()), description)
    return str(Markup('<figure class="image">{}{}</figure>').format(image, note))


def _description(output: Mapping[str, Any], mime: str) -> str:
    metadata = output.get("metadata", {})
    for place in (metadata.get(mime), metadata):
        if isinstance(place, Mapping) and isinstance(place.get("alt"), str):
            return str(place["alt"])
    return ""


def _text(value: Any) -> str:
    return "".join(value) if isinstance(value, list) else str(value)
