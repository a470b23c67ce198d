"""What the other columns of a table make of one, with headers and without."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cdl_workbook.vocabulary import Personal
from tests.analyses.inventory.made_tables import by_name, describe, kinds

GIVEN = "Katja Ayşe Oleksii Hamid Agnieszka Bogdan Yohannes Priya Dragan Zsófia Jonas Mariam".split()
FAMILY = (
    "Brandner Yılmaz Hryniuk Rahmani Zhang Wiśniewska Popescu Tesfay Kumar Petrović Ndiaye Kerekes".split()
)
BORN = [f"{day:02}.0{1 + day % 9}.{1938 + 6 * day}" for day in range(1, 13)]
JOINED = [f"{day:02}.0{1 + day % 9}.{2012 + day}" for day in range(1, 13)]
PERSONS: dict[str, list[Any]] = {"c1": GIVEN, "c2": FAMILY}


def found(tmp_path: Path, column: list[str], **others: list[str]) -> str | None:
    return describe(tmp_path, {**PERSONS, "c3": column, **others}).columns[2].kind


@pytest.mark.parametrize(
    ("kind", "cells"),
    [
        ("birth_date", BORN),
        ("birth_year", [str(1938 + 6 * n) for n in range(12)]),
        ("age", "34 71 18 25 44 59 63 80 22 39 47 51".split()),
        ("record_id", [f"M-{n:04}" for n in range(12)]),
        ("record_id", [str(1207 + n) for n in range(12)]),
        ("postcode", ["01067", "01069", "01067", "01099", "01097", "01069"] * 2),
        ("disability", ["50", "", "80", "", "", "60", "30", "", "", "50", "", ""]),
        ("disability", ["G", "aG", "G B", "", "", "Bl", "RF", "", "G", "", "", "H"]),
        ("care_level", ["Pflegegrad 2", "Pflegegrad 3", "PG 4", "", "Pflegegrad 1", ""] * 2),
        ("residence_status", ["§ 25 Abs. 2 AufenthG", "§ 24 AufenthG", "Duldung"] * 4),
        ("benefits", ["Bürgergeld", "Leistungen nach SGB XII", "AsylbLG", "Wohngeld"] * 3),
        ("insurer", ["AOK Hessen", "TK", "Barmer", "DAK-Gesundheit"] * 3),
        ("education", ["Abitur", "mittlere Reife", "Hauptschulabschluss", "ohne Abschluss"] * 3),
        ("occupation", ["Busfahrer", "Altenpflegerin", "Industriekauffrau", "Dachdecker"] * 3),
        ("school_class", ["5a", "5b", "6a", "10c"] * 3),
        ("household", ["1", "2", "2", "3", "1", "4", "1", "2", "5", "2", "3", "1"]),
        ("children", ["0", "2", "0", "1", "0", "3", "0", "1", "2", "0", "1", "0"]),
        ("nationality", ["SYR", "AFG", "DEU", "UKR"] * 3),
        ("sexual_orientation", ["heterosexuell", "lesbisch", "bisexuell", "schwul"] * 3),
        ("political_opinion", ["CDU", "SPD", "Die Linke", "FDP"] * 3),
        ("trade_union", ["ver.di", "IG Metall", "GEW", "NGG"] * 3),
        ("criminal", ["Diebstahl", "Betrug", "§ 29 BtMG", "Körperverletzung"] * 3),
        ("violence", ["häusliche Gewalt", "Stalking", "psychische Gewalt", "Bedrohung"] * 3),
        ("id_card_number", [f"L01X{n:02}T47" for n in range(10, 22)]),
        ("vehicle_plate", [f"KS-AB {n}" for n in range(100, 112)]),
        ("photo", [f"bild{n}.jpg" for n in range(12)]),
        ("age", ["unter 18", "18 bis 26", "27 und älter"] * 4),
        ("language", ["A1", "B2", "A2", "C1"] * 3),
    ],
)
def test_beside_persons_a_column_without_a_header_is_told(
    kind: str, cells: list[str], tmp_path: Path
) -> None:
    assert found(tmp_path, cells) == kind


def test_the_earlier_of_two_dates_is_the_birth(tmp_path: Path) -> None:
    columns = {**PERSONS, "c3": JOINED, "c4": BORN}
    assert list(kinds(describe(tmp_path, columns)).values())[2:] == ["event_date", "birth_date"]


def test_the_order_of_columns_does_not_matter(tmp_path: Path) -> None:
    columns = {"c1": GIVEN, "c2": FAMILY, "c3": BORN, "c4": JOINED, "c5": [str(n % 4) for n in range(12)]}
    forwards = kinds(describe(tmp_path, columns))
    backwards = kinds(describe(tmp_path, dict(reversed(columns.items()))))
    assert forwards == backwards


def test_latitude_and_longitude_are_found_beside_each_other(tmp_path: Path) -> None:
    north = [f"51.{n}37" for n in range(20, 32)]
    east = [f"9.{n}81" for n in range(20, 32)]
    assert found(tmp_path, north, c4=east) == "coordinates"
    assert found(tmp_path, north) != "coordinates"


def test_a_person_to_speak_to_leaves_the_ways_to_reach_them_unclear(tmp_path: Path) -> None:
    columns = {
        "Firma": [f"{name} Bau GmbH" for name in FAMILY],
        "Ansprechpartner": [f"{one} {other}" for one, other in zip(GIVEN, FAMILY, strict=True)],
        "Telefon": [f"0641 1234{n}" for n in range(10, 22)],
        "PLZ": ["35390"] * 12,
    }
    table = by_name(describe(tmp_path, columns))
    assert table["Ansprechpartner"].personal is Personal.DIRECT_IDENTIFIER
    assert (table["Telefon"].kind, table["Telefon"].personal) == ("phone", Personal.UNCLEAR)
    assert table["PLZ"].personal is Personal.NONE_FOUND


def test_the_organisations_own_columns_are_no_persons(tmp_path: Path) -> None:
    columns = {"Nachname": FAMILY, "verein_iban": ["DE89370400440532013000"] * 12, "Mutter Vorname": GIVEN}
    table = by_name(describe(tmp_path, columns))
    assert table["verein_iban"].personal is Personal.NONE_FOUND
    assert table["Mutter Vorname"].evidence["role"] == "parent"


def test_a_word_of_several_meanings_is_told_by_its_cells(tmp_path: Path) -> None:
    columns = {
        "Nachname": FAMILY,
        "Jahrgang": [str(5 + n % 6) for n in range(12)],
        "Status": ["aktiv", "passiv"] * 6,
        "Trainer": ["ja", "nein"] * 6,
        "Straße": ["Talweg"] * 12,
        "Nr.": ["7", "7a", "12"] * 4,
    }
    table = kinds(describe(tmp_path, columns))
    assert table["Jahrgang"] == "school_class"
    assert table["Status"] is None
    assert table["Trainer"] is None
    assert table["Nr."] == "house_number"


@pytest.mark.parametrize(
    "columns",
    [
        {"Name": ["Bello", "Luna", "Rocky", "Minka", "Balu", "Maja"], "Tierart": ["Hund", "Katze"] * 3},
        {"Partei": ["CDU", "SPD", "Grüne", "FDP", "AfD", "Linke"], "Stimmen": ["4", "3", "2", "2", "1", "1"]},
        {"Kurs": [f"K{n:02}" for n in range(6)], "Sprache": ["Deutsch", "Arabisch"] * 3},
        {"Produkt": ["Apfel", "Birne"] * 3, "Herkunft": ["Spanien", "Italien", "Marokko"] * 2},
        {"c1": ["Spanien", "Italien", "Marokko"] * 2, "c2": ["Apfel", "Birne"] * 3},
        {"Land": ["Polen", "Frankreich", "Italien", "Ghana"], "Fläche": ["4", "3", "2", "1"]},
    ],
)
def test_lists_of_other_things_are_no_persons(columns: dict[str, list[str]], tmp_path: Path) -> None:
    table = describe(tmp_path, columns)
    assert {column.personal for column in table.columns} == {Personal.NONE_FOUND}
