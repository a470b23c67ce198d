"""The organisation's own word on what a column holds: an answer comes before ``workbook.yaml``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from cdl_workbook.analyses.inventory import Overrule, TableWishes
from cdl_workbook.answers import Answer, State
from cdl_workbook.catalogue import kind_and_class
from cdl_workbook.disclosure import without_personal
from cdl_workbook.errors import SettingsError
from cdl_workbook.inventory import Inventory
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook

COLUMN_KIND = "pr.column.kind"


def with_answers(wishes: Mapping[str, TableWishes], workbook: Workbook) -> dict[str, TableWishes]:
    """The wishes of the settings, with what the public answers say about columns laid over them.

    The inventory may be shared, so an internal answer does not change it. Several people who disagree change
    nothing either. Answers that cannot be read change nothing; the notebook says so where it asks.
    """
    both = dict(wishes)
    for table, columns in _kinds_said(workbook).items():
        before = both.get(table) or both.get(table.partition("#")[0]) or TableWishes()
        laid = {name: _over(one, before.overrules.get(name)) for name, one in columns.items()}
        both[table] = replace(before, overrules={**before.overrules, **laid})
    return both


def columns_gone(workbook: Workbook, inventory: Inventory) -> tuple[tuple[str, str], ...]:
    """Table and column of answers whose table is there and whose column is not: renamed, or deleted."""
    there = {table.label: {column.name for column in table.columns} for table in inventory.tables}
    try:
        spoken_of = {(key.table, key.column) for key in workbook.answers.load() if key.column}
    except SettingsError:
        return ()
    return tuple(
        sorted((table, name) for table, name in spoken_of if table in there and name not in there[table])
    )


def _kinds_said(workbook: Workbook) -> Mapping[str, Mapping[str, Overrule]]:
    try:
        answers, question = workbook.answers.load(), workbook.catalogue.questions.get(COLUMN_KIND)
    except SettingsError:
        return {}
    said: dict[str, dict[str, Overrule]] = defaultdict(dict)
    for key, answer in answers.entries.items():
        if question and key.question == COLUMN_KIND and answer.is_visible_to_all(question):
            overrule = _overrule(answer, workbook)
            if overrule:
                said[key.table][key.column] = overrule
    return said


def _overrule(answer: Answer, workbook: Workbook) -> Overrule | None:
    if answer.state is not State.ANSWERED:
        return None
    try:
        kind, personal = kind_and_class(str(answer.value))
    except KeyError:  # ``check`` says that there is no such option
        return None
    reason = without_personal(answer.note) or words(workbook.settings.language).text("column_kinds.no_reason")
    return Overrule(reason=reason, kind=kind, personal=personal)


def _over(said: Overrule, settings: Overrule | None) -> Overrule:
    if settings is None:
        return said
    return replace(said, settings_kind=settings.kind or str(settings.personal))
