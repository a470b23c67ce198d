"""The inventory of one workbook: its tables, what was found in them, and what its settings ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from cdl_workbook.analyses.inventory import Overrule, Progress, TableWishes, assess_inventory, take_inventory
from cdl_workbook.answers import Standing, standings_of
from cdl_workbook.assessment.overrules import columns_gone, with_answers
from cdl_workbook.assessment.section import inputs, section_head
from cdl_workbook.disclosure import Shareable, looks_personal, make_shareable
from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.exports.documents import findings_document, inventory_document
from cdl_workbook.findings import Finding
from cdl_workbook.inventory import Inventory
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import TableSettings, Workbook

_TABLE_QUESTIONS = {"purpose": "pr.table.purpose", "retention": "pr.table.retention"}


@dataclass(frozen=True, slots=True)
class Unused:
    """A table or column that ``workbook.yaml`` or ``answers.yaml`` speaks of and that is not there.

    Attributes:
        table: as the settings call it.
        column: None where the table itself is missing.
        in_answers: an answer speaks of it, and not the settings.
    """

    table: str
    column: str | None = None
    in_answers: bool = False

    def sentence(self, language: Language) -> str:
        """What the settings ask for in vain. Names that look like a person's are not repeated."""
        named = {name: "…" if looks_personal(said) else said for name, said in self._said().items()}
        of = "answer" if self.in_answers else "column" if self.column else "table"
        return words(language).text(f"guide.unused_{of}", **named)

    def _said(self) -> dict[str, str]:
        return {"table": self.table, **({"column": self.column} if self.column else {})}


@dataclass(frozen=True, kw_only=True, slots=True)
class Assessment:
    """What one analysis room found in one workbook, ready to be shared.

    Attributes:
        unused: what the settings say about tables and columns that are not there.
        details: the tables as they are called in the folder; for the organisation alone.
        unanswered: ``purpose`` and ``retention`` → shareable names of tables about persons for which nobody
            has said it. That an answer is missing is shown to all; what it says is not.
    """

    room: str
    workbook: Workbook
    shareable: Shareable
    findings: tuple[Finding, ...]
    details: Inventory
    unused: tuple[Unused, ...] = ()
    unanswered: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def tables(self) -> dict[str, str]:
        """Label of each table as it is called in the folder → SHA-256; for the organisation alone."""
        return {table.label: table.sha256 for table in self.details.tables}

    @property
    def names(self) -> dict[str, str]:
        """The same label → how the table is called where everybody may read it."""
        return _names(self.details, self.shareable)

    @property
    def columns(self) -> dict[str, dict[str, str]]:
        """The same label → name of each of its columns → how it is called there."""
        return {
            table.label: {
                one.name: other.name for one, other in zip(table.columns, shown.columns, strict=True)
            }
            for table, shown in zip(self.details.tables, self.shareable.inventory.tables, strict=True)
        }

    def section(self) -> dict[str, Any]:
        """The machine-readable form that an executed notebook carries and the report is made from."""
        return {
            **section_head(self.workbook, self.room),
            "inputs": inputs(self.shareable),
            "inventory": inventory_document(self.shareable),
            "findings": findings_document(self.findings),
        }


def assess_workbook_inventory(workbook: Workbook, progress: Progress | None = None) -> Assessment:
    """Describe all tables of a workbook's ``data/`` and say what to look at.

    Raises:
        UsageError: the workbook has no ``data`` folder.
    """
    threshold = workbook.settings.disclosure_threshold
    if not workbook.data.is_dir():
        raise UsageError("no_data_folder", path=workbook.name)
    wishes = with_answers(table_wishes(workbook), workbook)
    inventory = take_inventory([workbook.data], wishes, progress, threshold)
    shareable = make_shareable(inventory)
    return Assessment(
        room="inventory",
        workbook=workbook,
        shareable=shareable,
        findings=assess_inventory(shareable.inventory, workbook.created()),
        unused=(
            *unused_settings(workbook, inventory),
            *(Unused(table, column, in_answers=True) for table, column in columns_gone(workbook, inventory)),
        ),
        details=inventory,
        unanswered=_unanswered(workbook, inventory, _names(inventory, shareable)),
    )


def _names(inventory: Inventory, shareable: Shareable) -> dict[str, str]:
    pairs = zip(inventory.tables, shareable.inventory.tables, strict=True)
    return {table.label: shown.label for table, shown in pairs}


def _unanswered(
    workbook: Workbook, inventory: Inventory, names: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Tables about persons without a purpose or a retention; none where the answers cannot be read."""
    labels = [table.label for table in inventory.tables if table.may_hold_persons]
    try:
        standings = list(standings_of(workbook.answers.load(), workbook.catalogue, labels))
    except SettingsError:
        return {}  # the step that shows the answers says what is wrong with them
    return {
        topic: tuple(
            names[key.table]
            for key, standing in standings
            if key.question == question and key.table in names and standing is Standing.UNANSWERED
        )
        for topic, question in _TABLE_QUESTIONS.items()
    }


def unused_settings(workbook: Workbook, inventory: Inventory) -> tuple[Unused, ...]:
    """Tables and columns that the settings name and the inventory (as read) does not have.

    Nothing is ignored in silence. Columns of a table that could not be read are not looked for.
    """
    unread = {part for item in inventory.not_read for part in (item.path, item.path.partition("#")[0])}
    unused: list[Unused] = []
    named = [(label, one.columns_named()) for label, one in workbook.settings.tables.items()]
    named += [
        (label, columns) for one in workbook.settings.purposes.values() for label, columns in one.items()
    ]
    for label, wanted in dict.fromkeys(named):
        meant = [table for table in inventory.tables if label in (table.path, table.label)]
        if not meant and label not in unread:
            unused.append(Unused(label))
            continue
        columns = {column.name for table in meant for column in table.columns}
        if label not in unread:
            unused += [Unused(label, name) for name in wanted if name not in columns]
    return tuple(unused)


def table_wishes(workbook: Workbook) -> dict[str, TableWishes]:
    """What the settings say about each table, for the reader and the recogniser."""
    return {label: _wishes(settings) for label, settings in workbook.settings.tables.items()}


def _wishes(settings: TableSettings) -> TableWishes:
    overrules: Mapping[str, Overrule] = {
        name: Overrule(reason=column.reason, kind=column.kind, personal=column.personal)
        for name, column in settings.columns.items()
    }
    return TableWishes(options=settings.reader_options(), overrules=overrules)
