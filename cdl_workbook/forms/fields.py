"""Which input a question gets."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cdl_workbook.catalogue import Question, QuestionType
from cdl_workbook.forms.choice_fields import MultiField, SingleField
from cdl_workbook.forms.field import Field, Surroundings
from cdl_workbook.forms.table_field import TableField
from cdl_workbook.forms.typed_fields import DateField, FileField, NumberField, RangeField, TextField

_KINDS: Mapping[QuestionType, type[Field]] = {
    QuestionType.SINGLE: SingleField,
    QuestionType.MULTI: MultiField,
    QuestionType.TEXT: TextField,
    QuestionType.NUMBER: NumberField,
    QuestionType.RANGE: RangeField,
    QuestionType.DATE: DateField,
    QuestionType.TABLE: TableField,
    QuestionType.FILE: FileField,
}


def field_for(question: Question, around: Surroundings, changed: Callable[[], None]) -> Field:
    """The input for a question, by its type."""
    return _KINDS[question.type](question, around, changed)
