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
from cdl_workbook.disclosure import without_personal
from cdl_workbook.exports.documents import findings_document
from cdl_workbook.findings import Finding
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook

_NAMES_A_COLUMN = "pr.table.retention.date"


@dataclass(frozen=True, kw_only=True, slots=True)
class Purposes:
    """The findings of the room, for one audience.

    Attributes:
        in_settings: what ``workbook.yaml`` says tables and columns are for, see ``purposes_in_settings``.
    """

    workbook: Workbook
    findings: tuple[Finding, ...]
    in_settings: Mapping[str, Mapping[str, tuple[str, ...]]]

    def sentences(self, language: Language) -> list[str]:
        """What ``workbook.yaml`` says, a sentence for each table and column."""
        say = words(language)
        return [
            say.text(
                "guide.purpose_in_settings", place=" · ".join(filter(None, (table, column))), said=list(said)
            )
            for table, below in self.in_settings.items()
            for column, said in below.items()
        ]

    def section(self) -> dict[str, Any]:
        """The machine-readable form that an executed notebook carries."""
        return {**section_head(self.workbook, "purposes"), "findings": findings_document(self.findings)}


def purposes_of(assessment: Assessment, audience: Audience) -> Purposes:
    """Check what was said about each table against what was found in it.

    Raises:
        SettingsError: ``answers.yaml`` or an overlay is not valid.
    """
    workbook = assessment.workbook
    in_settings = purposes_in_settings(assessment)
    found = assess_purposes(
        assessment.shareable.inventory,
        workbook.catalogue,
        _as_shown(workbook.answers.load(), assessment),
        today=workbook.created(),
        threshold=workbook.settings.disclosure_threshold,
        purposes=in_settings,
    )
    findings = found.public if audience is Audience.PUBLIC else (*found.internal, *found.public)
    return Purposes(workbook=workbook, findings=findings, in_settings=in_settings)


def purposes_in_settings(assessment: Assessment) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """What ``workbook.yaml`` says tables and columns are for, called as they are where everybody may read it.

    Returns:
        Table → column (empty for all of the table) → purposes.
    """
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for purpose, tables in assessment.workbook.settings.purposes.items():
        said = without_personal(purpose)
        for label, shown in assessment.names.items():
            columns = tables.get(label, tables.get(label.partition("#")[0]))
            if columns is not None:
                names = [assessment.columns[label].get(one, "") for one in columns]
                below = found.setdefault(shown, {})
                for name in filter(None, names) if columns else [""]:
                    below[name] = (*below.get(name, ()), said)
    return found


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
