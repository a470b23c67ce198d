"""What is to be said about the answers of a workbook: open, unknown, contested, outdated, unfit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from cdl_workbook.answers.file import place_of
from cdl_workbook.answers.model import ANSWERS_FILE, Answers, Key, Standing, State
from cdl_workbook.answers.values import check_value
from cdl_workbook.catalogue import Catalogue, Scope
from cdl_workbook.errors import SettingsError
from cdl_workbook.typed_yaml import line_of, parse_tree, read_text


@dataclass(frozen=True, kw_only=True, slots=True)
class Review:
    """How the answers stand.

    Attributes:
        asked: how many questions are asked, as things stand. · answered: of these.
        open, unknown, contested, outdated: the questions of each kind, in the catalogue's order.
        unfit: answers that do not fit their question, or have none: file, line, key, remedy.
    """

    asked: int
    answered: int
    open: tuple[Key, ...]
    unknown: tuple[Key, ...]
    contested: tuple[Key, ...]
    outdated: tuple[Key, ...]
    unfit: tuple[SettingsError, ...] = field(default=())


def review_answers(
    answers: Answers, catalogue: Catalogue, tables: Sequence[str] = (), folder: Path | None = None
) -> Review:
    """Look at all answers.

    Args:
        tables: labels of the workbook's tables; questions with that scope are asked for each.
        folder: of the workbook, so that the lines of unfit answers can be said.
    """
    standings = dict(standings_of(answers, catalogue, tables))
    of = {one: tuple(key for key, standing in standings.items() if standing is one) for one in Standing}
    given = {key: answers.get(key) for key in standings if standings[key] is not Standing.UNASKED}
    return Review(
        asked=len(given),
        answered=len(of[Standing.ANSWERED]) + len(of[Standing.NOT_APPLICABLE]) + len(of[Standing.CONTESTED]),
        open=of[Standing.UNANSWERED],
        unknown=of[Standing.UNKNOWN],
        contested=of[Standing.CONTESTED],
        outdated=tuple(
            key
            for key, answer in given.items()
            if answer and answer.is_outdated(catalogue.questions[key.question])
        ),
        unfit=tuple(unfit_answers(answers, catalogue, folder)),
    )


def standings_of(
    answers: Answers, catalogue: Catalogue, tables: Sequence[str] = ()
) -> Iterator[tuple[Key, Standing]]:
    """Every question that could be asked, for each table where its scope says so, and how it stands."""
    once = answers.replies(catalogue)
    for question in catalogue.questions.values():
        if question.scope in (Scope.ORGANISATION, Scope.PROJECT):
            yield Key(question.id), answers.standing(question, once)
        elif question.scope is Scope.TABLE:
            for table in tables:
                replies = answers.replies(catalogue, table)
                yield Key(question.id, table), answers.standing(question, replies, table)


def unfit_answers(
    answers: Answers, catalogue: Catalogue, folder: Path | None = None
) -> Iterator[SettingsError]:
    """Answers without a question, or with a value that does not fit; each names line and remedy."""
    found = [(key, reason, params) for key in answers for reason, params in _unfit(key, answers, catalogue)]
    if not found:
        return
    path = folder / ANSWERS_FILE if folder else None
    tree = parse_tree(read_text(path), ANSWERS_FILE) if path and path.is_file() else None
    for key, reason, params in found:
        place = [*place_of(key), *(["value"] if reason.startswith("bad_answer") else [])]
        line = line_of(tree, place) if tree is not None else 1
        yield SettingsError(reason, path=ANSWERS_FILE, line=line, key=str(key), **params)


def _unfit(key: Key, answers: Answers, catalogue: Catalogue) -> Iterator[tuple[str, dict[str, str]]]:
    question = catalogue.questions.get(key.question)
    if question is None:
        yield _stranger(key.question, catalogue)
        return
    answer = answers.entries[key]
    for voice in answer.voices or (answer,):
        if voice.state is State.ANSWERED and (problem := check_value(question, voice.value)):
            yield f"bad_answer_{problem[0]}", problem[1]


def _stranger(asked: str, catalogue: Catalogue) -> tuple[str, dict[str, str]]:
    if successors := catalogue.successors(asked):
        return "moved_answer", {"known": ", ".join(successors)}
    if asked in catalogue.retired:
        return "retired_answer", {}
    near = get_close_matches(asked, list(catalogue.questions), n=1)
    return ("unknown_answer", {"known": near[0]}) if near else ("unknown_answer_far", {})
