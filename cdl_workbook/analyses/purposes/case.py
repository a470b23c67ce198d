"""One table as the checks see it: what was found in it, and what was said about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from cdl_workbook.answers import Answers, Key, Standing, State
from cdl_workbook.catalogue import Catalogue, Scope
from cdl_workbook.findings import Finding
from cdl_workbook.inventory import ColumnInventory, TableInventory
from cdl_workbook.vocabulary import Personal, Severity, Status

PURPOSE = "pr.table.purpose"
SUBJECTS = "pr.table.subjects"
BASIS = "pr.table.basis"
SPECIAL_BASIS = "pr.table.special_basis"
RECIPIENTS = "pr.table.recipients"
PROCESSORS = "pr.table.processors"
CONTRACT = "pr.table.processors.contract"
THIRD_COUNTRY = "pr.table.third_country"
RETENTION = "pr.table.retention"
RETENTION_DATE = "pr.table.retention.date"
NEEDED = "pr.column.needed"
COLUMN_PURPOSE = "pr.column.purpose"
AIMS = "pr.special.aims"
ONLINE_CHILDREN = "pr.online_children"

ART_5_PURPOSE = "GDPR Art. 5(1)(b)"
_SAYS_CHILDREN = frozenset(("school_class",))


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding, and the answers it rests on: it is for everybody if all of these are."""

    finding: Finding
    rests_on: tuple[Key, ...]


Check = Callable[["TableCase"], Iterator[Noted]]


def columns_of_children(table: TableInventory) -> tuple[ColumnInventory, ...]:
    """Columns that show that children are among the people: their age, their class, their parents."""
    return tuple(
        column
        for column in table.columns
        if column.is_about_persons
        and (
            column.kind in _SAYS_CHILDREN
            or bool(column.evidence.get("minors"))
            or column.evidence.get("role") == "parent"
        )
    )


class TableCase:
    """A table that is about people, with the answers about it.

    Args:
        today: the day the results are of. · threshold: smallest number of rows that may be said.
        purposes: column (empty for all of the table) → what ``workbook.yaml`` says it is for; an answer comes
            before it.
    """

    def __init__(
        self,
        table: TableInventory,
        catalogue: Catalogue,
        answers: Answers,
        *,
        today: dt.date,
        threshold: int,
        purposes: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.table, self.today, self.threshold = table, today, threshold
        self.purposes = dict(purposes or {})
        self._catalogue, self._answers = catalogue, answers
        self._replies = answers.replies(catalogue, table.label)

    @cached_property
    def personal(self) -> tuple[ColumnInventory, ...]:
        """The columns about people."""
        return tuple(column for column in self.table.columns if column.is_about_persons)

    def of_class(self, personal: Personal) -> tuple[ColumnInventory, ...]:
        """The columns of one class."""
        return tuple(column for column in self.table.columns if column.personal is personal)

    @cached_property
    def of_children(self) -> tuple[ColumnInventory, ...]:
        """Columns that show that children are among the people."""
        return columns_of_children(self.table)

    def key(self, question: str, column: str = "") -> Key:
        """Where the answer stands."""
        asked = self._catalogue.questions.get(question)
        once = asked is not None and asked.scope in (Scope.ORGANISATION, Scope.PROJECT)
        return Key(question) if once else Key(question, self.table.label, column)

    def standing(self, question: str) -> Standing:
        """How a question stands; one that is switched off is not asked."""
        asked = self._catalogue.questions.get(question)
        if asked is None:
            return Standing.UNASKED
        return self._answers.standing(asked, self._replies, self.table.label)

    def chosen(self, question: str, column: str = "") -> frozenset[Any]:
        """All that any voice chose or wrote; empty where nobody did, or the question is not asked."""
        if not column and self.standing(question) is Standing.UNASKED:
            return frozenset()
        answer = self._answers.get(self.key(question, column))
        voices = (answer.voices or (answer.said,)) if answer else ()
        values = [one.value for one in voices if one.state is State.ANSWERED]
        return frozenset(
            item for value in values for item in (value if isinstance(value, list | tuple) else [value])
        )

    def rests_on(self, question: str, column: str = "") -> tuple[Key, ...]:
        """The answer to a question, and those that decide whether it is asked: this gives them away."""
        asked = self._catalogue.questions.get(question)
        terms = asked.show_if.terms() if asked and asked.show_if else ()
        return (self.key(question, column), *(self.key(term.question or "") for term in terms))

    def is_public(self, key: Key) -> bool:
        """Whether an answer may be seen by all; where nobody said anything, nothing is given away."""
        answer, asked = self._answers.get(key), self._catalogue.questions.get(key.question)
        return answer is None or asked is None or answer.is_visible_to_all(asked)

    def concern(
        self,
        code: str,
        severity: Severity,
        *questions: str,
        columns: Sequence[ColumnInventory] = (),
        sources: tuple[str, ...] = (),
        keys: tuple[Key, ...] = (),
        **evidence: int | float | str,
    ) -> Noted:
        """A concern that follows from the answers to these questions."""
        finding = Finding(
            code=f"purposes.{code}",
            status=Status.CONCERN,
            severity=severity,
            table=self.table.label,
            columns=tuple(column.name for column in columns),
            evidence={"rows": self.table.rows, **evidence},
            questions=questions,
            sources=sources,
        )
        return Noted(finding, keys or self._all_keys(questions))

    def not_assessed(self, code: str, reason: str, *questions: str, **evidence: int | str) -> Noted:
        """Something that could not be checked, with the reason."""
        finding = Finding(
            code=f"purposes.{code}",
            status=Status.NOT_ASSESSED,
            reason=reason,
            table=self.table.label,
            evidence=evidence,
            questions=questions,
        )
        return Noted(finding, self._all_keys(questions))

    def _all_keys(self, questions: Sequence[str]) -> tuple[Key, ...]:
        return tuple(key for one in questions for key in self.rests_on(one))
