"""Children are found by their age, said as yes or nothing, and never by a year."""

from __future__ import annotations

from pathlib import Path

import pytest

from cdl_workbook.analyses.inventory import take_inventory


def evidence(tmp_path: Path, header: str, born: list[str], joined: str = "01.09.2024") -> dict[str, object]:
    lines = [f"Vorname;{header};Eintritt", *(f"Ada;{one};{joined}" for one in born)]
    (tmp_path / "liste.csv").write_text("\n".join(lines), encoding="utf-8")
    return dict(take_inventory([tmp_path]).tables[0].columns[1].evidence)


@pytest.mark.parametrize(
    ("header", "born", "young"),
    [
        ("Geburtsdatum", ["01.02.2014", "03.04.2015", "05.06.2016", "07.08.1950"], True),
        ("Geburtsdatum", ["01.02.2014", "03.04.2015", "05.06.1960", "07.08.1950"], False),
        ("Geburtsdatum", ["01.02.1984", "03.04.1985", "05.06.1960", "07.08.1950"], False),
        ("Geburtsjahr", ["2014", "2015", "2016", "1950"], True),
        ("Geburtsjahr", ["2014", "1965", "1966", "1950"], False),
        ("Alter", ["12", "9", "17", "44"], True),
        ("Alter", ["12", "39", "71", "44"], False),
    ],
)
def test_enough_rows_of_young_people_are_said(
    tmp_path: Path, header: str, born: list[str], *, young: bool
) -> None:
    found = evidence(tmp_path, header, born)
    assert found.get("minors", False) is young
    assert not [one for one in born if one in str(found)]


def test_without_another_date_nobody_knows_when_the_table_was_in_use(tmp_path: Path) -> None:
    (tmp_path / "liste.csv").write_text("Vorname;Geburtsdatum\n" + "Ada;01.02.2014\n" * 4, encoding="utf-8")
    assert "minors" not in take_inventory([tmp_path]).tables[0].columns[1].evidence


def test_who_was_a_child_long_ago_is_none(tmp_path: Path) -> None:
    assert "minors" not in evidence(tmp_path, "Geburtsdatum", ["01.02.1994"] * 4)
    assert evidence(tmp_path, "Geburtsdatum", ["01.02.1994"] * 4, "01.09.1999")["minors"] is True
