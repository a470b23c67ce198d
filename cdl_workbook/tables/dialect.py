"""How a delimited text separates and quotes its cells.

Each candidate delimiter is tried on the first lines with a real csv reader; the one that gives every row the
same width wins. A decimal comma cannot win over semicolons, because the header has none.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

DELIMITERS = (";", "\t", "|", ",")
NO_DELIMITER = "\x1f"
_ROWS = 400
_OF_A_PART = 0.62
"""What evenness counts where it holds of a small part of the lines only: the rest is preamble and notes."""
_HOLDS_OTHERS = 0.5
_ENOUGH = 0.6
_ENOUGH_PROSE = 0.8
_LEAST_EXACT, _MOST = 2, 0.51
_LONGEST_PREAMBLE = 60
_NOT_IN_A_NUMBER = re.compile(r"(?<!\d),|,(?!\d)")
_SEP_LINE = re.compile(r"sep=(\W)\s*", re.IGNORECASE)
csv.field_size_limit(1 << 30)


@dataclass(frozen=True, slots=True)
class Dialect:
    """Delimiter, quote and escape of a text; ``skip`` lines before the first row (a ``sep=;`` line).

    Attributes:
        reason: why this delimiter, as a code: sep_line, consistent_width, one_column, option.
        blank_before_quote: blanks stand between a delimiter and a quote.
    """

    delimiter: str
    quote: str
    escape: str
    skip: int
    reason: str
    blank_before_quote: bool = False

    @property
    def shown_delimiter(self) -> str | None:
        """The delimiter as recorded: None for a text of one column."""
        return None if self.delimiter == NO_DELIMITER else self.delimiter

    @property
    def arguments(self) -> dict[str, Any]:
        """The same for the standard library's reader."""
        doubled = self.escape == self.quote
        return {
            "delimiter": self.delimiter,
            "quotechar": self.quote,
            "doublequote": doubled,
            "escapechar": None if doubled else self.escape,
            "skipinitialspace": self.blank_before_quote,
        }

    def rows(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """The cells of each line, by the standard library's reader."""
        return csv.reader(lines, **self.arguments)


CLEAN = Dialect(",", '"', '"', 0, "written_here")
"""How the package itself writes the temporary copies that DuckDB reads."""


def write_clean(rows: Iterable[Sequence[str]], target: Path) -> int:
    """Write rows the way :data:`CLEAN` says, with one kind of line end, also inside cells.

    Returns:
        a length that no row exceeds. Unit: bytes.
    """
    longest = 0
    with target.open("w", encoding="utf-8", newline="") as writing:
        out = csv.writer(writing, lineterminator="\n", quoting=csv.QUOTE_ALL)
        for row in rows:
            out.writerow([cell.replace("\r\n", "\n").replace("\r", "\n") for cell in row])
            longest = max(longest, 4 * sum(map(len, row)) + 3 * len(row))
    return longest


def decide_dialect(text: str, delimiter: str | None = None, quote: str | None = None) -> Dialect:
    """Decide how a text is written, from its beginning.

    Args:
        text: the first lines, the last one complete.
        delimiter, quote: what the caller has decided.
    """
    quote = quote or _usual_quote(text)
    escape = "\\" if f"\\{quote}" in text and quote * 2 not in text else quote
    first = text.lstrip("\ufeff").partition("\n")[0].rstrip("\r").strip(quote)
    told = _SEP_LINE.fullmatch(first)
    skip = 1 if told else 0

    def written_with(mark: str, reason: str) -> Dialect:
        blanks = re.search(f"{re.escape(mark)} +{re.escape(quote)}", text) is not None
        return Dialect(mark, quote, escape, skip, reason, blanks)

    if delimiter:
        return written_with(delimiter, "option")
    if told:
        return written_with(told[1], "sep_line")
    candidates = [written_with(mark, "consistent_width") for mark in DELIMITERS]
    scores = [_score(text, candidate) for candidate in candidates]
    if max(scores) < _ENOUGH:
        return written_with(NO_DELIMITER, "one_column")
    return candidates[scores.index(max(scores))]


def _score(text: str, dialect: Dialect) -> float:
    """The share of rows that have the commonest width (0 if that is one column), wider first on a draw.

    A delimiter at a row's end may stand in some rows only, so widths are looked at with and without it.
    """
    mark = dialect.delimiter
    marks = text.count(mark)
    if not marks:
        return 0.0
    in_prose = text.count(f"{mark} ") - text.count(f"{mark} {dialect.quote}")
    if mark == "," and not _NOT_IN_A_NUMBER.search(text) and marks <= len(text.splitlines()):
        return 0.0
    rows = [
        row for row in islice(dialect.rows(io.StringIO(text, newline="")), _ROWS) if any(map(str.strip, row))
    ]
    if not rows or (in_prose > _ENOUGH_PROSE * marks and not _is_exact(rows)):
        return 0.0
    even = max(_evenness([len(row) for row in rows]), _evenness([len(row) - (not row[-1]) for row in rows]))
    needed = 1.0 if _is_exact(rows) else _MOST
    return even * (_HOLDS_OTHERS if _holds_others(text, dialect, needed) else 1.0)


def _is_exact(rows: Sequence[Sequence[str]]) -> bool:
    """All of several rows have the same three cells or more: no prose does, whatever follows the marks."""
    return len(rows) > _LEAST_EXACT and len(rows[0]) > _LEAST_EXACT and len({len(row) for row in rows}) == 1


def _holds_others(text: str, dialect: Dialect, needed: float) -> bool:
    """This share of lines has, outside quotes, a mark that hardly occurs in texts: no comma parts them."""
    if dialect.delimiter != ",":
        return False
    quote = re.escape(dialect.quote)
    lines = re.sub(f"{quote}[^{quote}]*{quote}", "", text).splitlines()
    said = [line for line in lines if line.strip()]
    return any(sum(mark in line for line in said) >= needed * len(said) for mark in DELIMITERS[:3])


def _evenness(widths: list[int]) -> float:
    """How even widths are between the first and last row of the commonest one, and of how many rows."""
    counted = Counter(widths)
    again = [width for width, count in counted.items() if count > 1] or list(counted)
    usual = max(again, key=lambda width: (counted[width] * (width - 1), width))
    if usual < 2:
        return 0.0
    start = next(place for place, width in enumerate(widths) if width >= usual)
    end = max(place for place, width in enumerate(widths) if width == usual) + 1
    table = widths[start:end] if start <= _LONGEST_PREAMBLE and end - start > 1 else widths
    near = sum(1 for width in table if 2 <= width <= usual)
    share = 0.6 * table.count(usual) / len(table) + 0.4 * near / len(table)
    covered = len(table) / len(widths)
    return share * (_OF_A_PART + (1 - _OF_A_PART) * covered) + min(usual, 100) / 1000


def _usual_quote(text: str) -> str:
    """Quotation marks, or apostrophes in a file where these stand around whole cells and nowhere else."""
    if '"' in text or "'" not in text:
        return '"'
    around = len(re.findall(r"(?:^|[;,\t|])'[^'\n]*'(?=[;,\t|\r\n]|$)", text, re.MULTILINE))
    return "'" if around > 1 and 2 * around == text.count("'") else '"'
