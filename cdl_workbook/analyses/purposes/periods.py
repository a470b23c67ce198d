"""How long the periods of retention are that can be chosen, and which months are over by them.

The periods are those of the pick list ``retention`` of the catalogue, whose sources were looked up there.
What a law leaves to the purpose has no length here: it cannot be worked out when it is over.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Period:
    """A period of retention.

    Attributes:
        months: its length.
        from_year_end: it begins at the end of the calendar year.
        after_the_end: it begins when something is over (a membership, a treatment), not on the day of the
            entry.
        sources: where the length comes from.
    """

    months: int
    from_year_end: bool = False
    after_the_end: bool = False
    sources: tuple[str, ...] = ()

    def is_over(self, month: str, today: dt.date) -> bool:
        """Whether the period that began in a month (``2016-03``) had ended before ``today``'s month began.

        >>> Period(96, from_year_end=True).is_over("2018-01", dt.date(2026, 12, 31))
        False
        >>> Period(96, from_year_end=True).is_over("2018-01", dt.date(2027, 1, 1))
        True
        """
        year, number = int(month[:4]), int(month[5:7])
        if self.from_year_end:
            number = 12
        ended = year * 12 + number - 1 + self.months
        return ended < today.year * 12 + today.month - 1


PERIODS: Mapping[str, Period] = MappingProxyType(
    {
        "books_10": Period(120, from_year_end=True, sources=("§ 147 AO",)),
        "vouchers_8": Period(96, from_year_end=True, sources=("§ 147 AO",)),
        "letters_6": Period(72, from_year_end=True, sources=("§ 147 AO",)),
        "payroll_6": Period(72, from_year_end=True, sources=("§ 41 EStG",)),
        "hours_2": Period(24, sources=("§ 16 ArbZG", "§ 17 MiLoG")),
        "applications": Period(6, after_the_end=True, sources=("§ 15 AGG", "GDPR Art. 5(1)(e)")),
        "certificates_6m": Period(6, after_the_end=True, sources=("§ 72a SGB VIII",)),
        "facility_5": Period(60, sources=("§ 47 SGB VIII",)),
        "treatment_10": Period(120, after_the_end=True, sources=("§ 630f BGB",)),
        "care_home_5": Period(60, sources=("§ 13 HeimG",)),
        "former_members_3": Period(
            36, from_year_end=True, after_the_end=True, sources=("§§ 195, 199 BGB", "GDPR Art. 5(1)(e)")
        ),
        "phone_consent_5": Period(60, sources=("§ 7a UWG",)),
    }
)
"""Option of the pick list → its length. Applications: six months cover the time in which claims are possible
(§ 15(4) AGG, § 61b ArbGG); it is what authorities usually accept, and no duty to keep them."""
