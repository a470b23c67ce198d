"""Which columns are about persons, and how? From header, cells and the columns beside them.

- ``recognise``: all columns of a table together
- ``values``: how many cells pass which test · ``value_kinds``: what that says · ``contradictions``: when it
  speaks against the header
- ``rows``: are rows persons, things, counts? · ``other_columns``: what that makes of each column ·
  ``guesses``, ``number_guesses``: columns without a telling header beside
  persons
- ``recognition``: the answer · ``reasons``: what it rests on, for people to read
"""

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.recognise import recognise
from cdl_workbook.analyses.inventory.recogniser.recognition import Recognition
from cdl_workbook.analyses.inventory.recogniser.values import values_of

__all__ = ["Clue", "Recognition", "recognise", "values_of"]
