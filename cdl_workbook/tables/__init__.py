"""Path → table: a German reader, typed columns, one engine.

- ``find_sources``: which files of a folder may hold tables
- ``read_table``: one table, with every decision recorded
- ``Engine``: shared by the tables of one run
"""

from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.find import SPREADSHEET_SUFFIXES, Found, Source, find_sources
from cdl_workbook.tables.labels import decides_label, what_is_said
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.reader import read_table, sheet_names
from cdl_workbook.tables.table import Column, Reading, Table

__all__ = [
    "SPREADSHEET_SUFFIXES",
    "Column",
    "Engine",
    "Found",
    "Reading",
    "Source",
    "Table",
    "TableOptions",
    "decides_label",
    "find_sources",
    "read_table",
    "sheet_names",
    "what_is_said",
]
