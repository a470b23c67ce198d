"""What on a page is the table: where header and data stand, how columns are called, which rows are no data.

- ``header``: preamble, header rows, first row of data
- ``page``: what was found, as one value
- ``names``: one name per column
- ``words``, ``sequences``, ``signs``: rows of words, of years and units, of totals and notes
- ``profile``: what the cells of each column look like
- ``aside``: totals, repeated headers, page marks and footnotes among and below the data
- ``sums``: which row adds up those above it
- ``stacked``: where a second table begins below the first
- ``block``, ``beside``: columns between empty ones; whether they are tables side by side
- ``part``: which part of the page is read, then
"""

from cdl_workbook.tables.layout.aside import Sieve, counted
from cdl_workbook.tables.layout.header import decide_layout
from cdl_workbook.tables.layout.names import told_apart
from cdl_workbook.tables.layout.page import Layout, typed_rows
from cdl_workbook.tables.layout.part import Part, part_to_read
from cdl_workbook.tables.layout.profile import filled_width
from cdl_workbook.tables.layout.signs import Aside

__all__ = [
    "Aside",
    "Layout",
    "Part",
    "Sieve",
    "counted",
    "decide_layout",
    "filled_width",
    "part_to_read",
    "told_apart",
    "typed_rows",
]
