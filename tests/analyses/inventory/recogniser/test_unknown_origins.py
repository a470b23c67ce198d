"""Names of an origin that no list holds are found too: the lexicon is used without each origin in turn."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from cdl_workbook.analyses.inventory.recogniser.value_kinds import names_by_values
from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.lexicon import names
from cdl_workbook.lexicon.cells import CELL_TESTS
from cdl_workbook.resources import load_lexicon
from cdl_workbook.vocabulary import ColumnType

ORIGINS = sorted(load_lexicon("names")["family"])
_ROWS = 40
_WITHOUT = 0.75
_CACHED = (names.known_names, names._model, names.is_like_a_name, names.is_rather_given)


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    yield
    for cached in _CACHED:
        cached.cache_clear()


def forget(origin: str, patched: pytest.MonkeyPatch) -> None:
    """Take the names of an origin out of the lexicon, and what was learnt from them."""
    kept: Mapping[str, Any] = {
        which: {one: listing for one, listing in origins.items() if one != origin}
        for which, origins in load_lexicon("names").items()
    }
    patched.setattr(names, "load_lexicon", lambda name: kept if name == "names" else load_lexicon(name))
    for cached in _CACHED:
        cached.cache_clear()


def columns_of(origin: str) -> dict[str, list[str]]:
    draw = random.Random(origin)
    lexicon = load_lexicon("names")
    given = [word.title() for word in lexicon["given"].get(origin, "").split()]
    family = [word.title() for word in lexicon["family"][origin].split()]
    pick = [(draw.choice(given or family), draw.choice(family)) for _ in range(_ROWS)]
    return {
        "full": [f"{one} {other}" for one, other in pick],
        "turned": [f"{other}, {one}" for one, other in pick],
        "family": [other for _, other in pick],
        "given": [one for one, _ in pick],
    }


def is_found(cells: list[str]) -> bool:
    counts = Counter(cells)
    values = Values(counts, ColumnType.TEXT, len(counts), len(cells))
    return names_by_values(values, beside_a_person=True)[0] is not None


@pytest.mark.parametrize("origin", ORIGINS)
def test_names_that_no_list_holds_are_found(origin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    forget(origin, monkeypatch)
    columns = columns_of(origin)
    assert not all(CELL_TESTS["known_name"](cell) for cell in columns["family"])
    found = {style: is_found(cells) for style, cells in columns.items()}
    assert sum(found.values()) >= _WITHOUT * len(found), found
