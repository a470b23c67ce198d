"""``inventory``: describes tables and folders where there is no workbook, and loads nothing made for one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from cdl_workbook.cli.console import progress, say, say_error, say_json
from cdl_workbook.inventory import NotRead
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words


def inventory(paths: Sequence[Path], as_json: bool, language: Language) -> int:
    """Describe tables and folders without a workbook."""
    from cdl_workbook.analyses.inventory import assess_inventory, take_inventory, usable_cores
    from cdl_workbook.disclosure import make_shareable
    from cdl_workbook.exports.documents import inventory_document, to_json
    from cdl_workbook.render.findings import findings_text
    from cdl_workbook.render.inventory_text import inventory_text

    text = words(language).text
    with progress() as step:
        name = text("cli.reading")
        found = take_inventory(
            paths,
            progress=lambda done, everything, _: step(name, done, everything),
            processes=usable_cores(),
        )
    shareable = make_shareable(found)
    for item in shareable.inventory.not_read:
        say_error(why_not_read(item, language))
    if not found.tables and not found.not_read:
        say_error(text("errors.no_tables"))
    if as_json:
        say_json(to_json(inventory_document(shareable)))
    elif found.tables:
        say(inventory_text(shareable.inventory, language))
        say()
        say(findings_text(assess_inventory(shareable.inventory, dt.date.today()), language))
    named = {path.name for path in paths if path.is_file()}
    refused = any(item.path.partition("#")[0] in named for item in found.not_read)
    return 2 if refused or not found.tables else 0


def why_not_read(item: NotRead, language: Language) -> str:
    """The sentence for a table that could not be read."""
    from cdl_workbook.render.evidence import plain
    from cdl_workbook.render.inventory import not_read_reason

    return plain(not_read_reason(item, language))
