"""Several people's answers become one file. Where they differ, every voice stays, with its author."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from cdl_workbook.answers.model import Answer, Answers, Key, State, Voice
from cdl_workbook.catalogue import Visibility


def merge_answers(parts: Sequence[tuple[str, Answers]]) -> Answers:
    """Join the answers of several people.

    Who says the same is one answer with all authors. Who says something else makes it contested. Somebody
    who said nothing is no dissent; «unknown» beside an answer is, for it says that the knowledge is not
    shared. An answer stays internal if one of them wanted that.

    Args:
        parts: a name for each source (used where an answer names no author), and its answers.
    """
    entries: dict[Key, Answer] = {}
    for key in sorted({key for _, answers in parts for key in answers}):
        given = [(name, answers.entries[key]) for name, answers in parts if key in answers.entries]
        spoken = [(name, answer) for name, answer in given if answer.state is not State.UNANSWERED]
        if spoken:
            entries[key] = _joined(spoken)
    tables = {label: digest for _, answers in reversed(parts) for label, digest in answers.tables.items()}
    catalogue = {name: version for _, answers in parts for name, version in answers.catalogue.items()}
    return Answers(MappingProxyType(entries), MappingProxyType(tables), MappingProxyType(catalogue))


def _joined(spoken: Sequence[tuple[str, Answer]]) -> Answer:
    voices: list[Voice] = []
    for name, answer in spoken:
        for voice in answer.voices or (answer.said,):
            named = voice.model_copy(update={"author": voice.author or name})
            same = next((one for one in voices if one.says_the_same(named)), None)
            if same is None:
                voices.append(named)
            elif named.author not in same.author.split(", "):
                both = same.model_copy(update={"author": f"{same.author}, {named.author}"})
                voices[voices.index(same)] = both
    answers = [answer for _, answer in spoken]
    said = voices[0].model_dump() if len(voices) == 1 else {"state": State.CONTESTED, "voices": tuple(voices)}
    return Answer(
        **said,
        visibility=_strictest(answers),
        evidence=tuple(dict.fromkeys(one for answer in answers for one in answer.evidence)),
        text_hash=next((answer.text_hash for answer in answers if answer.text_hash), ""),
        history=tuple(one for answer in answers for one in answer.history),
    )


def _strictest(answers: Sequence[Answer]) -> Visibility | None:
    given = {answer.visibility for answer in answers}
    if Visibility.INTERNAL in given:
        return Visibility.INTERNAL
    return None if None in given else Visibility.PUBLIC
