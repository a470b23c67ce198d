"""Answers to the catalogue's questions: what was said, by whom, for whom to see, and what was said before.

- ``AnswerStore``: reads and saves ``answers.yaml``; nothing typed is lost (``store``)
- ``Answers``: all answers at one moment; ``Answer``, ``Voice``, ``Key``: its parts (``model``)
- ``review_answers``: what is open, unknown, contested, outdated or does not fit (``check``)
- ``moved``, ``renamed_tables``: a new catalogue, a renamed table (``move``)
- ``merge_answers``: several people's answers into one, dissent kept (``merge``)
- ``check_value``: does a value fit its question? (``values``)
"""

from cdl_workbook.answers.check import Review, review_answers, standings_of
from cdl_workbook.answers.merge import merge_answers
from cdl_workbook.answers.model import (
    ANSWERS_FILE,
    Answer,
    Answers,
    Key,
    Standing,
    State,
    Voice,
)
from cdl_workbook.answers.move import moved, moves_to, renamed_tables, with_new_names
from cdl_workbook.answers.store import BACKUP_FILE, AnswerStore
from cdl_workbook.answers.values import check_value

__all__ = [
    "ANSWERS_FILE",
    "BACKUP_FILE",
    "Answer",
    "AnswerStore",
    "Answers",
    "Key",
    "Review",
    "Standing",
    "State",
    "Voice",
    "check_value",
    "merge_answers",
    "moved",
    "moves_to",
    "renamed_tables",
    "review_answers",
    "standings_of",
    "with_new_names",
]
