"""Cells that say nothing, and why: left empty, unknown, refused, not asked, a code, a spreadsheet's error.

A token counts in any spelling of case and with a blank at either end. «keine» or «ohne» are answers, not
missing values. Numbers like -9 or 99 count only where they cannot be a measurement (:func:`missing_codes`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from cdl_workbook.tables.shapes import is_number_like
from cdl_workbook.vocabulary import MissingKind

_TOKENS = {
    MissingKind.EMPTY: (
        "-|--|---|–|—|.|..|...|…|/|_|0.0.00|0.0.0000|00.00.00|00.00.0000|0000-00-00|31.12.9999|9999-12-31"
        "|01.01.0001|01.01.0001 00:00:00|0001-01-01|0001-01-01 00:00:00"
    ),
    MissingKind.UNKNOWN: (
        "unbekannt|unbek.|nicht bekannt|n.bek.|weiß nicht|weiss nicht|weiß ich nicht|ungeklärt|unklar"
        "|?|??|???"
        "|unknown|don't know|n.b.|nb|missing"
    ),
    MissingKind.REFUSED: (
        "k.a.|k. a.|k.a|ka|k. angabe|keine angabe|keine angaben|keine ang.|ohne angabe|ohne angaben|o.a."
        "|o. a.|verweigert|angabe verweigert|möchte ich nicht sagen|möchte nicht angeben|no answer"
        "|prefer not to say|refused"
    ),
    MissingKind.NOT_ASKED: (
        "entfällt|entfaellt|nicht erhoben|nicht erfasst|nicht gefragt|trifft nicht zu|nicht zutreffend|n.z."
        "|n. z.|n/a|n.a.|n. a.|na|not asked|not applicable|null|none|nan|<na>|nil"
    ),
    MissingKind.SPREADSHEET_ERROR: (
        "#nv|#n/a|#wert!|#value!|#bezug!|#ref!|#div/0!|#name?|#zahl!|#num!|#null!|#leer!"
    ),
}
_AMBIGUOUS = frozenset(("na", "nb", "ka"))
_NEARLY_ALL, _LOOKED_AT = 0.9, 100
NEGATIVE_CODES = (-9999, -999, -99, -98, -97, -12, -9, -8, -7)
POSITIVE_CODES = ((99, 33), (999, 130), (9999, 2200))
"""A code, and the largest other value beside which it can be no measurement."""

_DECLARED = "\ue000"
"""A sign for private use: no file has it, so a cell of data is never taken for a mark of ours."""


def declared_missing(kind: MissingKind) -> str:
    """What stands in a cell that its file itself declares missing."""
    return f"{_DECLARED}{kind}"


TOKENS = MappingProxyType(
    {token: kind for kind, listed in _TOKENS.items() for token in listed.split("|")}
    | {declared_missing(kind): kind for kind in MissingKind}
)
"""Each way to say nothing, in lower case and without outer blanks, and why it says nothing."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The ways to say nothing that count in one column."""

    kinds: Mapping[str, MissingKind]

    def reason(self, cell: str) -> MissingKind | None:
        """Why a cell says nothing; None where it says something."""
        text = cell.strip().lower()
        return self.kinds.get(text) if text else MissingKind.EMPTY

    def parted(self, cells: Mapping[str, int]) -> tuple[dict[str, int], dict[str, int]]:
        """Cells → rows, parted into those that say something and those that do not."""
        kinds, said, nothing = self.kinds, {}, {}
        for cell, rows in cells.items():
            text = cell.strip().lower()
            if not text or text in kinds:
                nothing[cell] = rows
            else:
                said[cell] = rows
        return said, nothing

    @property
    def pattern(self) -> str:
        """The same as a regular expression for whole cells (RE2, to be used without regard to case)."""
        listed = "|".join(re.escape(token) for token in sorted(self.kinds))
        return rf"[\s\x{{00A0}}]*(?:{listed})?[\s\x{{00A0}}]*"


ALL_TOKENS = Tokens(TOKENS)
_OF_STATISTICS = {
    ".": MissingKind.UNKNOWN,
    "..": MissingKind.UNKNOWN,
    "...": MissingKind.UNKNOWN,
    "…": MissingKind.UNKNOWN,
    "/": MissingKind.UNKNOWN,
    "( )": MissingKind.UNKNOWN,
    "()": MissingKind.UNKNOWN,
    "(/)": MissingKind.UNKNOWN,
    "*": MissingKind.UNKNOWN,
    "•": MissingKind.UNKNOWN,
    "x": MissingKind.NOT_ASKED,
}
"""Signs among numbers of official statistics: unknown or secret, later, uncertain, blocked («-»: nothing)."""


def tokens_for(values: Iterable[str], extra: Iterable[str] = ()) -> Tokens:
    """The tokens that mean «missing» in a column with these values.

    Among numbers, the signs of official statistics have their own meanings. Two-letter tokens are values
    where the column is made of short codes (``NA`` for Namibia, ``NB``).

    Args:
        values: distinct cells of the column.
        extra: further tokens, decided by the caller.
    """
    short = [text for text in map(str.strip, values) if text and text.lower() not in TOKENS]
    codes = bool(short) and all(len(value) <= 3 and value.isalpha() for value in short)
    kinds = {token: kind for token, kind in TOKENS.items() if not (codes and token in _AMBIGUOUS)}
    signs = {value.lower() for value in short if len(value) < 4} & set(_OF_STATISTICS)
    looked_at = short[:: max(1, len(short) // _LOOKED_AT)]
    numbers = sum(map(is_number_like, looked_at))
    if numbers and numbers + len(signs) >= _NEARLY_ALL * len(looked_at):
        kinds |= {sign: kind for sign, kind in _OF_STATISTICS.items() if sign in signs or sign in TOKENS}
    kinds |= {token.strip().lower(): MissingKind.CODE for token in extra}
    return Tokens(kinds)


def missing_codes(
    found: Mapping[float, int], smallest: float | None, largest: float | None, *, whole: bool = True
) -> tuple[int, ...]:
    """The numbers of a column that stand for «no answer».

    Args:
        found: how often each candidate code occurs.
        smallest, largest: of the other values of the column.
        whole: the column holds whole numbers only.

    A negative code counts where every other value is 0 or more. 99, 999, 9999 count among whole numbers that
    end far below (a scale from 1 to 10, an age, a year), and not where a single one could be an outlier.

    >>> missing_codes({-9: 4}, 1, 5)
    (-9,)
    >>> missing_codes({99: 4}, 0, 88), missing_codes({99: 1}, 1, 30), missing_codes({99: 1}, 1, 5)
    ((), (), (99,))
    """
    if smallest is None or largest is None:
        return ()
    codes = [code for code in NEGATIVE_CODES if found.get(code) and smallest >= 0]
    for code, limit in POSITIVE_CODES if whole and smallest >= 0 else ():
        if found.get(code, 0) > (largest > code / 8) and largest <= limit:
            codes.append(code)
    return tuple(sorted(codes))
