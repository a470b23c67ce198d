"""Each command for real: what it prints where, what it writes, and its exit code."""

import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from cdl_workbook.resources import shipped
from tests.commands import ROOT, clean_environment, command, make_workbook

SAMPLES = ROOT / "data" / "samples"
TABLE = "Mitgliedsnummer;Beitrag\n00017;12,50\n00018;11,00\n00019;9,00\n"
CONTRACT = {
    *("path", "format", "sheet", "encoding", "delimiter", "decimal", "header_row", "header_rows"),
    *("rows", "total_rows", "bytes", "sha256", "columns"),
}
COLUMN = {"name", "type", "missing", "distinct", "personal", "kind", "confidence", "evidence"}


def filled(folder: Path, settings: str = "", language: str = "de") -> Path:
    make_workbook(folder, settings, language)
    (folder / "data" / "beitrag.csv").write_text(TABLE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "vorführung"
    return folder, command("demo", folder.name, cwd=folder.parent)


class TestDemo:
    def test_it_makes_everything_and_says_where(self, demo):
        folder, done = demo
        assert done.returncode == 0
        assert done.stdout == "Der Bericht liegt hier: vorführung/out/report.html\n"
        made = {path.relative_to(folder / "out").as_posix() for path in (folder / "out").rglob("*.*")}
        exports = {path for path in made if path.startswith("exports")}
        assert {"exports/project-sketch.md", "exports/record-of-processing.xlsx"} < exports
        assert made - exports == {
            *("findings.json", "inventory.json", "report.html", "run.jsonl"),
            *(f"executed/{path.name}" for path in shipped("notebooks").glob("*.ipynb")),
        }

    def test_twice_into_the_same_folder_but_never_another_sample(self, demo):
        folder, _ = demo
        own = folder / "data" / "eigene.csv"
        own.write_text(TABLE, encoding="utf-8")
        other = command("demo", folder.name, "--sample", "tafel", cwd=folder.parent)
        assert other.returncode == 2
        assert "vorführung" in other.stderr
        again = command("demo", folder.name, "--lang", "en", cwd=folder.parent)
        assert again.returncode == 0, again.stderr
        assert "language: en" in (folder / "workbook.yaml").read_text(encoding="utf-8")
        assert own.exists()
        assert not (folder / "data" / "haushalte.csv").exists()

    @pytest.mark.parametrize("language", ["de", "en"])
    def test_a_folder_with_something_else_is_refused_and_stays(self, tmp_path, language):
        (tmp_path / "fremd").mkdir()
        (tmp_path / "fremd" / "card.md").write_text("x", encoding="utf-8")
        done = command("demo", tmp_path / "fremd", "--lang", language)
        assert done.returncode == 2
        assert "fremd: " in done.stderr
        assert [path.name for path in (tmp_path / "fremd").iterdir()] == ["card.md"]

    def test_an_unknown_sample_names_those_there_are(self, tmp_path):
        done = command("demo", tmp_path / "x", "--sample", "verein")
        assert done.returncode == 2
        assert "schuldnerberatung, sportverein, tafel" in done.stderr
        assert not (tmp_path / "x").exists()


class TestInit:
    @pytest.mark.parametrize("language", ["de", "en"])
    def test_a_new_workbook_is_checked_run_and_in_its_language(self, tmp_path, language):
        folder = tmp_path / "mein verein"
        done = command("init", folder, "--lang", language)
        assert (done.returncode, done.stderr) == (0, "")
        assert {path.name for path in folder.iterdir()} == {
            ".gitignore",
            "data",
            "notebooks",
            "workbook.yaml",
        }
        text = (folder / "notebooks" / "01_data_inventory.ipynb").read_text(encoding="utf-8")
        assert ("# Dateninventar" in text) == (language == "de")
        assert ("# Data inventory" in text) == (language == "en")
        assert r"workbook = \"..\"" in text
        checked = command("check", folder)
        assert checked.returncode == 0
        assert len(re.findall("^– ", checked.stdout, re.M)) == 3 + 2  # how the answers stand, the catalogue

    def test_here_in_an_empty_folder(self, tmp_path):
        assert command("init", ".", cwd=tmp_path).returncode == 0
        again = command("init", ".", cwd=tmp_path)
        assert again.returncode == 2
        assert tmp_path.name in again.stderr

    def test_nothing_is_overwritten(self, tmp_path):
        (tmp_path / "liste.txt").write_text("x", encoding="utf-8")
        assert command("init", tmp_path).returncode == 2
        assert command("init", tmp_path / "liste.txt").returncode == 2
        below = command("init", tmp_path / "liste.txt" / "neu")
        assert below.returncode == 1
        assert "Ordner" in below.stderr
        assert [path.name for path in tmp_path.iterdir()] == ["liste.txt"]


class TestCheck:
    def test_all_fine(self, tmp_path):
        done = command("check", filled(tmp_path / "verein"))
        assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "Alles lesbar: eine Tabelle.")
        assert re.match(r"– Fragen: 0 von (\d+) beantwortet, \1 noch offen\.\n", done.stdout)

    def test_bad_settings(self, tmp_path):
        done = command("check", filled(tmp_path / "verein", "own_notebook: true\n"))
        assert done.returncode == 1
        assert "Zeile 6: Den Eintrag «own_notebook» gibt es nicht. Meint ihr «own_notebooks»?" in done.stderr

    def test_unreadable_tables_are_named_and_the_others_counted(self, tmp_path):
        folder = filled(tmp_path / "verein")
        (folder / "data" / "kaputt.xlsx").write_bytes(b"PK\x03\x04 kaputt")
        done = command("check", folder)
        assert done.returncode == 1
        assert "kaputt.xlsx" in done.stderr
        assert not re.search("[\ue000-\uf8ff]", done.stderr)
        assert "eine Tabelle" in done.stdout

    @pytest.mark.parametrize(("language", "words"), [("de", "gibt es"), ("en", "there is no")])
    def test_settings_of_tables_and_columns_that_are_not_there(self, tmp_path, language, words):
        settings = (
            "tables:\n  beitraege.csv: {delimiter: ';'}\n  beitrag.csv:\n    types: {Betrag: number}\n"
            "    columns:\n      Beitrag: {kind: donation_amount, reason: x}\n"
            "      Nummer: {kind: record_id, reason: x}\n"
        )
        done = command("check", filled(tmp_path / "verein", settings, language))
        assert done.returncode == 1
        said = [line for line in done.stderr.splitlines() if "workbook.yaml" in line]
        assert len(said) == 3
        assert all(words in line for line in said)
        for name, line in zip(("beitraege.csv", "Betrag", "Nummer"), said, strict=True):
            assert name in line

    def test_what_is_missing_is_no_error(self, tmp_path):
        folder = make_workbook(tmp_path / "verein")
        (folder / "workbook.yaml").write_text(
            "organisation: {name: Name eurer Organisation}\n", encoding="utf-8"
        )
        done = command("check", folder)
        assert (done.returncode, done.stderr) == (0, "")
        assert len(done.stdout.splitlines()) == 3 + 2  # no table, no name, no title; answers, catalogue

    def test_without_data_and_without_workbook(self, tmp_path):
        (tmp_path / "workbook.yaml").write_text("organisation: {name: A}\n", encoding="utf-8")
        assert command("check", tmp_path).returncode == 2
        (tmp_path / "leer").mkdir()
        (tmp_path / "leer" / "unten").mkdir()
        done = command("check", tmp_path / "leer" / "unten")
        assert done.returncode == 2
        assert "cdl-workbook init unten" in done.stderr


