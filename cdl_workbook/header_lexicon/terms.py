"""The lexicon of headers as look-up tables, loaded once."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from cdl_workbook.resources import listed, load_lexicon

WAYS = ("is", "maybe", "word", "part")
_LONG = 8
"""Letters. A word this long may be misspelt by one letter and still be told."""
_HALF = 4
_OF_NO_KIND = "of_no_kind"
_WHOLE_WORDS = frozenset(
    "survey_answer free_text consent age city full_name place_of_birth phone postcode email".split()
)
"""Kinds whose questions are told by short words; the others also by parts of long ones («Nettoeinkommen»)."""


@cache
def terms() -> dict[str, dict[str, str]]:
    """Way of comparing → folded term → kind."""
    kinds: dict[str, dict[str, str]] = {way: {} for way in WAYS}
    for kind, ways in load_lexicon("headers").items():
        for way, listing in ways.items():
            for term in listed(listing):
                if kind != "things":
                    kinds[way].setdefault(term, kind)
    return kinds


@cache
def phrases() -> dict[str, list[tuple[str, str]]]:
    """First word → the phrases of whole words that begin with it, each with its kind."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for term, kind in terms()["word"].items():
        found[term.partition(" ")[0]].append((term, kind))
    return dict(found)


@cache
def parts() -> re.Pattern[str]:
    """Any piece that tells a kind inside a longer word; overlapping pieces are all found."""
    longest_first = sorted(terms()["part"], key=len, reverse=True)
    return re.compile(f"(?=({'|'.join(longest_first)}))")


@cache
def things() -> dict[str, frozenset[str]]:
    """Words that name things: the whole header (``is``), or one word of it (``word``).

    ``hints`` are words of what things have rather than persons («Preis»).
    """
    return {way: frozenset(listed(listing)) for way, listing in load_lexicon("headers")["things"].items()}


@cache
def beside_persons() -> dict[str, str | None]:
    """Headers that tell a kind only in the row of a person, or None: none («Trikotgröße»)."""
    return {
        term: None if kind == _OF_NO_KIND else kind
        for kind, listing in load_lexicon("headers_beside_persons").items()
        for term in listed(listing)
    }


@cache
def of_no_kind() -> frozenset[str]:
    """Whole headers of columns about a person that are of no kind: «Trikotgröße», «Sportgruppe»."""
    return frozenset(term for term, kind in beside_persons().items() if kind is None)


@cache
def roles() -> dict[str, str]:
    """Word → the person it names («mutter»: parent)."""
    return {
        word: role for role, words in load_lexicon("header_parts")["roles"].items() for word in words.split()
    }


@cache
def questions() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Kind and pattern of whole questions, in the order in which they are tried."""
    found = []
    for entry in load_lexicon("header_parts")["questions"]:
        for kind, pattern in entry.items():
            begins = r"\b" if kind in _WHOLE_WORDS else ""
            found.append((kind, re.compile(f"{begins}(?:{pattern.replace(' |', '|')})")))
    return tuple(found)


@cache
def abbreviations() -> dict[str, str]:
    """Word cut short with a point → the word it stands for."""
    pairs = (entry.split() for entry in listed(load_lexicon("header_parts")["abbreviations"]))
    return dict(pairs)


@cache
def prefixes() -> frozenset[str]:
    """What programs put before the names of fields."""
    return frozenset(load_lexicon("header_parts")["prefixes"].split())


@cache
def details() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Kind → the finer words of it, each with the pieces of a header that say so."""
    return {
        kind: tuple((detail, tuple(pieces.split())) for detail, pieces in finer.items())
        for kind, finer in load_lexicon("header_parts")["details"].items()
    }


def misspelt(word: str) -> str | None:
    """The one kind whose term differs from a long word by one letter: added, left out, or another.

    With one letter wrong in eight or more, the first four or the last four are right.
    """
    if len(word) < _LONG:
        return None
    starts, ends = _halves()
    near = starts.get(word[:_HALF], []) + ends.get(word[-_HALF:], [])
    kinds = {terms()["is"][term] for term in near if _is_one_edit(word, term)}
    return kinds.pop() if len(kinds) == 1 else None


def begun(start: str) -> frozenset[str]:
    """The kinds of the terms that begin with ``start``."""
    return frozenset(
        kind
        for way in ("is", "word")
        for term, kind in _by_start()[way].get(start[:3], ())
        if term.startswith(start)
    )


def begins_a_word_of_no_kind(start: str) -> bool:
    """True where a word of the headers of no kind begins like it: «anw.» may be «anwesend»."""
    return any(word.startswith(start) for word in _words_of_no_kind().get(start[:3], ()))


@cache
def _words_of_no_kind() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for term in of_no_kind():
        for word in term.split():
            found[word[:3]].add(word)
    return found


@cache
def _by_start() -> dict[str, dict[str, list[tuple[str, str]]]]:
    found: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for way in ("is", "word"):
        found[way] = defaultdict(list)
        for term, kind in terms()[way].items():
            found[way][term[:3]].append((term, kind))
    return found


@cache
def _halves() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    starts: dict[str, list[str]] = defaultdict(list)
    ends: dict[str, list[str]] = defaultdict(list)
    for term in terms()["is"]:
        if len(term) >= _LONG:
            starts[term[:_HALF]].append(term)
            ends[term[-_HALF:]].append(term)
    return starts, ends


def _is_one_edit(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    place = next((place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest = short[place:] if len(short) < len(long) else short[place + 1 :]
    swapped = (
        len(short) == len(long) and short[place : place + 2] == long[place : place + 2][::-1]
    ) and short[place + 2 :] == long[place + 2 :]
    return rest == long[place + 1 :] or swapped
