"""When a period of retention is over."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.analyses.purposes import PERIODS
from cdl_workbook.catalogue import load_catalogue

DAY = st.dates(dt.date(2020, 1, 1), dt.date(2060, 12, 31))
MONTH = st.builds("{:04}-{:02}".format, st.integers(1970, 2060), st.integers(1, 12))


def test_every_period_can_be_chosen_and_says_where_it_comes_from() -> None:
    known = {one.id for one in load_catalogue().questions["pr.table.retention"].options}
    assert set(PERIODS) <= known
    assert all(period.sources for period in PERIODS.values())


@pytest.mark.parametrize(
    ("option", "month", "still", "over"),
    [
        ("vouchers_8", "2018-01", "2026-12-31", "2027-01-01"),
        ("books_10", "2016-12", "2026-12-31", "2027-01-01"),
        ("former_members_3", "2023-02", "2026-12-31", "2027-01-01"),
        ("applications", "2026-01", "2026-07-31", "2026-08-01"),
        ("treatment_10", "2016-03", "2026-03-31", "2026-04-01"),
        ("hours_2", "2024-11", "2026-11-30", "2026-12-01"),
    ],
)
def test_a_period_ends_when_it_is_over_for_every_day_of_the_month(
    option: str, month: str, still: str, over: str
) -> None:
    assert not PERIODS[option].is_over(month, dt.date.fromisoformat(still))
    assert PERIODS[option].is_over(month, dt.date.fromisoformat(over))


@given(option=st.sampled_from(sorted(PERIODS)), month=MONTH, earlier=MONTH, today=DAY, later=DAY)
def test_older_months_and_later_days_are_over_sooner(
    option: str, month: str, earlier: str, today: dt.date, later: dt.date
) -> None:
    period = PERIODS[option]
    if period.is_over(month, today):
        assert period.is_over(month, max(today, later))
        assert period.is_over(min(month, earlier), today)
