"""Which columns of an inventory fit what somebody looks for. Only names, kinds and classes are searched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cdl_workbook.inventory import ColumnInventory, Inventory
from cdl_workbook.lexicon.folding import fold_cell
from cdl_workbook.render.columns import LIKELY
from cdl_workbook.vocabulary import Language, Personal
from cdl_workbook.wording import Words, words

Entry = tuple[str, ColumnInventory]
"""The label of a table, and one of its columns."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What somebody looks for; what is empty or False restricts nothing.

    Attributes:
        text: words, all of which stand in the column's name, its kind or its class, however they are written.
        table: label of a table. · relation: a class (``vocabulary.Personal``).
        only_persons: columns about persons. · only_open: unclear ones, and those recognised with doubt.
    """

    text: str = ""
    table: str = ""
    relation: str = ""
    only_persons: bool = False
    only_open: bool = False


def search_columns(inventory: Inventory, wanted: Wanted, language: Language) -> list[Entry]:
    """The columns that fit, in the order of the tables."""
    say = words(language)
    needles = fold_cell(wanted.text).split()
    return [
        (one.label, column)
        for one in inventory.tables
        if wanted.table in ("", one.label)
        for column in one.columns
        if _fits(column, wanted) and _mentions(column, needles, say)
    ]


def _fits(column: ColumnInventory, wanted: Wanted) -> bool:
    if wanted.relation and column.personal != wanted.relation:
        return False
    is_open = column.personal is Personal.UNCLEAR or (
        column.is_about_persons and 0 < column.confidence < LIKELY
    )
    return (column.is_about_persons or not wanted.only_persons) and (is_open or not wanted.only_open)


def _mentions(column: ColumnInventory, needles: Sequence[str], say: Words) -> bool:
    if not needles:
        return True
    kind = f"kinds.{column.kind}"
    said = [column.name, say.text(kind) if kind in say else "", say.text(f"personal.{column.personal}")]
    text = fold_cell(" ".join(said))
    return all(needle in text for needle in needles)
