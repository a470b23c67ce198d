"""The words between a form's fields, as escaped HTML."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from cdl_workbook.answers import Answer, State, Voice, check_value
from cdl_workbook.catalogue import Case, Principle, Question
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.render.answers import value_text
from cdl_workbook.render.html import data_span, details, join
from cdl_workbook.resources import shipped
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

_SIGNS = {
    State.UNANSWERED: "○",
    State.ANSWERED: "✓",
    State.UNKNOWN: "?",
    State.NOT_APPLICABLE: "–",
    State.CONTESTED: "≠",
}


_KEYS_ARE_FOR_THE_FORM = (
    "const panel = this.closest('.jp-NotebookPanel'); if (panel && !panel.dataset.cdlForms) {"
    " panel.dataset.cdlForms = 'yes'; panel.addEventListener('focusin', event => {"
    " if (event.target.closest('.cdl-form'))"
    " event.target.closest('.jp-Notebook')?.classList.add('jp-mod-readWrite') }) }"
)
"""JupyterLab takes keys for commands unless a text field has the focus: an arrow in a drop-down would leave
the form, and d pressed twice would delete the cell. This says that all of the form is to be written in, until
the focus goes elsewhere and JupyterLab decides anew. It listens above the notebook, so that it has the last
word. Widgets offer no other way to say so."""


def form_style() -> Markup:
    """The look of a form; JupyterLab's theme decides about its colours."""
    css = (shipped("templates") / "lab" / "forms.css").read_text(encoding="utf-8")
    return Markup('<style onload="{}">{}</style>').format(_KEYS_ARE_FOR_THE_FORM, Markup(css))


def head_html(principle: Principle, language: Language) -> Markup:
    """What the questions are about."""
    return Markup('<h3 class="cdl-title">{}</h3><p class="cdl-about">{}</p>').format(
        principle.title[language], principle.about[language]
    )


def progress_html(asked: int, answered: int, unknown: int, contested: int, around: Surroundings) -> Markup:
    """How far it is: in words, and as a bar for the eye alone."""
    parts = [around.say.text("forms.progress.answered", answered=answered, asked=asked)]
    parts += [around.say.text("forms.progress.unknown", count=unknown)] if unknown else []
    parts += [around.say.text("forms.progress.contested", count=contested)] if contested else []
    bar = Markup('<progress aria-hidden="true" value="{}" max="{}"></progress>').format(answered, asked or 1)
    return Markup('<p class="cdl-progress">{} {}</p>').format(" · ".join(parts), bar)


def heading_html(text: str) -> Markup:
    """A question above a group of inputs."""
    return Markup('<h4 class="cdl-heading">{}</h4>').format(text)


def table_heading_html(label: str, around: Surroundings) -> Markup:
    """Which table the questions after it are about."""
    before = around.say.text("forms.about_table")
    return Markup('<h4 class="cdl-table-heading">{} {}</h4>').format(before, data_span(label))


def help_html(question: Question, cases: Sequence[Case], around: Surroundings) -> Markup:
    """How to answer, why it is asked, what happened elsewhere; all folded."""
    say, language = around.say, around.language
    options = [(one.text[language], one.help[language]) for one in question.options if one.help]
    parts = []
    if question.help or options:
        body = Markup("<p>{}</p>").format(question.help[language]) if question.help else Markup("")
        listed = join(Markup("<li><strong>{}</strong>: {}</li>").format(*one) for one in options)
        parts.append(
            details(say.text("forms.help"), body + (Markup("<ul>{}</ul>").format(listed) if listed else ""))
        )
    parts.append(details(say.text("forms.why"), Markup("<p>{}</p>").format(question.why[language])))
    if cases:
        summary = say.text("forms.cases", count=len(cases))
        parts.append(details(summary, join(_case(case, around) for case in cases)))
    return Markup('<div class="cdl-help">{}</div>').format(join(parts))


def _case(case: Case, around: Surroundings) -> Markup:
    say, language = around.say, around.language
    head = say.text(f"forms.case.{case.kind}", place=case.place[language], year=case.year)
    source = say.text("forms.case.source", day=case.checked_on)
    counter = (
        Markup("<p>{}</p>").format(say.text("forms.case.counter", text=case.counter[language]))
        if case.counter
        else ""
    )
    return Markup('<div class="cdl-case"><p><strong>{}</strong> {}</p>{}<p>{} {}</p></div>').format(
        head, case.text[language], counter, source, _link(case.source)
    )


def _link(source: str) -> Markup:
    if not source.startswith(("https://", "http://")):
        return data_span(source)
    return Markup('<a href="{}" target="_blank" rel="noopener noreferrer">{}</a>').format(source, source)


def notice_html(lines: Sequence[tuple[str, str]]) -> Markup:
    """What is to be said beside a field: kind and sentence. Problems are announced."""
    return join(
        Markup('<p class="cdl-{}"{}>{}</p>').format(
            kind, Markup(' role="alert"') if kind == "problem" else "", text
        )
        for kind, text in lines
    )


def standing_words(answer: Answer | None, around: Surroundings) -> str:
    """How an answer stands in the file, with a sign before the words."""
    state = answer.state if answer else State.UNANSWERED
    count = len(answer.voices) if answer else 0
    said = f"{_SIGNS[state]} {around.say.text(f'forms.standing.{state}', count=count)}"
    if answer is None or state is State.UNANSWERED:
        return said
    return " · ".join(filter(None, (said, moment(answer.at, around), answer.author)))


def moment(when: dt.datetime | None, around: Surroundings) -> str:
    """Day and time as people say them; today the time alone."""
    if when is None:
        return ""
    local = when.astimezone()
    if local.date() == dt.datetime.now().astimezone().date():
        return around.say.text("forms.today", time=f"{local:%H:%M}")
    return around.say.text("forms.moment", day=local.date(), time=f"{local:%H:%M}")


def voice_html(question: Question, voice: Voice, around: Surroundings) -> Markup:
    """What one person said, or what was said earlier: who, when, what."""
    say = around.say
    head = " · ".join(filter(None, (voice.author or say.text("forms.somebody"), moment(voice.at, around))))
    said = [Markup('<p class="cdl-voice-head">{}</p>').format(data_span(head))]
    said.append(Markup('<p class="cdl-said">{}</p>').format(_said(question, voice, around)))
    if voice.note:
        said.append(Markup('<p class="cdl-said">{}</p>').format(say.text("forms.note_said", note=voice.note)))
    return join(said)


def shown_value(question: Question, value: Any, language: Language) -> str:
    """A value in words, also one that does not fit its question."""
    return str(value) if check_value(question, value) else value_text(question, value, language)


def _said(question: Question, voice: Voice, around: Surroundings) -> str:
    if voice.state is State.ANSWERED:
        return shown_value(question, voice.value, around.language)
    standing = words(around.language).text(f"forms.standing.{voice.state}", count=0)
    return f"{standing}: {voice.reason}" if voice.reason else standing
