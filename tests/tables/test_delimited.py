from __future__ import annotations

import pytest

from cdl_workbook.errors import TableError

MANY = 6 << 20


def test_quoted_line_breaks_and_quotes(read):
    table = read('Name;Notiz\nAda;"Zeile 1\nZeile 2"\nBo;"sagt ""ja"""\n')
    assert table.to_pandas()["Notiz"].tolist() == ["Zeile 1\nZeile 2", 'sagt "ja"']


def test_line_feeds_in_quotes_inside_a_file_of_crlf(read):
    table = read(b'Name;Notiz\r\nAda;"Zeile 1\nZeile 2"\r\nBo;kurz\r\n')
    assert table.to_pandas()["Notiz"].tolist() == ["Zeile 1\nZeile 2", "kurz"]
    table = read(b'Name;Notiz\nAda;"Zeile 1\r\nZeile 2"\nBo;kurz\n')
    assert table.to_pandas()["Notiz"].tolist() == ["Zeile 1\nZeile 2", "kurz"]


@pytest.mark.parametrize(
    "content", [b"a;b\r1;x\r2;y\r", b"a;b\r\n1;x\n2;y\r\n", b"a;b\n1;x\r2;y\n", b"a;b\r\r1;x\r\n2;y"]
)
def test_line_ends_of_every_kind(read, content):
    table = read(content)
    assert [column.name for column in table] == ["a", "b"]
    assert table.to_pandas()["b"].tolist() == ["x", "y"]


def test_a_quote_in_a_cell_stays(read):
    table = read('Ware;Preis\nRohr 5";3,50\n5" Rohr;4,25\n')
    assert table.to_pandas()["Ware"].tolist() == ['Rohr 5"', '5" Rohr']


def test_text_after_a_closing_quote(read):
    table = read('Name;Notiz;Zahl\nAda;"Eule" am See;1\nBo;nichts;2\n')
    assert table.reading.rows == 2
    assert table.to_pandas()["Notiz"][0].replace('"', "") == "Eule am See"


@pytest.mark.parametrize(
    "content", ['Name;Notiz\nAda;gut\nBo;"offen\nCem;gut\nDo;gut\n', 'Name;Notiz\nAda;gut\nBo;"offen']
)
def test_an_open_quote_names_its_line(read, content):
    with pytest.raises(TableError) as caught:
        read(content)
    assert (caught.value.reason, caught.value.params["line"]) == ("open_quote", 3)


def test_short_lines_are_filled_and_noted(read):
    table = read("Name;Alter;Ort\nAda;36;Ulm\nBo;4\nCem;51;Aue\nDo\n")
    assert table.reading.rows == 4
    assert (table.reading.notes["short_lines"], table.reading.notes["first_short_line"]) == (2, 3)
    assert table.columns[2].missing == {"empty": 2}


def test_a_long_line_is_refused_with_its_line(read):
    with pytest.raises(TableError) as caught:
        read("Name;Alter;Ort\nAda;36;Ulm\n\nBo;4;Aue;am See\n" + "Cem;1;Ulm\n" * 100)
    error = caught.value
    assert error.reason == "long_line"
    assert (error.params["line"], error.params["found"], error.params["expected"]) == (4, 4, 3)


def test_no_cell_of_the_table_reaches_a_message(read):
    with pytest.raises(TableError) as caught:
        read("Name;Alter;Ort\nAda;36;Ulm\nGeheimnis;4;Aue;am See\n" + "Cem;1;Ulm\n" * 100)
    for language in ("de", "en"):
        assert "Geheimnis" not in caught.value.message(language)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_sampling_of_a_large_file_does_not_hide_late_cells(read):
    rows = "".join(f"{number};{number % 90};text {number}\n" for number in range(260_000))
    table = read("Nr;Alter;Notiz\n" + rows + "x;ungefähr 40;Ende\n" + "260001;007;Ende\n")
    assert not table.reading.sample_is_all
    assert table.reading.rows == 260_002
    assert [column.type for column in table] == ["integer", "text", "text"]
    assert table.columns[0].missing == {"unreadable": 1}


def test_counts_of_a_large_file_are_exact_where_promised(read):
    rows = "".join(f"K{number:07};{number % 9999};{number % 7}\n" for number in range(300_000))
    table = read("Kürzel;Gruppe;Rest\n" + rows)
    assert not table.reading.sample_is_all
    assert [column.distinct for column in table] == [300_000, 9999, 7]
    assert all(column.distinct_exact for column in table)
    assert [column.candidate_key for column in table] == [True, False, False]


def test_a_late_repeat_is_no_key(read):
    rows = "".join(f"K{number:07};{'x' * 20}\n" for number in range(300_000))
    table = read("Kürzel;Rest\n" + rows + "K0000007;y\n")
    assert (table.columns[0].distinct, table.columns[0].candidate_key) == (300_000, False)


def test_a_very_long_cell(read):
    table = read(f"Name;Notiz\nAda;{'lang ' * 1_000_000}\nBo;kurz\n")
    assert table.reading.rows == 2
    assert table.query("SELECT max(length(Notiz)) AS n FROM data")["n"].tolist() == [5_000_000]


def test_a_blank_after_the_delimiter(read):
    table = read('Name; Notiz\nAda; "a;b"\nBo; c\n')
    assert table.reading.rows == 2
    assert [column.name for column in table] == ["Name", "Notiz"]


def test_tabs_and_pipes(read):
    assert read("Name\tAlter\nAda\t36\nBo\t4\n", "t.tsv").reading.format == "tsv"
    assert read("Name|Alter\nAda|36\nBo|4\n", "t.txt").reading.delimiter == "|"
