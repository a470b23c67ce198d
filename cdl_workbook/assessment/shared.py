"""What exports may say of one workbook, for everybody and for the organisation itself.

It is put together from what executed notebooks carry, so an organisation's data are not read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from types import MappingProxyType
from typing import Any

from cdl_workbook.answers import renamed_tables
from cdl_workbook.assessment.questions import answers_of
from cdl_workbook.disclosure import make_shareable, make_shareable_answers
from cdl_workbook.exports.documents import findings_document
from cdl_workbook.exports.known import Concern, Known
from cdl_workbook.exports.reread import inventory_in
from cdl_workbook.vocabulary import Audience, Status
from cdl_workbook.workbook import Workbook

Documents = Sequence[Mapping[str, Any]]


def known_to(
    workbook: Workbook, audience: Audience, inventory: Mapping[str, Any], findings: Documents
) -> Known:
    """Choose what an audience may know.

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
    kept_under = {shown: kept for kept, shown in renamed.items()}
    if audience is Audience.INTERNAL:
        findings = [*findings, *_internal(workbook, digests, names, kept_under)]
    return Known(
        settings=workbook.settings,
        created=workbook.created(),
        version=version("cdl-workbook"),
        catalogue=catalogue,
        shareable=shareable,
        answers=make_shareable_answers(catalogue, answers, audience, names),
        kept_under=MappingProxyType(kept_under if audience is Audience.INTERNAL else {}),
        concerns=_concerns(findings, str(workbook.settings.language)),
    )


def _internal(
    workbook: Workbook,
    digests: Mapping[str, str],
    names: Mapping[str, str],
    kept_under: Mapping[str, str],
) -> Iterable[Mapping[str, Any]]:
    """Findings from all answers, each table called as everybody may read it."""
    tables = {kept_under.get(label, label): digest for label, digest in digests.items()}
    for principle in workbook.catalogue.principles:
        found = answers_of(workbook, principle, Audience.INTERNAL, tables, names).findings
        for one in findings_document(found):
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
