"""Single words that tell of a special category, beside persons: in the cells, or in a header nobody knows.

«Knie-OP 2025» is an illness, also where most cells say «nein» and nobody knows the header «TAUGL_EINSCHR».
"""

from __future__ import annotations

from functools import lru_cache

from cdl_workbook.analyses.inventory.recogniser.number_guesses import Guess
from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.header_lexicon import fold
from cdl_workbook.lexicon.cells import CELL_TESTS
from cdl_workbook.lexicon.unknown_words import most_like
from cdl_workbook.vocabulary import ColumnType

_IN_CELLS = (
    ("criminal", "holds_crime"),
    ("violence", "holds_violence"),
    ("residence_status", "holds_residence"),
    ("disability", "holds_disability"),
    ("benefits", "holds_benefits"),
    ("religion", "holds_religion"),
    ("political_opinion", "holds_party"),
    ("trade_union", "holds_union"),
    ("sexual_orientation", "holds_orientation"),
    ("ethnic_origin", "holds_ethnic_origin"),
    ("health", "health"),
)
_IN_HEADERS = tuple(pair for pair in _IN_CELLS if pair[0] != "violence")
_LEAST = 0.3
_DIFFERENT = 2
_MOST_WORDS = 60
_SHORTEST = 3
_LIKE = 0.5
"""Share of the votes of the nearest known cells."""


def told_by_words(values: Values) -> Guess | None:
    """The kind that enough of the cells tell that tell anything; «nein», «ohne» and «k. A.» tell nothing."""
    if values.type is not ColumnType.TEXT or values.distinct > _MOST_WORDS:
        return None
    telling = values.telling
    best: Guess | None = None
    for kind, test in _IN_CELLS:
        share = telling.share(test)
        if share >= _LEAST and (best is None or share > best[1]) and _in_several(telling, test):
            best = kind, share
    return best


def _in_several(values: Values, test: str) -> bool:
    return sum(map(CELL_TESTS[test], values.counts)) >= _DIFFERENT


@lru_cache(maxsize=8192)
def told_by_header(name: str) -> str | None:
    """The kind of a word in the header that stands in the lists of values («AfD?», «bei ver.di?», «HCV»)."""
    words = [word for word in fold(name).split() if len(word) >= _SHORTEST]
    long = " ".join(word for word in words if len(word) > _SHORTEST)
    return next(
        (
            kind
            for kind, test in _IN_HEADERS
            if CELL_TESTS[test](" ".join(words) if kind == "political_opinion" else long)
        ),
        None,
    )


def like_known_cells(values: Values) -> Guess | None:
    """The kind whose known cells those of a column are most like, where half of all votes agree."""
    telling = values.telling
    if values.type is not ColumnType.TEXT or not _DIFFERENT <= telling.distinct <= _MOST_WORDS:
        return None
    kind, share = most_like(telling.counts)
    return (kind, share) if kind and share >= _LIKE else None
