"""Data inventory: which tables and columns there are, and which of them are about persons.

- ``take_inventory``: folders and files → an inventory
- ``describe_table``: one table that was read → its inventory
- ``assess_inventory``: an inventory → findings
"""

from cdl_workbook.analyses.inventory.concerns import assess_inventory
from cdl_workbook.analyses.inventory.describe import Overrule, describe_table
from cdl_workbook.analyses.inventory.folder import Progress, TableWishes, take_inventory

__all__ = ["Overrule", "Progress", "TableWishes", "assess_inventory", "describe_table", "take_inventory"]
