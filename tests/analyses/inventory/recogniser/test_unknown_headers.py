"""Beside persons, under a word that nobody knows: what the cells tell nevertheless."""

from __future__ import annotations

from pathlib import Path

import pytest

from cdl_workbook.analyses.inventory.recogniser.sensitive import told_by_header
from cdl_workbook.vocabulary import Personal
from tests.analyses.inventory.made_tables import describe
from tests.analyses.inventory.recogniser.test_other_columns import BORN, FAMILY, GIVEN

PERSONS = {"Vorname": GIVEN, "Nachname": FAMILY, "geb.": BORN}


@pytest.mark.parametrize(
    ("kind", "header", "cells"),
    [
        ("health", "Zsp.", ["nein", "Knie-OP 2024", "", "Asthma", "ohne", "Epilepsie"] * 2),
        ("health", "bitte beachten", ["keine", "Z.n. Schlaganfall", "–", "Diabetes", "nein", "Rheuma"] * 2),
        (
            "criminal",
            "lt. AG",
            ["", "Diebstahl", "nein", "Betrug, Bewährung", "", "Körperverletzung"] * 2,
        ),
        ("religion", "Feiert", ["", "evangelisch", "muslimisch", "k. A.", "jüdisch", "nein"] * 2),
        ("trade_union", "Org.", ["ver.di", "nein", "IG Metall", "", "GEW", "nein"] * 2),
        ("contact_person", "Abh.", [f"Oma {name} Brandner" for name in GIVEN]),
        ("contact_person", "Bez.", [f"Fr. {name}, 0221 4710{n:03}" for n, name in enumerate(FAMILY)]),
        ("address", "gem. in", [f"Lindenweg {n}, Möwenhafen" for n in range(12)]),
        ("phone", "erreichbar", [f"0221 4710{n:03}" if n % 2 else "nur abends" for n in range(12)]),
        (
            "email",
            "Post an",
            [f"{name.lower()}@example.org" if n % 2 else "Brief" for n, name in enumerate(FAMILY)],
        ),
        ("vehicle_plate", "kommt mit", [f"KS-AB {n}" if n % 2 else "Rad" for n in range(100, 112)]),
        ("id_card_number", "vorgelegt", [f"L01X{n:02}T47, Stadt Kassel" for n in range(10, 22)]),
        ("record_id", "Ablage", [f"{n:03}-88{n}/1" for n in range(101, 113)]),
        ("nationality", "HKL", ["Syrien", "ERI", "Ukraine", "Georgien"] * 3),
        ("birth_year", "Jg", ["68", "1966", "71", "02", "1990", "55"] * 2),
    ],
)
def test_the_cells_tell(kind: str, header: str, cells: list[str], tmp_path: Path) -> None:
    assert describe(tmp_path, {**PERSONS, header: cells}).columns[-1].kind == kind


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Gruppe", ["Füchse", "Dachse", "Igel", "Eulen"] * 3),
        ("UE besucht", [str(n) for n in range(60, 300, 20)]),
        ("Größe Shirt", ["S", "M", "L", "XL"] * 3),
        ("bezahlt", ["ja", "nein", "ja", "bar"] * 3),
    ],
)
def test_what_is_nothing_special_stays_the_persons(header: str, cells: list[str], tmp_path: Path) -> None:
    column = describe(tmp_path, {**PERSONS, header: cells}).columns[-1]
    assert column.personal is Personal.OTHER_PERSONAL
    assert column.kind is None


@pytest.mark.parametrize(
    ("kind", "header"),
    [
        ("political_opinion", "AfD/Reichsbürger?"),
        ("health", "Epilepsie bekannt"),
        (None, "GewSchG"),
        (None, "Gew."),
        (None, "Gruppe"),
    ],
)
def test_a_word_of_the_lists_of_values_may_stand_in_the_header(kind: str | None, header: str) -> None:
    assert told_by_header(header) == kind


@pytest.mark.parametrize(
    ("kind", "header", "cells"),
    [
        ("consent", "Foto", ["ja", "nein", "fehlt noch", "ja"] * 3),
        ("nationality", "Land", ["Syrien", "D", "Irak", "RO"] * 3),
        (
            "full_name",
            "Familienname",
            [f"{family}, {given}" for family, given in zip(FAMILY, GIVEN, strict=True)],
        ),
    ],
)
def test_a_known_word_gives_way_to_plain_cells(
    kind: str, header: str, cells: list[str], tmp_path: Path
) -> None:
    others = {"Vorname": GIVEN, "geb.": BORN}
    assert describe(tmp_path, {**others, header: cells}).columns[-1].kind == kind


class TestRows:
    """Words that goods have as well («Alter», «Diagnose») do not make persons of them."""

    def test_repairs(self, tmp_path: Path) -> None:
        table = describe(
            tmp_path,
            {
                "Gegenstand": ["Lampe", "Mixer", "Radio", "Toaster"] * 5,
                "Alter": ["Bj. 1987", "ca. 12 J.", "von früher", "Bj. 2005"] * 5,
                "Diagnose": ["Kabel lose", "Motor defekt", "Riemen", "Kurzschluss"] * 5,
                "kg": [f"{n},5" for n in range(20)],
            },
        )
        assert {column.personal for column in table.columns} == {Personal.NONE_FOUND}

    def test_broadcasts(self, tmp_path: Path) -> None:
        table = describe(
            tmp_path,
            {
                "Datum": [f"{n:02}.03.2026" for n in range(1, 21)],
                "Sprache": ["türk.", "dt.", "ukr.", "dt./arab."] * 5,
                "Telefon": ["0221 4710-801", "0221 4710-800"] * 10,
                "Anteil": [f"{n} %" for n in range(20)],
            },
        )
        assert all(column.personal in (Personal.NONE_FOUND, Personal.UNCLEAR) for column in table.columns)

    def test_figures_of_a_statistic(self, tmp_path: Path) -> None:
        table = describe(
            tmp_path,
            {
                "Geschlecht": ["weiblich", "männlich", "divers", "gesamt"] * 5,
                "Altersgruppe": ["unter 18", "18-26", "27-40", "über 40"] * 5,
                "Betreute n": [str(30 + 7 * n) for n in range(20)],
                "dav. Migr.-HG %": [f"{n},4" for n in range(20, 40)],
                "ø Alter": [f"{n},1" for n in range(20, 40)],
            },
        )
        assert {column.personal for column in table.columns} == {Personal.NONE_FOUND}

    def test_accesses_of_devices_are_persons_and_ones_own_devices_are_not(self, tmp_path: Path) -> None:
        addresses = [f"192.0.2.{n % 9}" for n in range(20)]
        log = {
            "c-ip": addresses,
            "time": [f"10:{n:02}:11" for n in range(20)],
            "uri": [f"https://www.example.org/{n}" for n in range(20)],
        }
        assert describe(tmp_path, log).columns[0].personal is Personal.DIRECT_IDENTIFIER
        devices = {
            "HostName": [f"NB-{n:02}" for n in range(20)],
            "IP": addresses,
            "Hersteller": ["Muster GmbH", "Beispiel AG"] * 10,
        }
        assert describe(tmp_path, devices).columns[1].personal is not Personal.DIRECT_IDENTIFIER
