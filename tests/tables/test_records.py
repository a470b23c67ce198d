from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd
import pytest

from cdl_workbook.errors import TableError
from cdl_workbook.tables import read_table


def test_a_frame_is_read_and_never_changed(engine):
    frame = pd.DataFrame(
        {
            "Name": ["Ada", None, "Cem"],
            "Alter": [36.0, np.nan, 51.0],
            "Gruppe": pd.Categorical(["a", None, "b"]),
            "Tag": pd.to_datetime(["2026-09-18", None, "2026-01-02"]),
            "Liste": [[1, 2], None, [3]],
            "Zone": pd.to_datetime(["2026-09-18 12:00", None, "2026-01-02"], format="mixed").tz_localize(
                "Europe/Berlin"
            ),
            7: [1, 2, 3],
        },
        index=[5, 5, 9],
    )
    before = frame.copy(deep=True)
    with read_table(frame, engine=engine) as table:
        assert table.reading.rows == 3
        assert [column.type for column in table] == [
            "text",
            "number",
            "text",
            "datetime",
            "text",
            "datetime",
            "integer",
        ]
        assert [sum(column.missing.values()) for column in table] == [1, 1, 1, 1, 1, 1, 0]
        assert table.columns[6].name == "7"
        assert len(table.to_pandas()) == 3
    pd.testing.assert_frame_equal(frame, before)


def test_a_frame_with_equal_names(engine):
    frame = pd.DataFrame([[1, "x"], [2, "y"]], columns=["Wert", "Wert"])
    table = read_table(frame, engine=engine)
    assert [column.name for column in table] == ["Wert", "Wert (2)"]


def test_two_frames_in_one_run_do_not_mix(engine):
    first = read_table(pd.DataFrame({"a": ["x", "y"]}), engine=engine)
    second = read_table(pd.DataFrame({"a": ["z"]}), engine=engine)
    assert (len(first.to_pandas()), len(second.to_pandas())) == (2, 1)


def test_text_in_a_frame_is_understood(engine):
    frame = pd.DataFrame(
        {"PLZ": ["01067", "10115"], "Tag": ["18.09.1998", "1.2.2001"], "Betrag": ["1.234,50", "2,00"]}
    )
    table = read_table(frame, engine=engine)
    assert [column.type for column in table] == ["text", "date", "number"]


def test_an_empty_frame(engine):
    assert read_table(pd.DataFrame({"a": [], "b": []}), engine=engine).reading.rows == 0
    with pytest.raises(TableError):
        read_table(pd.DataFrame(), engine=engine)


def test_the_same_frame_has_the_same_fingerprint(engine):
    frame = pd.DataFrame({"a": [1, 2], "b": ["x", None]})
    first, second = (read_table(frame, engine=engine).reading.sha256 for _ in range(2))
    assert first == second
    assert read_table(frame.assign(a=[1, 3]), engine=engine).reading.sha256 != first


def test_parquet_with_nested_types(tmp_path, engine):
    pytest.importorskip("pyarrow")
    frame = pd.DataFrame(
        {
            "Name": ["Ada", "Bo", None],
            "Wert": [1.5, float("nan"), 3.0],
            "Tag": [dt.date(2026, 1, 1)] * 3,
            "Liste": [[1], [2, 3], None],
            "Paket": [{"a": 1}, {"a": 2}, None],
            "Ja": [True, False, None],
        }
    )
    frame.to_parquet(tmp_path / "t.parquet")
    table = read_table(tmp_path / "t.parquet", engine=engine)
    assert [column.type for column in table] == ["text", "number", "date", "text", "text", "boolean"]
    assert [sum(column.missing.values()) for column in table] == [1, 1, 0, 1, 1, 1]


def test_broken_parquet(tmp_path, engine):
    (tmp_path / "t.parquet").write_bytes(b"PAR1 not really PAR1")
    with pytest.raises(TableError) as caught:
        read_table(tmp_path / "t.parquet", engine=engine)
    assert caught.value.reason == "broken_parquet"


def test_json_lines(tmp_path, engine):
    lines = [
        '{"Name": "Ada", "name": "klein", "Alter": 36, "Betrag": 1.5, "Tags": ["a", "b"], '
        '"Ort": {"PLZ": "01067"}, "Aktiv": true}',
        "",
        '{"Name": "Bo\\r\\nDo", "Alter": 4, "Betrag": 2, "PLZ": "01067", "Aktiv": false, '
        '"Nr": 12345678901234567890}',
    ]
    (tmp_path / "t.jsonl").write_text("\ufeff" + "\r\n".join(lines), encoding="utf-8")
    table = read_table(tmp_path / "t.jsonl", engine=engine)
    found = {column.name: column.type.value for column in table}
    assert found == {
        "Name": "text",
        "name (2)": "text",
        "Alter": "integer",
        "Betrag": "number",
        "Tags": "text",
        "Ort": "text",
        "Aktiv": "boolean",
        "PLZ": "text",
        "Nr": "text",
    }
    assert table.to_pandas()["Nr"].tolist()[1] == "12345678901234567890"
    assert table.reading.rows == 2


@pytest.mark.parametrize("line", ["kein json", "[1, 2]", "3", '{"a": ', "[" * 100_000])
def test_a_broken_json_line_is_named(tmp_path, engine, line):
    (tmp_path / "t.jsonl").write_text('{"a": 1}\n' + line + "\n")
    with pytest.raises(TableError) as caught:
        read_table(tmp_path / "t.jsonl", engine=engine)
    assert (caught.value.reason, caught.value.params["line"]) == ("broken_json_line", 2)
