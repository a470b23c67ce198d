from __future__ import annotations

import gzip
import hashlib
import random
import stat
import struct
import subprocess
import zipfile
from pathlib import Path

import pytest

from cdl_workbook.analyses.inventory import take_inventory
from cdl_workbook.errors import TableError
from cdl_workbook.tables import Engine, find_sources, packed, read_table, sheet_names

CSV = "Name;Geburtsdatum\nÄnne;18.09.1998\nBo;1.2.2001\n".encode()
LANGUAGES = ("de", "en")


@pytest.fixture
def archive(tmp_path):
    """Write a zip of files given as name → content."""

    def write(contents: dict[str, bytes], name: str = "liste.zip") -> Path:
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as target:
            for member, content in contents.items():
                target.writestr(member, content)
        return tmp_path / name

    return write


def reason_of(call):
    with pytest.raises(TableError) as caught:
        call()
    for language in LANGUAGES:
        assert caught.value.params["path"] in caught.value.message(language)
    return caught.value.reason


def test_gzip_is_read_and_leaves_nothing(tmp_path):
    path = tmp_path / "liste.csv.gz"
    path.write_bytes(gzip.compress(CSV.decode().encode("cp1252")))
    with Engine() as engine:
        before = set(engine.folder.iterdir())
        with read_table(path, engine=engine) as table:
            assert [column.type for column in table] == ["text", "date"]
            assert table.to_pandas()["Name"].tolist() == ["Änne", "Bo"]
            reading = table.reading
            private = [one for one in engine.folder.iterdir() if one not in before]
            assert stat.S_IMODE(engine.folder.stat().st_mode) == 0o700
            assert private
        assert set(engine.folder.iterdir()) == before
    assert [one.name for one in tmp_path.iterdir()] == ["liste.csv.gz"]
    assert (reading.path, reading.format, reading.encoding) == ("liste.csv.gz", "csv", "cp1252")
    assert reading.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (reading.bytes, reading.decisions["packing"]) == (path.stat().st_size, "gzip")


def test_tsv_and_spreadsheets_inside_gzip(tmp_path, write_sheet, engine):
    (tmp_path / "t.tsv.gz").write_bytes(gzip.compress(b"Name\tOrt\nAda\tUlm\nBo\tAue\n"))
    assert read_table(tmp_path / "t.tsv.gz", engine=engine).reading.format == "tsv"
    book = tmp_path / "mappe.xlsx.gz"
    book.write_bytes(gzip.compress(write_sheet([["Name", "Zahl"], ["Ada", 1], ["Bo", 2]]).read_bytes()))
    assert sheet_names(book) == ("Blatt 1",)
    assert read_table(book, engine=engine).reading.sheet == "Blatt 1"


def test_each_file_of_a_zip_is_a_table(archive, write_sheet, tmp_path):
    book = write_sheet([["Name", "Zahl"], ["Ada", 1]], [["Ort", "PLZ"], ["Ulm", "89073"]])
    contents = {
        "b.csv": CSV,
        "Ordner ü/a.tsv": b"Name\tOrt\nAda\tUlm\nBo\tAue\n",
        "mappe.xlsx": book.read_bytes(),
        "__MACOSX/._b.csv": b"x",
        ".DS_Store": b"x",
        "leer/": b"",
        "liesmich.md": b"x",
        "brief.docx": b"x",
    }
    book.unlink()
    archive(contents)
    inventory = take_inventory([tmp_path])
    assert [table.label for table in inventory.tables] == [
        "liste.zip/Ordner ü/a.tsv",
        "liste.zip/b.csv",
        "liste.zip/mappe.xlsx#Blatt 1",
        "liste.zip/mappe.xlsx#Blatt 2",
    ]
    assert [(file.path, file.reason) for file in inventory.not_read] == [
        ("liste.zip/brief.docx", "unsupported_document")
    ]
    csv = inventory.tables[1]
    assert (csv.bytes, csv.sha256) == (len(CSV), hashlib.sha256(CSV).hexdigest())
    assert [one.name for one in tmp_path.iterdir()] == ["liste.zip"]


def test_read_table_takes_the_only_file_or_the_one_named(archive, engine):
    only = archive({"b.csv": CSV})
    table = read_table(only, engine=engine)
    assert (table.reading.path, table.reading.decisions["packing"]) == ("liste.zip/b.csv", "zip")
    both = archive({"b.csv": CSV, "c.csv": CSV}, "zwei.zip")
    assert read_table(both, member="c.csv", engine=engine).reading.path == "zwei.zip/c.csv"
    assert reason_of(lambda: read_table(both, engine=engine)) == "choose_member"
    assert reason_of(lambda: read_table(both, member="d.csv", engine=engine)) == "unknown_member"


