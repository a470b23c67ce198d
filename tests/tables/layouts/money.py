"""Accounts, ledgers and donations."""

from __future__ import annotations

from tests.tables.layouts.model import Page, columns

_SPARKASSE = "Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;Betrag;Waehrung;Info"
_DATEV = (
    "Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Konto;Gegenkonto;Belegdatum;Buchungstext"
)

PAGES = (
    Page(
        name="account_head_of_five_lines",
        text='"Girokonto";"DE02120300000000202051"\n"Zeitraum:";"01.09.2026 - 18.09.2026"\n'
        '"Kontostand vom 18.09.2026:";"4.093,32 €"\n""\n'
        '"Buchungsdatum";"Wertstellung";"Status";"Zahlungsempfänger*in";"Verwendungszweck";"Betrag (€)"\n'
        '"18.09.26";"18.09.26";"Gebucht";"Stadtwerke Aue";"Abschlag 09/26";"-89,00"\n'
        '"17.09.26";"18.09.26";"Gebucht";"Ada Beispiel";"Beitrag";"24,50"\n'
        '"05.12.25";"05.12.25";"Gebucht";"Bo Muster";"Spende";"1.250,00"\n',
        header=(4, 1),
        columns=columns(
            "Buchungsdatum;Wertstellung;Status;Zahlungsempfänger*in;Verwendungszweck;Betrag (€)", "ddtttn"
        ),
        rows=3,
        decimal=",",
        aside={"preamble": 3},
    ),
    Page(
        name="account_head_of_thirteen_lines_with_prose",
        text="Umsatzanzeige;Datei erstellt am: 18.09.2026 07:55\n;Letztes Update: aktuell\n\n"
        "IBAN;DE02 1203 0000 0000 2020 51\nKontoname;Vereinskonto\nBank;Beispielbank\n"
        "Kunde;Nachbarschaftshilfe Aue\n"
        "Zeitraum;01.08.2026 - 18.09.2026\nSaldo;66.331,90;EUR\n\nSortierung;Datum absteigend\n\n"
        "In der CSV-Datei finden Sie alle bereits gebuchten Umsätze. Die vorgemerkten Umsätze werden nicht "
        "aufgenommen, auch wenn sie angezeigt werden.\n\n"
        "Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung\n"
        "18.09.2026;18.09.2026;Cem Muster;Gutschrift;Mitgliedsbeitrag;66.331,90;EUR;60,00;EUR\n"
        "17.09.2026;17.09.2026;Papierhaus;Lastschrift;Rechnung 4711;66.271,90;EUR;-143,41;EUR\n",
        header=(14, 1),
        encoding="cp1252",
        columns=columns(
            "Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;"
            "Währung (2)",
            "ddtttntnt",
        ),
        rows=2,
        decimal=",",
    ),
    Page(
        name="balances_below_after_empty_line",
        text="Buchungstag;Valuta;Auftraggeber;Vorgang/Verwendungszweck;Währung;Umsatz; \n"
        "01.09.2026;01.09.2026;Do Beispiel;SEPA-Gutschrift Beitrag;EUR;24,00;H\n"
        "02.09.2026;02.09.2026;Vermieter AG;Miete September;EUR;880,00;S\n"
        "03.09.2026;04.09.2026;Eva Muster;SEPA-Gutschrift;EUR;12,00;H\n"
        "\n01.09.2026;;;Anfangssaldo;EUR;5.000,00;H\n03.09.2026;;;Endsaldo;EUR;4.156,00;H\n",
        columns=columns(
            "Buchungstag;Valuta;Auftraggeber;Vorgang/Verwendungszweck;Währung;Umsatz;#7", "ddtttnt"
        ),
        rows=3,
        totals=2,
        decimal=",",
    ),
    Page(
        name="sixteen_columns_with_trailing_delimiter",
        text=f"{_SPARKASSE};\n"
        "DE02120300000000202051;18.09.26;18.09.26;GUTSCHRIFT;Beitrag;12,00;EUR;Umsatz gebucht;\n"
        "DE02120300000000202051;17.09.26;17.09.26;LASTSCHRIFT;Strom;-1143,41;EUR;Umsatz gebucht;\n",
        columns=columns(_SPARKASSE, "tddttntt"),
        rows=2,
        decimal=",",
    ),
    Page(
        name="format_line_before_the_header",
        text='"EXTF";700;21;"Buchungsstapel";12;20260918075500000;;"RE";"";"";29098;55003;20260101;4;20260901;'
        '20260930;"September";"";1;0;0;"EUR"\n' + _DATEV + "\n"
        '24,95;"S";"EUR";1600;70001;0109;"Papier"\n1007,20;"H";"EUR";1200;4400;1509;"Spende Tombola"\n'
        '5,00;"S";"EUR";1000;4930;3009;"Porto"\n',
        header=(1, 1),
        columns=columns(_DATEV, "nttiitt"),
        rows=3,
        decimal=",",
    ),
    Page(
        name="sums_and_balances_with_group_header",
        text="Summen- und Saldenliste;;;;;\nNachbarschaft Aue e.V.;;;;;\nStand: 30.09.2026;;;;;\n;;;;;\n"
        ";;EB-Wert;;Monat September;\nKonto;Bezeichnung;Soll;Haben;Soll;Haben\n"
        "1000;Kasse;120,00;;45,00;12,50\n1200;Bank;4.500,00;;1.200,00;880,00\n"
        "4000;Beiträge;;3.100,00;;780,00\n"
        "4100;Spenden;;1.520,00;;372,50\n;Summe;4.620,00;4.620,00;1.245,00;2.045,00\n",
        header=(4, 2),
        columns={
            "Konto": "integer",
            "Bezeichnung": "text",
            "EB-Wert | Soll": "number",
            "EB-Wert | Haben": "number",
            "Monat September | Soll": "number",
            "Monat September | Haben": "number",
        },
        rows=4,
        totals=1,
        decimal=",",
    ),
    Page(
        name="monthly_subtotals_and_grand_total",
        text="Datum;Spender*in;Zweck;Betrag\n03.01.2026;Ada Beispiel;Jugend;50,00\n"
        "17.01.2026;Bo Muster;Jugend;25,00\n"
        "Summe Januar;;;75,00\n02.02.2026;Cem Muster;Bau;100,00\n20.02.2026;Do Beispiel;Bau;40,50\n"
        "Summe Februar;;;140,50\n;;;\nGesamtsumme;;;215,50\n",
        columns=columns("Datum;Spender*in;Zweck;Betrag", "dttn"),
        rows=4,
        totals=3,
        decimal=",",
    ),
    Page(
        name="cash_book_with_carried_forward_per_page",
        text="Kassenbuch 2026;;;;\nBlatt 1;;;;\nDatum;Beleg;Text;Einnahme;Ausgabe\n"
        "02.01.2026;K001;Eintritt;120,00;\n03.01.2026;K002;Getränke;;48,20\nÜbertrag;;;120,00;48,20\n"
        "Blatt 2;;;;\nDatum;Beleg;Text;Einnahme;Ausgabe\n"
        "05.01.2026;K003;Spende;30,00;\n09.01.2026;K004;Porto;;9,80\nSumme;;;150,00;58,00\n",
        header=(2, 1),
        columns=columns("Datum;Beleg;Text;Einnahme;Ausgabe", "dttnn"),
        rows=4,
        totals=2,
        decimal=",",
        aside={"repeated_headers": 1, "page_marks": 1},
    ),
    Page(
        name="english_payment_service",
        text='"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto"\n'
        '"18.09.2026","10:02:11","CEST","Ada '
        'Beispiel","Spende","Abgeschlossen","EUR","25,00","-0,72","24,28"\n'
        '"17.09.2026","21:40:00","CEST","Bo '
        'Muster","Spende","Abgeschlossen","EUR","1.000,00","-12,35","987,65"\n',
        encoding="utf-8-sig",
        delimiter=",",
        columns=columns(
            "Datum;Uhrzeit;Zeitzone;Name;Typ;Status;Währung;Brutto;Gebühr;Netto", "dtttttt" + "nnn"
        ),
        rows=2,
        decimal=",",
    ),
    Page(
        name="total_proven_by_arithmetic_alone",
        text="Projekt;Antrag;Bewilligt;Ausgezahlt\nSpielplatz;12.000,00;10.000,00;4.000,00\n"
        "Sprachkurs;8.500,00;8.500,00;8.500,00\nGarten;3.250,50;3.000,00;0,00\n"
        "Werkstatt;1.100,00;900,00;900,00\n"
        ";24.850,50;22.400,00;13.400,00\n",
        columns=columns("Projekt;Antrag;Bewilligt;Ausgezahlt", "tnnn"),
        rows=4,
        totals=1,
        decimal=",",
    ),
    Page(
        name="losses_in_brackets",
        text="Kostenstelle;Plan;Ist;Abweichung\n100;1.200;1.150;50\n110;800;1.034;(234)\n"
        "120;2.500;3.734;(1.234)\n",
        columns=columns("Kostenstelle;Plan;Ist;Abweichung", "iiii"),
        rows=3,
    ),
    Page(
        name="minus_behind_and_side_behind",
        text="Konto;Bezeichnung;Umsatz;Saldo\n1200;Bank;1.234,56-;500,00 H\n1000;Kasse;12,00;75,50 S\n"
        "1400;Forderungen;99,90-;1.020,00 H\n",
        columns=columns("Konto;Bezeichnung;Umsatz;Saldo", "itnn"),
        rows=3,
        decimal=",",
    ),
    Page(
        name="no_header_bank",
        text="18.09.2026;Gutschrift;Ada Beispiel;24,00;EUR\n17.09.2026;Lastschrift;Stadtwerke;-89,10;EUR\n"
        "15.09.2026;Gutschrift;Bo Muster;12,00;EUR\n",
        header=(None, 0),
        columns=columns("#1;#2;#3;#4;#5", "dttnt"),
        rows=3,
        decimal=",",
    ),
)
