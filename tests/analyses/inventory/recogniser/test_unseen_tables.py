"""Small tables of many kinds: those of things give no alarm, in those of persons nothing grave is missed.

They were written before the rules that they test; the floors are what was reached, a little below.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from cdl_workbook.inventory import ColumnInventory
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, Personal
from tests.analyses.inventory.made_tables import describe
from tests.analyses.inventory.recogniser import tables_of_persons, tables_of_things
from tests.analyses.inventory.recogniser.drawn import Cells, drawn, without_headers
from tests.analyses.inventory.recogniser.tables_of_persons import Known

THINGS = {**tables_of_things.FIRST, **tables_of_things.SECOND}
PERSONS = {**tables_of_persons.FIRST, **tables_of_persons.SECOND}
GRAVE = (Personal.DIRECT_IDENTIFIER, Personal.SPECIAL_CATEGORY, Personal.CRIMINAL_OFFENCE)
BY_AUTHORS = "media"
"""Without headers, a list of books by authors cannot be told from one of persons."""


@pytest.mark.parametrize("name", THINGS)
def test_a_table_of_things_gives_no_alarm(name: str, tmp_path: Path) -> None:
    assert not alarms(name, THINGS[name], tmp_path, stripped=False)


@pytest.mark.parametrize("name", [name for name in THINGS if name != BY_AUTHORS])
def test_a_table_of_things_without_headers_gives_no_alarm(name: str, tmp_path: Path) -> None:
    assert not alarms(name, THINGS[name], tmp_path, stripped=True)


@pytest.mark.parametrize("name", PERSONS)
def test_nothing_grave_is_missed_under_a_header(name: str, tmp_path: Path) -> None:
    missed = [
        header
        for header, right, column in answers(name, tmp_path, stripped=False)
        if PERSONAL_BY_KIND.get(right[0]) in GRAVE and column.personal is Personal.NONE_FOUND
    ]
    assert not missed


@pytest.mark.parametrize(("stripped", "floor"), [(False, 0.95), (True, 0.72)])
def test_kinds_are_right(stripped: bool, floor: float, tmp_path: Path) -> None:
    judged = [
        is_right(right, column)
        for name in PERSONS
        for _, right, column in answers(name, tmp_path, stripped=stripped)
    ]
    assert sum(judged) / len(judged) >= floor


def alarms(name: str, columns: Mapping[str, Cells], folder: Path, *, stripped: bool) -> list[str]:
    cells = drawn(name, columns)
    table = describe(folder, without_headers(cells) if stripped else cells)
    return [
        f"{header}: {column.kind or column.personal}"
        for header, column in zip(columns, table.columns, strict=True)
        if column.personal is not Personal.NONE_FOUND
    ]


def answers(name: str, folder: Path, *, stripped: bool) -> Iterator[tuple[str, list[str], ColumnInventory]]:
    known: Known = PERSONS[name]
    cells = drawn(name, {header: made for header, (_, made) in known.items()})
    table = describe(folder, without_headers(cells) if stripped else cells)
    for (header, (right, _)), column in zip(known.items(), table.columns, strict=True):
        yield header, right.split(), column


def is_right(right: list[str], column: ColumnInventory) -> bool:
    return (
        column.kind in right
        or ("other_personal" in right and column.personal is Personal.OTHER_PERSONAL)
        or ("none" in right and column.personal is Personal.NONE_FOUND)
    )
