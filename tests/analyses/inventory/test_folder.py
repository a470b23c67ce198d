"""Whole folders: every table named once, and one surprising table costs no other."""

from __future__ import annotations

import pytest

from cdl_workbook.analyses.inventory import sources, take_inventory
from cdl_workbook.errors import UsageError

TABLE = "Vorname;Nachname\nMia;Groß\nAyşe;Öztürk\n"


def test_two_folders_of_one_name_keep_their_tables_apart(tmp_path):
    for place in ("a", "b"):
        (tmp_path / place / "data").mkdir(parents=True)
        (tmp_path / place / "data" / "liste.csv").write_text(TABLE, encoding="utf-8")
    inventory = take_inventory([tmp_path / "a" / "data", tmp_path / "b" / "data"])
    assert [table.path for table in inventory.tables] == ["data (2)/liste.csv", "data/liste.csv"]


def test_one_file_given_is_called_by_its_name(tmp_path):
    (tmp_path / "liste.csv").write_text(TABLE, encoding="utf-8")
    assert [table.path for table in take_inventory([tmp_path / "liste.csv"]).tables] == ["liste.csv"]


def test_a_table_that_surprises_us_is_named_and_the_others_are_described(tmp_path, monkeypatch):
    for name in ("gut.csv", "seltsam.csv"):
        (tmp_path / name).write_text(TABLE, encoding="utf-8")
    describe = sources.describe_table

    def surprised(table, path, *rest):
        if path == "seltsam.csv":
            raise ZeroDivisionError("Mia Groß")
        return describe(table, path, *rest)

    monkeypatch.setattr(sources, "describe_table", surprised)
    inventory = take_inventory([tmp_path])
    assert [table.path for table in inventory.tables] == ["gut.csv"]
    assert [(item.path, item.reason, item.params["kind"]) for item in inventory.not_read] == [
        ("seltsam.csv", "unexpected_table", "ZeroDivisionError")
    ]
    assert "Mia" not in str(inventory.not_read)


def test_a_place_that_does_not_exist_is_an_error(tmp_path):
    with pytest.raises(UsageError):
        take_inventory([tmp_path / "nirgends"])
