from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.findings import Finding, by_urgency
from cdl_workbook.vocabulary import Severity, Status


@given(
    st.sampled_from(
        ["inventory.key", "bias.rate", "Inventory.key", "inventory", "inventory.Key", "a.b.c", ""]
    ),
    st.sampled_from(Status),
    st.none() | st.sampled_from(Severity),
    st.sampled_from([None, "", "no_rows"]),
)
def test_a_finding_cannot_lie(
    code: str, status: Status, severity: Severity | None, reason: str | None
) -> None:
    true = (
        code in {"inventory.key", "bias.rate"}
        and (severity is not None) == (status is Status.CONCERN)
        and bool(reason) == (status is Status.NOT_ASSESSED)
    )
    if true:
        assert Finding(code=code, status=status, severity=severity, reason=reason).room == code.split(".")[0]
    else:
        with pytest.raises(ValueError, match=r"code|severity|reason"):
            Finding(code=code, status=status, severity=severity, reason=reason)


def test_evidence_is_a_copy_and_frozen() -> None:
    evidence = {"rows": 3}
    finding = Finding(code="inventory.key", status=Status.CLEAR, evidence=evidence)
    evidence["rows"] = 4
    assert finding.evidence == {"rows": 3}
    with pytest.raises(TypeError):
        finding.evidence["rows"] = 5  # type: ignore[index]


def some_findings() -> list[Finding]:
    made = []
    for code, table, columns in itertools.product(("a.one", "a.two"), (None, "t.csv"), ((), ("x",), ("y",))):
        more = {"code": code, "table": table, "columns": columns}
        made += [Finding(status=Status.CONCERN, severity=severity, **more) for severity in Severity]  # type: ignore[arg-type]
        made += [Finding(status=Status.CLEAR, **more)]  # type: ignore[arg-type]
        made += [Finding(status=Status.NOT_ASSESSED, reason=why, **more) for why in ("p", "q")]  # type: ignore[arg-type]
    made += [
        Finding(code="a.one", status=Status.CLEAR, groups=(group,), evidence={"n": n})
        for group in "ab"
        for n in (1, 2)
    ]
    return made


@given(st.permutations(some_findings()))
def test_the_order_is_total_whatever_comes_first(findings: list[Finding]) -> None:
    ordered = by_urgency(findings)
    assert ordered == by_urgency(some_findings())
    statuses = [finding.status for finding in ordered]
    assert [status for status, _ in itertools.groupby(statuses)] == [
        Status.CONCERN,
        Status.NOT_ASSESSED,
        Status.CLEAR,
    ]
    severities = [severity for severity, _ in itertools.groupby(finding.severity for finding in ordered)]
    assert severities == [Severity.HIGH, Severity.MEDIUM, Severity.LOW, None]
