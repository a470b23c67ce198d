"""Words and notes that tell of health."""

from __future__ import annotations

import re
from functools import lru_cache

from cdl_workbook.lexicon.folding import endings, fold_cell, word_list

_SHORTEST_MEDICINE = 7
_NO_ILLNESS = (
    "besucht",
    "versucht",
    "gesucht",
    "untersucht",
    "umbruch",
    "aufbruch",
    "abbruch",
    "einbruch",
    "ausbruch",
)
_NUMBERED = re.compile(r"[A-Za-z]-?\d{4,}|\d{5,}")
_NOTES = re.compile(r"[,;/+&|()\n]|\b(?:und|u\.|and|oder|bei|mit)(?!\w)", re.I)


@lru_cache(maxsize=8192)
def is_health_word(cell: str) -> bool:
    """A word for an illness, an allergy or a medicine, by list or by how such words end. No numbered code.

    >>> is_health_word("Z.n. Depr., MS"), is_health_word("als MS-Dos noch neu war")
    (True, False)
    """
    if _NUMBERED.search(cell):
        return False
    folded = fold_cell(cell)
    words = folded.split()
    health, ends = word_list("health"), endings("medicine") + endings("illness")
    if folded in health or health & set(words):
        return True
    if any(
        len(word) >= _SHORTEST_MEDICINE and word.endswith(ends) and not word.endswith(_NO_ILLNESS)
        for word in words
    ):
        return True
    return any(_is_a_note_of_health(piece) for piece in _NOTES.split(cell))


def _is_a_note_of_health(piece: str) -> bool:
    """Short forms and words with a second meaning («MS», «Depr.», «Fisch») count alone, not among others."""
    folded = fold_cell(piece)
    alone, about = word_list("health_alone"), word_list("health_qualifiers")
    rest = " ".join(word for word in folded.split() if word not in about and not word.isdigit())
    return any(note in alone or note in word_list("health") for note in (folded, rest))
