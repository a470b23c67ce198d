from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from cdl_workbook.vocabulary import MissingKind


def column(read, name, *cells, separator=";", **options):
    """One column beside a running number, so that the table has two."""
    quoted = [
        '"' + cell.replace('"', '""') + '"' if separator in cell or "\n" in cell else cell for cell in cells
    ]
    rows = "".join(f"z{number}{separator}{cell}\n" for number, cell in enumerate(quoted))
    table = read(f"Kürzel{separator}{name}\n{rows}", **options)
    assert table.reading.rows == len(cells)
    return table.columns[1], table.to_pandas()[table.columns[1].name].tolist()


def test_german_numbers_and_dates_together(read):
    table = read("Betrag;Geb.-Dat.\n1.234,56;18.09.1998\n7,00;1.2.2001\n")
    assert [item.type for item in table] == ["number", "date"]
    frame = table.to_pandas()
    assert frame["Betrag"].tolist() == [1234.56, 7.0]
    assert frame["Geb.-Dat."].dt.date.tolist() == [dt.date(1998, 9, 18), dt.date(2001, 2, 1)]
    assert (table.reading.decimal, table.reading.thousands) == (",", ".")


def test_english_numbers(read):
    found, values = column(read, "Amount", "1,234.56", "0.5", separator=",")
    assert (found.type, values) == ("number", [1234.56, 0.5])


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("PLZ", ["01067", "10115"]),
        ("PLZ", ["10115", "80331"]),
        ("Telefon", ["03023125123", "017612345678"]),
        ("Telefon", ["493023125123", "4917612345678"]),
        ("Steuer-ID", ["86095742719", "47036892816"]),
        ("Schlüssel", ["007", "123"]),
        ("Hausnummer", ["12", "12a", "7"]),
        ("Beleg", ["1234567890123456", "2234567890123456"]),
        ("Nummer", ["+49301234567", "+49301234568"]),
        ("Raum", ["A 5", "B 7"]),
    ],
)
def test_digits_that_are_names_stay_text(read, name, cells):
    found, values = column(read, name, *cells)
    assert (found.type, values) == ("text", cells)
    assert not found.missing


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["4.093,32 €", "12,-", "7,50 EUR"], [4093.32, 12.0, 7.5]),
        (["100,00-", "20,50", "3,00-"], [-100.0, 20.5, -3.0]),
        (["-1143,41", "-10,7"], [-1143.41, -10.7]),
        (["€ 5,00", "€ 1.000,00"], [5.0, 1000.0]),
        (["12,5 %", "7 %"], [12.5, 7.0]),
        (["1 234,5", "12,25"], [1234.5, 12.25]),
        (["1'234.50", "3.25"], [1234.5, 3.25]),
        (["53.25", "7.5"], [53.25, 7.5]),
        (["−5,5", "+3,25"], [-5.5, 3.25]),
        (["1,5E+3", "2,0"], [1500.0, 2.0]),
    ],
)
def test_numbers_as_people_write_them(read, cells, expected):
    found, values = column(read, "Wert", *cells)
    assert found.type == "number"
    assert values == pytest.approx(expected)


def test_thousands_are_decided_by_the_rest_of_the_file(read):
    german = read("Name;A;B\nx;1.234;5,5\ny;2.500;7,25\n")
    english = read("Name;A;B\nx;1.234;5.55\ny;2.500;7.25\n")
    assert german.to_pandas()["A"].tolist() == [1234, 2500]
    assert english.to_pandas()["A"].tolist() == [1.234, 2.5]
    assert [table.columns[1].type for table in (german, english)] == ["integer", "number"]


def test_words_among_numbers_are_counted_as_unreadable(read):
    found, values = column(read, "Alter", *(str(number) for number in range(20, 59)), "ungefähr vierzig")
    assert found.type == "integer"
    assert found.missing == {MissingKind.UNREADABLE: 1}
    assert found.distinct == 39
    assert values[:2] == [20, 21]


def test_many_words_among_numbers_make_a_text(read):
    found, values = column(read, "Wert", "1", "2", "viel", "wenig")
    assert (found.type, values[2]) == ("text", "viel")


@pytest.mark.parametrize(
    ("cells", "empty", "expected"),
    [
        (["ja", "nein", "ja"], 0, [True, False, True]),
        (["WAHR", "FALSCH"], 0, [True, False]),
        (["true", "false"], 0, [True, False]),
        (["J", "N", "N"], 0, [True, False, False]),
        (["Ja", "Nein", "k.A."], 1, [True, False, None]),
    ],
)
def test_yes_and_no(read, cells, empty, expected):
    found, values = column(read, "Mitglied", *cells)
    assert found.type == "boolean"
    assert [None if pd.isna(value) else bool(value) for value in values] == expected
    assert sum(found.missing.values()) == empty


def test_crosses_and_blanks(read):
    found, values = column(read, "Ehrenamt", "x", "", "X", "")
    assert (found.type, values) == ("boolean", [True, False, True, False])
    assert not found.missing


