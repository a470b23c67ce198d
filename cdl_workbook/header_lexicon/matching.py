"""A header → the kind it names, with how sure that is and whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cdl_workbook.header_lexicon.folding import fold
from cdl_workbook.header_lexicon.terms import (
    abbreviations,
    begins_a_word_of_no_kind,
    begun,
    details,
    misspelt,
    of_no_kind,
    parts,
    phrases,
    prefixes,
    questions,
    roles,
    terms,
    things,
)

_CERTAINTY = {
    "is": 1.0,
    "word": 0.9,
    "question": 0.9,
    "part": 0.75,
    "short": 0.7,
    "misspelt": 0.7,
    "maybe": 0.5,
}
_ABBREVIATION = re.compile(r"([^\W\d_]{3,})\.")
_ABOUT_COUNTS = re.compile(r"^(?:anzahl|anz|zahl|summe|anteil|quote|number|count|no of|num)\b")
_OFFERED = frozenset(("disability", "children", "age", "health", "gender", "vehicle_plate"))
_FOR = re.compile(r"\b(?:fuer|for)\b \w")
"""«Parkplätze für Behinderte» is an offer, not what a person has."""
_LONGEST_HEADER = 12
"""Words. In a longer header (a question of a survey) single words say little."""
_SHORTEST_QUESTION = 4
_MAY_BE_COUNTED = frozenset(("children", "household", "debts", "age", "education"))
_CONTAINERS = frozenset(("address", "contact_person", "full_name", "account_holder", "children"))
"""Kinds whose words give way to any other in the same header: «E-Mail-Adresse», «Ansprechpartner Telefon»."""
_NAMES_SOMEBODY = frozenset(("name", "namen", "vollername", "fullname", "nm"))
_SIGNS = {"*": "birth_date", "@": "email", "✉": "email", "☎": "phone", "✆": "phone"}
"""What people draw instead of a word."""
_NUMBER_WORDS = frozenset(("nr", "nummer", "id", "no", "number"))


@dataclass(frozen=True, slots=True)
class HeaderMatch:
    """What a header says.

    Attributes:
        kind: a member of ``vocabulary.KINDS``; None where the header says nothing.
        certainty: 0 to 1; 0.5 for a word that is as often about something else («Name», «Titel»).
        role: whose it is, where a word names somebody else («payer», «parent» …), or «self».
        thing: the word names a thing («Haltestelle», «Artikel», «Autor»).
        detail: the finer word of the kind («medication» of health).
    """

    kind: str | None = None
    certainty: float = 0.0
    role: str | None = None
    thing: bool = False
    detail: str | None = None

    @property
    def is_vague(self) -> bool:
        """The kind is only a guess: values or neighbours must confirm it."""
        return self.certainty <= _CERTAINTY["maybe"]


def match_column(name: str) -> HeaderMatch:
    """What the name of a column says; it may be a drawn sign («*», «☎»), which no cell is a header by."""
    drawn = _SIGNS.get(name.strip())
    return HeaderMatch(drawn, _CERTAINTY["part"]) if drawn else match_header(name)


@lru_cache(maxsize=8192)
def match_header(header: str) -> HeaderMatch:
    """The kind a header names, with the role of the person where a word says whose it is."""
    words = fold(header).split()
    role, rest = _role(words)
    kind, certainty = _question(header, words)
    if kind is None:
        kind, certainty = _best(words)
    elif role == "organisation":
        role = None
    if certainty < 1 and " ".join(words) in of_no_kind():
        return HeaderMatch(thing=_names_a_thing(words))
    if role and certainty < 1:
        kind, certainty = _of_somebody(kind, certainty, role, rest)
    thing = _names_a_thing(words)
    if certainty < _CERTAINTY["word"] and len(words) > 1 and words[0] in prefixes():
        kind, certainty = max((kind, certainty), _best(words[1:]), key=lambda found: found[1])
    if kind is None and not thing:
        kind, certainty = _in_full(header, words)
    if kind is None and not thing:
        kind, certainty = _abbreviated(header, words)
    joined = "".join(words)
    if kind and kind not in _MAY_BE_COUNTED and _ABOUT_COUNTS.match(" ".join(words)):
        kind, certainty = None, 0.0
    if kind in _OFFERED and _FOR.search(" ".join(words)) and "?" not in header:
        kind, certainty = None, 0.0
    return HeaderMatch(kind, certainty, role, thing, _detail(kind, joined))


def _role(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Whose the column is, and the words without the one that says so. Another person outweighs «self»."""
    if len(words) < 2:
        return None, list(words)
    bare = [word.rstrip("0123456789") for word in words]
    found = [(roles()[word], place) for place, word in enumerate(bare) if word in roles()]
    if not found:
        return None, list(words)
    others = [hit for hit in found if hit[0] != "self"] or found
    named = {words[place] for _, place in found}
    return others[0][0], [
        word for word in words if word not in named and word not in ("der", "des", "die", "vom")
    ]


