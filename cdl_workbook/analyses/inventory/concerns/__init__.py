"""The inventory → findings.

- ``single_tables``: what one table gives rise to · ``together``: what several tell when they are joined
- ``storage``: how the files lie there
"""

from cdl_workbook.analyses.inventory.concerns.assess import assess_inventory

__all__ = ["assess_inventory"]
