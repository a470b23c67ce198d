"""What the writer and the reader of a questionnaire agree on.

A questionnaire is a spreadsheet with one sheet per principle. Its first row names the columns. Each row below
holds one field to fill in, and says in hidden columns which: the ``id`` of the question, the ``part`` of its
answer (one of several options, a cell of a table, an end of a range), the ``table`` it is asked about, the
fingerprint of the wording it was ``asked`` in. So rows may be sorted and sheets renamed. A hidden sheet names
the language and the catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping

from cdl_workbook.answers.model import State
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

SCHEMA = "cdl-workbook/questionnaire/1"
CATALOGUE = "cdl-workbook/catalogue"
CONTROL_SHEET = "cdl-workbook"
AUTHOR = "author"
"""Hidden id of the row on the first sheet where people say who answers."""

SHOWN = ("number", "question", "plain", "help", "answer", "state", "note", "internal")
HIDDEN = ("id", "part", "table", "asked")
INPUTS = ("answer", "state", "note", "internal")
STATES = (State.ANSWERED, State.UNKNOWN, State.NOT_APPLICABLE)
ENDS = ("from", "to")
CROSS = "x"

_WOULD_BE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def header(name: str, language: Language) -> str:
    """What a column is called; hidden ones are for programs and have one name."""
    return name if name in HIDDEN else words(language).text(f"questionnaire.column.{name}")


def columns_by_header() -> Mapping[str, str]:
    """Header in either language → column."""
    return {header(name, language): name for language in Language for name in (*SHOWN, *HIDDEN)}


def state_text(state: State, language: Language) -> str:
    """How a state is offered for choice."""
    return words(language).text(f"questionnaire.state.{state}")


def part_of_table(row: int, column: str) -> str:
    """The part of a table's answer that one cell holds; rows count from 1."""
    return f"{row}.{column}"


def neutralised(text: str) -> str:
    """A text that no spreadsheet takes for a formula.

    >>> neutralised("=1+1"), neutralised("eins")
    ("'=1+1", 'eins')
    """
    return f"'{text}" if text.lstrip("'").startswith(_WOULD_BE_A_FORMULA) else text


def as_typed(text: str) -> str:
    """The text before it was neutralised."""
    return text[1:] if text.startswith("'") and neutralised(text) != text else text
