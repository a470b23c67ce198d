"""Laws of the recogniser, whatever the table."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.recognise import Recognition, recognise
from cdl_workbook.analyses.inventory.recogniser.values import LOOKED_AT, Values
from cdl_workbook.header_lexicon import match_header
from cdl_workbook.resources import load_lexicon
from cdl_workbook.vocabulary import KINDS, PERSONAL_BY_KIND, ColumnType, Personal
from tests.analyses.inventory.recogniser.test_kinds import CELLS, HEADERS

ROLES = {"payer", "emergency_contact", "parent", "child", "partner", "employer", "organisation", "contact"}
DETAILS = {detail for finer in load_lexicon("header_parts")["details"].values() for detail in finer}
HEADER = st.sampled_from(
    [header for many in HEADERS.values() for header in many] + ["c1", "Name", "Punkte", "Anzahl"]
)
CELL = st.sampled_from(sorted({cell for cells in CELLS.values() for cell in cells})) | st.text(
    min_size=1, max_size=12
)
TYPE = st.sampled_from(
    [ColumnType.TEXT, ColumnType.TEXT, ColumnType.INTEGER, ColumnType.DATE, ColumnType.BOOLEAN]
)
COLUMN = st.tuples(HEADER, st.lists(CELL, max_size=12), TYPE)


def clue(header: str, cells: Sequence[str], type_: ColumnType = ColumnType.TEXT) -> Clue:
    counts = {cell: cells.count(cell) for cell in cells}
    kept = type_ if cells else ColumnType.EMPTY
    key = bool(cells) and len(counts) == len(cells)
    return Clue(header, match_header(header), Values(counts, kept, len(counts), len(cells)), key)


@given(st.lists(COLUMN, max_size=6))
@settings(max_examples=150, deadline=None)
def test_what_is_said_is_well_formed_and_holds_no_cell(
    columns: list[tuple[str, list[str], ColumnType]],
) -> None:
    for found in recognise([clue(*column) for column in columns]):
        assert found.kind is None or found.kind in KINDS
        assert found.kind is None or found.personal in (PERSONAL_BY_KIND[found.kind], Personal.UNCLEAR)
        assert 0 <= found.confidence <= 1
        for name, value in found.evidence.items():
            known = isinstance(value, int | float) or value in KINDS | ROLES | DETAILS
            assert known or (name.endswith("_decade") and int(value) % 10 in (0, 9)), (name, value)
            assert name != "values_fit" or 0 <= value <= 1  # type: ignore[operator]


@given(st.lists(COLUMN, min_size=1, max_size=4), st.randoms())
@settings(max_examples=60, deadline=None)
def test_the_order_of_rows_does_not_matter(
    columns: list[tuple[str, list[str], ColumnType]], chance: object
) -> None:
    shuffled = []
    for header, cells, type_ in columns:
        mixed = list(cells)
        chance.shuffle(mixed)  # type: ignore[attr-defined]
        shuffled.append((header, mixed, type_))
    assert recognise([clue(*column) for column in columns]) == recognise(
        [clue(*column) for column in shuffled]
    )


@given(st.lists(COLUMN, max_size=4), st.sampled_from(["c9", "Notiz zum Raum", "frei", ""]))
@settings(max_examples=60, deadline=None)
def test_an_empty_column_without_a_telling_name_changes_nothing(
    columns: list[tuple[str, list[str], ColumnType]], header: str
) -> None:
    clues = [clue(*column) for column in columns]
    assert recognise([*clues, clue("zzz", [])])[: len(clues)] == recognise(clues)


def test_an_empty_table_has_nothing_to_find() -> None:
    assert recognise([]) == ()


def test_absence_is_never_certain() -> None:
    looked = [recognise([clue("Punkte", [str(n) for n in range(rows)])])[0] for rows in (0, 5, 50, 500)]
    assert [found.personal for found in looked] == [Personal.NONE_FOUND] * 4
    assert [found.confidence for found in looked] == sorted({found.confidence for found in looked})
    assert looked[-1].confidence < 1


def test_an_overruled_or_missing_header_never_raises_confidence_above_a_good_one() -> None:
    beside = clue("Nachname", CELLS["family_name"])
    with_header = recognise([clue("E-Mail", CELLS["email"]), beside])[0]
    without = recognise([clue("c1", CELLS["email"]), beside])[0]
    assert without.confidence <= with_header.confidence


@pytest.mark.parametrize("columns", [2000])
def test_a_very_wide_table_takes_seconds(columns: int) -> None:
    names = [f"{given} {family}" for given in CELLS["given_name"] for family in CELLS["family_name"]]
    cells = [f"{name} {n}" for n, name in enumerate(names * (LOOKED_AT // len(names)))]
    clues = [clue(f"Frage {n}", []) for n in range(columns - 20)]
    counts = dict.fromkeys(cells, 1)
    wide = Values(counts, ColumnType.TEXT, len(cells), len(cells))
    clues += [Clue(f"c{n}", match_header(f"c{n}"), wide) for n in range(20)]
    start = time.perf_counter()
    found: tuple[Recognition, ...] = recognise(clues)
    assert time.perf_counter() - start < 10
    assert len(found) == columns
