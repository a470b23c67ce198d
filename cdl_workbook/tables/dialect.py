"""How a delimited text separates and quotes its cells.

Each candidate delimiter is tried on the first lines with a real csv reader; the one that gives every row the
same width wins. A decimal comma cannot win over semicolons, because the header has none.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

DELIMITERS = (";", "\t", "|", ",")
NO_DELIMITER = "\x1f"
_ROWS = 400
_ENOUGH = 0.7
csv.field_size_limit(1 << 30)


@dataclass(frozen=True, slots=True)
class Dialect:
    """Delimiter, quote and escape of a text; ``skip`` lines before the first row (a ``sep=;`` line).

    Attributes:
        reason: why this delimiter, as a code: sep_line, consistent_width, one_column, option.
    """

    delimiter: str
    quote: str
    escape: str
    skip: int
    reason: str

    @property
    def shown_delimiter(self) -> str | None:
        """The delimiter as recorded: None for a text of one column."""
        return None if self.delimiter == NO_DELIMITER else self.delimiter

    def rows(self, lines: Iterator[str]) -> Iterator[list[str]]:
        """The cells of each line, by the standard library's reader."""
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quotechar=self.quote,
            doublequote=self.escape == self.quote,
            escapechar=None if self.escape == self.quote else self.escape,
        )


def decide_dialect(text: str, delimiter: str | None = None, quote: str | None = None) -> Dialect:
    """Decide how a text is written, from its beginning.

    Args:
        text: the first lines, the last one complete.
        delimiter, quote: what the caller has decided.
    """
    quote = quote or '"'
    escape = "\\" if f"\\{quote}" in text and quote * 2 not in text else quote
    first, _, rest = text.lstrip("\ufeff").partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5 and not delimiter:
        return Dialect(first.strip()[4], quote, escape, 1, "sep_line")
    if first.strip().lower() in ("sep=", "sep=\t"):
        return Dialect("\t", quote, escape, 1, "sep_line")
    if delimiter:
        return Dialect(delimiter, quote, escape, 0, "option")
    scores = {mark: _score(text, Dialect(mark, quote, escape, 0, "")) for mark in DELIMITERS}
    best = max(DELIMITERS, key=lambda mark: scores[mark])
    if scores[best] < _ENOUGH:
        return Dialect(NO_DELIMITER, quote, escape, 0, "one_column")
    return Dialect(best, quote, escape, 0, "consistent_width")


def _score(text: str, dialect: Dialect) -> float:
    """The share of rows that have the commonest width (0 if that is one column), wider first on a draw."""
    widths: list[int] = []
    for number, row in enumerate(dialect.rows(io.StringIO(text, newline=""))):
        if number >= _ROWS:
            break
        if any(cell.strip() for cell in row):
            widths.append(len(row))
    if not widths or dialect.delimiter not in text:
        return 0.0
    counted = Counter(widths)
    usual = max(counted, key=lambda width: (counted[width] * (width > 1), width))
    if usual < 2:
        return 0.0
    near = sum(count for width, count in counted.items() if 2 <= width <= usual)
    exact = counted[usual] / len(widths)
    header = max(widths[:3]) >= usual or widths[0] >= usual
    share = 0.6 * exact + 0.4 * near / len(widths)
    return share * (1.0 if header else 0.6) + min(usual, 100) / 1000
