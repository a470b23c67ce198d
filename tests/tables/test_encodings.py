from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from cdl_workbook.errors import TableError, UsageError
from cdl_workbook.tables import read_table
from cdl_workbook.tables.encodings import inspect_text

TEXT = "Name;Ort;Notiz\nJürgen Groß;Köln;schön\nAyşe;Düsseldorf;für Änderung\n".replace("ş", "s")


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "mac_roman", "utf-8"])
def test_umlauts_are_read_in_each_german_encoding(read, encoding):
    table = read(TEXT, encoding=encoding)
    assert table.reading.encoding == encoding
    assert table.to_pandas()["Name"].tolist() == ["Jürgen Groß", "Ayse"]


def test_one_umlaut_in_cp850_is_enough(read):
    assert read("Monat;Zahl\nMärz;1\n", encoding="cp850").to_pandas()["Monat"].tolist() == ["März"]


def test_windows_signs_in_cp1252(read):
    table = read("Notiz;Betrag\n„Miete“ – offen;12 €\n", encoding="cp1252")
    assert table.reading.encoding == "cp1252"
    assert table.to_pandas()["Notiz"].tolist() == ["„Miete“ – offen"]


def test_a_utf8_bom_is_not_part_of_the_first_name(read):
    table = read(codecs.BOM_UTF8 + "Vorname;Alter\nÖmer;4\n".encode())
    assert [column.name for column in table] == ["Vorname", "Alter"]
    assert table.reading.encoding == "utf-8-sig"


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
    ],
)
def test_utf16(read, encoding, bom):
    table = read(bom + TEXT.encode(encoding))
    assert [column.name for column in table] == ["Name", "Ort", "Notiz"]
    assert table.reading.rows == 2


def test_the_last_line_decides_as_much_as_the_first(read):
    content = b"Name;Ort\n" + b"Anna;Berlin\n" * 120_000 + "Jörg;Köln\n".encode("cp1252")
    table = read(content)
    assert table.reading.encoding == "cp1252"
    assert table.query("SELECT Ort FROM data WHERE Name = 'Jörg'")["Ort"].tolist() == ["Köln"]


def test_a_line_end_cut_by_a_block_is_one_line_end(tmp_path: Path):
    path = tmp_path / "gross.csv"
    row = b"a;b" + b"x" * 11 + b"\r\n"
    path.write_bytes(b"q" + row * (3 * (1 << 20) // len(row)))
    assert inspect_text(path).one_line_end


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty_file"),
        (b" \n\r\n\t ", "empty_file"),
        (b"\xef\xbb\xbf", "empty_file"),
        (bytes(range(256)) * 20, "binary_file"),
        (b"PK\x03\x04rest", "is_zip_or_xlsx"),
        (b"%PDF-1.7", "is_pdf"),
        (b"\xd0\xcf\x11\xe0rest", "is_old_office"),
        (b"PAR1rest", "is_parquet"),
        (b"\x1f\x8brest", "is_gzip"),
    ],
)
def test_what_is_no_text_is_refused(read, content, reason):
    with pytest.raises(TableError) as caught:
        read(content)
    assert caught.value.reason == reason


def test_a_byte_outside_the_encoding_asked_for_names_its_line(tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_bytes("a;b\nx;y\nü;z\n".encode("cp1252"))
    with pytest.raises(TableError) as caught:
        read_table(path, encoding="utf-8")
    assert (caught.value.reason, caught.value.params["line"]) == ("not_in_encoding", 3)


def test_an_unknown_encoding_is_a_usage_error(tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_text("a;b\n1;2\n")
    with pytest.raises(UsageError) as caught:
        read_table(path, encoding="utf-88")
    assert caught.value.reason == "unknown_encoding"


def test_the_encoding_asked_for_is_used(tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_bytes("Name;Ort\nŠimon;Žilina\n".encode("cp1250"))
    with read_table(path, encoding="cp1250") as table:
        assert table.to_pandas()["Ort"].tolist() == ["Žilina"]
        assert table.reading.decisions["encoding"] == "option"


def test_one_late_umlaut_in_a_large_file_decides(read):
    content = b"Name;Ort;Notiz\n" + b"Anna;Berlin;kommt nicht mehr zur Beratung\n" * 460_000
    table = read(content + "Jörg;Köln;grüßt\n".encode("cp1252"))
    assert len(content) > 17 << 20
    assert (table.reading.encoding, table.reading.rows) == ("cp1252", 460_001)
    assert table.query("SELECT Ort FROM data WHERE Name = 'Jörg'")["Ort"].tolist() == ["Köln"]


def test_a_large_utf8_file_is_read_where_it_lies(read, engine):
    before = set(engine.folder.iterdir())
    table = read("Name;Ort;Notiz\n" + "Jürgen;Köln;für €\n" * 900_000)
    assert (table.reading.encoding, table.reading.rows) == ("utf-8", 900_000)
    assert set(engine.folder.iterdir()) <= before
