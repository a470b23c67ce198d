"""Columns nobody needs, and what goes to others: services with a contract, countries outside the EU."""

from __future__ import annotations

from collections.abc import Iterator

from cdl_workbook.analyses.purposes.case import (
    CONTRACT,
    NEEDED,
    PROCESSORS,
    THIRD_COUNTRY,
    Check,
    Noted,
    TableCase,
)
from cdl_workbook.answers import Standing
from cdl_workbook.vocabulary import Personal, Severity

_PROTECTED = (Personal.SPECIAL_CATEGORY, Personal.CRIMINAL_OFFENCE)


def _not_needed(case: TableCase) -> Iterator[Noted]:
    spare = [column for column in case.table.columns if "no" in case.chosen(NEEDED, column.name)]
    if spare:
        protected = any(column.personal in _PROTECTED for column in spare)
        yield case.concern(
            "not_needed",
            Severity.HIGH if protected else Severity.MEDIUM,
            NEEDED,
            columns=spare,
            sources=("GDPR Art. 5(1)(c)",),
            keys=tuple(case.key(NEEDED, column.name) for column in spare),
        )


def _need_unsure(case: TableCase) -> Iterator[Noted]:
    doubtful = [column for column in case.personal if "unsure" in case.chosen(NEEDED, column.name)]
    if doubtful:
        yield case.concern(
            "need_unsure",
            Severity.LOW,
            NEEDED,
            columns=doubtful,
            sources=("GDPR Art. 5(1)(c)",),
            keys=tuple(case.key(NEEDED, column.name) for column in doubtful),
        )


def _no_contract(case: TableCase) -> Iterator[Noted]:
    unsure = case.standing(CONTRACT) is Standing.UNKNOWN
    if unsure or case.chosen(CONTRACT) & {"some", "none"}:
        yield case.concern("no_contract", Severity.MEDIUM, CONTRACT, PROCESSORS, sources=("GDPR Art. 28",))


def _outside_the_eu(case: TableCase) -> Iterator[Noted]:
    countries = case.chosen(THIRD_COUNTRY)
    if countries & {"usa", "other"}:
        code = "to_the_usa" if "usa" in countries else "outside_the_eu"
        sources = ("GDPR Art. 44", "GDPR Art. 45") if code == "to_the_usa" else ("GDPR Art. 44",)
        yield case.concern(code, Severity.MEDIUM, THIRD_COUNTRY, sources=sources)


CHECKS: tuple[Check, ...] = (_not_needed, _need_unsure, _no_contract, _outside_the_eu)
