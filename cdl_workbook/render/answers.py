"""Answers as tables for a page and as plain text: only what the disclosure room made shareable."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from cdl_workbook.answers import Answer, Key, Standing, State, Voice, standings_of
from cdl_workbook.catalogue import Catalogue, Option, Question, QuestionType
from cdl_workbook.disclosure import ShareableAnswers
from cdl_workbook.render.html import data_span, details, escape, join, table
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words

_HOLE = "\ufffc"
_TALL = 25
_SHOWN = (Standing.ANSWERED, Standing.UNKNOWN, Standing.NOT_APPLICABLE, Standing.CONTESTED)


def value_text(question: Question, value: Any, language: Language) -> str:
    """A value as people read it: the option's words, a date, a number with its unit, rows as lines."""
    say = words(language)
    match question.type:
        case QuestionType.SINGLE:
            return _option(question.options, value, language)
        case QuestionType.MULTI:
            return "; ".join(_option(question.options, one, language) for one in value)
        case QuestionType.NUMBER:
            return _with_unit(question, say.number(value), language)
        case QuestionType.RANGE:
            both = say.text("answers.range", low=value["from"], high=value["to"])
            return _with_unit(question, both, language)
        case QuestionType.DATE:
            return say.date(str(value))
        case QuestionType.TABLE:
            return "\n".join(_row(question, row, language) for row in value if any(row.values()))
    return str(value)


def nothing_said(language: Language, *, withheld: bool) -> str:
    """The sentence in place of answers: there are none, or none for everybody."""
    return words(language).text("answers.none_public" if withheld else "answers.none")


def answers_html(
    catalogue: Catalogue, shareable: ShareableAnswers, keys: Iterable[Key], language: Language, caption: str
) -> Markup:
    """The answers under these keys as one table: question, answer, and what belongs to it."""
    say = words(language)
    listed = tuple(keys)
    once = [key for key in listed if not key.column]
    rows = [_html_row(catalogue.questions[key.question], key, shareable, language) for key in once]
    header = (say.text("answers.question"), say.text("answers.answer"))
    about_columns = dict.fromkeys(key.table for key in listed if key.column)
    return join(
        [
            *([table(header, rows, caption)] if rows or not about_columns else []),
            *(_about_columns(catalogue, shareable, listed, name, language) for name in about_columns),
        ]
    )


def _about_columns(
    catalogue: Catalogue, shareable: ShareableAnswers, keys: Sequence[Key], name: str, language: Language
) -> Markup:
    """What was said about the columns of one table: a row each, a column for each question."""
    say = words(language)
    here = [key for key in keys if key.table == name and key.column]
    asked = dict.fromkeys(key.question for key in here)
    cells: dict[str, dict[str, Markup]] = {}
    for key in here:
        cells.setdefault(key.column, {})[key.question] = _said_html(key, catalogue, shareable, language)
    header = (say.text("answers.column"), *(catalogue.questions[one].text[language] for one in asked))
    rows = [
        (data_span(column), *(said.get(one, Markup("–")) for one in asked)) for column, said in cells.items()
    ]
    caption = escape(say.text("answers.about_columns", table=_HOLE)).replace(_HOLE, data_span(name))
    return table(header, rows, caption, tall=len(rows) > _TALL)


def answers_text(
    catalogue: Catalogue, shareable: ShareableAnswers, keys: Iterable[Key], language: Language
) -> str:
    """The same as plain text, 88 characters wide."""
    blocks = []
    for key in keys:
        said = answer_lines(catalogue, shareable, key, language)
        place = " · ".join(filter(None, (key.table, key.column)))
        head = catalogue.questions[key.question].text[language] + (f" ({place})" if place else "")
        wrapped = [textwrap.fill(line, 88, initial_indent="  ", subsequent_indent="  ") for line in said]
        blocks.append("\n".join([textwrap.fill(head, 88), *wrapped]))
    return "\n\n".join(blocks)


def shown_keys(
    catalogue: Catalogue, shareable: ShareableAnswers, principle: str, tables: Sequence[str] = ()
) -> tuple[Key, ...]:
    """The answers of one principle that are asked and say something, in the catalogue's order."""
    labels = dict.fromkeys((*tables, *(key.table for key in shareable.answers if key.table)))
    return tuple(
        key
        for key, standing in standings_of(shareable.answers, catalogue, tuple(labels))
        if standing in _SHOWN and catalogue.questions[key.question].principle == principle
    )


def answer_lines(
    catalogue: Catalogue, shareable: ShareableAnswers, key: Key, language: Language
) -> list[str]:
    """One answer, line by line, as plain text."""
    question, answer = catalogue.questions[key.question], shareable.answers.entries[key]
    found = _lines(question, answer, shareable.audience, language)
    return [line for text, _ in found for line in text.splitlines() if line.strip()]


