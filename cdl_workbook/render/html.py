"""The building blocks of every page: escaped text, accessible tables, folded details, small icons.

Builders take plain text or ``Markup`` and return ``Markup``. Plain text is escaped on the way in, so what
comes from data cannot become a tag.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Sequence

from markupsafe import Markup
from markupsafe import escape as escape  # part of this module's interface

from cdl_workbook.resources import shipped

Cell = str | Markup

_CONTROL = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_MARK_START, _MARK_END = "\ue000", "\ue001"
_numbers = itertools.count(1)

_SHAPES = {
    "high": '<path d="M8 1.5 15.2 14.5H.8Z"/>',
    "medium": '<path d="M8 .8 15.2 8 8 15.2.8 8Z"/>',
    "low": '<circle cx="8" cy="8" r="5.5"/>',
    "not_assessed": '<circle class="hollow" cx="8" cy="8" r="6" fill="none" stroke-dasharray="3 2.3"/>',
    "clear": '<path class="hollow" d="M2 8.5 6.3 13 14 3.5" fill="none"/>',
}


def visible(text: str) -> str:
    r"""``text`` on one line, without control and direction-changing characters.

    >>> visible("a\nb\x1b[31m")
    'a b[31m'
    """
    return " ".join(_CONTROL.sub("", text.replace(_MARK_START, "").replace(_MARK_END, "")).split())


def data_span(text: str) -> Markup:
    """Text that comes from data: escaped, not to be translated, its writing direction kept to itself.

    >>> data_span("<b>")
    Markup('<span class="data" translate="no" dir="auto">&lt;b&gt;</span>')
    """
    return Markup('<span class="data" translate="no" dir="auto">{}</span>').format(visible(text) or "–")


def nothing_html(sentence: str) -> Markup:
    """A sentence in the place of something that is not there."""
    return Markup('<p class="nothing">{}</p>').format(sentence)


def mark(text: str) -> str:
    """Put invisible marks around data before it goes into a sentence; ``unmark`` makes spans of them."""
    return f"{_MARK_START}{visible(text)}{_MARK_END}"


def unmark(sentence: str) -> Markup:
    """Escape a sentence and show its marked parts as data.

    >>> unmark("Spalte " + mark("a<b"))
    Markup('Spalte <span class="data" translate="no" dir="auto">a&lt;b</span>')
    """
    start = Markup('<span class="data" translate="no" dir="auto">')
    return escape(sentence).replace(_MARK_START, start).replace(_MARK_END, Markup("</span>"))


def join(parts: Iterable[Cell], between: Cell = "") -> Markup:
    """Parts one after another, plain ones escaped."""
    return escape(between).join(parts)


def fresh_id(prefix: str) -> str:
    """An id no other element of this process has; the report renumbers them in the order of the page."""
    return f"{prefix}-{next(_numbers)}"


def icon(name: str) -> Markup:
    """A small shape beside a word that says the same: a severity, ``not_assessed`` or ``clear``."""
    return Markup(
        '<svg class="icon" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">'
        f"{_SHAPES[name]}</svg>"
    )


def details(summary: Cell, body: Cell, *, kind: str = "") -> Markup:
    """A part that is folded on the screen and open in print."""
    opening = Markup('<details class="{}">').format(kind) if kind else Markup("<details>")
    return opening + Markup("<summary>{}</summary>{}</details>").format(summary, body)


def table(
    header: Sequence[Cell],
    rows: Sequence[Sequence[Cell]],
    caption: Cell,
    *,
    numbers: Collection[int] = (),
    tall: bool = False,
) -> Markup:
    """A table that a screen reader can walk through: caption, column headers, the first cell heads its row.

    Args:
        header: the column headers.
        rows: cells; the first of each row names it.
        caption: what the table shows.
        numbers: positions of columns with numbers, counted from 0; they are set flush right.
        tall: long tables get a frame of their own to scroll in.

    Raises:
        ValueError: a header is empty, or a row is not as long as the header.
    """
    if not all(str(cell).strip() for cell in header):
        raise ValueError("every column of a table needs a header")
    if any(len(row) != len(header) for row in rows):
        raise ValueError("every row of a table is as long as its header")
    kinds = [Markup(' class="number"') if i in numbers else Markup("") for i in range(len(header))]
    head = join(Markup('<th scope="col"{}>{}</th>').format(k, c) for k, c in zip(kinds, header, strict=True))
    body = join(_row(row, kinds) for row in rows)
    label = escape(caption).striptags()
    return Markup(
        '<div class="table-frame{}" role="region" aria-label="{}" tabindex="0"><table>'
        '<caption><span class="caption">{}</span></caption>'
        "<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>"
    ).format(" tall" if tall else "", label, caption, head, body)


def _row(row: Sequence[Cell], kinds: Sequence[Markup]) -> Markup:
    first = Markup('<th scope="row"{}>{}</th>').format(kinds[0], row[0])
    rest = join(Markup("<td{}>{}</td>").format(k, c) for k, c in zip(kinds[1:], row[1:], strict=True))
    return Markup("<tr>{}{}</tr>").format(first, rest)


def notebook_style() -> Markup:
    """The look of findings, tables and figures as a ``<style>`` element, for notebooks open in JupyterLab.

    There the theme of JupyterLab decides about light and dark, not the system.
    """
    css = (shipped("templates") / "cdl_report" / "fragments.css").read_text(encoding="utf-8")
    dark = r"@media screen and \(prefers-color-scheme: dark\) \{\s*:root (\{.*?\})\s*\}"
    css = re.sub(dark, r'body[data-jp-theme-light="false"] \1', css, flags=re.DOTALL)
    return Markup("<style>{}</style>").format(Markup(css))
