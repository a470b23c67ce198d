"""``questions``, ``questionnaire``, ``merge`` for real: a form goes round, one file of answers comes out."""

import json

import openpyxl
import pytest

from cdl_workbook.answers import AnswerStore, State
from cdl_workbook.answers.file import read_answers
from cdl_workbook.catalogue import load_catalogue
from tests.commands import command, make_workbook
from tests.questionnaires import QUESTIONS, asking_workbook, fill


class TestQuestions:
    def test_json_is_alone_on_stdout_and_keeps_the_contract(self):
        done = command("questions", "--json")
        assert (done.returncode, done.stderr) == (0, "")
        listed = json.loads(done.stdout)
        assert [one["id"] for one in listed] == list(load_catalogue().questions)
        for one in listed:
            assert set(one) == {"id", "principle", "type", "text", "plain", "visibility", "notebook"}
            assert set(one["text"]) == {"de", "en"}
            assert set(one["plain"]) == {"de"}
            assert one["visibility"] in ("public", "internal")
            assert all([*one["text"].values(), *one["plain"].values(), one["notebook"]])

    def test_with_a_workbooks_own_questions(self, tmp_path):
        asking_workbook(tmp_path / "verein")
        listed = json.loads(command("questions", tmp_path / "verein", "--json").stdout)
        assert [one["id"] for one in listed][-10:] == [f"zz.{name}" for name in QUESTIONS]

    @pytest.mark.parametrize(
        ("language", "words"),
        [
            ("de", ["Datenschutz\n", "  pr.data · Text\n    Welche Daten", "Fragen."]),
            ("en", ["Privacy\n", "  pr.data · text\n    Which data", "questions."]),
        ],
    )
    def test_a_list_that_people_read(self, language, words):
        done = command("questions", "--lang", language)
        assert done.returncode == 0
        assert all(word in done.stdout for word in words)
        assert sum(" · " in line for line in done.stdout.splitlines()) == len(load_catalogue().questions)

    def test_a_broken_overlay_and_no_workbook(self, tmp_path):
        folder = asking_workbook(tmp_path / "verein").folder
        (folder / "probe.yaml").write_text(
            "extends: cdl-workbook\nid: x\nversion: '1'\noff: [xy.z]\n", encoding="utf-8"
        )
        done = command("questions", folder, "--json")
        assert (done.returncode, done.stdout) == (2, "")
        assert "probe.yaml, Zeile 4" in done.stderr
        assert command("questions", tmp_path / "fehlt").returncode == 2


class TestQuestionnaire:
    def test_it_is_written_and_says_where(self, tmp_path):
        folder = asking_workbook(tmp_path / "verein").folder
        done = command("questionnaire", folder, "-o", tmp_path / "neu" / "f.xlsx", "--principle", "probe")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"Der Fragebogen mit 10 Fragen liegt hier: {tmp_path / 'neu' / 'f.xlsx'}\n"
        titles = openpyxl.load_workbook(tmp_path / "neu" / "f.xlsx").sheetnames
        assert titles[:2] == ["So geht es", "Probe geht das"]

    def test_each_table_is_asked_about_by_its_label(self, tmp_path):
        folder = asking_workbook(tmp_path / "verein").folder
        book = openpyxl.Workbook()
        book.active.title = "Liste"
        book.active.append(["A", "B"])
        book.create_sheet("Leer")
        book.save(folder / "data" / "mitglieder.xlsx")
        (folder / "data" / "kaputt.xlsx").write_bytes(b"PK\x03\x04 kaputt")
        assert (
            command("questionnaire", folder, "-o", tmp_path / "f.xlsx", "--principle", "zz").returncode == 0
        )
        fill(
            tmp_path / "f.xlsx",
            {
                ("zz.table", "beitrag.csv"): {"answer": "a"},
                ("zz.table", "mitglieder.xlsx#Liste"): {"answer": "b"},
            },
        )

    @pytest.mark.parametrize(("asked", "title"), [("de", "So geht es"), ("en", "How it works")])
    def test_in_the_workbooks_language_or_the_one_asked_for(self, tmp_path, asked, title):
        folder = asking_workbook(tmp_path / "verein", language="en").folder
        wish = [] if asked == "en" else ["--lang", asked]
        done = command("questionnaire", folder, "-o", tmp_path / "f.xlsx", *wish, LC_ALL="de_DE.UTF-8")
        assert done.returncode == 0
        assert openpyxl.load_workbook(tmp_path / "f.xlsx").sheetnames[0] == title

    def test_nothing_is_overwritten_unless_forced(self, tmp_path):
        folder, path = asking_workbook(tmp_path / "verein").folder, tmp_path / "f.xlsx"
        path.write_bytes(b"ausgefuellt")
        done = command("questionnaire", folder, "-o", path)
        assert done.returncode == 2
        assert "f.backup.xlsx" in done.stderr
        assert path.read_bytes() == b"ausgefuellt"
        assert command("questionnaire", folder, "-o", path, "--force").returncode == 0
        assert (tmp_path / "f.backup.xlsx").read_bytes() == b"ausgefuellt"
        assert sorted(one.name for one in tmp_path.iterdir()) == ["f.backup.xlsx", "f.xlsx", "verein"]

    def test_what_does_not_fit_is_a_usage_error(self, tmp_path):
        folder = asking_workbook(tmp_path / "verein").folder
        assert command("questionnaire", folder).returncode == 2
        for arguments, word in (
            (["-o", tmp_path / "f.pdf"], ".xlsx"),
            (["-o", tmp_path / "f.xlsx", "--principle", "xyzzy"], "privacy"),
        ):
            done = command("questionnaire", folder, *arguments)
            assert done.returncode == 2
            assert word in done.stderr
        assert [one.name for one in tmp_path.iterdir()] == ["verein"]

    def test_answers_are_filled_in_only_where_wanted(self, tmp_path):
        answers = "answers:\n  zz.story: {value: Öffentliches}\n  zz.secret: {value: Geheimes}\n"
        folder = asking_workbook(tmp_path / "verein", answers).folder
        texts = []
        for number, wish in enumerate(([], ["--with-answers"])):
            path = tmp_path / f"{number}.xlsx"
            assert command("questionnaire", folder, "-o", path, *wish).returncode == 0
            texts.append(
                str([cell.value for sheet in openpyxl.load_workbook(path) for row in sheet for cell in row])
            )
        assert ["Öffentliches" in text for text in texts] == [False, True]
        assert not any("Geheimes" in text for text in texts)


