"""All tables of clubs and schools."""

from __future__ import annotations

from benchmarks.personal_columns.further.clubs_and_schools import (
    friends,
    language_and_library,
    outdoors,
    rifles_and_repairs,
    stage,
)

TABLES = (
    *outdoors.TABLES,
    *stage.TABLES,
    *rifles_and_repairs.TABLES,
    *language_and_library.TABLES,
    *friends.TABLES,
)
