"""The answers to one principle's questions, with what follows from them: for everybody, and for us alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cdl_workbook.analyses.questions import assess_questions
from cdl_workbook.answers import Answers, Key, Standing, standings_of
from cdl_workbook.assessment.inventory import Assessment
from cdl_workbook.assessment.section import section_head
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.disclosure import ShareableAnswers, make_shareable_answers
from cdl_workbook.exports.documents import findings_document
from cdl_workbook.findings import Finding
from cdl_workbook.render.answers import answers_document, shown_keys
from cdl_workbook.vocabulary import Audience
from cdl_workbook.workbook import Workbook

_SETTLED = (Standing.ANSWERED, Standing.NOT_APPLICABLE, Standing.CONTESTED)


@dataclass(frozen=True, kw_only=True, slots=True)
class PrincipleAnswers:
    """What a workbook says to one principle, for one audience.

    Attributes:
        keys: the answers to show, in the catalogue's order.
        asked, answered: how many questions are asked as things stand, and how many are answered.
    """

    principle: str
    workbook: Workbook
    catalogue: Catalogue
    shareable: ShareableAnswers
    keys: tuple[Key, ...]
    findings: tuple[Finding, ...]
    asked: int
    answered: int

    def section(self) -> dict[str, Any]:
        """The machine-readable form that an executed notebook carries."""
        return {
            **section_head(self.workbook, self.principle),
            "catalogue": {"id": self.catalogue.id, "version": self.catalogue.version},
            "overlays": dict(self.catalogue.overlays),
            "answers": answers_document(self.shareable, self.keys),
            "asked": self.asked,
            "answered": self.answered,
            "findings": findings_document(self.findings),
        }


def answers_of(
    workbook: Workbook,
    principle: str,
    audience: Audience,
    assessment: Assessment | None = None,
) -> PrincipleAnswers:
    """Collect the answers to one principle and apply its rules.

    Args:
        assessment: of the workbook's tables, where questions are asked about them.

    Raises:
        SettingsError: ``answers.yaml`` or an overlay is not valid.
    """
    catalogue, answers = workbook.catalogue, workbook.answers.load()
    names = assessment.names if assessment else {}
    labels = tuple(names)
    found = assess_questions(catalogue, answers, principle, labels)
    shareable = make_shareable_answers(
        catalogue, answers, audience, names, assessment.columns if assessment else {}
    )
    shown = labels if audience is Audience.INTERNAL else tuple(names.values())
    standings = [
        standing
        for key, standing in standings_of(answers, catalogue, labels)
        if catalogue.questions[key.question].principle == principle and standing is not Standing.UNASKED
    ]
    return PrincipleAnswers(
        principle=principle,
        workbook=workbook,
        catalogue=catalogue,
        shareable=shareable,
        keys=shown_keys(catalogue, shareable, principle, shown),
        findings=found.public if audience is Audience.PUBLIC else (*found.internal, *found.public),
        asked=len(standings),
        answered=sum(standing in _SETTLED for standing in standings),
    )


def internal_keys(catalogue: Catalogue, answers: Answers, keys: Sequence[Key]) -> tuple[Key, ...]:
    """Of these keys, those that only the organisation itself may see."""
    return tuple(
        key for key in keys if not answers.entries[key].is_visible_to_all(catalogue.questions[key.question])
    )
