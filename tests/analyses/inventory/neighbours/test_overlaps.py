"""Shares of sets from their hashes: exact for small ones, near for long ones, whatever the order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.analyses.inventory.neighbours.fingerprints import Fingerprint
from cdl_workbook.analyses.inventory.neighbours.marks import Mark
from cdl_workbook.analyses.inventory.neighbours.overlaps import LEAST_COMMON, compare, connected, overlaps

NUMBERS = st.sets(st.integers(0, 60), max_size=60)


def of(values: set[int], table: str = "a", part: float = 1.0) -> Fingerprint:
    spread = (np.array(sorted(values), dtype=np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    kept = np.unique(spread)
    kept = kept[kept <= np.uint64(int(part * (2**64 - 1)))] if part < 1 else kept
    return Fingerprint(table, Mark(domain="id", sql="", about=len(values)), kept, part)


@given(NUMBERS, NUMBERS)
def test_the_share_is_exact_and_the_same_both_ways(one: set[int], other: set[int]) -> None:
    common = len(one & other)
    share = common / min(len(one), len(other)) if common >= LEAST_COMMON else 0.0
    assert compare(of(one), of(other)) == compare(of(other), of(one)) == pytest.approx(share)


@pytest.mark.parametrize("share", [0.5, 0.8, 1.0])
def test_a_part_of_the_hashes_gives_nearly_the_share(share: float) -> None:
    one, other = set(range(20_000)), set(range(int(20_000 * (1 - share)), 60_000))
    assert compare(of(one, part=0.1), of(other, part=0.05)) == pytest.approx(share, abs=0.06)


@given(st.lists(NUMBERS, max_size=6))
def test_pairs_are_found_whatever_the_order(sets: list[set[int]]) -> None:
    prints = [of(one, str(place)) for place, one in enumerate(sets)]
    groups = {
        frozenset(prints[place].table for place in places)
        for places, _ in connected(overlaps(prints, lambda one, other: True))
    }
    turned = prints[::-1]
    again = {
        frozenset(turned[place].table for place in places)
        for places, _ in connected(overlaps(turned, lambda one, other: True))
    }
    assert groups == again


def test_a_chain_is_one_group_with_its_lowest_share() -> None:
    prints = [of(set(range(start, start + 100))) for start in (0, 20, 60)]
    [(places, share)] = connected(overlaps(prints, lambda one, other: True))
    assert places == [0, 1, 2]
    assert share == pytest.approx(0.6)
