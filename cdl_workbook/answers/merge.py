"""Several people's answers become one file. Where they differ, every voice stays, with its author."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from types import MappingProxyType
from typing import Any

from cdl_workbook.answers.model import Answer, Answers, State, Voice
from cdl_workbook.catalogue import Visibility


def merge_answers(parts: Sequence[tuple[str, Answers]]) -> Answers:
    """Join the answers of several people.

    Who says the same is one answer with all authors and all their notes. Who says something else makes it
    contested. Somebody who said nothing is no dissent; «unknown» beside an answer is, for it says that the
    knowledge is not shared. An answer stays internal if one of them wanted that.

    Args:
        parts: a name for each source (used where an answer names no author), and its answers.
    """
    entries = {
        key: _joined([(name, answers.entries[key]) for name, answers in parts if key in answers.entries])
        for key in sorted({key for _, answers in parts for key in answers})
    }
    tables = {label: digest for _, answers in reversed(parts) for label, digest in answers.tables.items()}
    catalogue = {name: version for _, answers in parts for name, version in answers.catalogue.items()}
    return Answers(MappingProxyType(entries), MappingProxyType(tables), MappingProxyType(catalogue))


def _joined(given: Sequence[tuple[str, Answer]]) -> Answer:
    answers = [_named(answer, name) for name, answer in given]
    if len(answers) == 1:
        return answers[0]
    voices: list[Voice] = []
    for answer in answers:
        for voice in answer.voices or (answer.said,):
            if voice.state is not State.UNANSWERED:
                _add(voice, voices)
    wordings = {answer.text_hash for answer in answers if answer.text_hash}
    return Answer(
        **_said(voices, answers),
        visibility=_strictest(answers),
        evidence=tuple(dict.fromkeys(one for answer in answers for one in answer.evidence)),
        text_hash=wordings.pop() if len(wordings) == 1 else "".join(wordings and ["differs"]),
        history=_in_turn([one for answer in answers for one in _earlier(answer)]),
    )


def _named(answer: Answer, name: str) -> Answer:
    """The same, and no voice without an author."""
    voices = tuple(voice.model_copy(update={"author": voice.author or name}) for voice in answer.voices)
    author = answer.author if voices or answer.state is State.UNANSWERED else answer.author or name
    return answer.model_copy(update={"voices": voices, "author": author})


def _add(voice: Voice, voices: list[Voice]) -> None:
    """Join a voice to the one that says the same, or let it stand beside the others."""
    for number, same in enumerate(voices):
        if (same.state, same.value) == (voice.state, voice.value):
            joined = {
                name: _both(getattr(same, name), getattr(voice, name), "\n") for name in ("note", "reason")
            }
            joined["author"] = _both(same.author, voice.author, ", ")
            voices[number] = same.model_copy(update=joined)
            return
    voices.append(voice)


def _both(one: str, other: str, between: str) -> str:
    """What two texts hold, each part once."""
    return between.join(dict.fromkeys(part for text in (one, other) if text for part in text.split(between)))


def _said(voices: Sequence[Voice], answers: Sequence[Answer]) -> dict[str, Any]:
    """What the joined answer says, and the notes and times that stood beside dissent before."""
    if len(voices) == 1:
        return {name: getattr(voices[0], name) for name in Voice.model_fields}
    state = State.CONTESTED if voices else State.UNANSWERED
    alike = [answer for answer in answers if answer.state is state]
    return {
        "state": state,
        "voices": tuple(voices),
        "note": reduce(lambda one, other: _both(one, other, "\n"), (one.note for one in alike), ""),
        "author": reduce(lambda one, other: _both(one, other, ", "), (one.author for one in alike), ""),
        "at": max((one.at for one in alike if one.at), default=None),
    }


def _earlier(answer: Answer) -> Sequence[Voice]:
    """Its history, and the note of somebody who says nothing any more."""
    noted = answer.state is State.UNANSWERED and answer.note
    return (*answer.history, answer.said) if noted else answer.history


def _in_turn(history: Sequence[Voice]) -> tuple[Voice, ...]:
    """Each earlier state once, the latest last."""
    once = [one for number, one in enumerate(history) if one not in history[:number]]
    return tuple(sorted(once, key=lambda one: one.at.timestamp() if one.at else 0))


def _strictest(answers: Sequence[Answer]) -> Visibility | None:
    given = {answer.visibility for answer in answers}
    if Visibility.INTERNAL in given:
        return Visibility.INTERNAL
    return None if None in given else Visibility.PUBLIC
