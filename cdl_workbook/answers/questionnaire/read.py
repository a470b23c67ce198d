"""A filled questionnaire → answers. What cannot be understood is named with its cell, and kept as a note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from cdl_workbook.answers.model import Answer, Answers, Key, State
from cdl_workbook.answers.questionnaire.cells import as_cross, as_state
from cdl_workbook.answers.questionnaire.sheets import Line, Sheets, read_sheets
from cdl_workbook.answers.questionnaire.values import Asked, Misread, value_of
from cdl_workbook.catalogue import Catalogue, Question, Visibility
from cdl_workbook.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What one respondent said.

    Attributes:
        author: as they call themselves; empty where they did not say.
        misread: what could not be understood: file, sheet, cell, remedy. Its words are in a note.
    """

    author: str
    answers: Answers
    misread: tuple[SettingsError, ...]


def read_questionnaire(path: Path, catalogue: Catalogue) -> Questionnaire:
    """Read a filled questionnaire.

    Args:
        catalogue: with the overlays that the questionnaire was made with.

    Raises:
        UsageError: the file is not there, is no spreadsheet that can be read, or holds no questionnaire.
    """
    sheets = read_sheets(path)
    misread = Misread(path.name, sheets.language)
    for name in sheets.foreign:
        misread.errors.append(SettingsError("form_sheet", path=path.name, sheet=name))
    entries = {}
    for key, asked in _gathered(sheets, misread).items():
        answer = _answer(catalogue.questions.get(key.question), asked, misread)
        if answer is not None:
            entries[key] = answer
    answers = Answers(MappingProxyType(entries), catalogue=MappingProxyType(sheets.catalogue))
    return Questionnaire(sheets.author, answers, tuple(misread.errors))


def _gathered(sheets: Sheets, misread: Misread) -> Mapping[Key, Asked]:
    """All lines by the question they belong to; a line without one goes to the question above it."""
    found: dict[Key, Asked] = {}
    above: dict[str, Asked] = {}
    for line in sheets.lines:
        if not line.text("id"):
            _keep_homeless(line, above.get(line.sheet), misread)
            continue
        asked = found.setdefault(Key(line.text("id"), line.text("table")), Asked())
        above[line.sheet] = asked
        part = line.text("part")
        first = asked.parts.get(part) if part else asked.head
        if first is not None:
            _keep_twice(line, first, asked, misread)
        elif part:
            asked.parts[part] = line
        else:
            asked.head = line
    return found


def _keep_homeless(line: Line, above: Asked | None, misread: Misread) -> None:
    for column, _ in line.typed():
        if above is None:
            misread.name(line, column, "form_no_place_at_all")
        else:
            misread.keep(above, line, column, "form_no_place")


def _keep_twice(line: Line, first: Line, asked: Asked, misread: Misread) -> None:
    for column, typed in line.typed():
        if typed != first.text(column):
            misread.keep(asked, line, column, "form_twice")


def _answer(question: Question | None, asked: Asked, misread: Misread) -> Answer | None:
    """The answer to one question; None where nothing was said."""
    first = asked.lines[0]
    if question is None and any(line.typed() for line in asked.lines):
        misread.name(first, "question", "form_unknown_question", key=first.text("id"))
    value = value_of(question, asked, misread) if question else asked.typed or None
    state, note = _state(asked, misread), _note(asked, misread)
    if state in (State.UNKNOWN, State.NOT_APPLICABLE) and value is not None:
        misread.keep(asked, first, "state", "form_state_and_answer", asked.typed)
        value = None
    if state is State.NOT_APPLICABLE and not note:
        misread.keep(asked, first, "note", "form_no_reason", first.text("state"))
        state = State.UNKNOWN
    if value is None and state in (None, State.ANSWERED):
        state = _without_a_value(state, note, asked, misread)
        if state is None:
            return None
    is_reason = state is State.NOT_APPLICABLE
    return Answer(
        state=state or State.ANSWERED,
        value=value,
        reason=note if is_reason else "",
        note="\n".join(filter(None, ["" if is_reason else note, *asked.kept])),
        visibility=_visibility(question, asked),
        text_hash=asked.head.text("asked") if asked.head else "",
    )


def _without_a_value(state: State | None, note: str, asked: Asked, misread: Misread) -> State | None:
    """A note alone says that the question is not answered yet; nothing at all says nothing."""
    if state is State.ANSWERED or (note and not asked.kept):
        misread.name(asked.lines[0], "answer", "form_no_answer")
    return State.UNKNOWN if note or asked.kept else None


def _state(asked: Asked, misread: Misread) -> State | None:
    chosen = None
    for line in asked.lines:
        if not line.text("state"):
            continue
        state = as_state(line["state"])
        if state is None or line is not asked.head:
            misread.keep(asked, line, "state", "form_state")
        else:
            chosen = state
    return chosen


def _note(asked: Asked, misread: Misread) -> str:
    """The note, and remarks that stand beside a single option or cell."""
    notes = [asked.head.text("note")] if asked.head else []
    for line in asked.lines:
        if line.text("part") and line.text("note"):
            notes.append(f"{line.text('question')}: {line.text('note')}")
        if as_cross(line["internal"]) is None:
            misread.keep(asked, line, "internal", "form_cross")
    return "\n".join(filter(None, notes))


def _visibility(question: Question | None, asked: Asked) -> Visibility | None:
    """Internal where somebody ticked it; None where the question is so by itself, or nothing is said."""
    ticked = any(as_cross(line["internal"]) is not False for line in asked.lines)
    by_itself = question is not None and question.visibility is Visibility.INTERNAL
    return Visibility.INTERNAL if ticked and not by_itself else None
