from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cdl_workbook.errors import TableError, UsageError
from cdl_workbook.tables import read_table

LIST = """\
Nr   Nachname        Geb.-Dat.   Betrag
  1  Öztürk          18.09.1998   12,50
  2  Meier           01.02.2001  100,00
 13  von der Lühe                  7,00
"""


def names(table):
    return [column.name for column in table]


def reason_of(call):
    with pytest.raises(TableError) as caught:
        call()
    return caught.value.reason


@pytest.mark.parametrize("name", ["liste.txt", "liste.dat", "liste.prn"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_blank_columns_and_headers_above(read, name, encoding):
    table = read(LIST, name, encoding)
    assert names(table) == ["Nr", "Nachname", "Geb.-Dat.", "Betrag"]
    assert [column.type for column in table] == ["integer", "text", "date", "number"]
    assert table.to_pandas()["Nachname"].tolist() == ["Öztürk", "Meier", "von der Lühe"]
    assert table.columns[2].missing == {"empty": 1}
    reading = table.reading
    assert (reading.format, reading.delimiter, reading.header_row) == (name[-3:], None, 0)
    assert (reading.rows, reading.decisions["widths"]) == (3, "blank_columns")


def test_a_line_of_dashes_says_the_widths(read):
    text = (
        "Bericht vom 1.2.2026\n\n"
        "Kennung Ort        Tel privat\n"
        "------- ---------- ----------\n"
        "0017    Ulm        0731 12345\n"
        "0018    Bad Urach\n"
    )
    table = read(text, "bericht.txt")
    assert names(table) == ["Kennung", "Ort", "Tel privat"]
    assert (table.reading.header_row, table.reading.rows) == (2, 2)
    assert table.to_pandas()["Ort"].tolist() == ["Ulm", "Bad Urach"]


def test_a_title_and_blank_lines_are_no_columns(read):
    table = read("Mitgliederliste des Vereins, Stand heute, nur intern\n\n" + LIST + "\n", "liste.txt")
    assert names(table) == ["Nr", "Nachname", "Geb.-Dat.", "Betrag"]
    assert (table.reading.header_row, table.reading.rows) == (2, 3)


def test_words_in_line_by_chance_are_one_column(read):
    rows = "".join(
        f"{first} {last}    {10 + n}\n" for n, (first, last) in enumerate([("Anna", "Meier")] * 12)
    )
    table = read("Name          Alter\n" + rows.replace("    ", "       "), "liste.txt")
    assert names(table)[0] == "Name"
    assert table.to_pandas()["Name"].tolist() == ["Anna Meier"] * 12


@pytest.mark.parametrize(
    "text",
    [
        "Telefon\n" + "".join(f"0171 {number}\n" for number in range(1000, 1020)),
        "".join(f"DE12 3456 {number} 78\n" for number in range(1000, 1020)),
        "Anna Meier\nEmma Otto\nOtto Meyer\n",
        "Liebe alle,\n\nheute war die Sitzung. Wir danken euch.\n\nViele Grüße\nder Vorstand\n",
    ],
)
def test_a_list_or_a_letter_stays_one_column(read, text):
    assert len(read(text, "text.txt").columns) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "Nr  Name      Ort\n1   Anna Schmidt  Ulm\n22  Bo        Bad Urach\n333   Cem  Aue\n"),
        ("b.txt", "Name    Stadt       \nAnna      Ulm   x\nBo    Aue\nCem     Calw\n"),
        ("ohne.txt", "Ada   1998  Ulm\nBo    2001  Aue\nCem   1980  Ulm\n"),
        (
            "c.dat",
            "0112345ANNA MEIER     M19980918\n0112346BO KLEIN       W20010201\n0212347CEM LANG       M1980\n",
        ),
    ],
)
def test_where_it_is_not_certain_the_remedy_is_told(read, name, text):
    with pytest.raises(TableError) as caught:
        read(text, name)
    assert caught.value.reason == "fixed_width_unclear"
    for language in ("de", "en"):
        said = caught.value.message(language)
        assert said.startswith(f"{name}: ")
        assert "CSV" in said
        assert "widths: [5, 20, 10]" in said


def test_widths_that_are_given(read):
    text = "0112345ANNA MEIER     M19980918\n0112346BO KLEIN       W20010201\n0212347CEM LANG       M\n"
    table = read(text, "c.dat", widths=[2, 5, 15, 1, 8])
    assert table.to_pandas().iloc[:, 2].tolist() == ["ANNA MEIER", "BO KLEIN", "CEM LANG"]
    assert table.to_pandas().iloc[:, 0].tolist() == ["01", "01", "02"]
    assert table.reading.decisions["widths"] == "option"
    assert table.columns[4].missing == {"empty": 1}


def test_given_widths_with_a_header_row(read):
    text = "Auszug\nNr Name  Ort\n1  Ada   Ulm\n2  Bo    Bad Urach\n"
    table = read(text, "c.csv", widths=(3, 6, 3), header_row=1)
    assert names(table) == ["Nr", "Name", "Ort"]
    assert table.to_pandas()["Ort"].tolist() == ["Ulm", "Bad Urach"]


@pytest.mark.parametrize("widths", [[0], [3, -1], ["3"]])
def test_widths_that_are_none(read, widths):
    with pytest.raises(UsageError) as caught:
        read(LIST, "c.txt", widths=widths)
    assert caught.value.params["name"] == "widths"


def test_a_late_line_out_of_line_is_not_cut(read):
    text = LIST + "  1  Meier           01.02.2001  100,00\n" * 3000
    assert read(text, "a.txt").reading.rows == 3003
    late = text + "  1  ein sehr langer Name ohne Platz 1,00\n"
    assert reason_of(lambda: read(late, "a.txt")) == "fixed_width_unclear"


def test_a_byte_outside_the_encoding_names_its_line(tmp_path, engine):
    path = tmp_path / "a.txt"
    path.write_bytes(LIST.encode("cp1252"))
    with pytest.raises(TableError) as caught:
        read_table(path, encoding="utf-8", engine=engine)
    assert (caught.value.reason, caught.value.params["line"]) == ("not_in_encoding", 2)


@pytest.mark.parametrize("text", ["Nr;Name\n1;Ada\n2;Bo\n", "Nr\tName\n1\tAda\n2\tBo\n"])
def test_delimiters_go_first(read, text):
    for name in ("a.txt", "a.dat", "a.prn"):
        assert names(read(text, name)) == ["Nr", "Name"]


def test_an_empty_file(read):
    for name in ("a.txt", "a.dat"):
        assert reason_of(lambda name=name: read("", name)) == "empty_file"


WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß", min_size=1, max_size=9)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.tuples(WORDS, st.integers(0, 10**6), WORDS), min_size=2, max_size=15),
    gap=st.integers(2, 6),
)
@example(rows=[("a", 0, "a"), ("a", 99, "a")], gap=2)  # 99 pieces are no «no answer»
def test_what_was_aligned_is_read(read, rows, gap):
    lines = [("Nachname", "Menge", "Wohnort"), *((word, str(number), place) for word, number, place in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    written = "".join(
        (" " * gap).join((a.ljust(widths[0]), b.rjust(widths[1]), c)) + "\n" for a, b, c in lines
    )
    frame = read(written, "t.txt", types={"Nachname": "text", "Wohnort": "text"}).to_pandas()
    assert list(frame.columns) == ["Nachname", "Menge", "Wohnort"]
    assert frame["Menge"].tolist() == [number for _, number, _ in rows]