class TestRun:
    def test_only_one_notebook_and_an_unknown_one(self, tmp_path):
        folder = filled(tmp_path / "verein", language="en")
        done = command("run", folder, "--only", "01", LC_ALL="de_DE.UTF-8")
        assert done.returncode == 0
        assert done.stdout.startswith("The report is here: ")
        assert "01_data_inventory: " in done.stderr  # progress, as a line where there is no terminal
        wrong = command("run", folder, "--only", "99")
        assert wrong.returncode == 2
        assert "01_data_inventory" in wrong.stderr

    @pytest.mark.parametrize("language", ["de", "en"])
    def test_without_a_data_folder(self, tmp_path, language):
        folder = make_workbook(tmp_path / "verein", language=language)
        (folder / "data").rmdir()
        done = command("run", folder)
        assert done.returncode == 2
        assert "data/" in done.stderr
        assert not (folder / "out").exists()

    def test_an_empty_data_folder_is_said_not_passed(self, tmp_path):
        folder = make_workbook(tmp_path / "verein")
        assert command("run", folder).returncode == 0
        found = json.loads((folder / "out" / "findings.json").read_text(encoding="utf-8"))["findings"]
        [finding] = [one for one in found if one["code"].startswith("inventory.")]
        assert finding["status"] == "not_assessed"
        assert {one["status"] for one in found} == {"not_assessed"}, "nothing passes unasked"

    def test_results_lie_in_the_way(self, tmp_path):
        folder = filled(tmp_path / "verein")
        (folder / "out").write_text("x", encoding="utf-8")
        done = command("run", folder)
        assert done.returncode == 1
        assert "executed: Hier liegt eine Datei" in done.stderr
        assert "Traceback" not in done.stderr

    def test_progress_on_a_terminal_and_ctrl_c(self, tmp_path):
        folder = filled(tmp_path / "verein")
        temporary = tmp_path / "tmp"
        temporary.mkdir()
        control, terminal = pty.openpty()
        process = subprocess.Popen(
            [sys.executable, "-m", "cdl_workbook", "run", str(folder)],
            env=clean_environment(TMPDIR=str(temporary), TERM="xterm"),
            stdout=subprocess.DEVNULL,
            stderr=terminal,
            start_new_session=True,
        )
        seen = read_until(control, b"01_data_inventory")
        children = psutil.Process(process.pid).children(recursive=True)
        assert children, "the kernel runs while progress is shown"
        process.send_signal(signal.SIGINT)
        code = process.wait(timeout=20)
        seen += read_until(control, b"Abgebrochen", seconds=2)
        os.close(terminal)
        os.close(control)
        assert code == 130
        assert b"Abgebrochen" in seen
        assert b"Traceback" not in seen
        _, alive = psutil.wait_procs(children, timeout=5)
        assert alive == []
        assert list(temporary.iterdir()) == []


