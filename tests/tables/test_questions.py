"""What is asked of a column: the quick way tells the same cells apart as the whole expression."""

import duckdb
import pytest

from cdl_workbook.tables.engine import literal
from cdl_workbook.tables.missing import TOKENS, Tokens
from cdl_workbook.tables.questions import Question
from cdl_workbook.vocabulary import ColumnType, MissingKind

CELLS = (
    "",
    "1",
    "3",
    "31",
    "31.12.9999",
    " 31.12.9999 ",
    "31.12.1999",
    "9999-12-31",
    "12345",
    "k.A.",
    "0.0.00",
    ":",
)
NAMED = ("9", "99 ", " 9", "9 K.A.", "999", "98")


@pytest.mark.parametrize("named", [(), ("99",), ("9 k.a.", "9")])
def test_numbers_are_told_apart_as_the_whole_expression_does(named):
    tokens = Tokens({**TOKENS, **dict.fromkeys(named, MissingKind.CODE)})
    question = Question(
        cell="cell", value="cell", fits="true", type=ColumnType.TEXT, tokens=tokens, few=False
    )
    whole = f"regexp_full_match(cell, {literal(tokens.pattern)}, 'i')"
    asked = f"SELECT cell, {question.says_nothing}, {whole} FROM (SELECT unnest($cells) AS cell)"
    with duckdb.connect() as connection:
        answers = connection.execute(asked, {"cells": [*CELLS, *NAMED]}).fetchall()
    assert [(cell, quick) for cell, quick, _ in answers] == [(cell, slow) for cell, _, slow in answers]
    said = {cell for cell, nothing, _ in answers if not nothing}
    assert {"1", "31.12.1999", "12345"} <= said
    assert {cell.strip().lower() for cell in {*CELLS, *NAMED} - said} >= {"31.12.9999", "9999-12-31", *named}
