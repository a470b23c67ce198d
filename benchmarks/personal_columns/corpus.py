"""Writes a part of the corpus to a folder, and its truth as JSON beside it."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.personal_columns.model import Column, Format, Table
from benchmarks.personal_columns.writing import write_table

SEED = 20261124
BOTH = ("development", "held_out")
HALVES = (*BOTH, "further")
"""The parts that can be asked for: both halves, and the further tables beside them."""
PLAIN = Format(delimiter=",", line_end="\n")
TRUTH = "truth.json"


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """A table with the file it was written to and what is true of its columns."""

    table: Table
    path: Path
    columns: tuple[Column, ...]


def tables_of(half: str) -> tuple[Table, ...]:
    """The tables of a half; only that half's sources are imported."""
    tables: tuple[Table, ...] = importlib.import_module(f"benchmarks.personal_columns.{half}.corpus").TABLES
    return tables


def write_half(
    half: str, folder: Path, *, seed: int = SEED, stripped: bool = False, plain: bool = False
) -> list[Written]:
    """Write all tables of a half and its truth.

    Args:
        half: ``development``, ``held_out`` or ``further``.
        folder: where; made if it is missing.
        seed: another seed makes another corpus of the same shape.
        stripped: headers are c1 … cn.
        plain: all tables as csv in UTF-8 with commas, for programs that read no German files.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = list(_written(half, folder, seed, stripped, plain))
    (folder / TRUTH).write_text(as_json(half, seed, written), encoding="utf-8", newline="\n")
    return written


def _written(half: str, folder: Path, seed: int, stripped: bool, plain: bool) -> Iterator[Written]:
    for table in tables_of(half):
        columns = table.columns(seed)
        form = replace(table, format=PLAIN) if plain else table
        path = write_table(form, columns, folder, stripped=stripped)
        yield Written(table=table, path=path, columns=tuple(columns))


def as_json(half: str, seed: int, written: list[Written]) -> str:
    """The truth of a half for machines."""
    tables = [
        {
            "path": item.path.name,
            "organisation": item.table.organisation,
            "rows": item.table.rows,
            "persons": item.table.persons,
            "panel": item.table.panel,
            "false_friends": list(item.table.false_friends),
            "columns": [
                {
                    "position": position,
                    "header": column.header,
                    "kinds": list(column.truth.kinds),
                    "personal": list(column.truth.personal),
                    "origin": column.truth.origin,
                }
                for position, column in enumerate(item.columns, start=1)
            ],
        }
        for item in written
    ]
    truth = {"schema": "cdl-workbook/personal-columns/1", "half": half, "seed": seed, "tables": tables}
    return json.dumps(truth, indent=1, ensure_ascii=False) + "\n"
