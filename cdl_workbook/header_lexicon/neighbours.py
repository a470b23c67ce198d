"""What is a header like that no term of the lexicon fits? The terms that share most letters in a row with it.

Nearest neighbours: headers and terms are vectors of their groups of three letters, weighed by how rare a
group is (tf-idf), and compared by the cosine of the angle between them; the nearest few vote. Manning,
Raghavan and Schütze, Introduction to Information Retrieval (2008), chapters 6 (weights, cosine) and 14
(nearest neighbours). Headers of no kind («Gruppe», «Trikotgröße») are among them, or every unknown word would
be like some kind.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from cdl_workbook.header_lexicon.folding import fold
from cdl_workbook.header_lexicon.terms import of_no_kind, terms, things

_NEIGHBOURS = 8
_NEAR_ONES_COUNT_MORE = 4
"""A vote weighs this power of the cosine."""
_NEAR = 0.6
"""Cosine from which the nearest term is near enough; below, the likeness shrinks with it."""
_LONGEST = 60
"""Letters. A longer header is a sentence, and like many terms."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a header is like.

    Attributes:
        kind: a member of ``vocabulary.KINDS``; None where it is like headers of no kind.
        share: 0 to 1: how much of the votes the kind has, less where even the nearest term is far.
        term: the nearest term of that kind.
    """

    kind: str | None
    share: float
    term: str


@lru_cache(maxsize=8192)
def likeness(header: str) -> Likeness | None:
    """The kind whose terms a header is most like, with the nearest of them; None where it is like none.

    >>> likeness("RUECKST_EUR")
    Likeness(kind='debts', share=0.98, term='rueckstand eur')
    """
    folded = fold(header)
    if not folded or len(folded) > _LONGEST:
        return None
    listed, index, rarity = _index()
    nearest: dict[int, float] = {}
    for text in {folded, folded.replace(" ", "")}:
        for number, cosine in _compared(text, index, rarity).items():
            nearest[number] = max(cosine, nearest.get(number, 0.0))
    voters = sorted(nearest.items(), key=lambda pair: (-pair[1], pair[0]))[:_NEIGHBOURS]
    if not voters:
        return None
    votes: dict[str | None, float] = defaultdict(float)
    for number, cosine in voters:
        votes[listed[number][1]] += cosine**_NEAR_ONES_COUNT_MORE
    kind = max(votes, key=lambda one: votes[one])
    share = votes[kind] / sum(votes.values()) * min(1.0, voters[0][1] / _NEAR)
    term = next(listed[number][0] for number, _ in voters if listed[number][1] == kind)
    return Likeness(kind, round(share, 2), term)


def _groups(text: str) -> frozenset[str]:
    """Groups of three letters of each word, its two ends among them."""
    padded = f" {text.replace(' ', '  ')} "
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2) if padded[at + 1] != " ")


def _length(groups: Iterable[str], rarity: Mapping[str, float]) -> float:
    return math.sqrt(sum(rarity[group] ** 2 for group in groups))


def _compared(
    text: str, index: Mapping[str, list[tuple[int, float]]], rarity: Mapping[str, float]
) -> dict[int, float]:
    """Number of a term → the cosine between it and the text."""
    known = [group for group in _groups(text) if group in rarity]
    products: dict[int, float] = defaultdict(float)
    for group in known:
        weight = rarity[group]
        for number, of_term in index[group]:
            products[number] += weight * of_term
    length = _length(known, rarity)
    return {number: product / length for number, product in products.items()}


@cache
def _index() -> tuple[
    list[tuple[str, str | None]], Mapping[str, list[tuple[int, float]]], Mapping[str, float]
]:
    """The terms with their kinds; group of letters → terms that hold it; group → how rare it is."""
    kinds: dict[str, str | None] = {term: None for way in ("is", "word", "hints") for term in things()[way]}
    kinds.update(dict.fromkeys(of_no_kind()))
    for way in terms().values():
        kinds.update(way)
    listed = sorted(kinds.items())
    grouped = [_groups(term) for term, _ in listed]
    holding: dict[str, list[int]] = defaultdict(list)
    for number, groups in enumerate(grouped):
        for group in groups:
            holding[group].append(number)
    rarity = {
        group: math.log((1 + len(listed)) / (1 + len(numbers))) + 1 for group, numbers in holding.items()
    }
    lengths = [_length(groups, rarity) for groups in grouped]
    index = {
        group: [(number, rarity[group] / lengths[number]) for number in numbers]
        for group, numbers in holding.items()
    }
    return listed, index, rarity
