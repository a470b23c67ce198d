"""Which answers may be shown to everybody, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from cdl_workbook.answers import Answer, Answers, Key, Voice
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.lexicon.personal_names import looks_personal, personal_spans
from cdl_workbook.vocabulary import Audience

_WITHHELD = "…"


@dataclass(frozen=True, slots=True)
class ShareableAnswers:
    """Answers that may be shown to the audience they were made for.

    Attributes:
        answers: for everybody, only the public ones, without contacts and names of persons inside texts,
            without history; for the organisation itself, all of them as they are.
    """

    audience: Audience
    answers: Answers


def make_shareable_answers(
    catalogue: Catalogue,
    answers: Answers,
    audience: Audience,
    tables: Mapping[str, str] | None = None,
    columns: Mapping[str, Mapping[str, str]] | None = None,
) -> ShareableAnswers:
    """Choose and clean the answers for an audience.

    Args:
        tables: label of a table → how it is called where everybody may read it. A table that is not in it is
            called «…».
        columns: label of a table → name of a column → how it is called there; the same holds.
    """
    if audience is Audience.INTERNAL:
        return ShareableAnswers(audience, answers)
    shown = {
        _shown_key(key, tables or {}, columns or {}): _cleaned(answer)
        for key, answer in answers.entries.items()
        if key.question in catalogue.questions and answer.is_visible_to_all(catalogue.questions[key.question])
    }
    kept = Answers(MappingProxyType(shown), MappingProxyType({}), answers.catalogue)
    return ShareableAnswers(audience, kept)


def _shown_key(key: Key, tables: Mapping[str, str], columns: Mapping[str, Mapping[str, str]]) -> Key:
    table = tables.get(key.table, _WITHHELD) if key.table else ""
    column = columns.get(key.table, {}).get(key.column, _WITHHELD) if key.column else ""
    return Key(key.question, table, column)


def without_personal(value: Any) -> Any:
    """A value whose texts name no person: e-mail addresses, phone and account numbers, names become «…».

    Addresses that belong to a function (``info@``, ``datenschutz@``) stay.

    >>> without_personal("Fragt Anna Schmidt, 0171 2345678, oder info@verein.example")
    'Fragt …, …, oder info@verein.example'
    """
    if isinstance(value, str):
        for start, end in reversed(personal_spans(value)):
            value = f"{value[:start]}{_WITHHELD}{value[end:]}"
        return value
    if isinstance(value, Mapping):
        return {name: without_personal(one) for name, one in value.items()}
    return [without_personal(one) for one in value] if isinstance(value, list | tuple) else value


def _cleaned(answer: Answer) -> Answer:
    voices = tuple(_clean_voice(voice, number) for number, voice in enumerate(answer.voices, 1))
    said = _clean_voice(answer, 0)
    return Answer(
        **{name: getattr(said, name) for name in Voice.model_fields},
        visibility=answer.visibility,
        evidence=tuple(one for one in answer.evidence if one.startswith(("http://", "https://"))),
        text_hash=answer.text_hash,
        voices=voices,
    )


def _clean_voice(voice: Voice, number: int) -> Voice:
    """Authors are roles or initials; one that looks like a person becomes a number."""
    author = voice.author
    if author and looks_personal(author):
        author = f"{number}" if number else ""
    return Voice(
        state=voice.state,
        value=without_personal(voice.value),
        reason=without_personal(voice.reason),
        note=without_personal(voice.note),
        author=author,
        at=voice.at,
    )
