"""All tables of the development half."""

from __future__ import annotations

from benchmarks.personal_columns.development import (
    culture,
    debt_counselling,
    food_bank,
    fundraising,
    goods_without_persons,
    migration_counselling,
    places_without_persons,
    school_association,
    sports_club,
    volunteers,
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
    *places_without_persons.TABLES,
    *goods_without_persons.TABLES,
    *PANEL,
)
