"""Pictures as inline SVG, drawn for a narrow screen first, each with its numbers as a table.

Colours come from CSS variables, so a picture follows light, dark and print; the attributes beside them are
what a place without the report's style sheet shows. Nothing is said by colour alone: every mark carries its
number.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt

from markupsafe import Markup

from cdl_workbook.render.html import Cell, data_span, details, fresh_id, join, table, visible
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

WIDTH = 340
"""Units across every picture: close to the pixels of a small phone, so text keeps its size there."""

_CHARACTERS = 38


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """One bar: its label, how long it is, the number in words; ``data`` if the label comes from data."""

    label: str
    value: float
    text: str
    data: bool = False


def bar_chart(
    title: str, desc: str, bars: Sequence[Bar], *, language: Language, heads: tuple[str, str] | None = None
) -> Markup:
    """Bars from zero, each label above its bar and each number behind it.

    Args:
        title: what the picture says, as a sentence.
        desc: how to read it.
        bars: at least one, in the order to show.
        language: of the words around the numbers.
        heads: column headers of the table beside it.

    Raises:
        ValueError: a value is negative.
    """
    if any(bar.value < 0 for bar in bars):
        raise ValueError("a bar starts at zero and cannot be negative")
    longest = max((bar.value for bar in bars), default=0) or 1
    drawn = []
    for i, bar in enumerate(bars):
        width = max(2.0, round(bar.value / longest * (WIDTH - 84), 1)) if bar.value else 0
        drawn.append(_label(bar.label, 0, 15 + i * 50, data=bar.data))
        drawn.append(
            Markup(
                '<rect class="fig-bar" fill="#8bb8ff" x="0" y="{}" width="{}" height="20" rx="3"/>'
                '<text class="fig-number" x="{}" y="{}" font-size="14">{}</text>'
            ).format(22 + i * 50, width, width + 7, 37 + i * 50, bar.text)
        )
    say = words(language)
    rows = [(data_span(bar.label) if bar.data else bar.label, bar.text) for bar in bars]
    header = heads or (say.text("render.figure_row"), say.text("render.figure_value"))
    numbers = table(header, rows, title, numbers={1})
    return _figure(title, desc, join(drawn), 50 * max(1, len(bars)), numbers, language)


def matrix(
    title: str,
    desc: str,
    rows: Sequence[str],
    columns: Sequence[str],
    cells: Sequence[Sequence[int]],
    *,
    language: Language,
    heads: Sequence[str],
    strong: Collection[int] = (),
    table_rows: Sequence[Sequence[Cell]] | None = None,
) -> Markup:
    """Counts of rows by columns; a larger square is a larger count, and the count stands in it.

    Args:
        title: what the picture says, as a sentence.
        desc: how to read it.
        rows: names from data, one per row.
        columns: short words above the columns (about ten letters fit).
        cells: a count for each row and column.
        language: of the words around the numbers.
        heads: headers of the table beside it: one for the row names, one per column.
        strong: positions of columns drawn in the accent colour and with a border.
        table_rows: rows of the table, where it shows more than the picture.
    """
    step = min(56.0, (WIDTH - 40) / max(1, len(columns)))
    largest = max((count for row in cells for count in row), default=0) or 1
    drawn = [
        Markup(
            '<text class="fig-head" font-size="14" transform="translate({} 62) rotate(-40)">{}</text>'
        ).format(round(step * (j + 0.5), 1), name)
        for j, name in enumerate(columns)
    ]
    for i, (name, counts) in enumerate(zip(rows, cells, strict=True)):
        top = 78 + i * 72
        drawn.append(_label(name, 0, top + 13, data=True))
        drawn += [
            _square(count, largest, step * (j + 0.5), top + 39, step, strong=j in strong)
            for j, count in enumerate(counts)
        ]
    shown = table_rows or [
        (data_span(name), *(words(language).number(count) for count in counts))
        for name, counts in zip(rows, cells, strict=True)
    ]
    numbers = table(heads, shown, title, numbers=range(1, len(heads)))
    return _figure(title, desc, join(drawn), 70 + 72 * len(rows), numbers, language)


def _square(count: int, largest: int, x: float, y: float, step: float, *, strong: bool) -> Markup:
    if not count:
        return Markup('<circle class="fig-zero" fill="#767676" cx="{}" cy="{}" r="2.5"/>').format(
            round(x, 1), y
        )
    side = round(24 + (min(38.0, step - 3) - 24) * sqrt(count / largest), 1)
    kind, fill, ink = ("fig-strong", "#86184f", "#ffffff") if strong else ("fig-cell", "#8bb8ff", "#1d1720")
    return Markup(
        '<rect class="{}" fill="{}" x="{}" y="{}" width="{}" height="{}" rx="4"/>'
        '<text class="{}-number" fill="{}" x="{}" y="{}" font-size="14" font-weight="600"'
        ' text-anchor="middle">{}</text>'
    ).format(
        kind, fill, round(x - side / 2, 1), round(y - side / 2, 1), side, side,
        kind, ink, round(x, 1), y + 5, count,
    )  # fmt: skip


def _label(text: str, x: float, y: float, *, data: bool) -> Markup:
    shown = visible(text)
    if len(shown) > _CHARACTERS:
        shown = f"{shown[: _CHARACTERS - 12]}…{shown[-11:]}"
    extra = Markup(' translate="no"') if data else Markup("")
    return Markup('<text class="fig-label{}" x="{}" y="{}" font-size="15"{}>{}</text>').format(
        " data" if data else "", x, y, extra, shown
    )


def _figure(title: str, desc: str, drawn: Markup, height: int, numbers: Markup, language: Language) -> Markup:
    name = fresh_id("figure")
    return Markup(
        '<figure class="figure"><figcaption>{title}</figcaption>'
        '<svg role="img" aria-labelledby="{name}-title {name}-desc" viewBox="0 0 {width} {height}"'
        ' class="picture" fill="currentColor"><title id="{name}-title">{title}</title>'
        '<desc id="{name}-desc">{desc}</desc>{drawn}</svg>'
        '<p class="figure-note">{desc}</p>{numbers}</figure>'
    ).format(
        title=title,
        desc=desc,
        name=name,
        width=WIDTH,
        height=height,
        drawn=drawn,
        numbers=details(words(language).text("render.data_table"), numbers),
    )
