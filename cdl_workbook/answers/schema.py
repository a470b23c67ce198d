"""The JSON Schema of ``answers.yaml``: editors complete and check with it."""

from __future__ import annotations

from typing import Any

from cdl_workbook.answers.model import ANSWERS_FILE, AnswersFile


def answers_schema() -> dict[str, Any]:
    """The schema as published in ``docs/schema/answers.schema.json``."""
    made = AnswersFile.model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **made,
        "title": ANSWERS_FILE,
        "description": "A CDL workbook's answers: what was said to each question, by whom, and before.",
    }
