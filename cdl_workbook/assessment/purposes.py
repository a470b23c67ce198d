"""What follows from purposes and tables, for one audience."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from cdl_workbook.analyses.purposes import assess_purposes
from cdl_workbook.answers import Answer, Answers, Key
from cdl_workbook.assessment.inventory import Assessment
from cdl_workbook.assessment.section import section_head
from cdl_workbook.exports.documents import findings_document
from cdl_workbook.findings import Finding
from cdl_workbook.vocabulary import Audience
from cdl_workbook.workbook import Workbook

_NAMES_A_COLUMN = "pr.table.retention.date"


@dataclass(frozen=True, kw_only=True, slots=True)
class Purposes:
    """The findings of the room, for one audience."""

    workbook: Workbook
    findings: tuple[Finding, ...]

    def section(self) -> dict[str, Any]:
        """The machine-readable form that an executed notebook carries."""
        return {**section_head(self.workbook, "purposes"), "findings": findings_document(self.findings)}


def purposes_of(assessment: Assessment, audience: Audience) -> Purposes:
    """Check what was said about each table against what was found in it.

    Raises:
        SettingsError: ``answers.yaml`` or an overlay is not valid.
    """
    workbook = assessment.workbook
    found = assess_purposes(
        assessment.shareable.inventory,
        workbook.catalogue,
        _as_shown(workbook.answers.load(), assessment),
        today=workbook.created(),
        threshold=workbook.settings.disclosure_threshold,
    )
    findings = found.public if audience is Audience.PUBLIC else (*found.internal, *found.public)
    return Purposes(workbook=workbook, findings=findings)


def _as_shown(answers: Answers, assessment: Assessment) -> Answers:
    """The answers with tables and columns called as they are where everybody may read them."""
    entries = {}
    for key, answer in answers.entries.items():
        columns = assessment.columns.get(key.table, {})
        shown = Key(
            key.question,
            assessment.names.get(key.table, key.table),
            columns.get(key.column, key.column),
        )
        entries[shown] = _with_shown_column(answer, columns) if key.question == _NAMES_A_COLUMN else answer
    return replace(answers, entries=MappingProxyType(entries))


def _with_shown_column(answer: Answer, columns: Mapping[str, str]) -> Answer:
    """A column's name that somebody wrote, as the column is called where everybody may read it."""
    folded = {name.casefold(): shown for name, shown in columns.items()}
    value = answer.value if isinstance(answer.value, str) else ""
    shown = folded.get(value.strip().casefold())
    return answer.model_copy(update={"value": shown}) if shown else answer
