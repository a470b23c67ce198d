"""The self-check of data literacy: four fields, twelve statements, no grade.

Fields after the competence frameworks that agree on collecting, managing, analysing and acting (Ridsdale et
al. 2015, Schüller et al. 2019). Several people's answers stay a range; nothing is averaged.
"""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.answers import Answers
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.office_hour import LEVELS, LearningStep

_AT_MOST = 3
_NOT_THERE_YET = 1


def learning_steps(
    catalogue: Catalogue, answers: Answers, at_most: int = _AT_MOST
) -> tuple[LearningStep, ...]:
    """What to learn next: statements that are not there yet, the lowest first, one field after the other."""
    replies = answers.replies(catalogue)
    found = []
    for question in catalogue.questions.values():
        reply = replies.get(question.id)
        if question.learn is None or question.field is None or reply is None:
            continue
        levels = [LEVELS.index(value) for value in reply.values if value in LEVELS]
        if levels and min(levels) <= _NOT_THERE_YET:
            found.append(LearningStep(question.id, question.field, min(levels), max(levels)))
    return _spread(sorted(found, key=lambda step: (step.lowest, step.highest)))[:at_most]


def _spread(steps: Sequence[LearningStep]) -> tuple[LearningStep, ...]:
    """The same steps, so that each field comes once before one comes twice; the lowest still come first."""
    rounds: dict[int, list[LearningStep]] = {}
    seen: dict[tuple[int, str], int] = {}
    for step in steps:
        turn = seen.get((step.lowest, step.field), 0)
        seen[step.lowest, step.field] = turn + 1
        rounds.setdefault(step.lowest * len(steps) + turn, []).append(step)
    return tuple(step for turn in sorted(rounds) for step in rounds[turn])
