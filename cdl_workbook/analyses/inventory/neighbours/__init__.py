"""Tables and files of one folder beside each other.

- ``compare``: meets tables one by one, and compares them when all are there
- ``marks``, ``fingerprints``: what is remembered of a table, in memory alone · ``overlaps``, ``relations``:
  what two of them have in common
- ``files``: what the file system says · ``versions``: what the names of files say
"""

from cdl_workbook.analyses.inventory.neighbours.compare import Neighbours

__all__ = ["Neighbours"]
