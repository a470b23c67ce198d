"""What people hand in: an answers file, or a filled questionnaire → answers, and who gave them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from cdl_workbook.answers.file import read_answers
from cdl_workbook.answers.model import Answer, Answers, Voice
from cdl_workbook.answers.questionnaire import SUFFIXES, read_questionnaire
from cdl_workbook.answers.values import check_value
from cdl_workbook.catalogue import Catalogue, Question, QuestionType
from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.typed_yaml import read_text

_YAML = frozenset((".yaml", ".yml"))
_LEADING = re.compile(r"(answers|antworten|fragebogen|questionnaire)[\s._-]*", re.I)

_Said = TypeVar("_Said", bound=Voice)


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What one file holds.

    Attributes:
        author: who answered, where an answer itself does not say.
        misread: what could not be understood in a questionnaire.
    """

    path: Path
    author: str
    answers: Answers
    misread: tuple[SettingsError, ...] = ()


def read_handed_in(path: Path, catalogue: Catalogue) -> HandedIn:
    """Read an answers file or a questionnaire.

    Raises:
        UsageError: the file is not there, or is neither of both.
        SettingsError: an answers file that is not valid: file, line, key, remedy.
    """
    if not path.is_file():
        raise UsageError("no_such_path", path=path.name)
    if path.suffix.lower() in SUFFIXES:
        filled = read_questionnaire(path, catalogue)
        return HandedIn(path, filled.author or author_of(path), filled.answers, filled.misread)
    if path.suffix.lower() not in _YAML:
        raise UsageError("not_handed_in", path=path.name)
    answers = read_answers(read_text(path), path.name)
    return HandedIn(path, author_of(path), comparable(answers, catalogue))


def author_of(path: Path) -> str:
    """What to call somebody who only gave a file its name: that name, without what kind of file it is.

    >>> author_of(Path("fragebogen-vorstand.xlsx")), author_of(Path("answers.yaml"))
    ('vorstand', 'answers')
    """
    leading = _LEADING.match(path.stem)
    return (path.stem[leading.end() :] if leading else "") or path.stem


def told_apart(files: Iterable[HandedIn]) -> Sequence[HandedIn]:
    """The same, where no two authors are called alike: the second one gets a number."""
    seen: Counter[str] = Counter()
    apart = []
    for one in files:
        seen[one.author] += 1
        number = f" ({seen[one.author]})" if seen[one.author] > 1 else ""
        apart.append(replace(one, author=f"{one.author}{number}"))
    return apart


def comparable(answers: Answers, catalogue: Catalogue) -> Answers:
    """The answers with the same choice written the same: chosen options in the catalogue's order."""
    entries = {
        key: _comparable(answer, question)
        if (question := catalogue.questions.get(key.question)) and question.type is QuestionType.MULTI
        else answer
        for key, answer in answers.entries.items()
    }
    return replace(answers, entries=MappingProxyType(entries))


def _comparable(answer: Answer, question: Question) -> Answer:
    voices = tuple(_in_order(voice, question) for voice in answer.voices)
    return _in_order(answer, question).model_copy(update={"voices": voices})


def _in_order(said: _Said, question: Question) -> _Said:
    if said.value is None or check_value(question, said.value):
        return said
    chosen = [one.id for one in question.options if one.id in said.value]
    return said.model_copy(update={"value": chosen})
