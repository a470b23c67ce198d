"""The data office hour of one workbook: the next step, what to learn, and the project sketch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cdl_workbook.analyses.start import learning_steps, next_step, sketch_of
from cdl_workbook.answers import Answers
from cdl_workbook.assessment.section import section_head
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.disclosure import ShareableAnswers, make_shareable_answers
from cdl_workbook.office_hour import LearningStep, NextStep, SketchPart
from cdl_workbook.vocabulary import Audience
from cdl_workbook.workbook import Workbook


@dataclass(frozen=True, kw_only=True, slots=True)
class OfficeHour:
    """What came out of the data office hour, for one audience.

    Attributes:
        proposal: the next step with its reasons, from the answers this audience may see.
        learning: at most three things to learn; empty where those answers are not for this audience.
        learning_withheld: there are such answers, none of them for this audience.
        sketch: the parts of the project sketch. · missing: questions a sketch still needs.
    """

    workbook: Workbook
    catalogue: Catalogue
    shareable: ShareableAnswers
    proposal: NextStep
    learning: tuple[LearningStep, ...]
    learning_withheld: bool
    sketch: tuple[SketchPart, ...]
    missing: tuple[str, ...]

    def section(self) -> dict[str, Any]:
        """The machine-readable form that an executed notebook carries."""
        return {
            **section_head(self.workbook, "sketch"),
            "next_step": {
                "step": str(self.proposal.step),
                "reasons": [code for code, _ in self.proposal.reasons],
                "obstacles": [code for code, _ in self.proposal.obstacles],
                "questions": list(self.proposal.questions),
            },
            "sketch": {part.name: [key.question for key in part.answered] for part in self.sketch},
            "missing": list(self.missing),
            "findings": [],
        }


def office_hour(workbook: Workbook, audience: Audience) -> OfficeHour:
    """Draw the conclusions of the data office hour.

    Raises:
        SettingsError: ``answers.yaml`` or an overlay is not valid.
    """
    catalogue = workbook.catalogue
    everything = workbook.answers.load()
    shareable = make_shareable_answers(catalogue, everything, audience)
    answers: Answers = shareable.answers
    sketch, _ = sketch_of(catalogue, answers)
    _, missing = sketch_of(catalogue, everything)  # what is answered internally is not missing
    return OfficeHour(
        workbook=workbook,
        catalogue=catalogue,
        shareable=shareable,
        proposal=next_step(catalogue, answers),
        learning=learning_steps(catalogue, answers),
        learning_withheld=_says_something(catalogue, everything) and not _says_something(catalogue, answers),
        sketch=sketch,
        missing=missing,
    )


def _says_something(catalogue: Catalogue, answers: Answers) -> bool:
    """Whether a statement of the self-check was answered."""
    return any(
        one in catalogue.questions and catalogue.questions[one].learn for one in answers.replies(catalogue)
    )