class TestMerge:
    @pytest.fixture
    def round_trip(self, tmp_path):
        """A workbook, its own answers, and questionnaires that two respondents filled in."""
        workbook = asking_workbook(tmp_path / "verein", "answers:\n  zz.kind: {value: club, author: Büro}\n")
        for name in ("fragebogen-vorstand.xlsx", "fragebogen-team.xlsx"):
            done = command("questionnaire", workbook.folder, "-o", tmp_path / name, "--principle", "probe")
            assert done.returncode == 0, done.stderr
        fill(
            tmp_path / "fragebogen-vorstand.xlsx",
            {
                "zz.kind": {"answer": "Verein oder Verband"},
                ("zz.groups", "older"): {"answer": "x"},
                "zz.story": {"answer": "Wir wollen wissen, wer fehlt.", "internal": "x"},
                ("zz.table", "beitrag.csv"): {"answer": "Beiträge"},
            },
        )
        fill(
            tmp_path / "fragebogen-team.xlsx",
            {
                "zz.kind": {"answer": "nein"},
                ("zz.groups", "older"): {"answer": "x"},
                "zz.hours": {"state": "wissen wir nicht"},
            },
            author="Das Team",
        )
        return tmp_path

    def merged(self, folder, *more):
        out = folder / "verein" / "answers.yaml"
        files = [out, folder / "fragebogen-vorstand.xlsx", folder / "fragebogen-team.xlsx"]
        return command("merge", *files, "-o", out, *more), out

    def test_form_filled_merged_answers(self, round_trip):
        done, out = self.merged(round_trip, "--force")
        assert (done.returncode, done.stderr) == (0, "")
        assert (
            done.stdout
            == f"3 Dateien zusammengeführt: 5 Antworten, davon eine strittig. Sie liegen hier: {out}\n"
        )
        answers = AnswerStore(out.parent).load()
        assert dict(answers.catalogue) == {"cdl-workbook": "1.0", "probe-bund": "2"}
        said = {str(key): answer for key, answer in answers.entries.items()}
        assert [(one.author, one.value) for one in said["zz.kind"].voices] == [
            ("Büro, vorstand", "club"),
            ("Das Team", "no"),
        ]
        assert (said["zz.groups"].author, said["zz.groups"].value) == ("vorstand, Das Team", ["older"])
        assert said["zz.story"].visibility == "internal"
        assert said["zz.hours"].state is State.UNKNOWN
        assert said["zz.table · beitrag.csv"].value == "Beiträge"
        checked = command("check", out.parent)
        assert checked.returncode == 0, checked.stderr
        assert "seid ihr euch nicht einig: zz.kind." in checked.stdout
        assert "eine strittig" not in checked.stdout

    def test_nothing_is_overwritten_unless_forced_and_then_there_is_a_backup(self, round_trip):
        before = (round_trip / "verein" / "answers.yaml").read_text(encoding="utf-8")
        done, out = self.merged(round_trip)
        assert (done.returncode, done.stdout) == (2, "")
        assert "answers.backup.yaml" in done.stderr
        assert out.read_text(encoding="utf-8") == before
        assert self.merged(round_trip, "--force")[0].returncode == 0
        assert (out.parent / "answers.backup.yaml").read_text(encoding="utf-8") == before

    def test_into_a_file_of_another_name(self, round_trip):
        out = round_trip / "verein" / "neu" / "alle.yaml"
        out.parent.mkdir()
        out.write_text("alt", encoding="utf-8")
        files = [round_trip / "fragebogen-vorstand.xlsx", round_trip / "verein" / "answers.yaml"]
        done = command("merge", *files, "-o", out, "--force", "--lang", "en")
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("2 files joined: 4 answers, of which 0 are contested.")
        merged = read_answers(out.read_text(encoding="utf-8"), out.name)
        assert merged.get("zz.kind").author == "vorstand, Büro"
        assert (out.parent / "alle.backup.yaml").read_text(encoding="utf-8") == "alt"
        assert sorted(one.name for one in out.parent.iterdir()) == ["alle.backup.yaml", "alle.yaml"]

    def test_what_is_not_clear_is_named_kept_and_exit_1(self, round_trip):
        path = fill(round_trip / "fragebogen-team.xlsx", {"zz.day": {"answer": "im Herbst"}})
        done = command("merge", path, "-o", round_trip / "verein" / "team.yaml")
        assert done.returncode == 1
        [said] = done.stderr.splitlines()
        assert "fragebogen-team.xlsx, Blatt «Probe geht das», Zelle E" in said
        assert "Eine Stelle war nicht eindeutig." in done.stdout
        assert "im Herbst" in (round_trip / "verein" / "team.yaml").read_text(encoding="utf-8")

    def test_files_without_authors_are_told_apart(self, tmp_path):
        for name, value in (("eins", "a"), ("zwei", "b")):
            (tmp_path / name).mkdir()
            (tmp_path / name / "answers.yaml").write_text(
                f"answers:\n  cg.problem: {{value: {value}}}\n", encoding="utf-8"
            )
        done = command("merge", "eins/answers.yaml", "zwei/answers.yaml", "-o", "alle.yaml", cwd=tmp_path)
        assert done.returncode == 0
        merged = read_answers((tmp_path / "alle.yaml").read_text(encoding="utf-8"), "alle.yaml")
        assert [one.author for one in merged.get("cg.problem").voices] == ["answers", "answers (2)"]

    def test_own_questions_need_the_workbook_and_this_is_said(self, round_trip):
        path = round_trip / "fragebogen-vorstand.xlsx"
        done = command("merge", path, "-o", round_trip / "alle.yaml")
        assert done.returncode == 1
        assert "«zz.story»" in done.stderr
        assert "-o" in done.stderr
        merged = read_answers((round_trip / "alle.yaml").read_text(encoding="utf-8"), "alle.yaml")
        assert merged.get("zz.story").value == "Wir wollen wissen, wer fehlt."

    @pytest.mark.parametrize(
        ("name", "content", "word"),
        [
            ("fehlt.yaml", None, "fehlt.yaml"),
            ("a.docx", b"x", "xlsx"),
            ("a.xlsx", b"PK\x03\x04 kaputt", "a.xlsx"),
            ("a.yaml", b"answers:\n  cg.problem: {state: vielleicht}\n", "a.yaml, Zeile 2"),
            ("a.yaml", b"answers:\n\tcg.problem: x\n", "a.yaml, Zeile 2"),
        ],
    )
    def test_what_cannot_be_read_is_exit_2_and_writes_nothing(self, tmp_path, name, content, word):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        done = command("merge", name, "-o", "alle.yaml", cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert word in done.stderr
        assert not (tmp_path / "alle.yaml").exists()

    def test_answers_that_are_broken_are_never_replaced(self, tmp_path):
        folder = make_workbook(tmp_path / "verein")
        (folder / "answers.yaml").write_text("answers: [", encoding="utf-8")
        (tmp_path / "a.yaml").write_text("answers:\n  cg.problem: {value: x}\n", encoding="utf-8")
        done = command("merge", tmp_path / "a.yaml", "-o", folder / "answers.yaml", "--force")
        assert done.returncode == 2
        assert "answers.yaml, Zeile" in done.stderr
        assert (folder / "answers.yaml").read_text(encoding="utf-8") == "answers: ["
