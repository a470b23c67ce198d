"""What a caller may decide about a table instead of leaving it to the reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from typing import Any

from cdl_workbook.errors import UsageError
from cdl_workbook.vocabulary import ColumnType


@dataclass(frozen=True, kw_only=True, slots=True)
class TableOptions:
    """Options of :func:`read_table`. What is None is found in the file.

    Attributes:
        member: which file inside a zip; needed where it holds several.
        sheet: name or number (from 0) of the sheet; the first one with data otherwise.
        encoding: a Python codec name, e.g. ``cp1252``.
        delimiter, quote: one character each.
        widths: of the columns of a text without delimiters, in characters; the last one takes the rest.
        decimal, thousands: ``,`` ``.`` or, for thousands, also a space or ``'``.
        date_format: a strptime pattern (``%d.%m.%Y``), tried before the known ones.
        header_row: line or sheet row of the header, counted from 0; -1: there is none.
        header_rows: how many rows the header has.
        missing: further texts that mean «no value here».
        types: column name → type, where the reader should not decide. Cells that do not fit are counted
            as unreadable.
    """

    member: str | None = None
    sheet: str | int | None = None
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    widths: tuple[int, ...] = ()
    decimal: str | None = None
    thousands: str | None = None
    date_format: str | None = None
    header_row: int | None = None
    header_rows: int | None = None
    missing: tuple[str, ...] = ()
    types: Mapping[str, ColumnType] = field(default_factory=dict)


def make_options(options: Mapping[str, Any]) -> TableOptions:
    """Turn keyword arguments into options.

    Raises:
        UsageError: an option does not exist (the nearest known one is named), or has a value it cannot have.
    """
    known = [item.name for item in fields(TableOptions)]
    for name in options:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            raise UsageError("unknown_option", name=name, known=near[0] if near else ", ".join(known))
    given = dict(options)
    if "types" in given:
        given["types"] = {name: _type(kind) for name, kind in given["types"].items()}
    if "missing" in given:
        listed = given["missing"]
        given["missing"] = (listed,) if isinstance(listed, str) else tuple(listed)
    given["widths"] = tuple(given.get("widths") or ())
    if not all(isinstance(width, int) and width > 0 for width in given["widths"]):
        raise UsageError("wrong_option", name="widths", known="[5, 20, 10]")
    for name in ("delimiter", "quote", "decimal", "thousands"):
        if given.get(name) is not None and len(given[name]) != 1:
            raise UsageError("wrong_option", name=name, known="; , | . '")
    return TableOptions(**given)


def _type(kind: Any) -> ColumnType:
    try:
        return ColumnType(kind)
    except ValueError:
        raise UsageError("wrong_option", name="types", known=", ".join(ColumnType)) from None
