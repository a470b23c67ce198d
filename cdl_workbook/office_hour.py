"""What comes out of the data office hour: a next step, things to learn, a project sketch. Codes, no words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from cdl_workbook.answers import Key

LEVELS = ("not_yet", "partly", "mostly", "shown")
"""The scale of the self-check; a place in it is no grade."""


class Step(StrEnum):
    """What an organisation may do next. ``none``: there is too little to say it from."""

    LEARN = "learn"
    CONNECT = "connect"
    IMPLEMENT = "implement"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The proposal, what speaks for it, and what is still in the way.

    Attributes:
        reasons, obstacles: codes of sentences, with what fills them.
        questions: ids of the answers it rests on.
    """

    step: Step
    reasons: tuple[tuple[str, Mapping[str, int]], ...]
    obstacles: tuple[tuple[str, Mapping[str, int]], ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LearningStep:
    """One thing to learn next.

    Attributes:
        question: the statement of the self-check.
        field: collect, manage, analyse or act.
        lowest, highest: of what several people said, as places in ``LEVELS``; equal where one answered.
    """

    question: str
    field: str
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class SketchPart:
    """One part of the sketch: its name, and the answers that are there."""

    name: str
    answered: tuple[Key, ...]
