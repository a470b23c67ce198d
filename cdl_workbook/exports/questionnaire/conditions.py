"""When a question applies: whether that is still open, and the sentence that says it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence, Set
from typing import Any

from cdl_workbook.catalogue import (
    Catalogue,
    Condition,
    Question,
    QuestionType,
    Replies,
    asked_in_order,
    holds,
)
from cdl_workbook.exports.questionnaire.content import letters
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words


def worth_asking(catalogue: Catalogue, replies: Replies) -> Set[str]:
    """Questions that are asked as things stand, or will be if an open question is answered so."""
    found: set[str] = set()
    for question in asked_in_order(catalogue):
        if question.show_if is None or _may_hold(question.show_if, replies, found):
            found.add(question.id)
    return found


def _may_hold(condition: Condition, replies: Replies, asked: Collection[str]) -> bool:
    if condition.all is not None:
        return all(_may_hold(inner, replies, asked) for inner in condition.all)
    if condition.any is not None:
        return any(_may_hold(inner, replies, asked) for inner in condition.any)
    reply = replies.get(condition.question or "")
    is_open = reply is None or reply.state == "unknown"
    return holds(condition, replies) or (is_open and condition.question in asked)


def when_it_applies(
    question: Question, catalogue: Catalogue, numbers: Mapping[str, str], language: Language
) -> str:
    """«Nur, wenn bei Frage 2.1 «Verein» gewählt ist.» Empty for a question that is always asked.

    Args:
        numbers: question id → its number in the questionnaire; others are named by their text.
    """
    if question.show_if is None:
        return ""
    sentence = _Sentence(catalogue, numbers, language)
    return words(language).text("questionnaire.when.only", condition=sentence.of(question.show_if))


class _Sentence:
    def __init__(self, catalogue: Catalogue, numbers: Mapping[str, str], language: Language) -> None:
        self._catalogue = catalogue
        self._numbers = numbers
        self._language = language
        self._say = words(language)

    def of(self, condition: Condition, *, inside: bool = False) -> str:
        if condition.question is not None:
            return self._term(condition)
        inner, name = (condition.all, "and") if condition.all is not None else (condition.any, "or")
        parts = [self.of(one, inside=True) for one in inner or ()]
        joined = f" {self._say.text(f'questionnaire.when.{name}')} ".join(parts)
        return f"({joined})" if inside and len(parts) > 1 else joined

    def _term(self, term: Condition) -> str:
        asked = self._catalogue.questions[term.question or ""]
        number = self._numbers.get(asked.id)
        place = (
            self._say.text("questionnaire.when.number", number=number)
            if number
            else self._say.text("questionnaire.when.text", text=asked.text[self._language])
        )
        name = str(term.op)
        if name in ("at_least", "at_most") and asked.type in (QuestionType.MULTI, QuestionType.TABLE):
            name = f"{name}_chosen"
        values = term.value if isinstance(term.value, list) else [term.value]
        if number and asked.type is QuestionType.MULTI and name in ("has", "has_any"):
            ids = [one.id for one in asked.options]
            rows = [letters(ids.index(str(one))) for one in values]
            return self._say.text("questionnaire.when.ticked", question=place, value=self._either(rows))
        shown = self._either([self._value(asked, one) for one in values])
        return self._say.text(f"questionnaire.when.{name}", question=place, value=shown)

    def _either(self, texts: Sequence[str]) -> str:
        """«a, b oder c»."""
        before, last = ", ".join(texts[:-1]), texts[-1]
        return f"{before} {self._say.text('questionnaire.when.or')} {last}" if before else last

    def _value(self, asked: Question, value: Any) -> str:
        options = [*asked.options, *(option for column in asked.columns for option in column.options)]
        text = next((one.text[self._language] for one in options if one.id == value), None)
        if text is None:
            return self._say.number(value) if isinstance(value, int | float) else str(value)
        return self._say.text("questionnaire.when.option", text=text)
