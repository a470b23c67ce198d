"""Loads the shipped catalogue, and lays an organisation's or a federation's overlay over it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError

from cdl_workbook.catalogue.conditions import in_order
from cdl_workbook.catalogue.kinds import COLUMN_KINDS, column_kinds
from cdl_workbook.catalogue.model import (
    Bilingual,
    Case,
    OptionId,
    PickList,
    Principle,
    Question,
    QuestionId,
    Rule,
    RuleCode,
    Source,
)
from cdl_workbook.catalogue.overlay import laid_over, read_overlay, refuse_broken
from cdl_workbook.catalogue.references import broken_references
from cdl_workbook.resources import catalogue_files, load_yaml
from cdl_workbook.typed_yaml import StrictModel, Text, explained

CATALOGUE_ID = "cdl-workbook"


class Catalogue(StrictModel):
    """All principles and questions in order, and the rules, cases, sources and pick lists beside them.

    Attributes:
        retired: ids that no question has any more → why; their answers are kept, and said to be so.
        overlays: id → version of what was laid over it.
        switched_off: questions that an overlay took out; their answers are kept too.
    """

    id: OptionId | Text
    version: Text
    licence: Text
    languages: tuple[str, ...]
    principles: dict[OptionId, Principle]
    questions: dict[QuestionId, Question]
    rules: dict[RuleCode, Rule] = Field(default_factory=dict)
    cases: dict[OptionId, Case] = Field(default_factory=dict)
    sources: dict[str, Source] = Field(default_factory=dict)
    picks: dict[OptionId, PickList] = Field(default_factory=dict)
    retired: dict[QuestionId, Bilingual] = Field(default_factory=dict)
    overlays: dict[str, str] = Field(default_factory=dict)
    switched_off: tuple[QuestionId, ...] = ()

    def of(self, principle: str) -> tuple[Question, ...]:
        """The questions of one principle, in order."""
        return tuple(one for one in self.questions.values() if one.principle == principle)

    def cases_at(self, question: str) -> tuple[Case, ...]:
        """What happened elsewhere and belongs beside a question."""
        return tuple(case for case in self.cases.values() if question in case.questions)

    @cached_property
    def all_rules(self) -> tuple[tuple[str, Rule], ...]:
        """Every rule with the principle whose part of the report it stands in."""
        measures = [(one.principle, rule) for one in self.questions.values() for rule in one.measures]
        return (*measures, *(("privacy", rule) for rule in self.rules.values()))

    def is_no_longer_asked(self, question: str) -> bool:
        """Whether it was asked once – retired since, or switched off – and nothing took its place."""
        gone = question in self.retired or question in self.switched_off
        return gone and question not in self.questions and not self.successors(question)

    def successors(self, old: str) -> tuple[str, ...]:
        """Where the answers of an earlier version's question belong now; none if it was retired."""
        return tuple(one.id for one in self.questions.values() if old in one.replaces)


@cache
def _shipped() -> Mapping[str, Any]:
    """The shipped files as one mapping; ids are written into what they are the key of."""
    tree: dict[str, Any] = {}
    for path in catalogue_files():
        given = load_yaml(path)
        principle, notebook = given.pop("principle", None), given.pop("notebook", None)
        for part, content in given.items():
            if isinstance(content, dict) and isinstance(tree.get(part), dict):
                twice = sorted(set(content) & set(tree[part]))
                if twice:
                    raise ValueError(f"{path.name}: {part}: {', '.join(twice)}: twice")
                tree[part] |= content
            else:
                tree[part] = content
        for question in given.get("questions", {}).values():
            question.setdefault("principle", principle)
            question.setdefault("notebook", notebook)
    tree["picks"][COLUMN_KINDS] = column_kinds()
    return tree


def _with_ids(tree: Mapping[str, Any]) -> dict[str, Any]:
    """The same tree, with each principle, question, rule and case told its own id."""
    told = dict(tree)
    for part, name in (("principles", "id"), ("questions", "id"), ("rules", "code"), ("cases", "id")):
        told[part] = {
            key: {**(entry or {}), name: key} if isinstance(entry, Mapping | None) else entry
            for key, entry in tree.get(part, {}).items()
        }
    return told


def load_catalogue(overlays: Sequence[Path] = ()) -> Catalogue:
    """The shipped catalogue with overlays laid over it, in this order.

    Raises:
        SettingsError: an overlay is not valid or breaks a reference: file, line, key, remedy.
    """
    if not overlays:
        return _shipped_catalogue()
    tree: Mapping[str, Any] = _shipped()
    catalogue = _shipped_catalogue()
    for path in overlays:
        overlay = read_overlay(path, CATALOGUE_ID)
        tree = laid_over(tree, overlay)
        try:
            catalogue = _finished(Catalogue.model_validate(_with_ids(tree)))
        except ValidationError as problem:
            raise explained(problem, overlay.tree, path.name, Catalogue) from None
        refuse_broken(broken_references(catalogue), overlay)
    return catalogue


@cache
def _shipped_catalogue() -> Catalogue:
    catalogue = _finished(Catalogue.model_validate(_with_ids(_shipped())))
    for problem in broken_references(catalogue):
        raise ValueError(f"{' → '.join(problem.place)}: {problem.reason} {problem.wanted}")
    return catalogue


def _finished(catalogue: Catalogue) -> Catalogue:
    """Pick lists become the options of the questions that use them."""
    questions = {
        one.id: one.model_copy(update={"options": catalogue.picks[one.picks].options})
        if one.picks in catalogue.picks
        else one
        for one in _ordered(catalogue)
    }
    return catalogue.model_copy(update={"questions": questions})


def _ordered(catalogue: Catalogue) -> Iterator[Question]:
    for principle in catalogue.principles:
        yield from catalogue.of(principle)
    yield from (one for one in catalogue.questions.values() if one.principle not in catalogue.principles)


def asked_in_order(catalogue: Catalogue) -> tuple[Question, ...]:
    """All questions, each after those that decide whether it is asked."""
    order = in_order({one.id: one.show_if for one in catalogue.questions.values()})
    return tuple(catalogue.questions[one] for one in order)
