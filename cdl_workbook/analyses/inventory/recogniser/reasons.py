"""The reasons behind a recognition that need counting: decades of dates, and what free text holds.

Shares and decades only, and none that few rows stand behind (docs/decisions/0004).
"""

from __future__ import annotations

import re
from collections import Counter

from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.lexicon.health import is_health_word
from cdl_workbook.lexicon.personal_names import personal_spans
from cdl_workbook.lexicon.places import is_street
from cdl_workbook.vocabulary import DISCLOSURE_THRESHOLD

Reasons = dict[str, int | float | str | bool]

_DECADE = 10
_ENOUGH_DATES = 20
_WORD = re.compile(r"[^\W\d_][\w-]{4,}")
_STREET_IN_TEXT = re.compile(r"\b[A-ZÄÖÜ][\w-]*(?:aße|asse|tr\.|weg|latz|llee|ring) \d{1,4} ?[a-z]?\b")
_LONG_NUMBER = re.compile(r"(?<![\w.])\d{6,}(?![\w.])")
_PERSON_BEFORE_NAME = re.compile(
    r"\b(?:Herrn?|Frau|Fam(?:\.|ilie)|Hr\.|Fr\.|Mr\.?|Mrs\.?|Dr\.) [A-ZÄÖÜÇŞİŁŠŽ][^\W\d_]{2,}"
)


def decades(values: Values, threshold: int = DISCLOSURE_THRESHOLD) -> Reasons:
    """First and last decade that enough rows fall in; nothing for a short column."""
    counted: Counter[int] = Counter()
    for year, count in values.years:
        counted[year // _DECADE * _DECADE] += count
    kept = sorted(decade for decade, count in counted.items() if count >= threshold)
    if sum(counted.values()) < _ENOUGH_DATES or not kept:
        return {}
    return {"earliest_decade": str(kept[0]), "latest_decade": str(kept[-1] + _DECADE - 1)}


def in_text(values: Values, threshold: int = DISCLOSURE_THRESHOLD) -> Reasons:
    """The shares of rows whose text holds names, mails, phone numbers, addresses, health words, long numbers.

    A share is left out where fewer rows than the threshold show it, or lack it.
    """
    found: Counter[str] = Counter()
    for cell, count in values.counts.items():
        for what in _held_by(cell):
            found[what] += count
    total = values.total
    return {
        f"{what}_in_text": round(rows / total, 2)
        for what, rows in sorted(found.items())
        if rows >= threshold and (rows == total or total - rows >= threshold)
    }


def _held_by(cell: str) -> set[str]:
    held = {_sort(cell[start:end]) for start, end in personal_spans(cell)}
    if _PERSON_BEFORE_NAME.search(cell):
        held.add("names")
    if any(is_street(street) for street in _STREET_IN_TEXT.findall(cell)):
        held.add("addresses")
    if any(is_health_word(word) for word in _WORD.findall(cell)):
        held.add("health_words")
    if _LONG_NUMBER.search(cell):
        held.add("numbers")
    return held


def _sort(span: str) -> str:
    if "@" in span:
        return "mails"
    digits = sum(character.isdigit() for character in span)
    if not digits:
        return "names"
    return "accounts" if span[:2].isalpha() else "phones"
