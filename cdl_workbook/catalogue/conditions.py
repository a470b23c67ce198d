"""When a question is asked, and when a rule applies: conditions on the answers to other questions.

A condition is a term (``{question: pr.personal, op: has, value: special}``) or a group of conditions
(``{all: […]}``, ``{any: […]}``). Where an answer holds several voices, a term holds as soon as one voice
meets it: dissent is a reason to look, not to look away. An answer to a question that is not asked counts as
no answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, Literal

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from cdl_workbook.typed_yaml import StrictModel


class Op(StrEnum):
    """What a term asks of an answer.

    ``has``: the value is this, or this is among several. · ``has_any``: one of these. · ``lacks``: there is
    a value, and this is not in it. · ``at_least``, ``at_most``: of a number, or of how many are chosen.
    · ``answered``: there is a value. · ``open``: nobody said anything. · ``unknown``, ``not_applicable``,
    ``contested``: the answer's state.
    """

    HAS = "has"
    HAS_ANY = "has_any"
    LACKS = "lacks"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ANSWERED = "answered"
    OPEN = "open"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    CONTESTED = "contested"


_VALUES: Mapping[Op, tuple[type, ...]] = {
    Op.HAS: (str,),
    Op.HAS_ANY: (list,),
    Op.LACKS: (str,),
    Op.AT_LEAST: (int, float),
    Op.AT_MOST: (int, float),
}


class Condition(StrictModel):
    """A term, or a group of conditions."""

    all: tuple[Condition, ...] | None = Field(default=None, min_length=1)
    any: tuple[Condition, ...] | None = Field(default=None, min_length=1)
    question: str | None = None
    op: Op | None = None
    value: str | int | float | list[str] | None = None

    @field_validator("value", mode="before")
    @classmethod
    def _of_a_kind(cls, given: Any) -> Any:
        items = given if isinstance(given, list) else [given]
        kinds = (str,) if isinstance(given, list) else (str, int, float)
        if any(isinstance(one, bool) or not isinstance(one, kinds) for one in items):
            raise PydanticCustomError("condition_value", "an id, ids or a number")
        return given

    @model_validator(mode="after")
    def _is_one_thing(self) -> Condition:
        given = [self.all is not None, self.any is not None, self.question is not None or self.op is not None]
        if sum(given) != 1 or (given[2] and (self.question is None or self.op is None)):
            raise PydanticCustomError("condition", "a term with question and op, or all, or any")
        wanted = _VALUES.get(self.op, ()) if self.op else ()
        if (self.value is not None) != bool(wanted) or (wanted and not isinstance(self.value, wanted)):
            raise PydanticCustomError("condition_value", "a value that fits the op")
        return self

    def terms(self) -> Iterator[Condition]:
        """All terms inside, at any depth."""
        if self.question is not None:
            yield self
        for inner in (*(self.all or ()), *(self.any or ())):
            yield from inner.terms()


class Reply(StrictModel):
    """What conditions see of an answer: its state, and the value of each voice."""

    state: Literal["answered", "unknown", "not_applicable", "contested"]
    values: tuple[Any, ...] = ()


Replies = Mapping[str, Reply]
"""Question id → what was said; a question nobody answered is absent."""


def holds(condition: Condition, replies: Replies) -> bool:
    """Whether a condition is met by these answers."""
    if condition.all is not None:
        return all(holds(inner, replies) for inner in condition.all)
    if condition.any is not None:
        return any(holds(inner, replies) for inner in condition.any)
    reply = replies.get(condition.question or "")
    match condition.op:
        case Op.OPEN:
            return reply is None
        case Op.UNKNOWN | Op.NOT_APPLICABLE | Op.CONTESTED:
            return reply is not None and reply.state == str(condition.op)
        case Op.ANSWERED:
            return reply is not None and bool(reply.values)
    return reply is not None and any(_meets(condition, value) for value in reply.values)


def _meets(term: Condition, value: Any) -> bool:
    chosen = _chosen(value)
    match term.op:
        case Op.HAS:
            return term.value in chosen
        case Op.LACKS:
            return term.value not in chosen
        case Op.HAS_ANY:
            return bool(set(term.value if isinstance(term.value, list) else ()) & set(map(str, chosen)))
    amount = len(value) if isinstance(value, list | tuple) else value
    if isinstance(amount, bool) or not isinstance(amount, int | float):
        return False
    if not isinstance(term.value, int | float):
        return False
    return amount >= term.value if term.op is Op.AT_LEAST else amount <= term.value


def _chosen(value: Any) -> list[Any]:
    """What was chosen: one thing, several, or all cells of a table's rows."""
    if isinstance(value, Mapping):
        return list(value.values())
    return [one for item in value for one in _chosen(item)] if isinstance(value, list | tuple) else [value]


def in_order(conditions: Mapping[str, Condition | None]) -> Sequence[str]:
    """The ids so that each comes after those its condition asks about.

    Raises:
        ValueError: conditions depend on each other in a circle; the ids of the circle are named.
    """
    ordered: dict[str, None] = {}
    open_ones: dict[str, None] = {}

    def visit(one: str) -> None:
        if one in ordered or one not in conditions:
            return
        if one in open_ones:
            raise ValueError(" → ".join([*list(open_ones)[list(open_ones).index(one) :], one]))
        open_ones[one] = None
        condition = conditions[one]
        for term in condition.terms() if condition else ():
            visit(term.question or "")
        del open_ones[one]
        ordered[one] = None

    for one in conditions:
        visit(one)
    return tuple(ordered)