def test_a_misfit_among_crosses_is_not_lost(read):
    found, _ = column(read, "Ehrenamt", *["x", ""] * 40, "vielleicht")
    assert found.type == "text" or found.missing.get(MissingKind.UNREADABLE) == 1


def test_zero_and_one_only_where_the_header_says_so(read):
    assert column(read, "Anzahl", "0", "1", "1")[0].type == "integer"
    assert column(read, "Einwilligung", "0", "1", "1")[0].type == "boolean"
    assert column(read, "Foto (1 = ja)", "0", "1", "1")[0].type == "boolean"


@pytest.mark.parametrize(
    ("name", "cells", "expected"),
    [
        ("Geburtsdatum", ["05.12.25", "1.1.98"], ["2025-12-05", "1998-01-01"]),
        ("Geburtsdatum", ["05.12.31", "1.1.98"], ["1931-12-05", "1998-01-01"]),
        ("Datum", ["2026-09-18", "2026-01-02"], ["2026-09-18", "2026-01-02"]),
        ("Datum", ["03/04/2020", "05/06/2021"], ["2020-04-03", "2021-06-05"]),
        ("Date", ["03/14/2020", "05/26/2021"], ["2020-03-14", "2021-05-26"]),
        ("Datum", ["20260918", "20250101"], ["2026-09-18", "2025-01-01"]),
        ("Eintritt", ["44197", "36526"], ["2021-01-01", "2000-01-01"]),
        ("Datum", ["18.09.1998", "05.12.25"], ["1998-09-18", "2025-12-05"]),
    ],
)
def test_dates(read, name, cells, expected):
    found, values = column(read, name, *cells)
    assert found.type == "date"
    assert [value.date().isoformat() for value in values] == expected


@pytest.mark.parametrize(
    ("name", "cells", "expected"),
    [
        ("Tag", ["Mo, 01.09.2025", "Di, 02.09.2025"], ["2025-09-01", "2025-09-02"]),
        ("Geb.", ["So 05.12.71", "Mo 03.11.47"], ["1971-12-05", "1947-11-03"]),
        ("Termin", ["5. Dezember 2025", "1. März 2026"], ["2025-12-05", "2026-03-01"]),
        ("Monat", ["Januar 2026", "Mrz. 2026"], ["2026-01-01", "2026-03-01"]),
        ("Monat", ["03/2024", "12/2025"], ["2024-03-01", "2025-12-01"]),
        ("Monat", ["03.2024", "12.2025"], ["2024-03-01", "2025-12-01"]),
        ("Monat", ["Okt 24", "Dez 25"], ["2024-10-01", "2025-12-01"]),
    ],
)
def test_weekdays_and_months(read, name, cells, expected):
    found, values = column(read, name, *cells)
    assert found.type == "date"
    assert [value.date().isoformat() for value in values] == expected


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("Woche", ["KW 5/2025", "KW 6/2025"]),
        ("Woche", ["2025-W05", "2025-W06"]),
        ("Schuljahr", ["2023/24", "2011/12"]),
        ("Uhrzeit", ["08:00", "14:30"]),
        ("Tag", ["24.12.", "31.12."]),
        ("Belegdatum", ["0109", "1509"]),
        ("Belegdatum", ["109", "1509", "3112"]),
    ],
)
def test_what_is_no_date(read, name, cells):
    assert column(read, name, *cells)[0].type in ("text", "integer")


def test_five_digits_are_day_numbers_only_where_the_header_says_date(read):
    assert column(read, "Zählerstand", "44197", "36526")[0].type == "integer"


@pytest.mark.parametrize(
    ("name", "cells", "kind", "expected"),
    [
        ("Abweichung", ["(1.234)", "500"], "integer", [1234, 500]),
        ("Betrag", ["(1.234,50)", "500,00"], "number", [-1234.5, 500.0]),
        ("Saldo", ["500,00 H", "75,50 S"], "number", [500.0, -75.5]),
        ("Gewicht", ["12 kg", "1.500 kg"], "integer", [12, 1500]),
        ("Dauer", ["1,5 Std.", "2 Std."], "number", [1.5, 2.0]),
        ("Fälle", ["1.234p", "950", "12 r", "8", "7"], "integer", [1234, 950, 12, 8, 7]),
        ("Fälle", ["1.234 1)", "950", "12"], "integer", [1234, 950, 12]),
        ("Saldo", ["- 228 195", "1 023 687"], "integer", [-228195, 1023687]),
        ("Saldo", ["−1.234", "950"], "integer", [-1234, 950]),
    ],
)
def test_numbers_with_something_around_them(read, name, cells, kind, expected):
    found, values = column(read, name, *cells)
    assert (found.type, values) == (kind, expected)


def test_thousands_are_decided_by_the_column_where_it_leaves_no_doubt(read):
    assert read("Ort,Zahl\nA,1.234\nB,950\nC,12.500\n").to_pandas()["Zahl"].tolist() == [1234, 950, 12500]
    assert read("Ort;lat\nA;52.520\nB;13.405\n").to_pandas()["lat"].tolist() == [52.52, 13.405]


