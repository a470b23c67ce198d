from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cdl_workbook.lexicon.personal_names import look_like_a_row_of_data, looks_like_a_value, looks_personal

PERSONAL = """
    a@b.example | DE89 3704 0044 0532 0130 00 | Konto_DE89370400440532013000 | 0171 2345678
    +49 30 123456 | Schmidt, Anna | Nguyen Thi Lan | Bescheid_Anna_Schmidt | Mustafa Yılmaz
    anna_schmidt | BescheidAnnaSchmidt | Akte Selamawit Tesfaye | Fall Olena Kovalenko
    Telefon Anna Schmidt | Lebenslauf-Mehmet-Öztürk | Protokoll Frau Dr. Anna von der Heide
    Kowalska Agnieszka 2026 | 15070649C103 | A123456780 | Akte Petra Schneider | Klein, Sabine | Jan Fischer
    Akte_uwe_zimmermann | Christian Demir | Helga Winter 2025
"""
HARMLESS = """
    Geburtsdatum | Ansprechpartner | Name Vorname | Name, Vorname | Paul-Gerhardt-Haus
    Anna-Nagel-Straße | Mitglieder 2026 | Kopie von Liste final2 | Max. Betrag | Rosa Gruppe
    Export 2026-09-18 | 2026-09-18 | Tabelle1 | Alle Vornamen | Spenden Mai 2026 | Abteilung Tennis
    Max-Planck-Gymnasium | Gruppe Anna | Team Rot | Was fehlt dir? | Haus Martin | Klasse 5a
    Allergien/Unverträglichkeiten | Pers. im HH | DS unterschr. | St. Martin | Weg zur Ausgabe (km)
    Total Amount | Given Name | Last Login | First Contact Date | Mandat_Datum | Bank Name
    Kita Sonnenschein | Bundesland | Neuer Stand | Bad Segeberg | Kunde seit | Letzte Aktivität
    01.02.2026 | Jan Mai | Winter Sommer | Koch Bäcker | Post West | Neu Christian
"""


@pytest.mark.parametrize(
    "name", [name.strip() for line in PERSONAL.strip().splitlines() for name in line.split("|")]
)
def test_names_that_look_personal(name: str) -> None:
    assert looks_personal(name)


@pytest.mark.parametrize(
    "name", [name.strip() for line in HARMLESS.strip().splitlines() for name in line.split("|")]
)
def test_names_that_do_not(name: str) -> None:
    assert not looks_personal(name)


@pytest.mark.parametrize(
    "name", ["07.03.1961", "geb. 07.03.1961", "1207000", "anna@example.org", "Anna Weber"]
)
def test_cells_that_became_column_names(name: str) -> None:
    assert looks_like_a_value(name)


def test_a_first_row_of_data_and_a_header() -> None:
    assert look_like_a_row_of_data(
        ["1", "Aylin", "Yıldız", "07.03.1961", "w", "Lindenweg 4", "20095", "Kiel"]
    )
    assert look_like_a_row_of_data(["Tag", "Aylin", "Jonas", "Olena"])
    assert not look_like_a_row_of_data(["Nr", "Vorname", "Nachname", "Geburtsdatum", "Straße", "PLZ", "Ort"])
    assert not look_like_a_row_of_data(["Gemeinde", "2019", "2020", "2021"])


def test_long_questions_are_names_and_long_stories_are_not() -> None:
    assert not looks_personal("Wie zufrieden sind Sie insgesamt mit dem Angebot der Beratungsstelle? " * 3)
    assert looks_personal("x" * 5000)


@given(st.text(max_size=80))
@settings(deadline=None)  # the first call loads the lexicons
def test_any_text_gets_an_answer(text: str) -> None:
    assert looks_personal(text) in (True, False)
    assert looks_like_a_value(text) in (True, False)
