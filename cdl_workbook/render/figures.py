"""Pictures as inline SVG, drawn for a narrow screen first, each with its numbers as a table.

Colours come from CSS variables, so a picture follows light, dark and print; the attributes beside them are
what a place without the report's style sheet shows. Nothing is said by colour alone: every mark carries its
number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from cdl_workbook.render.html import data_span, details, fresh_id, join, table, visible
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
