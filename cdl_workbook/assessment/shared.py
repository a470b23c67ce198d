"""What exports may say of one workbook, for everybody and for the organisation itself.

It is put together from what executed notebooks carry, so an organisation's data are not read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from types import MappingProxyType
from typing import Any

from cdl_workbook.analyses.questions import assess_questions
from cdl_workbook.answers import Answers, renamed_tables
from cdl_workbook.catalogue import Catalogue, Scope
from cdl_workbook.disclosure import make_shareable, make_shareable_answers
from cdl_workbook.exports.documents import findings_document
from cdl_workbook.exports.known import Concern, Known
from cdl_workbook.exports.reread import inventory_in
from cdl_workbook.exports.sections import sections_of
from cdl_workbook.vocabulary import Audience, Status
from cdl_workbook.workbook import Workbook

Documents = Sequence[Mapping[str, Any]]


def known_to_each(
    workbook: Workbook, inventory: Mapping[str, Any], findings: Documents
) -> Mapping[Audience, Known]:
    """Choose what each audience may know.

    Args:
        inventory: the content of ``inventory.json``. · findings: those of ``findings.json``.

    Raises:
        SettingsError: ``answers.yaml`` or an overlay is not valid.
    """
    catalogue, answers = workbook.catalogue, workbook.answers.load()
    shareable = make_shareable(inventory_in(inventory))
    digests = {table.label: table.sha256 for table in shareable.inventory.tables}
    renamed = renamed_tables(answers, digests).sure
    names = {**{label: label for label in digests}, **renamed}
    kept_under = MappingProxyType({shown: kept for kept, shown in renamed.items()})
    labels = [kept_under.get(label, label) for label in digests]
    ours = [*findings, *_for_us_alone(workbook), *_from_all_answers(catalogue, answers, labels, names)]
    columns = {
        kept_under.get(table.label, table.label): {column.name: column.name for column in table.columns}
        for table in shareable.inventory.tables
    }
    language = str(workbook.settings.language)
    public = Known(
        settings=workbook.settings,
        created=workbook.created(),
        version=version("cdl-workbook"),
        catalogue=catalogue,
        shareable=shareable,
        answers=make_shareable_answers(catalogue, answers, Audience.PUBLIC, names, columns),
        concerns=_concerns(findings, language),
    )
    internal = replace(
        public,
        answers=make_shareable_answers(catalogue, answers, Audience.INTERNAL),
        kept_under=kept_under,
        concerns=_concerns(ours, language),
    )
    return MappingProxyType({Audience.PUBLIC: public, Audience.INTERNAL: internal})


def _for_us_alone(workbook: Workbook) -> Iterable[Mapping[str, Any]]:
    """Findings that the notebooks show to the organisation alone, but for those that rest on answers only.

    They are worked out from the tables (an overdue row needs its dates), so they cannot be made here.
    """
    for section in sections_of(workbook, Audience.INTERNAL):
        if section["room"] not in workbook.catalogue.principles:
            yield from section["findings"]


def _from_all_answers(
    catalogue: Catalogue, answers: Answers, labels: Sequence[str], names: Mapping[str, str]
) -> Iterable[Mapping[str, Any]]:
    """Findings from all answers, each table called as everybody may read it."""
    for principle in catalogue.principles:
        asks_tables = any(one.scope in (Scope.TABLE, Scope.COLUMN) for one in catalogue.of(principle))
        found = assess_questions(catalogue, answers, principle, labels if asks_tables else ())
        for one in findings_document((*found.internal, *found.public)):
            yield {**one, "table": names.get(one["table"] or "", one["table"])}


def _concerns(findings: Iterable[Mapping[str, Any]], language: str) -> tuple[Concern, ...]:
    """Each concern once, in the order it came."""
    concerns = (
        Concern(
            code=one["code"],
            table=one["table"] or "",
            severity=one["severity"],
            message=one["message"][language],
            measure=one["recommendation"][language],
        )
        for one in findings
        if one["status"] == Status.CONCERN
    )
    return tuple(dict.fromkeys(concerns))
