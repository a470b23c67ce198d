"""Reads YAML and remembers on which line each entry stands, so that errors can say it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.reader import ReaderError

from cdl_workbook.errors import SettingsError
from cdl_workbook.typed_yaml.problems import explained

Model = TypeVar("Model", bound=BaseModel)


def read_model(path: Path, kind: type[Model]) -> Model:
    """Read and check a YAML file.

    Raises:
        SettingsError: with file, line, key and remedy of the first thing that is wrong.
    """
    return parse_model(read_text(path), path.name, kind)


def parse_model(text: str, name: str, kind: type[Model]) -> Model:
    """Check the text of a YAML file that messages call ``name``.

    Raises:
        SettingsError: as :func:`read_model`.
    """
    tree = parse_tree(text, name)
    try:
        return kind.model_validate(plain(tree))
    except ValidationError as problem:
        raise explained(problem, tree, name, kind) from None


def parse_tree(text: str, name: str) -> CommentedMap:
    """The mapping a YAML text holds, with the lines of its keys, its order and its comments.

    Raises:
        SettingsError: it is no YAML, has a key twice, or is no mapping.
    """
    try:
        tree = YAML(typ="rt").load(text)
    except DuplicateKeyError as error:
        key = re.search(r'duplicate key "(.*?)" with value', str(error.problem))
        named = key.group(1) if key else "?"
        raise SettingsError("duplicate_key", path=name, line=_marked(error), key=named) from None
    except MarkedYAMLError as error:
        line = _marked(error)
        tab = "\t" in [*text.splitlines(), ""][line - 1].partition("#")[0]
        raise SettingsError("yaml_tab" if tab else "yaml_broken", path=name, line=line) from None
    except ReaderError as error:  # a character that may not stand in YAML
        raise SettingsError("yaml_broken", path=name, line=text.count("\n", 0, error.position) + 1) from None
    except (YAMLError, ValueError, RecursionError):
        raise SettingsError("yaml_broken", path=name, line=1) from None
    if tree is None:
        raise SettingsError("yaml_empty", path=name)
    if not isinstance(tree, CommentedMap):
        line = tree.lc.line + 1 if isinstance(tree, CommentedSeq) else 1
        raise SettingsError("yaml_no_mapping", path=name, line=line)
    return tree


def read_text(path: Path) -> str:
    """The text of a UTF-8 file.

    Raises:
        SettingsError: it is in another encoding (with the line), or may not be read.
    """
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


def plain(node: Any) -> Any:
    """A parsed tree without its lines and comments."""
    if isinstance(node, dict):
        return {str(key): plain(value) for key, value in node.items()}
    return [plain(item) for item in node] if isinstance(node, list) else node
