"""The answers to one principle and what follows from them, as views: for everybody, and for us alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from cdl_workbook.assessment import (
    Assessment,
    PrincipleAnswers,
    Purposes,
    answers_of,
    internal_keys,
    purposes_of,
)
from cdl_workbook.findings import Finding
from cdl_workbook.guide.suggestions import suggestions_of
from cdl_workbook.guide.view import View
from cdl_workbook.inventory import Inventory
from cdl_workbook.render.answers import answers_html, answers_text, nothing_said
from cdl_workbook.render.findings import findings_html, findings_text
from cdl_workbook.render.html import join, nothing_html
from cdl_workbook.render.inventory import inventory_html
from cdl_workbook.render.inventory_text import inventory_text
from cdl_workbook.render.notes import note_html
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook

if TYPE_CHECKING:
    from cdl_workbook.forms import ColumnFinder, Form, ReportMaker


def form_of(workbook: Workbook, principle: str, language: Language, assessment: Assessment | None) -> Form:
    """The form of one principle. In an exported page a sentence stands in its place, no answers."""
    from cdl_workbook.forms import open_form  # widgets are slow to import, and only forms need them

    details = assessment.details if assessment else Inventory(tables=())
    form = open_form(
        workbook.answers,
        workbook.catalogue,
        principle,
        language,
        tables={table.label: table.sha256 for table in details.tables},
        columns={table.label: table.columns for table in details.tables},
        suggestions=suggestions_of(workbook, principle, details, language),
    )
    said = words(language).text("guide.form_elsewhere")
    form.fallback = {"text/html": str(note_html(said)), "text/plain": said}
    return form


def column_finder(inventory: Inventory, elsewhere: str, language: Language) -> ColumnFinder:
    """The list of columns; in an exported page a sentence stands in its place."""
    from cdl_workbook.forms import ColumnFinder

    finder = ColumnFinder(inventory, language)
    finder.fallback = {"text/html": str(note_html(elsewhere)), "text/plain": elsewhere}
    return finder


def report_maker(workbook: Workbook, language: Language) -> ReportMaker:
    """The button that makes the report, from what is typed now."""
    from cdl_workbook.forms import ReportMaker, flush_forms

    folder = workbook.folder
    return ReportMaker(folder, language, lambda: flush_forms(folder))


def inventory_view(assessment: Assessment, language: Language) -> View:
    """The inventory, below what settings and answers ask for in vain."""
    inventory, unanswered = assessment.shareable.inventory, assessment.unanswered
    unused = [item.sentence(language) for item in assessment.unused]
    return View(
        join([*map(note_html, unused), inventory_html(inventory, language, unanswered)]),
        "\n\n".join([*unused, inventory_text(inventory, language, unanswered)]),
        assessment.section(),
    )


def answer_views(
    workbook: Workbook, principle: str, language: Language, assessment: Assessment | None
) -> tuple[View, View | None]:
    """The public answers with their section, and the internal ones where there are any."""
    public = answers_of(workbook, principle, Audience.PUBLIC, assessment)
    everything = answers_of(workbook, principle, Audience.INTERNAL, assessment)
    hidden = internal_keys(everything.catalogue, everything.shareable.answers, everything.keys)
    only_ours = tuple(one for one in everything.findings if one not in public.findings)
    internal = replace(everything, keys=hidden, findings=only_ours)
    shown = _answers_view(internal, "answers.caption_internal", language) if hidden or only_ours else None
    return _answers_view(public, "answers.caption", language), shown


def finding_views(
    workbook: Workbook, principle: str, language: Language, assessment: Assessment | None
) -> tuple[View, View | None]:
    """What the public answers give rise to, and – where there is more – what all of them do."""
    public = answers_of(workbook, principle, Audience.PUBLIC, assessment).findings
    everything = answers_of(workbook, principle, Audience.INTERNAL, assessment).findings
    more = findings_view(everything, language) if len(everything) > len(public) else None
    return findings_view(public, language), more


def purpose_views(assessment: Assessment, language: Language, *, together: bool) -> tuple[View, View | None]:
    """What follows from purposes and tables: for everybody, and what is for the organisation alone.

    Args:
        together: the second view shows what is for everybody too, for it is shown alone.
    """
    public, everything = (purposes_of(assessment, one) for one in (Audience.PUBLIC, Audience.INTERNAL))
    ours = tuple(one for one in everything.findings if one not in public.findings)
    internal = replace(everything, findings=ours)
    more = _purposes_view(everything if together else internal, internal, language) if ours else None
    return _purposes_view(public, public, language), more


def _purposes_view(shown: Purposes, carried: Purposes, language: Language) -> View:
    """The findings, below what the settings say; and what goes into the report's data."""
    said, view = shown.sentences(language), findings_view(shown.findings, language)
    html = join([*(note_html(one) for one in said), view.html])
    return View(html, "\n\n".join([*said, view.text]), carried.section())


def findings_view(findings: Sequence[Finding], language: Language) -> View:
    """Findings as cards."""
    return View(findings_html(findings, language), findings_text(findings, language))


def _answers_view(answers: PrincipleAnswers, caption: str, language: Language) -> View:
    say = words(language)
    catalogue, shareable = answers.catalogue, answers.shareable
    name = catalogue.principles[answers.principle].title[language]
    progress = say.text("answers.progress", answered=answers.answered, asked=answers.asked)
    lead = Markup('<p class="answers-progress">{}</p>').format(progress)
    if answers.keys:
        shown = answers_html(catalogue, shareable, answers.keys, language, say.text(caption, principle=name))
        text = answers_text(catalogue, shareable, answers.keys, language)
    else:
        text = nothing_said(language, withheld=answers.answered > 0)
        shown = nothing_html(text)
    return View(join([lead, shown]), f"{name}: {progress}\n\n{text}", answers.section())
