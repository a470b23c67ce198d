"""One layout: a file as some German program writes it, and what is true of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Page:
    """A file and its truth.

    Attributes:
        name: what is peculiar about its structure.
        text: the content of a text file; ``sheet``: rows of a spreadsheet instead.
        header: first header row (0-based line; None: no header) and number of header rows.
        columns: name → type.
        rows: rows of data. · totals: totals and subtotals set aside.
        aside: further notes that must be there, with their counts.
    """

    name: str
    columns: Mapping[str, str]
    rows: int
    header: tuple[int | None, int] = (0, 1)
    totals: int = 0
    text: str = ""
    sheet: Sequence[Sequence[Any]] = ()
    merged: Sequence[str] = ()
    encoding: str = "utf-8"
    delimiter: str | None = ";"
    decimal: str | None = None
    line_end: str = "\n"
    suffix: str = ".csv"
    aside: Mapping[str, int] = field(default_factory=dict)

    def write(self, folder: Path) -> Path:
        """The file in a folder."""
        if self.sheet:
            return self._write_sheet(folder / f"{self.name}.xlsx")
        path = folder / f"{self.name}{self.suffix}"
        path.write_bytes(self.text.replace("\n", self.line_end).encode(self.encoding))
        return path

    def _write_sheet(self, path: Path) -> Path:
        import openpyxl

        book = openpyxl.Workbook()
        for row in self.sheet:
            book.active.append(list(row))
        for cells in self.merged:
            book.active.merge_cells(cells)
        book.save(path)
        return path

    @property
    def truth(self) -> dict[str, Any]:
        """What a reading of the file must say."""
        said = {
            "header": self.header,
            "columns": dict(self.columns),
            "rows": self.rows,
            "totals": self.totals,
            **self.aside,
        }
        if self.decimal:
            said["decimal"] = self.decimal
        return said if self.sheet else {**said, "delimiter": self.delimiter}


def columns(names: str, types: str, joint: str = ";") -> dict[str, str]:
    """Names → types, both written in one line.

    ``t`` text, ``i`` integer, ``n`` number, ``d`` date, ``m`` moment, ``b`` boolean, ``e`` empty.
    """
    kinds = ("text", "integer", "number", "date", "datetime", "boolean", "empty")
    words = dict(zip("tindmbe", kinds, strict=True))
    return dict(zip(names.split(joint), (words[letter] for letter in types), strict=True))
