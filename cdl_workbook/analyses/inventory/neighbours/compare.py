"""The tables of one folder beside each other: meets them one by one, and compares them when all are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cdl_workbook.analyses.inventory.neighbours.files import file_facts, last_changes
from cdl_workbook.analyses.inventory.neighbours.fingerprints import Fingerprint, salt_of
from cdl_workbook.analyses.inventory.neighbours.relations import repeats, same_files, shared_keys
from cdl_workbook.analyses.inventory.neighbours.versions import version_families
from cdl_workbook.inventory import Inventory, TableInventory
from cdl_workbook.tables import SPREADSHEET_SUFFIXES, Source


class Neighbours:
    """Keeps the fingerprints of one run. Without another table there is nothing to compare with."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._prints: list[Fingerprint] = []
        self._first: dict[tuple[str, str | None], str] = {}
        alone = len(sources) < 2 and not any(
            source.file.suffix.lower() in SPREADSHEET_SUFFIXES for source in sources
        )
        self.salt = None if alone else salt_of(sources)
        """What all fingerprints of this run are salted with; None where none are needed."""

    def meet(self, described: TableInventory, prints: Sequence[Fingerprint]) -> None:
        """Keep the fingerprints of one table; of a copy of a file, none. In the order of the sources."""
        content = (described.sha256, described.sheet)
        if content not in self._first:
            self._first[content] = described.label
            self._prints += prints

    def compared(self, inventory: Inventory) -> Inventory:
        """The inventory with what its files and tables have to do with each other."""
        tables = _without_copies(inventory.tables)
        called = {self._first.get((table.sha256, table.sheet)): label for label, table in tables.items()}
        prints = [replace(one, table=called[one.table]) for one in self._prints]
        prints.sort(key=lambda one: (one.table, one.mark.column or ""))
        keys = shared_keys(prints)
        return replace(
            inventory,
            files=file_facts(self._sources),
            shared_keys=keys,
            repeats=(*same_files(inventory.tables), *repeats(prints, tables, keys)),
            versions=version_families(last_changes(self._sources)),
        )


def _without_copies(tables: Sequence[TableInventory]) -> dict[str, TableInventory]:
    """Label → table; of files that are the same, the one that lies highest and has the shortest name."""
    by_name = sorted(
        tables, key=lambda table: (table.path.count("/"), len(table.path), table.path), reverse=True
    )
    chosen = {(table.sha256, table.sheet): table for table in by_name}
    return {table.label: table for table in chosen.values()}
