"""Open data of towns, inventories, transport, measurements."""

from __future__ import annotations

from tests.tables.layouts.model import Page, columns

PAGES = (
    Page(
        name="tree_register_with_points",
        text="baumnr,gattung,pflanzjahr,stammumfang,lat,lon\n1,Tilia,1990,120,51.0504,13.7373\n"
        "2,Acer,2001,80,51.0514,13.7401\n3,Quercus,1975,210,51.0498,13.7322\n",
        delimiter=",",
        decimal=".",
        columns=columns("baumnr,gattung,pflanzjahr,stammumfang,lat,lon", "itiinn", ","),
        rows=3,
    ),
    Page(
        name="transport_interface_with_row_types",
        text='mod; DD.MM.YYYY; HH:MM:SS; free\nsrc; "Beispiel"; "18.09.2026"\nchs; "ISO8859-1"\nver; "1.4"\n'
        'tbl; HALT\natr; NR; NAME; ORT\nfrm; num[6.0]; char[40]; char[20]\nrec; 101; "Am Markt"; "Aue"\n'
        'rec; 102; "Bahnhof"; "Aue"\nrec; 201; "Rathaus"; "Berg"\nend; 3\neof; 1\n',
        header=(5, 1),
        columns=columns("NR;NAME;ORT", "itt"),
        rows=3,
    ),
    Page(
        name="budget_with_title_and_thousands",
        text="Haushaltsplan 2026 - Ergebnishaushalt\nAngaben in T€\n"
        "Produkt;Bezeichnung;Ansatz 2025;Ansatz 2026\n"
        "11.1.01;Verwaltung;1.250;1.310\n21.1.01;Grundschulen;980;1.002\n36.5.01;Kitas;2.400;2.555\n"
        ";Summe;4.630;4.867\n",
        header=(2, 1),
        columns=columns("Produkt;Bezeichnung;Ansatz 2025;Ansatz 2026", "ttii"),
        rows=3,
        totals=1,
    ),
    Page(
        name="opening_hours_with_commas_in_cells",
        text="Einrichtung;Adresse;Öffnungszeiten\nBücherei Aue;Markt 1, 01067 Aue;Mo-Fr 10-18, Sa 10-14\n"
        "Bad Berg;Am See 5, 01099 Berg;täglich, außer Mo\nMuseum;Gasse 3, 01067 Aue;Di, Do, Sa\n",
        columns=columns("Einrichtung;Adresse;Öffnungszeiten", "ttt"),
        rows=3,
    ),
    Page(
        name="commas_in_preamble_semicolons_in_table",
        text="Kitas, Horte, Tagespflege, Stand 1.9.2026, Jugendamt\n"
        "Bei Fragen: Frau Beispiel, Zimmer 3, Telefon 12, Mo, Di\n"
        "Name;Träger;Plätze\nKita Aue;Stadt;80\nKita Berg;Verein;45\nHort Tal;Stadt;60\n",
        header=(2, 1),
        columns=columns("Name;Träger;Plätze", "tti"),
        rows=3,
    ),
    Page(
        name="empty_columns_at_the_end_from_a_spreadsheet",
        text="Gerät;Anzahl;Standort;;;\nBeamer;2;Saal;;;\nLaptop;5;Büro;;;\nStuhl;80;Saal;;;\n;;;;;\n"
        ";;;;;\n;;;;;\n",
        columns=columns("Gerät;Anzahl;Standort", "tit"),
        rows=3,
    ),
    Page(
        name="moments_with_comma",
        text="Zeitpunkt;Fahrzeuge;Mittelwert\n18.09.2026, 07:00;120;48,2\n18.09.2026, 08:00;245;44,9\n"
        "18.09.2026, 09:00;198;46,0\n",
        columns=columns("Zeitpunkt;Fahrzeuge;Mittelwert", "min"),
        rows=3,
        decimal=",",
    ),
    Page(
        name="month_slash_year",
        text="Monat,Besuche,Ausleihen\n01/2026,1200,3400\n02/2026,1100,3100\n03/2026,1350,3650\n",
        delimiter=",",
        columns=columns("Monat,Besuche,Ausleihen", "dii", ","),
        rows=3,
    ),
    Page(
        name="dictionary_code_book",
        text="Variable;Bezeichnung;Typ;Länge\nSUMME;Gesamtbetrag;N;10\nPLZ;Postleitzahl;A;5\n"
        "ORT;Wohnort;A;40\n",
        columns=columns("Variable;Bezeichnung;Typ;Länge", "ttti"),
        rows=3,
    ),
    Page(
        name="weights_of_goods_with_a_package_called_total",
        text="Ware;Menge;Preis\nGesamtpaket;3;12,50\nSumme-Riegel;10;0,90\nBrot;2;3,20\n",
        columns=columns("Ware;Menge;Preis", "tin"),
        rows=3,
        decimal=",",
    ),
    Page(
        name="town_called_total_at_the_end",
        text="Ort;Einwohner;Fläche\nAue;12500;34,5\nBerg;980;12,1\nTotal;431;8,8\n",
        columns=columns("Ort;Einwohner;Fläche", "tin"),
        rows=3,
        decimal=",",
    ),
    Page(
        name="preamble_of_pairs_as_wide_as_the_table",
        text="Export;Inventar;;\nMandant;4711;;\nStichtag;31.12.2026;;\nBenutzer*in;Beispiel;;\n;;;\n"
        "Inv.-Nr.;Bezeichnung;Anschaffung;Wert\nI-001;Beamer;01.03.2024;899,00\n"
        "I-002;Laptop;15.08.2025;1.299,00\n"
        "I-003;Zelt;02.05.2023;450,00\n",
        header=(5, 1),
        columns=columns("Inv.-Nr.;Bezeichnung;Anschaffung;Wert", "ttdn"),
        rows=3,
        decimal=",",
        aside={"preamble": 4},
    ),
    Page(
        name="tabs_with_quoted_numbers_and_apostrophes",
        text="Kanton\tBetrag\tAnteil\nAargau\t1'234.50\t12.5\nBern\t987.00\t9.75\nZug\t12'000.25\t77.75\n",
        suffix=".tsv",
        delimiter="\t",
        decimal=".",
        columns=columns("Kanton;Betrag;Anteil", "tnn"),
        rows=3,
    ),
    Page(
        name="one_column_with_title",
        text="Beitrag\n12,50\n7,00\n1.100,00\n",
        delimiter=None,
        decimal=",",
        columns={"Beitrag": "number"},
        rows=3,
    ),
)
