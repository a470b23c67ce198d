"""What the words of a column's header say about the column: kind, whose it is, how sure that is.

Headers are folded before they are compared: umlauts, case, punctuation, gender marks, camel case and trailing
numbers differ between programs and mean nothing. Prefixes that name another person («Kontoinhaber_»,
«Notfall…») become the role.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from cdl_workbook.resources import load_lexicon

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_GENDER_MARK = re.compile(r"(?<=[a-zäöüß])(?:[*:_/·]-?in(?:nen)?|\(in(?:nen)?\)|Innen)(?![a-z])")
_CAMEL = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ][a-zäöüß])")
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
_CERTAINTY = {"is": 1.0, "word": 0.9, "part": 0.75, "short": 0.7}
_ABBREVIATION = re.compile(r"([^\W\d_]{3,})\.")
_ABOUT_COUNTS = re.compile(r"^(?:anzahl|anz|zahl|summe|anteil|number|count)\b")
_MAY_BE_COUNTED = frozenset(("children", "household", "debts"))


@dataclass(frozen=True, slots=True)
class HeaderMatch:
    """What a header says. ``kind`` is None where it says nothing; ``certainty`` runs from 0 to 1."""

    kind: str | None = None
    certainty: float = 0.0
    role: str | None = None


def fold(header: str) -> str:
    """A header in plain words: ``Geb.-Dat.`` → ``geb dat``, ``Zahlungspflichtige*r`` → ``zahlungspflichtige r``.

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


@lru_cache(maxsize=4096)
def match_header(header: str) -> HeaderMatch:
    """The kind a header names, with the role of the person where a prefix says whose it is."""
    words = fold(header).split()
    best = _best(words)
    role = None
    if len(words) > 1 and words[0] in _ROLES:
        role = _ROLES[words[0]]
        rest = _best(words[1:])
        if rest.certainty >= best.certainty or best.certainty < 1:
            best = rest if rest.kind else best
    if best.kind is None:
        best = _abbreviated(header)
    if best.kind and _ABOUT_COUNTS.match(" ".join(words)) and best.kind not in _MAY_BE_COUNTED:
        return HeaderMatch()
    return HeaderMatch(best.kind, best.certainty, role)


def _best(words: list[str]) -> HeaderMatch:
    joined, spaced = "".join(words), f" {' '.join(words)} "
    terms = _terms()
    if joined in terms["is"]:
        return HeaderMatch(terms["is"][joined], _CERTAINTY["is"])
    hits = [(len(term), kind) for term, kind in terms["word"].items() if f" {term} " in spaced]
    if hits and len(words) <= 12:
        return HeaderMatch(max(hits)[1], _CERTAINTY["word"])
    hits = [(len(term), kind) for term, kind in terms["part"].items() if term in joined]
    return HeaderMatch(max(hits)[1], _CERTAINTY["part"]) if hits else HeaderMatch()


def _abbreviated(header: str) -> HeaderMatch:
    """A word cut short with a point («Netto-Eink.») is taken for the one kind whose words begin like it.

    Before «Nr» it names what is numbered, not what the column holds.
    """
    if fold(header).split()[-1:] in (["nr"], ["nummer"], ["id"]):
        return HeaderMatch()
    for short in _ABBREVIATION.findall(header):
        start = fold(short)
        kinds = {kind for way in ("is", "word") for term, kind in _terms()[way].items() if term.startswith(start)}
        if len(kinds) == 1:
            return HeaderMatch(kinds.pop(), _CERTAINTY["short"])
    return HeaderMatch()


@cache
def _terms() -> dict[str, dict[str, str]]:
    listed: dict[str, dict[str, str]] = {"is": {}, "word": {}, "part": {}}
    for kind, ways in load_lexicon("headers").items():
        for way, terms in ways.items():
            for term in terms:
                listed[way].setdefault(term.lower(), kind)
    return listed
