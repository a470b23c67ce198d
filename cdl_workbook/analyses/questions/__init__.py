"""Answers → findings: the rules of the catalogue, its law rules among them, and what is still open.

- ``assess_questions``: the findings of one principle, for everybody and for the organisation alone
"""

from cdl_workbook.analyses.questions.rules import QuestionFindings, assess_questions

__all__ = ["QuestionFindings", "assess_questions"]
