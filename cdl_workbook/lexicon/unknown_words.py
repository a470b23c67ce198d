"""Cells that no list holds → the kind whose known cells they are most like.

«Drohung durch Ex» stands in no list, but is near what people note of violence. Each cell votes by its nearest
neighbours (:mod:`cdl_workbook.likeness`), and a column is of the kind that most of them vote for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import cache, lru_cache

from cdl_workbook.lexicon.folding import fold_cell, word_list
from cdl_workbook.likeness import Neighbours, votes
from cdl_workbook.resources import listed, load_lexicon

_OF_NO_KIND = "of_no_kind"
_LISTS = {
    "health": "health health_alone",
    "religion": "religion",
    "nationality": "nationality",
    "language": "language language_level",
    "residence_status": "residence_status",
    "benefits": "benefits",
    "family_status": "family_status role_in_family",
    "disability": "disability_words",
    "insurer": "insurer",
    "education": "education",
    "occupation": "occupation",
    "political_opinion": "party",
    "trade_union": "union",
    "criminal": "crime",
    "violence": "violence",
    "sexual_orientation": "orientation",
    "ethnic_origin": "ethnic_origin",
    "household": "household_form",
    "survey_answer": "likert",
    "city": "city foreign_city",
}
"""Kind → the lists of ``lexicon/values.yaml`` that hold words of it."""
_SHORTEST, _LONGEST = 3, 60
"""Letters of a folded cell. Shorter ones are codes that mean anything, longer ones are texts."""
_FEWEST = 2


def most_like(cells: Collection[str]) -> tuple[str | None, float]:
    """The kind that the different cells of a column are most like, and its share of their votes, 0 to 1.

    None, with its share, where they are most like cells of no kind («Lastschrift», «Größe M»), and (None, 0)
    where fewer than two cells can be compared, or fewer than half.

    >>> most_like(["Drohung durch Ex", "vom Partner geschlagen"])[0]
    'violence'
    """
    folded = [text for text in map(fold_cell, cells) if _SHORTEST <= len(text) <= _LONGEST]
    if len(folded) < max(_FEWEST, len(cells) / 2):
        return None, 0.0
    shares: dict[str | None, float] = defaultdict(float)
    for text in folded:
        for kind, share in _votes(text).items():
            shares[kind] += share / len(folded)
    if not shares:
        return None, 0.0
    kind = max(shares, key=lambda one: shares[one])
    return kind, shares[kind]


@lru_cache(maxsize=8192)
def _votes(text: str) -> dict[str | None, float]:
    return votes(_known_cells().nearest(text))


@cache
def _known_cells() -> Neighbours:
    kinds: dict[str, str | None] = {}
    for kind, listing in load_lexicon("cells_beside_persons").items():
        kinds.update(dict.fromkeys(listed(listing), None if kind == _OF_NO_KIND else kind))
    for kind, lists in _LISTS.items():
        for name in lists.split():
            kinds.update(dict.fromkeys(word_list(name), kind))
    return Neighbours(kinds)
