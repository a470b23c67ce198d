"""All checks on all tables, what is still open, and what tables say about each other."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cdl_workbook.analyses.purposes import basis, handing_on, keeping
from cdl_workbook.analyses.purposes.case import (
    BASIS,
    COLUMN_PURPOSE,
    CONTRACT,
    NEEDED,
    PROCESSORS,
    PURPOSE,
    RECIPIENTS,
    RETENTION,
    SPECIAL_BASIS,
    SUBJECTS,
    THIRD_COUNTRY,
    Check,
    Noted,
    TableCase,
)
from cdl_workbook.answers import Answers, Key, Standing
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.findings import Finding, by_urgency
from cdl_workbook.inventory import Inventory
from cdl_workbook.vocabulary import DISCLOSURE_THRESHOLD, Personal, Severity, Status

_ASKED = (PURPOSE, SUBJECTS, BASIS, RECIPIENTS, PROCESSORS, CONTRACT, THIRD_COUNTRY, RETENTION)
_OPEN = (Standing.UNANSWERED, Standing.UNKNOWN)
_CHECKS: tuple[Check, ...] = (*basis.CHECKS, *handing_on.CHECKS, *keeping.CHECKS)


@dataclass(frozen=True, slots=True)
class PurposeFindings:
    """What follows from purposes and tables.

    Attributes:
        public: rests on public answers alone. · internal: rests on an internal one.
    """

    public: tuple[Finding, ...]
    internal: tuple[Finding, ...]


def assess_purposes(
    inventory: Inventory,
    catalogue: Catalogue,
    answers: Answers,
    *,
    today: dt.date,
    threshold: int = DISCLOSURE_THRESHOLD,
    purposes: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
) -> PurposeFindings:
    """Check every table that is about people.

    Args:
        inventory: as it may be shown.
        answers: their tables and columns are called as in ``inventory``.
        today: the day the results are of; retention is over or not by it.
        threshold: smallest number of rows that may be said.
        purposes: label → column (empty for all of the table) → what ``workbook.yaml`` says it is for.
    """
    cases = [
        TableCase(
            table,
            catalogue,
            answers,
            today=today,
            threshold=threshold,
            purposes=(purposes or {}).get(table.label),
        )
        for table in inventory.tables
    ]
    about_people = [case for case in cases if case.personal]
    public: list[Finding] = []
    internal: list[Finding] = []
    for case in about_people:
        for noted in _of_table(case):
            (public if all(map(case.is_public, noted.rests_on)) else internal).append(noted.finding)
    for noted in _one_purpose_two_periods(about_people):
        shared = all(map(about_people[0].is_public, noted.rests_on))
        (public if shared else internal).append(noted.finding)
    return PurposeFindings(by_urgency(public), by_urgency(internal))


def _of_table(case: TableCase) -> Iterator[Noted]:
    noted = [one for check in _CHECKS for one in check(case)]
    waiting = list(_waiting(case))
    yield from noted
    yield from waiting
    if not noted and not waiting:
        asked = tuple(one for one in _questions(case) if case.standing(one) is not Standing.UNASKED)
        clear = Finding(
            code="purposes.nothing_open",
            status=Status.CLEAR,
            table=case.table.label,
            evidence={"rows": case.table.rows, "columns_looked_at": len(case.personal)},
            questions=asked,
        )
        yield Noted(clear, (*map(case.key, asked), *_columns_spoken_of(case)))


def _questions(case: TableCase) -> tuple[str, ...]:
    special = (SPECIAL_BASIS,) if case.of_class(Personal.SPECIAL_CATEGORY) else ()
    return (*_ASKED, *special)


def _waiting(case: TableCase) -> Iterator[Noted]:
    """What nobody has answered or knows: for everybody, and what only an internal «we do not know» shows."""
    waiting = {one: case.standing(one) for one in _questions(case)}
    if case.purposes and waiting[PURPOSE] is Standing.UNANSWERED:
        del waiting[PURPOSE]
    open_ones = [one for one, state in waiting.items() if state in _OPEN]
    ours = [one for one in open_ones if not all(map(case.is_public, case.rests_on(one)))]
    known_to_all = [one for one in open_ones if one not in ours]
    columns = [
        column
        for column in case.personal
        if not case.chosen(NEEDED, column.name)
        and not case.chosen(COLUMN_PURPOSE, column.name)
        and column.name not in case.purposes
    ]
    for questions, without in ((known_to_all, len(columns)), (ours, 0)):
        unknown = sum(waiting[one] is Standing.UNKNOWN for one in questions)
        if questions or without:
            yield _open_points(case, questions, unknown, without)


def _open_points(case: TableCase, questions: Sequence[str], unknown: int, columns: int) -> Noted:
    noted = case.not_assessed(
        "open_points" if questions else "open_columns",
        "open_questions",
        *questions,
        *((NEEDED,) if columns else ()),
        waiting=len(questions),
        unknown_answers=unknown,
        columns_open=columns,
    )
    return Noted(noted.finding, tuple(key for one in questions for key in case.rests_on(one)))


def _columns_spoken_of(case: TableCase) -> tuple[Key, ...]:
    return tuple(case.key(one, column.name) for column in case.personal for one in (NEEDED, COLUMN_PURPOSE))


def _one_purpose_two_periods(cases: Iterable[TableCase]) -> Iterator[Noted]:
    """Tables that serve one purpose in the same words, but are kept for different times."""
    alike: dict[str, list[TableCase]] = defaultdict(list)
    for case in cases:
        for purpose in case.chosen(PURPOSE):
            alike[" ".join(str(purpose).casefold().split()).strip(" .")].append(case)
    for group in alike.values():
        periods = {one for case in group for one in case.chosen(RETENTION)}
        if len(group) > 1 and len(periods) > 1 and all(case.chosen(RETENTION) for case in group):
            keys = tuple(case.key(one) for case in group for one in (PURPOSE, RETENTION))
            yield Noted(
                Finding(
                    code="purposes.one_purpose_two_periods",
                    status=Status.CONCERN,
                    severity=Severity.LOW,
                    evidence={
                        "tables": len(group),
                        "named": ", ".join(sorted(case.table.label for case in group)),
                    },
                    questions=(PURPOSE, RETENTION),
                    sources=("GDPR Art. 5(1)(e)",),
                ),
                keys,
            )
