"""Both READMEs say the same, and what they say about the commands is true."""

import re
from pathlib import Path

import pytest
import typer

from cdl_workbook.cli.commands import app

ROOT = Path(__file__).resolve().parent.parent
ENGLISH, GERMAN = "README.md", "README.de.md"
MAIN_LINE = 'pip install ".[lab]" && cdl-workbook demo'
TEST_LINE = 'pip install ".[test]" && pytest'


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def code_blocks(text: str) -> list[str]:
    return re.findall(r"^```\w*\n(.*?)^```$", text, flags=re.DOTALL | re.MULTILINE)


def prose(text: str) -> str:
    return re.sub(r"^```\w*\n.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)


def heading_levels(text: str) -> list[int]:
    return [len(marks) for marks in re.findall(r"^(#+) ", prose(text), flags=re.MULTILINE)]


def table_shapes(text: str) -> list[int]:
    """Columns of each table row, in order."""
    return [line.count("|") for line in prose(text).splitlines() if line.startswith("|")]


def commands_in_table(text: str) -> list[str]:
    return re.findall(r"^\| `cdl-workbook (\w+)", text, flags=re.MULTILINE)


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)#]+)\)", text)


def commands_of_the_cli() -> set[str]:
    return set(typer.main.get_command(app).commands)


@pytest.mark.parametrize("shape", [heading_levels, code_blocks, table_shapes, commands_in_table])
def test_the_twins_have_the_same(shape):
    assert shape(read(ENGLISH)) == shape(read(GERMAN)) != []


def test_the_twins_have_the_same_points_in_their_lists():
    points = [len(re.findall(r"^- ", prose(read(name)), flags=re.MULTILINE)) for name in (ENGLISH, GERMAN)]
    assert points[0] == points[1]


def test_the_twins_link_to_the_same_pages():
    twins = {ENGLISH, GERMAN}
    assert set(links(read(ENGLISH))) ^ set(links(read(GERMAN))) == twins


@pytest.mark.parametrize("name", [ENGLISH, GERMAN, "docs/README.md", "CONTRIBUTING.md"])
def test_every_link_leads_to_a_file(name):
    inside = [link for link in links(read(name)) if "://" not in link]
    assert [link for link in inside if not (ROOT / name).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("name", [ENGLISH, GERMAN])
def test_the_table_lists_exactly_the_commands_there_are(name):
    listed = commands_in_table(read(name))
    assert len(listed) == len(set(listed))
    assert set(listed) == commands_of_the_cli()


@pytest.mark.parametrize("name", [ENGLISH, GERMAN])
@pytest.mark.parametrize("line", [MAIN_LINE, TEST_LINE])
def test_each_of_the_two_lines_is_one_code_block(name, line):
    assert f"{line}\n" in code_blocks(read(name))


def test_ci_runs_the_test_line_of_the_readme():
    assert TEST_LINE in read(".ci/run")


@pytest.mark.parametrize("name", [ENGLISH, GERMAN])
def test_windows_has_its_own_spelling(name):
    assert any("py -m venv .venv\n.venv\\Scripts\\activate\n" in block for block in code_blocks(read(name)))


def test_the_index_of_docs_lists_every_decision():
    decisions = {f"decisions/{path.name}" for path in (ROOT / "docs" / "decisions").glob("*.md")}
    assert decisions <= set(links(read("docs/README.md")))
