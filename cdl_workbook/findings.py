"""A finding: what one analysis has to say, in codes and counts, without a word of prose.

Code → status → evidence. A finding cannot lie: its rules are checked when it is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from cdl_workbook.vocabulary import Severity, Status

Evidence = Mapping[str, "int | float | str | bool | None"]

_CODE = re.compile(r"[a-z_]+\.[a-z][a-z0-9_]*")
_SEVERITY_ORDER = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2, None: 3}
_STATUS_ORDER = {Status.CONCERN: 0, Status.NOT_ASSESSED: 1, Status.CLEAR: 2}


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One statement of one analysis.

    Attributes:
        code: ``room.term``, permanent; the message files hold its words.
        status: concern, clear or not assessed.
        severity: on a concern, and only there.
        reason: a message key, on «not assessed», and only there.
        table: shareable name of the table (``path`` or ``path#sheet``), or None for the whole folder.
        columns: shareable column names.
        groups: names of groups the finding is about.
        evidence: counts, shares and codes; never a cell of a personal column.
        questions: ids of catalogue questions that follow from it.
        sources: where the rule comes from (law, paper, standard).
        texts: language → title, message, recommendation, sources, where the rule stands in the catalogue
            or an overlay, which brings its words along. Empty: the message files say them, by code.

    Raises:
        ValueError: a rule is broken: malformed code, severity without concern, reason missing.

    >>> Finding(code="inventory.special_category", status=Status.CONCERN, severity=Severity.HIGH).code
    'inventory.special_category'
    >>> Finding(code="inventory.key", status=Status.CLEAR, severity=Severity.LOW)
    Traceback (most recent call last):
    ...
    ValueError: inventory.key: severity belongs to a concern, and only there
    """

    code: str
    status: Status
    severity: Severity | None = None
    reason: str | None = None
    table: str | None = None
    columns: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    evidence: Evidence = field(default_factory=dict)
    questions: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise ValueError(f"{self.code!r}: a code is written room.term")
        if (self.severity is not None) != (self.status is Status.CONCERN):
            raise ValueError(f"{self.code}: severity belongs to a concern, and only there")
        if bool(self.reason) != (self.status is Status.NOT_ASSESSED):
            raise ValueError(f"{self.code}: a reason belongs to «not assessed», and only there")
        object.__setattr__(self, "evidence", MappingProxyType(dict(self.evidence)))
        object.__setattr__(self, "texts", MappingProxyType(dict(self.texts)))

    @property
    def room(self) -> str:
        """The analysis room the finding comes from: the first part of its code."""
        return self.code.partition(".")[0]


def by_urgency(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Concerns first, the most severe first; then not assessed, then clear; ties by what they say."""
    return tuple(sorted(findings, key=_urgency))


def _urgency(finding: Finding) -> tuple[object, ...]:
    return (
        _STATUS_ORDER[finding.status],
        _SEVERITY_ORDER[finding.severity],
        finding.code,
        finding.table or "",
        finding.columns,
        finding.groups,
        finding.reason or "",
        sorted((name, str(value)) for name, value in finding.evidence.items()),
        finding.questions,
        finding.sources,
    )
