from __future__ import annotations

import re

import pytest

from cdl_workbook.findings import Finding
from cdl_workbook.render.findings import finding_words, findings_html, findings_text
from cdl_workbook.vocabulary import Language, Severity, Status
from tests.report_samples import SCRIPT, realistic_findings
from tests.report_samples import sample_words as sample_words

pytestmark = pytest.mark.usefixtures("sample_words")


def _concern(*columns: str, code: str = "inventory.special_category") -> Finding:
    return Finding(
        code=code,
        status=Status.CONCERN,
        severity=Severity.HIGH,
        table="a.csv",
        columns=columns,
        evidence={"rows": 3},
    )


def test_severity_is_said_in_words() -> None:
    assert "Anlass zum Hinsehen ·\u00a0dringend" in findings_html([_concern("x")], Language.DE)
    assert "Worth a closer look ·\u00a0urgent" in findings_html([_concern("x")], Language.EN)


def test_concerns_come_first_and_what_is_clear_is_folded() -> None:
    shown = findings_html(reversed(realistic_findings()), Language.DE)
    order = [shown.index(title) for title in ("Genauer hinsehen (4)", "Nicht geprüft (1)", "Unauffällig (1)")]
    assert order == sorted(order)
    assert '<details class="clear-findings"><summary>Unauffällig (1)' in shown


def test_columns_stand_in_sentences_as_data() -> None:
    shown = findings_html([_concern("Religion", SCRIPT)], Language.EN)
    assert '<span class="data" translate="no" dir="auto">Religion</span>' in shown
    assert "<script" not in shown


def test_plain_words_hold_no_marks() -> None:
    said = finding_words(_concern("Religion", "Herkunft"), Language.DE)
    assert said.title == "Besonders geschützte Angaben in a.csv"
    assert "Religion und Herkunft" in said.message
    assert "\ue000" not in said.message + said.title + said.recommendation


def test_the_reason_says_why_something_was_not_assessed() -> None:
    locked = Finding(code="inventory.not_read", status=Status.NOT_ASSESSED, reason="password_protected")
    assert finding_words(locked, Language.DE).message == "Die Datei ist mit einem Kennwort geschützt."
    odd = Finding(code="inventory.not_read", status=Status.NOT_ASSESSED, reason="never_heard_of")
    assert finding_words(odd, Language.DE).message == "Der Grund ist nicht bekannt."


def test_a_finding_of_a_newer_version_is_shown_without_its_code() -> None:
    new = _concern("x", code="future.unknown")
    assert finding_words(new, Language.DE).title == "Hinweis ohne Text"
    assert "future.unknown" not in findings_html([new], Language.DE)


def test_evidence_without_words_shows_nothing() -> None:
    odd = Finding(code="inventory.key", status=Status.CLEAR, evidence={"zzz": 1})
    assert "zzz" not in findings_html([odd], Language.DE)
    assert "<table" not in findings_html([odd], Language.DE)


def test_many_columns_are_counted_not_listed() -> None:
    shown = findings_html([_concern(*(f"s{i}" for i in range(30)))], Language.DE)
    place = re.search(r'class="finding-place">(.*?)</p>', shown)
    assert place is not None
    assert place[1].endswith("und 22 weitere")


@pytest.mark.parametrize("language", list(Language))
def test_nothing_to_say_is_said_kindly(language: Language) -> None:
    assert findings_html([], language).startswith('<p class="nothing">')
    assert findings_text([], language)


def test_text_is_narrow_and_says_the_same() -> None:
    text = findings_text(realistic_findings(), Language.DE)
    assert max(map(len, text.splitlines())) <= 88
    assert text.startswith("Anlass zum Hinsehen ·\u00a0dringend: Besonders geschützte Angaben")
    assert "→ Klärt, wofür ihr" in text
    assert "&" not in text
