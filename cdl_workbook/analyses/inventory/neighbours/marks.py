"""Which columns of a table are worth comparing with those of other tables, and as which SQL.

A *mark* is something that two tables can have in common: a number or address of a person, a person (name
with one more detail), a whole row. Marks are compared by their hashes alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from cdl_workbook.inventory import ColumnInventory, TableInventory
from cdl_workbook.lexicon.folding import fold_cell
from cdl_workbook.vocabulary import ColumnType

OWN_VALUES = frozenset(
    "email phone iban mandate_reference tax_id social_insurance_number health_insurance_number "
    "id_card_number passport_number azr_number username".split()
)
"""Kinds whose values mean the same wherever they stand."""

_NUMBERED = re.compile(r".*(nr|nummer|no|number|id|uid|uuid|code|kennung|kennzeichen|schluessel|key)", re.S)
_GENERIC = re.compile(
    r"\b(lfd|laufende|nr|nummer|no|number|id|key|index|zeile|pos|position|code|antwort)\b ?"
)
_MOST, _MOST_OF_A_LONG_TABLE = (6, 2), (3, 1)
"""Keys, and details beside a name, that are compared at most."""

_PERSON_DETAILS = ("birth_date", "email", "iban", "phone", "street", "address", "postcode")
_ROWS_COMPARED = 100_000
"""Whole rows are compared up to here; hashing all cells of a longer table would take too long."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """Something to compare.

    Attributes:
        domain: marks of one domain are compared: ``id``, ``email``, ``person:email``, ``rows:…``.
        column: the column's name, or None where several make the mark.
        unique: no value occurs twice.
        stem: the word of the header that says what is numbered; empty if it says nothing of its own.
        sql: text to hash, NULL where there is nothing to compare; over ``cells`` with :func:`person_words`.
        about: about how many different values there are.
    """

    domain: str
    sql: str
    about: int
    column: str | None = None
    unique: bool = False
    stem: str = ""


def marks_of(described: TableInventory) -> tuple[Mark, ...]:
    """All marks of one table."""
    marks = [_key(column) for column in described.columns if _may_join(column)]
    marks.sort(key=lambda mark: (not mark.unique, mark.domain != "id"))
    # A table with a key is compared by it: whole rows would cost more and tell hardly more.
    rows = () if any(mark.unique for mark in marks) else _rows(described)
    keys, details = _MOST if described.rows <= _ROWS_COMPARED else _MOST_OF_A_LONG_TABLE
    return (*marks[:keys], *islice(_persons(described), details), *rows)


def stem_of(header: str) -> str:
    """The word of a header that says what is numbered.

    >>> stem_of("Klienten-Nr"), stem_of("Klient_ID"), stem_of("lfd. Nr.")
    ('klien', 'klien', '')
    """
    words = _GENERIC.sub("", f"{fold_cell(header)} ").strip()
    return words[:5] if words else ""


def _may_join(column: ColumnInventory) -> bool:
    if column.type not in (ColumnType.TEXT, ColumnType.INTEGER) or column.distinct < 2:
        return False
    if column.kind in OWN_VALUES or column.kind == "record_id":
        return True
    is_numbered = _NUMBERED.fullmatch(fold_cell(column.name)) is not None
    return column.kind in (None, "technical_meta") and (is_numbered or column.candidate_key)


def _key(column: ColumnInventory) -> Mark:
    return Mark(
        domain=column.kind if column.kind in OWN_VALUES else "id",
        sql=_plain(column),
        about=column.distinct,
        column=column.name,
        unique=column.candidate_key,
        stem=stem_of(column.name),
    )


def _persons(table: TableInventory) -> Iterator[Mark]:
    """A name with one more detail: the same person under other headers and in another order of words."""
    first = _first_of_each_kind(table.columns)
    if not _name_columns(first):
        return
    for kind in _PERSON_DETAILS:
        if kind in first:
            yield Mark(domain=f"person:{kind}", sql=f"person || {_plain(first[kind])}", about=table.rows)


def person_words(described: TableInventory) -> str:
    """SQL of the words of a name in any order: small, without accents, sorted. NULL without a name."""
    names = _name_columns(_first_of_each_kind(described.columns))
    if not names:
        return "NULL"
    joined = " || ' ' || ".join(_cell(column) for column in names)
    bare = f"strip_accents(lower({joined}))"
    other = (
        f"translate(replace({bare}, 'ß', 'ss'), 'ıłđøə', 'ildoe')"  # slow, and few names have such letters
    )
    letters = f"CASE WHEN strlen({bare}) = length({bare}) THEN {bare} ELSE {other} END"
    one_vowel = f"regexp_replace({letters}, '([aou])e', '\\1', 'g')"  # Mueller is Müller
    spaced = f"trim(regexp_replace({one_vowel}, '[ ,.;-]+', ' ', 'g'))"
    return f"CAST(list_sort(string_split({spaced}, ' ')) AS VARCHAR)"


def _name_columns(first: Mapping[str, ColumnInventory]) -> list[ColumnInventory]:
    """The columns that make up a name; none where there is only a part of it."""
    if "full_name" in first:
        return [first["full_name"]]
    return [first["given_name"], first["family_name"]] if {"given_name", "family_name"} <= set(first) else []


def _first_of_each_kind(columns: Sequence[ColumnInventory]) -> dict[str, ColumnInventory]:
    """Kind → the first such column; those of another person (a parent, a payer) come last."""
    ordered = sorted(columns, key=lambda column: "role" in column.evidence)
    return {column.kind: column for column in reversed(ordered) if column.kind}


def _rows(table: TableInventory) -> Iterator[Mark]:
    """A row by its words: numbers and dates are written differently in different formats."""
    texts = sorted(
        (fold_cell(column.name), _cell(column)) for column in table.columns if column.type is ColumnType.TEXT
    )
    if 1 < table.rows <= _ROWS_COMPARED and len(texts) > 1:
        cells = ", ".join(f"coalesce({cell}, '')" for _, cell in texts)
        signature = "|".join(sorted(fold_cell(column.name) for column in table.columns))
        yield Mark(domain=f"rows:{signature}", sql=f"concat_ws('|', {cells})", about=table.rows)


def _cell(column: ColumnInventory) -> str:
    """The cell as it is written: typed, it would cost more, and hardly a value would be another."""
    return f"CAST(c{column.position - 1} AS VARCHAR)"


def _plain(column: ColumnInventory) -> str:
    """A cell in one spelling; NULL where there is none."""
    cell = _cell(column)
    if column.kind == "birth_date":  # 18.09.1998 and 1998-09-18 have the same parts
        dotted = f"replace(replace(substr({cell}, 1, 10), '-', '.'), '/', '.')"
        parts = f"CAST(list_sort(string_split({dotted}, '.')) AS VARCHAR)"
        return f"CASE WHEN {cell} BETWEEN '0' AND '999' THEN {parts} END"
    if column.kind == "phone":  # without signs, country code and leading zeros
        return f"ltrim(regexp_replace({cell}, '^([+]49|0049)|[^0-9]', '', 'g'), '0')"
    if column.kind in OWN_VALUES:
        return f"replace(lower({cell}), ' ', '')"
    return f"ltrim(lower({cell}), '0 ')"
