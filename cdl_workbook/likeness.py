"""What is a text like that no list knows? The texts that share most letters in a row with it.

Nearest neighbours: texts are vectors of their groups of three letters, weighed by how rare a group is
(tf-idf), and compared by the cosine of the angle between them; the nearest few vote. Manning, Raghavan and
Schütze, Introduction to Information Retrieval (2008), chapters 6 (weights, cosine) and 14 (nearest
neighbours). Texts of no kind are among them, or every unknown one would be like some kind.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_NEIGHBOURS = 8
_NEAR_ONES_COUNT_MORE = 4
"""A vote weighs this power of the cosine."""
_NEAR = 0.6
"""Cosine from which the nearest text is near enough; below, the votes shrink with it."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A known text near another one: its kind (None: of no kind), and the cosine between the two, 0 to 1."""

    text: str
    kind: str | None
    cosine: float


class Neighbours:
    """Known texts with their kinds, to compare unknown ones with.

    Args:
        kinds: folded text (small letters, single blanks) → its kind, or None where it is of none.
    """

    def __init__(self, kinds: Mapping[str, str | None]) -> None:
        self._known = sorted(kinds.items())
        grouped = [_groups(text) for text, _ in self._known]
        holding: dict[str, list[int]] = defaultdict(list)
        for number, groups in enumerate(grouped):
            for group in groups:
                holding[group].append(number)
        of_all = 1 + len(self._known)
        self._rarity = {
            group: math.log(of_all / (1 + len(numbers))) + 1 for group, numbers in holding.items()
        }
        lengths = [self._length(groups) for groups in grouped]
        self._index = {
            group: [(number, self._rarity[group] / lengths[number]) for number in numbers]
            for group, numbers in holding.items()
        }

    def nearest(self, text: str) -> list[Neighbour]:
        """The nearest known texts, nearest first; none where no group of letters is known.

        A text of several words is also compared in one word: «optin news» and «optinnews» are the same.
        """
        cosines: dict[int, float] = {}
        for written in {text, text.replace(" ", "")}:
            for number, cosine in self._compared(written).items():
                cosines[number] = max(cosine, cosines.get(number, 0.0))
        best = sorted(cosines.items(), key=lambda pair: (-pair[1], pair[0]))[:_NEIGHBOURS]
        return [Neighbour(*self._known[number], cosine) for number, cosine in best]

    def _length(self, groups: Iterable[str]) -> float:
        return math.sqrt(sum(self._rarity[group] ** 2 for group in groups))

    def _compared(self, text: str) -> dict[int, float]:
        groups = [group for group in _groups(text) if group in self._rarity]
        products: dict[int, float] = defaultdict(float)
        for group in groups:
            weight = self._rarity[group]
            for number, of_known in self._index[group]:
                products[number] += weight * of_known
        length = self._length(groups)
        return {number: product / length for number, product in products.items()}


def votes(nearest: Iterable[Neighbour]) -> dict[str | None, float]:
    """Kind → its share of the votes, 0 to 1. They add up to 1; to less where even the nearest is far."""
    voters = list(nearest)
    if not voters:
        return {}
    weights: dict[str | None, float] = defaultdict(float)
    for voter in voters:
        weights[voter.kind] += voter.cosine**_NEAR_ONES_COUNT_MORE
    scale = min(1.0, max(voter.cosine for voter in voters) / _NEAR) / sum(weights.values())
    return {kind: weight * scale for kind, weight in weights.items()}


def _groups(text: str) -> frozenset[str]:
    """Groups of three letters of each word, its two ends among them."""
    padded = f" {text.replace(' ', '  ')} "
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2) if padded[at + 1] != " ")
