from __future__ import annotations

import re

import pytest

from cdl_workbook.render.figures import Bar, bar_chart
from cdl_workbook.vocabulary import Language
from tests.report_samples import SCRIPT


def _bars(label: str = "Lager") -> str:
    bars = [Bar(label=label, value=3, text="3", data=True), Bar(label="leer", value=0, text="0")]
    return str(bar_chart("Das Lager ist klein", "Längere Balken: mehr.", bars, language=Language.DE))


def test_a_picture_has_a_name_a_description_and_its_numbers() -> None:
    shown = _bars()
    labelled = re.search(r'role="img" aria-labelledby="(\S+) (\S+)"', shown)
    assert labelled is not None
    assert f'<title id="{labelled[1]}">' in shown
    assert f'<desc id="{labelled[2]}">' in shown
    assert "<figcaption>" in shown
    assert '<details><summary>Die Zahlen als Tabelle</summary><div class="table-frame"' in shown


def test_two_pictures_with_the_same_title_do_not_share_ids() -> None:
    ids = re.findall(r'id="([^"]+)"', _bars() + _bars())
    assert len(ids) == len(set(ids)) == 4


def test_names_from_data_are_escaped_and_cut_in_the_picture_only() -> None:
    assert "<script" not in _bars(SCRIPT)
    long = "Spalte-" * 20
    assert long in _bars(long)
    assert "…" in _bars(long)


def test_a_negative_bar_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        bar_chart("t", "d", [Bar(label="x", value=-1, text="-1")], language=Language.DE)


def test_no_bars_are_still_a_picture() -> None:
    assert "<svg" in bar_chart("t", "d", [], language=Language.EN)
