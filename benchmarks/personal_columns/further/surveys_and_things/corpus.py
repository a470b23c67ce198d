"""All tables of surveys and things."""

from __future__ import annotations

from benchmarks.personal_columns.further.surveys_and_things import answers, city, house, media

TABLES = (*media.TABLES, *city.TABLES, *house.TABLES, *answers.TABLES)
