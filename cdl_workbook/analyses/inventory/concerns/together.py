"""Several tables → findings: what they tell when joined, and what is stored more than once.

Sources: GDPR (EU) 2016/679, Art. 5(1) and Recital 26.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from cdl_workbook.findings import Finding
from cdl_workbook.inventory import Inventory, Likeness, SharedKey, TableInventory
from cdl_workbook.vocabulary import Personal, Severity, Status

_NAMING = frozenset(
    "given_name family_name full_name account_holder contact_person email phone address street photo".split()
)
_PROTECTED = (Personal.SPECIAL_CATEGORY, Personal.CRIMINAL_OFFENCE)
_NAMED_IN_A_MESSAGE = 4

_REPEATS: Mapping[Likeness, tuple[str, Severity]] = {
    Likeness.SAME_FILE: ("same_file", Severity.MEDIUM),
    Likeness.SAME_ROWS: ("same_rows", Severity.MEDIUM),
    Likeness.SUBSET: ("subset_table", Severity.MEDIUM),
    Likeness.SAME_PEOPLE: ("same_people", Severity.MEDIUM),
}


def assess_together(inventory: Inventory) -> Iterator[Finding]:
    """What follows from shared keys and repeats."""
    tables = {table.label: table for table in inventory.tables}
    for key in inventory.shared_keys:
        joined = {place.table for place in key.places}
        said = any(joined <= set(one.tables) for one in inventory.repeats)
        yield from (one for one in _linkage(key, tables) if not said or one.code != "inventory.shared_key")
    for one in inventory.repeats:
        code, severity = _REPEATS[one.likeness]
        first = one.tables[0]
        about = [tables[label] for label in one.tables if label in tables]
        about += [table for table in inventory.tables if table.path in one.tables]
        yield folder_concern(
            code,
            severity if any(table.may_hold_persons for table in about) else Severity.LOW,
            table=first if one.likeness is Likeness.SUBSET else None,
            sources=("GDPR Art. 5(1)(c)", "GDPR Art. 5(1)(d)"),
            questions=("pr.minimal",),
            tables=listed(one.tables),
            table_count=len(one.tables),
            **({"within": one.tables[1]} if one.likeness is Likeness.SUBSET else {}),
            **({"shared_share": one.share} if one.likeness is Likeness.SAME_PEOPLE else {}),
        )


def listed(names: Sequence[str]) -> str:
    """Names in one text for a message; of many, the first ones.

    >>> listed(["a.csv", "b.csv"]), listed(list("abcdef"))
    ('a.csv, b.csv', 'a, b, c, d …')
    """
    more = " …" if len(names) > _NAMED_IN_A_MESSAGE else ""
    return ", ".join(names[:_NAMED_IN_A_MESSAGE]) + more


def folder_concern(code: str, severity: Severity, **said: Any) -> Finding:
    """A concern about several tables or files; what is no field of a finding is evidence."""
    fields = {name: said.pop(name) for name in ("table", "columns", "sources", "questions") if name in said}
    return Finding(
        code=f"inventory.{code}", status=Status.CONCERN, severity=severity, evidence=said, **fields
    )


def _linkage(key: SharedKey, tables: Mapping[str, TableInventory]) -> Iterator[Finding]:
    """One finding for each key: the most that joining the tables tells of a person."""
    labels = [place.table for place in key.places]
    if not any(tables[label].may_hold_persons for label in labels):
        return
    keys = {(place.table, place.column) for place in key.places}
    named = [label for label in labels if _says_who(tables[label], keys)]
    plain = [label for label in labels if label not in named and _holds_more(tables[label], keys)]
    protected = [label for label in labels if _is_protected(tables[label])]
    hidden = [label for label in protected if label not in named]
    if named and hidden:
        yield _joined("linkage_special", Severity.HIGH, key, hidden, named)
    elif named and plain:
        yield _joined("linkage", Severity.MEDIUM, key, plain, named)
    elif protected and len(set(labels)) > len(set(protected)):
        others = [label for label in labels if label not in protected]
        yield _joined("linkage_special", Severity.MEDIUM, key, protected, others)
    else:
        yield _joined("shared_key", Severity.LOW, key, labels[:1], labels[1:])


def _joined(
    code: str, severity: Severity, key: SharedKey, about: Iterable[str], others: Iterable[str]
) -> Finding:
    here, there = list(dict.fromkeys(about)), list(dict.fromkeys(others))
    return folder_concern(
        code,
        severity,
        table=here[0] if len(here) == 1 else None,
        columns=tuple(dict.fromkeys(place.column for place in key.places)),
        sources=("GDPR Recital 26", "GDPR Art. 5(1)(f)"),
        questions=("pr.minimal", "pr.measures"),
        here=listed(here),
        here_count=len(here),
        there=listed(there),
        there_count=len(there),
        shared_share=key.share,
    )


def _says_who(table: TableInventory, keys: set[tuple[str, str]]) -> bool:
    return any(column.kind in _NAMING and (table.label, column.name) not in keys for column in table.columns)


def _holds_more(table: TableInventory, keys: set[tuple[str, str]]) -> bool:
    """Whether a table says anything beside its keys."""
    return any((table.label, column.name) not in keys for column in table.columns)


def _is_protected(table: TableInventory) -> bool:
    return any(column.personal in _PROTECTED for column in table.columns)
