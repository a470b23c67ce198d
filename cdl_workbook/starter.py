"""Makes new workbook folders: empty ones for an organisation, and the demonstration from a sample."""

from __future__ import annotations

import shutil
from pathlib import Path

from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.resources import DEMO_SAMPLE, shipped
from cdl_workbook.vocabulary import Language
from cdl_workbook.workbook import SETTINGS_FILE, Workbook, load_settings, open_workbook


def init_workbook(folder: Path, language: Language) -> Workbook:
    """Make a new workbook folder with settings, an empty ``data/`` and the notebooks in one language.

    Raises:
        UsageError: the folder holds a workbook already, or is not empty.
    """
    if (folder / SETTINGS_FILE).exists():
        raise UsageError("workbook_exists", path=folder.resolve().name)
    _refuse_unless_free(folder)
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
    if not _is_demo_of(source, folder):
        _refuse_unless_free(folder)
    settings = (source / SETTINGS_FILE).read_text(encoding="utf-8")
    settings = settings.replace("language: de", f"language: {language}")
    shutil.copytree(source, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("out", "notebooks"))
    (folder / SETTINGS_FILE).write_text(settings, encoding="utf-8", newline="\n")
    copy_notebooks(folder / "notebooks", language)
    return open_workbook(folder)


def _is_demo_of(source: Path, folder: Path) -> bool:
    """Whether a demonstration of this very sample lies in the folder already."""
    if not all((folder / name).is_file() for name in (SETTINGS_FILE, "card.md", "truth.yaml")):
        return False
    try:
        found = load_settings(folder / SETTINGS_FILE)
    except SettingsError:
        return False
    return found.organisation == load_settings(source / SETTINGS_FILE).organisation


def _refuse_unless_free(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError("folder_not_empty", path=folder.resolve().name)


def copy_notebooks(target: Path, language: Language) -> None:
    """Copy the shipped notebooks with one language's text, for people to open.

    ``workbook`` points to the folder above, and questions are forms to fill in.
    """
    import nbformat

    target.mkdir(parents=True, exist_ok=True)
    other = {f"lang-{each}" for each in Language if each is not language}
    for source in sorted(shipped("notebooks").glob("*.ipynb")):
        notebook = nbformat.read(source, as_version=4)  # type: ignore[no-untyped-call]  # nbformat's own
        notebook.cells = [cell for cell in notebook.cells if not other & set(cell.metadata.get("tags", []))]
        for cell in notebook.cells:
            if "parameters" in cell.metadata.get("tags", []):
                cell.source = cell.source.replace('workbook = "."', 'workbook = ".."')
                cell.source = cell.source.replace('mode = "auto"', 'mode = "form"')
        nbformat.write(notebook, target / source.name)  # type: ignore[no-untyped-call]
