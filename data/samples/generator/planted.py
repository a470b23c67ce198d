"""What is planted in a sample, counted from its finished rows: counts and shares, never persons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from .tables import Cell, SampleTable, is_missing

Planted = dict[str, object]
Groups = Mapping[str, Collection[Cell]]


def _where(table: SampleTable) -> Planted:
    return {"table": table.path, "sheet": table.sheet}


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4)


def split_in_two(table: SampleTable, column: str, first: str, rest: str) -> Groups:
    """Two groups: the cells equal to ``first``, and all other cells that are not missing, as ``rest``."""
    others = sorted({str(cell) for cell in table.cells(column) if not is_missing(cell)} - {first})
    return {first: [first], rest: others}


def count_missing_by_group(table: SampleTable, column: str, group_column: str, groups: Groups) -> Planted:
    """How often ``column`` is missing in each group of ``group_column``."""
    counted = []
    for name, values in groups.items():
        cells = [row[column] for row in table.rows if row[group_column] in values]
        missing = sum(is_missing(cell) for cell in cells)
        counted.append(
            {
                "name": name,
                "values": list(values),
                "rows": len(cells),
                "missing": missing,
                "share": _share(missing, len(cells)),
            }
        )
    return {**_where(table), "column": column, "group_column": group_column, "groups": counted}


def count_outcome_by_group(
    table: SampleTable, column: str, positive: str, group_column: str, groups: Groups
) -> Planted:
    """The rate of ``positive`` among the known outcomes in each group."""
    counted = []
    for name, values in groups.items():
        cells = [row[column] for row in table.rows if row[group_column] in values]
        known = [cell for cell in cells if not is_missing(cell)]
        hits = known.count(positive)
        counted.append(
            {
                "name": name,
                "values": list(values),
                "known": len(known),
                "positive": hits,
                "rate": _share(hits, len(known)),
            }
        )
    return {
        **_where(table),
        "outcome_column": column,
        "positive": positive,
        "group_column": group_column,
        "groups": counted,
    }


def count_rare_combinations(
    table: SampleTable, columns: Sequence[str], planted: Sequence[Sequence[Cell]]
) -> Planted:
    """The planted combinations, each held by one row, and how many combinations of the table are so.

    A missing cell counts as a value of its own.
    """
    counts = Counter(tuple(row[column] for column in columns) for row in table.rows)
    combinations = [{"values": list(values), "n": counts[tuple(values)]} for values in planted]
    return {
        **_where(table),
        "columns": list(columns),
        "combinations": combinations,
        "distinct_combinations": len(counts),
        "all_with_n_1": sum(count == 1 for count in counts.values()),
    }


def count_share(
    table: SampleTable, column: str, values: Sequence[Cell], expected_share: float, expected_from: str
) -> Planted:
    """The share of a group among the rows with a known value, beside the share to be expected."""
    known = [cell for cell in table.cells(column) if not is_missing(cell)]
    hits = sum(cell in values for cell in known)
    return {
        **_where(table),
        "column": column,
        "values": list(values),
        "known": len(known),
        "n": hits,
        "share": _share(hits, len(known)),
        "expected_share": expected_share,
        "expected_from": expected_from,
    }
