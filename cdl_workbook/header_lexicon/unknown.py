"""A header that no term fits → the kind whose terms it is most like."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from cdl_workbook.header_lexicon.folding import fold
from cdl_workbook.header_lexicon.terms import beside_persons, terms, things
from cdl_workbook.likeness import Neighbours, votes

_LONGEST = 60
"""Letters. A longer header is a sentence, and like many terms."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a header is like.

    Attributes:
        kind: a member of ``vocabulary.KINDS``; None where it is like headers of no kind («Trikotgröße»).
        share: 0 to 1: how much of the votes the kind has, less where even the nearest term is far.
        term: the nearest term of that kind.
    """

    kind: str | None
    share: float
    term: str


@lru_cache(maxsize=8192)
def likeness(header: str) -> Likeness | None:
    """The kind whose terms a header is most like, with the nearest of them; None where it is like none.

    >>> likeness("RUECKST_GES")
    Likeness(kind='debts', share=0.92, term='rueckst')
    """
    folded = fold(header)
    nearest = _known_headers().nearest(folded) if folded and len(folded) <= _LONGEST else []
    if not nearest:
        return None
    if nearest[0].text in (folded, folded.replace(" ", "")):
        return Likeness(nearest[0].kind, 1.0, nearest[0].text)
    shares = votes(nearest)
    kind = max(shares, key=lambda one: shares[one])
    term = next(neighbour.text for neighbour in nearest if neighbour.kind == kind)
    return Likeness(kind, round(shares[kind], 2), term)


@cache
def _known_headers() -> Neighbours:
    kinds: dict[str, str | None] = {term: None for way in ("is", "word", "hints") for term in things()[way]}
    kinds.update(beside_persons())
    for way in terms().values():
        kinds.update(way)
    return Neighbours(kinds)
