"""A workbook: the folder of one organisation, with its settings in ``workbook.yaml``.

Settings are parsed into typed models; a key that is not known is refused with «did you mean …», and every error
names file, line, key and remedy.
"""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.vocabulary import ColumnType, Language, Personal

SETTINGS_FILE = "workbook.yaml"


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Organisation(_Model):
    """Who the workbook belongs to; the name stands on the report's first page."""

    name: str = Field(min_length=1)
    contact: str | None = None


class Project(_Model):
    """The data project the workbook is about."""

    title: str | None = None
    summary: str | None = None


class ColumnSettings(_Model):
    """The user's own word on a column, where the recogniser is wrong. The reason stands in the report."""

    reason: str = Field(min_length=1)
    kind: str | None = None
    personal: Personal | None = None


class TableSettings(_Model):
    """How one table is to be read, where that should not be found in the file."""

    encoding: str | None = None
    delimiter: str | None = Field(default=None, min_length=1, max_length=1)
    quote: str | None = Field(default=None, min_length=1, max_length=1)
    decimal: str | None = Field(default=None, min_length=1, max_length=1)
    thousands: str | None = Field(default=None, min_length=1, max_length=1)
    date_format: str | None = None
    header_row: int | None = Field(default=None, ge=-1)
    header_rows: int | None = Field(default=None, ge=1)
    missing: tuple[str, ...] = ()
    types: dict[str, ColumnType] = Field(default_factory=dict)
    columns: dict[str, ColumnSettings] = Field(default_factory=dict)

    def reader_options(self) -> dict[str, Any]:
        """The options of ``read_table`` that are set."""
        given = self.model_dump(exclude={"columns"}, exclude_defaults=True)
        return {name: value for name, value in given.items() if value is not None}


class Settings(_Model):
    """All of ``workbook.yaml``."""

    organisation: Organisation
    project: Project = Project()
    language: Language = Language.DE
    licence: str = "CC-BY-4.0"
    created: dt.date | None = None
    tables: dict[str, TableSettings] = Field(default_factory=dict)
    disclosure_threshold: int = Field(default=3, ge=2)
    own_notebooks: bool = False


@dataclass(frozen=True, slots=True)
class Workbook:
    """The folder and its settings."""

    folder: Path
    settings: Settings

    @property
    def data(self) -> Path:
        """Where the organisation's tables lie."""
        return self.folder / "data"

    @property
    def out(self) -> Path:
        """Where everything that is made goes."""
        return self.folder / "out"

    def created(self) -> dt.date:
        """The date of the results: from the settings, SOURCE_DATE_EPOCH, or the newest input.

        The same input gives the same date, and so the same bytes.
        """
        if self.settings.created:
            return self.settings.created
        if (epoch := os.environ.get("SOURCE_DATE_EPOCH", "")).isdigit():
            return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date()
        inputs = [self.folder / SETTINGS_FILE, *(path for path in self.data.rglob("*") if path.is_file())]
        newest = max(path.stat().st_mtime for path in inputs)
        return dt.datetime.fromtimestamp(newest, dt.UTC).date()


def open_workbook(folder: str | Path) -> Workbook:
    """Open the workbook in a folder, or the one a folder inside it (``notebooks/``) belongs to.

    Raises:
        UsageError: there is no ``workbook.yaml``.
        SettingsError: it is not valid.
    """
    start = Path(folder)
    if not start.is_dir():
        raise UsageError("no_such_path", path=start.name or str(folder))
    for place in (start, start.resolve().parent):
        if (place / SETTINGS_FILE).is_file():
            return Workbook(place, load_settings(place / SETTINGS_FILE))
    raise UsageError("no_workbook", path=start.resolve().name)


def load_settings(path: Path) -> Settings:
    """Read and check ``workbook.yaml``.

    Raises:
        SettingsError: with file, line, key and remedy of the first thing that is wrong.
    """
    tree = _parsed(path)
    try:
        return Settings.model_validate(_plain(tree))
    except ValidationError as problem:
        raise _explained(problem, tree, path) from None


def _parsed(path: Path) -> CommentedMap:
    try:
        tree = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        tabs = "\t" in path.read_text(encoding="utf-8", errors="replace")
        raise SettingsError("yaml_tab" if tabs else "yaml_broken", path=path.name, line=line) from None
    except (YAMLError, UnicodeDecodeError):
        raise SettingsError("yaml_broken", path=path.name, line=1) from None
    except PermissionError:
        raise SettingsError("no_permission", path=path.name) from None
    if not isinstance(tree, CommentedMap):
        raise SettingsError("yaml_no_mapping", path=path.name, line=1)
    return tree


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {str(key): _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, list) else node


def _explained(problem: ValidationError, tree: CommentedMap, path: Path) -> SettingsError:
    error = problem.errors()[0]
    place = [str(part) for part in error["loc"]]
    where: dict[str, str | int] = {"path": path.name, "line": _line(tree, place), "key": ".".join(place)}
    if error["type"] == "extra_forbidden":
        near = get_close_matches(place[-1], _known_keys(place[:-1]), n=1)
        known = near[0] if near else ", ".join(_known_keys(place[:-1]))
        return SettingsError("unknown_key", known=known, **where)
    if error["type"] == "missing":
        return SettingsError("missing_key", **where)
    expected = error.get("ctx", {}).get("expected")
    return SettingsError("bad_value", expected=str(expected or error["type"].replace("_", " ")), **where)


def _line(tree: CommentedMap, place: list[str]) -> int:
    line, node = 1, tree
    for part in place:
        if not isinstance(node, CommentedMap) or part not in node:
            break
        line = node.lc.key(part)[0] + 1
        node = node[part]
    return line


def _known_keys(place: list[str]) -> list[str]:
    model: Any = Settings
    for part in place:
        fields = getattr(model, "model_fields", {})
        if part not in fields:
            model = {"tables": TableSettings, "columns": ColumnSettings}.get(place[place.index(part) - 1], model)
            continue
        annotation = fields[part].annotation
        model = annotation if isinstance(annotation, type) else model
    return list(getattr(model, "model_fields", {}))
