"""Official statistics and elections."""

from __future__ import annotations

from tests.tables.layouts.model import Page, columns

PAGES = (
    Page(
        name="genesis_years_over_units",
        text="GENESIS-Tabelle: Temporär\nPflegebedürftige: Länder, Jahre;;;;\nStatistik über Versorgung;;;;\n"
        "Pflegebedürftige (Anzahl);;;;\n;;2019;2021;2023\n01;Schleswig-Holstein;135.001;154.300;170.222\n"
        "02;Hamburg;77.301;90.223;.\n10;Saarland;49.100;-;61.555\n__________\n\n© Amt für Beispiele, 2026\n"
        "Stand: 18.09.2026 / 07:55:11\n",
        encoding="cp1252",
        header=(4, 1),
        columns=columns("#1;#2;2019;2021;2023", "ttiii"),
        rows=3,
        aside={"footnotes": 3, "preamble": 4},
    ),
    Page(
        name="three_header_rows_and_signs",
        text="Bevölkerung nach Kreisen\n\n;;Deutsche;;Ausländer;\n;;männlich;weiblich;männlich;weiblich\n"
        "Schlüssel;Kreis;Anzahl;Anzahl;Anzahl;Anzahl\n08111;Aue;1204;1311;x;/\n08115;Bern;998;1002;14;(9)\n"
        "08116;Calw;-;871;12p;11\n08117;Daun;702;.;8;7r\n\n- = nichts vorhanden\n. = Zahlenwert unbekannt\n",
        header=(2, 3),
        columns={
            "Schlüssel": "text",
            "Kreis": "text",
            "Deutsche | männlich | Anzahl": "integer",
            "Deutsche | weiblich | Anzahl": "integer",
            "Ausländer | männlich | Anzahl": "integer",
            "Ausländer | weiblich | Anzahl": "integer",
        },
        rows=4,
        aside={"footnotes": 2},
    ),
    Page(
        name="first_row_is_the_total",
        text="Land;Betriebe;Beschäftigte\nDeutschland insgesamt;600;4500\nBayern;250;2000\nHessen;150;1300\n"
        "Berlin;200;1200\n",
        columns=columns("Land;Betriebe;Beschäftigte", "tii"),
        rows=3,
        totals=1,
    ),
    Page(
        name="group_totals_without_a_word_of_their_own",
        text="Bezirk;Stadtteil;Kitas;Plätze\nNord;Aue;3;120\nNord;Berg;2;80\nNord;Tal;1;30\n"
        "Nord zusammen;;6;230\n"
        "Süd;Feld;4;200\nSüd;Hafen;2;55\nSüd;See;1;20\nSüd zusammen;;7;275\nStadt insgesamt;;13;505\n\n"
        "Quelle: Jugendamt, eigene Erhebung\n",
        columns=columns("Bezirk;Stadtteil;Kitas;Plätze", "ttii"),
        rows=6,
        totals=3,
        aside={"footnotes": 1},
    ),
    Page(
        name="units_row_in_brackets",
        text="Messstelle;Datum;Temperatur;Niederschlag;Wind\n;;[°C];[mm];[m/s]\nAue;01.09.2026;14,5;0,0;3,2\n"
        "Aue;02.09.2026;13,1;12,4;5,0\nBerg;01.09.2026;9,9;3,0;7,7\n",
        header=(0, 2),
        columns={
            "Messstelle": "text",
            "Datum": "date",
            "Temperatur | [°C]": "number",
            "Niederschlag | [mm]": "number",
            "Wind | [m/s]": "number",
        },
        rows=3,
        decimal=",",
        aside={"units_row": 1},
    ),
    Page(
        name="numbers_of_columns_under_the_header",
        text="Gemeinde;Einwohner;Fläche;Haushalte;Schulen\n1;2;3;4;5\nAue;12.500;34,5;6.100;4\n"
        "Berg;980;12,1;402;1\n"
        "Calw;23.004;59,9;11.200;9\n",
        header=(0, 2),
        columns=columns("Gemeinde;Einwohner;Fläche;Haushalte;Schulen", "tinii"),
        rows=3,
        decimal=",",
    ),
    Page(
        name="election_with_two_votes_per_party",
        text="Wahlkreis;Gebiet;Wahlberechtigte;Partei A;;Partei B;\n"
        ";;;Erststimmen;Zweitstimmen;Erststimmen;Zweitstimmen\n"
        "1;Aue;51000;12000;11500;9000;9900\n2;Berg;48000;10100;10900;8700;8600\n"
        "3;Calw;60200;15000;15050;9100;9750\n",
        header=(0, 2),
        columns={
            "Wahlkreis": "integer",
            "Gebiet": "text",
            "Wahlberechtigte": "integer",
            "Partei A | Erststimmen": "integer",
            "Partei A | Zweitstimmen": "integer",
            "Partei B | Erststimmen": "integer",
            "Partei B | Zweitstimmen": "integer",
        },
        rows=3,
    ),
    Page(
        name="age_groups_down_classes_across",
        text="Alter;1;2;3;4;5;6\nunter 6;12;3;0;1;0;0\n6 bis 10;14;5;9;2;1;0\n11 bis 14;7;22;4;0;3;1\n",
        columns=columns("Alter;1;2;3;4;5;6", "tiiiiii"),
        rows=3,
    ),
    Page(
        name="quarters_and_percent",
        text="Quartal;Erwerbslosenquote;Veränderung\n1. Quartal 2025;5,9 %;0,1 %\n"
        "2. Quartal 2025;5,7 %;-0,2 %\n"
        "3. Quartal 2025;5,8 %;0,1 %\n",
        columns=columns("Quartal;Erwerbslosenquote;Veränderung", "tnn"),
        rows=3,
        decimal=",",
    ),
    Page(
        name="flat_file_with_all_as_a_category",
        text="Jahr;Geschlecht;Alter;Wert\n2024;männlich;u18;120\n2024;weiblich;u18;118\n"
        "2024;insgesamt;u18;241\n"
        "2025;männlich;u18;125\n2025;weiblich;u18;121\n2025;insgesamt;u18;250\n",
        columns=columns("Jahr;Geschlecht;Alter;Wert", "itti"),
        rows=6,
    ),
    Page(
        name="thousands_with_blanks_and_two_notes",
        text="Jahr\tGeburten\tSterbefälle\tSaldo\n2021\t795 492\t1 023 687\t- 228 195\n"
        "2022\t738 819\t1 066 341\t- 327 522\n"
        "2023\t692 989\t1 028 206\t- 335 217\n1) Vorläufige Ergebnisse.\n* geschätzt\n",
        suffix=".txt",
        delimiter="\t",
        columns=columns("Jahr;Geburten;Sterbefälle;Saldo", "iiii"),
        rows=3,
        aside={"footnotes": 2},
    ),
)
