"""Writes the wide benchmark tables: a survey of 2,000 columns by 1,000 rows, as csv and as xlsx.

    python benchmarks/wide_table.py columns rows target.csv|target.xlsx

Synthetic from a seeded generator; every tenth column is text, the rest are marks, amounts and dates.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
import sys
from pathlib import Path

import openpyxl

SEED = 20260919
_WORDS = "oft selten nie immer manchmal gelegentlich täglich wöchentlich".split()


def _cell(place: int, dice: random.Random) -> object:
    match place % 10:
        case 0:
            return f"{dice.choice(_WORDS)} {dice.randrange(500)}"
        case 1:
            return dt.date(2020, 1, 1) + dt.timedelta(days=dice.randrange(2000))
        case 2:
            return round(dice.random() * 1000, 2)
        case 3 | 4 | 5:
            return dice.choice(["ja", "nein", None])
        case _:
            return dice.randrange(1, 7)


def _german(cell: object) -> str:
    match cell:
        case None:
            return ""
        case dt.date():
            return f"{cell:%d.%m.%Y}"
        case float():
            return str(cell).replace(".", ",")
        case _:
            return str(cell)


def write_wide_table(columns: int, rows: int, target: Path) -> Path:
    """Write the table to ``target`` (csv or xlsx) and return it."""
    dice = random.Random(SEED)
    names = [f"Frage {place:04}" for place in range(columns)]
    lines = ([_cell(place, dice) for place in range(columns)] for _ in range(rows))
    if target.suffix == ".xlsx":
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("Befragung")
        sheet.append(names)
        for line in lines:
            sheet.append(line)
        book.save(target)
        return target
    with target.open("w", encoding="utf-8", newline="") as writing:
        out = csv.writer(writing, delimiter=";")
        out.writerow(names)
        out.writerows([_german(cell) for cell in line] for line in lines)
    return target


if __name__ == "__main__":
    print(write_wide_table(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))
