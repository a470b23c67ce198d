"""What is known already, offered as answers with the reason; nothing is filled in by itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from cdl_workbook.analyses.purposes import columns_of_children, likely_date
from cdl_workbook.answers import Key
from cdl_workbook.guide.plan import measures_offered
from cdl_workbook.header_lexicon import fold
from cdl_workbook.inventory import ColumnInventory, Inventory, TableInventory
from cdl_workbook.render.html import mark
from cdl_workbook.resources import listed, load_lexicon
from cdl_workbook.vocabulary import Language, Personal
from cdl_workbook.wording import Words, words
from cdl_workbook.workbook import Workbook

if TYPE_CHECKING:
    from cdl_workbook.forms import Suggestion

_SHOWN = 5
"""Columns named in a reason."""
_KINDS_SAY = {"donation_amount": "donors", "survey_answer": "respondents"}


def suggestions_of(
    workbook: Workbook, principle: str, inventory: Inventory, language: Language
) -> Mapping[str, Suggestion]:
    """Question (and table, see ``answers.Key``) → what is known about it.

    Args:
        inventory: of this run, with tables and columns as they are called in the folder.
    """
    if principle == "start":
        return dict(_lists(workbook))
    if principle == "privacy":
        return dict(_Privacy(workbook, inventory, words(language)).offered())
    if principle == "sustainability":
        return dict(measures_offered(workbook, language))
    return {}


def _lists(workbook: Workbook) -> Iterator[tuple[str, Suggestion]]:
    from cdl_workbook.forms import Suggestion

    names = dict.fromkeys(PurePosixPath(path).stem for path in _tables(workbook))
    rows = [{"what": name, "storage": "spreadsheet", "owner": ""} for name in names]
    if rows:
        yield "st.data", Suggestion(rows)


def _tables(workbook: Workbook) -> list[str]:
    try:
        found = json.loads((workbook.out / "inventory.json").read_text(encoding="utf-8"))
        return [str(table["path"]) for table in found["tables"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


class _Privacy:
    """The suggestions of the questions about privacy."""

    def __init__(self, workbook: Workbook, inventory: Inventory, say: Words) -> None:
        self._workbook, self._inventory, self._say = workbook, inventory, say

    def offered(self) -> Iterator[tuple[str, Suggestion]]:
        """Each with its key."""
        yield from self._once()
        for table in self._inventory.tables:
            for question, suggestion in (
                ("pr.table.purpose", self._purpose(table)),
                ("pr.table.subjects", self._subjects(table)),
                ("pr.table.special_basis", self._special(table)),
                ("pr.table.retention", self._retention(table)),
                ("pr.table.retention.date", self._date(table)),
            ):
                if suggestion:
                    yield str(Key(question, table.label)), suggestion

    def _once(self) -> Iterator[tuple[str, Suggestion]]:
        organisation = self._workbook.settings.organisation
        contact = ", ".join(filter(None, (organisation.name, organisation.contact)))
        yield "pr.record.controller", self._made(contact, "settings")
        columns = [column for table in self._inventory.tables for column in table.columns]
        children = [one for table in self._inventory.tables for one in columns_of_children(table)]
        found = {
            "ordinary": [column for column in columns if column.is_about_persons],
            "special": [column for column in columns if column.personal is Personal.SPECIAL_CATEGORY],
            "criminal": [column for column in columns if column.personal is Personal.CRIMINAL_OFFENCE],
            "children": children,
        }
        if found["ordinary"]:
            telling = [*found["special"], *found["criminal"], *children] or found["ordinary"]
            chosen = [option for option, shown in found.items() if shown]
            yield "pr.personal", self._made(chosen, "columns", telling)

    def _purpose(self, table: TableInventory) -> Suggestion | None:
        named = [
            purpose
            for purpose, tables in self._workbook.settings.purposes.items()
            if table.label in tables or table.path in tables
        ]
        return self._made("; ".join(named), "settings") if named else None

    def _subjects(self, table: TableInventory) -> Suggestion | None:
        if not any(column.is_about_persons for column in table.columns):
            return self._made(["none"], "nobody") if table.columns else None
        reasons: list[str] = []
        named = _said_by_name("subjects", table.label)
        if named:
            reasons.append(self._reason("name", [mark(table.label)]))
        kinds = [column for column in table.columns if column.kind in _KINDS_SAY]
        children = columns_of_children(table)
        parents = [one for one in table.columns if one.evidence.get("role") == "parent"]
        if kinds or children or parents:
            shown = dict.fromkeys(one.name for one in (*kinds, *children, *parents))
            reasons.append(self._reason("columns", [mark(name) for name in shown][:_SHOWN]))
        chosen = dict.fromkeys(
            (
                *named,
                *(_KINDS_SAY[str(column.kind)] for column in kinds),
                *(["children"] if children else []),
                *(["parents"] if parents else []),
            )
        )
        return self._with(list(chosen), " ".join(reasons)) if chosen else None

    def _special(self, table: TableInventory) -> Suggestion | None:
        special = [one for one in table.columns if one.personal is Personal.SPECIAL_CATEGORY]
        return self._made(None, "special", special) if special else None

    def _retention(self, table: TableInventory) -> Suggestion | None:
        named = _said_by_name("retention", table.label)
        if named:
            return self._made(named[0], "name", shown=[mark(table.label)])
        left = likely_date(table.columns, after_the_end=True)
        if left and "members" in _said_by_name("subjects", table.label):
            return self._made("former_members_3", "left", [left])
        return None

    def _date(self, table: TableInventory) -> Suggestion | None:
        column = likely_date(table.columns, after_the_end=True)
        return self._made(column.name, "end", [column]) if column else None

    def _made(
        self,
        value: Any,
        reason: str,
        columns: list[ColumnInventory] | None = None,
        *,
        shown: list[str] | None = None,
    ) -> Suggestion:
        names = dict.fromkeys(mark(column.name) for column in columns or ())
        return self._with(value, self._reason(reason, shown or list(names)[:_SHOWN]))

    def _reason(self, reason: str, shown: list[str]) -> str:
        return self._say.text(f"suggested.{reason}", named=shown)

    def _with(self, value: Any, reason: str) -> Suggestion:
        from cdl_workbook.forms import Suggestion  # widgets are slow to import, and only forms need them

        return Suggestion(value, reason)


@cache
def _beginnings(group: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((option, listed(terms)) for option, terms in load_lexicon("tables")[group].items())


def _said_by_name(group: str, label: str) -> tuple[str, ...]:
    """Options that the name of a file or sheet speaks for; a sheet's own name goes before its file's."""
    path, _, sheet = label.partition("#")
    for name in (sheet, PurePosixPath(path).stem):
        folded = fold(name)
        found = tuple(option for option, terms in _beginnings(group) if any(term in folded for term in terms))
        if found:
            return found
    return ()