def answers_document(shareable: ShareableAnswers, keys: Iterable[Key]) -> list[dict[str, Any]]:
    """The same in machine-readable form, as the report carries it."""
    return [_document(key, shareable.answers.entries[key]) for key in keys]


def _document(key: Key, answer: Answer) -> dict[str, Any]:
    voices = [_voice_document(voice) for voice in answer.voices]
    named: Mapping[str, Any] = {"question": key.question, "table": key.table, "column": key.column}
    said = {**named, **_voice_document(answer), "evidence": list(answer.evidence), "voices": voices}
    return {name: value for name, value in said.items() if value not in ("", [], None)}


def _voice_document(voice: Voice) -> dict[str, Any]:
    said: dict[str, Any] = {
        "state": str(voice.state),
        "value": voice.value,
        "reason": voice.reason,
        "note": voice.note,
        "author": voice.author,
        "at": voice.at.date().isoformat() if voice.at else None,
    }
    return {name: value for name, value in said.items() if value not in ("", None)}


def _html_row(
    question: Question, key: Key, shareable: ShareableAnswers, language: Language
) -> tuple[Markup, Markup]:
    head = escape(question.text[language])
    if key.table:
        head += Markup('<span class="under">{}</span>').format(data_span(key.table))
    return head, _answer_html(question, shareable.answers.entries[key], shareable, language)


def _said_html(key: Key, catalogue: Catalogue, shareable: ShareableAnswers, language: Language) -> Markup:
    answer = shareable.answers.entries[key]
    return _answer_html(catalogue.questions[key.question], answer, shareable, language)


def _answer_html(
    question: Question, answer: Answer, shareable: ShareableAnswers, language: Language
) -> Markup:
    lines = _lines(question, answer, shareable.audience, language)
    said = [
        Markup('<p class="said{}">{}</p>').format("" if ours else " note-line", _broken(line))
        for line, ours in lines
    ]
    earlier = _earlier(question, answer, shareable.audience, language)
    return join([*said, earlier])


def _lines(
    question: Question, answer: Answer, audience: Audience, language: Language
) -> list[tuple[str, bool]]:
    """What is said, line by line, each with whether it is the answer itself."""
    say = words(language)
    lines: list[tuple[str, bool]] = []
    if answer.state is State.CONTESTED:
        lines.append((say.text("answers.contested", count=len(answer.voices)), False))
        lines += [(_voiced(question, voice, language), True) for voice in answer.voices]
    else:
        lines.append((_said(question, answer, language), answer.state is State.ANSWERED))
        lines += [(say.text("answers.note", note=answer.note), False)] if answer.note else []
    if answer.evidence:
        lines.append((say.text("answers.evidence", evidence=", ".join(answer.evidence)), False))
    if answer.is_outdated(question):
        lines.append((say.text("answers.outdated"), False))
    if audience is Audience.INTERNAL and not answer.is_visible_to_all(question):
        lines.append((say.text("answers.internal"), False))
    return lines


def _said(question: Question, voice: Voice, language: Language) -> str:
    if voice.state is State.ANSWERED:
        return value_text(question, voice.value, language)
    return words(language).text(f"answers.{voice.state}", reason=voice.reason)


def _voiced(question: Question, voice: Voice, language: Language) -> str:
    say = words(language)
    author = voice.author or say.text("answers.somebody")
    line = say.text("answers.voice", author=author, said=_said(question, voice, language))
    return f"{line} {say.text('answers.note', note=voice.note)}" if voice.note else line


def _earlier(question: Question, answer: Answer, audience: Audience, language: Language) -> Markup:
    """What was said before; only the organisation itself sees it."""
    if audience is not Audience.INTERNAL or not answer.history:
        return Markup("")
    said = [
        f"{_day(voice, language)} {_voiced(question, voice, language)}" for voice in reversed(answer.history)
    ]
    listed = Markup("<ul>{}</ul>").format(join(Markup("<li>{}</li>").format(_broken(one)) for one in said))
    return details(words(language).text("answers.earlier", count=len(said)), listed)


def _day(voice: Voice, language: Language) -> str:
    return words(language).date(voice.at.date()) if voice.at else ""


def _broken(text: str) -> Markup:
    """Each line as data of its own."""
    return join((data_span(line) for line in text.splitlines() if line.strip()), Markup("<br>"))


def _option(options: Sequence[Option], value: Any, language: Language) -> str:
    return next((one.text[language] for one in options if one.id == value), str(value))


def _with_unit(question: Question, shown: str, language: Language) -> str:
    return f"{shown} {question.unit[language]}" if question.unit else shown


def _row(question: Question, row: Mapping[str, str], language: Language) -> str:
    cells = []
    for column in question.columns:
        cell = row.get(column.id, "")
        if cell:
            cells.append(_option(column.options, cell, language) if column.options else cell)
    return " – ".join(cells)
