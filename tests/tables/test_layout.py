from __future__ import annotations

import pytest


def names(table):
    return [column.name for column in table]


def test_a_title_above_the_header_is_set_aside(read):
    table = read("Mitgliederliste Stand 2026\n\nName;Alter;Ort\nAda;36;Ulm\nBo;4;Aue\n")
    assert names(table) == ["Name", "Alter", "Ort"]
    assert (table.reading.header_row, table.reading.rows) == (2, 2)


def test_a_title_row_padded_with_delimiters(read):
    table = read("Mitgliederliste;;\nName;Alter;Ort\nAda;36;Ulm\nBo;4;Aue\n")
    assert names(table) == ["Name", "Alter", "Ort"]
    assert (table.reading.header_row, table.reading.rows) == (1, 2)


def test_empty_lines_are_no_rows(read):
    table = read("\n\nName;Alter\n\nAda;36\n;\n\nBo;4\n\n\n")
    assert (table.reading.header_row, table.reading.rows) == (2, 2)
    assert table.reading.notes["blank_rows"] == 1
    assert len(table.to_pandas()) == 2


@pytest.mark.parametrize(
    "rows", ["Name;Alter;\nAda;36;\nBo;4;\n", "Name;Alter;\nAda;36\nBo;4\n", "Name;Alter\nAda;36;\nBo;4;\n"]
)
def test_trailing_delimiters_are_no_column(read, rows):
    table = read(rows)
    assert names(table) == ["Name", "Alter"]
    assert table.reading.rows == 2


def test_duplicate_and_empty_names(read):
    table = read("Name;Ort;name;;Ort\nAda;Ulm;A;x1;Aue\nBo;Aue;B;y2;Ulm\n")
    assert names(table) == ["Name", "Ort", "name (2)", "#4", "Ort (2)"]
    assert [column.named for column in table] == [True, True, True, False, True]
    assert table.reading.notes["duplicate_names"] == 2
    assert list(table.to_pandas().columns) == names(table)


def test_a_row_of_years_is_a_header(read):
    table = read("Name;2019;2020;2021\nUlm;3;4;5\nAue;6;7;8\n")
    assert names(table) == ["Name", "2019", "2020", "2021"]
    assert table.reading.rows == 2


def test_no_header_at_all(read):
    table = read("Ada;36;18.09.1998\nBo;4;01.02.2022\nCem;51;30.11.1974\n")
    assert table.reading.header_row is None
    assert names(table) == ["#1", "#2", "#3"]
    assert table.reading.rows == 3


def test_all_text_takes_the_first_row(read):
    table = read("Gruppe;Farbe\nEulen;blau\nFüchse;rot\n")
    assert names(table) == ["Gruppe", "Farbe"]
    assert table.reading.decisions["header"] in ("all_text", "known_words")


def test_header_only(read):
    table = read("Vorname;Nachname;Geburtsdatum\n")
    assert table.reading.rows == 0
    assert {column.type for column in table} == {"empty"}
    assert all(column.distinct == 0 and not column.candidate_key for column in table)


def test_200_columns(read):
    header = ";".join(f"Frage {number}" for number in range(200))
    rows = "".join(";".join(str(number * row) for number in range(200)) + "\n" for row in range(1, 6))
    table = read(f"{header}\n{rows}")
    assert (len(table.columns), table.reading.rows) == (200, 5)


def test_more_columns_than_one_pass_takes(read):
    header = ";".join(f"Frage {number}" for number in range(700))
    rows = "".join(";".join(str(number * row) for number in range(700)) + "\n" for row in range(1, 4))
    table = read(f"{header}\n{rows}")
    assert (len(table.columns), table.reading.rows) == (700, 3)
    assert table.columns[699].type == "integer"


def test_two_header_rows(read):
    table = read("Person;;Adresse;\nName;Alter;Straße;Ort\nAda;36;Weg 1;Ulm\nBo;4;Gasse 2;Aue\n")
    assert names(table) == ["Person | Name", "Person | Alter", "Adresse | Straße", "Adresse | Ort"]
    assert (table.reading.header_row, table.reading.header_rows, table.reading.rows) == (0, 2, 2)


def test_names_that_attack_stay_names(read):
    table = read('<script>alert(1)</script>;"Zeile 1\nZeile 2";"a"";DROP TABLE x"\n1;2;3\n4;5;6\n')
    assert names(table) == ["<script>alert(1)</script>", "Zeile 1 Zeile 2", 'a";DROP TABLE x']
    assert table.reading.rows == 2
    assert list(table.to_pandas().columns) == names(table)


def test_the_header_by_option_counts_lines_of_the_file(read):
    table = read('sep=;\n"Notiz\nüber zwei Zeilen";\nStand;2026\nName;Alter\nAda;36\n', header_row=4)
    assert names(table) == ["Name", "Alter"]
    assert (table.reading.header_row, table.reading.rows) == (4, 1)


def test_no_header_by_option(read):
    table = read("Name;Alter\nAda;36\n", header_row=-1)
    assert (table.reading.header_row, table.reading.rows) == (None, 2)


def test_long_question_headers(read):
    question = "In welchem Jahr sind Sie geboren? Bitte vierstellig angeben. [Jahr] "
    table = read(f'"{question}";"Wie geht es Ihnen?"\n1980;3\n1975;4\n')
    assert names(table)[0] == question.strip()


def test_a_last_line_without_an_end(read):
    assert read("Name;Alter\nAda;36\nBo;4").reading.rows == 2


def test_a_format_line_of_datev_is_no_header(read):
    first = '"EXTF";510;21;"Buchungsstapel";7;20260918;;"RE";"";"";29098'
    table = read(
        f"{first}\nUmsatz;Konto;Belegdatum;Buchungstext\n24,95;1600;0109;Papier\n1007,20;1200;1509;Spende\n"
    )
    assert names(table) == ["Umsatz", "Konto", "Belegdatum", "Buchungstext"]
    assert table.reading.rows == 2


def test_codes_above_questions_are_two_header_rows(read):
    rows = "".join(f"10{number};3{number};{number}\n" for number in range(1, 5))
    table = read("CASE;A001;A002\nInterview-Nummer;Alter;Zufriedenheit\n" + rows)
    assert names(table) == ["CASE | Interview-Nummer", "A001 | Alter", "A002 | Zufriedenheit"]
    assert (table.reading.header_rows, table.reading.rows) == (2, 4)


def test_one_word_among_numbers_is_no_second_header_row(read):
    table = read("Name;Zahl\nAda;keine\nBo;12\nCem;13\nDo;14\n")
    assert (table.reading.header_rows, table.reading.rows) == (1, 4)


def test_the_first_rows_of_data_may_be_notes(read):
    header = "Kürzel\tAlter\tTelefon\tseit\tSchulden\tGdB"
    noted = ["Ha72\t53\tgar nicht\t31.03.2018\tunklar\tAntrag", "Ec92\tca. 33\tabends\t2022\tviel\tkeiner"]
    plain = [
        f"Xy{n}\t{30 + n}\t0221 4710{n:03}\t0{1 + n % 9}.02.2019\t{n}00\t{30 + 10 * (n % 8)}"
        for n in range(20)
    ]
    table = read("\n".join([header, *noted, *plain]) + "\n")
    assert names(table) == header.split("\t")
    assert (table.reading.header_row, table.reading.rows) == (0, 22)
