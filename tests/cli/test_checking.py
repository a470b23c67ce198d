"""``check`` on the answers: what does not fit, how they stand, and the last good copy."""

import hashlib
import re

import pytest

from cdl_workbook.answers import Answer, AnswerStore, Key
from tests.commands import command
from tests.questionnaires import asking_workbook

ANSWERS = """\
answers:
  zz.kind: {value: club, text_hash: "000000000000"}
  zz.groups: {state: unknown}
  zz.hours:
    state: contested
    voices: [{value: 2, author: a}, {value: 4, author: b}]
  zz.story: {state: not_applicable, reason: Wir wollen nichts.}
"""


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "de",
            [
                "– Eine Antwort lautet «wissen wir nicht»: zz.groups.",
                "– Bei einer Frage seid ihr euch nicht einig: zz.hours.",
                "– Eine Frage lautete etwas anders, als ihr geantwortet habt: zz.kind. "
                "Lest die Antwort noch einmal.",
                "– Gefragt nach dem Katalog cdl-workbook 1.0, ergänzt um probe-bund 2.",
            ],
        ),
        (
            "en",
            [
                "– One answer is “we do not know”: zz.groups.",
                "– You do not agree on one question: zz.hours.",
                "– One question was worded otherwise when you answered: zz.kind. Read the answer once more.",
            ],
        ),
    ],
)
def test_how_the_answers_stand(tmp_path, language, lines):
    folder = asking_workbook(tmp_path / "verein", ANSWERS, language).folder
    done = command("check", folder)
    assert (done.returncode, done.stderr.count("✗")) == (0, 0)
    said = done.stdout.splitlines()
    assert [line for line in lines if line not in said] == []
    [counted] = [line for line in said if re.match("– (Fragen|Questions): 3 ", line)]
    asked, still_open = map(int, re.findall(r"\d+", counted)[1:])
    assert asked == 3 + 1 + still_open


def test_many_are_named_and_the_rest_is_counted(tmp_path):
    workbook = asking_workbook(tmp_path / "verein")
    names = [
        name
        for name, one in workbook.catalogue.questions.items()
        if one.show_if is None and one.scope != "table"
    ]
    workbook.answers.save({Key(name): Answer(state="unknown") for name in names[:11]})
    said = command("check", workbook.folder).stdout
    assert f"11 Antworten lauten «wissen wir nicht»: {', '.join(names[:8])} und 3 weitere." in said


def test_answers_that_do_not_fit_are_named_with_line_and_remedy(tmp_path):
    answers = (
        "answers:\n  zz.kind:\n    value: verein\n  zz.hours:\n    note: x\n    value: zwei\n"
        "  zz.knd: {value: a}\n  zz.groups: {value: [older, true]}\n"
    )
    folder = asking_workbook(tmp_path / "verein", answers).folder
    for language, word, remedy in (("de", "Zeile", "Meint ihr «zz.kind»?"), ("en", "line", "zz.kind")):
        done = command("check", folder, "--lang", language)
        assert done.returncode == 1
        said = [line for line in done.stderr.splitlines() if "answers.yaml" in line]
        assert len(said) == 4
        for key, line in (("zz.kind", 3), ("zz.hours", 6), ("zz.knd", 7), ("zz.groups", 8)):
            assert any(f"answers.yaml, {word} {line}: " in one and key in one for one in said), key
        assert remedy in done.stderr
    assert "beitrag.csv" not in done.stderr
    assert "eine Tabelle" in command("check", folder).stdout, "the tables are looked at all the same"


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        ("answers.yaml", "answers:\n\tzz.kind: x\n", "answers.yaml, Zeile 2"),
        ("answers.yaml", "answers:\n  zz.kind: {state: yes}\n", "answers.yaml, Zeile 2"),
        ("answers.yaml", "answers:\n  zz.kind: {value: a}\n  zz.kind: {value: b}\n", "answers.yaml, Zeile 3"),
        ("probe.yaml", "extends: cdl-workbook\nid: x\nversion: '1'\nquestion: {}\n", "probe.yaml, Zeile 4"),
        ("workbook.yaml", "organisation: {name: A}\noverlays: [fehlt.yaml]\n", "fehlt.yaml"),
        ("workbook.yaml", "organisation: {name: A}\noverlays: fehlt.yaml\n", "workbook.yaml, Zeile 2"),
    ],
)
def test_a_file_that_is_not_valid_is_exit_1(tmp_path, name, text, place):
    folder = asking_workbook(tmp_path / "verein").folder
    (folder / name).write_text(text, encoding="utf-8")
    done = command("check", folder)
    assert done.returncode == 1
    assert place in done.stderr
    assert "Traceback" not in done.stderr


