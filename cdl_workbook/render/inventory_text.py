"""The data inventory as plain text for terminals and ``text/plain`` outputs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from cdl_workbook.inventory import Inventory, NotRead, TableInventory
from cdl_workbook.render.columns import kind_words
from cdl_workbook.render.evidence import plain
from cdl_workbook.render.html import visible
from cdl_workbook.render.inventory import RELATED, not_read_reason, related_columns
from cdl_workbook.render.overview import gaps_of, gaps_text, lead_sentences
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

_WIDEST = 40


def inventory_text(
    inventory: Inventory, language: Language, unanswered: Mapping[str, Collection[str]] = MappingProxyType({})
) -> str:
    """What matters, the tables, the columns about persons, what is missing to know, and what was not read.

    Args:
        unanswered: see :func:`cdl_workbook.render.overview.gaps_of`.
    """
    say = words(language)
    if not inventory.tables and not inventory.not_read:
        return say.text("render.inventory.none")
    parts = []
    if inventory.tables:
        heads = [say.text(f"render.inventory.{key}") for key in ("table", "rows", "columns", "personal")]
        rows = [_overview_row(one, language) for one in inventory.tables]
        gaps = gaps_of(inventory, unanswered)
        parts.append("\n".join(lead_sentences(inventory, gaps, language)))
        parts.append(_aligned([heads, *rows], numbers={1, 2, 3}))
        parts += [text for one in inventory.tables if (text := _related(one, language))]
        parts += [gaps_text(gaps, language)] if gaps else []
    if inventory.not_read:
        lines = [f"  {_not_read(file, language)}" for file in inventory.not_read]
        parts.append("\n".join([f"{say.text('render.inventory.not_read')}:", *lines]))
    return "\n\n".join(parts)


def _not_read(file: NotRead, language: Language) -> str:
    reason = plain(not_read_reason(file, language))
    return reason if reason.startswith(visible(file.path)) else f"{visible(file.path)}: {reason}"


def _overview_row(one: TableInventory, language: Language) -> list[str]:
    number = words(language).number
    counts = (one.rows, len(one.columns), related_columns(one.columns))
    return [visible(one.label), *(number(count) for count in counts)]


def _related(one: TableInventory, language: Language) -> str:
    say = words(language)
    rows = [
        [f"  {visible(c.name)}", say.text(f"personal.{c.personal}"), kind_words(c, say)]
        for c in one.columns
        if c.personal in RELATED
    ]
    return f"{visible(one.label)}:\n{_aligned(rows)}" if rows else ""


def _aligned(rows: Sequence[Sequence[str]], numbers: Sequence[int] | set[int] = ()) -> str:
    rows = [[_short(cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if i in numbers else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _short(cell: str) -> str:
    return cell if len(cell) <= _WIDEST + 20 else f"{cell[:_WIDEST]}…"
