"""A second set, written without a look at how the reader does on it.

Of these 26 the reader that had been made with the first set had 22 right on their first run.
"""

from __future__ import annotations

import datetime as dt

from tests.tables.layouts.model import Page, columns

_DAY = dt.date(2026, 9, 18)
_PAIRS = "".join(f"Angabe {number}: Wert {number}\n" for number in range(1, 21))

PAGES = (
    Page(
        name="four_header_rows_with_repeated_days",
        text="Bevölkerung: Kreise, Stichtag, Geschlecht\nFortschreibung des Bevölkerungsstandes\n"
        ";;Bevölkerung;Bevölkerung;Bevölkerung;Bevölkerung\n;;31.12.2023;31.12.2023;31.12.2024;31.12.2024\n"
        ";;männlich;weiblich;männlich;weiblich\n;;Anzahl;Anzahl;Anzahl;Anzahl\n"
        "DG;Deutschland;41000;42000;41500;42100\n"
        "08;  Baden-Württemberg;5500;5600;5550;5620\n08111;      Stuttgart;300;310;301;312\n"
        "08115;      Böblingen;190;200;191;202\n",
        encoding="cp1252",
        header=(2, 4),
        columns={
            "#1": "text",
            "#2": "text",
            "Bevölkerung | 31.12.2023 | männlich | Anzahl": "integer",
            "Bevölkerung | 31.12.2023 | weiblich | Anzahl": "integer",
            "Bevölkerung | 31.12.2024 | männlich | Anzahl": "integer",
            "Bevölkerung | 31.12.2024 | weiblich | Anzahl": "integer",
        },
        rows=4,
    ),
    Page(
        name="survey_tool_with_three_header_rows",
        text="StartDate,EndDate,Progress,Q1,Q2\n"
        "Startdatum,Enddatum,Fortschritt,Wie zufrieden sind Sie?,Was fehlt?\n"
        '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""progress""}",'
        '"{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"\n'
        "2026-09-18 10:00:00,2026-09-18 10:05:12,100,4,mehr Zeit\n"
        "2026-09-18 11:00:00,2026-09-18 11:03:40,100,5,\n"
        "2026-09-19 09:12:30,2026-09-19 09:20:01,80,3,Räume\n",
        encoding="utf-8-sig",
        delimiter=",",
        header=(0, 3),
        columns={
            'StartDate | Startdatum | {"ImportId":"startDate"}': "datetime",
            'EndDate | Enddatum | {"ImportId":"endDate"}': "datetime",
            'Progress | Fortschritt | {"ImportId":"progress"}': "integer",
            'Q1 | Wie zufrieden sind Sie? | {"ImportId":"QID1"}': "integer",
            'Q2 | Was fehlt? | {"ImportId":"QID2_TEXT"}': "text",
        },
        rows=3,
    ),
    Page(
        name="sheet_cash_report_with_signatures",
        sheet=[
            ["Kassenbericht", None, None, None],
            ["Förderverein Aue", None, None, None],
            [],
            ["Datum", "Beleg", "Text", "Betrag"],
            [_DAY, "B1", "Beiträge", 240.0],
            [_DAY, "B2", "Saalmiete", -80.5],
            [_DAY, "B3", "Porto", -9.8],
            [None, None, "Kassenstand", 149.7],
            [],
            ["Kassenprüfer*innen: ______________________"],
        ],
        header=(3, 1),
        columns=columns("Datum;Beleg;Text;Betrag", "dttn"),
        rows=3,
        totals=1,
    ),
    Page(
        name="header_words_cut_over_two_lines",
        text="lfd.;Name,;Geburts-;Beitrag\nNr.;Vorname;datum;in €\n1;Beispiel, Ada;01.02.1980;24,00\n"
        "2;Muster, Bo;30.11.1975;12,00\n3;Probe, Cem;17.07.2001;12,00\n",
        header=(0, 2),
        decimal=",",
        columns={
            "lfd. | Nr.": "integer",
            "Name, | Vorname": "text",
            "Geburts- | datum": "date",
            "Beitrag | in €": "number",
        },
        rows=3,
    ),
    Page(
        name="title_but_no_header",
        text="Lieferung vom 18.09.2026\n\n05111;12;1980;3;1\n05112;9;1975;1;2\n05113;31;2001;2;1\n"
        "05114;8;1999;4;2\n",
        header=(None, 0),
        columns=columns("#1;#2;#3;#4;#5", "tiiii"),
        rows=4,
    ),
    Page(
        name="timetable_of_words",
        text="Zeit;Montag;Dienstag;Mittwoch;Donnerstag\n08:00-09:30;Yoga;;Judo;Chor\n"
        "10:00-11:30;Deutsch A1;Deutsch A1;;Nähen\n"
        "14:00-15:30;;Hausaufgaben;Hausaufgaben;Hausaufgaben\n",
        columns=columns("Zeit;Montag;Dienstag;Mittwoch;Donnerstag", "ttttt"),
        rows=3,
    ),
    Page(
        name="preamble_of_twenty_lines_before_commas",
        text=_PAIRS + "Nr,Kurs,Beginn,Gebühr\n1,Nähen,01.10.2026,25.00\n2,Deutsch,05.10.2026,0.00\n"
        "3,Yoga,07.10.2026,40.50\n",
        delimiter=",",
        decimal=".",
        header=(20, 1),
        columns=columns("Nr,Kurs,Beginn,Gebühr", "itdn", ","),
        rows=3,
    ),
    Page(
        name="quoted_commas_and_total_in_capitals",
        text='"Filiale","Umsatz","Kunden"\n"Aue","1.234,50","120"\n"Berg","987,00","88"\n'
        '"Calw","2.000,25","201"\n'
        '"TOTAL","4.221,75","409"\n',
        delimiter=",",
        decimal=",",
        columns=columns("Filiale;Umsatz;Kunden", "tni"),
        rows=3,
        totals=1,
    ),
    Page(
        name="open_items_by_customer_with_page_heads",
        text="OP-Liste Debitoren;;;;\nKonto;Name;Rechnung;Fällig;Betrag\n"
        "10001;Ada Beispiel;R1;01.08.2026;50,00\n"
        "10001;Ada Beispiel;R7;01.09.2026;25,00\nSumme 10001;;;;75,00\nSeite: 2;;;;\n"
        "Konto;Name;Rechnung;Fällig;Betrag\n10002;Bo Muster;R2;15.08.2026;12,50\n"
        "10002;Bo Muster;R9;15.09.2026;12,50\n"
        "Summe 10002;;;;25,00\nGesamtsumme;;;;100,00\n",
        header=(1, 1),
        columns=columns("Konto;Name;Rechnung;Fällig;Betrag", "ittdn"),
        rows=4,
        totals=3,
        decimal=",",
        aside={"repeated_headers": 1, "page_marks": 1},
    ),
    Page(
        name="comment_lines_of_a_portal",
        text="# Datensatz: Spielplätze\n# Lizenz: dl-de/by-2-0\n# Stand: 2026-09-18\n"
        "id;name;stadtteil;flaeche_qm\n"
        "1;Am Markt;Nord;450\n2;Seepark;Süd;1200\n3;Rosengarten;Süd;800\n",
        header=(3, 1),
        columns=columns("id;name;stadtteil;flaeche_qm", "itti"),
        rows=3,
        aside={"preamble": 3},
    ),
    Page(
        name="weather_service_with_padding_and_end_mark",
        text="STATIONS_ID;MESS_DATUM;QN_9;TT_TU;RF_TU;eor\n         44;2026091800;    3;  14.5;  88.0;eor\n"
        "         44;2026091801;    3;  14.1;  90.0;eor\n         44;2026091802;    3;  13.8;-999;eor\n",
        decimal=".",
        suffix=".txt",
        columns=columns("STATIONS_ID;MESS_DATUM;QN_9;TT_TU;RF_TU;eor", "iiinnt"),
        rows=3,
    ),
    Page(
        name="weeks_of_a_health_office",
        text="Meldewoche;Fälle;Inzidenz\n2026-W01;120;14,5\n2026-W02;98;11,8\n2026-W03;143;17,2\n"
        "Datenstand: 25.01.2026 00:00 Uhr;;\n",
        columns=columns("Meldewoche;Fälle;Inzidenz", "tin"),
        rows=3,
        decimal=",",
        aside={"footnotes": 1},
    ),
    Page(
        name="true_false_and_keys",
        text="Schlüssel;Aktiv;Gesperrt;Tag\n007;WAHR;FALSCH;0109\n012;WAHR;WAHR;1509\n"
        "103;FALSCH;FALSCH;3112\n",
        columns=columns("Schlüssel;Aktiv;Gesperrt;Tag", "tbbt"),
        rows=3,
    ),
    Page(
        name="marks_in_names_and_notes_below",
        text="Gemeinde;Einwohner¹);Kaufkraft²)\nAue;12.500;24.110\nBerg;980;21.900\nCalw;23.004;25.002\n"
        "¹) Fortschreibung, Stand 31.12.2025\n²) in Euro je Kopf; eigene Berechnung\n",
        columns=columns("Gemeinde;Einwohner¹);Kaufkraft²)", "tii"),
        rows=3,
        aside={"footnotes": 2},
    ),
    Page(
        name="two_digit_years_with_time",
        text="Teilnehmer*in;Angemeldet;Geb.\nAda;18.09.26 14:05;12.05.47\nBo;19.09.26 08:30;03.11.61\n"
        "Cem;19.09.26 09:00;30.01.08\n",
        columns=columns("Teilnehmer*in;Angemeldet;Geb.", "tmd"),
        rows=3,
    ),
    Page(
        name="sheet_sum_above_the_header",
        sheet=[
            ["Teilergebnis:", None, 1250.5, 31],
            ["Kostenstelle", "Text", "Betrag", "Stück"],
            ["A-1", "Material", 250.5, 10],
            ["A-2", "Honorar", 600.0, 1],
            ["B-1", "Miete", 400.0, 20],
        ],
        header=(1, 1),
        columns=columns("Kostenstelle;Text;Betrag;Stück", "ttni"),
        rows=3,
    ),
    Page(
        name="sheet_note_beside_the_table",
        sheet=[
            ["Ausleihen", None, None, None, None],
            ["Medium", "Anzahl", "Gebühr", None, "Bitte bis Monatsende ausfüllen"],
            ["Buch", 120, 0.5, None, None],
            ["Film", 45, 1.0, None, None],
            ["Spiel", 12, 1.5, None, None],
            ["Zeitschrift", 30, 0.25, None, None],
        ],
        header=(1, 1),
        columns={
            "Medium": "text",
            "Anzahl": "integer",
            "Gebühr": "number",
            "Bitte bis Monatsende ausfüllen": "empty",
        },
        rows=4,
    ),
    Page(
        name="written_twice_in_another_code_page",
        text="SchlÃ¼ssel;StraÃŸe;Anzahl\nA1;Am MÃ¼hlbach;3\nA2;GÃ¤rtnerweg;5\n",
        columns=columns("SchlÃ¼ssel;StraÃŸe;Anzahl", "tti"),
        rows=2,
        aside={"mojibake": 4},
    ),
    Page(
        name="semicolon_inside_a_name_and_crlf",
        text='"Name; Vorname";"Mitglied seit";"Beitrag"\n"Beispiel; Ada";"01/2019";"12,00 €"\n'
        '"Muster; Bo";"07/2021";"24,00 €"\n',
        line_end="\r\n",
        decimal=",",
        columns={"Name; Vorname": "text", "Mitglied seit": "date", "Beitrag": "number"},
        rows=2,
    ),
    Page(
        name="budget_by_year_with_sub_sums_by_code",
        text="Nr;Position;2024;2025;2026\n1;Personal;100;110;120\n2;Sachkosten;40;45;50\n"
        ";Zwischensumme Ausgaben;140;155;170\n"
        "3;Zuschüsse;90;100;110\n4;Spenden;50;55;60\n;Zwischensumme Einnahmen;140;155;170\n;Ergebnis;0;0;0\n",
        columns=columns("Nr;Position;2024;2025;2026", "itiii"),
        rows=4,
        totals=3,
    ),
    Page(
        name="utf16_tab_with_preamble",
        text="Auswertung Beratungsstelle\nZeitraum\t01.01.2026 - 30.06.2026\n\n"
        "Monat\tGespräche\tPersonen\tQuote\n"
        "Januar\t34\t21\t61,8%\nFebruar\t29\t19\t65,5%\nMärz\t41\t30\t73,2%\nGesamt\t104\t70\t67,3%\n",
        encoding="utf-16",
        suffix=".txt",
        delimiter="\t",
        header=(3, 1),
        decimal=",",
        columns=columns("Monat;Gespräche;Personen;Quote", "tiin"),
        rows=3,
        totals=1,
    ),
    Page(
        name="clinic_list_with_codes_and_missing_words",
        text="Fall-Nr.;Aufnahme;Diagnose;Alter;Verweildauer\n26-0001;18.09.2026 07:55;F32.1;44;12\n"
        "26-0002;18.09.2026 09:10;J18.9;k.A.;5\n26-0003;19.09.2026 22:40;I10.00;71;unbekannt\n",
        columns=columns("Fall-Nr.;Aufnahme;Diagnose;Alter;Verweildauer", "tmtii"),
        rows=3,
    ),
    Page(
        name="donors_with_blank_separator_rows",
        text="Name;Ort;Betrag\nAda Beispiel;Aue;20,00\n;;\nBo Muster;Berg;35,00\n;;\n"
        "Cem Muster;Aue;15,00\n;;\n"
        "Summe;;70,00\n",
        columns=columns("Name;Ort;Betrag", "ttn"),
        rows=3,
        totals=1,
        decimal=",",
    ),
    Page(
        name="english_header_german_numbers_and_signs",
        text="region;population;households;income\nNord;1.204.300;602.100;24.500,5\n"
        "Süd;998.700;480.020;/\nWest;.;x;19.950,0\n"
        "Ost;301.200;144.000;18.400,0\n",
        columns=columns("region;population;households;income", "tiin"),
        rows=4,
        decimal=",",
    ),
    Page(
        name="prose_below_with_delimiters",
        text="Art,Anzahl,Anteil\nHund,120,44.4\nKatze,100,37.0\nHase,50,18.5\n"
        "Hinweis: gezählt wurden Tiere, die im Jahr 2026 im Heim waren, ohne Pflegestellen\n",
        delimiter=",",
        decimal=".",
        columns=columns("Art,Anzahl,Anteil", "tin", ","),
        rows=3,
        aside={"footnotes": 1},
    ),
    Page(
        name="club_statistics_with_first_row_all",
        text="Altersklasse;männlich;weiblich;gesamt\nGesamt;33;30;63\nbis 6;5;4;9\n7-14;12;10;22\n"
        "15-18;6;6;12\n"
        "19-26;10;10;20\n",
        columns=columns("Altersklasse;männlich;weiblich;gesamt", "tiii"),
        rows=4,
        totals=1,
    ),
)
