"""Makes new workbook folders: empty ones for an organisation, and the demonstration from a sample."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat

from cdl_workbook.errors import UsageError
from cdl_workbook.resources import shipped
from cdl_workbook.vocabulary import Language
from cdl_workbook.workbook import SETTINGS_FILE, Workbook, open_workbook

DEMO_SAMPLE = "schuldnerberatung"


def init_workbook(folder: Path, language: Language) -> Workbook:
    """Make a new workbook folder with settings, an empty ``data/`` and the notebooks in one language.

    Raises:
        UsageError: the folder holds a workbook already, or is not empty.
    """
    if (folder / SETTINGS_FILE).exists():
        raise UsageError("workbook_exists", path=folder.name)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError("folder_not_empty", path=folder.name)
    template = shipped("templates") / "workbook"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(template / f"workbook.{language}.yaml", folder / SETTINGS_FILE)
    shutil.copyfile(template / "gitignore", folder / ".gitignore")
    (folder / "data").mkdir()
    copy_notebooks(folder / "notebooks", language)
    return open_workbook(folder)


def make_demo(folder: Path, language: Language, sample: str = DEMO_SAMPLE) -> Workbook:
    """Make a workbook from a shipped sample organisation.

    A folder that is a demonstration already is used again; anything else in the way is not touched.

    Raises:
        UsageError: the folder exists and is something else; no such sample.
    """
    source = shipped("samples") / sample
    if not (source / SETTINGS_FILE).is_file():
        known = ", ".join(sorted(path.parent.name for path in shipped("samples").glob(f"*/{SETTINGS_FILE}")))
        raise UsageError("unknown_sample", name=sample, known=known)
    settings = (source / SETTINGS_FILE).read_text(encoding="utf-8")
    settings = settings.replace("language: de", f"language: {language}")
    existing = folder / SETTINGS_FILE
    if folder.exists() and any(folder.iterdir()):
        made_here = (folder / "card.md").is_file() and existing.is_file() and (folder / "truth.yaml").is_file()
        if not made_here:
            raise UsageError("folder_not_empty", path=folder.name)
    shutil.copytree(source, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("out", "notebooks"))
    existing.write_text(settings, encoding="utf-8")
    copy_notebooks(folder / "notebooks", language)
    return open_workbook(folder)


def copy_notebooks(target: Path, language: Language) -> None:
    """Copy the shipped notebooks with the text of one language only; ``workbook`` points to the folder above."""
    target.mkdir(parents=True, exist_ok=True)
    other = {f"lang-{each}" for each in Language if each is not language}
    for source in sorted(shipped("notebooks").glob("*.ipynb")):
        notebook = nbformat.read(source, as_version=4)
        notebook.cells = [cell for cell in notebook.cells if not other & set(cell.metadata.get("tags", []))]
        for cell in notebook.cells:
            if "parameters" in cell.metadata.get("tags", []):
                cell.source = cell.source.replace('workbook = "."', 'workbook = ".."')
        nbformat.write(notebook, target / source.name)
