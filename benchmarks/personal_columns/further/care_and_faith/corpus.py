"""All tables of care and faith."""

from __future__ import annotations

from benchmarks.personal_columns.further.care_and_faith import (
    care,
    digital,
    disabled,
    faith,
    funds,
    service,
    things,
)

TABLES = (
    *care.TABLES,
    *digital.TABLES,
    *disabled.TABLES,
    *faith.TABLES,
    *funds.TABLES,
    *service.TABLES,
    *things.TABLES,
)
