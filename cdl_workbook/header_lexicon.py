"""What the words of a column's header say about the column: kind, whose it is, how sure that is.

Headers are folded before they are compared: umlauts, case, punctuation, gender marks, camel case and trailing
numbers differ between programs and mean nothing. Prefixes that name another person («Kontoinhaber_»,
«Notfall…») become the role.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from cdl_workbook.resources import listed, load_lexicon

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_GENDER_MARK = re.compile(r"(?<=[a-zäöüß])(?:[*:_/·]-?in(?:nen)?|\(in(?:nen)?\)|Innen)(?![a-z])")
_CAMEL = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ][a-zäöüß]|[A-ZÄÖÜ]{2})")
_ROLES = MappingProxyType(
    {
        "ktoi": "payer",
        "kontoinhaber": "payer",
        "rechnung": "payer",
        "zahler": "payer",
        "notfall": "emergency_contact",
        "eltern": "parent",
        "elternteil": "parent",
        "mutter": "parent",
        "vater": "parent",
        "erziehungsberechtigte": "parent",
        "sorgeberechtigte": "parent",
        "kind": "child",
        "partner": "partner",
        "arbeitgeber": "employer",
        "verein": "organisation",
        "heimat": "self",
        "privat": "self",
        "schueler": "self",
        "mitglied": "self",
        "klient": "self",
        "teilnehmer": "self",
        "kunde": "self",
        "einsatzkraft": "self",
        "patient": "self",
    }
)
_CERTAINTY = {"is": 1.0, "word": 0.9, "part": 0.75, "short": 0.7, "maybe": 0.5}
_ABBREVIATION = re.compile(r"([^\W\d_]{3,})\.")
_ABOUT_COUNTS = re.compile(r"^(?:anzahl|anz|zahl|summe|anteil|number|count)\b")
_NO_WORD = re.compile(r"(?:spalte|column|col|feld|field|var|unnamed|nr)? ?[a-z]{0,2} ?\d*")
_LONGEST_HEADER = 12
"""Words. In a longer header (a question of a survey) single words say little."""
_MAY_BE_COUNTED = frozenset(("children", "household", "debts"))


@dataclass(frozen=True, slots=True)
class HeaderMatch:
    """What a header says.

    Attributes:
        kind: a member of ``vocabulary.KINDS``; None where the header says nothing.
        certainty: 0 to 1; 0.5 for a word that is as often about something else («Name», «Titel»).
        role: whose it is, where a prefix names somebody else («payer», «parent» …), or «self».
        thing: the word names a thing («Haltestelle», «Artikel», «Autor»).
    """

    kind: str | None = None
    certainty: float = 0.0
    role: str | None = None
    thing: bool = False

    @property
    def is_vague(self) -> bool:
        """The kind is only a guess: values or neighbours must confirm it."""
        return self.certainty <= _CERTAINTY["maybe"]


def fold(header: str) -> str:
    """A header in plain words: umlauts, case, punctuation, gender marks and numbers at the end removed.

    >>> fold("Geb.-Dat."), fold("TelefonPrivat2"), fold("Straße/Hausnummer")
    ('geb dat', 'telefon privat', 'strasse hausnummer')
    """
    text = unicodedata.normalize("NFC", header)
    text = _CAMEL.sub(" ", _GENDER_MARK.sub("", text)).translate(_UMLAUTS)
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", " ", text).split()
    if len(words) > 1 and words[-1].isdigit():
        words.pop()
    return re.sub(r"(?<=[a-z]{3})\d{1,2}$", "", " ".join(words))


def says_nothing(header: str) -> bool:
    """True for a header without a word of its own: ``c1``, ``Spalte 3``, ``#2``, ``Unnamed: 0``.

    >>> says_nothing("Spalte 3"), says_nothing("#2"), says_nothing("Verein")
    (True, True, False)
    """
    return bool(_NO_WORD.fullmatch(re.sub(r"[^a-z0-9]+", " ", header.lower()).strip()))


@lru_cache(maxsize=4096)
def match_header(header: str) -> HeaderMatch:
    """The kind a header names, with the role of the person where a prefix says whose it is."""
    words = fold(header).split()
    kind, certainty = _best(words)
    role = None
    if len(words) > 1 and words[0] in _ROLES:
        role = _ROLES[words[0]]
        rest, rest_certainty = _best(words[1:])
        if rest and certainty < 1:
            kind, certainty = rest, rest_certainty
    if kind is None:
        kind, certainty = _abbreviated(header, words)
    if kind and _ABOUT_COUNTS.match(" ".join(words)) and kind not in _MAY_BE_COUNTED:
        kind, certainty = None, 0.0
    return HeaderMatch(kind, certainty, role, _names_a_thing(words))


def _best(words: Sequence[str]) -> tuple[str | None, float]:
    joined, spaced = "".join(words), f" {' '.join(words)} "
    terms = _terms()
    for way in ("is", "maybe"):
        if joined in terms[way]:
            return terms[way][joined], _CERTAINTY[way]
    hits = [(len(term), kind) for term, kind in terms["word"].items() if f" {term} " in spaced]
    hits = [hit for hit in hits if hit[1] != "address"] or hits  # «E-Mail-Adresse», «IP-Adresse»
    if hits and len(words) <= _LONGEST_HEADER:
        return max(hits)[1], _CERTAINTY["word"]
    hits = [(len(term), kind) for term, kind in terms["part"].items() if term in joined]
    return (max(hits)[1], _CERTAINTY["part"]) if hits else (None, 0.0)


def _abbreviated(header: str, words: Sequence[str]) -> tuple[str | None, float]:
    """A word cut short with a point («Netto-Eink.») is taken for the one kind whose words begin like it.

    Before «Nr» it names what is numbered, not what the column holds.
    """
    if words[-1:] not in (["nr"], ["nummer"], ["id"]):
        for short in _ABBREVIATION.findall(header):
            start = fold(short)
            ways = ("is", "word")
            kinds = {kind for way in ways for term, kind in _terms()[way].items() if term.startswith(start)}
            if len(kinds) == 1:
                return kinds.pop(), _CERTAINTY["short"]
    return None, 0.0


def _names_a_thing(words: Sequence[str]) -> bool:
    things = _things()
    return "".join(words) in things["is"] or any(word in things["word"] for word in words)


@cache
def _things() -> dict[str, frozenset[str]]:
    return {way: frozenset(listed(terms)) for way, terms in load_lexicon("headers")["things"].items()}


@cache
def _terms() -> dict[str, dict[str, str]]:
    kinds: dict[str, dict[str, str]] = {"is": {}, "maybe": {}, "word": {}, "part": {}}
    for kind, ways in load_lexicon("headers").items():
        for way, terms in ways.items():
            for term in listed(terms):
                if kind != "things":
                    kinds[way].setdefault(term.lower(), kind)
    return kinds
