"""Which columns of a table are worth comparing with those of other tables, and as which SQL.

A *mark* is something that two tables can have in common: a number or address of a person, a person (name
with one more detail), a whole row. Marks are compared by their hashes alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cdl_workbook.inventory import ColumnInventory, TableInventory
from cdl_workbook.lexicon.folding import fold_cell
from cdl_workbook.tables import Table
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
_MOST_KEYS = 6
_PERSON_DETAILS = ("birth_date", "email", "iban", "phone", "street", "address", "postcode")
_MOST_DETAILS = 3
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


def marks_of(table: Table, described: TableInventory) -> tuple[Mark, ...]:
    """All marks of one table."""
    sql = {column.name: column.sql for column in table.columns}
    marks = [_key(column, sql[column.name]) for column in described.columns if _may_join(column)]
    marks.sort(key=lambda mark: (not mark.unique, mark.domain != "id"))
    # A table with a key is compared by it: whole rows would cost more and tell hardly more.
    rows = () if any(mark.unique for mark in marks) else _rows(described)
    return (*marks[:_MOST_KEYS], *_persons(described, sql), *rows)


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


def _key(column: ColumnInventory, sql: str) -> Mark:
    return Mark(
        domain=column.kind if column.kind in OWN_VALUES else "id",
        sql=_phone(sql) if column.kind == "phone" else _plain(sql),
        about=column.distinct,
        column=column.name,
        unique=column.candidate_key,
        stem=stem_of(column.name),
    )


def _persons(table: TableInventory, sql: dict[str, str]) -> Iterator[Mark]:
    """A name with one more detail: the same person under other headers and in another order of words."""
    first = _first_of_each_kind(table.columns)
    if not _name_columns(first):
        return
    for kind in [kind for kind in _PERSON_DETAILS if kind in first][:_MOST_DETAILS]:
        detail = _phone(sql[first[kind]]) if kind == "phone" else _plain(sql[first[kind]])
        yield Mark(domain=f"person:{kind}", sql=f"person || {detail}", about=table.rows)


def person_words(table: Table, described: TableInventory) -> str:
    """SQL of the words of a name in any order: small, without accents, sorted. NULL without a name."""
    sql = {column.name: column.sql for column in table.columns}
    names = _name_columns(_first_of_each_kind(described.columns))
    if not names:
        return "NULL"
    joined = " || ' ' || ".join(sql[name] for name in names)
    letters = f"translate(replace(strip_accents(lower({joined})), 'ß', 'ss'), 'ıłđøə', 'ildoe')"
    one_vowel = f"regexp_replace({letters}, '([aou])e', '\\1', 'g')"  # Mueller is Müller
    spaced = f"trim(regexp_replace({one_vowel}, '[ ,.;-]+', ' ', 'g'))"
    return f"CAST(list_sort(string_split({spaced}, ' ')) AS VARCHAR)"


def _name_columns(first: Mapping[str, str]) -> list[str]:
    """The columns that make up a name; none where there is only a part of it."""
    if "full_name" in first:
        return [first["full_name"]]
    return [first["given_name"], first["family_name"]] if {"given_name", "family_name"} <= set(first) else []


def _first_of_each_kind(columns: Sequence[ColumnInventory]) -> dict[str, str]:
    """Kind → the first such column; those of another person (a parent, a payer) come last."""
    ordered = sorted(columns, key=lambda column: "role" in column.evidence)
    return {column.kind: column.name for column in reversed(ordered) if column.kind}


def _rows(table: TableInventory) -> Iterator[Mark]:
    """A row by its words: numbers and dates are written differently in different formats."""
    texts = sorted(
        (fold_cell(column.name), f"c{column.position - 1}")
        for column in table.columns
        if column.type is ColumnType.TEXT
    )
    if 1 < table.rows <= _ROWS_COMPARED and len(texts) > 1:
        cells = ", ".join(f"coalesce({cell}, '')" for _, cell in texts)
        signature = "|".join(sorted(fold_cell(column.name) for column in table.columns))
        yield Mark(domain=f"rows:{signature}", sql=f"concat_ws('|', {cells})", about=table.rows)


def _plain(sql: str) -> str:
    """A cell without case, blanks and leading zeros; a date as it is."""
    return f"ltrim(replace(lower(CAST({sql} AS VARCHAR)), ' ', ''), '0')"


def _phone(sql: str) -> str:
    """A number without signs, country code and leading zeros."""
    digits = f"regexp_replace(CAST({sql} AS VARCHAR), '[^0-9+]', '', 'g')"
    return f"regexp_replace({digits}, '^(\\+49|0049|0)0?', '')"
