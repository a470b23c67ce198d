"""Finds and loads what the package ships: messages, lexicons, notebooks, templates, samples.

``notebooks/``, ``templates/`` and ``data/samples/`` stand at the top of the repository. A wheel carries
them under ``cdl_workbook/_shipped``. ``shipped`` is the one function that knows the difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ruamel.yaml import YAML

DEMO_SAMPLE = "schuldnerberatung"
"""The sample that a demonstration is made of, where no other is asked for."""

_PACKAGE = Path(__file__).resolve().parent.parent
_HERE = Path(__file__).resolve().parent
_FOLDERS = {"notebooks": "notebooks", "templates": "templates", "samples": "data/samples"}


def shipped(name: str) -> Path:
    """The folder of the shipped ``notebooks``, ``templates`` or ``samples``, in a wheel or a checkout.

    Raises:
        KeyError: ``name`` is none of the three.
        FileNotFoundError: the installation is incomplete.
    """
    in_checkout = _PACKAGE.parent / _FOLDERS[name]
    for folder in (_PACKAGE / "_shipped" / name, in_checkout):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"{name}: not part of this installation; reinstall cdl-workbook")


def load_yaml(path: Path) -> Any:
    """Parse one shipped YAML file (``yes`` and ``no`` are text). Duplicate keys are refused.

    The parser is libyaml where it is installed: eight times as fast, and every command loads its texts.
    """
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


@cache
def load_messages(language: str) -> Mapping[str, str]:
    """All texts of one language as ``dotted.key`` → template, read from ``messages/<language>/*.yaml``.

    Raises:
        ValueError: two files hold the same key, or a leaf is not text.
    """
    flat: dict[str, str] = {}
    for path in sorted((_HERE / "messages" / language).glob("*.yaml")):
        for key, text in _flatten(load_yaml(path) or {}):
            if key in flat or not isinstance(text, str):
                raise ValueError(f"{path.name}: {key}: twice, or not a text")
            flat[key] = text.strip()
    return MappingProxyType(flat)


@cache
def load_lexicon(name: str) -> Mapping[str, Any]:
    """One lexicon of the recogniser, from ``lexicon/<name>.yaml``."""
    return MappingProxyType(load_yaml(_HERE / "lexicon" / f"{name}.yaml"))


def catalogue_files() -> tuple[Path, ...]:
    """The files of the shipped catalogue, in the order of its questions."""
    return tuple(sorted((_HERE / "catalogue").glob("*.yaml")))


def listed(terms: str) -> tuple[str, ...]:
    """The terms of a lexicon's entry, which is one text: long lists of YAML items would load far more slowly.

    >>> listed("geb dat, geboren am")
    ('geb dat', 'geboren am')
    """
    return tuple(terms.split(", "))


def _flatten(node: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    pairs: list[tuple[str, Any]] = []
    for key, value in node.items():
        name = f"{prefix}{key}"
        pairs += _flatten(value, f"{name}.") if isinstance(value, Mapping) else [(name, value)]
    return pairs
