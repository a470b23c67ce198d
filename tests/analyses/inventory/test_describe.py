from __future__ import annotations

from pathlib import Path

import pandas as pd

from cdl_workbook.analyses.inventory import Overrule, describe_table
from cdl_workbook.tables import read_table
from cdl_workbook.vocabulary import Personal
from tests.analyses.inventory.made_tables import by_name, describe

NAMES = ["Yıldız", "Weber", "Kravchenko", "Haddad", "Popa", "Nguyen", "Kaya"]


def test_months_are_shown_only_where_enough_rows_fall_in_them(tmp_path: Path) -> None:
    days = ["01.01.2026", "05.02.2026", "06.02.2026", "07.02.2026", "01.03.2026", "02.03.2026", "03.03.2026"]
    column = by_name(describe(tmp_path, {"Nachname": NAMES, "Erstkontakt": days}))["Erstkontakt"]
    assert (column.earliest, column.latest) == ("2026-02", "2026-03")


def test_no_month_is_shown_where_every_month_is_rare(tmp_path: Path) -> None:
    days = [f"01.0{month}.2026" for month in range(1, 8)]
    column = by_name(describe(tmp_path, {"Nachname": NAMES, "Erstkontakt": days}))["Erstkontakt"]
    assert (column.earliest, column.latest) == (None, None)


def test_birth_dates_are_never_covered(tmp_path: Path) -> None:
    columns = {
        "Nachname": NAMES,
        "Geburtsdatum": ["01.01.1990"] * 7,
        "Führungszeugnis vom": ["02.02.2026"] * 7,
    }
    found = by_name(describe(tmp_path, columns))
    assert found["Geburtsdatum"].kind == "birth_date"
    assert found["Geburtsdatum"].earliest is None
    assert found["Führungszeugnis vom"].personal is Personal.CRIMINAL_OFFENCE
    assert found["Führungszeugnis vom"].earliest is None


def test_the_users_word_stands_with_its_reason(tmp_path: Path) -> None:
    columns = {"Nachname": NAMES, "Zimmer": ["1", "2", "3", "4", "5", "6", "7"], "Ort": ["Kiel"] * 7}
    overrules = {
        "Nachname": Overrule(reason="Namen von Schiffen"),
        "Zimmer": Overrule(reason="Wohnheim", kind="address"),
        "Ort": Overrule(reason="Einsatzort", kind="city", personal=Personal.UNCLEAR),
    }
    found = by_name(describe(tmp_path, columns, overrules))
    assert (found["Nachname"].kind, found["Nachname"].personal) == (None, Personal.NONE_FOUND)
    assert found["Nachname"].overruled == "Namen von Schiffen"
    assert (found["Zimmer"].kind, found["Zimmer"].personal) == ("address", Personal.DIRECT_IDENTIFIER)
    assert found["Ort"].personal is Personal.UNCLEAR
    assert {column.confidence for column in found.values()} == {1.0}


def test_a_pandas_frame_is_described_and_not_changed() -> None:
    frame = pd.DataFrame({"Vorname": ["Aylin", "Jonas", None], "PLZ": ["01067", "20095", "80331"]})
    before = frame.copy(deep=True)
    with read_table(frame) as table:
        described = describe_table(table, "frame")
    pd.testing.assert_frame_equal(frame, before)
    assert [column.kind for column in described.columns] == ["given_name", "postcode"]


def test_unnamed_columns_are_judged_by_their_values(tmp_path: Path) -> None:
    table = describe(tmp_path, {"": NAMES, " ": [f"x{n}@example.org" for n in range(7)]})
    assert [column.name for column in table.columns] == ["#1", "#2"]
    assert [column.kind for column in table.columns] == ["family_name", "email"]
