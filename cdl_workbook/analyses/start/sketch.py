"""The project sketch: who wants to change what for whom, with which data, and what is still open."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cdl_workbook.answers import Answers, Key, Standing
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.office_hour import SketchPart

SKETCH: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "who": ("cs.actor", "cs.field", "cs.field.groups"),
        "why": ("cg.problem", "st.questions"),
        "change": ("cg.collective", "cg.change"),
        "data": ("st.data", "st.match", "pr.data", "pr.personal"),
        "how": ("cg.solution", "fe.approach", "fe.scope"),
        "without": ("ne.without", "ne.simpler", "ne.product"),
        "people": ("fe.people", "fe.frame.months", "fe.frame.days", "su.owner"),
        "care": ("pr.legal_basis", "ju.worst_case", "ju.voices"),
    }
)
"""Part of the sketch → the questions whose answers make it up, in order."""
_NEEDED = (
    "cs.actor",
    "cg.problem",
    "st.questions",
    "cg.change",
    "st.data",
    "cg.solution",
    "ne.without",
    "fe.people",
)
_KNOWN = (Standing.ANSWERED, Standing.CONTESTED)


def sketch_of(catalogue: Catalogue, answers: Answers) -> tuple[tuple[SketchPart, ...], tuple[str, ...]]:
    """The parts that hold an answer, and the questions a sketch needs that have none yet."""
    replies = answers.replies(catalogue)

    def is_there(one: str) -> bool:
        question = catalogue.questions.get(one)
        return question is not None and answers.standing(question, replies) in _KNOWN

    parts = [
        SketchPart(name, tuple(Key(one) for one in questions if is_there(one)))
        for name, questions in SKETCH.items()
    ]
    missing = tuple(one for one in _NEEDED if one in catalogue.questions and not is_there(one))
    return tuple(part for part in parts if part.answered), missing