def test_signs_of_official_statistics_are_missing_by_kind(read):
    cells = ["1", "2", "3", "4", "5", "-", ".", "...", "/", "x"]
    found, _ = column(read, "Fälle", *cells)
    assert found.type == "integer"
    assert found.missing == {MissingKind.EMPTY: 1, MissingKind.UNKNOWN: 3, MissingKind.NOT_ASKED: 1}


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("18.09.1998 14:05", "1998-09-18T14:05:00"),
        ("18.09.1998 14:05:06", "1998-09-18T14:05:06"),
        ("2026-09-18T14:05:06", "2026-09-18T14:05:06"),
        ("2026-09-18 14:05:06.25", "2026-09-18T14:05:06.250000"),
        ("18.09.98 14:05", "1998-09-18T14:05:00"),
        ("18.09.1998 14:05 Uhr", "1998-09-18T14:05:00"),
    ],
)
def test_moments(read, cell, expected):
    found, values = column(read, "Datum", cell, cell)
    assert found.type == "datetime"
    assert values[0].isoformat() == expected


def test_day_and_month_that_contradict_each_other_stay_text(read):
    found, values = column(read, "Datum", "13/04/2020", "04/13/2020")
    assert (found.type, values[0]) == ("text", "13/04/2020")


def test_years_under_a_date_header_are_no_day_numbers(read):
    assert column(read, "Eintritt", "1998", "2005")[0].type == "integer"


def test_an_impossible_day_is_unreadable(read):
    found, _ = column(read, "Datum", *["01.02.2020"] * 60, "31.02.2020")
    assert found.type == "date"
    assert found.missing == {MissingKind.UNREADABLE: 1}
    assert found.months == {"2020-02": 60}


@pytest.mark.parametrize(
    ("token", "kind"),
    [
        ("", MissingKind.EMPTY),
        ("-", MissingKind.EMPTY),
        ("k.A.", MissingKind.REFUSED),
        ("keine Angabe", MissingKind.REFUSED),
        ("unbekannt", MissingKind.UNKNOWN),
        ("n/a", MissingKind.NOT_ASKED),
        ("#NV", MissingKind.SPREADSHEET_ERROR),
    ],
)
@pytest.mark.parametrize(
    "cells", [["12", "25", "31"], ["1,5", "2,5", "3,5"], ["rot", "blau", "grün"], ["01.02.2020"] * 3]
)
def test_missing_is_counted_by_kind(read, token, kind, cells):
    found, values = column(read, "Angabe", *cells, token, f" {token.upper()} ", token)
    assert found.missing == {kind: 3}
    assert found.type != "text" or cells[0] == "rot"
    assert found.distinct == len(set(cells))
    assert sum(map(pd.isna, values)) == 3


def test_codes_count_only_where_they_cannot_be_a_measurement(read):
    assert column(read, "Note", "1", "5", "-9", "3")[0].missing == {MissingKind.CODE: 1}
    assert column(read, "Skala", "1", "5", "99", "3")[0].missing == {MissingKind.CODE: 1}
    assert not column(read, "Alter", "88", "5", "99", "70")[0].missing
    assert not column(read, "Besuche", "1", "30", "99", "22")[0].missing
    assert not column(read, "Betrag", "1", "5", "99", "3")[0].missing
    assert not column(read, "Temperatur", "-3", "5", "-9", "3")[0].missing


def test_codes_are_null_in_the_typed_values(read):
    _, values = column(read, "Note", "1", "5", "-9", "3")
    assert [value for value in values if not pd.isna(value)] == [1, 5, 3]


def test_two_letter_codes_are_values(read):
    found, _ = column(read, "Land", "NA", "DE", "FR")
    assert not found.missing


def test_types_by_option(read):
    assert column(read, "Nr", "1", "2", types={"Nr": "text"})[1] == ["1", "2"]
    found, values = column(read, "Aktiv", "1", "0", types={"Aktiv": "boolean"})
    assert (found.type, values) == ("boolean", [True, False])
    found, values = column(read, "Wann", "irgendwann", "01.02.2020", types={"Wann": "date"})
    assert found.missing == {MissingKind.UNREADABLE: 1}
    found, values = column(read, "Zahl", "abc", "1,5", "2", types={"Zahl": "number"})
    assert (found.missing, values[1]) == ({MissingKind.UNREADABLE: 1}, 1.5)


def test_a_date_format_by_option(read):
    found, values = column(read, "Datum", "03/04/2020", "05/06/2021", date_format="%m/%d/%Y")
    assert values[0].date().isoformat() == "2020-03-04"
    assert found.date_format == "%m/%d/%Y"


def test_decimal_and_missing_by_option(read):
    assert column(read, "Wert", "1.234", "2.500", decimal=".")[1] == [1.234, 2.5]
    assert column(read, "Wert", "1", "2", "geheim", missing=["geheim"])[0].missing == {MissingKind.CODE: 1}


def test_a_candidate_key_is_exact(read):
    assert column(read, "Nr", "1", "2", "3")[0].candidate_key
    assert not column(read, "Nr", "1", "2", "2")[0].candidate_key
    assert not column(read, "Nr", "1", "2", "")[0].candidate_key
