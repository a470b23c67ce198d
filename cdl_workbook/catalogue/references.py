"""Does everything a catalogue speaks of exist? Questions, options, sources, pick lists; and no circles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cdl_workbook.catalogue.conditions import Condition, Op, in_order
from cdl_workbook.catalogue.model import Question, QuestionType

if TYPE_CHECKING:
    from cdl_workbook.catalogue.load import Catalogue

Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A reference to something that is not there.

    Attributes:
        place: keys from the top of the file down to the reference.
        reason: message key. · wanted: what was referred to. · known: what there is.
        asked: the question whose options do not hold what was referred to.
    """

    place: Place
    reason: str
    wanted: str
    known: tuple[str, ...] = ()
    asked: str = ""


def broken_references(catalogue: Catalogue) -> Iterator[Broken]:
    """All broken references of a catalogue, in its order."""
    for one in catalogue.questions.values():
        yield from _of_question(catalogue, one)
    for code, rule in catalogue.rules.items():
        yield from _of_condition(catalogue, ("rules", code, "when"), rule.when)
        yield from _of_sources(catalogue, ("rules", code, "sources"), rule.sources)
    for name, case in catalogue.cases.items():
        for asked in case.questions:
            yield from _question(catalogue, ("cases", name, "questions"), asked)
    for name, pick in catalogue.picks.items():
        yield from _of_sources(catalogue, ("picks", name, "sources"), pick.sources)
    try:
        in_order({one.id: one.show_if for one in catalogue.questions.values()})
    except ValueError as circle:
        first = str(circle).partition(" → ")[0]
        yield Broken(("questions", first, "show_if"), "reference_circle", str(circle))


def _of_question(catalogue: Catalogue, one: Question) -> Iterator[Broken]:
    here = ("questions", one.id)
    principle = catalogue.principles.get(one.principle)
    if principle is None:
        known = tuple(catalogue.principles)
        yield Broken((*here, "principle"), "unknown_reference", one.principle, known)
    elif not one.id.startswith(f"{principle.prefix}."):
        yield Broken(here, "wrong_prefix", one.id, (f"{principle.prefix}.",))
    if one.picks and one.picks not in catalogue.picks:
        yield Broken((*here, "picks"), "unknown_reference", one.picks, tuple(catalogue.picks))
    if one.show_if:
        yield from _of_condition(catalogue, (*here, "show_if"), one.show_if)
    for number, rule in enumerate(one.measures):
        where = (*here, "measures", str(number))
        yield from _of_condition(catalogue, (*where, "when"), rule.when)
        yield from _of_sources(catalogue, (*where, "sources"), rule.sources)
    yield from _of_sources(catalogue, (*here, "sources"), one.sources)
    for old in one.replaces:
        if old in catalogue.questions:
            yield Broken((*here, "replaces"), "replaces_a_question", old)
    for column in one.columns:
        target = catalogue.questions.get(column.rows_of or "")
        if column.rows_of and (target is None or target.type is not QuestionType.TABLE):
            tables = tuple(q.id for q in catalogue.questions.values() if q.type is QuestionType.TABLE)
            yield Broken((*here, "columns"), "unknown_reference", column.rows_of, tables)


def _of_condition(catalogue: Catalogue, place: Place, condition: Condition) -> Iterator[Broken]:
    for term in condition.terms():
        asked = term.question or ""
        yield from _question(catalogue, place, asked)
        question = catalogue.questions.get(asked)
        known = _choices(question) if question else ()
        if not known or term.op not in (Op.HAS, Op.HAS_ANY, Op.LACKS):
            continue
        for value in term.value if isinstance(term.value, list) else [term.value]:
            if value not in known:
                yield Broken(place, "unknown_reference", str(value), known, asked)


def _choices(question: Question) -> tuple[str, ...]:
    """What may be chosen: the options, or those of a table's columns."""
    options = (*question.options, *(one for column in question.columns for one in column.options))
    return tuple(dict.fromkeys(one.id for one in options))


def _question(catalogue: Catalogue, place: Place, wanted: str) -> Iterator[Broken]:
    if wanted not in catalogue.questions:
        yield Broken(place, "unknown_reference", wanted, tuple(catalogue.questions))


def _of_sources(catalogue: Catalogue, place: Place, sources: tuple[str, ...]) -> Iterator[Broken]:
    for one in sources:
        if one not in catalogue.sources:
            yield Broken(place, "unknown_reference", one, tuple(catalogue.sources))
