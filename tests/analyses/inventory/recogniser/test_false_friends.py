"""What looks personal and is not: tables as programs and agencies publish them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cdl_workbook.vocabulary import Personal
from tests.analyses.inventory.made_tables import by_name, describe

Columns = dict[str, list[str]]

TABLES: dict[str, Columns] = {
    "stops": {
        "Haltestelle": ["Hauptbahnhof", "Rathaus", "Zoo", "Klinikum", "Nordbad"],
        "Name": ["Hauptbahnhof", "Rathausplatz", "Tiergarten", "Klinikum Süd", "Nordbad"],
        "Ort": ["Kassel", "Kassel", "Baunatal", "Kassel", "Vellmar"],
        "Lat": ["51,31", "51,32", "51,25", "51,33", "51,34"],
        "Lon": ["9,48", "9,49", "9,42", "9,50", "9,51"],
    },
    "stops with nothing but a name": {
        "Name": ["Hauptbahnhof", "Rathausplatz", "Tiergarten", "Messe", "Lindenhof"]
    },
    "day care centres": {
        "Name": ["Kita Sonnenschein", "Villa Kunterbunt", "Waldzwerge", "Kita St. Martin", "Regenbogen"],
        "Strasse": ["Lindenweg 4", "Hauptstr. 7", "Am Wald 1", "Kirchplatz 3", "Ring 9"],
        "PLZ": ["20095", "20097", "22041", "22043", "22045"],
        "Telefon": ["040 123456", "040 234567", "040 345678", "040 456789", "040 567890"],
        "Träger": ["AWO", "Elbkinder", "Caritas", "Diakonie", "DRK"],
    },
    "suppliers": {
        "Name1": [
            "Gemüse Hansen GmbH",
            "Großbäckerei Nord AG",
            "Molkerei Süd eG",
            "Papier Franke KG",
            "Metro",
        ],
        "Strasse": ["Hafenstr. 4", "Hauptstr. 7", "Am Wald 1", "Kirchplatz 3", "Ring 9"],
        "PLZ": ["20095", "20097", "22041", "22043", "22045"],
        "Ort": ["Hamburg", "Hamburg", "Bremen", "Kiel", "Hamburg"],
        "Telefon": ["040 123456", "040 234567", "0421 345678", "0431 456789", "040 567890"],
        "Email": [
            "info@hansen.example",
            "mail@nord.example",
            "info@sued.example",
            "info@franke.example",
            "a@b.example",
        ],
        "KundenNr": ["K-88", "1234", "99-1", "77", "5"],
    },
    "schools": {
        "Schulname": [
            "Anne-Frank-Schule",
            "Goethe-Gymnasium",
            "Grundschule Nord",
            "Max-Ernst-Gesamtschule",
            "BBS 2",
        ],
        "Schulnummer": ["10001", "10002", "10003", "10004", "10005"],
        "Ort": ["Köln", "Bonn", "Köln", "Brühl", "Köln"],
        "Telefon": ["0221 123456", "0228 234567", "0221 345678", "02232 456789", "0221 567890"],
        "E-Mail": [f"schule{n}@stadt.example" for n in range(5)],
    },
    "trees": {
        "STRASSE": ["Lindenweg", "Hauptstr.", "Am Wald", "Kirchplatz", "Ring"],
        "ORT": ["Dresden"] * 5,
        "STADTTEIL": ["Neustadt", "Altstadt", "Plauen", "Cotta", "Pieschen"],
        "Baumart": ["Stieleiche", "Sandbirke", "Winterlinde", "Esskastanie", "Hasel"],
        "Pflanzjahr": ["1957", "1988", "2001", "1999", "1960"],
        "Latitude": ["51.05", "51.06", "51.07", "51.08", "51.09"],
    },
    "an address register": {
        "Strassenname": ["Lindenweg", "Hauptstrasse", "Am Wald", "Kirchplatz", "Ringstrasse"],
        "Hausnummer": ["7c", "12", "1", "3", "44"],
        "PLZ": ["80331", "80333", "80335", "80337", "80339"],
    },
    "books": {
        "Titel": ["Momo", "Der Prozess", "Die Wand", "Tschick", "Emil und die Detektive"],
        "Untertitel": ["", "Roman", "", "", "Ein Roman für Kinder"],
        "Autor": ["Michael Ende", "Franz Kafka", "Marlen Haushofer", "Wolfgang Herrndorf", "Erich Kästner"],
        "Verlagsname": ["Thienemann", "Reclam", "Ullstein", "Rowohlt", "Dressler"],
        "Sprache": ["Deutsch", "Deutsch", "Deutsch", "Deutsch", "Englisch"],
        "Jahrgang": ["1973", "1925", "1963", "2010", "1929"],
    },
    "bookings of one's own account": {
        "IBAN Auftragskonto": ["DE89370400440532013000"] * 5,
        "Buchungstag": ["01.02.2026", "03.02.2026", "03.03.2026", "04.04.2026", "05.05.2026"],
        "Valutadatum": ["01.02.2026", "03.02.2026", "03.03.2026", "04.04.2026", "05.05.2026"],
        "Betrag": ["-12,00", "1.200,50", "-7,25", "33,00", "-4,10"],
        "Waehrung": ["EUR"] * 5,
    },
    "ledger": {
        "Umsatz": ["12,00", "1.200,50", "7,25", "33,00", "4,10"],
        "Konto": ["1200", "1200", "1000", "1200", "1000"],
        "Gegenkonto": ["8400", "4930", "4210", "4930", "4600"],
        "Belegdatum": ["01.02.2026", "03.02.2026", "03.03.2026", "04.04.2026", "05.05.2026"],
        "Belegfeld 1": ["RE-1", "RE-2", "RE-3", "RE-4", "RE-5"],
    },
    "vote counts": {
        "Gemeindename": ["Adorf", "Bedorf", "Cedorf", "Dedorf", "Edorf"],
        "Wahlberechtigte": ["1201", "880", "2301", "450", "990"],
        "Gültige Stimmen": ["900", "700", "1800", "300", "801"],
        "CDU Erststimmen": ["301", "200", "800", "99", "310"],
        "Petra Muster (Einzelbewerberin)": ["12", "3", "40", "1", "9"],
    },
    "first-name statistics": {
        "vorname": ["Emma", "Mohammed", "Sofia", "Noah", "Leila", "Elif", "Jan", "Ivan"],
        "anzahl": ["120", "98", "95", "91", "60", "44", "40", "31"],
        "geschlecht": ["w", "m", "w", "m", "w", "w", "m", "m"],
    },
    "yearly counts of members": {
        "Geschlecht": ["m", "w", "d", "m", "w", "d"],
        "Geburtsjahrgang": ["2010", "2010", "2010", "2011", "2011", "2011"],
        "Anzahl": ["34", "28", "1", "30", "31", "0"],
    },
    "members by nationality": {
        "Nationalität": ["deutsch", "türkisch", "syrisch", "polnisch", "ukrainisch"],
        "Anzahl Mitglieder": ["120", "30", "12", "8", "5"],
    },
    "census grid": {
        "Gitter_ID": ["G1", "G2", "G3", "G4", "G5"],
        "Alter_infr__1": ["3", "8", "0", "5", "7"],
        "Alter_infr__2": ["4", "9", "1", "6", "8"],
        "Alter_infr__3": ["5", "9", "2", "7", "9"],
        "FAMSTND_KURZ__1": ["9", "8", "7", "6", "5"],
        "FAMSTND_KURZ__2": ["1", "2", "3", "4", "5"],
    },
    "school classes": {
        "Klasse": ["5a", "5b", "6a", "6b", "7a"],
        "Behinderung": ["", "Hören", "", "", "Sehen"],
        "Foerderschwerpunkt1": ["", "Hören", "", "Lernen", "Sehen"],
        "Raum": ["101", "102", "103", "104", "105"],
    },
    "courses": {
        "Kurs": ["Yoga", "Judo", "Rückenschule", "Zumba", "Nähen"],
        "Altersgruppe": ["ab 18", "6-10", "ab 60", "ab 16", "alle"],
        "Mindestalter": ["18", "6", "60", "16", "0"],
        "Ort": ["Halle 1", "Halle 2", "Raum 3", "Halle 1", "Raum 4"],
        "Nummer": ["1", "2", "3", "4", "5"],
    },
    "playgrounds": {
        "ADDRESS.ID": ["1", "2", "3", "4", "5"],
        "ADDRESS.Bezeichnung": ["Westpark", "Luitpoldpark", "Ostpark", "Hirschgarten", "Flaucher"],
        "Hilfen für Sehbehinderte": ["ja", "nein", "nein", "ja", "nein"],
        "Kfz-Parkplätze für Behinderte": ["2", "0", "1", "3", "0"],
        "Altersgruppe": ["3-12", "0-6", "6-14", "3-12", "0-6"],
    },
    "equipment": {
        "InventarNr": ["I-1", "I-2", "I-3", "I-4", "I-5"],
        "Bezeichnung": ["Beamer", "Laptop", "Drucker", "Kamera", "Monitor"],
        "Hersteller": ["Bosch", "Siemens", "Miele", "Canon", "Samsung"],
        "Standort": ["Büro", "Lager", "Büro", "Archiv", "Halle"],
        "Seriennummer": ["A1", "B2", "C3", "D4", "E5"],
    },
    "articles": {
        "Artikelnummer": ["100", "200", "300", "400", "500"],
        "Artikelbezeichnung": ["Jasminreis", "Rosenkohl", "Rote Bete", "Weißkohl", "Petersilie"],
        "Option 1 Name": ["Größe", "Farbe", "Größe", "Farbe", "Größe"],
        "Preis": ["1,20", "2,30", "0,99", "1,10", "0,89"],
    },
    "care homes": {
        "Versorgungsart": ["stationär", "ambulant", "stationär", "teilstationär", "ambulant"],
        "Name": [
            "Haus Abendsonne",
            "Pflegedienst Nord",
            "Seniorenheim Süd",
            "Tagespflege am See",
            "Diakonie mobil",
        ],
        "Straße": ["Lindenweg 4", "Hauptstr. 7", "Am Wald 1", "Kirchplatz 3", "Ring 9"],
        "PLZ": ["20095", "20097", "22041", "22043", "22045"],
        "Stadt": ["Hamburg"] * 5,
    },
    "clubs": {
        "Vereinsname": ["TSV Nord", "SV Blau-Weiß", "FC Adler", "TuS Eintracht", "Ruderclub Hansa"],
        "Vereinsnummer": ["4711", "4712", "4713", "4714", "4715"],
        "Kundennummer": ["11", "12", "13", "14", "15"],
        "Ort": ["Kassel", "Kassel", "Fulda", "Kassel", "Gießen"],
        "Anzahl Mitglieder": ["120", "330", "80", "410", "66"],
    },
    "share of a farm": {
        "Familie": ["Kohl", "Rüben", "Kürbis", "Lauch", "Bohnen"],
        "Ware": ["Weißkohl", "Rote Bete", "Hokkaido", "Porree", "Buschbohne"],
        "kg": ["120,5", "80,0", "33,2", "12,1", "9,9"],
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_no_column_is_called_personal(name: str, tmp_path: Path) -> None:
    table = describe(tmp_path, TABLES[name])
    assert {
        column.name: column.kind for column in table.columns if column.personal is not Personal.NONE_FOUND
    } == {}


WORDS = {
    "towns": (
        "Altötting Buxheim Eschwege Rotenburg Springe Husum Tostedt Uelzen Bergen Soltau Vechta Nienburg "
        "Northeim"
    ),
    "products": (
        "Tomaten Gouda Haltbarmilch Knäckebrot Müsli Rapsöl Duschgel Windeln Katzenfutter Rotkohl "
        "Zwieback Kekse Lakritz Frischkäse Leberwurst Thunfisch Ananas Mango Avocado"
    ),
    "brands": (
        "Nivea Persil Bosch Siemens Haribo Milka Ikea Adidas Edeka Rewe Aldi Samsung Canon Nokia Danone Iglo"
    ),
    "courses": (
        "Nähkurs Kochabend Töpfern Spanisch Fotografie Malerei Gitarre Schach Meditation Backen Imkerei "
        "Salsa Tango Ballett Krabbelgruppe Chorprobe Lesekreis"
    ),
    "plants": (
        "Stieleiche Rotbuche Sandbirke Waldkiefer Winterlinde Vogelkirsche Eberesche Douglasie Lärche "
        "Salweide Holunder Hasel Wacholder Ginster Efeu"
    ),
    "states": (
        "angemeldet storniert Warteliste bezahlt offen gemahnt ausgetreten ruhend Ehrenmitglied Student "
        "Passiv"
    ),
    "jobs": (
        "Maurer Schweißer Koch Kellnerin Busfahrer Lagerist Verkäuferin Hausmeister Erzieherin Lehrer "
        "Notar Ärztin"
    ),
    "systems": (
        "pending approved rejected draft submitted default admin Windows Android Firefox Chrome Linux Outlook"
    ),
    "months": ("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "days": ("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
}
PHRASES = {
    "goods": [
        "Rote Bete",
        "Passierte Tomaten",
        "Gouda Jung",
        "Milka Schokolade",
        "Basmati Reis",
        "Frische Vollmilch",
    ],
    "rooms": [
        "Großer Saal",
        "Raum Berlin",
        "Halle Nord",
        "Kleines Büro",
        "Alte Aula",
        "Neuer Anbau",
        "Saal Eins",
    ],
    "companies": [
        "Gemüse Hansen GmbH",
        "Becker und Sohn KG",
        "Müller Reisen GmbH",
        "Auto Weber AG",
        "Optik Klein eK",
    ],
    "streets": [
        "Anna-Nagel-Straße",
        "Otto-Hahn-Weg",
        "Willy-Brandt-Platz",
        "Rosa-Luxemburg-Allee",
        "Am Markt",
    ],
    "courses": [
        "Yoga für Anfänger",
        "Eltern Kind Turnen",
        "Deutsch Stufe Zwei",
        "Erste Hilfe",
        "Offener Treff",
    ],
    "places": ["Haus der Jugend", "Bürgerzentrum Süd", "Alte Schule", "Rathaus Altona", "Villa Sonnenhof"],
}


@pytest.mark.parametrize("name", WORDS)
def test_words_are_no_names(name: str, tmp_path: Path) -> None:
    table = describe(
        tmp_path, {"c1": WORDS[name].split(), "c2": [str(n) for n in range(len(WORDS[name].split()))]}
    )
    assert by_name(table)["c1"].personal is Personal.NONE_FOUND


@pytest.mark.parametrize("name", PHRASES)
def test_phrases_are_no_names(name: str, tmp_path: Path) -> None:
    table = describe(tmp_path, {"c1": PHRASES[name], "c2": [str(n) for n in range(len(PHRASES[name]))]})
    assert by_name(table)["c1"].kind not in {"full_name", "given_name", "family_name"}


def test_a_list_of_companies_keeps_its_one_column_of_persons(tmp_path: Path) -> None:
    columns = {
        "Firma": TABLES["suppliers"]["Name1"],
        "Strassenname": ["Hafenstr.", "Hauptstr.", "Am Wald", "Kirchplatz", "Ring"],
        "PLZ": TABLES["suppliers"]["PLZ"],
        "Kontaktperson": ["Aylin Yıldız", "Jonas Weber", "Olena Kravchenko", "Fatima Haddad", "Eva Popa"],
    }
    found = by_name(describe(tmp_path, columns))
    assert found["Kontaktperson"].personal is Personal.DIRECT_IDENTIFIER
    assert found["Firma"].personal is Personal.NONE_FOUND
    assert found["PLZ"].personal is Personal.NONE_FOUND


def test_counted_children_in_a_row_of_a_person_are_no_statistics(tmp_path: Path) -> None:
    columns = {
        "Nachname": ["Yıldız", "Weber", "Kravchenko", "Haddad", "Popa"],
        "Anzahl Kinder": ["0", "2", "1", "3", "0"],
        "Anzahl Besuche": ["4", "5", "1", "9", "2"],
    }
    found = by_name(describe(tmp_path, columns))
    assert found["Anzahl Kinder"].kind == "children"
    assert found["Anzahl Besuche"].personal is Personal.OTHER_PERSONAL
