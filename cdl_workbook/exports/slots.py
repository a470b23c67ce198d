"""Which answers fill a field of another form, and what stands there while nobody has answered.

The catalogue says it (``maps``), so an organisation's own question can fill a field too. Where a table has no
answer of its own, the answer for the whole project stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cdl_workbook.catalogue import Question, Scope, Visibility
from cdl_workbook.exports.known import Known, with_question

Form = Literal["vvt", "dcat_ap_de", "croissant_rai"]


@dataclass(frozen=True, slots=True)
class Filled:
    """A field: what was said, each thing once; or, if nothing was, the question to ask.

    Attributes:
        asks: None also where the catalogue has no such question.
        is_asked: whether one of its questions is asked, as the other answers stand.
    """

    texts: tuple[str, ...] = ()
    asks: Question | None = None
    is_asked: bool = True

    @property
    def is_open(self) -> bool:
        """Whether nobody has said anything that this audience may see."""
        return not self.texts


def filled(
    known: Known, form: Form, field: str, tables: Sequence[str] = (), also: Sequence[str] = ()
) -> Filled:
    """What the answers say in one field.

    Args:
        tables: labels of the tables the field is about.
        also: ids of questions that fill the field even where the catalogue does not say so.
    """
    asking = questions_for(known, form, field, also)
    of_tables = [one for one in asking if one.scope is Scope.TABLE]
    of_all = [one for one in asking if one.scope in (Scope.PROJECT, Scope.ORGANISATION)]
    texts = _of_tables(known, of_tables, tables) or [
        with_question(one, said, known.language) for one in of_all if (said := known.said(one.id))
    ]
    if texts:
        return Filled(tuple(dict.fromkeys(texts)))
    possible = [*(of_tables if tables else ()), *of_all]
    asked = [one for one in possible if known.asks(one, tables[0] if tables else "")]
    return Filled((), next(iter(asked or possible), None), is_asked=bool(asked) or not possible)


def questions_for(known: Known, form: Form, field: str, also: Sequence[str] = ()) -> tuple[Question, ...]:
    """The questions that fill a field."""
    every = known.catalogue.questions
    mapped = [one for one in every.values() if getattr(one.maps, form) == field]
    named = [every[one] for one in also if one in every]
    return tuple({one.id: one for one in (*mapped, *named)}.values())


def _of_tables(known: Known, asking: Sequence[Question], tables: Sequence[str]) -> list[str]:
    """What is said of the tables; each with its table where they differ."""
    by_table = {table: _of_table(known, asking, table) for table in tables}
    if len({tuple(said) for said in by_table.values()}) < 2:
        return next(iter(by_table.values()), [])
    return [f"{table}: {'; '.join(said)}" for table, said in by_table.items() if said]


def _of_table(known: Known, asking: Sequence[Question], table: str) -> list[str]:
    """What is said of one table; all but the field's first question say what they asked."""
    said = [(one, known.said(one.id, table)) for one in asking]
    return [text if one is asking[0] else f"{one.text[known.language]} {text}" for one, text in said if text]


def open_text(known: Known, field: Filled) -> str:
    """What stands in an open field: that it is open, and which question asks for it.

    In a file for everybody nothing tells an open field from one that was answered internally.
    """
    say, asks = known.say, field.asks
    if asks is None:
        return say.text("exports.open")
    question = {"question": asks.text[known.language], "id": asks.id}
    if known.is_internal:
        return say.text("exports.open_question" if field.is_asked else "exports.not_asked", **question)
    if asks.visibility is Visibility.INTERNAL:
        return say.text("exports.not_public")
    return say.text("exports.open_public", **question)
