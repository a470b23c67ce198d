"""All tables of social services."""

from __future__ import annotations

from benchmarks.personal_columns.further.social_services import (
    addiction,
    clothing,
    debt,
    early,
    employment,
    family,
    helpline,
    homeless,
    housing,
    law,
    prison,
)

TABLES = (
    *homeless.TABLES,
    *housing.TABLES,
    *addiction.TABLES,
    *debt.TABLES,
    *family.TABLES,
    *employment.TABLES,
    *law.TABLES,
    *helpline.TABLES,
    *prison.TABLES,
    *early.TABLES,
    *clothing.TABLES,
)
