from __future__ import annotations

import re

import pytest

from cdl_workbook.inventory import Inventory, NotRead
from cdl_workbook.render.inventory import inventory_html
from cdl_workbook.render.inventory_text import inventory_text
from cdl_workbook.vocabulary import Language
from tests.report_samples import column, nasty_inventory, realistic_inventory, table
from tests.report_samples import sample_words as sample_words

pytestmark = pytest.mark.usefixtures("sample_words")


def test_the_overview_counts_in_the_form_of_the_language() -> None:
    assert '<td class="number">1.240</td>' in inventory_html(realistic_inventory(), Language.DE)
    assert '<td class="number">1,240</td>' in inventory_html(realistic_inventory(), Language.EN)


def test_the_picture_says_its_message() -> None:
    shown = inventory_html(realistic_inventory(), Language.DE)
    assert "17 Spalten beziehen sich auf Personen, 2 davon sind besonders geschützt" in shown
    plain = inventory_html(Inventory(tables=(table("a.csv", [column("x")]),)), Language.DE)
    assert "In keiner Spalte wurde ein Personenbezug gefunden" in plain
    assert "<figure" not in plain


def test_each_column_says_kind_confidence_and_why() -> None:
    shown = inventory_html(realistic_inventory(), Language.DE)
    assert "Geburtsdatum (sicher)" in shown
    assert "Staatsangehörigkeit (wahrscheinlich)" in shown
    assert "Gesundheit (unsicher)" in shown
    assert (
        "der Name der Spalte passt. 97\u00a0% der Zellen haben die passende Form. "
        "Jeder Wert kommt nur einmal vor." in shown
    )
    assert "von euch festgelegt: " in shown
    assert "04.01.2024 bis 27.08.2026" in shown
    assert "etwa 10.412" in shown
    assert "keine Angabe gewollt: 88; unbekannt: 12" in shown


def test_nothing_found_is_never_called_certain() -> None:
    shown = inventory_html(Inventory(tables=(table("a.csv", [column("x")]),)), Language.DE)
    assert "sicher" not in shown


def test_the_readers_decisions_are_words_and_unknown_codes_stay_silent() -> None:
    shown = inventory_html(realistic_inventory(), Language.DE)
    assert "Die Zeichen sind als" in shown
    assert "3 Zeilen waren kürzer als die anderen." in shown
    assert "Eine Summenzeile wurde beiseitegelegt." in shown
    assert "unheard" not in shown
    assert "utf8_valid" not in shown


def test_files_that_were_not_read_have_their_reason() -> None:
    assert "Die Datei ist mit einem Kennwort geschützt." in inventory_html(realistic_inventory(), Language.DE)
    odd = Inventory(tables=(), not_read=(NotRead(path="x.csv", reason="never_heard_of"),))
    assert "The file could not be read." in inventory_html(odd, Language.EN)
    assert "never_heard_of" not in inventory_html(odd, Language.EN)


def test_names_that_want_to_be_code_stay_names() -> None:
    shown = inventory_html(nasty_inventory(), Language.DE)
    assert not re.search(r"<script|<b>|\son\w+=\"", shown)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown


def test_two_hundred_columns_scroll_in_a_frame_of_their_own() -> None:
    shown = inventory_html(nasty_inventory(), Language.DE)
    assert 'class="table-frame tall"' in shown
    assert shown.count('<th scope="row">') > 200


def test_many_tables_are_cut_in_the_picture_and_complete_in_the_overview() -> None:
    many = Inventory(tables=tuple(table(f"t{i}.csv", [column("Alter", "age")]) for i in range(40)))
    shown = inventory_html(many, Language.DE)
    assert shown.count('class="letter" title=') == 12
    assert "Gezeigt sind die 12 Tabellen" in shown
    assert shown.count("t39.csv") >= 3


def test_every_id_occurs_once() -> None:
    ids = re.findall(r'id="([^"]+)"', inventory_html(nasty_inventory(), Language.DE) * 1)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", list(Language))
def test_an_empty_folder_is_said_kindly(language: Language) -> None:
    assert 'class="nothing"' in inventory_html(Inventory(tables=()), language)
    assert inventory_text(Inventory(tables=()), language)


def test_text_lists_tables_and_columns_about_persons() -> None:
    text = inventory_text(realistic_inventory(), Language.DE)
    assert re.search(r"ausgabe/besuche_2024-2026\.csv +1\.240 +9 +8", text)
    assert "Geburtsdatum (sicher)" in text
    assert "Ehrenamt" not in text
    assert "alt/akten.xlsx: Die Datei ist mit einem Kennwort geschützt." in text
    assert "\x1b" not in inventory_text(nasty_inventory(), Language.EN)
