"""The figures of the benchmark count what they say they count."""

from __future__ import annotations

import pytest

from benchmarks.personal_columns.figures import Judged, Said, figures
from benchmarks.personal_columns.model import NO_PERSON, OTHER, Column, Table, Truth, about
from cdl_workbook.vocabulary import PERSONAL_BY_KIND, Personal

CLUB = Table(name="club", organisation="sports_club", build=lambda draw: [])
TREES = Table(name="trees", organisation="federation", build=lambda draw: [], persons=False)
NAMES = Table(name="names", organisation="panel", build=lambda draw: [], panel=True)


def judged(table: Table, truth: Truth, kind: str | None, personal: str | None = None) -> Judged:
    said = Said(kind, personal or (PERSONAL_BY_KIND[kind] if kind else Personal.NONE_FOUND))
    return Judged(table=table, column=Column("h", ["x"], truth), said=said)


def test_right_kind_counts_every_kind_that_is_right():
    found = figures(
        [
            judged(CLUB, about("street", "address"), "address"),
            judged(CLUB, about("phone"), "email"),
            judged(CLUB, OTHER, None, Personal.OTHER_PERSONAL),
            judged(CLUB, NO_PERSON, None),
        ]
    )
    assert found["personal_columns"] == 3
    assert found["right_kind"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["right_kind_where_there_is_one"] == 0.5
    assert found["right_class"] == 1.0
    assert found["wrong_kind"] == ["club: h (phone → email)"]


def test_nothing_found_on_a_special_category_is_listed():
    found = figures([judged(CLUB, about("religion"), None), judged(CLUB, about("age"), None)])
    assert found["missed"] == 2
    assert found["missed_grave"] == ["club: h (religion → none_found)"]
    assert found["grave"] == {
        "columns": 1,
        "right_class": 0.0,
        "taken_lightly": ["club: h (religion → none_found)"],
    }


def test_alarms_are_counted_where_there_is_no_person_and_where_it_is_only_other_personal():
    found = figures(
        [
            judged(TREES, NO_PERSON, "street"),
            judged(TREES, NO_PERSON, None),
            judged(CLUB, OTHER, "religion"),
            judged(CLUB, OTHER, "donation_amount"),
        ]
    )
    assert found["false_alarms_without_persons"]["share"] == 0.5
    assert found["false_alarms_without_persons"]["listed"] == ["trees: h (none → street)"]
    assert found["false_alarms_on_other_personal"]["alarms"] == 1


def test_precision_and_recall_of_a_kind():
    found = figures(
        [
            judged(CLUB, about("phone"), "phone"),
            judged(CLUB, about("phone"), None),
            judged(TREES, NO_PERSON, "phone"),
        ]
    )
    assert found["kinds"]["phone"] == {"columns": 2, "recall": 0.5, "said": 2, "precision": 0.5}


def test_name_lists_count_for_the_recall_of_names_alone():
    found = figures(
        [
            judged(NAMES, about("given_name", origin="tamil"), "full_name"),
            judged(NAMES, about("given_name", origin="dutch"), "city"),
            judged(NAMES, about("given_name", origin="mixed"), "city"),
        ]
    )
    assert found["columns"] == 0
    assert found["names"]["recall"] == {"dutch": 0.0, "tamil": 1.0}
    assert found["names"]["spread"] == 1.0
