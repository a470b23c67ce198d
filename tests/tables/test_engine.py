from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from cdl_workbook.tables import Engine, read_table

CSV = b"Name;Ort\r\nJ\xfcrgen;K\xf6ln\r\n"


def test_the_folder_is_private_and_goes_with_the_engine(tmp_path):
    (tmp_path / "t.csv").write_bytes(CSV)
    with Engine() as engine:
        folder = engine.folder
        read_table(tmp_path / "t.csv", engine=engine)
        assert any(folder.iterdir())
        if os.name != "nt":
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not folder.exists()
    engine.close()


def test_a_table_without_an_engine_of_the_caller_cleans_up(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "t.csv").write_bytes(CSV)
    with read_table(tmp_path / "t.csv") as table:
        assert table.reading.rows == 1
        assert len(list(tmp_path.glob("cdl-workbook-*"))) == 1
    assert not list(tmp_path.glob("cdl-workbook-*"))


@pytest.mark.parametrize("content", [b"", b"a;b\n1;2\n3;4;5;6\n1;2\n" + b"1;2\n" * 50])
def test_an_error_cleans_up_too(tmp_path, monkeypatch, content):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(Exception, match=r"t\.csv"):
        read_table(tmp_path / "t.csv")
    assert not list(tmp_path.glob("cdl-workbook-*"))


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_the_next_run_removes_what_a_crash_left(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    script = (
        "import time; from cdl_workbook.tables import Engine\n"
        "engine = Engine(); print(engine.folder, flush=True); time.sleep(60)"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=environment
    ) as crashed:
        assert crashed.stdout is not None
        left = Path(crashed.stdout.readline().strip())
        with Engine():
            assert left.is_dir(), "a running engine keeps its folder"
        crashed.send_signal(signal.SIGKILL)
    assert left.is_dir()
    with Engine():
        assert not left.exists()


def test_nothing_is_written_beside_the_table(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.csv").write_bytes(CSV)
    with read_table(tmp_path / "t.csv") as table:
        table.query("SELECT * FROM data ORDER BY Name")
        assert [item.name for item in tmp_path.iterdir()] == ["t.csv"]


def test_no_extension_is_fetched():
    with Engine() as engine:
        settings = dict(
            engine.connection.sql(
                "SELECT name, value FROM duckdb_settings() "
                "WHERE name LIKE 'auto%known%' OR name = 'enable_progress_bar'"
            ).fetchall()
        )
    assert set(settings.values()) == {"false"}


def test_many_tables_share_an_engine(tmp_path):
    with Engine() as engine:
        tables = []
        for number in range(30):
            path = tmp_path / f"{number}.csv"
            path.write_text(f"Name;Wert\nAda;{number}\n" + "Bo;1;\r\nCem;2\n" * (number % 2))
            tables.append(read_table(path, engine=engine))
        assert [int(table.to_pandas()["Wert"].iloc[0]) for table in tables] == list(range(30))
