"""The kinds of personal data in a table, in words; never a value, never a count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cdl_workbook.inventory import ColumnInventory, TableInventory
from cdl_workbook.vocabulary import Language, Personal
from cdl_workbook.wording import words

_ORDER = (
    Personal.SPECIAL_CATEGORY,
    Personal.CRIMINAL_OFFENCE,
    Personal.DIRECT_IDENTIFIER,
    Personal.QUASI_IDENTIFIER,
    Personal.OTHER_PERSONAL,
    Personal.FREE_TEXT,
    Personal.UNCLEAR,
)


def kinds_by_class(
    tables: Iterable[TableInventory], language: Language
) -> Mapping[Personal, tuple[str, ...]]:
    """Personal class → the kinds found in these tables, in words; the most protected first."""
    found: dict[Personal, dict[str, None]] = {one: {} for one in _ORDER}
    for table in tables:
        for column in table.columns:
            if column.personal is not Personal.NONE_FOUND:
                found[column.personal][kind_text(column, language)] = None
    return {one: tuple(kinds) for one, kinds in found.items() if kinds}


def kind_text(column: ColumnInventory, language: Language) -> str:
    """What a column holds, in words; its class where its kind is not known."""
    say = words(language)
    key = f"kinds.{column.kind}"
    return say.text(key) if key in say else say.text(f"personal.{column.personal}")


def personal_lines(tables: Iterable[TableInventory], language: Language) -> tuple[str, ...]:
    """One line for each class: what it is, and the kinds that were found; empty where nothing was."""
    say = words(language)
    lines = []
    for one, kinds in kinds_by_class(tables, language).items():
        of = say.text(f"personal.{one}")
        named = [] if one is Personal.FREE_TEXT else [kind for kind in kinds if kind != of]
        line = say.text("exports.kinds_of_class", of=of, kinds=named) if named else of
        lines.append(line[:1].upper() + line[1:])
    return tuple(lines)


def is_protected(tables: Iterable[TableInventory]) -> bool:
    """Whether a column of a special category (GDPR Art. 9) was found."""
    return any(column.personal is Personal.SPECIAL_CATEGORY for table in tables for column in table.columns)
