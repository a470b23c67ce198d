"""All tables of the held-out half."""

from __future__ import annotations

from benchmarks.personal_columns.held_out import (
    care,
    counts_without_persons,
    environment,
    parish,
    places_without_persons,
    pupils,
    queer_centre,
    refugee_help,
    scouts,
    self_help,
    staff,
    womens_shelter,
)
from benchmarks.personal_columns.held_out.panel import PANEL

TABLES = (
    *refugee_help.TABLES,
    *parish.TABLES,
    *care.TABLES,
    *womens_shelter.TABLES,
    *environment.TABLES,
    *self_help.TABLES,
    *scouts.TABLES,
    *pupils.TABLES,
    *queer_centre.TABLES,
    *staff.TABLES,
    *places_without_persons.TABLES,
    *counts_without_persons.TABLES,
    *PANEL,
)
