"""The one place that decides what may leave: names that look like a person are replaced, small counts withheld.

Everything that is written or shown takes a :class:`Shareable`; nothing else can make one. Escaping is the
renderers' last step; what is decided here is which words and numbers they get at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from cdl_workbook.header_lexicon import match_header
from cdl_workbook.inventory import ColumnInventory, Inventory, NotRead, TableInventory
from cdl_workbook.lexicon.cells import CELL_TESTS, fold_cell

DISCLOSURE_THRESHOLD = 3
"""A number of persons below this is not shown (see docs/decisions/0004-small-numbers.md)."""

_PERSONAL_NAME_TESTS = ("email", "iban", "phone", "tax_id", "social_insurance_number", "health_insurance_number")
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2}")
_LONG_NUMBER = re.compile(r"\d{6,}")
_LONGEST_NAME = 120
_DATA_ROW_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Shareable:
    """An inventory whose names and numbers may be shown to anyone.

    Attributes:
        inventory: with replaced names.
        replaced: how many names were replaced.
    """

    inventory: Inventory
    replaced: int


def make_shareable(inventory: Inventory, threshold: int = DISCLOSURE_THRESHOLD) -> Shareable:
    """Replace what would give a person away in an inventory.

    Args:
        inventory: as read.
        threshold: smallest number of persons that may be shown.
    """
    paths = _shareable_paths([table.path for table in inventory.tables] + [item.path for item in inventory.not_read])
    sheets = {(table.path, table.sheet): _sheet(table, place) for place, table in enumerate(inventory.tables, 1)}
    tables = tuple(
        replace(
            table,
            path=paths[table.path],
            sheet=sheets[table.path, table.sheet],
            columns=_shareable_columns(table.columns, threshold),
        )
        for table in inventory.tables
    )
    not_read = tuple(_shareable_refusal(item, paths) for item in inventory.not_read)
    before = [*inventory.tables, *(column for table in inventory.tables for column in table.columns)]
    after = [*tables, *(column for table in tables for column in table.columns)]
    changed = sum(_names(old) != _names(new) for old, new in zip(before, after, strict=True))
    return Shareable(Inventory(tables=tables, not_read=not_read), changed)


def shareable_label(table: TableInventory) -> str:
    """How findings and answers call a table that was made shareable."""
    return table.label


def _names(item: TableInventory | ColumnInventory) -> tuple[str | None, ...]:
    return (item.path, item.sheet) if isinstance(item, TableInventory) else (item.name,)


def looks_personal(name: str) -> bool:
    """True where a name of a file, sheet or column looks like a person, or a value of one.

    >>> looks_personal("Geburtsdatum"), looks_personal("anna.schmidt@example.org"), looks_personal("Schmidt, Anna")
    (False, True, True)
    """
    text = " ".join(re.sub(r"[_\s]+", " ", name).split())
    if not text or len(text) > _LONGEST_NAME:
        return bool(text)
    if "@" in text or any(CELL_TESTS[test](text) for test in _PERSONAL_NAME_TESTS):
        return True
    return _names_a_person(text)


def _names_a_person(text: str) -> bool:
    if match_header(text).kind:
        return False
    words = [word for word in re.split(r"[^\w'’]+", text) if word and not word.isdigit()]
    for first, second in zip(words, words[1:], strict=False):
        pair = (fold_cell(first), fold_cell(second))
        if not (first[:1].isupper() and second[:1].isupper()) or match_header(first).kind or match_header(second).kind:
            continue
        given = [CELL_TESTS["given_name"](word) for word in pair]
        family = [CELL_TESTS["family_name"](word) for word in pair]
        if (given[0] and (family[1] or len(words) == 2)) or (given[1] and (family[0] or "," in text)):
            return True
    return False


def _shareable_paths(paths: Sequence[str]) -> dict[str, str]:
    shown: dict[str, str] = {}
    for number, path in enumerate(dict.fromkeys(paths), start=1):
        parts = [_part(part, number) for part in PurePosixPath(path).parts]
        shown[path] = "/".join(parts)
    return shown


def _part(part: str, number: int) -> str:
    stem, dot, suffix = part.rpartition(".")
    name = stem if dot else part
    return f"table {number}.{suffix}" if dot and looks_personal(name) else f"folder {number}" if looks_personal(name) else part


def _sheet(table: TableInventory, number: int) -> str | None:
    return f"table {number}" if table.sheet and looks_personal(table.sheet) else table.sheet


def _shareable_columns(columns: Sequence[ColumnInventory], threshold: int) -> tuple[ColumnInventory, ...]:
    values = [column for column in columns if _looks_like_a_value(column.name)]
    data_row = len(columns) > 1 and len(values) >= max(2, _DATA_ROW_SHARE * len(columns))
    return tuple(_shareable_column(column, hide=data_row or column in values) for column in columns)


def _looks_like_a_value(name: str) -> bool:
    return looks_personal(name) or bool(_DATE.search(name)) or bool(_LONG_NUMBER.search(name))


def _shareable_column(column: ColumnInventory, *, hide: bool) -> ColumnInventory:
    return replace(column, name=f"column {column.position}") if hide else column


def _shareable_refusal(item: NotRead, paths: Mapping[str, str]) -> NotRead:
    params = {name: paths[item.path] if name == "path" else value for name, value in item.params.items()}
    return replace(item, path=paths[item.path], params=params)
