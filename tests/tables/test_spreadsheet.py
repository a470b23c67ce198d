from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import pytest

from cdl_workbook.errors import TableError
from cdl_workbook.tables import read_table, sheet_names

ROWS = [
    ["Name", "PLZ", "Geburtsdatum", "Betrag"],
    ["Ada", "01067", dt.date(1998, 9, 18), 12.5],
    ["Bo", "10115", dt.date(2001, 2, 1), 3],
]


def names(table):
    return [column.name for column in table]


def test_values_keep_their_types(write_sheet, engine):
    table = read_table(write_sheet(ROWS), engine=engine)
    assert [column.type for column in table] == ["text", "text", "date", "number"]
    assert table.to_pandas()["PLZ"].tolist() == ["01067", "10115"]
    assert (table.reading.format, table.reading.sheet, table.reading.encoding) == ("xlsx", "Blatt 1", None)


def test_several_sheets(write_sheet, engine):
    path = write_sheet(ROWS, [["Ort", "Zahl"], ["Ulm", 1], ["Aue", 2], ["Ulm", 3]], [[]])
    assert sheet_names(path) == ("Blatt 1", "Blatt 2")
    assert read_table(path, sheet="Blatt 2", engine=engine).reading.rows == 3
    assert read_table(path, sheet=1, engine=engine).reading.sheet == "Blatt 2"
    with pytest.raises(TableError) as caught:
        read_table(path, sheet="Blatt 9", engine=engine)
    assert caught.value.reason == "unknown_sheet"


def test_merged_header_cells_and_two_header_rows(write_sheet, engine):
    rows = [
        ["Person", None, "Adresse", None],
        ["Name", "Alter", "Straße", "Ort"],
        ["Ada", 36, "Weg 1", "Ulm"],
        ["Bo", 4, "Weg 2", "Aue"],
    ]
    table = read_table(write_sheet(rows, merged=("A1:B1", "C1:D1")), engine=engine)
    assert names(table) == ["Person | Name", "Person | Alter", "Adresse | Straße", "Adresse | Ort"]
    assert (table.reading.header_row, table.reading.header_rows, table.reading.rows) == (0, 2, 2)


def test_a_merged_title_is_no_header(write_sheet, engine):
    rows = [["Mitglieder 2026", None, None, None], *ROWS]
    table = read_table(write_sheet(rows, merged=("A1:D1",)), engine=engine)
    assert names(table) == ROWS[0]
    assert (table.reading.header_row, table.reading.rows) == (1, 2)


def test_header_after_empty_rows(write_sheet, engine):
    table = read_table(write_sheet([[], [], [], [], [], *ROWS]), engine=engine)
    assert (table.reading.header_row, table.reading.rows) == (5, 2)


def test_dates_stored_as_general_numbers(write_sheet, engine):
    table = read_table(
        write_sheet([["Name", "Eintrittsdatum"], ["Ada", 44197], ["Bo", 36526]]), engine=engine
    )
    assert table.columns[1].type == "date"
    assert table.to_pandas()["Eintrittsdatum"].dt.year.tolist() == [2021, 2000]


def test_moments(write_sheet, engine):
    rows = [
        ["Name", "Erfasst"],
        ["Ada", dt.datetime(2026, 9, 18, 14, 5)],
        ["Bo", dt.datetime(2026, 9, 19, 8, 0, 1)],
    ]
    table = read_table(write_sheet(rows), engine=engine)
    assert table.columns[1].type == "datetime"


def test_formulas_give_their_last_result(tmp_path, engine):
    xlsxwriter = pytest.importorskip("openpyxl")
    book = xlsxwriter.Workbook()
    book.active.append(["Name", "Summe", "Link"])
    book.active.append(["Ada", "=1+2", '=HYPERLINK("http://example.org","x")'])
    book.save(tmp_path / "f.xlsx")
    table = read_table(tmp_path / "f.xlsx", engine=engine)
    assert table.reading.rows == 1


def test_booleans(write_sheet, engine):
    table = read_table(write_sheet([["Name", "Aktiv"], ["Ada", True], ["Bo", False]]), engine=engine)
    assert table.columns[1].type == "boolean"


