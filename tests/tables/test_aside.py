"""What is set aside below a header, and what must never be."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cdl_workbook.errors import TableError
from cdl_workbook.tables.layout import Aside

LARGE = 170_000
"""Rows enough for more than the 4 MB that are looked at as a whole."""

ASIDE = frozenset(Aside)
KINDS = ("männlich", "weiblich", "insgesamt")


def large(last: str = "", middle: str = "") -> str:
    rows = [f"{number};Person {number};{number % 90};{number % 7},50\n" for number in range(LARGE)]
    rows.insert(LARGE // 2, middle)
    return "Nr;Name;Alter;Beitrag\n" + "".join(rows) + last


@pytest.mark.parametrize(
    "rows",
    [
        "Summe;Ada;12,00\nTotal;Bo;24,00\nGesamt;Cem;12,00\nSaldo;Do;12,00\n",
        "Summer;Ada;12,00\nTotalski;Bo;24,00\nGesamter;Cem;12,00\nQuelle;Do;48,00\n",
        "Muster;Ada;1,00\nMuster;Bo;1,00\nProbe;Cem;1,00\nStand;Do;3,00\n",
        "Muster;Ada;12,00\nMuster;Bo;9,00\nProbe;;\nInsgesamt-Meier;Do;7,00\n",
    ],
)
def test_persons_with_odd_names_stay(read, rows):
    table = read("Nachname;Vorname;Beitrag\n" + rows)
    assert (table.reading.rows, table.reading.total_rows) == (4, 0)


def test_a_sum_by_chance_stays(read):
    assert read("Gruppe;Kinder\nEulen;1\nFüchse;1\nDachse;1\nBären;3\n").reading.rows == 4


def test_a_category_of_every_group_stays(read):
    rows = "".join(f"2024;{kind};{n}\n2025;{kind};{n + 9}\n" for n, kind in enumerate(KINDS))
    assert read("Jahr;Geschlecht;Wert\n" + rows).reading.rows == 6


def test_a_long_last_cell_is_a_record_where_others_are_long(read):
    prose = "Das ist ein längerer Satz, wie ihn Menschen in Umfragen schreiben, mit Komma."
    table = read(f"Antwort;Alter;Ort\n{prose};30;Ulm\n{prose} Zwei.;40;Aue\n{prose} Drei.;;\n")
    assert table.reading.rows == 3


@pytest.mark.parametrize(
    ("last", "total", "notes"),
    [
        (";Summe;;510.000,00\n", 1, 0),
        ("Summe;;;510.000,00\n\nQuelle: eigene Erhebung\n", 1, 1),
        ("Stand: 18.09.2026\n© Verein Aue\n", 0, 2),
        ("", 0, 0),
    ],
)
def test_the_end_of_a_large_file(read, last, total, notes):
    table = read(large(last))
    reading = table.reading
    assert not reading.sample_is_all
    assert (reading.rows, reading.total_rows) == (LARGE, total)
    assert reading.notes.get("footnotes", 0) == notes
    assert [column.type for column in table] == ["integer", "text", "integer", "number"]
    assert not any(column.missing for column in table)


def test_a_large_file_printed_in_pages(read):
    again = "".join(f"{n};Person {n};{n % 90};1,50\n" for n in range(60)) + "Nr;Name;Alter;Beitrag\n"
    text = "Nr;Name;Alter;Beitrag\n" + again * 4000 + "1;Ada;3;2,50\n;Summe;;9,00\n"
    reading = read(text).reading
    assert (reading.rows, reading.total_rows) == (240_001, 1)
    assert reading.notes["repeated_headers"] == 4000


def test_what_is_set_aside_is_counted_by_reason(read):
    table = read(
        "Liste\nName;Ort;Betrag\nAda;Ulm;1,50\nSeite 2;;\nName;Ort;Betrag\nBo;Aue;2,50\nSumme;;4,00\n"
        "\nStand: heute\n"
    )
    assert {key: table.reading.notes.get(key) for key in ("page_marks", "repeated_headers", "totals")} == {
        "page_marks": 1,
        "repeated_headers": 1,
        "totals": 1,
    }
    assert table.reading.notes["preamble"] == table.reading.notes["footnotes"] == 1
    assert table.to_pandas()["Betrag"].tolist() == [1.5, 2.5]


def test_a_header_by_option_overrules_the_one_found(read):
    text = "Liste;;\nName;Ort;Betrag\nAda;Ulm;1,50\nBo;Aue;2,50\n"
    table = read(text, header_row=0, header_rows=2)
    assert table.reading.decisions["header"] == "option"
    assert (table.reading.header_row, table.reading.header_rows, table.reading.rows) == (0, 2, 2)


CELLS = st.sampled_from(
    (
        "",
        "Summe",
        "Insgesamt",
        "Total",
        "Ada",
        "Quelle: Amt",
        "Seite 2",
        "12",
        "1,5",
        "18.09.2026",
        "x",
        "€",
        "2024",
    )
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=12))
@example([["", "Summe", ""], ["", "", "Summe"], ["", "Summe", ""]])  # a label right of the header's width
def test_every_row_is_header_data_blank_or_counted_as_set_aside(read, rows):
    try:
        reading = read("".join(";".join(row) + "\n" for row in rows)).reading
    except TableError:
        return  # nothing in it, or a row wider than the header
    kept = reading.rows + sum(count for note, count in reading.notes.items() if note in ASIDE)
    above = reading.notes.get("preamble", 0) + reading.header_rows
    blank = sum(1 for row in rows if not any(row))
    assert len(rows) - blank <= kept + above <= len(rows)
