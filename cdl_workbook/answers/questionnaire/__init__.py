"""Questionnaires that people fill in without Jupyter: a spreadsheet → answers.

``exports.questionnaire`` writes them.

- ``read_questionnaire``: a filled file → ``Questionnaire``: answers, who gave them, what was not understood
- ``layout``: what the writer and the reader agree on · ``sheets``: a file → its lines
- ``cells``: what a cell means · ``values``: the lines of a question → its value
"""

from cdl_workbook.answers.questionnaire.read import Questionnaire, read_questionnaire
from cdl_workbook.answers.questionnaire.sheets import SUFFIXES

__all__ = ["SUFFIXES", "Questionnaire", "read_questionnaire"]
