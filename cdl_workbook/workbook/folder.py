"""The folder of a workbook: where its tables lie and where its results go."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path

from cdl_workbook.answers import ANSWERS_FILE, AnswerStore
from cdl_workbook.catalogue import Catalogue, load_catalogue
from cdl_workbook.errors import UsageError
from cdl_workbook.vocabulary import SETTINGS_FILE
from cdl_workbook.workbook.settings import Settings, load_settings


@dataclass(frozen=True, slots=True)
class Workbook:
    """The folder and its settings."""

    folder: Path
    settings: Settings

    @property
    def name(self) -> str:
        """What messages call the folder: its name alone, never the way to it."""
        return self.folder.resolve().name

    @property
    def data(self) -> Path:
        """Where the organisation's tables lie."""
        return self.folder / "data"

    @property
    def out(self) -> Path:
        """Where everything that is made goes."""
        return self.folder / "out"

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of questions, with the overlays that the settings name laid over it.

        Raises:
            SettingsError: an overlay is not there, not valid, or breaks a reference.
        """
        return load_catalogue([self.folder / name for name in self.settings.overlays])

    @property
    def answers(self) -> AnswerStore:
        """Where the answers are read from and saved to."""
        catalogue = self.catalogue
        return AnswerStore(self.folder, {catalogue.id: catalogue.version, **catalogue.overlays})

    def created(self) -> dt.date:
        """The date of the results: from the settings, SOURCE_DATE_EPOCH, or the newest input.

        The same input gives the same date, and so the same bytes.
        """
        if self.settings.created:
            return self.settings.created
        if (epoch := os.environ.get("SOURCE_DATE_EPOCH", "")).isdigit():
            return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date()
        visible = (path for path in self.data.rglob("*") if not path.name.startswith((".", "~$")))
        inputs = [self.folder / SETTINGS_FILE, *(path for path in visible if path.is_file())]
        inputs += [path for path in (self.folder / ANSWERS_FILE,) if path.is_file()]
        newest = max(path.stat().st_mtime for path in inputs)
        return dt.datetime.fromtimestamp(newest, dt.UTC).date()


def open_workbook(folder: str | Path) -> Workbook:
    """Open the workbook in a folder, or the one a folder inside it (``notebooks/``) belongs to.

    Raises:
        UsageError: the folder does not exist or may not be opened, or there is no ``workbook.yaml``.
        SettingsError: ``workbook.yaml`` is not valid.
    """
    start = Path(folder)
    name = start.resolve().name or str(folder)
    if not start.is_dir():
        raise UsageError("no_such_path", path=name)
    try:
        for place in (start, start.resolve().parent):
            if (place / SETTINGS_FILE).is_file():
                return Workbook(place, load_settings(place / SETTINGS_FILE))
    except PermissionError:
        raise UsageError("no_permission", path=name) from None
    raise UsageError("no_workbook", path=name)
