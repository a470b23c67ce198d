"""All tables of the development half."""

from __future__ import annotations

from benchmarks.personal_columns.development import (
    culture,
    debt_counselling,
    food_bank,
    fundraising,
    migration_counselling,
    school_association,
    sports_club,
    volunteers,
    without_persons,
    youth_centre,
)
from benchmarks.personal_columns.development.panel import PANEL

TABLES = (
    *sports_club.TABLES,
    *food_bank.TABLES,
    *debt_counselling.TABLES,
    *youth_centre.TABLES,
    *school_association.TABLES,
    *culture.TABLES,
    *volunteers.TABLES,
    *fundraising.TABLES,
    *migration_counselling.TABLES,
    *without_persons.TABLES,
    *PANEL,
)
