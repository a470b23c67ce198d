"""Evidence in words: the names of counts and shares, and their values as people write them."""

from __future__ import annotations

from collections.abc import Mapping

from cdl_workbook.render.html import Cell, mark, unmark, visible
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import Words, words

_COUNTS = frozenset(("cells_looked_at", "rows"))
_NAMED = {"role": ("roles",), "detail": ("details",)}
"""Where the words for a piece of evidence stand, if not among the kinds."""
Value = int | float | str | bool | None


def marked_params(params: Mapping[str, object]) -> dict[str, object]:
    """Parameters of a message with everything that may come from data marked, see ``html.mark``."""
    return {name: _marked(value) for name, value in params.items()}


def evidence_rows(evidence: Mapping[str, Value], language: Language) -> list[tuple[Cell, Cell]]:
    """Name and value of each piece of evidence that has a name in words; others are left out."""
    say = words(language)
    rows: list[tuple[Cell, Cell]] = []
    for name, value in evidence.items():
        sentence = fill(say, f"evidence.{name}", {**evidence, "value": value})
        if sentence is not None:
            rows.append((unmark(sentence), unmark(_shown(name, value, say))))
    return rows


def evidence_sentence(evidence: Mapping[str, Value], language: Language) -> str:
    """All evidence as short sentences, reasons before counts, data marked; empty if none of it has words."""
    say = words(language)
    parts = []
    for name, value in sorted(evidence.items(), key=lambda item: item[0] in _COUNTS):
        key = f"evidence.{name}"
        sentence = fill(say, key, {**evidence, "value": value})
        if sentence is None:
            continue
        speaks_for_itself = value is True or sentence != fill(say, key, {**evidence, "value": "…"})
        parts.append(sentence if speaks_for_itself else f"{sentence}: {_shown(name, value, say)}")
    return ". ".join(parts)


def fill(say: Words, key: str, params: Mapping[str, object]) -> str | None:
    """The text under ``key`` with data marked, or None if there is none or a field has no value."""
    if key not in say:
        return None
    try:
        return say.text(key, **marked_params(params))
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


def plain(sentence: str) -> str:
    """A marked sentence for a terminal: without marks and control characters."""
    return visible(sentence)


def _marked(value: object) -> object:
    if isinstance(value, str):
        return mark(value)
    if isinstance(value, list | tuple):
        return [_marked(item) for item in value]
    return value


def _shown(name: str, value: Value, say: Words) -> str:
    if value is None:
        return say.text("render.nothing")
    if isinstance(value, bool):
        return say.text("render.findings.yes" if value else "render.findings.no")
    if isinstance(value, str):
        named = (f"{group}.{value}" for group in _NAMED.get(name, ("kinds",)))
        return next((say.text(key) for key in named if key in say), mark(value))
    if name.endswith("share") and 0 <= value <= 1:
        return say.percent(value)
    return say.number(value)
