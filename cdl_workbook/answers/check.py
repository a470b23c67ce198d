"""What is to be said about the answers of a workbook: open, unknown, contested, outdated, unfit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from cdl_workbook.answers.dump import place_of
from cdl_workbook.answers.file import answers_tree
from cdl_workbook.answers.model import ANSWERS_FILE, Answers, Key, Standing, State
from cdl_workbook.answers.values import check_value
from cdl_workbook.catalogue import Catalogue, Scope
from cdl_workbook.errors import SettingsError
from cdl_workbook.typed_yaml import line_of, read_text

_Problem = tuple[tuple[str, ...], str, dict[str, str]]
"""Keys below the answer's own, message key, and the message's fields."""
_HOMES = {Scope.TABLE: (4, "tables → … → answers"), Scope.COLUMN: (5, "tables → … → columns → …")}
"""Where answers about tables and columns stand in the file: how deep, and below what."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Review:
    """How the answers stand.

    Attributes:
        asked: how many questions are asked, as things stand. · answered: of these.
        open, unknown, contested, outdated: the questions of each kind, in the catalogue's order.
        kept: answers to questions that are no longer asked – retired, or switched off.
        unfit: answers that do not fit their question, or have none: file, line, key, remedy. They do not
            count as answered.
    """

    asked: int
    answered: int
    open: tuple[Key, ...]
    unknown: tuple[Key, ...]
    contested: tuple[Key, ...]
    outdated: tuple[Key, ...]
    kept: tuple[Key, ...]
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
    problems = [(key, *problem) for key in answers for problem in _unfit(key, answers, catalogue)]
    settled = {*of[Standing.ANSWERED], *of[Standing.NOT_APPLICABLE], *of[Standing.CONTESTED]}
    return Review(
        asked=len(given),
        answered=len(settled - {key for key, *_ in problems}),
        open=of[Standing.UNANSWERED],
        unknown=of[Standing.UNKNOWN],
        contested=of[Standing.CONTESTED],
        outdated=tuple(
            key
            for key, answer in given.items()
            if answer and answer.is_outdated(catalogue.questions[key.question])
        ),
        kept=tuple(key for key in answers if catalogue.is_no_longer_asked(key.question)),
        unfit=tuple(_located(problems, folder)),
    )


def standings_of(
    answers: Answers, catalogue: Catalogue, tables: Sequence[str] = ()
) -> Iterator[tuple[Key, Standing]]:
    """Every question that could be asked, for each table where its scope says so, and how it stands.

    Of columns there are only those that somebody has spoken of.
    """
    once = answers.replies(catalogue)
    of_tables = {table: answers.replies(catalogue, table) for table in tables}
    for question in catalogue.questions.values():
        if question.scope in (Scope.ORGANISATION, Scope.PROJECT):
            yield Key(question.id), answers.standing(question, once)
        elif question.scope is Scope.TABLE:
            for table in tables:
                yield Key(question.id, table), answers.standing(question, of_tables[table], table)
        else:
            for key in sorted(one for one in answers if one.question == question.id and one.column):
                asks = question.show_if is not None  # else nothing depends on the replies, and they cost time
                replies = answers.replies(catalogue, key.table, key.column) if asks else once
                yield key, answers.standing(question, replies, key.table, key.column)


def _located(
    problems: Sequence[tuple[Key, tuple[str, ...], str, dict[str, str]]], folder: Path | None
) -> Iterator[SettingsError]:
    """The same as errors that name line and remedy; without a folder, the first line."""
    if not problems:
        return
    path = folder / ANSWERS_FILE if folder else None
    tree = answers_tree(read_text(path), ANSWERS_FILE) if path and path.is_file() else None
    for key, below, reason, params in problems:
        line = line_of(tree, [*place_of(key), *below]) if tree is not None else 1
        yield SettingsError(reason, path=ANSWERS_FILE, line=line, key=str(key), **params)


def _unfit(key: Key, answers: Answers, catalogue: Catalogue) -> Iterator[_Problem]:
    question = catalogue.questions.get(key.question)
    if question is None:
        if not catalogue.is_no_longer_asked(key.question):
            reason, params = _stranger(key.question, catalogue)
            yield (), reason, params
        return
    depth, home = _HOMES.get(question.scope, (2, "answers"))
    if len(place_of(key)) != depth:
        yield (), "misplaced_answer", {"known": home}
    answer = answers.entries[key]
    for number, voice in enumerate(answer.voices or (answer,)):
        below = ("voices", str(number)) if answer.voices else ()
        if voice.state is State.ANSWERED and (problem := check_value(question, voice.value)):
            yield (*below, "value"), f"bad_answer_{problem[0]}", problem[1]
        elif voice.state in (State.UNKNOWN, State.NOT_APPLICABLE) and str(voice.state) not in question.allow:
            known = ", ".join((str(State.ANSWERED), *question.allow))
            yield (*below, "state"), "bad_answer_state", {"value": str(voice.state), "known": known}


def _stranger(asked: str, catalogue: Catalogue) -> tuple[str, dict[str, str]]:
    if successors := catalogue.successors(asked):
        return "moved_answer", {"known": ", ".join(successors)}
    near = get_close_matches(asked, list(catalogue.questions), n=1)
    return ("unknown_answer", {"known": near[0]}) if near else ("unknown_answer_far", {})
