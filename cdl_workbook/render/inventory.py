"""The data inventory as a page: overview, picture, and every table in detail.

Only counts, names and classes are shown; the inventory holds nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from markupsafe import Markup

from cdl_workbook.inventory import ColumnInventory, Inventory, NotRead, TableInventory
from cdl_workbook.render.columns import columns_html, reading_html
from cdl_workbook.render.evidence import fill
from cdl_workbook.render.figures import matrix
from cdl_workbook.render.html import Cell, data_span, details, join, nothing_html, table, unmark
from cdl_workbook.vocabulary import Language, Personal
from cdl_workbook.wording import Words, words

RELATED = (
    Personal.DIRECT_IDENTIFIER,
    Personal.QUASI_IDENTIFIER,
    Personal.SPECIAL_CATEGORY,
    Personal.CRIMINAL_OFFENCE,
    Personal.OTHER_PERSONAL,
    Personal.FREE_TEXT,
)
"""The classes that count as «about persons»; free text does, because nobody knows what stands in it."""

_SPECIAL = (Personal.SPECIAL_CATEGORY, Personal.CRIMINAL_OFFENCE)
_SHOWN = (*RELATED, Personal.UNCLEAR)
_TABLES_DRAWN = 12
_TALL = 25


def related_columns(columns: Sequence[ColumnInventory]) -> int:
    """How many columns are about persons."""
    return sum(column.personal in RELATED for column in columns)


def inventory_html(inventory: Inventory, language: Language) -> Markup:
    """The whole inventory: overview table, picture, one folded part per table, and what was not read."""
    say = words(language)
    parts = []
    if inventory.tables:
        parts += [_overview(inventory, language), _picture(inventory, language)]
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
    rows: list[Sequence[Cell]] = [
        (
            data_span(one.label),
            data_span(one.format),
            say.number(one.rows),
            say.number(len(one.columns)),
            say.number(related_columns(one.columns)),
        )
        for one in inventory.tables
    ]
    return table(
        header, rows, say.text("render.inventory.overview"), numbers={2, 3, 4}, tall=len(rows) > _TALL
    )


def _picture(inventory: Inventory, language: Language) -> Markup:
    """Tables × classes. Classes that occur nowhere are left out; many tables are cut to the fullest."""
    say = words(language)
    counts = {
        one.label: [sum(column.personal is cls for column in one.columns) for cls in _SHOWN]
        for one in inventory.tables
    }
    seen = [j for j in range(len(_SHOWN)) if any(row[j] for row in counts.values())]
    if not seen:
        return Markup("<p>{}</p>").format(say.text("render.inventory.matrix_title_none"))
    drawn = list(islice(sorted(counts, key=lambda label: -sum(counts[label])), _TABLES_DRAWN))
    drawn.sort(key=list(counts).index)
    desc = say.text("render.inventory.matrix_desc", legend=_legend([_SHOWN[j] for j in seen], say))
    if len(counts) > len(drawn):
        desc += " " + say.text("render.inventory.matrix_more", shown=len(drawn))
    return matrix(
        _picture_title(inventory, language),
        desc,
        drawn,
        [say.text(f"render.personal_short.{_SHOWN[j]}") for j in seen],
        [[counts[label][j] for j in seen] for label in drawn],
        language=language,
        heads=[
            say.text("render.inventory.table"),
            *(say.text(f"render.personal_short.{_SHOWN[j]}") for j in seen),
        ],
        strong=[i for i, j in enumerate(seen) if _SHOWN[j] in _SPECIAL],
        table_rows=[(data_span(label), *(say.number(row[j]) for j in seen)) for label, row in counts.items()],
    )


def _legend(classes: Sequence[Personal], say: Words) -> str:
    named = ((say.text(f"render.personal_short.{cls}"), say.text(f"personal.{cls}")) for cls in classes)
    return "; ".join(say.text("render.inventory.legend", short=short, long=long) for short, long in named)


def _picture_title(inventory: Inventory, language: Language) -> str:
    columns = [column for one in inventory.tables for column in one.columns]
    personal, special = related_columns(columns), sum(column.personal in _SPECIAL for column in columns)
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
