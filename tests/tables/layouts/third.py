"""What was wrong on the first run with 86 real files of many makers, as structures of our own."""

from __future__ import annotations

from tests.tables.layouts.model import Page, columns

PAGES = (
    Page(
        name="a_blank_after_each_delimiter",
        text="Name; Anschrift; Kontakt\nTreff Nord; Am Tor 3, 01234, Aue; a@example.org\n"
        "Treff Süd; Weg 5, 01236, Berg; b@example.org\nTreff West; Platz 7, 01238, Calw; c@example.org\n",
        columns=columns("Name;Anschrift;Kontakt", "ttt"),
        rows=3,
    ),
    Page(
        name="cells_padded_on_both_sides_under_a_tight_header",
        text="Art,Jahr,Monat,Anzahl\n 1      ,      2025   ,      1   ,      17\n"
        " 1      ,      2025   ,      2   ,      11\n 2      ,      2025   ,      1   ,      9\n",
        delimiter=",",
        columns=columns("Art;Jahr;Monat;Anzahl", "iiii"),
        rows=3,
    ),
    Page(
        name="a_format_line_wider_than_its_table",
        text="EXTF;510;20;Kontenbeschriftungen;2;20260918;;XY;Büro;;123;456;20260101;4;;;Beispiel;;;;\n"
        "Konto;Beschriftung;Sprache\n400;Ausstattung;de-DE\n1000;Kasse;de-DE\n1200;Girokonto;de-DE\n",
        header=(1, 1),
        columns=columns("Konto;Beschriftung;Sprache", "itt"),
        rows=3,
    ),
    Page(
        name="some_columns_are_called_by_a_number",
        text="ort,tag,uhrzeit,art,anzahl,1,kennz_1,2,kennz_2\nAm Tor,01.02.2026,18:20,5,2,21,ms,44,bn\n"
        "Weg,03.02.2026,09:05,5,2,21,ms,33,waf\nPlatz,07.02.2026,11:30,6,1,40,re,21,ms\n",
        delimiter=",",
        columns=columns("ort;tag;uhrzeit;art;anzahl;1;kennz_1;2;kennz_2", "tdtiiitit"),
        rows=3,
    ),
    Page(
        name="a_word_and_a_year_over_the_only_numbers",
        text="Auszahlungen nach Gruppen;;;\nAuszahlungen (EUR);;;\n;;;Jahr\n;;;2009\n"
        "05;Land;Verwaltung;79506605\n05;Land;Wahlen;727172\n05978;Aue, Stadt;Steuern;185252\n"
        "05978;Aue, Stadt;Schulen;126785\n",
        header=(2, 2),
        columns={"#1": "text", "#2": "text", "#3": "text", "Jahr | 2009": "integer"},
        rows=4,
    ),
    Page(
        name="two_header_rows_over_a_single_row",
        text="Fahrzeuge: Kreise, Stichtag\nBestand (Anzahl);;;;;\n;;;Benzin;Benzin;Insgesamt\n"
        ";;;Euro 1;Euro 2;Euro 1\n01.01.2026;01001;Aue, Stadt;259;1190;346\n__________\n"
        "© Amt für Beispiele\n",
        header=(2, 2),
        columns={
            "#1": "date",
            "#2": "text",
            "#3": "text",
            "Benzin | Euro 1": "integer",
            "Benzin | Euro 2": "integer",
            "Insgesamt | Euro 1": "integer",
        },
        rows=1,
    ),
    Page(
        name="codes_for_all_and_names_for_some_columns",
        text="Erstellt am: 05.03.2026 10:55:15\nTag;Gebiet;Nr;Lokal;A;B;C;D;D1;D2;D3\n;;;;;;;;Rot;Blau;Grün\n"
        "22.02.2026;Aue;111;Haus A;1012;719;293;655;97;300;79\n"
        "22.02.2026;Aue;112;Schule;892;612;280;510;124;170;47\n"
        "22.02.2026;Aue;113;Turm;1187;863;324;698;175;216;---\n",
        header=(1, 2),
        columns=columns("Tag;Gebiet;Nr;Lokal;A;B;C;D;D1 | Rot;D2 | Blau;D3 | Grün", "dtitiiiiiii"),
        rows=3,
    ),
    Page(
        name="moments_with_slashes_and_zone_and_text_moments",
        text='Id,Meldung,Stand,Schluessel\n1,2026/02/03 00:00:00+00,"02.03.2026, 00:00 Uhr",01001\n'
        '2,2026/02/04 00:00:00+00,"02.03.2026, 00:00 Uhr",01002\n',
        delimiter=",",
        columns=columns("Id;Meldung;Stand;Schluessel", "immt"),
        rows=2,
    ),
    Page(
        name="subtotals_without_a_word_but_without_a_key",
        text="Gebiet,Nr,2024,2025\nAue,11,29,32\nBerg,12,25,26\nCalw,13,35,33\nAltstadt,,89,91\n"
        "Daun,21,75,70\nElz,22,268,307\nForst,23,38,39\nNeustadt,,381,416\n"
        "ohne Angabe,,41,16\nStadt Muster,,511,523\n",
        delimiter=",",
        columns=columns("Gebiet;Nr;2024;2025", "tiii"),
        rows=7,
        totals=3,
    ),
    Page(
        name="result_with_an_explanation_below_the_sum",
        text="Haushalt;Bezeichnung;Erträge;Aufwendungen\nH1;Verwaltung; 446.540,00 ; 815.186,00 \n"
        "H2;Recht; 44.505,00 ; 61.926,00 \nH3;Ordnung; 26.296,00 ; 55.971,00 \n"
        "Gesamthaushalt;; 517.341,00 ; 933.083,00 \nOrdentliches Ergebnis (Fehlbedarf);;;-415.742,00 \n",
        decimal=",",
        columns=columns("Haushalt;Bezeichnung;Erträge;Aufwendungen", "ttnn"),
        rows=3,
        totals=2,
    ),
    Page(
        name="a_transfer_in_the_last_row_is_no_carry_over",
        text="Buchungstag;Vorgang;Text;Betrag\n12.03.2026;Lastschrift;Laden ABC/1;-12,34\n"
        "13.03.2026;Lastschrift;Laden ABD/1;-20,00\n14.03.2026;Übertrag / Überweisung;Miete;-650,00\n",
        decimal=",",
        columns=columns("Buchungstag;Vorgang;Text;Betrag", "dttn"),
        rows=3,
    ),
    Page(
        name="an_amount_like_a_year_in_the_first_row",
        text="Name;Betrag;Ort\nAda;2000;Aue\nBo;150;Berg\nCem;75;Calw\nDan;90;Daun\n",
        columns=columns("Name;Betrag;Ort", "tit"),
        rows=4,
    ),
    Page(
        name="keys_without_a_zero_and_ends_that_never_come",
        text="AGS;Gemeindeschlüssel;Gültig bis\n14713000;147130;31.12.9999\n15315000;153150;30.06.2027\n"
        "16051000;160510;31.12.9999\n",
        columns=columns("AGS;Gemeindeschlüssel;Gültig bis", "ttd"),
        rows=3,
    ),
    Page(
        name="a_second_table_below_the_first",
        text="Konto A;Zeitraum 2026;\nTag;Zweck;Betrag;\n12.03.2026;Miete;-12,34;\n13.03.2026;Porto;-2,0;\n\n"
        "Karte;Zeitraum 2026;\nTag;Umsatztag;Beleg;Zweck;Betrag;\n13.03.2026;11.03.2026;R1;Laden;-5,50;\n",
        header=(1, 1),
        decimal=",",
        columns=columns("Tag;Zweck;Betrag", "dtn"),
        rows=2,
        aside={"other_table_line": 6, "other_table_rows": 3},
    ),
    Page(
        name="sheet_with_a_second_table",
        sheet=[
            ["Kurs", "Plätze", "Gebühr"],
            ["Yoga", 12, 40.5],
            ["Nähen", 8, 25.5],
            [],
            ["Räume im Haus"],
            ["Raum", "Größe", "Etage", "Schlüssel bei"],
            ["A1", 40, 1, "Ada"],
            ["B2", 25, 2, "Bo"],
        ],
        columns={"Kurs": "text", "Plätze": "integer", "Gebühr": "number"},
        rows=2,
        aside={"other_table_line": 5, "other_table_rows": 4},
    ),
    Page(
        name="groups_with_gaps_are_no_second_table",
        text="Name;Ort;Betrag\nAda;Aue;20,00\n;;\nGruppe Nord;;\nBo;Berg;35,00\nCem;Aue;15,00\n",
        decimal=",",
        columns=columns("Name;Ort;Betrag", "ttn"),
        rows=4,
        aside={"other_table_line": 0},
    ),
    Page(
        name="days_that_may_be_months",
        text="Tag;Wert\n03/04/2026;1.234\n05/06/2026;56.789\n07/08/2026;12.345\n",
        columns=columns("Tag;Wert", "di"),
        rows=3,
        aside={"ambiguous_dates": 1, "ambiguous_numbers": 1},
    ),
)
