"""What can be read in two ways is said, and nothing else is."""

from __future__ import annotations

import pytest

from cdl_workbook.tables import read_table


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (["03/04/2026", "05/06/2026"], {"ambiguous_dates": 1}),
        (["03/04/2026", "05/16/2026"], {}),
        (["03/04/2026", "15/06/2026"], {}),
        (["04/04/2026", "05/05/2026"], {}),
        (["03.04.2026", "05.06.2026"], {}),
        (["1.234", "56.789"], {"ambiguous_numbers": 1}),
        (["950", "1.234"], {}),
        (["1.234,5", "56.789"], {}),
        (["1.234.567", "56.789"], {}),
        (["12", "500"], {}),
    ],
)
def test_what_may_be_two_things_is_said(tmp_path, engine, cells: list[str], said: dict[str, int]) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Art;Wert\n" + "".join(f"a;{cell}\n" for cell in cells), encoding="utf-8")
    notes = read_table(path, engine=engine).reading.notes
    assert {key: count for key, count in notes.items() if key.startswith("ambiguous")} == said
