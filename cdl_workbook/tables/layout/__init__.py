"""What on a page is the table: where header and data stand, how columns are called, which rows are no data.

- ``header``: preamble, header rows, first row of data
- ``page``: what was found, as one value
- ``names``: one name per column
- ``words``, ``sequences``, ``signs``: rows of words, of years and units, of totals and notes
- ``profile``: what the cells of each column look like
- ``aside``: totals, repeated headers, page marks and footnotes among and below the data
- ``sums``: which row adds up those above it
- ``stacked``: where a second table begins below the first
"""

from cdl_workbook.tables.layout.aside import Sieve, counted
from cdl_workbook.tables.layout.header import decide_layout
from cdl_workbook.tables.layout.names import told_apart
from cdl_workbook.tables.layout.page import Layout, typed_rows
from cdl_workbook.tables.layout.profile import filled_width
from cdl_workbook.tables.layout.signs import Aside
from cdl_workbook.tables.layout.stacked import second_table

__all__ = [
    "Aside",
    "Layout",
    "Sieve",
    "counted",
    "decide_layout",
    "filled_width",
    "second_table",
    "told_apart",
    "typed_rows",
]
