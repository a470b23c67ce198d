"""A list of columns that can be narrowed down, and never holds a value."""

from __future__ import annotations

from typing import Any

import pytest

from cdl_workbook.forms import ColumnFinder
from cdl_workbook.forms.column_finder import LIMIT
from cdl_workbook.forms.column_search import Wanted, search_columns
from cdl_workbook.inventory import Inventory
from cdl_workbook.vocabulary import Language, Personal
from tests.report_samples import SCRIPT, column, nasty_inventory, realistic_inventory, table

VISITS = "ausgabe/besuche_2024-2026.csv"


def found(**wanted: Any) -> list[str]:
    entries = search_columns(realistic_inventory(), Wanted(**wanted), Language.DE)
    return [one.name for _, one in entries]


def test_nothing_wanted_finds_all() -> None:
    assert len(found()) == 24


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("staats", ["Staatsangehörigkeit"]),
        ("STAATSANGEHOERIG", ["Staatsangehörigkeit"]),
        ("gesundheit", ["Unverträglichkeit"]),
        ("name direkt", ["Nachname", "Vorname", "Name"]),
        ("gibt es nicht", []),
    ],
)
def test_words_are_looked_for_in_name_kind_and_class(text: str, names: list[str]) -> None:
    assert found(text=text) == names


def test_restrictions_add_up() -> None:
    assert found(table="umfrage.csv", relation="special_category") == ["Religion"]
    assert found(table=VISITS, only_open=True) == ["Unverträglichkeit"]
    assert "Ausgabetag" not in found(only_persons=True)
    assert found(only_persons=True, relation="none_found") == []


def test_unclear_columns_are_open_and_not_about_persons() -> None:
    inventory = Inventory(tables=(table("a.csv", [column("x", personal=Personal.UNCLEAR)]),))
    assert len(search_columns(inventory, Wanted(only_open=True), Language.DE)) == 1
    assert search_columns(inventory, Wanted(only_persons=True), Language.DE) == []


def test_the_list_follows_the_fields() -> None:
    finder = ColumnFinder(realistic_inventory(), Language.DE)
    assert "24 Spalten von 24" in finder._count.value
    finder._text.value = "religion"
    finder._persons.value = True
    assert "Eine Spalte von 24" in finder._count.value
    assert "Frage war freiwillig" in finder._list.value
    finder._table.value = VISITS
    assert "Keine Spalte passt" in finder._count.value
    assert finder._list.value == ""


def test_every_field_has_a_label() -> None:
    finder = ColumnFinder(realistic_inventory(), Language.EN)
    fields = (finder._text, finder._table, finder._relation, finder._persons, finder._open)
    assert all(field.description for field in fields)


def test_very_many_columns_are_shown_in_part_and_it_is_said() -> None:
    finder = ColumnFinder(nasty_inventory(), Language.DE)
    assert finder._list.value.count("<tr>") == LIMIT + 1
    assert f"Die ersten {LIMIT}" in finder._count.value


def test_names_from_data_stay_text() -> None:
    finder = ColumnFinder(nasty_inventory(), Language.DE)
    assert SCRIPT not in finder._list.value
    assert "&lt;script&gt;" in finder._list.value


def test_an_exported_notebook_shows_a_sentence_instead() -> None:
    finder = ColumnFinder(realistic_inventory(), Language.DE)
    finder.fallback = {"text/html": "<p>oben</p>"}
    shown = finder._repr_mimebundle_()
    assert shown["text/html"] == "<p>oben</p>"
    assert "application/vnd.jupyter.widget-view+json" in shown
