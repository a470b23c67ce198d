"""The first screen: who, what, the result in three sentences, the areas, and what helps first.

Everything here is computed from the section payloads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from cdl_workbook.findings import Finding, by_urgency
from cdl_workbook.render.findings import finding_words, label_of, place_html, shape_of
from cdl_workbook.render.html import data_span, escape, visible
from cdl_workbook.render.inventory import RELATED
from cdl_workbook.report.payload import Section, count_columns
from cdl_workbook.vocabulary import Language, Severity, Status
from cdl_workbook.wording import Words, words

_MEASURES = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Tile:
    """One area: its name, where its part begins, its findings counted by status; or it is not finished.

    ``progress`` says how many of its questions are answered, where it has questions.
    """

    name: Markup
    href: str
    shape: str
    concern: int
    not_assessed: int
    clear: int
    finished: bool = True
    progress: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Measure:
    """One thing to do first, and the finding it comes from."""

    label: str
    shape: str
    title: Markup
    recommendation: Markup
    place: Markup


@dataclass(frozen=True, kw_only=True, slots=True)
class Cover:
    """The texts of the first screen; what is absent is empty."""

    plain_title: str
    head_title: str
    title: Markup
    organisation: Markup
    summary: Markup
    date: str
    lead: Sequence[str]
    tiles: Sequence[Tile]
    measures: Sequence[Measure]
    assessed: bool


def cover_of(
    places: Sequence[tuple[Section, str]],
    language: Language,
    *,
    title: str,
    names: Mapping[str, str],
    unfinished: Sequence[str],
) -> Cover:
    """Make the first screen.

    Args:
        places: every payload, and the id of the part of the page it stands in.
        language: of the page.
        title: overrules the project's title.
        names: headings of the parts, escaped, by id.
        unfinished: ids of parts in which something failed.
    """
    say = words(language)
    sections = [section for section, _ in places]
    findings = by_urgency(finding for section in sections for finding in section.findings)
    project = visible(title) or first(sections, "project", "title")
    organisation = first(sections, "organisation", "name")
    summary = first(sections, "project", "summary")
    created = next((section.created for section in sections if section.created), None)
    plain_title = project or say.text("report.untitled")
    return Cover(
        plain_title=plain_title,
        head_title=" – ".join(filter(None, (plain_title, organisation))),
        title=data_span(project) if project else escape(plain_title),
        organisation=data_span(organisation) if organisation else Markup(""),
        summary=data_span(summary) if summary else Markup(""),
        date=_date(created, say),
        lead=_lead(sections, findings, len(unfinished), say),
        tiles=[
            *(_tile(*one, names, say) for one in _areas(places)),
            *(_unfinished_tile(place, names) for place in unfinished),
        ],
        measures=_measures(findings, language),
        assessed=bool(findings),
    )


def first(sections: Sequence[Section], group: str, key: str) -> str:
    """The first text that any payload gives, on one line."""
    return next((text for one in sections if (text := visible(one.named(group, key)))), "")


def _lead(sections: Sequence[Section], findings: Sequence[Finding], unfinished: int, say: Words) -> list[str]:
    """What was read, what was found, what is open. Never «all is well» while something was not looked at."""
    missing = [say.text("report.lead.unfinished", count=unfinished)] if unfinished else []
    if not sections:
        return [say.text("report.lead.nothing"), *missing]
    sentences = _read(sections, say)
    if not findings:
        return [*sentences, say.text("report.lead.no_findings"), *missing]
    severities = Counter(finding.severity for finding in findings if finding.severity)
    parts = [
        say.text("report.lead.part", count=severities[one], severity=say.text(f"severity.{one}"))
        for one in (Severity.HIGH, Severity.MEDIUM, Severity.LOW)
        if severities[one]
    ]
    if parts:
        sentences.append(say.text("report.lead.concerns", count=severities.total(), parts=parts))
    else:
        sentences.append(say.text("report.lead.no_concerns"))
    open_points = sum(finding.status is Status.NOT_ASSESSED for finding in findings)
    if open_points:
        sentences.append(say.text("report.lead.not_assessed", count=open_points))
    elif not unfinished and not any(section.not_read for section in sections):
        sentences.append(say.text("report.lead.all_assessed"))
    return [*sentences, *missing]


def _read(sections: Sequence[Section], say: Words) -> list[str]:
    tables = next((section.tables for section in sections if section.tables), ())
    if not tables:
        return []
    rows = sum(one.get("rows", 0) for one in tables if isinstance(one.get("rows"), int))
    personal = count_columns(tables, RELATED)
    return [say.text("report.lead.read", tables=len(tables), rows=rows, personal=personal)]


def _areas(places: Sequence[tuple[Section, str]]) -> list[tuple[Section, str, list[Finding]]]:
    """Each room once, with all its findings: those for everybody, and those for the organisation alone."""
    areas: dict[str, tuple[Section, str, list[Finding]]] = {}
    for section, place in places:
        if section.findings or section.asked:
            areas.setdefault(section.room, (section, place, []))[2].extend(section.findings)
    return list(areas.values())


def _tile(
    section: Section, place: str, findings: Sequence[Finding], names: Mapping[str, str], say: Words
) -> Tile:
    counts = Counter(finding.status for finding in findings)
    key = f"report.rooms.{section.room}"
    progress = {"answered": section.answered, "asked": section.asked}
    return Tile(
        name=escape(say.text(key)) if key in say else Markup(names.get(place, "")),
        href=f"#{place}",
        shape=shape_of(by_urgency(findings)[0]) if findings else str(Status.CLEAR),
        concern=counts[Status.CONCERN],
        not_assessed=counts[Status.NOT_ASSESSED],
        clear=counts[Status.CLEAR],
        progress=say.text("answers.progress", **progress) if section.asked else "",
    )


def _unfinished_tile(place: str, names: Mapping[str, str]) -> Tile:
    name = Markup(names.get(place, ""))
    shape = str(Status.NOT_ASSESSED)
    return Tile(name=name, href=f"#{place}", shape=shape, concern=0, not_assessed=0, clear=0, finished=False)


def _measures(findings: Sequence[Finding], language: Language) -> list[Measure]:
    """The most urgent recommendations, each said once even if several tables ask for it."""
    chosen: dict[str, Measure] = {}
    for finding in findings:
        said = finding_words(finding, language)
        if finding.status is not Status.CONCERN or not said.recommendation or said.recommendation in chosen:
            continue
        chosen[said.recommendation] = Measure(
            label=label_of(finding, language),
            shape=shape_of(finding),
            title=said.title_html,
            recommendation=said.recommendation_html,
            place=place_html(finding, language),
        )
        if len(chosen) == _MEASURES:
            break
    return list(chosen.values())


def _date(created: str | None, say: Words) -> str:
    if created is None:
        return ""
    try:
        return say.text("report.as_of", created=created)
    except ValueError:
        return ""
