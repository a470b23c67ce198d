"""All tables of the held-out half."""

from __future__ import annotations

from benchmarks.personal_columns.held_out import (
    care,
    environment,
    parish,
    pupils,
    queer_centre,
    refugee_help,
    scouts,
    self_help,
    staff,
    without_persons,
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
    *without_persons.TABLES,
    *PANEL,
)
