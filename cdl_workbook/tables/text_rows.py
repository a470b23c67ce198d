"""Rows of a delimited text: the first ones, a sample, the last ones – without reading a large file whole."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cdl_workbook.tables.dialect import Dialect

HEAD = 1 << 18
WHOLE = 4 << 20
FIRST = 1000
_BLOCKS, _BLOCK = 40, 1 << 16


def head_of(stream: Path) -> str:
    """The first 256 kB of a UTF-8 file, the last line complete."""
    with stream.open("rb") as reading:
        block = reading.read(HEAD)
        more = bool(reading.read(1))
    if more and b"\n" in block:
        block = block[: block.rindex(b"\n") + 1]
    return block.decode("utf-8", "ignore").removeprefix("\ufeff")


def lines_of(text: str) -> list[str]:
    """Lines with their ends, whatever these are."""
    return list(io.StringIO(text, newline=""))


def first_rows(head: str, dialect: Dialect) -> list[list[str]]:
    """The first 1,000 rows, blank ones among them."""
    lines = lines_of(head)[dialect.skip :]
    try:
        return [row for row, _ in zip(dialect.rows(iter(lines)), range(FIRST), strict=False)]
    except csv.Error:
        return [line.split(dialect.delimiter) for line in lines[:FIRST]]


def all_rows(stream: Path, dialect: Dialect, *, skip: bool = True) -> list[list[str]]:
    """All rows of a small file, as far as they can be told apart."""
    with stream.open(encoding="utf-8-sig", newline="") as reading:
        for _ in range(dialect.skip if skip else 0):
            reading.readline()
        rows: list[list[str]] = []
        with suppress(csv.Error):
            rows.extend(dialect.rows(reading))
        return rows


def spread_rows(stream: Path, dialect: Dialect, width: int) -> list[list[str]]:
    """Rows of blocks spread evenly over a large file."""
    sampled: list[list[str]] = []
    size = stream.stat().st_size
    with stream.open("rb") as reading:
        for block in range(1, _BLOCKS):
            reading.seek(size * block // _BLOCKS)
            lines = lines_of(reading.read(_BLOCK).decode("utf-8", "ignore"))[1:-1]
            sampled += [
                row
                for row in _whole(dialect.rows(iter(lines)))
                if len(row) == width and any(map(str.strip, row))
            ]
    return sampled


def last_rows(stream: Path, dialect: Dialect) -> tuple[list[list[str]], list[int]]:
    """The rows of the last 64 kB of a large file, and at which byte of the file each of them ends."""
    size = stream.stat().st_size
    with stream.open("rb") as reading:
        reading.seek(max(0, size - _BLOCK))
        lines = reading.read().splitlines(keepends=True)[1:]
    ends = [size]
    for line in reversed(lines):
        ends.append(ends[-1] - len(line))
    ends.reverse()
    reader = csv.reader((line.decode("utf-8", "ignore") for line in lines), **dialect.arguments)
    rows, stops = [], []
    for row in _whole(reader):
        rows.append(row)
        stops.append(ends[reader.line_num])
    return rows, stops


def cut(stream: Path, size: int, target: Path) -> Path:
    """A copy of the first bytes of a file."""
    with stream.open("rb") as reading, target.open("wb") as writing:
        shutil.copyfileobj(reading, writing, 1 << 22)
        writing.truncate(size)
    return target


def lines_before(head: str, dialect: Dialect, row: int) -> int:
    """How many physical lines stand before a row (rows may have line breaks inside quotes)."""
    reader = csv.reader(lines_of(head)[dialect.skip :], **dialect.arguments)
    for _ in range(row):
        if next(reader, None) is None:
            break
    return dialect.skip + reader.line_num


def row_at(head: str, dialect: Dialect, line: int | None) -> int | None:
    """The row that starts on a line of the file (counted from 0); -1 stays -1."""
    if line is None or line < 0:
        return line
    return next((row for row in range(line + 1) if lines_before(head, dialect, row) >= line), line)


def fitted(row: list[str], width: int) -> list[str]:
    """A row with exactly so many cells."""
    return row if len(row) == width else [*row[:width], *[""] * (width - len(row))]


def _whole(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from rows
    except csv.Error:
        return
