"""``answers.yaml`` as text: read into answers, and answers written back.

A file of ours begins with ``---`` and ends with ``...``, so that one cut off in the middle is noticed: half
an answer can be valid YAML too. Only the lines of what changed are replaced, so that comments and the
spelling of all the rest stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import YAMLError

from cdl_workbook.answers.dump import SCHEMA, Place, dumped, entry, key_of, place_of, tree_of
from cdl_workbook.answers.lines import Lines, taken_apart
from cdl_workbook.answers.model import ANSWERS_FILE, Answer, Answers, AnswersFile, Key
from cdl_workbook.answers.pieces import comments_in
from cdl_workbook.errors import ExecutionError, SettingsError
from cdl_workbook.typed_yaml import explained, parse_tree, plain

_BEGIN = re.compile(r"\A(\s*(?:#[^\n]*\n\s*)*)---[ \t]*\r?(?:\n|\Z)")
_END = re.compile(r"^\.\.\.[ \t]*\r?$\n?", re.MULTILINE)


def read_answers(text: str, name: str) -> Answers:
    """The answers in a text.

    Raises:
        SettingsError: file, line, key and remedy of the first thing that is wrong.
    """
    if not text.strip():
        return Answers()
    if _BEGIN.match(text) and not _END.search(text):
        raise SettingsError("answers_cut_off", path=name, line=text.count("\n", 0, -1) + 1)
    try:  # the fast way; what it refuses is read again slowly, to find the line
        return _read_lines(text)
    except (YAMLError, ValidationError, ValueError, RecursionError):
        tree = answers_tree(text, name)
    try:
        return AnswersFile.model_validate(plain(tree)).answers_in_it()
    except ValidationError as problem:
        raise explained(problem, tree, name, AnswersFile) from None


def answers_tree(text: str, name: str) -> CommentedMap:
    """All that a file holds, with the lines of its keys.

    Raises:
        SettingsError: it is no YAML, has a key twice, or is no mapping.
    """
    # Somebody may have gone on writing behind the end: that is no reason to refuse it. A comment takes its
    # place, for a blank line would belong to a text that stands before it.
    return parse_tree(_END.sub("#\n", text), name)


def write_answers(answers: Answers, changed: Iterable[Key], before: str) -> str:
    """The text that holds these answers. It is given out only if reading it gives them again.

    Args:
        changed: keys whose answers differ from those in ``before``.
        before: the file as it is now; all that does not change in it is kept.

    Raises:
        ExecutionError: an answer holds what no text file can hold, such as half a character.
    """
    keys = tuple(changed)
    for text in _written(answers, keys, before):
        if _holds(text, answers):
            return text
    wrong = next((key for key in keys if not _can_be_written(answers, key)), "")
    key = str(wrong).encode("utf-8", "replace").decode()
    raise ExecutionError("answer_unwritable", path=ANSWERS_FILE, key=key)


def _read_lines(text: str) -> Answers:
    """The answers of a file that is laid out line by line, each read once however often it comes.

    Raises:
        YAMLError, ValidationError, ValueError: it is not, or something in it is wrong.
    """
    lines = taken_apart(_unmarked(text))
    if lines is None:
        raise ValueError("not line by line")
    head: dict[str, Any] = {}
    entries: dict[Key, Answer] = {}
    for piece in lines:
        match piece.place:
            case ("answers", _) | ("tables", _, "answers", _) | ("tables", _, "columns", _, _):
                key, answer = _answer(piece.text, piece.place)
                entries[key] = answer
                if key.column:
                    head["tables"][key.table]["columns"][key.column] = {}
            case ("schema" | "catalogue" as name,):
                head[name] = _one(piece.text, name)
            case ("tables", table):
                head.setdefault("tables", {})[table] = {}
            case ("tables", table, "sha256"):
                head["tables"][table]["sha256"] = _one(piece.text, "sha256")
            case ("tables", table, "columns", column):
                head["tables"][table].setdefault("columns", {})[column] = None
    rest = AnswersFile.model_validate(head).answers_in_it()
    return Answers(entries, rest.tables, rest.catalogue)


def _one(text: str, name: str) -> Any:
    """What stands under the only key of a text."""
    given = YAML(typ="safe").load(text)
    if not isinstance(given, dict) or [str(key) for key in given] != [name]:
        raise ValueError(name)
    return next(iter(given.values()))


@lru_cache(maxsize=8192)
def _read_once(text: str, place: Place) -> tuple[Key, Answer, bool]:
    """An answer with its key, and whether its value could be changed by who gets it."""
    answer = Answer.model_validate(_one(text, place[-1]))
    values = (one.value for one in (answer, *answer.voices, *answer.history))
    return key_of(place), answer, any(isinstance(one, list | dict) for one in values)


def _answer(text: str, place: Place) -> tuple[Key, Answer]:
    """One answer; a copy where its value could be changed."""
    key, answer, is_open = _read_once(text, place)
    return key, answer.model_copy(deep=True) if is_open else answer


def _unmarked(text: str) -> str:
    return _END.sub("", _BEGIN.sub(r"\1", text))


def _marked(text: str) -> str:
    return f"---\n{text}...\n"


def _holds(text: str, answers: Answers) -> bool:
    """Whether reading a text gives these answers."""
    try:
        text.encode()
        read = read_answers(text, "")
    except (UnicodeEncodeError, SettingsError):
        return False
    known = {table: digest for table, digest in answers.tables.items() if digest}
    return (read.entries, read.tables, read.catalogue) == (answers.entries, known, answers.catalogue)


def _written(answers: Answers, changed: Iterable[Key], before: str) -> Iterator[str]:
    """Texts that should hold the answers, the one that keeps most first."""
    lines = taken_apart(_unmarked(before)) if before.strip() else None
    if lines is not None:
        with suppress(ValueError, YAMLError):  # then it has to be written anew
            yield _marked(str(_changed(lines, answers, changed)))
    with suppress(ValueError, YAMLError):
        yield _anew(answers, comments_in(before))


def _can_be_written(answers: Answers, key: Key) -> bool:
    alone = Answers({key: answers.entries[key]}) if key in answers.entries else Answers()
    return any(_holds(text, alone) for text in _written(alone, (), ""))


def _changed(lines: Lines, answers: Answers, changed: Iterable[Key]) -> Lines:
    """The same lines with what is new or different, and without what is gone.

    Raises:
        ValueError: an entry does not fit between these lines.
    """
    head: dict[Place, Any] = {("schema",): SCHEMA, ("catalogue",): dict(answers.catalogue)}
    head |= {("tables", table, "sha256"): digest for table, digest in answers.tables.items() if digest}
    old = {piece.place: piece.text for piece in lines if piece.place and not piece.is_branch}
    entries = {place_of(key) for key in answers}
    for place in old:
        if place not in head and place not in entries:
            lines.drop(place)
    for place, value in head.items():
        if place not in old or _one(old[place], place[-1]) != value:
            lines.put(place, dumped({place[-1]: value}))
    for key in changed:
        if key in answers.entries:
            place = place_of(key)
            lines.put(place, dumped({place[-1]: entry(answers.entries[key])}))
    return lines


def _anew(answers: Answers, comments: Iterable[str] = ()) -> str:
    """A file from nothing, with the comments of an earlier one at its top.

    Raises:
        ValueError, YAMLError: an answer holds what is no text.
    """
    return _marked("".join(f"{one}\n" for one in comments) + dumped(tree_of(answers)))
