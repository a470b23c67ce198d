"""Small catalogues for tests: only what a test is about, the rest is filled in."""

from __future__ import annotations

from typing import Any

from cdl_workbook.catalogue import Catalogue, Condition, Option, Principle, Question

PRINCIPLES = {
    "privacy": Principle.model_validate(
        {"id": "privacy", "prefix": "pr", "title": "Datenschutz", "about": "Welche Daten?"}
    ),
    "common_good": Principle.model_validate(
        {"id": "common_good", "prefix": "cg", "title": "Gemeinwohl", "about": "Wem nützt es?"}
    ),
}
_OF_PREFIX = {one.prefix: one.id for one in PRINCIPLES.values()}


def question(name: str, kind: str = "text", *options: str, **given: Any) -> Question:
    """A question of this id and type, with options that are called like their ids."""
    filled: dict[str, Any] = {
        "id": name,
        "principle": _OF_PREFIX[name[:2]],
        "text": {"de": f"Frage {name}?", "en": f"Question {name}?"},
        "plain": {"de": f"Frage {name}?"},
        "why": "Darum.",
        "type": kind,
        "options": [Option.model_validate({"id": one, "text": one}) for one in options],
        "notebook": "05_impact_plan",
    }
    return Question.model_validate({**filled, **given})


def catalogue(*questions: Question, **given: Any) -> Catalogue:
    """A catalogue of these questions."""
    filled: dict[str, Any] = {
        "id": "klein",
        "version": "1",
        "licence": "CC-BY-4.0",
        "languages": ("de", "en"),
        "principles": PRINCIPLES,
        "questions": {one.id: one for one in questions},
    }
    return Catalogue.model_validate({**filled, **given})


def term(asked: str, op: str, value: Any = None) -> Condition:
    """``{question: …, op: …, value: …}``."""
    return Condition.model_validate({"question": asked, "op": op, "value": value})
