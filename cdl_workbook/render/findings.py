"""Findings as cards for a page and as plain text for a terminal.

The severity is said in words first; shape and colour repeat it. What was not assessed is never shown as a
pass.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from cdl_workbook.findings import Finding, by_urgency
from cdl_workbook.render.evidence import evidence_rows, fill, plain
from cdl_workbook.render.html import (
    data_span,
    details,
    escape,
    icon,
    join,
    nothing_html,
    table,
    unmark,
    visible,
)
from cdl_workbook.vocabulary import Language, Status
from cdl_workbook.wording import words

_COLUMNS_SHOWN = 8
_HOLE = "\ufffc"


@dataclass(frozen=True, kw_only=True, slots=True)
class FindingWords:
    """What a finding says in one language, plain and as escaped HTML with its data marked as such."""

    title: str
    message: str
    recommendation: str
    title_html: Markup
    message_html: Markup
    recommendation_html: Markup


def finding_words(finding: Finding, language: Language) -> FindingWords:
    """The words of a finding: the one place where its code meets the message files.

    Keys: ``findings.<code>.title``, ``findings.<code>.<status>.message`` and ``….recommendation``, filled
    with the evidence and ``columns``, ``groups``, ``table`` and ``count`` (of columns). The message of «not
    assessed» falls back to ``errors.<reason>``. A text that is missing is empty, but the title never is.
    A finding that brings its own texts says these.
    """
    say = words(language)
    if finding.texts:
        return _own_words(finding, language)
    params: dict[str, object] = {
        **finding.evidence,
        "columns": list(finding.columns),
        "groups": list(finding.groups),
        "table": finding.table or "",
        "count": len(finding.columns),
    }
    stem = f"findings.{finding.code}"
    title = fill(say, f"{stem}.title", params) or say.text("render.findings.unknown")
    message = fill(say, f"{stem}.{finding.status}.message", params)
    if message is None and finding.reason:
        unknown = say.text("render.findings.reason_unknown")
        message = fill(say, f"errors.{finding.reason}", params) or unknown
    recommendation = fill(say, f"{stem}.{finding.status}.recommendation", params) or ""
    return FindingWords(
        title=plain(title),
        message=plain(message or ""),
        recommendation=plain(recommendation),
        title_html=unmark(title),
        message_html=unmark(message or ""),
        recommendation_html=unmark(recommendation),
    )


def _own_words(finding: Finding, language: Language) -> FindingWords:
    """The words that a rule of the catalogue brings along; about law, what they are not is said too."""
    said = finding.texts.get(str(language), {})
    title, message, recommendation = (
        visible(said.get(one, "")) for one in ("title", "message", "recommendation")
    )
    if finding.room == "law":
        message = f"{message} {words(language).text('render.findings.orientation')}"
    return FindingWords(
        title=title,
        message=message,
        recommendation=recommendation,
        title_html=escape(title),
        message_html=escape(message),
        recommendation_html=escape(recommendation),
    )


def shape_of(finding: Finding) -> str:
    """The icon and CSS class of a finding: its severity, else its status."""
    return str(finding.severity or finding.status)


def label_of(finding: Finding, language: Language) -> str:
    """Status and severity in words, as «Anlass zum Hinsehen · dringend»."""
    say = words(language)
    status = say.text(f"status.{finding.status}")
    status = status[:1].upper() + status[1:]
    if finding.severity is None:
        return status
    return say.text("render.findings.label", status=status, severity=say.text(f"severity.{finding.severity}"))


def findings_html(findings: Iterable[Finding], language: Language) -> Markup:
    """Findings in three groups: concerns, not assessed, and – folded – what is clear."""
    ordered = by_urgency(findings)
    say = words(language)
    if not ordered:
        return nothing_html(say.text("render.findings.none"))
    parts = []
    for status in (Status.CONCERN, Status.NOT_ASSESSED, Status.CLEAR):
        group = [finding for finding in ordered if finding.status is status]
        if not group:
            continue
        cards = Markup('<ul class="findings">{}</ul>').format(join(_card(f, language) for f in group))
        title = f"{say.text(f'render.findings.{status}')} ({len(group)})"
        if status is Status.CLEAR:
            parts.append(details(title, cards, kind="clear-findings"))
        else:
            parts.append(Markup('<h3 class="findings-title">{}</h3>{}').format(title, cards))
    return join(parts)


def findings_text(findings: Iterable[Finding], language: Language) -> str:
    """Findings as plain text, 88 characters wide."""
    ordered = by_urgency(findings)
    if not ordered:
        return words(language).text("render.findings.none")
    return "\n\n".join(_card_text(finding, language) for finding in ordered)


def place_html(finding: Finding, language: Language) -> Markup:
    """Table, columns and groups a finding is about; empty if it is about the whole folder."""
    parts = []
    say = words(language)
    if finding.table:
        parts.append(escape(say.text("render.findings.table")) + ": " + data_span(finding.table))
    for key, names in (("columns", finding.columns), ("groups", finding.groups)):
        if names:
            head = say.text(f"render.findings.{key}", count=len(names))
            parts.append(escape(head) + ": " + _names(names, language))
    return join(parts, Markup(" · "))


def _names(names: Sequence[str], language: Language) -> Markup:
    shown = join((data_span(name) for name in names[:_COLUMNS_SHOWN]), ", ")
    more = len(names) - _COLUMNS_SHOWN
    if more <= 0:
        return shown
    return shown + " " + words(language).text("render.findings.more_columns", count=more)


def _card(finding: Finding, language: Language) -> Markup:
    say, said = words(language), finding_words(finding, language)
    shape = shape_of(finding)
    parts = [
        Markup('<p class="finding-label">{}{}</p><h4 class="finding-title">{}</h4>').format(
            icon(shape), label_of(finding, language), said.title_html
        )
    ]
    place = place_html(finding, language)
    if place:
        parts.append(Markup('<p class="finding-place">{}</p>').format(place))
    if said.message:
        parts.append(Markup("<p>{}</p>").format(said.message_html))
    if said.recommendation:
        parts.append(
            Markup('<div class="finding-do"><p><strong>{}</strong></p><p>{}</p></div>').format(
                say.text("render.findings.recommendation"), said.recommendation_html
            )
        )
    parts.append(_evidence(finding, said, language))
    return Markup('<li class="finding {}">{}</li>').format(shape, join(parts))


def _evidence(finding: Finding, said: FindingWords, language: Language) -> Markup:
    say = words(language)
    rows = evidence_rows(finding.evidence, language)
    shown = Markup("")
    if rows:
        header = (say.text("render.findings.evidence_name"), say.text("render.findings.evidence_value"))
        sentence = escape(say.text("render.findings.evidence_caption", title=_HOLE))
        caption = sentence.replace(_HOLE, said.title_html)
        shown = table(header, rows, caption, numbers={1})
    own = finding.texts.get(str(language), {}).get("sources", "")
    if finding.sources:
        listed = (_source(source, language) for source in finding.sources)
        names = data_span(own) if own else join(listed, "; ")
        sentence = escape(say.text("render.findings.sources", sources=_HOLE))
        shown += Markup('<p class="sources">{}</p>').format(sentence.replace(_HOLE, names))
    return details(say.text("render.findings.evidence"), shown) if shown else Markup("")


def _source(source: str, language: Language) -> Markup:
    say = words(language)
    key = f"sources.{source}"
    return escape(say.text(key)) if key in say else data_span(source)


def _card_text(finding: Finding, language: Language) -> str:
    said = finding_words(finding, language)
    lines = [textwrap.fill(f"{label_of(finding, language)}: {said.title}", 88, subsequent_indent="  ")]
    place = place_html(finding, language).striptags()
    bodies = [place, said.message, f"→ {said.recommendation}" if said.recommendation else ""]
    for body in filter(None, bodies):
        lines.append(textwrap.fill(body, 88, initial_indent="  ", subsequent_indent="  "))
    return "\n".join(lines)
