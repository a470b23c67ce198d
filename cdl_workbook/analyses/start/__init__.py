"""The data office hour: what to learn, the next step with its reasons, the project sketch.

- ``learning_steps``: at most three things to learn next, from the self-check; no grade
- ``next_step``: learn, connect or implement, with reasons that can be read
- ``sketch_of``: which answers make up the project sketch
"""

from cdl_workbook.analyses.start.literacy import learning_steps
from cdl_workbook.analyses.start.next_step import next_step
from cdl_workbook.analyses.start.sketch import SKETCH, sketch_of

__all__ = ["SKETCH", "learning_steps", "next_step", "sketch_of"]
