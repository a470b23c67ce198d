from __future__ import annotations

import pytest
from markupsafe import Markup

from cdl_workbook.render.html import (
    data_span,
    details,
    fresh_id,
    mark,
    notebook_style,
    table,
    unmark,
    visible,
)
from tests.report_samples import RTL, SCRIPT


def test_what_comes_from_data_never_becomes_a_tag() -> None:
    shown = table([SCRIPT, "n"], [[data_span(SCRIPT), SCRIPT]], SCRIPT)
    assert "<script" not in shown
    assert shown.count("&lt;script&gt;") == 5  # header, two cells, caption, label of the frame


def test_a_label_cannot_leave_its_attribute() -> None:
    shown = table(["a"], [["b"]], '" onfocus="alert(1)')
    assert ' onfocus="' not in shown


def test_data_keeps_its_direction_to_itself_and_its_language_untouched() -> None:
    shown = data_span(RTL)
    assert 'dir="auto"' in shown
    assert 'translate="no"' in shown
    assert "\u202e" not in shown


def test_control_characters_do_not_reach_a_terminal() -> None:
    assert visible("a\x1b[2Jb\r\nc\x00") == "a[2Jb c"


def test_an_empty_name_is_still_something_to_read() -> None:
    assert "–" in data_span(" \n")


def test_a_table_names_its_columns_rows_and_itself() -> None:
    shown = table(["Tabelle", "Zeilen"], [["a.csv", "12"]], "Alle Tabellen", numbers={1})
    assert '<caption><span class="caption">Alle Tabellen</span></caption>' in shown
    assert '<th scope="col">Tabelle</th><th scope="col" class="number">Zeilen</th>' in shown
    assert '<th scope="row">a.csv</th><td class="number">12</td>' in shown
    assert 'role="region" aria-label="Alle Tabellen" tabindex="0"' in shown


@pytest.mark.parametrize(("header", "rows"), [(["a", " "], []), (["a"], [["b", "c"]])])
def test_a_table_with_a_hole_is_refused(header: list[str], rows: list[list[str]]) -> None:
    with pytest.raises(ValueError, match="every"):
        table(header, rows, "x")


def test_marks_survive_a_sentence_and_cannot_be_forged() -> None:
    forged = f"{mark('x')}<b>"
    assert unmark(f"Spalte {mark(forged)}!").count("<span") == 1
    assert "<b>" not in unmark(f"Spalte {mark(forged)}!")


def test_details_escape_plain_text_and_keep_markup() -> None:
    assert details("<", Markup("<p>x</p>")) == "<details><summary>&lt;</summary><p>x</p></details>"


def test_ids_are_never_given_twice() -> None:
    assert fresh_id("figure") != fresh_id("figure")


def test_the_notebook_style_loads_nothing() -> None:
    style = notebook_style()
    assert style.startswith("<style>")
    assert "url(" not in style
    assert "@import" not in style
    assert "prefers-color-scheme" not in style
    assert 'body[data-jp-theme-light="false"] {' in style
