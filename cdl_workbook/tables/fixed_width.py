"""Text with fixed column widths (txt, dat, prn) → a scan, where the columns are unambiguous or given."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from cdl_workbook.errors import TableError
from cdl_workbook.tables.copies import scan_copy
from cdl_workbook.tables.dialect import decide_dialect
from cdl_workbook.tables.encodings import inspect_text, transcode
from cdl_workbook.tables.engine import Engine
from cdl_workbook.tables.fixed_columns import (
    DASHES,
    Columns,
    filled_positions,
    find_columns,
    given_columns,
    look_fixed,
)
from cdl_workbook.tables.layout import decide_layout
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.scan import Scan

_HEAD = 1000
_LOOK = 1 << 16
_NOTHING = " \n\x0c\x1a"
"""Blanks, and the signs that printers and old systems put at the end of a page or a file."""


def scan_fixed_width(path: Path, options: TableOptions, engine: Engine) -> Scan | None:
    """A scan of a text with fixed column widths; None for a text of another kind.

    The file is read where it lies; its cells are written to the run's private folder.

    Raises:
        TableError: the columns have fixed widths, but it is not certain where each begins; or no text at all.
    """
    delimiter = None if options.widths else _delimiter(path)
    if delimiter not in (None, ","):
        return None
    looked = inspect_text(path, options.encoding)
    is_utf8 = looked.valid_utf8 and looked.encoding.startswith("utf-8")
    stream = path if is_utf8 else transcode(path, looked.encoding, engine.new_file(".txt"))
    lines = _numbered(stream)
    first = list(islice(lines, _HEAD))
    columns = _columns([line for _, line in first], lines, options)
    if columns and delimiter and delimiter in first[columns.skip][1]:
        return None
    if columns is None:
        is_text = path.suffix.lower() == ".txt"
        if delimiter is None and look_fixed([line for _, line in first], is_text=is_text):
            raise TableError("fixed_width_unclear", path=path.name)
        return None
    body = [
        (number, columns.cut(line)) for number, line in first[columns.skip :] if not DASHES.fullmatch(line)
    ]
    asked = options.header_row
    if asked is not None and asked >= 0:
        asked = next((row for row, (number, _) in enumerate(body) if number >= asked), asked)
    layout = decide_layout([cells for _, cells in body], asked, options.header_rows)
    if not layout.names:
        raise TableError("empty_file", path=path.name)
    before = body[layout.first_data_row - 1][0] if layout.first_data_row else -1
    rows = (
        columns.cut(line)
        for number, line in _numbered(stream)
        if number > before and not DASHES.fullmatch(line)
    )
    return scan_copy(
        rows,
        engine,
        layout.names,
        unnamed=layout.unnamed,
        format=path.suffix.lower().lstrip("."),
        encoding=looked.encoding,
        header_row=None if layout.header_row is None else body[layout.header_row][0],
        header_rows=layout.header_rows,
        decisions={
            "encoding": looked.reason,
            "widths": "option" if options.widths else "blank_columns",
            "header": layout.reason,
        },
        notes={"duplicate_names": layout.renamed} if layout.renamed else {},
    )


def _delimiter(path: Path) -> str | None:
    """The delimiter of the first lines, in whatever encoding; a comma may be that of decimal numbers."""
    with path.open("rb") as reading:
        head = reading.read(_LOOK).replace(b"\0", b"").decode("latin-1")
    return decide_dialect(head.rpartition("\n")[0] or head).shown_delimiter


def _columns(first: list[str], later: Iterator[tuple[int, str]], options: TableOptions) -> Columns | None:
    if options.widths:
        return given_columns(options.widths)
    if find_columns(first, 0) is None:
        return None
    filled = 0
    for _, line in later:
        filled |= filled_positions(line)
    return find_columns(first, filled)


def _numbered(stream: Path) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, with their numbers counted from 0."""
    with stream.open(encoding="utf-8-sig") as reading:
        for number, line in enumerate(reading):
            if text := line.rstrip(_NOTHING):
                yield number, text
