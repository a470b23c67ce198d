"""Answers → YAML as people read it: one entry a line, texts of several lines as lines."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import SafeRepresenter

from cdl_workbook.answers.model import Answers, Key, Voice

Place = tuple[str, ...]
"""Keys from the top of the file down to an entry."""

SCHEMA = "cdl-workbook/answers/1"
_SWITCHES = frozenset("y n yes no on off".split())
"""True and false for readers of older YAML: they get quotation marks."""
_OTHER_BREAKS = re.compile("[\r\x85\u2028\u2029]")


def entry(answer: Voice) -> dict[str, Any]:
    """An answer, or a voice, as it stands in the file: what is empty is left out."""
    return {
        name: _plain(value)
        for name, value in ((name, getattr(answer, name)) for name in type(answer).model_fields)
        if value not in ("", (), None) or (name == "value" and value is not None)
    }


def place_of(key: Key) -> Place:
    """The keys from the top of the file down to an answer."""
    if key.column:
        return "tables", key.table, "columns", key.column, key.question
    return ("tables", key.table, "answers", key.question) if key.table else ("answers", key.question)


def key_of(place: Place) -> Key:
    """The reverse of :func:`place_of`."""
    return Key(place[-1], *(place[1:-1:2] if len(place) > 2 else ()))


def tree_of(answers: Answers) -> dict[str, Any]:
    """All answers as a whole file holds them, in order."""
    tree: dict[str, Any] = {"schema": SCHEMA, "catalogue": dict(answers.catalogue), "answers": {}}
    for table in sorted({key.table for key in answers if key.table} | set(answers.tables)):
        digest = answers.tables.get(table, "")
        tree.setdefault("tables", {})[table] = {"sha256": digest} if digest else {}
    for place, key in sorted((place_of(key), key) for key in answers):
        node = tree
        for part in place[:-1]:
            node = node.setdefault(part, {})
        node[place[-1]] = entry(answers.entries[key])
    return tree


def dumped(tree: Any) -> str:
    """YAML in block style, by libyaml where it is there."""
    buffer = io.StringIO()
    yaml = YAML(typ="safe")
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = 100
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]  # ruamel hints None alone
    yaml.representer.add_representer(str, _text)
    yaml.dump(tree, buffer)
    return buffer.getvalue()


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [entry(one) if isinstance(one, Voice) else _plain(one) for one in value]
    if isinstance(value, str):
        return str(value)
    return value.isoformat() if hasattr(value, "isoformat") else value


def _text(representer: SafeRepresenter, text: str) -> ScalarNode:
    style = None
    if _OTHER_BREAKS.search(text):
        style = '"'  # what ends a line for some readers alone is written as a sign
    elif "\n" in text:
        style = "|"
    elif text.lower() in _SWITCHES:
        style = "'"
    return representer.represent_scalar("tag:yaml.org,2002:str", text, style=style)