class TestRenamedTables:
    def test_a_table_that_is_called_otherwise_now(self, tmp_path):
        workbook = asking_workbook(tmp_path / "verein")
        table = workbook.data / "beitrag.csv"
        digest = hashlib.sha256(table.read_bytes()).hexdigest()
        workbook.answers.save({Key("zz.table", "beitrag.csv"): Answer(value="a")}, {"beitrag.csv": digest})
        before = re.search(r"Fragen: (\d+)", command("check", workbook.folder).stdout).group(1)
        table.rename(table.with_name("beitraege.csv"))
        done = command("check", workbook.folder)
        assert done.returncode == 0
        assert "– Die Tabelle beitrag.csv heißt jetzt wohl beitraege.csv." in done.stdout
        assert f"Fragen: {before} von" in done.stdout, "its answers still count"

    def test_a_table_that_is_gone(self, tmp_path):
        workbook = asking_workbook(tmp_path / "verein")
        workbook.answers.save({Key("zz.table", "Anna Schmidt.csv"): Answer(value="a")})
        done = command("check", workbook.folder)
        assert done.returncode == 0
        assert "– Die Tabelle … ist nicht mehr da." in done.stdout
        assert "Schmidt" not in done.stdout + done.stderr


class TestRestore:
    def broken(self, folder):
        workbook = asking_workbook(folder)
        for value in ("eins", "zwei"):
            workbook.answers.save({Key("zz.story"): Answer(value=value)})
        workbook.answers.path.write_text("answers:\n  zz.story: {value: zw", encoding="utf-8")
        return workbook

    def test_the_last_good_copy_is_offered_and_used(self, tmp_path):
        workbook = self.broken(tmp_path / "verein")
        offered = command("check", workbook.folder)
        assert offered.returncode == 1
        assert "cdl-workbook check --restore" in offered.stderr
        done = command("check", workbook.folder, "--restore")
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("answers.yaml: Die letzte gute Fassung gilt wieder.\n")
        [aside] = workbook.folder.glob("answers.broken-*.yaml")
        assert f"Die kaputte Datei liegt daneben: {aside.name}\n" in done.stdout
        assert aside.read_text(encoding="utf-8").endswith("zw")
        assert workbook.answers.load().get("zz.story").value == "eins"

    def test_a_file_that_is_gone_comes_back(self, tmp_path):
        workbook = self.broken(tmp_path / "verein")
        workbook.answers.path.unlink()
        done = command("check", workbook.folder, "--restore")
        assert done.returncode == 0
        assert "kaputte" not in done.stdout
        assert workbook.answers.load().get("zz.story").value == "eins"

    def test_answers_that_can_be_read_are_not_touched(self, tmp_path):
        folder = self.broken(tmp_path / "verein").folder
        (folder / "answers.yaml").write_text("answers:\n  zz.story: {value: gut}\n", encoding="utf-8")
        done = command("check", folder, "--restore")
        assert done.returncode == 0
        assert "Es wurde nichts zurückgeholt." in done.stdout
        assert AnswerStore(folder).load().get("zz.story").value == "gut"

    def test_without_a_good_copy(self, tmp_path):
        folder = asking_workbook(tmp_path / "verein", "answers: [").folder
        done = command("check", folder, "--restore")
        assert done.returncode == 1
        assert "answers.backup.yaml" in done.stderr
        assert (folder / "answers.yaml").read_text(encoding="utf-8") == "answers: ["
