from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cdl_workbook.errors import TableError
from cdl_workbook.tables import read_table
from cdl_workbook.tables.layout import part_to_read

MEMBERS = ["Name;Beitrag", "Ada;12", "Bo;24", "Cem;12", "Do;6", "Eva;12"]
PRICES = ["Art;Preis", "Kind;6", "Erwachsen;12", "Familie;20"]


def beside(left: list[str], right: list[str]) -> str:
    """Two lists of lines with an empty column between them."""
    height, blank = max(len(left), len(right)), ";"
    pairs = zip(left + [blank] * (height - len(left)), right + [blank] * (height - len(right)), strict=True)
    return "".join(f"{here};;{there}\n" for here, there in pairs)


def test_only_the_largest_is_read_and_the_others_are_named(read):
    table = read(beside(MEMBERS, PRICES))
    alone = read("\n".join(MEMBERS), "allein.csv")
    assert table.to_pandas().equals(alone.to_pandas())
    assert table.reading.decisions["beside"] == "own_key"
    assert (table.reading.notes["beside_tables"], table.reading.notes["beside_table_column"]) == (1, 4)


def test_no_row_that_only_the_other_table_fills_is_counted(read):
    table = read(
        beside([*PRICES[:3], "Summe;18"], [f"{number};{name}" for number, name in enumerate(MEMBERS)])
    )
    assert "blank_rows" not in table.reading.notes


def test_what_the_caller_says_about_the_header_overrules(read):
    table = read(beside(MEMBERS, PRICES), header_row=0)
    assert [column.name for column in table] == ["Name", "Beitrag", "Art", "Preis"]
    assert "beside" not in table.reading.decisions


def test_lines_are_those_of_the_file(read):
    table = read("sep=;\n;;;;\n" + beside(MEMBERS, PRICES))
    assert (table.reading.header_row, table.reading.rows) == (2, 5)


def test_a_quote_that_stays_open_is_still_refused(read):
    with pytest.raises(TableError) as refused:
        read(beside(MEMBERS, [*PRICES[:2], '"Erwachsen;12', PRICES[3]]))
    assert (refused.value.reason, refused.value.params["line"]) == ("open_quote", 3)


def test_a_title_merged_over_both_fills_no_column(write_sheet, engine):
    lines = ["Übersicht;;;;", *beside(MEMBERS, PRICES).split()]
    cells = [[int(cell) if cell.isdigit() else cell or None for cell in line.split(";")] for line in lines]
    table = read_table(write_sheet(cells, merged=("A1:E1",)), engine=engine)
    assert ([column.name for column in table], table.reading.rows) == (["Name", "Beitrag"], 5)


def test_details_above_a_table_are_no_table(read):
    above = "Träger;Verein Aue;;;\nJahr;2026;;;\nKosten;1200;;;\n;;;;\n"
    table = read(
        above
        + beside(["Name;Alter", "Ada;12", "Bo;13", "Cem;14"], ["Ort;Beitrag", "Aue;3", "Berg;4", "Calw;2"])
    )
    assert "beside" not in table.reading.decisions


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            [
                "Datum;Betrag",
                "01.02.2026;12",
                "02.02.2026;13",
                "03.02.2026;14",
                "04.02.2026;9",
                "05.02.2026;8",
            ],
            ["Datum;Betrag", "03.02.2026;12", "06.02.2026;13", "07.02.2026;14"],
            id="due_and_paid",
        ),
        pytest.param(
            ["Familie;Ort", "Adam;Aue", "Berg;Calw", "Codo;Aue"],
            ["Kind;Alter", "Ada;4", "Cem;5", "Do;3", "Eva;5", "Fay;7"],
            id="the_last_family_has_most_children",
        ),
        pytest.param(
            ["Familie;Ort", "Adam;Aue", ";", "Berg;Calw", "Codo;Aue", "Dung;Aue"],
            ["Kind;Alter", "Ada;4", "Bo;6", "Cem;5"],
            id="families_with_children_first",
        ),
        pytest.param(
            ["Name;Geburtsdatum", "Ada;01.02.1980", "Cem;04.05.1990", "Do;03.04.1985", "Eva;09.08.1986"],
            ["Name;Geburtsdatum", "Bo;01.03.1981", "Fay;01.01.1970"],
            id="couples_first",
        ),
        pytest.param(
            ["Datum;Zweck", "01.02.2026;a", "02.02.2026;b", "03.02.2026;c", "04.02.2026;d", "05.02.2026;e"],
            ["Beleg;Konto", "B1;Bank", "B2;Kasse", "B3;Bank"],
            id="only_the_first_rows_have_a_receipt",
        ),
    ],
)
def test_in_doubt_it_stays_one_table_and_the_doubt_is_said(read, left, right):
    table = read(beside(left, right))
    assert len(table.columns) == 4
    assert table.reading.notes["doubtful_empty_column"] == 3


def test_many_empty_columns_are_spacers_of_one_table():
    two = [line.split(";") for line in beside(MEMBERS, PRICES).splitlines()]
    assert part_to_read(two).others == (3,)
    assert part_to_read([row + ["", "x"] * 7 for row in two]).others == ()


word = st.text("abcdefghijk", min_size=1, max_size=6)
number = st.integers(0, 99999).map(str)


@given(st.lists(st.tuples(word, number, word, number), min_size=1, max_size=12))
def test_rows_that_run_through_are_never_parted(rows):
    page = [["Name", "Alter", "", "Ort", "Betrag"], *([a, b, "", c, d] for a, b, c, d in rows)]
    part = part_to_read(page)
    assert (part.span, part.doubtful) == (None, None)


@given(st.lists(st.tuples(word, number, number, number), min_size=2, max_size=12), st.integers(0, 12))
def test_columns_of_numbers_that_only_the_first_rows_have_are_never_parted(rows, filled):
    page = [["Name", "Alter", "", "Stunden", "Betrag"]]
    page += [[a, b, "", *((c, d) if at < filled else ("", ""))] for at, (a, b, c, d) in enumerate(rows)]
    assert part_to_read(page).span is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(st.integers(5, 40), st.booleans())
def test_the_part_is_what_the_table_is_alone(length, swapped):
    members = [["Name", "Beitrag", "Ort"], *([f"M{at:02}", str(7 * at % 31), "Aue"] for at in range(length))]
    prices = [["Art", "Preis"], ["Kind", "6"], ["Erwachsen", "12"], ["Summe", "18"]]
    prices += [["", ""]] * (length + 1 - len(prices))
    sides = (prices, members) if swapped else (members, prices)
    page = [[*here, "", *there] for here, there in zip(*sides, strict=True)]
    part = part_to_read(page)
    assert part.columns(page) == members
    assert part.others == ((0,) if swapped else (4,))
