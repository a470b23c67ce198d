"""What a board reads first: three sentences, the matrix, what is missing to know, what can be joined."""

from __future__ import annotations

import re

import pytest

from cdl_workbook.inventory import ColumnPlace, FileFacts, Inventory, NotRead, SharedKey
from cdl_workbook.render.html import visible
from cdl_workbook.render.inventory import inventory_html
from cdl_workbook.render.kinds_matrix import BY_URGENCY, kinds_matrix, letter
from cdl_workbook.render.overview import gaps_html, gaps_of, joins_html, lead_sentences
from cdl_workbook.vocabulary import Language, Personal
from tests.report_samples import SCRIPT, column, nasty_inventory, realistic_inventory, table
from tests.report_samples import sample_words as sample_words

pytestmark = pytest.mark.usefixtures("sample_words")


def lead(inventory: Inventory) -> list[str]:
    return lead_sentences(inventory, gaps_of(inventory, {}), Language.DE)


def cards(shown: str) -> list[str]:
    return re.findall(r'<div class="kind-card (\w+)', shown)


def test_three_sentences_say_what_matters() -> None:
    assert lead(realistic_inventory()) == [
        "In 3 von 4 Tabellen stehen Angaben über Personen.",
        "In 2 Tabellen sind sie besonders geschützt: Gesundheit und Religion oder Weltanschauung.",
        "2 Punkte sind noch offen; was ihr tun könnt, steht unter «Was wir noch nicht wissen».",
    ]


def test_nothing_found_is_no_proof_and_nothing_open_is_said() -> None:
    plain = Inventory(tables=(table("a.csv", [column("x")]), table("b.csv", [column("y")])))
    assert lead(plain)[0].endswith("Ein Beweis ist das nicht.")
    assert lead(plain)[-1] == "Alle Dateien ließen sich lesen, und keine Spalte blieb unklar."
    one = Inventory(tables=(table("a.csv", [column("Alter", "age")]),))
    assert lead(one)[0] == "In der einzigen Tabelle stehen Angaben über Personen."
    assert "haben wir nicht gefunden" in lead(one)[1]


def test_the_matrix_has_a_card_for_each_class_the_most_urgent_first() -> None:
    shown = kinds_matrix(realistic_inventory(), "Titel", Language.DE)
    assert cards(shown) == [
        "special_category",
        "direct_identifier",
        "free_text",
        "quasi_identifier",
        "other_personal",
    ]
    assert '<span class="caption">Besonders geschützt (Art. 9 DSGVO)</span>' in shown
    assert (
        shown.index("special_category strong") < shown.index("Gesundheit") < shown.index("direct_identifier")
    )


def test_each_count_is_a_number_under_the_name_of_its_table() -> None:
    two = [column("Krank", "health"), column("Diagnose", "health"), column("Alter", "age")]
    inventory = Inventory(tables=(table("a.csv", two), table("b.csv", [column("Alter", "age")])))
    shown = kinds_matrix(inventory, "Titel", Language.DE)
    [row] = re.findall(r'<th scope="row">Gesundheit</th>(.*?)</tr>', shown)
    assert re.findall(r">([^<>]+)</span>", row) == ["2", "–"]
    names = re.findall(r'class="unseen"><span class="data"[^>]*>([^<]+)<', shown)
    assert names[:2] == ["a.csv", "b.csv"]
    assert (
        '<th scope="col" class="number"><abbr class="letter" title="a.csv" aria-hidden="true">A</abbr>'
        in shown
    )


def test_a_class_without_a_kind_has_a_row_of_its_own_at_the_end() -> None:
    columns = [column("x", personal=Personal.OTHER_PERSONAL), column("Spende", "donation_amount")]
    shown = kinds_matrix(Inventory(tables=(table("a.csv", columns),)), "Titel", Language.DE)
    assert re.findall(r'<th scope="row">([^<]+)</th>', shown) == ["Spendenbetrag", "ohne genauere Art"]


def test_every_class_about_persons_is_in_the_matrix() -> None:
    assert set(BY_URGENCY) == set(Personal) - {Personal.NONE_FOUND}


def test_letters_go_on_after_z() -> None:
    assert [letter(place) for place in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]
    letters = [letter(place) for place in range(400)]
    assert len(set(letters)) == 400


def test_names_from_data_stay_text_in_the_overview() -> None:
    shown = inventory_html(nasty_inventory(), Language.DE)
    assert "<script" not in shown
    assert SCRIPT not in shown
    assert 'title="&lt;script&gt;' in shown


def test_what_is_missing_to_know_says_what_to_do() -> None:
    inventory = Inventory(
        tables=(
            table("a.csv", [column("x", personal=Personal.UNCLEAR)], header_row=None),
            table("b.csv", [column("Krank", "health", confidence=0.4)], decisions={"encoding": "code_page"}),
            table("c.csv", [column("y")], rows=0),
        ),
        not_read=(NotRead(path="d.xlsx", reason="encrypted"),),
    )
    gaps = gaps_of(inventory, {"purpose": ("b.csv",), "retention": ()})
    assert [gap.key for gap in gaps] == [
        *("unread", "purpose", "unclear", "unsure", "no_header", "encoding", "empty"),
    ]
    for language in Language:
        shown = gaps_html(gaps, language)
        assert shown.count("<li>") == len(gaps)
        assert "d.xlsx" in shown
    assert gaps_html([], Language.DE) == ""


def test_many_names_of_one_gap_are_cut() -> None:
    columns = [column(f"s{number}", personal=Personal.UNCLEAR) for number in range(9)]
    shown = gaps_html(gaps_of(Inventory(tables=(table("a.csv", columns),)), {}), Language.DE)
    assert "9 Spalten" in visible(shown)
    assert "s2" in shown
    assert "s3" not in shown


def test_what_can_be_joined_is_a_table() -> None:
    places = (
        ColumnPlace(table="a.csv", column="Nr", unique=True),
        ColumnPlace(table="b.csv", column="Mitglied"),
    )
    shown = joins_html(Inventory(tables=(), shared_keys=(SharedKey(places=places, share=0.97),)), Language.DE)
    assert all(word in shown for word in ("Nr", "Mitglied", "a.csv", "b.csv", "97\u00a0%"))
    assert joins_html(Inventory(tables=()), Language.DE) == ""


def test_size_and_date_of_each_file_are_in_the_overview() -> None:
    inventory = Inventory(
        tables=(table("a.csv", [column("x")]),),
        files=(FileFacts(path="a.csv", bytes=88_000, modified="2026-09-18"),),
    )
    assert "88 kB" in inventory_html(inventory, Language.DE)
    assert "18.09.2026" in inventory_html(inventory, Language.DE)
