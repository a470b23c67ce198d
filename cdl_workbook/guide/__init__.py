"""What the cells of a notebook may call: one guide per notebook, one line per step.

>>> guide = open_guide("my-org")           # doctest: +SKIP
>>> guide.ask("privacy")                   # doctest: +SKIP
>>> guide.inventory()                      # doctest: +SKIP
"""

from cdl_workbook.guide.guide import MODES, Guide, open_guide
from cdl_workbook.guide.view import View

__all__ = ["MODES", "Guide", "View", "open_guide"]
