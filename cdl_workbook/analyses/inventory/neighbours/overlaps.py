"""Which fingerprints have hashes in common, and which of them hang together.

All pairs are looked at through a few hashes of each (one sort, one count); only pairs that look alike are
compared whole, and only as long as they are not connected already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from cdl_workbook.analyses.inventory.neighbours.fingerprints import Fingerprint

LEAST_SHARE = 0.5
"""Of the smaller side's values, that many must stand on the other side."""

LEAST_COMMON = 5
"""That many values must be common: fewer may be chance, and would point at single persons."""

_PROBES = 64
_LOOKS_ALIKE = 0.35
"""A share of :data:`_PROBES` hashes that a true half falls below in one of a hundred cases."""


Shares = np.ndarray[tuple[int, int], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two fingerprints (by their place in the list) and what share of the smaller one they have in common."""

    one: int
    other: int
    share: float


def compare(one: Fingerprint, other: Fingerprint) -> float:
    """The share of the smaller one's values that the other has too. 0 where too few are common to tell.

    Exact where both are complete, else an estimate from the hashes that were kept of both.
    """
    part = min(one.part, other.part)
    common = len(np.intersect1d(one.hashes, other.hashes, assume_unique=True))
    if common < LEAST_COMMON:
        return 0.0
    smaller = min(len(one.hashes) / one.part, len(other.hashes) / other.part)
    return float(min(1.0, common / part / smaller))


def overlaps(prints: Sequence[Fingerprint], may: Callable[[Fingerprint, Fingerprint], bool]) -> list[Overlap]:
    """Pairs that have enough in common, as few as connect all that belong together.

    Args:
        prints: of one domain.
        may: whether a pair is worth comparing, whatever it has in common.
    """
    group = list(range(len(prints)))
    found: list[Overlap] = []
    for one, other in _alike(prints):
        if _root(group, one) == _root(group, other) or not may(prints[one], prints[other]):
            continue
        share = compare(prints[one], prints[other])
        if share >= LEAST_SHARE:
            group[_root(group, one)] = _root(group, other)
            found.append(Overlap(one, other, share))
    return found


def connected(pairs: Sequence[Overlap]) -> list[tuple[list[int], float]]:
    """Places that hang together through pairs, with the lowest share among these."""
    places = sorted({place for pair in pairs for place in (pair.one, pair.other)})
    group = list(range(places[-1] + 1)) if places else []
    for pair in pairs:
        group[_root(group, pair.one)] = _root(group, pair.other)
    members: dict[int, list[int]] = {}
    for place in places:
        members.setdefault(_root(group, place), []).append(place)
    return [(listed, min(pair.share for pair in pairs if pair.one in listed)) for listed in members.values()]


def _root(group: list[int], place: int) -> int:
    while group[place] != place:
        group[place] = group[group[place]]
        place = group[place]
    return place


def _alike(prints: Sequence[Fingerprint]) -> Iterator[tuple[int, int]]:
    """Pairs whose smallest hashes are often the other's too; the most alike first."""
    if len(prints) < 2:
        return
    share = _probed(prints)
    best = np.maximum(share, share.T)
    np.fill_diagonal(best, 0)
    ones, others = np.nonzero(np.triu(best >= _LOOKS_ALIKE))
    order = np.lexsort((others, ones, -best[ones, others]))
    yield from zip(ones[order].tolist(), others[order].tolist(), strict=True)


def _probed(prints: Sequence[Fingerprint]) -> Shares:
    """Row i, column j: of the smallest hashes of i that j would have kept, the share that j has."""
    count = len(prints)
    hashes = np.concatenate([one.hashes for one in prints])
    owners = np.repeat(np.arange(count), [len(one.hashes) for one in prints])
    order = np.argsort(hashes, kind="stable")
    hashes, owners = hashes[order], owners[order]
    probes = np.concatenate([one.hashes[:_PROBES] for one in prints])
    sizes = np.array([min(len(one.hashes), _PROBES) for one in prints])
    asking = np.repeat(np.arange(count), sizes)
    first, last = np.searchsorted(hashes, probes, "left"), np.searchsorted(hashes, probes, "right")
    times = last - first
    starts = np.repeat(first - np.concatenate(([0], np.cumsum(times)[:-1])), times)
    having = owners[starts + np.arange(times.sum())]
    met = np.bincount(np.repeat(asking, times) * count + having, minlength=count * count)
    limits = np.array([one.limit for one in prints], dtype=np.uint64)
    askable = np.array([np.searchsorted(one.hashes[:_PROBES], limits, "right") for one in prints])
    shares: Shares = met.reshape(count, count) / np.maximum(askable, 1)
    shares[askable < LEAST_COMMON] = 0
    return shares
