"""Is a word a person's name? From a list of names of many origins, and from how names are built.

No list holds all names, and a list that knows the German ones best misses those who are already overlooked.
So each word is also weighed by how likely its letters are in names and in ordinary words: a model of letter
triples with shorter contexts as fallback (Jelinek-Mercer smoothing), in which every origin counts the same.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from cdl_workbook.lexicon.folding import fold_cell, word_list
from cdl_workbook.resources import listed, load_lexicon

_CONTEXTS = 3
_SMOOTHING = 4.0
_LETTERS = 28
_WEIGHT_OF_AN_ORIGIN = 300.0
_WEIGHT_OF_A_WORD = 2.0
_MORE_GERMAN = 3.0
"""German names are built like German words, against which they are weighed; without this most are missed."""
_SHORT = 3
_IN_DOUBT = 1.0
"""For a name: one that is overlooked does more harm than a word that is taken for one."""
PARTICLES = frozenset(
    "von van der den de di da do dos del della la le al el bin ben ibn abu umm ter ten zu zum und".split()
)
"""Small words that stand inside names."""

_TITLES = frozenset("dr prof med dipl ing mag herr frau herrn hr fr mr mrs ms jr sr junior senior".split())
_LEFT_OUT = PARTICLES | {"jun", "sen"}
"""In small letters: «Jun» and «Sen» are names."""
_MOST_WORDS = 5


class _Letters:
    """How likely the letters of a word follow each other in a kind of words."""

    def __init__(self, groups: Iterable[tuple[Collection[str], float]]) -> None:
        """Count letters after their contexts.

        Args:
            groups: words, and how much each of them weighs.
        """
        seen: defaultdict[str, float] = defaultdict(float)
        context: defaultdict[tuple[int, str], float] = defaultdict(float)
        for words, weight in groups:
            texts = [f"^^{word}$" for word in words]
            for length in range(_CONTEXTS):
                pieces = Counter(
                    text[place - length : place + 1] for text in texts for place in range(2, len(text))
                )
                for piece, times in pieces.items():
                    seen[piece] += weight * times
                    context[length, piece[:-1]] += weight * times
        self._seen, self._context = dict(seen), dict(context)

    def log_likelihood(self, word: str) -> float:
        text = f"^^{word}$"
        return sum(math.log(self._next(text, place)) for place in range(2, len(text)))

    def _next(self, text: str, place: int) -> float:
        likely = 1 / _LETTERS
        for length in range(_CONTEXTS):
            seen = self._seen.get(text[place - length : place + 1], 0.0)
            context = self._context.get((length, text[place - length : place]), 0.0)
            likely = (seen + _SMOOTHING * likely) / (context + _SMOOTHING)
        return likely


@cache
def known_names(which: str) -> frozenset[str]:
    """The ``given`` or ``family`` names of the lexicon, of all origins."""
    return frozenset(name for names in load_lexicon("names")[which].values() for name in names.split())


@lru_cache(maxsize=65536)
def is_like_a_name(word: str) -> bool:
    """True for a folded word that is a known name, or rather built like a name than like an ordinary word."""
    if word in known_names("given") or word in known_names("family"):
        return True
    if len(word) < _SHORT or is_common_word(word) or not word.isalpha():
        return False
    as_name = max(_model("given").log_likelihood(word), _model("family").log_likelihood(word))
    return as_name + _IN_DOUBT > _model("words").log_likelihood(word)


def is_common_word(word: str) -> bool:
    """True for a folded word of goods, rooms, jobs, headers …: what cells are made of that are no names."""
    return word in _common_words()


@lru_cache(maxsize=65536)
def is_rather_given(word: str) -> bool:
    """True for a folded word that is rather a given than a family name."""
    given, family = word in known_names("given"), word in known_names("family")
    if given != family:
        return given
    return _model("given").log_likelihood(word) > _model("family").log_likelihood(word)


def name_words(cell: str) -> tuple[str, ...]:
    """The folded words of a cell without small particles and titles; none where it cannot be a name.

    That is where a word is not capitalised (in a cell that is not all small), or is not made of letters.

    >>> name_words("Dr. Anna von der Heide"), name_words("Tag der offenen Tür")
    (('anna', 'heide'), ())
    >>> name_words("Uwe Winter jun."), name_words("Jun Sen")
    (('uwe', 'winter'), ('jun', 'sen'))
    """
    words = []
    small = cell.islower()
    for part in re.split(r"[\s,.]+", cell.strip()):
        folded = fold_cell(part).split()
        if part.islower() and folded and folded[0] in _LEFT_OUT:
            continue
        for word in folded:
            if word in _TITLES:
                continue
            if not word.isalpha() or not (small or _begins_like_a_name(part)):
                return ()
            words.append(word)
    return tuple(words) if len(words) <= _MOST_WORDS else ()


def has_only_name_words(cell: str) -> bool:
    """One to five words, each of them like a name (or a particle of one)."""
    words = name_words(cell)
    like = [is_like_a_name(word) for word in words]
    return any(like) and all(
        found or word in PARTICLES or len(word) == 1 for found, word in zip(like, words, strict=True)
    )


def has_known_name(cell: str) -> bool:
    """Only words that are like names, and at least one that the lexicon holds."""
    given, family = known_names("given"), known_names("family")
    return has_only_name_words(cell) and any(word in given or word in family for word in name_words(cell))


def is_half_names(cell: str) -> bool:
    """Two words and more, at least half of them like names: German family names are often ordinary words.

    An initial counts as a word, and is like nothing.

    >>> is_half_names("Ahlers A."), is_half_names("Raum A")
    (True, False)
    """
    words = name_words(cell)
    whole = [word for word in words if len(word) > 1]
    return len(words) >= 2 and bool(whole) and 2 * sum(map(is_like_a_name, whole)) >= len(whole)


def begins_with_given_name(cell: str) -> bool:
    """A cell whose first word is rather a given name."""
    words = name_words(cell)
    return bool(words) and is_rather_given(words[0])


def _begins_like_a_name(part: str) -> bool:
    first = part.lstrip("'’ʼ(\"-")[:1]
    return (
        first.isupper()
        or (first.isalpha() and not first.isascii() and not first.islower())
        or part[:1] in "'’"
    )


@cache
def _common_words() -> frozenset[str]:
    """Ordinary words: our own list, the words of other lists of values, and those of headers."""
    words = set(load_lexicon("words")["common"].split())
    lists = (
        "city organisation health nationality language religion family_status residence_status benefits "
        "country education occupation insurer likert household_form crime violence disability_words "
        "role_in_family "
    )
    words |= {word for name in lists.split() for entry in word_list(name) for word in entry.split()}
    for ways in load_lexicon("headers").values():
        words |= {
            word
            for way in ("is", "word")
            for term in listed(ways.get(way, ""))
            for word in term.lower().split()
        }
    return frozenset(word for word in words if len(word) >= _SHORT)


@cache
def _foreign_words() -> frozenset[str]:
    """Peoples, languages, countries: ordinary words, but built like the names of people from there."""
    lists = ("nationality", "language", "country", "religion")
    return frozenset(word for name in lists for entry in word_list(name) for word in entry.split())


@cache
def _model(which: str) -> _Letters:
    if which == "words":
        words = _common_words() - _foreign_words()
        return _Letters([(words, _WEIGHT_OF_A_WORD)])
    origins = {origin: names.split() for origin, names in load_lexicon("names")[which].items()}
    return _Letters(
        (names, _WEIGHT_OF_AN_ORIGIN * (_MORE_GERMAN if origin == "german" else 1) / max(len(names), 100))
        for origin, names in origins.items()
    )
