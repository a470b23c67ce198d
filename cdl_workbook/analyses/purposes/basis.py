"""Purpose and legal basis: is one named, and does it fit what stands in the table?"""

from __future__ import annotations

from collections.abc import Iterator

from cdl_workbook.analyses.purposes.case import (
    AIMS,
    ART_5_PURPOSE,
    BASIS,
    ONLINE_CHILDREN,
    PROCESSORS,
    PURPOSE,
    RECIPIENTS,
    SPECIAL_BASIS,
    SUBJECTS,
    Check,
    Noted,
    TableCase,
)
from cdl_workbook.answers import Standing
from cdl_workbook.vocabulary import Personal, Severity

_SAID_NO = (Standing.UNKNOWN, Standing.NOT_APPLICABLE)
"""Somebody said that there is none, or that nobody knows one. Open is not the same."""


def _no_purpose(case: TableCase) -> Iterator[Noted]:
    if case.standing(PURPOSE) not in _SAID_NO:
        return
    direct = case.of_class(Personal.DIRECT_IDENTIFIER)
    sources = (ART_5_PURPOSE,)
    if direct:
        yield case.concern(
            "identifiers_without_purpose", Severity.HIGH, PURPOSE, columns=direct, sources=sources
        )
    else:
        yield case.concern("no_purpose", Severity.MEDIUM, PURPOSE, columns=case.personal, sources=sources)


def _no_basis(case: TableCase) -> Iterator[Noted]:
    chosen = case.chosen(BASIS)
    if case.standing(BASIS) in _SAID_NO or "none" in chosen:
        yield case.concern(
            "no_basis",
            Severity.HIGH,
            BASIS,
            columns=case.personal,
            sources=("GDPR Art. 5(1)(a)", "GDPR Art. 6(1)"),
        )


def _special_without_exception(case: TableCase) -> Iterator[Noted]:
    """Art. 6 alone is not enough: an open exception is a concern as soon as a basis was named without it."""
    special = case.of_class(Personal.SPECIAL_CATEGORY)
    standing, exceptions = case.standing(SPECIAL_BASIS), case.chosen(SPECIAL_BASIS)
    basis_alone = standing is Standing.UNANSWERED and bool(case.chosen(BASIS) - {"none"})
    if special and (basis_alone or standing in _SAID_NO or "none" in exceptions):
        asked = (SPECIAL_BASIS, BASIS) if basis_alone else (SPECIAL_BASIS,)
        yield case.concern(
            "special_without_exception",
            Severity.HIGH,
            *asked,
            columns=special,
            sources=("GDPR Art. 9(1)", "GDPR Art. 9(2)", "§ 22 BDSG"),
        )


def _criminal_without_law(case: TableCase) -> Iterator[Noted]:
    criminal = case.of_class(Personal.CRIMINAL_OFFENCE)
    bases = case.chosen(BASIS)
    if criminal and bases and not bases & {"legal_duty", "public_task"}:
        yield case.concern(
            "criminal_without_law",
            Severity.HIGH,
            BASIS,
            columns=criminal,
            sources=("GDPR Art. 10", "§ 72a SGB VIII"),
        )


def _nonprofit_exception(case: TableCase) -> Iterator[Noted]:
    if "nonprofit_aims" not in case.chosen(SPECIAL_BASIS):
        return
    outside = case.chosen(RECIPIENTS) - {"nobody"}
    aims = case.chosen(AIMS)
    questions = (SPECIAL_BASIS, RECIPIENTS, AIMS)
    if outside or "other" in aims:
        columns = case.of_class(Personal.SPECIAL_CATEGORY)
        sources = ("GDPR Art. 9(2)(d)",)
        yield case.concern("nonprofit_exception", Severity.HIGH, *questions, columns=columns, sources=sources)
    elif not aims or case.standing(RECIPIENTS) is Standing.UNANSWERED:
        yield case.not_assessed("nonprofit_exception", "aims_open", *questions)


def _children_online(case: TableCase) -> Iterator[Noted]:
    """Art. 8: an online offer directly to children, based on consent. Counselling is set apart."""
    children = bool(case.of_children) or "children" in case.chosen(SUBJECTS)
    online = "online_form" in case.chosen(PROCESSORS) or "under16" in case.chosen(ONLINE_CHILDREN)
    denied = case.chosen(ONLINE_CHILDREN) & {"no", "counselling"}
    if children and online and not denied and "consent" in case.chosen(BASIS):
        yield case.concern(
            "children_consent_online",
            Severity.HIGH,
            *(BASIS, PROCESSORS, SUBJECTS, ONLINE_CHILDREN),
            columns=case.of_children,
            sources=("GDPR Art. 8",),
        )


def _consent_not_recorded(case: TableCase) -> Iterator[Noted]:
    recorded = any(column.kind == "consent" for column in case.table.columns)
    if "consent" in case.chosen(BASIS) and not recorded:
        yield case.concern("consent_not_recorded", Severity.MEDIUM, BASIS, sources=("GDPR Art. 7(1)",))


def _people_denied(case: TableCase) -> Iterator[Noted]:
    if "none" in case.chosen(SUBJECTS):
        yield case.concern(
            "people_denied", Severity.MEDIUM, SUBJECTS, columns=case.personal, sources=("GDPR Art. 4(1)",)
        )


def _children_not_named(case: TableCase) -> Iterator[Noted]:
    subjects = case.chosen(SUBJECTS)
    if case.of_children and subjects and not subjects & {"children", "none"}:
        yield case.concern(
            "children_not_named",
            Severity.MEDIUM,
            SUBJECTS,
            columns=case.of_children,
            sources=("GDPR Recital 38",),
        )


CHECKS: tuple[Check, ...] = (
    _no_purpose,
    _no_basis,
    _special_without_exception,
    _criminal_without_law,
    _nonprofit_exception,
    _children_online,
    _consent_not_recorded,
    _people_denied,
    _children_not_named,
)
