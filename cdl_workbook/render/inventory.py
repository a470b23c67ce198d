"""The data inventory as a page: overview, picture, and every table in detail.

Only counts, names and classes are shown; the inventory holds nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from markupsafe import Markup

from cdl_workbook.inventory import ColumnInventory, Inventory, NotRead, TableInventory
from cdl_workbook.render.columns import columns_html, reading_html
from cdl_workbook.render.evidence import fill
from cdl_workbook.render.html import Cell, data_span, details, join, nothing_html, table, unmark
from cdl_workbook.render.kinds_matrix import BY_URGENCY, STRONG, kinds_matrix, letter
from cdl_workbook.render.overview import gaps_html, gaps_of, joins_html, lead_sentences
from cdl_workbook.vocabulary import Language, Personal
from cdl_workbook.wording import words

RELATED = (
    Personal.DIRECT_IDENTIFIER,
    Personal.QUASI_IDENTIFIER,
    Personal.SPECIAL_CATEGORY,
    Personal.CRIMINAL_OFFENCE,
    Personal.OTHER_PERSONAL,
    Personal.FREE_TEXT,
)
"""The classes that count as «about persons»; free text does, because nobody knows what stands in it."""

_TALL = 25


def related_columns(columns: Sequence[ColumnInventory]) -> int:
    """How many columns are about persons."""
    return sum(column.personal in RELATED for column in columns)


def inventory_html(
    inventory: Inventory, language: Language, unanswered: Mapping[str, Collection[str]] = MappingProxyType({})
) -> Markup:
    """The whole inventory: what matters, all tables, the matrix, what is open, and each table in detail.

    Args:
        unanswered: see :func:`cdl_workbook.render.overview.gaps_of`.
    """
    say = words(language)
    parts = []
    if inventory.tables:
        gaps = gaps_of(inventory, unanswered)
        lead = join(Markup("<p>{}</p>").format(one) for one in lead_sentences(inventory, gaps, language))
        parts += [Markup('<div class="inventory-lead">{}</div>').format(lead), _overview(inventory, language)]
        parts += [_picture(inventory, language), gaps_html(gaps, language), joins_html(inventory, language)]
        parts.append(Markup("<h3>{}</h3>").format(say.text("render.inventory.details_title")))
        parts += [_details(one, language) for one in inventory.tables]
    else:
        parts.append(nothing_html(say.text("render.inventory.none")))
    if inventory.not_read:
        parts.append(_not_read(inventory.not_read, language))
    return join(parts)


def not_read_reason(file: NotRead, language: Language) -> str:
    """Why a file was not read, with marks around data."""
    sentence = fill(words(language), f"errors.{file.reason}", {"path": file.path, **file.params})
    return sentence or words(language).text("render.inventory.not_read_unknown")


def _overview(inventory: Inventory, language: Language) -> Markup:
    say = words(language)
    header = [
        say.text(f"render.inventory.{key}") for key in ("table", "format", "rows", "columns", "personal")
    ]
    header += [say.text(f"overview.{key}") for key in ("size", "modified")]
    changed = {file.path: say.date(file.modified) for file in inventory.files}
    nothing = say.text("render.nothing")
    rows: list[Sequence[Cell]] = [
        (
            Markup('<span class="lettered"><span class="letter">{}</span> {}</span>').format(
                letter(place), data_span(one.label)
            ),
            data_span(one.format),
            say.number(one.rows),
            say.number(len(one.columns)),
            say.number(related_columns(one.columns)),
            say.text("overview.kilobytes", size=max(1, round(one.bytes / 1000))),
            changed.get(one.path, nothing),
        )
        for place, one in enumerate(inventory.tables)
    ]
    return table(
        header, rows, say.text("render.inventory.overview"), numbers={2, 3, 4, 5, 6}, tall=len(rows) > _TALL
    )


def _picture(inventory: Inventory, language: Language) -> Markup:
    title = _picture_title(inventory, language)
    if not any(column.personal in BY_URGENCY for one in inventory.tables for column in one.columns):
        return Markup("<p>{}</p>").format(title)
    return kinds_matrix(inventory, title, language)


def _picture_title(inventory: Inventory, language: Language) -> str:
    columns = [column for one in inventory.tables for column in one.columns]
    personal, special = related_columns(columns), sum(column.personal in STRONG for column in columns)
    key = "matrix_title" if special else "matrix_title_plain" if personal else "matrix_title_none"
    return words(language).text(f"render.inventory.{key}", personal=personal, special=special)


def _details(one: TableInventory, language: Language) -> Markup:
    facts = words(language).text(
        "render.inventory.summary",
        rows=one.rows,
        columns=len(one.columns),
        personal=related_columns(one.columns),
    )
    summary = data_span(one.label) + Markup(' <span class="summary-facts">{}</span>').format(facts)
    body = columns_html(one, language, tall=len(one.columns) > _TALL) + reading_html(one, language)
    return details(summary, body, kind="table-details")


def _not_read(files: Sequence[NotRead], language: Language) -> Markup:
    say = words(language)
    header = [say.text("render.inventory.not_read_file"), say.text("render.inventory.not_read_reason")]
    rows = [(data_span(file.path), unmark(not_read_reason(file, language))) for file in files]
    title = say.text("render.inventory.not_read")
    return Markup("<h3>{}</h3>{}").format(
        title, table(header, rows, say.text("render.inventory.not_read_caption"), tall=len(rows) > _TALL)
    )
