"""What is said beside a field: how the answer stands, what is wrong, what somebody should know."""

from __future__ import annotations

from cdl_workbook.answers import Answer, State, check_value
from cdl_workbook.catalogue import Question
from cdl_workbook.forms.field import Entered, Surroundings
from cdl_workbook.forms.fragments import shown_value, standing_words

_KNOWN = ("number", "range", "range_order", "reason", "elsewhere")


def notices(
    question: Question,
    around: Surroundings,
    base: Answer | None,
    *,
    problem: str,
    failure: str,
    saving: bool,
    said_is_touched: bool,
    entered: Entered,
    state: State,
    overtaken: Answer | None,
) -> list[tuple[str, str]]:
    """Kind and sentence of each: ``status``, ``problem`` or ``note``.

    Args:
        base: the answer that is in the file.
        problem: why what is typed cannot be saved yet. · failure: why saving did not work.
        saving: something is about to be saved.
        entered, state: what stands in the fields.
        overtaken: what somebody else had saved meanwhile.
    """
    say = around.say
    lines: list[tuple[str, str]] = []
    if problem:
        known = problem if problem in _KNOWN else "value"
        lines.append(("problem", say.text("forms.not_saved", reason=say.text(f"forms.problem.{known}"))))
    elif saving and failure:
        lines.append(("problem", say.text("forms.not_saved", reason=failure)))
    elif saving:
        lines.append(("status", say.text("forms.saving")))
    else:
        lines.append(("status", standing_words(base, around)))
    if entered.understood:
        lines.append(("note", say.text("forms.understood", number=entered.understood)))
    if state is not State.ANSWERED and entered != Entered():
        lines.append(("note", say.text("forms.unused")))
    if overtaken:
        author = overtaken.author or say.text("forms.somebody")
        lines.append(("note", say.text("forms.overtaken", author=author)))
    if base and not said_is_touched:
        lines += _about_the_file(question, around, base)
    return lines


def _about_the_file(question: Question, around: Surroundings, base: Answer) -> list[tuple[str, str]]:
    """What is to be said about the answer that is in the file."""
    lines = []
    if base.state is State.ANSWERED and check_value(question, base.value):
        value = shown_value(question, base.value, around.language)
        lines.append(("problem", around.say.text("forms.unfit", value=value)))
    if base.is_outdated(question):
        lines.append(("note", around.say.text("forms.outdated")))
    return lines
