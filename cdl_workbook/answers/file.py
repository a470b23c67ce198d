"""``answers.yaml`` as text: read into answers, and answers written back.

A file without comments is written anew each time, by libyaml where it is there. In a file with comments only
what changed is replaced, so that the comments people wrote stay.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import SafeRepresenter

from cdl_workbook.answers.model import Answer, Answers, AnswersFile, Key
from cdl_workbook.typed_yaml import explained, parse_tree, plain

_HEAD = "cdl-workbook/answers/1"
_COMMENT = re.compile(r"(^|\s)#", re.MULTILINE)


def read_answers(text: str, name: str) -> Answers:
    """The answers in a text.

    Raises:
        SettingsError: file, line, key and remedy of the first thing that is wrong.
    """
    if not text.strip():
        return Answers()
    try:  # the fast way; what it refuses is read again slowly, to find the line
        given = YAML(typ="safe").load(text)
        return AnswersFile.model_validate(given if isinstance(given, dict) else None).answers_in_it()
    except (YAMLError, ValidationError, ValueError, RecursionError):
        tree = parse_tree(text, name)
    try:
        return AnswersFile.model_validate(plain(tree)).answers_in_it()
    except ValidationError as problem:
        raise explained(problem, tree, name, AnswersFile) from None


def write_answers(answers: Answers, changed: Iterable[Key], before: str) -> str:
    """The text that holds these answers.

    Args:
        changed: keys whose answers differ from those in ``before``.
        before: the file as it is now; its comments are kept.
    """
    if not _COMMENT.search(before):
        return _dumped(_tree(answers))
    tree = parse_tree(before, "")
    new = _tree(answers)
    tree["catalogue"] = new["catalogue"]
    for key in changed:
        _replaced(tree, new, place_of(key))
    for table, digest in answers.tables.items():
        tree.setdefault("tables", {}).setdefault(table, {})["sha256"] = digest
    buffer = io.StringIO()
    yaml = YAML(typ="rt")
    yaml.width = 100
    yaml.dump(tree, buffer)
    return buffer.getvalue()


def entry(answer: Answer) -> dict[str, Any]:
    """An answer as it stands in the file: what is empty is left out."""
    return {
        name: _written(value)
        for name, value in ((name, getattr(answer, name)) for name in type(answer).model_fields)
        if value not in ("", (), None)
    }


def _written(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _written(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [entry(one) if hasattr(one, "model_fields") else _written(one) for one in value]
    if isinstance(value, str):
        return str(value)
    return value.isoformat() if hasattr(value, "isoformat") else value


def _tree(answers: Answers) -> dict[str, Any]:
    tree: dict[str, Any] = {"schema": _HEAD, "catalogue": dict(answers.catalogue), "answers": {}}
    for table, digest in sorted(answers.tables.items()):
        tree.setdefault("tables", {})[table] = {"sha256": digest}
    for key in sorted(answers.entries):
        place = place_of(key)
        node = tree
        for part in place[:-1]:
            node = node.setdefault(part, {})
        node[place[-1]] = entry(answers.entries[key])
    return tree


def place_of(key: Key) -> tuple[str, ...]:
    """The keys from the top of the file down to an answer."""
    if key.column:
        return "tables", key.table, "columns", key.column, key.question
    return ("tables", key.table, "answers", key.question) if key.table else ("answers", key.question)


def _replaced(tree: Any, new: Any, place: tuple[str, ...]) -> None:
    """Put one entry of ``new`` into ``tree``, and make the mappings on the way."""
    for part in place[:-1]:
        if not isinstance(tree.get(part), dict):
            tree[part] = {}
        tree, new = tree[part], new[part]
    tree[place[-1]] = new[place[-1]]


def _dumped(tree: Any) -> str:
    buffer = io.StringIO()
    yaml = YAML(typ="safe")
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = 100
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]  # ruamel hints None alone
    yaml.representer.add_representer(str, _text)
    yaml.dump(tree, buffer)
    return buffer.getvalue()


def _text(representer: SafeRepresenter, text: str) -> ScalarNode:
    """Several lines stand as lines."""
    style = "|" if "\n" in text else None
    return representer.represent_scalar("tag:yaml.org,2002:str", text, style=style)