def test_an_error_names_the_file_in_the_archive(archive, engine):
    path = archive({"b.csv": b""})
    with pytest.raises(TableError) as caught:
        read_table(path, engine=engine)
    assert caught.value.message("de").startswith("liste.zip/b.csv: ")


@pytest.mark.parametrize(
    ("member", "reason"),
    [
        ("/etc/geheim.csv", "unsafe_member"),
        ("../../geheim.csv", "unsafe_member"),
        ("a/..\\..\\geheim.csv", "unsafe_member"),
        ("C:\\geheim.csv", "unsafe_member"),
        ("innen.zip", "nested_archive"),
        ("innen.csv.gz", "nested_archive"),
        ("innen.7z", "nested_archive"),
    ],
)
def test_what_may_not_be_unpacked(archive, tmp_path, engine, member, reason):
    path = archive({member: CSV, "gut.csv": CSV})
    found = find_sources(tmp_path)
    assert [source.shown for source in found.sources] == ["liste.zip/gut.csv"]
    assert [error.reason for _, error in found.refused] == [reason]
    assert "etc" not in found.refused[0][0]
    assert reason_of(lambda: read_table(path, member=member, engine=engine)) == reason


def test_a_zip_with_a_password(archive, tmp_path, engine):
    """The standard library writes none: the flag is set in both headers, as a program that encrypts would."""
    path = archive({"b.csv": CSV})
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 1
    path.write_bytes(content)
    assert [error.reason for _, error in find_sources(tmp_path).refused] == ["encrypted_archive"]
    assert reason_of(lambda: read_table(path, member="b.csv", engine=engine)) == "encrypted_archive"


@pytest.mark.skipif(subprocess.run(["which", "zip"], capture_output=True).returncode != 0, reason="needs zip")
def test_a_real_zip_with_a_password(tmp_path):
    (tmp_path / "b.csv").write_bytes(CSV)
    subprocess.run(["zip", "-qmP", "streng geheim", "b.zip", "b.csv"], cwd=tmp_path, check=True)
    assert [(path, e.reason) for path, e in find_sources(tmp_path).refused] == [
        ("b.zip/b.csv", "encrypted_archive")
    ]


@pytest.mark.parametrize("name", ["bombe.csv.gz", "bombe.zip"])
def test_a_bomb_is_not_unpacked(tmp_path, archive, name):
    blank = b"Name;Ort\n" + b"A;B\n" * (20 << 20)
    path = archive({"b.csv": blank}, name) if name.endswith("zip") else tmp_path / name
    if name.endswith("gz"):
        path.write_bytes(gzip.compress(blank, 9))
    with Engine() as engine:
        before = set(engine.folder.iterdir())
        assert reason_of(lambda: read_table(path, engine=engine)) == "zip_bomb"
        assert set(engine.folder.iterdir()) == before


def test_a_zip_that_lies_about_its_sizes(archive, engine):
    path = archive({"b.csv": CSV * 2000})
    content = bytearray(path.read_bytes())
    place = content.index(b"PK\x01\x02")
    struct.pack_into("<I", content, place + 24, 10)
    path.write_bytes(content)
    assert reason_of(lambda: read_table(path, engine=engine)) == "broken_archive"


def test_a_full_disk_is_told(tmp_path, engine, monkeypatch):
    (tmp_path / "b.csv.gz").write_bytes(gzip.compress(CSV))
    monkeypatch.setattr(packed, "_ROOM_LEFT", 1 << 60)
    assert reason_of(lambda: read_table(tmp_path / "b.csv.gz", engine=engine)) == "no_room"


@pytest.mark.parametrize("name", ["b.csv.gz", "b.zip"])
def test_a_broken_archive_is_told(tmp_path, archive, engine, name):
    noise = random.Random(1).randbytes(3000).hex().encode()
    whole = archive({"b.csv": noise}).read_bytes() if name.endswith("zip") else gzip.compress(noise)
    path = tmp_path / name
    for content in (whole[: len(whole) // 2], whole[:500] + bytes(40) + whole[540:], b"x", b""):
        path.write_bytes(content)
        assert reason_of(lambda: read_table(path, engine=engine)) in ("broken_archive", "empty_file")


def test_an_empty_zip(tmp_path, archive):
    archive({})
    assert [error.reason for _, error in find_sources(tmp_path).refused] == ["empty_archive"]