def read_until(handle: int, sign: bytes, seconds: float = 30) -> bytes:
    seen, end = b"", time.monotonic() + seconds
    while sign not in seen and time.monotonic() < end:
        if select.select([handle], [], [], 0.2)[0]:
            seen += os.read(handle, 65536)
    return seen


class TestReport:
    def test_for_both_audiences(self, demo):
        folder, _ = demo
        public = (folder / "out" / "report.html").read_bytes()
        done = command("report", folder, "--audience", "internal")
        assert done.returncode == 0
        assert "report-internal.html" in done.stdout
        assert (folder / "out" / "report-internal.html").stat().st_size > 10_000
        (folder / "out" / "report.html").unlink()
        assert command("report", folder).returncode == 0
        assert (folder / "out" / "report.html").read_bytes() == public
        shutil.rmtree(folder / "out" / "executed")
        nothing = command("report", folder)
        assert nothing.returncode == 2
        assert "cdl-workbook run" in nothing.stderr


class TestInventory:
    def test_json_is_alone_on_stdout_and_keeps_the_contract(self):
        done = command("inventory", SAMPLES, "--json")
        assert done.returncode == 0
        document = json.loads(done.stdout)
        assert set(document) >= {"schema", "tables", "not_read"}
        assert document["schema"] == "cdl-workbook/inventory/1"
        assert len(document["tables"]) == 7
        for table in document["tables"]:
            assert set(table) >= CONTRACT
            assert not Path(table["path"]).is_absolute()
            assert all(set(column) >= COLUMN for column in table["columns"])
        assert "Tabellen lesen" in done.stderr

    def test_several_folders_and_files(self, tmp_path):
        one, two = filled(tmp_path / "eins"), filled(tmp_path / "zwei")
        done = command("inventory", one / "data", two / "data", one / "data" / "beitrag.csv", "--json")
        assert done.returncode == 0
        assert len(json.loads(done.stdout)["tables"]) == 3

    def test_a_single_file_and_what_people_see(self, tmp_path):
        folder = filled(tmp_path / "verein")
        done = command("inventory", folder / "data" / "beitrag.csv")
        assert done.returncode == 0
        assert "beitrag.csv" in done.stdout
        assert "Mitgliedsnummer" in done.stdout
        english = command("inventory", folder / "data" / "beitrag.csv", "--lang", "en")
        assert "columns" in english.stdout.lower()

    @pytest.mark.parametrize(
        "arguments", [["fehlt.csv"], ["leer"], ["kaputt.xlsx"], ["kaputt.xlsx", "--json"]]
    )
    def test_what_cannot_be_read_is_exit_2(self, tmp_path, arguments):
        (tmp_path / "leer").mkdir()
        (tmp_path / "kaputt.xlsx").write_bytes(b"PK\x03\x04 kaputt")
        done = command("inventory", *arguments, cwd=tmp_path)
        assert done.returncode == 2
        assert "✗" in done.stderr
        assert not re.search("[\ue000-\uf8ff]|Traceback", done.stderr)
        assert done.stdout == "" or json.loads(done.stdout)["tables"] == []

    def test_a_pipe_that_closes_is_no_error(self):
        line = (
            f"{sys.executable} -m cdl_workbook inventory {SAMPLES} --json | head -1; echo ${{PIPESTATUS[0]}}"
        )
        done = subprocess.run(
            ["bash", "-c", line],
            env=clean_environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert done.stdout.splitlines() == ["{", "0"]
        assert "✗" not in done.stderr
        assert "Error" not in done.stderr

    def test_a_terminal_without_our_signs(self, tmp_path):
        folder = filled(tmp_path / "verein")
        (folder / "data" / "kaputt.xlsx").write_bytes(b"PK\x03\x04 kaputt")
        for arguments in (["inventory", folder / "data"], ["inventory", folder / "data", "--json"]):
            done = command(*arguments, PYTHONIOENCODING="ascii")
            assert done.returncode == 0
            assert "Mitgliedsnummer" in done.stdout
