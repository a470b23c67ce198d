"""What each command does: one function of the package called, its result put into words, an exit code."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from cdl_workbook.cli.console import progress, say, say_aside, say_error
from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.starter import DEMO_SAMPLE, init_workbook, make_demo
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook, open_workbook

__all__ = ["DEMO_SAMPLE", "check", "demo", "init", "inventory", "lab", "report", "run"]


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
        say_error(text("cli.notebook_failed", notebook=name, cell=cell + 1, copy=_copy_of(workbook, name)))
    if outcome.report is not None:
        say(text("cli.report_lies", path=str(outcome.report)))
    return 1 if outcome.failed else 0


def _copy_of(workbook: Workbook, name: str) -> str:
    return str(workbook.out / "executed" / f"{name}.ipynb")


def report(folder: Path, audience: Audience, language: Language) -> int:
    """Write the page again from what was executed."""
    from cdl_workbook.run import report_workbook

    page = report_workbook(open_workbook(folder), audience)
    say(words(language).text("cli.report_lies", path=str(page)))
    return 0


def check(folder: Path, language: Language) -> int:
    """Say what is wrong in settings and tables, and what is missing."""
    from cdl_workbook.analyses.inventory import take_inventory
    from cdl_workbook.assessment import table_wishes
    from cdl_workbook.disclosure import make_shareable
    from cdl_workbook.render.inventory import not_read_reason

    text = words(language).text
    try:
        workbook = open_workbook(folder)
    except SettingsError as error:
        say_error(error.message(language))
        return 1
    if not workbook.data.is_dir():
        say_error(text("errors.no_data_folder", path=folder.resolve().name))
        return 1
    with progress() as step:
        found = take_inventory([workbook.data], table_wishes(workbook), lambda done, all_, name: step("check", done, all_))
    inventory = make_shareable(found).inventory
    for item in inventory.not_read:
        say_error(not_read_reason(item, language))
    for missing in _missing(workbook, bool(inventory.tables), language):
        say(f"– {missing}")
    if inventory.not_read:
        return 1
    say(text("cli.check_fine", tables=len(inventory.tables)))
    return 0


def _missing(workbook: Workbook, tables: bool, language: Language) -> list[str]:
    text = words(language).text
    settings = workbook.settings
    missing = []
    if not tables:
        missing.append(text("cli.missing.tables"))
    if settings.organisation.name == text("cli.template_name"):
        missing.append(text("cli.missing.organisation"))
    if not settings.project.title:
        missing.append(text("cli.missing.project"))
    return missing


def inventory(paths: Sequence[Path], as_json: bool, language: Language) -> int:
    """Describe tables and folders without a workbook."""
    from cdl_workbook.analyses.inventory import assess_inventory, take_inventory
    from cdl_workbook.disclosure import make_shareable
    from cdl_workbook.exports.documents import inventory_document, to_json
    from cdl_workbook.render.findings import findings_text
    from cdl_workbook.render.inventory import not_read_reason
    from cdl_workbook.render.inventory_text import inventory_text

    with progress() as step:
        name = words(language).text("cli.reading")
        found = take_inventory(paths, progress=lambda done, everything, _: step(name, done, everything))
    shareable = make_shareable(found)
    for item in shareable.inventory.not_read:
        say_error(not_read_reason(item, language))
    if as_json:
        sys.stdout.write(to_json(inventory_document(shareable)))
    else:
        say(inventory_text(shareable.inventory, language))
        say(findings_text(assess_inventory(shareable.inventory), language))
    if not found.tables and not found.not_read:
        say_error(words(language).text("errors.no_tables"))
    named = {path.name for path in paths if path.is_file()}
    refused = any(item.path.split("#")[0] in named for item in found.not_read)
    return 2 if refused or not found.tables else 0


def lab(folder: Path, language: Language) -> int:
    """Open JupyterLab on a workbook, on this machine alone and without asking the network for news.

    Raises:
        UsageError: JupyterLab is not installed, or the folder holds no notebook.
    """
    workbook = open_workbook(folder)
    if find_spec("jupyterlab") is None:
        raise UsageError("no_jupyterlab")
    notebooks = sorted((workbook.folder / "notebooks").glob("*.ipynb"))
    if not notebooks:
        raise UsageError("no_notebooks", path=folder.resolve().name)
    command = [
        sys.executable,
        "-m",
        "jupyterlab",
        f"--ServerApp.root_dir={workbook.folder.resolve()}",
        f"--LabApp.default_url=/lab/tree/notebooks/{notebooks[0].name}",
        "--ServerApp.ip=127.0.0.1",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "--LabApp.news_url=None",
        "--LabApp.extension_manager=readonly",
    ]
    say_aside(words(language).text("cli.lab_opens"))
    return subprocess.call(command)
