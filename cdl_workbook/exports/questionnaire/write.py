"""A workbook → a questionnaire as a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from cdl_workbook.answers import Answer, Answers, Key, State, check_value
from cdl_workbook.catalogue import Catalogue, Principle, Question, Scope
from cdl_workbook.disclosure import make_shareable_answers
from cdl_workbook.errors import ExecutionError, UsageError
from cdl_workbook.exports.questionnaire.book import Sheet, write_book
from cdl_workbook.exports.questionnaire.conditions import when_it_applies, worth_asking
from cdl_workbook.exports.questionnaire.content import Asked, rows_of
from cdl_workbook.exports.spreadsheet import holds
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.workbook import Workbook

_ONCE = (Scope.ORGANISATION, Scope.PROJECT)


def write_questionnaire(
    path: Path,
    workbook: Workbook,
    language: Language,
    *,
    principles: Sequence[str] = (),
    tables: Sequence[str] = (),
    with_answers: bool = False,
) -> int:
    """Write the questions that are asked as things stand, one sheet per principle.

    Args:
        principles: ask these alone, by id, prefix or title.
        tables: labels of the workbook's tables; questions about a table are asked for each.
        with_answers: fill in what was answered already; never what is internal or names a person.

    Returns:
        How many questions are asked.

    Raises:
        UsageError: there is no such principle.
        SettingsError: an overlay or ``answers.yaml`` is not valid.
        ExecutionError: there is nothing to ask.
    """
    catalogue, answers = workbook.catalogue, workbook.answers.load()
    wanted = _wanted(catalogue, principles)
    asked = _asked(catalogue, answers, wanted, tables)
    if not asked:
        raise ExecutionError("nothing_to_ask")
    given = _fillable(catalogue, answers) if with_answers else {}
    numbers = {
        key: f"{place}.{number}"
        for place, keys in enumerate(asked.values(), 1)
        for number, key in enumerate(keys, 1)
    }
    sheets = []
    for principle, keys in asked.items():
        rows = [
            row
            for key in keys
            for row in rows_of(
                Asked(
                    key=key,
                    question=catalogue.questions[key.question],
                    number=numbers[key],
                    when=when_it_applies(
                        catalogue.questions[key.question], catalogue, _seen_from(key, numbers), language
                    ),
                    given=given.get(key),
                ),
                language,
            )
        ]
        sheets.append(Sheet(wanted[principle], len(keys), tuple(rows)))
    write_book(path, sheets, workbook, catalogue, language, filled=with_answers)
    return len(numbers)


def _wanted(catalogue: Catalogue, names: Sequence[str]) -> Mapping[str, Principle]:
    """The principles that are asked for, in the catalogue's order; without names all of them."""
    called = {
        spelled.casefold(): one.id
        for one in catalogue.principles.values()
        for spelled in (one.id, one.prefix, one.title.de, one.title.en)
    }
    for name in names:
        if name.casefold() not in called:
            raise UsageError("form_unknown_principle", name=name, known=", ".join(catalogue.principles))
    ids = {called[name.casefold()] for name in names} or set(catalogue.principles)
    return {one: principle for one, principle in catalogue.principles.items() if one in ids}


def _asked(
    catalogue: Catalogue, answers: Answers, wanted: Mapping[str, Principle], tables: Sequence[str]
) -> Mapping[str, list[Key]]:
    """Principle → its questions; those about a table come last, table by table."""
    keys = [
        *_worth(catalogue, answers, ""),
        *(key for one in tables for key in _worth(catalogue, answers, one)),
    ]
    of = {
        principle: [key for key in keys if catalogue.questions[key.question].principle == principle]
        for principle in wanted
    }
    return {principle: found for principle, found in of.items() if found}


def _worth(catalogue: Catalogue, answers: Answers, table: str) -> Iterator[Key]:
    worth = worth_asking(catalogue, answers.replies(catalogue, table))
    for question in catalogue.questions.values():
        if question.id in worth and _is_about(question, table):
            yield Key(question.id, table)


def _is_about(question: Question, table: str) -> bool:
    return question.scope is Scope.TABLE if table else question.scope in _ONCE


def _seen_from(here: Key, numbers: Mapping[Key, str]) -> dict[str, str]:
    """Question → number, for what is asked once or about the same table."""
    return {key.question: number for key, number in numbers.items() if key.table in ("", here.table)}


def _fillable(catalogue: Catalogue, answers: Answers) -> dict[Key, Answer]:
    """Answers that may stand in a file that goes round: public, of one voice, and naming no person."""
    names = {key.table: key.table for key in answers}
    shown = make_shareable_answers(catalogue, answers, Audience.PUBLIC, names).answers
    return {
        key: answer
        for key, answer in answers.entries.items()
        if (public := shown.get(key)) and public.says_the_same(answer) and _fits(catalogue, key, answer)
    }


def _fits(catalogue: Catalogue, key: Key, answer: Answer) -> bool:
    """Whether it can stand in the file without changing."""
    if not all(map(holds, _texts([answer.value, answer.note, answer.reason]))):
        return False
    if answer.state is State.ANSWERED:
        return check_value(catalogue.questions[key.question], answer.value) is None
    return answer.state in (State.UNKNOWN, State.NOT_APPLICABLE)


def _texts(value: Any) -> Iterator[str]:
    """All texts inside a value."""
    inner = value.values() if isinstance(value, Mapping) else value
    if isinstance(inner, str):
        yield inner
    elif isinstance(inner, Iterable):
        for one in inner:
            yield from _texts(one)
