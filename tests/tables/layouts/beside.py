"""Tables side by side with an empty column between them, and single tables that have an empty column.

Each page is written twice: as a text with semicolons and as a sheet.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from tests.tables.layouts.model import Page, columns

_DAY = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})")
_INTEGER, _NUMBER = re.compile(r"-?\d+"), re.compile(r"-?\d+,\d+")


def _cell(text: str) -> object:
    """What a spreadsheet stores for a cell."""
    if found := _DAY.fullmatch(text):
        day, month, year = map(int, found.groups())
        return dt.date(year, month, day)
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else text or None


def _both(
    name: str,
    text: str,
    columns: Mapping[str, str],
    rows: int,
    *,
    beside: tuple[int, int] = (0, 0),
    doubtful: int = 0,
    header: tuple[int, int] = (0, 1),
    totals: int = 0,
    aside: Mapping[str, int] | None = None,
) -> tuple[Page, Page]:
    """A page as text and as sheet.

    Args:
        beside: how many tables beside are set aside, and the column (from 1) where the first begins.
        doubtful: the empty column (from 1) that leaves a doubt.
    """
    noted = {
        "beside_tables": beside[0],
        "beside_table_column": beside[1],
        "doubtful_empty_column": doubtful,
        "short_lines": 0,
        **(aside or {}),
    }
    wanted = {"columns": columns, "rows": rows, "header": header, "totals": totals, "aside": noted}
    sheet = [[_cell(cell) for cell in line.split(";")] for line in text.splitlines()]
    return (
        Page(name=f"beside_{name}", text=text, **wanted),  # type: ignore[arg-type]
        Page(name=f"beside_{name}_sheet", sheet=sheet, **wanted),  # type: ignore[arg-type]
    )


TWO_TABLES = (
    *_both(
        "members_and_a_price_list",
        "Name;Ort;Eintritt;Beitrag;;Beitragsart;Preis\n"
        "Ada;Aue;01.02.2019;24;;Kind;12\nBo;Berg;15.03.2020;12;;Erwachsene;24\n"
        "Cem;Aue;01.09.2020;24;;Familie;40\nDo;Calw;11.11.2021;40;;;\n"
        "Eva;Berg;01.01.2022;24;;;\nFay;Aue;17.05.2023;12;;;\n",
        columns("Name;Ort;Eintritt;Beitrag", "ttdi"),
        6,
        beside=(1, 6),
    ),
    *_both(
        "a_cash_book_of_two_sides",
        "Einnahmen;;;;Ausgaben;;\nDatum;Zweck;Betrag;;Datum;Zweck;Betrag\n"
        "03.01.2026;Beitrag;24,50;;02.01.2026;Porto;5,85\n09.01.2026;Spende;50,00;;05.01.2026;Miete;120,00\n"
        "11.01.2026;Beitrag;24,50;;;;\n18.01.2026;Basar;133,20;;;;\n25.01.2026;Beitrag;12,25;;;;\n",
        columns("Datum;Zweck;Betrag", "dtn"),
        5,
        beside=(1, 5),
        header=(1, 1),
        aside={"preamble": 1},
    ),
    *_both(
        "headers_at_different_heights",
        "Kurse im Herbst;;;;\n;;;Raum;Plätze\nKurs;Gebühr;;Saal;80\nYoga;40;;Küche;12\n"
        "Nähen;25;;Werkstatt;10\nChor;0;;;\nJudo;30;;;\n",
        columns("Kurs;Gebühr", "ti"),
        4,
        beside=(1, 4),
        header=(2, 1),
    ),
    *_both(
        "the_larger_table_on_the_right",
        "Kasse;Bestand;;Nr;Name;Stunden;Ort\nBar;120;;1;Ada;12;Aue\nBank;3400;;2;Bo;9;Berg\n"
        "Summe;3520;;3;Cem;31;Aue\n;;;4;Do;8;Calw\n;;;5;Eva;17;Aue\n;;;6;Fay;22;Berg\n",
        columns("Nr;Name;Stunden;Ort", "itit"),
        6,
        beside=(1, 1),
    ),
    *_both(
        "a_list_that_goes_on_in_a_second_column_of_the_page",
        "Nr;Name;Punkte;;Nr;Name;Punkte\n1;Ada;12;;5;Eva;17\n2;Bo;9;;6;Fay;22\n3;Cem;31;;7;Gil;6\n4;Do;8;;8;Hao;19\n",
        columns("Nr;Name;Punkte", "iti"),
        4,
        beside=(1, 5),
    ),
    *_both(
        "three_tables_and_a_wide_gap",
        "Name;Gruppe;Alter;;;Gruppe;Plätze;;Monat;Ausgaben\nAda;Eulen;4;;;Eulen;12;;Januar;120\n"
        "Bo;Füchse;5;;;Füchse;15;;Februar;80\nCem;Eulen;4;;;Dachse;10;;März;95\nDo;Dachse;6;;;;;;April;70\n"
        "Eva;Füchse;5;;;;;;Mai;65\nFay;Eulen;3;;;;;;Juni;40\n",
        columns("Name;Gruppe;Alter", "tti"),
        6,
        beside=(2, 6),
    ),
    *_both(
        "groups_with_blank_rows_on_one_side_only",
        "Name;Alter;;Ansprechperson;Telefon\nAda;41;;Eva;0301 234567\nBo;35;;Fay;0301 234568\n"
        ";;;Gil;0301 234569\nCem;29;;Hao;0301 234570\nDo;52;;;\n;;;;\nIda;33;;;\nJo;47;;;\n",
        columns("Name;Alter", "ti"),
        6,
        beside=(1, 4),
    ),
    *_both(
        "a_legend_of_the_signs_used_on_the_left",
        "Name;Mo;Di;;Kürzel;Bedeutung\nAda;AN;EN;;AN;anwesend\nBo;AN;AN;;EN;entschuldigt\nCem;FE;AN;;FE;fehlt\n"
        "Do;AN;AN;;;\nEva;EN;AN;;;\n",
        columns("Name;Mo;Di", "ttt"),
        5,
        beside=(1, 5),
    ),
    *_both(
        "the_sums_of_years_on_the_right",
        "Name;Beitrag;Ort;;Jahr;Einnahmen\nAda;12;Aue;;2023;600\nBo;24;Berg;;2024;720\nCem;12;Aue;;2025;805\n"
        "Do;6;Calw;;;\nEva;12;Aue;;;\n",
        columns("Name;Beitrag;Ort", "tit"),
        5,
        beside=(1, 5),
    ),
    *_both(
        "and_another_table_below",
        "Name;Ort;Beitrag;;Beitragsart;Preis\nAda;Aue;24;;Kind;12\nBo;Berg;12;;Erwachsene;24\n"
        "Cem;Aue;24;;Familie;40\nDo;Calw;40;;;\nEva;Berg;24;;;\n;;;;;\n"
        "Raum;Größe;Etage;Schlüssel bei;Plätze;Stand\nA1;40;1;Ada;12;01.02.2026\nB2;25;2;Bo;10;03.02.2026\n",
        columns("Name;Ort;Beitrag", "tti"),
        5,
        beside=(1, 5),
        aside={"other_table_line": 8, "other_table_rows": 3},
    ),
)

ONE_TABLE = (
    *_both(
        "rows_that_run_through",
        "Name;Ort;;Telefon;Beitrag\nAda;Aue;;0301 234567;24\nBo;Berg;;0301 234568;12\n"
        "Cem;Aue;;0301 234569;24\nDo;Calw;;0301 234570;40\n",
        {"Name": "text", "Ort": "text", "Telefon": "text", "Beitrag": "integer"},
        4,
    ),
    *_both(
        "children_and_their_parents",
        "Kind;;;Elternteil;\nName;Geburtsdatum;;Name;Telefon\nAda;01.02.2019;;Eva;0301 234567\n"
        "Bo;15.03.2020;;Fay;0301 234568\nCem;01.09.2020;;Gil;0301 234569\n",
        {
            "Kind | Name": "text",
            "Kind | Geburtsdatum": "date",
            "Elternteil | Name": "text",
            "Elternteil | Telefon": "text",
        },
        3,
        header=(0, 2),
    ),
    *_both(
        "columns_filled_here_and_there",
        "Name;Alter;;Bemerkung;Rabatt\nAda;41;;;\nBo;35;;zahlt bar;5\nCem;29;;;\nDo;52;;zieht um;\n"
        "Eva;33;;;\nFay;38;;;10\nGil;27;;;\n",
        {"Name": "text", "Alter": "integer", "Bemerkung": "text", "Rabatt": "integer"},
        7,
    ),
    *_both(
        "only_the_first_rows_have_paid",
        "Name;Alter;;bezahlt am;Betrag\nAda;41;;03.01.2026;24\nBo;35;;05.01.2026;12\nCem;29;;09.01.2026;30\n"
        "Do;52;;;\nEva;33;;;\nFay;38;;;\n",
        {"Name": "text", "Alter": "integer", "bezahlt am": "date", "Betrag": "integer"},
        6,
        doubtful=3,
    ),
    *_both(
        "families_with_several_lines",
        "Familie;Ort;;Kind;Alter\nAdam;Aue;;Ada;4\n;;;Bo;6\nBerg;Calw;;Cem;5\nCodo;Aue;;Do;3\n;;;Eva;5\n;;;Fay;8\n",
        {"Familie": "text", "Ort": "text", "Kind": "text", "Alter": "integer"},
        6,
    ),
    *_both(
        "an_invoice_with_its_sums_on_the_right",
        "Pos;Menge;;Artikel;Betrag\n1;2;;Papier;12\n2;5;;Stifte;10\n3;1;;Kreide;3\n"
        ";;;Netto;25\n;;;Steuer;5\n;;;Brutto;30\n",
        {"Pos": "integer", "Menge": "integer", "Artikel": "text", "Betrag": "integer"},
        6,
        doubtful=3,
    ),
    *_both(
        "a_total_through_both_sides",
        "Kurs;Plätze;;Anmeldungen;Gebühren\nYoga;12;;9;360\nNähen;10;;10;250\nChor;30;;21;0\nSumme;52;;40;610\n",
        {
            "Kurs": "text",
            "Plätze": "integer",
            "Anmeldungen": "integer",
            "Gebühren": "integer",
        },
        3,
        totals=1,
    ),
    *_both(
        "the_number_of_the_row_on_both_sides",
        "Nr;Kreis;2024;;2025;Nr\n1;Aue;29;;32;1\n2;Berg;25;;26;2\n3;Calw;35;;33;3\n4;Daun;75;;70;4\n",
        {
            "Nr": "integer",
            "Kreis": "text",
            "2024": "integer",
            "2025": "integer",
            "Nr (2)": "integer",
        },
        4,
        aside={"duplicate_names": 1},
    ),
)

PAGES = (*TWO_TABLES, *ONE_TABLE)
