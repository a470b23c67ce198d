from __future__ import annotations

import pytest

from cdl_workbook.tables.dialect import decide_dialect


@pytest.mark.parametrize("mark", [";", "\t", "|", ","])
def test_the_delimiter_is_found(mark):
    text = "".join(
        mark.join(row) + "\n" for row in (("Name", "Alter", "Ort"), ("Ada", "36", "Ulm"), ("Bo", "4", "Aue"))
    )
    assert decide_dialect(text).delimiter == mark


def test_a_decimal_comma_is_no_delimiter():
    assert decide_dialect("Name;Betrag\nAda;1,50\nBo;2,75\n").delimiter == ";"


def test_semicolons_in_free_text_do_not_win():
    assert decide_dialect('Name,Notiz\nAda,"a; b; c"\nBo,"d; e; f"\n').delimiter == ","


@pytest.mark.parametrize("first", ["sep=;", "sep=;\r", '"sep=;"', "SEP=;"])
def test_a_sep_line_decides(first, read):
    table = read(f"{first}\nName;Betrag\nAda;1,50\nBo;2,75\n".replace("\r\n", "\n").replace("\n", "\r\n"))
    assert table.reading.decisions["delimiter"] == "sep_line"
    assert (table.reading.header_row, table.reading.rows) == (1, 2)
    assert table.columns[1].type == "number"


def test_a_tab_after_sep():
    assert decide_dialect("sep=\t\nName\tOrt\n").delimiter == "\t"


def test_one_column_needs_no_delimiter(read):
    table = read("Vorname\nAda\n\nBo, der Kleine\n")
    assert table.reading.delimiter is None
    assert (table.reading.rows, len(table.columns)) == (2, 1)


def test_backslash_escapes(read):
    table = read('Name;Notiz\nAda;"sagt \\"ja\\"; gern"\nBo;nichts\n')
    assert table.to_pandas()["Notiz"].tolist() == ['sagt "ja"; gern', "nichts"]


def test_other_quotes_by_option(read):
    table = read("Name;Notiz\nAda;'a;b'\nBo;c\n", quote="'")
    assert table.to_pandas()["Notiz"].tolist() == ["a;b", "c"]


@pytest.mark.parametrize("cells", ["1,50\n2,75\n", "1.234,50\n2,75\n", "Meier, Anna\nSchulz, Bo\n"])
def test_commas_inside_one_column_do_not_split_it(read, cells):
    table = read(f"Angabe\n{cells}")
    assert (len(table.columns), table.reading.rows) == (1, 2)


def test_apostrophes_around_cells_are_quotes(read):
    table = read(
        "Name;IBAN;Betrag\nAda;'DE02120300000000202051';'50,00'\nBo;'DE02500105170137075030';'20,00'\n"
    )
    assert table.to_pandas()["Betrag"].tolist() == [50.0, 20.0]
    assert read("Name;Notiz\nAda;geht's\nBo;so\n").to_pandas()["Notiz"].tolist() == ["geht's", "so"]


def test_lines_before_the_table_do_not_hide_the_delimiter(read):
    text = "Umsätze\nKunde;Verein\nSaldo;66.331,90;EUR\n\nEin Satz.\n\nBuchung;Name;Zweck;Betrag;Währung\n"
    table = read(text + "18.09.2026;Ada;Spende;50,00;EUR\n17.09.2026;Bo;Beitrag;1.143,41;EUR\n")
    assert (table.reading.header_row, table.reading.rows, len(table.columns)) == (6, 2, 5)
