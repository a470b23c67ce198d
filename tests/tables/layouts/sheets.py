"""Spreadsheets as people fill them."""

from __future__ import annotations

import datetime as dt

from tests.tables.layouts.model import Page, columns

_DAY = dt.date(2026, 9, 18)

PAGES = (
    Page(
        name="sheet_title_merged_over_two_header_rows",
        sheet=[
            ["Teilnehmende der Kurse 2026", None, None, None, None],
            ["Stand", _DAY, None, None, None],
            [],
            ["Kurs", "Frühjahr", None, "Herbst", None],
            [None, "Frauen", "Männer", "Frauen", "Männer"],
            ["Deutsch A1", 12, 9, 14, 8],
            ["Deutsch A2", 7, 11, 9, 10],
            ["Nähen", 10, 1, 11, 2],
            ["Gesamt", 29, 21, 34, 20],
            [],
            ["Quelle: eigene Erhebung der Geschäftsstelle"],
        ],
        merged=("A1:E1", "A4:A5", "B4:C4", "D4:E4"),
        header=(3, 2),
        columns={
            "Kurs": "text",
            "Frühjahr | Frauen": "integer",
            "Frühjahr | Männer": "integer",
            "Herbst | Frauen": "integer",
            "Herbst | Männer": "integer",
        },
        rows=3,
        totals=1,
        aside={"footnotes": 1},
    ),
    Page(
        name="sheet_five_empty_rows_and_an_empty_column",
        sheet=[
            [],
            [],
            [],
            [],
            [],
            [None, "Imker*in", "Völker", "Verluste"],
            [None, "Ada", 12, 3],
            [None, "Bo", 5, 0],
            [None, "Cem", 9, 4],
        ],
        header=(5, 1),
        columns=columns("Imker*in;Völker;Verluste", "tii"),
        rows=3,
    ),
    Page(
        name="sheet_units_row",
        sheet=[
            ["Posten", "Menge", "Preis", "Datum"],
            [None, "kg", "in €", None],
            ["Mehl", 25, 19.5, _DAY],
            ["Zucker", 10, 8.25, _DAY],
            ["Reis", 50, 61.0, _DAY],
        ],
        header=(0, 2),
        columns={"Posten": "text", "Menge | kg": "integer", "Preis | in €": "number", "Datum": "date"},
        rows=3,
        aside={"units_row": 1},
    ),
    Page(
        name="sheet_duty_roster_numbers_as_text",
        sheet=[
            ["Personalnummer", "Name", "Stunden", "Notiz"],
            ["00123", "Ada Beispiel", "7,5", "früh"],
            ["00124", "Bo Muster", "8,0", ""],
            ["00200", "Cem Muster", "6,25", "spät"],
            [None, "Summe", "21,75", None],
        ],
        columns=columns("Personalnummer;Name;Stunden;Notiz", "ttnt"),
        rows=3,
        totals=1,
        decimal=None,
    ),
    Page(
        name="sheet_years_as_numbers",
        sheet=[
            ["Zuwendungen nach Jahren"],
            ["Geber", 2022, 2023, 2024],
            ["Stadt", 12000, 12500, 13000],
            ["Land", 8000, 8000, 9500],
            ["Stiftung", 4000, 0, 2500],
            ["Summe", 24000, 20500, 25000],
        ],
        header=(1, 1),
        columns=columns("Geber;2022;2023;2024", "tiii"),
        rows=3,
        totals=1,
    ),
)
