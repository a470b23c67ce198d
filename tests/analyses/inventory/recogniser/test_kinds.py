"""Each kind of column: by header and values, by header alone, by values alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from stdnum import luhn

from cdl_workbook.vocabulary import PERSONAL_BY_KIND, Personal
from tests.analyses.inventory.made_tables import by_name, describe, kinds

CELLS: dict[str, list[str]] = {
    "email": [
        "a.kaya@example.org",
        "info@example.org",
        "b-lang@mail.example.com",
        "x@y.example",
        "m@example.net",
    ],
    "phone": ["030 1234567", "+49 171 2345678", "0049 40 123456", "(089) 12 34 56", "0221/9876-54"],
    "iban": [
        "DE89 3704 0044 0532 0130 00",
        "DE02120300000000202051",
        "AT611904300234573201",
        "DE02500105170137075030",
        "GB29NWBK60161331926819",
    ],
    "tax_id": ["36 574 261 809", "02476291358", "86095742719", "65929970489", "36574261809"],
    "social_insurance_number": [
        "15070649C103",
        "65 170839 J 003",
        "10010490A443",
        "15070649C103",
        "65170839J003",
    ],
    "health_insurance_number": ["A123456780", "A123456780", "A000500015", "A123456780", "A123456780"],
    "given_name": [
        "Aylin",
        "Jonas",
        "Olena",
        "Fatima",
        "Piotr",
        "Lan",
        "Selamawit",
        "Anna",
        "Ivan",
        "Mehmet",
    ],
    "family_name": [
        "Yıldız",
        "Weber",
        "Kravchenko",
        "Haddad",
        "Kowalski",
        "Nguyen",
        "Tesfaye",
        "Kaya",
        "Popa",
        "Novak",
    ],
    "full_name": [
        "Aylin Yıldız",
        "Jonas Weber",
        "Olena Kravchenko",
        "Fatima Haddad",
        "Lan Nguyen",
        "Eva Popa",
    ],
    "birth_date": ["07.03.1961", "30.12.2001", "01.01.1990", "24.05.1978", "11.11.1945"],
    "gender": ["weiblich", "männlich", "divers", "weiblich", "männlich"],
    "salutation": ["Frau", "Herr", "Frau", "Frau", "Herr"],
    "postcode": ["01067", "20095", "80331", "50667", "04109"],
    "city": ["Dresden", "Hamburg", "München", "Köln", "Leipzig"],
    "street": [
        "Lindenweg 4",
        "Am Alten Markt 12",
        "Hauptstr. 7a",
        "Str. des 17. Juni 135",
        "Kirchplatz 1",
        "Ring 9",
    ],
    "nationality": ["deutsch", "türkisch", "syrisch", "polnisch", "ukrainisch"],
    "religion": ["evangelisch", "rk", "muslimisch", "keine", "orthodox"],
    "health": ["F32.1", "E11.9", "J45", "F43.1", "I10"],
    "free_text": [
        "Hat am Montag angerufen und war sehr aufgeregt",
        "Braucht Hilfe beim Antrag für die Wohnung",
        "Termin wurde auf die nächste Woche verschoben",
        "Unterlagen fehlen noch, bitte noch einmal nachfragen",
        "Kommt mit der Schwester zum Gespräch",
    ],
    "language": ["Arabisch", "Deutsch", "Tigrinya", "Englisch", "Dari"],
    "family_status": ["ledig", "verheiratet", "geschieden", "verwitwet", "ledig"],
    "age": ["34", "7", "81", "45", "19"],
    "record_id": ["M-0001", "M-0002", "M-0003", "M-0004", "M-0005"],
}
HEADERS = {
    "email": [
        "E-Mail",
        "EMail",
        "Mail",
        "e_mail",
        "Haupt-E-Mail",
        "E-Mail-Adresse Elternteil 1",
        "Attendee email",
    ],
    "phone": [
        "Telefon",
        "Tel.",
        "Handy",
        "TelefonPrivat",
        "Mobil-Tel.-Nr.",
        "Phone number",
        "Tel. dienstlich",
    ],
    "iban": ["IBAN", "iban", "IBAN Kontoinhaber", "Kontonummer/IBAN", "KtoiIBAN"],
    "tax_id": ["Steuer-ID", "IdNr", "Steueridentifikationsnummer", "Steuer-IdNr."],
    "social_insurance_number": ["RV-Nummer", "Sozialversicherungsnummer", "SV-Nr.", "RVNR", "svnr"],
    "health_insurance_number": ["KVNR", "Krankenversichertennummer", "Versicherten-Nr.", "KV-Nr."],
    "given_name": [
        "Vorname",
        "vorname",
        "Vornamen",
        "Rufname",
        "schueler_vorname",
        "first_name",
        "KtoiVorname",
    ],
    "family_name": ["Nachname", "Familienname", "Zuname", "Geburtsname", "Family Name", "last_name"],
    "full_name": [
        "Name, Vorname",
        "Vor- und Nachname",
        "Anzeigename",
        "Name des Kindes",
        "mitglied_namevorname",
    ],
    "birth_date": [
        "Geburtsdatum",
        "GebDat",
        "Geb.-Dat.",
        "geb.",
        "geboren am",
        "birthday",
        "schueler_geburtsdatum",
    ],
    "gender": ["Geschlecht", "gender", "Geschl.", "Was ist dein Geschlecht?", "m/w/d"],
    "salutation": ["Anrede", "Briefanrede", "KtoiAnrede"],
    "postcode": ["PLZ", "Postleitzahl", "Privat: PLZ", "ZIP code", "HeimatPLZ"],
    "city": ["Ort", "Wohnort", "Stadt", "Privat: Ort"],
    "street": ["Straße", "Strasse", "Str.", "Straße/Hausnummer", "Straße + Hausnummer", "Straße_privat"],
    "nationality": ["Staatsangehörigkeit", "Staatsang.", "Nationalität", "Staatsangeh1", "citizenship"],
    "religion": ["Konfession", "Konf.", "Religion", "Religionszugehörigkeit", "Bekenntnis"],
    "health": ["Diagnose", "Hauptdiagnose", "ICD-10", "Allergien und Unverträglichkeiten", "Medikamente"],
    "free_text": ["Bemerkung", "Bemerkung2", "Notizen", "Vermerk1", "Kommentar", "Freitext"],
    "language": ["Muttersprache", "Sprache", "Verkehrssprache"],
    "family_status": ["Familienstand", "Fam.-Stand", "f_stand"],
    "age": ["Alter", "Lebensalter", "Wie alt bist du (in Jahren)?"],
    "record_id": [
        "Mitgliedsnummer",
        "Klienten-Nr",
        "Kundennummer",
        "Personalnr",
        "Fallnummer",
        "Aktenzeichen",
    ],
}
BY_VALUES_ALONE = sorted(set(CELLS) - {"birth_date", "postcode", "age", "record_id", "tax_id"})
"""Dates, five digits and small numbers may be anything."""


def repeated(cells: list[str], times: int = 2) -> list[str]:
    return cells * times


@pytest.mark.parametrize(
    ("kind", "header"), [(kind, header) for kind, many in HEADERS.items() for header in many]
)
def test_header_and_values(kind: str, header: str, tmp_path: Path) -> None:
    table = describe(
        tmp_path, {header: CELLS[kind], "Geburtsname": (CELLS["family_name"])[: len(CELLS[kind])]}
    )
    assert table.columns[0].kind == kind
    assert table.columns[0].personal is PERSONAL_BY_KIND[kind]


@pytest.mark.parametrize(
    ("kind", "header"), [(kind, header) for kind, many in HEADERS.items() for header in many]
)
def test_header_alone_of_an_empty_column(kind: str, header: str, tmp_path: Path) -> None:
    filled = CELLS["family_name"]
    table = describe(tmp_path, {header: [""] * len(filled), "Familienname_": filled})
    assert table.columns[0].kind == kind


@pytest.mark.parametrize("kind", BY_VALUES_ALONE)
def test_values_alone_beside_a_person(kind: str, tmp_path: Path) -> None:
    cells = CELLS[kind] if kind != "health_insurance_number" else CELLS[kind][:5]
    names = (CELLS["family_name"] * 2)[: len(cells) * 2]
    table = describe(tmp_path, {"c1": repeated(cells)[: len(names)], "Nachname": names[: len(cells) * 2]})
    assert table.columns[0].kind == kind


def test_tax_ids_are_told_by_their_check_digit_without_a_header(tmp_path: Path) -> None:
    cells = CELLS["tax_id"]
    assert kinds(describe(tmp_path, {"c1": cells, "c2": CELLS["birth_date"]}))["c1"] == "tax_id"


def test_a_table_without_any_telling_header(tmp_path: Path) -> None:
    chosen = [
        "given_name",
        "family_name",
        "gender",
        "street",
        "city",
        "email",
        "phone",
        "iban",
        "nationality",
    ]
    columns = {f"c{place}": (CELLS[kind] * 4)[:10] for place, kind in enumerate(chosen)}
    assert list(kinds(describe(tmp_path, columns)).values()) == chosen


@pytest.mark.parametrize(
    ("header", "cells", "kind"),
    [
        ("Geschlecht", ["1", "2", "2", "1", "2"], "gender"),
        ("Geschlecht", ["m", "w", "d", "w", "m"], "gender"),
        ("Anrede", ["0", "1", "2", "3", "0"], "salutation"),
        ("Staatsangehörigkeit", ["DEU", "TUR", "SYR", "UKR", "POL"], "nationality"),
        ("Staatsangehörigkeit", ["DE", "TR", "SY", "UA", "PL"], "nationality"),
        ("Staatsangehörigkeit", ["000", "163", "475", "166", "152"], "nationality"),
        ("Konfession", ["AR", "ER", "ME", "XO", "KR"], "religion"),
        ("Familienstand", ["LD", "VH", "VW", "GS", "LD"], "family_status"),
        ("Alter", ["unter 18", "18 bis unter 27", "27 oder älter", "unter 18", "27 oder älter"], "age"),
        ("Geburtsdatum", ["1957", "1988", "2001", "1999", "1960"], "birth_date"),
        ("Geburtsjahr", ["1957", "1988", "2001", "1999", "1960"], "birth_year"),
    ],
)
def test_coded_values_do_not_hide_what_the_header_says(
    header: str, cells: list[str], kind: str, tmp_path: Path
) -> None:
    table = describe(tmp_path, {header: cells, "Vorname": CELLS["given_name"][:5]})
    assert table.columns[0].kind == kind


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("E-Mail", ["ja", "nein", "ja", "ja", "nein"]),
        ("Telefon", ["vormittags", "abends", "nie", "immer", "abends"]),
        ("IBAN", ["liegt vor", "fehlt", "fehlt", "liegt vor", "fehlt"]),
        ("Vorname", ["1.200,50", "3,10", "44,00", "7,25", "12,00"]),
        ("Geburtsdatum", ["bekannt", "folgt", "folgt", "bekannt", "folgt"]),
        ("PLZ", ["rot", "gelb", "blau", "rot", "gelb"]),
        ("Religion", ["Montag 8 Uhr", "Dienstag 9 Uhr", "Mittwoch 8 Uhr", "Freitag 7 Uhr", "Montag 9 Uhr"]),
    ],
)
def test_values_that_contradict_their_header(header: str, cells: list[str], tmp_path: Path) -> None:
    table = describe(tmp_path, {header: cells, "Nachname": CELLS["family_name"][:5]})
    column = table.columns[0]
    assert column.kind is None
    assert column.personal is Personal.OTHER_PERSONAL
    if column.type not in ("boolean", "number"):
        assert column.evidence["values_contradict"] is True


def test_unmistakable_values_win_over_a_loose_header(tmp_path: Path) -> None:
    table = describe(
        tmp_path, {"Kontakt": CELLS["email"], "Notiz": CELLS["phone"], "Nachname": CELLS["family_name"][:5]}
    )
    assert kinds(table) == {"Kontakt": "email", "Notiz": "phone", "Nachname": "family_name"}


@pytest.mark.parametrize(
    "header", ["KtoiVorname", "kontoinhaber_vorname", "Notfall Vorname", "Mutter Vorname"]
)
def test_a_prefix_names_whose_column_it_is(header: str, tmp_path: Path) -> None:
    table = describe(tmp_path, {header: CELLS["given_name"]})
    assert table.columns[0].kind == "given_name"
    assert table.columns[0].evidence["role"] in {"payer", "emergency_contact", "parent"}


def test_a_bare_name_beside_given_names_is_the_family_name(tmp_path: Path) -> None:
    table = describe(tmp_path, {"Name": CELLS["family_name"], "Vorname": CELLS["given_name"]})
    assert kinds(table) == {"Name": "family_name", "Vorname": "given_name"}


def test_what_has_no_kind_beside_a_person_belongs_to_the_person(tmp_path: Path) -> None:
    table = describe(
        tmp_path,
        {
            "Nachname": CELLS["family_name"][:5],
            "Trikotgröße": ["S", "M", "XL", "S", "L"],
            "Punkte": ["3", "8", "2", "5", "7"],
            "leer": [""] * 5,
            "Letzter Besuch": ["01.02.2026", "03.02.2026", "03.03.2026", "04.04.2026", "05.05.2026"],
        },
    )
    found = by_name(table)
    assert found["Trikotgröße"].personal is Personal.OTHER_PERSONAL
    assert found["Punkte"].personal is Personal.OTHER_PERSONAL
    assert found["leer"].personal is Personal.NONE_FOUND
    assert found["Letzter Besuch"].kind == "event_date"


PERSONS = {"Vorname": CELLS["given_name"], "Nachname": CELLS["family_name"][:10]}
EMPLOYERS = [2738461, 4401928, 5182736, 6827364, 7364518, 8273645, 9012345, 2345678, 3546789, 4657891]


def numbered(bodies: list[int], last: int) -> list[str]:
    """Eight digits each: with the check digit of an employer's number, or with another one."""
    checks = [luhn.checksum(f"{body:07}") for body in bodies]
    return [f"{body:07}{(check + last) % 10}" for body, check in zip(bodies, checks, strict=True)]


@pytest.mark.parametrize("smaller", [1, 10])
def test_numbers_of_employers_beside_persons_say_where_they_work(smaller: int, tmp_path: Path) -> None:
    bodies = [body // smaller for body in EMPLOYERS]
    for last in (0, 5):
        table = describe(tmp_path, {**PERSONS, "c3": numbered(bodies, last)})
        assert (by_name(table)["c3"].kind, by_name(table)["c3"].evidence["values"]) == ("occupation",) * 2
    other = describe(tmp_path, {**PERSONS, "c3": numbered(bodies, 1)})
    assert by_name(other)["c3"].kind == "record_id"


def test_a_few_numbers_may_fit_an_employers_check_digit_by_chance(tmp_path: Path) -> None:
    few = {name: cells[:8] for name, cells in PERSONS.items()}
    table = describe(tmp_path, {**few, "c3": numbered(EMPLOYERS[:8], 0)})
    assert by_name(table)["c3"].kind == "record_id"
