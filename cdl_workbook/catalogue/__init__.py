"""The catalogue: principles → questions, the rules that answers may raise, cases and pick lists.

- ``load_catalogue``: the shipped catalogue, with an organisation's overlay where it has one
- ``Catalogue``, ``Principle``, ``Question``, ``Option``, ``Rule``, ``Case``: what it is made of (``model``)
- ``Condition``: when a question is asked or a rule applies (``conditions``)
"""

from cdl_workbook.catalogue.conditions import Condition, Replies, Reply, holds
from cdl_workbook.catalogue.kinds import COLUMN_KINDS, kind_and_class
from cdl_workbook.catalogue.load import CATALOGUE_ID, Catalogue, asked_in_order, load_catalogue
from cdl_workbook.catalogue.model import (
    Bilingual,
    Case,
    Option,
    Phase,
    PickList,
    Principle,
    Question,
    QuestionType,
    Rule,
    Scope,
    Source,
    TableColumn,
    Visibility,
)

__all__ = [
    "CATALOGUE_ID",
    "COLUMN_KINDS",
    "Bilingual",
    "Case",
    "Catalogue",
    "Condition",
    "Option",
    "Phase",
    "PickList",
    "Principle",
    "Question",
    "QuestionType",
    "Replies",
    "Reply",
    "Rule",
    "Scope",
    "Source",
    "TableColumn",
    "Visibility",
    "asked_in_order",
    "holds",
    "kind_and_class",
    "load_catalogue",
]
