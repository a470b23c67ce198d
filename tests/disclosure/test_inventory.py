from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cdl_workbook.disclosure import make_shareable
from cdl_workbook.inventory import Inventory, NotRead, TableInventory
from tests.constructed import column, table

NAME = st.sampled_from(
    [
        "Anna Schmidt",
        "Mustafa Yılmaz",
        "a@b.example",
        "column 1",
        "column 2",
        "Ort",
        "07.03.1961",
        "<script>",
        "a\nb",
    ]
)
STEM = st.sampled_from(["Anna Schmidt", "Mehmet Kaya", "table 1", "table 2", "folder 1", "Liste", "x" * 400])


def of(*names: str, **more: object) -> TableInventory:
    return table(*(column(place, name) for place, name in enumerate(names, 1)), **more)


def shown(*tables: TableInventory, not_read: tuple[NotRead, ...] = ()) -> Inventory:
    return make_shareable(Inventory(tables=tables, not_read=not_read)).inventory


def names(one: TableInventory) -> list[str]:
    return [column.name for column in one.columns]


def test_harmless_names_stay() -> None:
    before = Inventory(tables=(of("Nr", "Vorname", "Geburtsdatum", path="daten/Mitglieder 2026.csv"),))
    shareable = make_shareable(before)
    assert shareable.inventory == before
    assert shareable.replaced == 0


def test_a_file_named_after_a_person_is_renamed() -> None:
    tables = shown(
        of("Ort", path="Bescheid_Anna_Schmidt.xlsx"), of("Ort", path="Paul-Gerhardt-Haus.csv")
    ).tables
    assert [one.path for one in tables] == ["table 1.xlsx", "Paul-Gerhardt-Haus.csv"]


def test_a_folder_of_one_person_keeps_one_name() -> None:
    tables = shown(*(of("Ort", path=f"Akten/Kaya, Mehmet/{name}.csv") for name in "ab")).tables
    assert [one.path for one in tables] == ["Akten/folder 2/a.csv", "Akten/folder 2/b.csv"]


def test_a_sheet_named_after_a_person_is_renamed() -> None:
    sheets = ("Mustafa Yılmaz", "Mustafa", "Mitglieder")
    tables = shown(*(of("Ort", path="a.xlsx", sheet=sheet) for sheet in sheets)).tables
    assert [one.label for one in tables] == ["a.xlsx#sheet 1", "a.xlsx#sheet 2", "a.xlsx#Mitglieder"]


def test_columns_that_are_values_are_numbered() -> None:
    one = shown(
        of(
            "Ort",
            "07.03.1961",
            "1207000",
            "x@y.example",
            "Alter",
            "PLZ",
            "Stadt",
            "Kreis",
            "Land",
            "Nr",
            "Tag",
        )
    ).tables[0]
    assert names(one)[:5] == ["Ort", "column 2", "column 3", "column 4", "Alter"]


def test_one_column_that_is_a_value_leaves_the_others() -> None:
    one = shown(of("Ort", "PLZ", "Alter", "Stand 01.01.2026", "Kreis")).tables[0]
    assert names(one) == ["Ort", "PLZ", "Alter", "column 4", "Kreis"]


def test_a_row_of_data_taken_for_a_header_is_hidden_whole() -> None:
    one = shown(of("1", "Aylin", "Yıldız", "07.03.1961", "weiblich", "Lindenweg 4", "20095")).tables[0]
    assert names(one) == [f"column {place}" for place in range(1, 8)]


def test_a_new_name_never_meets_a_real_one() -> None:
    one = shown(of("Anna Schmidt", "column 1", "Ort", "PLZ", "Kreis", "Land", "Nr")).tables[0]
    assert names(one)[:2] == ["column 1 (2)", "column 1"]
    paths = [
        one.path for one in shown(of("Ort", path="Anna Schmidt.csv"), of("Ort", path="table 1.csv")).tables
    ]
    assert paths == ["table 1 (2).csv", "table 1.csv"]


def test_a_file_that_was_not_read_is_hidden_as_well() -> None:
    items = (
        NotRead(path="Anna Schmidt.csv", reason="empty_file", params={"path": "Anna Schmidt.csv"}),
        NotRead(
            path="a.xlsx#Mustafa Yılmaz",
            reason="unknown_sheet",
            params={"path": "a.xlsx", "sheet": "Mustafa Yılmaz", "known": "Ort, Anna Schmidt", "line": 3},
        ),
        NotRead(path="Anna", reason="no_permission", params={"path": "Anna"}),
    )
    after = shown(not_read=items)
    assert [item.path for item in after.not_read] == ["table 1.csv", "a.xlsx#sheet 1", "table 3"]
    assert after.not_read[0].params == {"path": "table 1.csv"}
    assert after.not_read[1].params == {"path": "a.xlsx#sheet 1", "sheet": "…", "known": "…", "line": 3}
    assert "Anna" not in repr(after)
    assert "Mustafa" not in repr(after)


def test_what_was_read_in_part_has_one_name() -> None:
    read = of("Ort", path="Anna Schmidt.xlsx", sheet="Ort")
    refused = NotRead(
        path="Anna Schmidt.xlsx#leer", reason="empty_sheet", params={"path": "Anna Schmidt.xlsx"}
    )
    after = shown(read, not_read=(refused,))
    assert after.tables[0].path == "table 1.xlsx"
    assert after.not_read[0].path == "table 1.xlsx#leer"


@pytest.mark.parametrize("ending", [".csv", ".parquet", ".a@b.example", ". Anna Schmidt", ""])
def test_no_ending_gives_a_person_away(ending: str) -> None:
    path = shown(of("Ort", path=f"Anna Schmidt{ending}")).tables[0].path
    assert "Anna" not in path
    assert "@" not in path


@given(st.lists(st.tuples(STEM, STEM, st.none() | STEM, st.lists(NAME, unique=True, max_size=5)), max_size=5))
@settings(deadline=None)
def test_names_stay_apart_and_twice_is_the_same_as_once(
    made: list[tuple[str, str, str | None, list[str]]],
) -> None:
    labels = {
        f"{folder}/{stem}.xlsx#{sheet}": (folder, stem, sheet, columns)
        for folder, stem, sheet, columns in made
    }
    before = Inventory(
        tables=tuple(
            of(*columns, path=f"{folder}/{stem}.xlsx", sheet=sheet)
            for folder, stem, sheet, columns in labels.values()
        )
    )
    once = make_shareable(before)
    assert make_shareable(once.inventory).inventory == once.inventory
    assert make_shareable(once.inventory).replaced == 0
    assert len({one.label for one in once.inventory.tables}) == len(before.tables)
    for one in once.inventory.tables:
        assert len(set(names(one))) == len(one.columns)
    for secret in ("Anna", "Schmidt", "Mehmet", "Mustafa", "@", "07.03.1961"):
        assert secret not in repr(once.inventory)