def _of_somebody(
    kind: str | None, certainty: float, role: str, rest: Sequence[str]
) -> tuple[str | None, float]:
    """«Mutter Vorname» is a given name; «Name Mutter» is her full name; «Kontakt Name» that of a contact."""
    if not rest or set(rest) <= _NAMES_SOMEBODY:
        if rest and role in ("contact", "emergency_contact"):
            return "contact_person", _CERTAINTY["word"]
        if rest and role == "payer":
            return "account_holder", _CERTAINTY["word"]
        sure = bool(rest) and role not in ("organisation", "employer")
        return (kind or "full_name", max(certainty, _CERTAINTY["word"])) if sure else (kind, certainty)
    of_rest, certainty_of_rest = _best(rest)
    gives_way = kind in _CONTAINERS and of_rest not in _CONTAINERS
    if of_rest and (kind is None or gives_way or certainty_of_rest > certainty):
        return of_rest, certainty_of_rest
    return kind, certainty


def _question(header: str, words: Sequence[str]) -> tuple[str | None, float]:
    asked = "?" in header and len(words) > 1
    if not asked and len(words) <= 2 * _SHORTEST_QUESTION and words[:1] != ["bitte"]:
        return None, 0.0
    text = " ".join(words)
    kind = next((kind for kind, pattern in questions() if pattern.search(text)), None)
    return (kind, _CERTAINTY["question"]) if kind else (None, 0.0)


def _best(words: Sequence[str]) -> tuple[str | None, float]:
    joined = "".join(words)
    for way in ("is", "maybe"):
        if joined in terms()[way]:
            return terms()[way][joined], _CERTAINTY[way]
    if len(words) <= _LONGEST_HEADER:
        kind = _longest(_phrases_in(words))
        if kind:
            return kind, _CERTAINTY["word"]
    kind = _longest((piece, terms()["part"][piece]) for piece in parts().findall(joined))
    return (kind, _CERTAINTY["part"]) if kind else (None, 0.0)


def _phrases_in(words: Sequence[str]) -> list[tuple[str, str]]:
    spaced = f"{' '.join(words)} "
    return [
        (term, kind)
        for word in dict.fromkeys(words)
        for term, kind in phrases().get(word, ())
        if f" {term} " in f" {spaced}"
    ]


def _longest(hits: object) -> str | None:
    listed: list[tuple[str, str]] = list(hits)  # type: ignore[call-overload]
    listed = [hit for hit in listed if hit[1] not in _CONTAINERS] or listed
    return max(listed, key=lambda hit: (len(hit[0]), hit))[1] if listed else None


def _in_full(header: str, words: Sequence[str]) -> tuple[str | None, float]:
    """«Grad d. Behind.» with its words in full."""
    if "." not in header:
        return None, 0.0
    kind, _ = _best([abbreviations().get(word, word) for word in words])
    return (kind, _CERTAINTY["short"]) if kind else (None, 0.0)


def _abbreviated(header: str, words: Sequence[str]) -> tuple[str | None, float]:
    """A word cut short with a point («Netto-Eink.») is taken for the one kind whose words begin like it.

    Before «Nr» it names what is numbered, and in a sentence its last word is not cut short. A long word may
    be misspelt.
    """
    if words[-1:] and (words[-1] in _NUMBER_WORDS or len(words) >= _SHORTEST_QUESTION):
        return None, 0.0
    for short in _ABBREVIATION.findall(header):
        start = fold(short).replace(" ", "")
        kinds = begun(start)
        if len(kinds) == 1 and not begins_a_word_of_no_kind(start):
            return next(iter(kinds)), _CERTAINTY["short"]
    kind = misspelt("".join(words)) or next(filter(None, map(misspelt, words)), None)
    return (kind, _CERTAINTY["misspelt"]) if kind else (None, 0.0)


def _names_a_thing(words: Sequence[str]) -> bool:
    spaced = f" {' '.join(words)} "
    listed = things()
    return "".join(words) in listed["is"] or any(f" {term} " in spaced for term in listed["word"])


@lru_cache(maxsize=8192)
def describes_things(header: str) -> bool:
    """True for a word of what things have rather than persons: «Preis», «Öffnungszeiten», «Baujahr».

    >>> describes_things("Preis (netto)"), describes_things("Beitrag")
    (True, False)
    """
    spaced = f" {fold(header)} "
    return any(f" {term} " in spaced for term in things()["hints"])


def _detail(kind: str | None, joined: str) -> str | None:
    for detail, pieces in details().get(kind or "", ()):
        if any(piece in joined for piece in pieces):
            return detail
    return None
