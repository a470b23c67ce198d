"""Fingerprints of a table's marks: salted hashes, in memory only, as long as one run takes.

Up to :data:`KEPT` different values they are complete, so that comparing them is exact. Of more, those are
kept whose hash is small: the same ones in every table, which makes shares of them estimates of the whole.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cdl_workbook.analyses.inventory.neighbours.marks import Mark, marks_of, person_words
from cdl_workbook.inventory import TableInventory
from cdl_workbook.tables import Source, Table

KEPT = 32_768
"""Hashes of one mark, at most about so many; each has 8 bytes."""

_ALL = 2**64 - 1
_FETCHED_ROWS = 20_000
_SERIAL = 20

Hashes = np.ndarray[tuple[int], np.dtype[np.uint64]]


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The hashes of one mark of one table.

    Attributes:
        hashes: sorted, each once.
        part: the part of all hashes that was kept: 1 is complete.
        serial: the values are small whole numbers, which many tables have in common by chance.
    """

    table: str
    mark: Mark
    hashes: Hashes
    part: float
    serial: bool = False

    @property
    def limit(self) -> int:
        """The largest hash that was kept, where the table has it."""
        return min(_ALL, int(self.part * _ALL))


def salt_of(sources: Sequence[Source]) -> str:
    """Makes the hashes of one folder useless for any other, and the same in each run on the same files."""
    named = sorted((source.shown, source.file.stat().st_size) for source in sources if source.file.exists())
    return hashlib.blake2b(repr(named).encode(errors="replace"), digest_size=16).hexdigest()


def take_fingerprints(table: Table, described: TableInventory, salt: str) -> list[Fingerprint]:
    """The fingerprints of one table: one query over the columns concerned."""
    marks = marks_of(described)
    if not marks:
        return []
    hashes = ", ".join(f"hash('{salt}' || {mark.sql}) AS h{place}" for place, mark in enumerate(marks))
    cells = f"SELECT *, {person_words(described)} AS person FROM cells"
    asked = f"SELECT {hashes}, hash(NULL) AS nothing FROM ({cells})"
    if described.rows <= _FETCHED_ROWS:
        parts = [1.0] * len(marks)
        found = table.fetch(asked)
        kept = [_unique(found[f"h{place}"], found["nothing"]) for place in range(len(marks))]
    else:
        parts = [min(1.0, KEPT / max(mark.about, 1)) for mark in marks]
        kept = _kept(table, asked, parts)
    serial = _serial_columns(table)
    return [
        Fingerprint(described.label, mark, one, part, mark.column in serial)
        for mark, one, part in zip(marks, kept, parts, strict=True)
    ]


def _kept(table: Table, asked: str, parts: Sequence[float]) -> list[Hashes]:
    """Of a long table, the small hashes alone leave the engine."""
    limits = (min(_ALL, int(part * _ALL)) for part in parts)
    lists = ", ".join(
        f"list(DISTINCT h{place}) FILTER (WHERE h{place} <= {limit}::UBIGINT) AS h{place}"
        for place, limit in enumerate(limits)
    )
    found = table.fetch(f"SELECT {lists}, [any_value(nothing)] AS nothing FROM ({asked})")
    return [_unique(found[f"h{place}"][0], found["nothing"][0]) for place in range(len(parts))]


def _unique(found: Any, nothing: Any) -> Hashes:
    """Sorted, each once; what the engine makes of a row without a value left out."""
    hashes = np.unique(np.asarray(found, dtype=np.uint64))
    none = np.asarray(nothing, dtype=np.uint64)[:1]
    return hashes[hashes != none] if len(none) else hashes


def _serial_columns(table: Table) -> set[str]:
    """Columns of whole numbers from one on: their values say nothing without the header."""
    return {column.name for column in table.columns if _is_serial(column.sample, column.distinct)}


def _is_serial(sample: Any, distinct: int) -> bool:
    if not sample or not all(cell.isdecimal() for cell in sample):
        return False
    return max(map(int, sample)) <= _SERIAL * max(distinct, 50)
