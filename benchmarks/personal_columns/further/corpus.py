"""All tables of the further part."""

from __future__ import annotations

from benchmarks.personal_columns.further.care_and_faith import corpus as care_and_faith
from benchmarks.personal_columns.further.clubs_and_schools import corpus as clubs_and_schools
from benchmarks.personal_columns.further.neighbours import corpus as neighbours
from benchmarks.personal_columns.further.social_services import corpus as social_services
from benchmarks.personal_columns.further.surveys_and_things import corpus as surveys_and_things

TABLES = (
    *social_services.TABLES,
    *clubs_and_schools.TABLES,
    *care_and_faith.TABLES,
    *surveys_and_things.TABLES,
    *neighbours.TABLES,
)
