"""``upgrade`` and ``clean``: nothing is lost on the way, and nothing goes that was not made."""

import datetime as dt
import re

import pytest

from cdl_workbook.answers import AnswerStore, Key
from tests.commands import command
from tests.questionnaires import asking_workbook

OLD = """\
# Von uns
catalogue: {cdl-workbook: "1.0", probe-bund: "1"}
answers:
  zz.what: {value: Alles, author: Büro, text_hash: "000000000001"}
  zz.both: {value: Beides}
  zz.kind: {value: club}
  zz.typo: {value: x}
"""


def moving_workbook(folder, answers=OLD):
    """A workbook whose overlay replaces two questions of its earlier version."""
    workbook = asking_workbook(folder, answers)
    path = workbook.folder / "probe.yaml"
    text = path.read_text(encoding="utf-8")
    for name, old in (("story", "zz.what, zz.both"), ("secret", "zz.both")):
        text = text.replace(f"  zz.{name}:\n", f"  zz.{name}:\n    replaces: [{old}]\n")
    path.write_text(text, encoding="utf-8")
    return workbook


class TestUpgrade:
    def test_answers_move_after_a_backup(self, tmp_path):
        workbook = moving_workbook(tmp_path / "verein")
        before = {path.name: path.read_bytes() for path in workbook.folder.glob("*.yaml")}
        done = command("upgrade", workbook.folder)
        assert (done.returncode, done.stderr) == (0, "")
        [backup] = workbook.folder.glob("backup-*")
        assert re.fullmatch(r"backup-\d{4}-\d\d-\d\d", backup.name)
        assert {path.name: path.read_bytes() for path in backup.iterdir()} == before
        lines = done.stdout.splitlines()
        assert lines[0] == f"Eine Sicherung liegt im Ordner {backup.name}."
        assert "– zz.what: Die Antwort steht jetzt bei zz.story." in lines
        [split] = [line for line in lines if "zz.both: Aus der Frage sind mehrere geworden" in line]
        assert "zz.story und zz.secret" in split
        answers = AnswerStore(workbook.folder).load()
        assert set(map(str, answers)) == {"zz.story", "zz.secret", "zz.kind", "zz.typo"}
        assert answers.get("zz.secret").value == "Beides"
        story = answers.get("zz.story")
        assert {story.value, *(one.value for one in story.history)} == {"Alles", "Beides"}
        assert answers.catalogue["probe-bund"] == "2"

    def test_a_second_time_there_is_nothing_to_do(self, tmp_path):
        workbook = moving_workbook(tmp_path / "verein")
        assert command("upgrade", workbook.folder).returncode == 0
        before = (workbook.folder / "answers.yaml").read_bytes()
        done = command("upgrade", workbook.folder, "--lang", "en")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == "There is nothing to do. The answers fit the catalogue cdl-workbook 1.0.\n"
        assert (workbook.folder / "answers.yaml").read_bytes() == before
        assert len(list(workbook.folder.glob("backup-*"))) == 1

    @pytest.mark.parametrize("answers", ["", "answers:\n  zz.kind: {value: club}\n"])
    def test_without_answers_or_without_a_version_there_is_nothing_to_do(self, tmp_path, answers):
        workbook = moving_workbook(tmp_path / "verein", answers)
        done = command("upgrade", workbook.folder)
        assert done.returncode == 0
        assert "nichts zu tun" in done.stdout
        assert list(workbook.folder.glob("backup-*")) == []

    def test_an_earlier_backup_of_the_same_day_stays(self, tmp_path):
        workbook = moving_workbook(tmp_path / "verein")
        earlier = workbook.folder / f"backup-{dt.date.today().isoformat()}"
        earlier.mkdir()
        done = command("upgrade", workbook.folder)
        assert done.returncode == 0
        assert list(earlier.iterdir()) == []
        assert f"{earlier.name}-2" in done.stdout

    def test_overlays_in_a_folder_of_their_own_are_kept_too(self, tmp_path):
        workbook = moving_workbook(tmp_path / "verein")
        (workbook.folder / "eigene").mkdir()
        (workbook.folder / "probe.yaml").rename(workbook.folder / "eigene" / "probe.yaml")
        settings = workbook.folder / "workbook.yaml"
        text = settings.read_text(encoding="utf-8").replace("[probe.yaml]", "[eigene/probe.yaml]")
        settings.write_text(text, encoding="utf-8")
        assert command("upgrade", workbook.folder).returncode == 0
        [backup] = workbook.folder.glob("backup-*")
        assert (backup / "eigene" / "probe.yaml").is_file()

    def test_answers_that_cannot_be_read_stay_as_they_are(self, tmp_path):
        workbook = moving_workbook(tmp_path / "verein", "answers: [")
        done = command("upgrade", workbook.folder)
        assert done.returncode == 2
        assert "answers.yaml, Zeile" in done.stderr
        assert list(workbook.folder.glob("backup-*")) == []

    def test_answers_about_a_table_move_with_it(self, tmp_path):
        answers = "tables:\n  beitrag.csv:\n    answers:\n      zz.what: {value: a}\n"
        workbook = moving_workbook(tmp_path / "verein", answers)
        done = command("upgrade", workbook.folder)
        assert "zz.what · beitrag.csv" in done.stdout
        assert AnswerStore(workbook.folder).load().get(Key("zz.story", "beitrag.csv")).value == "a"


class TestClean:
    def test_only_what_was_made_goes(self, tmp_path):
        folder = asking_workbook(tmp_path / "verein", "answers:\n  zz.kind: {value: club}\n").folder
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        (folder / "out" / "executed").mkdir(parents=True)
        (folder / "out" / "report.html").write_text("x", encoding="utf-8")
        (folder / "out" / "executed" / "a.ipynb").write_text("x", encoding="utf-8")
        (folder / "out" / "daten").symlink_to(folder / "data")
        done = command("clean", folder)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == "verein: out/ ist entfernt, mit 3 Dateien.\n"
        assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
        again = command("clean", folder, "--lang", "en")
        assert (again.returncode, again.stdout) == (0, "verein: there is no out/. There is nothing to do.\n")

    @pytest.mark.parametrize("kind", ["link", "file"])
    def test_a_link_or_a_file_is_not_removed(self, tmp_path, kind):
        folder = asking_workbook(tmp_path / "verein").folder
        (tmp_path / "anderswo").mkdir()
        (tmp_path / "anderswo" / "wichtig.txt").write_text("x", encoding="utf-8")
        if kind == "link":
            (folder / "out").symlink_to(tmp_path / "anderswo")
        else:
            (folder / "out").write_text("x", encoding="utf-8")
        done = command("clean", folder)
        assert (done.returncode, done.stdout) == (1, "")
        assert "out/" in done.stderr
        assert (folder / "out").exists()
        assert (tmp_path / "anderswo" / "wichtig.txt").exists()

    def test_never_in_a_folder_that_is_no_workbook(self, tmp_path):
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "a.txt").write_text("x", encoding="utf-8")
        assert command("clean", tmp_path).returncode == 2
        assert (tmp_path / "out" / "a.txt").exists()
