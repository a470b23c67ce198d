"""pydantic's complaint → the sentence a person needs: file, line, key, and what is expected there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from cdl_workbook.errors import SettingsError

_EXPECTED = {
    "string_type": "text",
    "string_too_short": "not_blank",
    "int_type": "integer",
    "bool_type": "bool",
    "bool_parsing": "bool",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "list_type": "list",
    "tuple_type": "list",
    "not_blank": "not_blank",
    "one_character": "one_character",
    "encoding": "encoding",
    "date_format": "date_format",
    "says_nothing": "says_nothing",
    "condition": "condition",
    "condition_value": "condition_value",
    "question_type": "question_type",
    "option_twice": "option_twice",
    "law_without_source": "law_without_source",
    "string_pattern_mismatch": "pattern",
    "too_short": "list",
    "no_reason": "no_reason",
    "no_value": "no_value",
    "voices": "voices",
    "datetime_parsing": "moment",
    "datetime_from_date_parsing": "moment",
    "datetime_type": "moment",
}
"""Type of the complaint → ending of the message ``bad_value_…``."""
_FOLLOWS = ("missing", "too_short")
"""Complaints that may follow from another one."""


def explained(
    problem: ValidationError, tree: CommentedMap, file: str, kind: type[BaseModel]
) -> SettingsError:
    """The first complaint, as an error of ours."""
    found = [(_place(error, tree), error) for error in problem.errors(include_url=False)]
    # A misspelt key leaves its right spelling missing, and a list with a wrong item too short: causes first.
    place, error = min(found, key=lambda pair: (pair[1]["type"] in _FOLLOWS, line_of(tree, pair[0])))
    line = line_of(tree, place)
    where: dict[str, str | int] = {"path": file, "line": line, "key": " → ".join(place)}
    context = error.get("ctx", {})
    match error["type"]:
        case "extra_forbidden":
            return _unknown(place[-1], _known_keys(kind, place[:-1]), where)
        case "missing":
            return SettingsError("missing_key", **where)
        case "unknown_kind":
            return _choice(context["near"] or context["known"], where)
        case "enum" | "literal_error":
            return _choice(_choices(context["expected"]), where)
        case "greater_than_equal":
            return SettingsError("bad_value_at_least", least=context["ge"], **where)
    name = _EXPECTED.get(error["type"]) or ("date" if error["type"].startswith("date") else None)
    return SettingsError(f"bad_value_{name}" if name else "bad_value", **where)


def _place(error: ErrorDetails, tree: CommentedMap) -> list[str]:
    """The keys down to what is wrong, without those that pydantic adds and nobody wrote."""
    place = [str(part) for part in error["loc"]]
    written = [part for part, _ in _steps(tree, place)]
    return place if error["type"] == "missing" or not written else written


def _unknown(key: str, known: list[str], where: Mapping[str, str | int]) -> SettingsError:
    near = get_close_matches(key, known, n=1)
    if near:
        return SettingsError("unknown_key", known=near[0], **where)
    return SettingsError("unknown_key_far", known=", ".join(known), **where)


def _choice(known: list[str], where: Mapping[str, str | int]) -> SettingsError:
    if len(known) == 1:
        return SettingsError("bad_value_near", known=known[0], **where)
    return SettingsError("bad_value_choice", known=", ".join(known), **where)


def _choices(expected: str) -> list[str]:
    """«'de' or 'en'», as pydantic writes it, without the English word."""
    return [choice.strip() for choice in expected.replace(" or ", ", ").split(", ")]


def line_of(tree: CommentedMap, place: Sequence[str]) -> int:
    """The line, from 1, of the deepest part of the place that stands in the file."""
    lines = [line for _, line in _steps(tree, place)]
    return lines[-1] if lines else 1


def _steps(tree: CommentedMap, place: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Each part of the place that stands in the file, from the top, with its line."""
    line, node = 1, cast(Any, tree)
    for part in place:
        if isinstance(node, CommentedMap):
            keys = {str(key): key for key in node}
        elif isinstance(node, CommentedSeq):
            keys = {str(number): number for number in range(len(node))}
        else:
            return
        if part not in keys:
            return
        where = (node.lc.data or {}).get(keys[part])  # what «<<» brings in has no line here
        line, node = where[0] + 1 if where else line, node[keys[part]]
        yield part, line


def _known_keys(kind: type[BaseModel], place: list[str]) -> list[str]:
    """The keys a mapping at this place may have, as they are written."""
    found: Any = kind
    for part in place:
        model = _model(found)
        if model is not None and part in model.model_fields:
            found = _present(model.model_fields[part].annotation)
        elif model is None and get_args(found):
            found = next((one for one in reversed(get_args(found)) if one is not Ellipsis), None)
    model = _model(found)
    return [field.alias or name for name, field in model.model_fields.items()] if model is not None else []


def _model(annotation: Any) -> type[BaseModel] | None:
    """The model that an annotation means, also where it may be absent."""
    present = _present(annotation)
    return present if isinstance(present, type) and issubclass(present, BaseModel) else None


def _present(annotation: Any) -> Any:
    """What an annotation means where a value is there: «X | None» means X."""
    if get_origin(annotation) in (Union, UnionType):
        return next(one for one in get_args(annotation) if one is not type(None))
    return annotation
