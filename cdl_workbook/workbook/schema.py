"""The JSON Schema of ``workbook.yaml``: editors complete and check with it."""

from __future__ import annotations

from typing import Any

from cdl_workbook.vocabulary import SETTINGS_FILE
from cdl_workbook.workbook.settings import Settings


def settings_schema() -> dict[str, Any]:
    """The schema as published in ``docs/schema/workbook.schema.json``."""
    made = Settings.model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **made,
        "title": SETTINGS_FILE,
        "description": "A CDL workbook's settings: the organisation, its project, how its tables are read.",
    }
