"""All findings of one workbook, and the views that notebooks show and files keep.

Everything here has passed the disclosure room; an assessment never sees a cell.

- ``inventory``: the tables of ``data/``
- ``purposes``: what tables are for, checked against what stands in them
- ``questions``: the answers to one principle's questions
- ``start``: the data office hour
- ``shared``: what exports may say, for everybody and for the organisation itself
- ``section``: what an executed notebook carries, and the report is made from
"""

from cdl_workbook.assessment.inventory import (
    Assessment,
    Unused,
    assess_workbook_inventory,
    table_wishes,
    unused_settings,
)
from cdl_workbook.assessment.purposes import Purposes, purposes_of
from cdl_workbook.assessment.questions import PrincipleAnswers, answers_of, internal_keys
from cdl_workbook.assessment.section import inputs, versions
from cdl_workbook.assessment.shared import known_to_each
from cdl_workbook.assessment.start import OfficeHour, office_hour

__all__ = [
    "Assessment",
    "OfficeHour",
    "PrincipleAnswers",
    "Purposes",
    "Unused",
    "answers_of",
    "assess_workbook_inventory",
    "inputs",
    "internal_keys",
    "known_to_each",
    "office_hour",
    "purposes_of",
    "table_wishes",
    "unused_settings",
    "versions",
]
