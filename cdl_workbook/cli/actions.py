"""What each command does: one function of the package called, its result put into words, an exit code."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from cdl_workbook.cli.answering import merge, questionnaire, questions
from cdl_workbook.cli.checking import check, why_not_read
from cdl_workbook.cli.console import progress, say, say_aside, say_error, say_json
from cdl_workbook.cli.lab import open_lab
from cdl_workbook.cli.upkeep import clean, upgrade
from cdl_workbook.starter import DEMO_SAMPLE, init_workbook, make_demo
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook, open_workbook

__all__ = [
    "DEMO_SAMPLE",
    "check",
    "clean",
    "demo",
    "init",
    "inventory",
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


def inventory(paths: Sequence[Path], as_json: bool, language: Language) -> int:
    """Describe tables and folders without a workbook."""
    from cdl_workbook.analyses.inventory import assess_inventory, take_inventory, usable_cores
    from cdl_workbook.disclosure import make_shareable
    from cdl_workbook.exports.documents import inventory_document, to_json
    from cdl_workbook.render.findings import findings_text
    from cdl_workbook.render.inventory_text import inventory_text

    text = words(language).text
    with progress() as step:
        name = text("cli.reading")
        found = take_inventory(
            paths,
            progress=lambda done, everything, _: step(name, done, everything),
            processes=usable_cores(),
        )
    shareable = make_shareable(found)
    for item in shareable.inventory.not_read:
        say_error(why_not_read(item, language))
    if not found.tables and not found.not_read:
        say_error(text("errors.no_tables"))
    if as_json:
        say_json(to_json(inventory_document(shareable)))
    elif found.tables:
        say(inventory_text(shareable.inventory, language))
        say()
        say(findings_text(assess_inventory(shareable.inventory, dt.date.today()), language))
    named = {path.name for path in paths if path.is_file()}
    refused = any(item.path.partition("#")[0] in named for item in found.not_read)
    return 2 if refused or not found.tables else 0


def lab(folder: Path, language: Language, *, browser: bool) -> int:
    """Open JupyterLab on a workbook.

    Raises:
        UsageError: JupyterLab is not installed, or the folder holds no notebook.
    """
    workbook = open_workbook(folder)
    return open_lab(workbook, words(language).text("cli.lab_opens"), browser=browser)
