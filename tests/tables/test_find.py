from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from cdl_workbook.errors import TableError, UsageError
from cdl_workbook.tables import find_sources

CSV = "Name;Alter\nAda;36\n"


def shown(found):
    return [source.shown for source in found.sources]


def refused(found):
    return {path: error.reason for path, error in found.refused}


def test_sub_folders_in_a_fixed_order_without_hidden_files(tmp_path):
    for name in (
        "b.csv",
        "a/z.CSV",
        "a/ü ß.tsv",
        ".git/x.csv",
        "__MACOSX/x.csv",
        ".x.csv",
        "~$offen.xlsx",
        "liesmich.md",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(CSV)
    found = find_sources(tmp_path)
    assert shown(found) == ["a/z.CSV", "a/ü ß.tsv", "b.csv"]
    assert not found.refused
    assert shown(find_sources(tmp_path, "verein/"))[0] == "verein/a/z.CSV"


ADVICE = {
    "alt.mdb": "unsupported_database",
    "bestand.SQLITE": "unsupported_database",
    "brief.docx": "unsupported_document",
    "bericht.pdf": "unsupported_document",
    "blatt.numbers": "unsupported_apple",
    "gross.xlsb": "unsupported_excel_binary",
    "alles.7z": "unsupported_archive",
    "alles.tar.gz": "unsupported_archive",
    "abzug.sql.gz": "unsupported_database",
    "daten.json": "unsupported_nested",
    "studie.sas7bdat": "unsupported_statistics",
}


def test_what_holds_data_but_is_not_read_is_named(tmp_path):
    for name in (*ADVICE, "bild.jpg", "bild.jpg.gz"):
        (tmp_path / name).write_bytes(b"x")
    found = find_sources(tmp_path)
    assert refused(found) == ADVICE
    assert not found.sources


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("reason", sorted({*ADVICE.values(), "unsupported_format"}))
def test_each_format_that_is_not_read_has_its_own_advice(reason, language):
    assert TableError(reason, path="x.y").message(language).startswith("x.y: ")


@pytest.mark.parametrize("name", ["a.pdf", "b.jpg"])
def test_one_file_that_is_not_read_is_always_named(tmp_path, name):
    (tmp_path / name).write_text("x")
    assert list(refused(find_sources(tmp_path / name))) == [name]


def test_one_file(tmp_path):
    (tmp_path / "a.csv").write_text(CSV)
    assert shown(find_sources(tmp_path / "a.csv")) == ["a.csv"]


def test_no_such_path(tmp_path):
    with pytest.raises(UsageError) as caught:
        find_sources(tmp_path / "fehlt")
    assert caught.value.reason == "no_such_path"


def test_an_empty_folder(tmp_path):
    found = find_sources(tmp_path)
    assert not found.sources
    assert not found.refused


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="needs symbolic links")
def test_links_out_of_the_folder_are_not_followed(tmp_path):
    inside, outside = tmp_path / "drin", tmp_path / "draussen"
    inside.mkdir()
    outside.mkdir()
    (outside / "geheim.csv").write_text(CSV)
    (inside / "gut.csv").write_text(CSV)
    (inside / "datei.csv").symlink_to(outside / "geheim.csv")
    (inside / "ordner").symlink_to(outside)
    (inside / "innen.csv").symlink_to(inside / "gut.csv")
    (inside / "leer.csv").symlink_to(inside / "gibt-es-nicht.csv")
    (inside / "kreis").symlink_to(inside)
    found = find_sources(inside)
    assert shown(found) == ["gut.csv", "innen.csv"]
    assert refused(found) == {
        "datei.csv": "link_outside",
        "ordner": "link_outside",
        "leer.csv": "broken_link",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_no_table(tmp_path):
    os.mkfifo(tmp_path / "rohr.csv")
    (tmp_path / "ordner.csv").mkdir()
    assert refused(find_sources(tmp_path)) == {"rohr.csv": "not_a_file"}


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_a_folder_and_a_file_without_permission(tmp_path):
    (tmp_path / "gut.csv").write_text(CSV)
    locked = tmp_path / "zu"
    locked.mkdir()
    (locked / "x.csv").write_text(CSV)
    (tmp_path / "zu.csv").write_text(CSV)
    (tmp_path / "zu.csv").chmod(0)
    locked.chmod(0)
    script = (
        "import sys; from pathlib import Path\n"
        "from cdl_workbook.errors import TableError\n"
        "from cdl_workbook.tables import find_sources, read_table\n"
        "found = find_sources(Path(sys.argv[1]))\n"
        "print([s.shown for s in found.sources], [(p, e.reason) for p, e in found.refused])\n"
        "for path in ('zu.csv', 'zu/x.csv'):\n"
        "    try: read_table(Path(sys.argv[1], path))\n"
        "    except TableError as error: print(error.reason)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("root ignores permissions, and setpriv is missing")
        rights = "-dac_override,-dac_read_search"
        command = ["setpriv", f"--bounding-set={rights}", f"--inh-caps={rights}", *command]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
    finally:
        locked.chmod(0o700)
    assert done.stdout.splitlines() == [
        "['gut.csv', 'zu.csv'] [('zu', 'no_permission')]",
        "no_permission",
        "no_permission",
    ], done.stderr