def test_long_numbers_stay_text(write_sheet, engine):
    table = read_table(
        write_sheet([["Name", "Beleg"], ["Ada", 1234567890123456], ["Bo", 2234567890123456]]), engine=engine
    )
    assert table.columns[1].type == "text"


def test_cells_beside_the_header_are_not_lost(write_sheet, engine):
    rows = [["Name", "Alter"], *([f"P{number}", number] for number in range(200)), ["Zoe", 5, "Randnotiz"]]
    table = read_table(write_sheet(rows), engine=engine)
    assert names(table) == ["Name", "Alter", "#3"]
    assert table.columns[2].missing == {"empty": 200}


def test_a_password_is_told(write_sheet, tmp_path, engine):
    crypto = pytest.importorskip("msoffcrypto.format.ooxml")
    locked = tmp_path / "geheim.xlsx"
    with write_sheet(ROWS).open("rb") as plain, locked.open("wb") as target:
        crypto.OOXMLFile(plain).encrypt("streng geheim", target)
    for call in (lambda: read_table(locked, engine=engine), lambda: sheet_names(locked)):
        with pytest.raises(TableError) as caught:
            call()
        assert caught.value.reason == "encrypted"


@pytest.mark.parametrize("cut", [30, 400, 2000])
def test_a_broken_file_is_told(write_sheet, engine, cut):
    path = write_sheet(ROWS)
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(TableError) as caught:
        read_table(path, engine=engine)
    assert caught.value.reason == "broken_spreadsheet"


def test_damage_inside_the_package_is_told(write_sheet, engine):
    path = write_sheet(ROWS)
    content = bytearray(path.read_bytes())
    for place in range(60, len(content) - 400, 37):
        content[place] ^= 0xFF
    path.write_bytes(bytes(content))
    with pytest.raises(TableError):
        read_table(path, engine=engine)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xlsx", b"Name;Ort\nAda;Ulm\n"),
        ("a.xls", b"\xd0\xcf\x11\xe0" + b"\0" * 600),
        ("a.ods", b"PK\x03\x04"),
        ("a.xlsx", b""),
    ],
)
def test_what_is_no_spreadsheet_is_told(tmp_path, engine, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(TableError) as caught:
        read_table(path, engine=engine)
    assert caught.value.reason in ("broken_spreadsheet", "empty_file")


def test_a_zip_bomb_is_not_opened(tmp_path, engine):
    path = tmp_path / "bombe.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * (200 << 20))
    with pytest.raises(TableError) as caught:
        read_table(path, engine=engine)
    assert caught.value.reason == "zip_bomb"


def test_a_cell_at_the_far_end_does_not_end_the_process(tmp_path, engine):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active["A1"], book.active["A2"], book.active["XFD1048576"] = "Name", "Ada", " "
    book.save(tmp_path / "weit.xlsx")
    with pytest.raises(TableError) as caught:
        read_table(tmp_path / "weit.xlsx", engine=engine)
    assert (caught.value.reason, caught.value.params["row"]) == ("too_sparse", 1048576)


def test_old_xls(tmp_path, engine):
    xlwt = pytest.importorskip("xlwt")
    book = xlwt.Workbook()
    sheet = book.add_sheet("Liste")
    for line, row in enumerate([["Name", "PLZ", "Zahl"], ["Jörg", "01067", 1.5], ["Bo", "10115", 2.25]]):
        for place, cell in enumerate(row):
            sheet.write(line, place, cell)
    book.save(str(tmp_path / "alt.xls"))
    table = read_table(tmp_path / "alt.xls", engine=engine)
    assert [column.type for column in table] == ["text", "text", "number"]
    assert table.reading.rows == 2


def test_ods(tmp_path: Path, engine):
    pytest.importorskip("odf")
    import pandas as pd

    path = tmp_path / "tabelle.ods"
    pd.DataFrame({"Name": ["Ada", "Bö"], "Zahl": [1.5, 2.25]}).to_excel(path, engine="odf", index=False)
    table = read_table(path, engine=engine)
    assert [column.type for column in table] == ["text", "number"]
    assert table.to_pandas()["Name"].tolist() == ["Ada", "Bö"]
