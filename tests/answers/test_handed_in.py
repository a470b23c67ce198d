"""What people hand in, in whatever form: who gave it, and the same choice written the same."""

from pathlib import Path

import pytest

from cdl_workbook.answers import Key
from cdl_workbook.answers.handed_in import author_of, read_handed_in, told_apart
from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.exports.questionnaire import write_questionnaire
from cdl_workbook.vocabulary import Language
from tests.questionnaires import asking_workbook, fill


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("answers-vorstand.yaml", "vorstand"),
        ("Fragebogen_Team Ost.xlsx", "Team Ost"),
        ("questionnaire.board.xlsx", "board"),
        ("antworten Anna Schmidt.yaml", "Anna Schmidt"),
        ("Kassenwart.yaml", "Kassenwart"),
        ("answers.yaml", "answers"),
        ("fragebogen-.xlsx", "fragebogen-"),
    ],
)
def test_the_author_is_the_files_name_as_people_wrote_it(name, author):
    assert author_of(Path(name)) == author


def test_chosen_options_come_in_the_catalogues_order_in_every_voice(tmp_path):
    workbook = asking_workbook(tmp_path / "verein")
    path = tmp_path / "vorstand.yaml"
    path.write_text(
        "answers:\n  zz.groups:\n    state: contested\n    voices:\n"
        "      - {value: [others, children], author: a}\n      - {value: [xyzzy, children], author: b}\n"
        "  zz.story: {value: [b, a]}\n  cs.gone: {value: [b, a]}\n",
        encoding="utf-8",
    )
    read = read_handed_in(path, workbook.catalogue)
    assert read.author == "vorstand"
    voices = read.answers.get("zz.groups").voices
    assert [voice.value for voice in voices] == [["children", "others"], ["xyzzy", "children"]]
    assert read.answers.get("zz.story").value == read.answers.get("cs.gone").value == ["b", "a"]


def test_who_says_who_they_are_is_called_so_and_two_alike_are_told_apart(tmp_path):
    workbook = asking_workbook(tmp_path / "verein")
    read = []
    for number in range(3):
        path = tmp_path / f"{number}.xlsx"
        write_questionnaire(path, workbook, Language.DE, principles=["probe"])
        fill(path, {"zz.story": {"answer": f"Sicht {number}"}}, author="Vorstand" if number else "")
        read.append(read_handed_in(path, workbook.catalogue))
    assert [one.author for one in told_apart(read)] == ["0", "Vorstand", "Vorstand (2)"]
    assert read[2].answers.get(Key("zz.story")).value == "Sicht 2"


def test_what_is_no_such_file(tmp_path):
    catalogue = asking_workbook(tmp_path / "verein").catalogue
    (tmp_path / "a.docx").write_bytes(b"x")
    (tmp_path / "b.yaml").write_text("answers:\n  zz.kind: {state: vielleicht}\n", encoding="utf-8")
    for name, reason in (("fehlt.yaml", "no_such_path"), ("a.docx", "not_handed_in")):
        with pytest.raises(UsageError) as caught:
            read_handed_in(tmp_path / name, catalogue)
        assert caught.value.reason == reason
    with pytest.raises(SettingsError) as broken:
        read_handed_in(tmp_path / "b.yaml", catalogue)
    assert broken.value.params["path"] == "b.yaml"
    assert broken.value.params["line"] == 2
