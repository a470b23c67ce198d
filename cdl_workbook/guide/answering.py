"""The answers to one principle and what follows from them, as views: for everybody, and for us alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from cdl_workbook.assessment import PrincipleAnswers, answers_of, internal_keys
from cdl_workbook.findings import Finding
from cdl_workbook.guide.suggestions import suggestions_of
from cdl_workbook.guide.view import View
from cdl_workbook.inventory import Inventory
from cdl_workbook.render.answers import answers_html, answers_text, nothing_said
from cdl_workbook.render.findings import findings_html, findings_text
from cdl_workbook.render.html import join, nothing_html
from cdl_workbook.render.notes import note_html
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook

if TYPE_CHECKING:
    from cdl_workbook.forms import ColumnFinder, Form, ReportMaker

Tables = Mapping[str, str]


def form_of(workbook: Workbook, principle: str, language: Language, tables: Tables) -> Form:
    """The form of one principle. In an exported page a sentence stands in its place, no answers."""
    from cdl_workbook.forms import open_form  # widgets are slow to import, and only forms need them

    form = open_form(
        workbook.answers,
        workbook.catalogue,
        principle,
        language,
        tables=tables,
        suggestions=suggestions_of(workbook, principle),
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


def answer_views(
    workbook: Workbook, principle: str, language: Language, tables: Tables, names: Tables
) -> tuple[View, View | None]:
    """The public answers with their section, and the internal ones where there are any."""
    public = answers_of(workbook, principle, Audience.PUBLIC, tables, names)
    everything = answers_of(workbook, principle, Audience.INTERNAL, tables, names)
    hidden = internal_keys(everything.catalogue, everything.shareable.answers, everything.keys)
    only_ours = tuple(one for one in everything.findings if one not in public.findings)
    internal = replace(everything, keys=hidden, findings=only_ours)
    shown = _answers_view(internal, "answers.caption_internal", language) if hidden or only_ours else None
    return _answers_view(public, "answers.caption", language), shown


def finding_views(
    workbook: Workbook, principle: str, language: Language, tables: Tables, names: Tables
) -> tuple[View, View | None]:
    """What the public answers give rise to, and – where there is more – what all of them do."""
    public = answers_of(workbook, principle, Audience.PUBLIC, tables, names).findings
    everything = answers_of(workbook, principle, Audience.INTERNAL, tables, names).findings
    more = findings_view(everything, language) if len(everything) > len(public) else None
    return findings_view(public, language), more


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
