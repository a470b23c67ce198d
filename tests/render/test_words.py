"""Every member of the closed lists has a name in both languages."""

from __future__ import annotations

import pytest

from cdl_workbook.resources import _HERE, _flatten, load_yaml
from cdl_workbook.vocabulary import KINDS, ColumnType, Language, MissingKind, Personal, Severity, Status
from cdl_workbook.wording import words

_LISTS = {
    "kinds": KINDS,
    "personal": Personal,
    "types": ColumnType,
    "missing": MissingKind,
    "severity": Severity,
    "status": Status,
}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("group", _LISTS)
def test_every_member_has_a_name(language: Language, group: str) -> None:
    missing = [member for member in _LISTS[group] if f"{group}.{member}" not in words(language)]
    assert missing == []


@pytest.mark.parametrize("name", ["report.yaml", "kinds.yaml"])
def test_both_languages_have_the_same_keys(name: str) -> None:
    keys = {
        language: [key for key, _ in _flatten(load_yaml(_HERE / "messages" / language / name))]
        for language in Language
    }
    assert keys[Language.DE] == keys[Language.EN]
