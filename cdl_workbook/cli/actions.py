"""What each command does that is about a workbook: one function called, its result in words, an exit code."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cdl_workbook.cli.answering import merge, questionnaire, questions
from cdl_workbook.cli.checking import check
from cdl_workbook.cli.console import progress, say, say_aside, say_error
from cdl_workbook.cli.lab import open_lab
from cdl_workbook.cli.upkeep import clean, upgrade
from cdl_workbook.starter import init_workbook, make_demo
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook, open_workbook

__all__ = [
    "check",
    "clean",
    "demo",
    "init",
    "lab",
    "merge",
    "questionnaire",
    "questions",
    "report",
    "run",
    "upgrade",
]


def demo(folder: Path, sample: str, language: Language) -> int:
    """Make the demonstration, run it, say where the report lies."""
    say_aside(words(language).text("cli.demo_begins"))
    return _executed(make_demo(folder, language, sample), (), language)


def init(folder: Path, language: Language) -> int:
    """Make a new workbook folder and say what comes next."""
    init_workbook(folder, language)
    say(words(language).text("cli.init_done", folder=str(folder)))
    return 0


def run(folder: Path, only: Sequence[str], language: Language) -> int:
    """Execute the notebooks of a workbook."""
    return _executed(open_workbook(folder), only, language)


def _executed(workbook: Workbook, only: Sequence[str], language: Language) -> int:
    from cdl_workbook.run import run_workbook

    text = words(language).text
    with progress() as step:
        outcome = run_workbook(workbook, only, step)
    for name, cell in outcome.failed.items():
        if cell is None:
            say_error(text("errors.notebook_unreadable", notebook=f"{name}.ipynb"))
            continue
        copy = workbook.out / "executed" / f"{name}.ipynb"
        say_error(text("cli.notebook_failed", notebook=name, cell=cell + 1, copy=str(copy)))
    if outcome.report is not None:
        say(text("cli.report_lies", path=str(outcome.report)))
    return 1 if outcome.failed else 0


def report(folder: Path, audience: Audience, language: Language) -> int:
    """Write the page again from what was executed."""
    from cdl_workbook.run import report_workbook

    page = report_workbook(open_workbook(folder), audience)
    say(words(language).text("cli.report_lies", path=str(page)))
    return 0


def lab(folder: Path, language: Language, *, browser: bool) -> int:
    """Open JupyterLab on a workbook.

    Raises:
        UsageError: JupyterLab is not installed, or the folder holds no notebook.
    """
    workbook = open_workbook(folder)
    return open_lab(workbook, words(language).text("cli.lab_opens"), browser=browser)
