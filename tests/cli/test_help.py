"""Help and usage errors, in the language asked for and in nothing else."""

import re

import pytest
import typer

from cdl_workbook.cli import commands
from tests.commands import command, make_workbook

COMMANDS = list(typer.main.get_command(commands.app).commands)
PAGES = [[], *([name] for name in COMMANDS)]
ENGLISH = re.compile(
    r"\b(usage|options?|commands?|arguments?|default|required|show|this|message|exit|the|and|or|of|your|is|path|text|"
    r"list|directory|help|see|file|folder|workbook)\b(?!:?-)",
    re.IGNORECASE,
)
GERMAN = re.compile(
    r"\b(der|die|das|und|oder|eine?n?|ist|mit|ihr|euch|nur|für|auf|ohne|sonst|gilt|angabe|datei|ordner|aufruf)\b|[äöüß]",
    re.IGNORECASE,
)
SPELLED_THE_SAME = re.compile(
    r"--[\w-]+|\bcdl-workbook\b|JSON|Optionen|Option|DIR|PATH|NAME|FILE|public|internal|\bde\b|\ben\b"
)


def words_in(text: str) -> str:
    return SPELLED_THE_SAME.sub("", text)


def test_the_commands_are_those_of_the_design():
    assert [
        *("demo", "init", "questions", "questionnaire", "merge", "check", "run", "report", "inventory"),
        *("lab", "upgrade", "clean"),
    ] == COMMANDS


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page[0] if page else "top")
def test_help_is_in_one_language(page):
    german = command(*page, "--help")
    english = command(*page, "--help", "--lang", "en")
    assert (german.returncode, english.returncode) == (0, 0)
    assert german.stderr == english.stderr == ""
    assert german.stdout.startswith(f"Aufruf: cdl-workbook {' '.join([*page, '[OPTIONEN]'])}")
    assert english.stdout.startswith(f"Usage: cdl-workbook {' '.join([*page, '[OPTIONS]'])}")
    assert ENGLISH.findall(words_in(german.stdout)) == []
    assert GERMAN.findall(words_in(english.stdout)) == []
    for text in (german.stdout, english.stdout):
        assert not re.search(r"<|list\[|\bNone\b|\.\.\.", text)
        assert max(map(len, text.splitlines())) <= 100


@pytest.mark.parametrize("page", [[], ["report"], ["demo"]], ids=["top", "report", "demo"])
@pytest.mark.parametrize("width", ["30", "200"])
def test_help_fits_the_terminal(page, width):
    lines = command(*page, "--help", COLUMNS=width).stdout.splitlines()
    # the usage line and a single long name may be longer than a narrow terminal
    assert all(len(line) <= 100 for line in lines)
    assert sum(len(line) > max(int(width), 66) for line in lines[1:]) == 0


def test_help_lists_every_option_with_its_words():
    page = command("inventory", "-h").stdout
    assert re.findall(r"^  (\S+)", page, re.M)[1:] == ["PATH", "--json", "--lang", "-h,"]
    assert "Diese Hilfe zeigen." in page


def test_without_a_command_the_help_is_shown_and_it_is_a_usage_error():
    done = command()
    assert done.returncode == 2
    assert "Befehle:" in done.stdout


def test_version():
    done = command("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"cdl-workbook \d+\.\d+\.\d+\n", done.stdout)


USAGE = {
    "nothing given": (["inventory"], "PATH", "--help"),
    "no folder": (["init"], "DIR", "--help"),
    "no place for the result": (["merge", "a.yaml"], "--out", "--help"),
    "no such option": (["inventory", "--jsom", "x"], "--jsom", "--json"),
    "no such command": (["runn"], "demo, init, questions", "run?"),
    "nothing like it": (["xyzzy"], "demo, init, questions", "lab"),
    "option without value": (["run", "--only"], "--only", "--help"),
    "flag with a value": (["inventory", "--json=x", "."], "--json", "--help"),
    "no such choice": (["report", "--audience", "board"], "--audience", "public, internal"),
    "no such language": (["--lang", "fr", "run"], "--lang", "de, en"),
    "too many": (["run", "a", "b"], "", "--help"),
}


@pytest.mark.parametrize("case", USAGE.values(), ids=USAGE)
def test_a_wrong_call_is_a_sentence_with_a_remedy(case):
    arguments, thing, remedy = case
    german, english = command(*arguments), command(*arguments, LC_ALL="en_GB.UTF-8")
    for done in (german, english):
        assert done.returncode == 2
        assert done.stdout == ""
        assert thing in done.stderr
        assert remedy in done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert not re.search(r"Traceback|: \.|''|None", done.stderr)
    assert ENGLISH.findall(words_in(german.stderr)) == []
    assert GERMAN.findall(words_in(english.stderr)) == []
    assert german.stderr != english.stderr


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["--lang", "en", "check", "{en}"], "en"),
        (["check", "{en}", "--lang", "de"], "de"),
        (["--lang=en", "check", "{de}"], "en"),
        (["check", "{de}"], "de"),
        (["check", "{en}"], "en"),
        (["check", "{broken}"], "en"),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_workbooks(tmp_path, arguments, language):
    places = {name: make_workbook(tmp_path / name, language=name) for name in ("de", "en")}
    places["broken"] = make_workbook(tmp_path / "broken", "langauge: de\n", language="en")
    other = "en_US.UTF-8" if language == "de" else "de_DE.UTF-8"
    done = command(*(one.format(**places) for one in arguments), LC_ALL=other)
    assert ("Ordner data" in done.stdout or "Zeile" in done.stderr) == (language == "de")
    assert ("folder data" in done.stdout or "line" in done.stderr) == (language == "en")


def test_the_workbook_one_stands_in_decides_too(tmp_path):
    done = command("check", cwd=make_workbook(tmp_path / "en", language="en"), LC_ALL="de_DE.UTF-8")
    assert "folder data" in done.stdout


@pytest.mark.parametrize(
    ("locale", "words"), [("de_CH.UTF-8", "Aufruf"), ("en_US.UTF-8", "Usage"), ("C", "Aufruf")]
)
def test_without_a_workbook_the_locale_decides_else_german(tmp_path, locale, words):
    assert command("--help", cwd=tmp_path, LC_ALL=locale).stdout.startswith(words)
