"""A workbook: the folder of one organisation, with its settings in ``workbook.yaml``.

- ``open_workbook``: a folder → a workbook
- ``load_settings``: ``workbook.yaml`` → typed settings, or an error with file, line, key and remedy
- ``settings_schema``: the JSON Schema of ``workbook.yaml``, for editors
- ``preferred_language``: which language to speak to the people of a folder
"""

from cdl_workbook.language import preferred_language
from cdl_workbook.vocabulary import SETTINGS_FILE
from cdl_workbook.workbook.folder import Workbook, open_workbook
from cdl_workbook.workbook.schema import settings_schema
from cdl_workbook.workbook.settings import (
    ColumnSettings,
    Organisation,
    Project,
    Settings,
    TableSettings,
    load_settings,
)

__all__ = [
    "SETTINGS_FILE",
    "ColumnSettings",
    "Organisation",
    "Project",
    "Settings",
    "TableSettings",
    "Workbook",
    "load_settings",
    "open_workbook",
    "preferred_language",
    "settings_schema",
]
