"""Reads ``workbook.yaml`` and remembers on which line each entry stands, so that errors can say it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from cdl_workbook.errors import SettingsError
from cdl_workbook.workbook.problems import explained
from cdl_workbook.workbook.settings import Settings


def load_settings(path: Path) -> Settings:
    """Read and check ``workbook.yaml``.

    Raises:
        SettingsError: with file, line, key and remedy of the first thing that is wrong.
    """
    tree = _parsed(path)
    try:
        return Settings.model_validate(_plain(tree))
    except ValidationError as problem:
        raise explained(problem, tree, path.name) from None


def _parsed(path: Path) -> CommentedMap:
    text = _text(path)
    try:
        tree = YAML(typ="rt").load(text)
    except DuplicateKeyError as error:
        key = re.search(r'duplicate key "(.*?)" with value', str(error.problem))
        named = key.group(1) if key else "?"
        raise SettingsError("duplicate_key", path=path.name, line=_marked(error), key=named) from None
    except MarkedYAMLError as error:
        line = _marked(error)
        tab = "\t" in [*text.splitlines(), ""][line - 1].partition("#")[0]
        raise SettingsError("yaml_tab" if tab else "yaml_broken", path=path.name, line=line) from None
    except (YAMLError, ValueError, RecursionError):
        raise SettingsError("yaml_broken", path=path.name, line=1) from None
    if tree is None:
        raise SettingsError("yaml_empty", path=path.name)
    if not isinstance(tree, CommentedMap):
        raise SettingsError("yaml_no_mapping", path=path.name, line=1)
    return tree


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise SettingsError("yaml_not_utf8", path=path.name, line=line) from None
    except PermissionError:
        raise SettingsError("no_permission", path=path.name) from None


def _marked(error: MarkedYAMLError) -> int:
    mark = error.problem_mark or error.context_mark
    return int(mark.line) + 1 if mark else 1


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {str(key): _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, list) else node
