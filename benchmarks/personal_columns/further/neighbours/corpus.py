"""All tables of neighbours."""

from __future__ import annotations

from benchmarks.personal_columns.further.neighbours import (
    houses_and_guests,
    parents_and_signatures,
    rooms_and_grants,
    tools_and_hours,
)

TABLES = (
    *houses_and_guests.TABLES,
    *parents_and_signatures.TABLES,
    *rooms_and_grants.TABLES,
    *tools_and_hours.TABLES,
)
