"""Writes a sample organisation, with the same bytes each time: tables, settings, card, truth and answers."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from .answers import copy_answers
from .tables import SampleTable, describe_column

SEED = 20260918
_CREATED = "2026-09-18"
_STAMP = datetime(2026, 9, 18, 12, 0, 0)
_EXCEL_DATE = "DD.MM.YYYY"


@dataclass(frozen=True)
class Sample:
    """One synthetic organisation: its settings, its tables, what is planted, and the card's own words."""

    folder: str
    organisation: str
    contact: str
    title: str
    summary: str
    tables: tuple[SampleTable, ...]
    planted: dict[str, object]
    card: str


def write_sample(sample: Sample, target: Path) -> None:
    """Write one organisation below ``target``."""
    home = target / sample.folder
    (home / "data").mkdir(parents=True, exist_ok=True)
    books: dict[str, list[SampleTable]] = {}
    for table in sample.tables:
        books.setdefault(table.path, []).append(table)
    for path, tables in books.items():
        content = _to_csv(tables[0]) if tables[0].format.name == "csv" else _to_xlsx(tables)
        (home / path).write_bytes(content)
    _write_yaml(home / "workbook.yaml", _settings(sample))
    _write_yaml(home / "truth.yaml", _truth(sample))
    (home / "card.md").write_text(sample.card, encoding="utf-8", newline="\n")
    copy_answers(sample.folder, target)


def _settings(sample: Sample) -> dict[str, object]:
    return {
        "organisation": {"name": sample.organisation, "contact": sample.contact},
        "project": {"title": sample.title, "summary": sample.summary},
        "language": "de",
        "licence": "CC-BY-4.0",
        "created": datetime.fromisoformat(_CREATED).date(),
    }


def _truth(sample: Sample) -> dict[str, object]:
    tables = [
        {
            "path": table.path,
            "sheet": table.sheet,
            "format": table.format.name,
            "encoding": table.format.encoding,
            "delimiter": table.format.delimiter,
            "decimal": table.format.decimal,
            "header_row": 0,
            "rows": len(table.rows),
            "columns": [describe_column(table, column) for column in table.columns],
        }
        for table in sample.tables
    ]
    return {"schema": "cdl-workbook/truth/1", "seed": SEED, "tables": tables, "planted": sample.planted}


def _write_yaml(path: Path, content: dict[str, object]) -> None:
    yaml = YAML()
    yaml.default_flow_style = None
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.representer.add_representer(
        type(None), lambda representer, _: representer.represent_scalar("tag:yaml.org,2002:null", "null")
    )
    yaml.representer.ignore_aliases = lambda _: True
    buffer = io.BytesIO()
    yaml.dump(_quoted(content), buffer)
    path.write_bytes(buffer.getvalue())


def _quoted(node: object) -> object:
    """A question mark inside {…} has a meaning to some readers of YAML: such texts stand in quotes."""
    if isinstance(node, dict):
        return {key: _quoted(value) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [_quoted(value) for value in node]
    return DoubleQuotedScalarString(node) if isinstance(node, str) and "?" in node else node


def _to_csv(table: SampleTable) -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=table.format.delimiter or ";", lineterminator="\r\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows(row.values() for row in table.rows)
    return buffer.getvalue().encode(table.format.encoding or "utf-8")


def _to_xlsx(tables: Sequence[SampleTable]) -> bytes:
    book = Workbook(write_only=True)
    for table in tables:
        sheet = book.create_sheet(table.sheet)
        sheet.append([column.name for column in table.columns])
        dated = {column.name for column in table.columns if column.type == "date"}
        for row in table.rows:
            cells = []
            for name, value in row.items():
                cell = WriteOnlyCell(sheet, value=None if value == "" else value)
                if name in dated:
                    cell.number_format = _EXCEL_DATE
                cells.append(cell)
            sheet.append(cells)
    book.properties.creator = "cdl-workbook"
    book.properties.created = _STAMP
    buffer = io.BytesIO()
    book.save(buffer)
    return _freeze_times(buffer.getvalue())


def _freeze_times(content: bytes) -> bytes:
    """The same zip archive with the time of writing taken out of its entries and its properties."""
    frozen = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(frozen, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "docProps/core.xml":
                stamp = _STAMP.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                part = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, part)
            entry = zipfile.ZipInfo(name, _STAMP.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, part, compresslevel=9)
    return frozen.getvalue()
