"""Where do the columns of a text with fixed widths begin? Found where it is certain, not guessed elsewhere.

Columns are separated by positions that are blank in every line, and each has its header above it, in line
with its left or right edge. A line of dashes under the header says the same for certain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from operator import or_

from cdl_workbook.tables.layout import decide_layout

DASHES = re.compile(r"\s*[-=]{2,}(?:\s+[-=]{2,})+\s*")
_INNER_GAP = re.compile(r"\S {2,}\S")
_LONGEST_PREAMBLE = 15
_ENOUGH_LINES = 10
"""Single blanks stand one above the other by chance in a few lines, not in ten."""
_FEW, _MOSTLY, _LONG = 0.05, 0.6, 20
_MARKS = bytes(48 if byte == 32 else 49 for byte in range(256))

Span = tuple[int, int]
"""Where a column's cells begin, and the position after their end."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a text, and how many lines stand before its header."""

    spans: tuple[Span, ...]
    skip: int = 0

    def cut(self, line: str) -> list[str]:
        """The cells of a line, without blanks around them."""
        return [line[start:end].strip() for start, end in self.spans]


def given_columns(widths: Sequence[int]) -> Columns:
    """Columns of these widths, side by side; the last one takes the rest of the line."""
    edges = [0, *accumulate(widths)]
    spans = list(pairwise(edges))
    return Columns((*spans[:-1], (spans[-1][0], 1 << 30)))


def filled_positions(line: str) -> int:
    """One bit per position that is not blank."""
    signs = line.encode("latin-1", "replace").translate(_MARKS)
    return int(signs[::-1] or b"0", 2)


def find_columns(first: Sequence[str], later: int) -> Columns | None:
    """The columns, or None where it is not certain where they begin.

    Args:
        first: the first lines that are not blank.
        later: positions that are filled in any line after these.
    """
    if any("\t" in line for line in first):
        return None
    filled = [filled_positions(line) for line in first]
    rest = list(accumulate(reversed(filled), or_, initial=later))[::-1]
    for skip, line in enumerate(first[1 : _LONGEST_PREAMBLE + 1]):
        if DASHES.fullmatch(line):
            spans = _runs(filled[skip + 1])
            fits = not (filled[skip] | rest[skip + 2]) & ~filled[skip + 1]
            return Columns(spans, skip) if fits else None
    for skip in range(min(_LONGEST_PREAMBLE, len(first) - 2)):
        if spans := _certain(_runs(rest[skip]), first[skip:]):
            return Columns(spans, skip)
        if _INNER_GAP.search(first[skip]):
            return None  # no title, but a line with columns of its own
    return None


def look_fixed(lines: Sequence[str], *, is_text: bool) -> bool:
    """True for lines that seem to be cut by widths: gaps inside most of them, or all equally long.

    Args:
        is_text: the file may as well be a text or a list, so equal lengths say nothing.
    """
    gaps = sum(1 for line in lines if _INNER_GAP.search(line.strip()))
    same = len(set(map(len, lines))) == 1 and len(lines[0]) >= _LONG if lines else False
    return len(lines) > 2 and (gaps >= _MOSTLY * len(lines) or (same and not is_text))


def _runs(filled: int) -> tuple[Span, ...]:
    return tuple(found.span() for found in re.finditer("1+", bin(filled)[:1:-1]))


def _certain(runs: Sequence[Span], lines: Sequence[str]) -> tuple[Span, ...]:
    """The runs as columns; none where a header is missing, out of line, or a gap may be chance."""
    header = lines[0]
    spans = _joined(runs, lambda span: not header[slice(*span)].strip())
    rows = [Columns(spans).cut(line) for line in lines]
    if len(spans) < 2 or not all(_is_in_line(header, span) for span in spans):
        return ()
    if any(after[0] - before[1] == 1 for before, after in pairwise(spans)):
        all_have_cells = all(map(any, zip(*rows[1:], strict=True)))
        if len(lines) < _ENOUGH_LINES or not all_have_cells:
            return ()
    with_gaps = sum(1 for cells in rows if any(map(_INNER_GAP.search, cells)))
    return spans if with_gaps <= _FEW * len(lines) and _has_header(rows) else ()


def _has_header(rows: Sequence[Sequence[str]]) -> bool:
    layout = decide_layout(rows)
    in_words = not any(sign.isdigit() for cell in rows[0] for sign in cell)
    return layout.header_row is not None and (layout.reason != "all_text" or in_words)


def _joined(runs: Sequence[Span], belongs: Callable[[Span], bool]) -> tuple[Span, ...]:
    """Runs with a single blank between them made one, where the second belongs to the first."""
    joined: list[Span] = []
    for run in runs:
        if joined and run[0] - joined[-1][1] == 1 and belongs(run):
            joined[-1] = (joined[-1][0], run[1])
        else:
            joined.append(run)
    return tuple(joined)


def _is_in_line(header: str, span: Span) -> bool:
    cell = header[slice(*span)].ljust(span[1] - span[0])
    return bool(cell.strip()) and (cell[0] != " " or cell[-1] != " ")
