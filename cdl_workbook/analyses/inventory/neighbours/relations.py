"""Fingerprints of all tables → which tables can be joined, and which hold the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from cdl_workbook.analyses.inventory.neighbours.fingerprints import Fingerprint
from cdl_workbook.analyses.inventory.neighbours.overlaps import compare, connected, overlaps
from cdl_workbook.inventory import ColumnPlace, Likeness, Repeat, SharedKey, TableInventory

_ALL_ROWS = 0.999
_ROWS_DIFFER = 0.9
"""Rows tell something only where nearly no two of one table are the same in words."""


def same_files(tables: Sequence[TableInventory]) -> tuple[Repeat, ...]:
    """Files that are the same byte by byte."""
    paths: dict[str, dict[str, None]] = defaultdict(dict)
    for table in tables:
        paths[table.sha256].setdefault(table.path)
    return tuple(
        Repeat(likeness=Likeness.SAME_FILE, tables=tuple(same)) for same in paths.values() if len(same) > 1
    )


def shared_keys(prints: Iterable[Fingerprint]) -> tuple[SharedKey, ...]:
    """Columns through which tables can be joined."""
    found: list[SharedKey] = []
    for domain, listed in sorted(_by_domain(prints).items()):
        if ":" in domain:
            continue
        for places, share in connected(overlaps(listed, _may_join)):
            columns = {
                (one.table, one.mark.column or ""): one.mark.unique for one in (listed[p] for p in places)
            }
            found.append(
                SharedKey(
                    places=tuple(
                        ColumnPlace(table=table, column=column, unique=unique)
                        for (table, column), unique in sorted(columns.items())
                    ),
                    share=round(share, 2),
                )
            )
    return tuple(found)


def repeats(
    prints: Sequence[Fingerprint], tables: Mapping[str, TableInventory], keys: Sequence[SharedKey]
) -> tuple[Repeat, ...]:
    """Tables with the same rows, tables that are a part of another, lists of the same persons."""
    domains = _by_domain(prints)
    found = list(_same_rows(domains, tables))
    found += _parts_by_key(keys, prints, tables, _pairs(found))
    return (*found, *_same_people(domains, _pairs(found)))


def _by_domain(prints: Iterable[Fingerprint]) -> dict[str, list[Fingerprint]]:
    domains: dict[str, list[Fingerprint]] = defaultdict(list)
    for one in prints:
        if len(one.hashes):
            domains[one.mark.domain].append(one)
    return domains


def _may_join(one: Fingerprint, other: Fingerprint) -> bool:
    if one.table == other.table or not (one.mark.unique or other.mark.unique):
        return False
    return not (one.serial or other.serial) or (one.mark.stem != "" and one.mark.stem == other.mark.stem)


def _of_two_tables(one: Fingerprint, other: Fingerprint) -> bool:
    return one.table != other.table


def _same_rows(
    domains: Mapping[str, Sequence[Fingerprint]], tables: Mapping[str, TableInventory]
) -> Iterator[Repeat]:
    for domain, listed in sorted(domains.items()):
        if not domain.startswith("rows:"):
            continue
        telling = [one for one in listed if len(one.hashes) >= _ROWS_DIFFER * tables[one.table].rows]
        for pair in overlaps(telling, _of_two_tables):
            if pair.share < _ALL_ROWS:
                continue
            small, large = sorted((telling[pair.one], telling[pair.other]), key=lambda one: len(one.hashes))
            same = len(small.hashes) == len(large.hashes)
            likeness = Likeness.SAME_ROWS if same else Likeness.SUBSET
            yield Repeat(likeness=likeness, tables=(small.table, large.table))


def _parts_by_key(
    keys: Sequence[SharedKey],
    prints: Sequence[Fingerprint],
    tables: Mapping[str, TableInventory],
    known: set[frozenset[str]],
) -> Iterator[Repeat]:
    """A table whose columns all stand in another, and whose every key does; ``known`` pairs are left out."""
    marked = {(one.table, one.mark.column): one for one in prints if one.mark.column}
    for key in keys:
        unique = [place for place in key.places if place.unique]
        unique.sort(key=lambda place: (tables[place.table].rows, place.table))
        for small, large in pairwise(unique):
            names = [{column.name for column in tables[place.table].columns} for place in (small, large)]
            pair = (small.table, large.table)
            if not names[0] <= names[1] or len(names[0]) < 2 or frozenset(pair) in known:
                continue
            one, other = (marked[place.table, place.column] for place in (small, large))
            if compare(one, other) >= _ALL_ROWS:
                known.add(frozenset(pair))
                yield Repeat(likeness=Likeness.SUBSET, tables=pair)


def _pairs(found: Iterable[Repeat]) -> set[frozenset[str]]:
    return {frozenset(one.tables) for one in found}


def _same_people(
    domains: Mapping[str, Sequence[Fingerprint]], known: set[frozenset[str]]
) -> Iterator[Repeat]:
    """Tables of the same persons, by the details that show most of them."""
    by: dict[tuple[str, ...], dict[str, float]] = defaultdict(dict)
    for domain, listed in sorted(domains.items()):
        if domain.startswith("person:"):
            for places, share in connected(overlaps(listed, _of_two_tables)):
                together = tuple(sorted({listed[place].table for place in places}))
                by[together][domain.partition(":")[2]] = share
    for together in sorted(by, key=len, reverse=True):
        if frozenset(together) in known or any(set(together) < set(larger) for larger in by):
            continue
        kinds = tuple(sorted(by[together], key=lambda kind: -by[together][kind]))
        share = max(by[together].values())
        yield Repeat(likeness=Likeness.SAME_PEOPLE, tables=together, share=round(share, 2), by=kinds)
