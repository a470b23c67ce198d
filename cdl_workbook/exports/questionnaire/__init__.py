"""A questionnaire for people without Jupyter: an accessible spreadsheet, one for each respondent.

``answers.questionnaire`` reads what they filled in.

- ``write_questionnaire``: a workbook → the file
- ``content``: what is asked, and which rows it takes · ``conditions``: when a question applies, in words
- ``book``: rows → a spreadsheet
"""

from cdl_workbook.exports.questionnaire.write import write_questionnaire

__all__ = ["write_questionnaire"]
