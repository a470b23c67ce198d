"""Delimited text (csv, tsv, txt) → a scan.

DuckDB reads the file where it lies if it is UTF-8 with one kind of line end and holds nothing below its
header but data. Otherwise a transcoded stream, or a copy without the rows that are no data, is written to
the run's private folder first. Rows that DuckDB's strict reader refuses are put right by
:mod:`cdl_workbook.tables.repair`, or refused with their line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from cdl_workbook.errors import TableError
from cdl_workbook.tables.dialect import CLEAN, Dialect, decide_dialect
from cdl_workbook.tables.encodings import TextFile, inspect_text, transcode
from cdl_workbook.tables.engine import Engine, literal
from cdl_workbook.tables.layout import (
    Aside,
    Layout,
    Part,
    Sieve,
    counted,
    decide_layout,
    part_to_read,
    typed_rows,
)
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.repair import Choose, repair
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.text_rows import (
    FIRST,
    WHOLE,
    all_rows,
    cut,
    first_rows,
    fitted,
    head_of,
    last_rows,
    lines_before,
    row_at,
    spread_rows,
)

_FORMATS = {".tsv": "tsv", ".tab": "tsv", ".txt": "txt"}
_LONGEST_LINE = 2_000_000
_BUFFER = 16 << 20
_LARGE = 16 << 20
_ONE_IN = 4
_TWICE_ENCODED = re.compile("Ã[¤¶¼Ÿ„–œ©]|â‚¬|â€[žœ“]")


def scan_text(path: Path, options: TableOptions, engine: Engine, *, in_part: bool = True) -> Scan:
    """A scan of a delimited text file.

    Args:
        in_part: do not decode all of a large file before DuckDB does.

    Raises:
        TableError: empty, binary, in another encoding than asked for, or with rows that cannot be told apart.
    """
    looked = inspect_text(path, options.encoding, in_part=in_part and path.stat().st_size > _LARGE)
    stream = _readable(path, looked, engine)
    head = head_of(stream)
    dialect = decide_dialect(head, options.delimiter, options.quote)
    whole = all_rows(stream, dialect) if stream.stat().st_size <= WHOLE else None
    part = part_to_read(whole) if whole and options.header_row is None else Part()
    rows = part.columns(whole)[: part.end][:FIRST] if whole else first_rows(head, dialect)
    layout = typed_rows(rows) or decide_layout(
        rows, row_at(head, dialect, options.header_row), options.header_rows
    )
    layout = replace(layout, span=part.span)
    if not layout.names:
        raise TableError("empty_file", path=path.name)
    if whole is None:
        body = _large_body(stream, dialect, layout, engine)
    else:
        body = _small_body(stream, whole, layout, part)
    line = None if layout.header_row is None else lines_before(head, dialect, layout.header_row)
    width = len(layout.names)
    scan = Scan(
        sql=scan_sql(body.stream, dialect, width, dialect.skip + layout.first_data_row),
        names=layout.names,
        unnamed=layout.unnamed,
        sample=body.sample,
        sample_is_all=body.is_all,
        format=_FORMATS.get(path.suffix.lower(), "csv"),
        encoding=looked.encoding,
        delimiter=dialect.shown_delimiter,
        header_row=line,
        header_rows=layout.header_rows,
        decisions={
            "encoding": looked.reason,
            "delimiter": dialect.reason,
            "header": layout.reason,
            **part.decisions,
        },
        notes={
            **_notes(layout, head, body),
            **part.notes,
            "other_table_line": 0 if part.end is None else lines_before(head, dialect, part.end) + 1,
        },
    )

    def mend() -> Scan:
        if not looked.is_checked:
            return scan_text(path, options, engine, in_part=False)
        return _repaired(scan, body, dialect, layout, engine, path.name)

    if body.choose is not None:
        return _repaired(scan, body, dialect, layout, engine, path.name)
    return replace(scan, mend=mend)


def scan_sql(path: Path, dialect: Dialect, width: int, skip: int, longest: int = 0) -> str:
    """DuckDB's reader with every decision made for it: nothing is sniffed.

    Args:
        skip: rows before the first row of data; a quoted line break ends no row.
        longest: the longest row, where it may be longer than usual. Unit: bytes.
    """
    longest = max(longest, _LONGEST_LINE)
    columns = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(width))
    return (
        f"read_csv({literal(str(path))}, auto_detect=false, header=false, skip={skip}, "
        f"delim={literal(dialect.delimiter)}, quote={literal(dialect.quote)}, "
        f"escape={literal(dialect.escape)}, "
        f"max_line_size={longest}, buffer_size={max(2 * longest, _BUFFER)}, columns={{{columns}}})"
    )


@dataclass(frozen=True, slots=True)
class _Body:
    """The rows below the header: where they lie, a sample, which of them are no data.

    Attributes:
        choose: row number, row → why it is no data; None where all rows are data.
        cut_off: rows that are no data and no longer in ``stream``, by reason.
    """

    stream: Path
    sample: list[list[str]]
    is_all: bool
    choose: Choose | None
    cut_off: dict[str, int]


def _small_body(stream: Path, whole: list[list[str]], layout: Layout, part: Part) -> _Body:
    """The rows of a small file, as far as they belong to the part that is read."""
    first, width = layout.first_data_row, len(layout.names)
    rows = part.columns(whole)[first:]
    own = rows if part.end is None else rows[: max(0, part.end - first)]
    found = layout.other_types(own) if layout.row_type else Sieve(layout, own).sorted_out(own)
    found |= {place: Aside.OTHER_TABLE for place in range(len(own), len(rows)) if any(rows[place])}
    sample = [
        fitted(cells, width)
        for place, cells in enumerate(map(layout.cells, whole[first:]))
        if place not in found and any(map(str.strip, cells))
    ]
    choose = (lambda number, row: found.get(number - first)) if found or layout.span else None
    return _Body(stream, sample, True, choose, {})


def _large_body(stream: Path, dialect: Dialect, layout: Layout, engine: Engine) -> _Body:
    first, width = layout.first_data_row, len(layout.names)
    head = [row for row in first_rows(head_of(stream), dialect)[first:] if any(map(str.strip, row))]
    sieve = Sieve(layout, head)
    spread = spread_rows(stream, dialect, width)
    within = any(map(sieve.alone, [*head, *spread][::_ONE_IN]))
    cut_off: dict[str, int] = {}
    rows, ends = last_rows(stream, dialect)
    found = sieve.sorted_out(rows)
    kept = max((p for p, row in enumerate(rows) if p not in found and any(map(str.strip, row))), default=-1)
    if found and kept >= 0:
        below = [reason for place, reason in found.items() if place > kept]
        cut_off = counted(below)
        if below:
            stream = cut(stream, ends[kept], engine.new_file(".csv"))
        within = within or len(below) < len(found)
    sample = [fitted(row, width) for row in (*head, *spread) if not within or sieve.alone(row) is None]
    return _Body(stream, sample, False, (lambda _, row: sieve.alone(row)) if within else None, cut_off)


def _repaired(scan: Scan, body: _Body, dialect: Dialect, layout: Layout, engine: Engine, name: str) -> Scan:
    repaired = repair(body.stream, dialect, layout, engine.new_file(".csv"), name, body.choose)
    width = len(layout.names)
    sql = scan_sql(repaired.path, CLEAN, width, 0, repaired.longest)
    rows = [fitted(row, width) for row in _mended_rows(repaired.path)] if body.is_all else scan.sample
    notes = {**scan.notes, **repaired.notes}
    for reason, count in body.cut_off.items():
        notes[reason] = repaired.notes.get(reason, 0) + count
    return replace(scan, sql=sql, sample=rows, notes=notes, mend=None)


def _mended_rows(path: Path) -> list[list[str]]:
    return [row for row in all_rows(path, CLEAN, skip=False) if any(map(str.strip, row))]


def _notes(layout: Layout, head: str, body: _Body) -> dict[str, int]:
    return {**layout.notes, **body.cut_off, "mojibake": _mojibake(head)}


def _mojibake(head: str) -> int:
    """How often UTF-8 was taken for an 8-bit code page before the file was written («Ã¼» for «ü»)."""
    return len(_TWICE_ENCODED.findall(head)) if "Ã" in head or "â" in head else 0


def _readable(path: Path, looked: TextFile, engine: Engine) -> Path:
    if looked.valid_utf8 and looked.encoding in ("utf-8", "utf-8-sig") and looked.one_line_end:
        return path
    return transcode(path, looked.encoding, engine.new_file(".csv"))
