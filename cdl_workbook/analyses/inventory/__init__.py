"""Data inventory: which tables and columns there are, and which of them are about persons.

- ``take_inventory``: folders and files → an inventory
- ``describe_table``: one table that was read → its inventory
- ``assess_inventory``: an inventory → findings
"""

from cdl_workbook.analyses.inventory.concerns import assess_inventory
from cdl_workbook.analyses.inventory.describe import Overrule, describe_table
from cdl_workbook.analyses.inventory.folder import Progress, take_inventory
from cdl_workbook.analyses.inventory.processes import usable_cores
from cdl_workbook.analyses.inventory.sources import TableWishes

__all__ = [
    "Overrule",
    "Progress",
    "TableWishes",
    "assess_inventory",
    "describe_table",
    "take_inventory",
    "usable_cores",
]
