"""Associations, schools, surveys, hospitals, sports."""

from __future__ import annotations

from tests.tables.layouts.model import Page, columns

PAGES = (
    Page(
        name="member_list_printed_on_two_pages",
        text="Mitgliederliste;;;;\nTurnverein Aue;;;;Seite 1 von 2\n\n"
        "Nr.;Nachname;Vorname;Geb.-Dat.;Eintritt\n"
        "1;Beispiel;Ada;12.05.47;01.01.1999\n2;Muster;Bo;03.11.61;01.07.2004\n"
        "3;Summer;Cem;30.01.88;01.01.2010\n"
        "Mitgliederliste;;;;\nTurnverein Aue;;;;Seite 2 von 2\n\nNr.;Nachname;Vorname;Geb.-Dat.;Eintritt\n"
        "4;Total;Do;15.03.12;01.02.2020\n5;Gesamt;Eva;07.08.15;01.09.2024\n",
        header=(3, 1),
        columns=columns("Nr.;Nachname;Vorname;Geb.-Dat.;Eintritt", "ittdd"),
        rows=5,
        aside={"repeated_headers": 1},
    ),
    Page(
        name="sep_line_and_crosses",
        text="sep=;\nName;Vorstand;Ehrenamt;Newsletter\nAda Beispiel;x;;ja\nBo Muster;;x;nein\n"
        "Cem Muster;;x;ja\n",
        header=(1, 1),
        columns=columns("Name;Vorstand;Ehrenamt;Newsletter", "tbbb"),
        rows=3,
    ),
    Page(
        name="codes_over_questions_utf16_tab",
        text="CASE\tSERIAL\tA001\tA002_01\tSTARTED\n"
        "Interview-Nummer\tPersonenkennung\tAlter\tZufriedenheit: Kurs\t"
        "Zeitpunkt\n101\tK7\t34\t5\t2026-09-18 14:05:00\n102\tK9\t51\t-9\t2026-09-18 15:10:30\n"
        "103\tM2\t29\t4\t2026-09-19 08:00:00\n",
        encoding="utf-16",
        delimiter="\t",
        header=(0, 2),
        columns={
            "CASE | Interview-Nummer": "integer",
            "SERIAL | Personenkennung": "text",
            "A001 | Alter": "integer",
            "A002_01 | Zufriedenheit: Kurs": "integer",
            "STARTED | Zeitpunkt": "datetime",
        },
        rows=3,
    ),
    Page(
        name="long_questions_with_line_breaks",
        text='"Antwort ID","Datum Abgeschickt","Wie alt sind Sie?\n'
        '(in Jahren) ","Was gefällt Ihnen? [Kurse]","Was '
        'gefällt Ihnen? [Räume]","Möchten Sie noch\netwas sagen?"\n'
        '"1","2026-09-18 10:00:00","34","Ja","Nein","Gern, '
        'danke"\n"2","2026-09-18 11:00:00","29","Nein","Nein","Zeile 1\nZeile 2"\n'
        '"3","2026-09-19 09:30:00","61","Ja",'
        '"Ja",""\n',
        delimiter=",",
        columns={
            "Antwort ID": "integer",
            "Datum Abgeschickt": "datetime",
            "Wie alt sind Sie? (in Jahren)": "integer",
            "Was gefällt Ihnen? [Kurse]": "boolean",
            "Was gefällt Ihnen? [Räume]": "boolean",
            "Möchten Sie noch etwas sagen?": "text",
        },
        rows=3,
    ),
    Page(
        name="pupils_with_pipes",
        text="Nachname|Vorname|Geburtsdatum|Geschlecht|Klasse|PLZ|Ort\n"
        "Beispiel|Ada|01.02.2015|w|5a|01067|Aue\n"
        "Muster|Bo|30.11.2014|m|5b|01099|Berg\n",
        suffix=".txt",
        delimiter="|",
        columns=columns("Nachname|Vorname|Geburtsdatum|Geschlecht|Klasse|PLZ|Ort", "ttdtttt", "|"),
        rows=2,
    ),
    Page(
        name="no_header_pupils",
        text="Beispiel;Ada;01.02.2015;w;5a\nMuster;Bo;30.11.2014;m;5b\nProbe;Cem;17.07.2015;m;5a\n",
        header=(None, 0),
        columns=columns("#1;#2;#3;#4;#5", "ttdtt"),
        rows=3,
    ),
    Page(
        name="attendance_with_days_as_header",
        text="Name;01.09.2026;08.09.2026;15.09.2026;22.09.2026;Summe\nAda Beispiel;1;1;0;1;3\n"
        "Bo Muster;0;1;1;1;3\n"
        "Cem Muster;1;1;1;1;4\nAnwesend;2;3;2;3;10\n",
        columns=columns("Name;01.09.2026;08.09.2026;15.09.2026;22.09.2026;Summe", "tiiiii"),
        rows=3,
        totals=1,
    ),
    Page(
        name="ward_occupancy_with_weekdays",
        text="Belegungsstatistik Haus Aue\nDruckdatum: 18.09.2026\n\nTag;Betten;Belegt;Auslastung\n"
        "Mo, 01.09.2025;30;28;93,3 %\nDi, 02.09.2025;30;30;100,0 %\nMi, 03.09.2025;30;27;90,0 %\n"
        "Durchschnitt;;28,3;94,4 %\n",
        header=(3, 1),
        columns=columns("Tag;Betten;Belegt;Auslastung", "diin"),
        rows=3,
        totals=1,
    ),
    Page(
        name="league_table_with_goals",
        text="Pl.;Verein;Sp.;g.;u.;v.;Tore;Diff.;Pkt.\n1.;TV Aue;18;12;4;2;45:20;25;40\n"
        "2.;SV Berg;18;11;3;4;39:25;14;36\n"
        "3.;FC Calw;18;7;5;6;30:31;-1;26\n",
        columns=columns("Pl.;Verein;Sp.;g.;u.;v.;Tore;Diff.;Pkt.", "ttiiiitii"),
        rows=3,
    ),
    Page(
        name="footer_with_count_and_signature",
        text="Name;Funktion;Seit\nAda Beispiel;Vorsitz;2019\nBo Muster;Kasse;2021\n"
        "Cem Muster;Schrift;2021\n\n"
        "Anzahl Datensätze: 3\nErstellt am 18.09.2026 von der Geschäftsstelle\n",
        columns=columns("Name;Funktion;Seit", "tti"),
        rows=3,
        aside={"footnotes": 2},
    ),
    Page(
        name="mixed_line_ends_and_duplicate_headers",
        text="Name;Telefon;Telefon;E-Mail\r\nAda Beispiel;030 1234567;0170 1234567;ada@example.org\n"
        "Bo Muster;040 7654321;;bo@example.org\r\n",
        columns=columns("Name;Telefon;Telefon (2);E-Mail", "tttt"),
        rows=2,
    ),
    Page(
        name="membership_survey_by_year_of_birth",
        text="Bestandserhebung 2026\nVerein;Turnverein Aue\nVereinsnummer;12345\n\n"
        "Jahrgang;männlich;weiblich;divers\n"
        "2010;4;5;0\n2011;3;2;1\n2012;6;6;0\nSumme;13;13;1\n",
        header=(4, 1),
        columns=columns("Jahrgang;männlich;weiblich;divers", "iiii"),
        rows=3,
        totals=1,
    ),
    Page(
        name="all_words_with_title",
        text="Ansprechpersonen der Gruppen\n\nGruppe;Leitung;Wochentag;Raum\nEulen;Ada;Montag;Saal\n"
        "Füchse;Bo;Dienstag;Küche\nDachse;Cem;Montag;Saal\n",
        header=(2, 1),
        columns=columns("Gruppe;Leitung;Wochentag;Raum", "tttt"),
        rows=3,
    ),
    Page(
        name="short_lines_and_one_name_alone",
        text="Name;Alter;Ort\nAda;36;Ulm\nBo;4\nCem;51;Aue\nDo\nEva;29;Ulm\nFin\n",
        columns=columns("Name;Alter;Ort", "tit"),
        rows=6,
    ),
    Page(
        name="months_as_words_and_units_in_cells",
        text="Monat;Strom;Wasser;Stunden\nJanuar 2026;1.204 kWh;35 m³;12,5 h\n"
        "Februar 2026;998 kWh;31 m³;8 h\n"
        "März 2026;870 kWh;33 m³;10,25 h\n",
        columns=columns("Monat;Strom;Wasser;Stunden", "diin"),
        rows=3,
    ),
)
