from __future__ import annotations

import datetime as dt
import sys

import numpy as np
import pandas as pd
import pytest

from cdl_workbook.analyses.inventory import take_inventory
from cdl_workbook.errors import TableError
from cdl_workbook.tables import find_sources, read_table, stata_spss

pyreadstat = pytest.importorskip("pyreadstat")

PERSONS = pd.DataFrame(
    {
        "lfdnr": [1.0, 2.0, 3.0, 4.0, 5.0],
        "v17": [1.0, 2.0, -9.0, np.nan, -8.0],
        "ort": ["Ulm", "", "Aue", "99", "Köln"],
        "alter": [34.0, -8.0, 51.0, 999.0, 7.0],
        "gewicht": [1.25, 0.75, 1.0, 1.5, 0.5],
        "geb": [dt.date(1990, 1, 2), None, dt.date(1950, 3, 4), dt.date(2000, 1, 1), dt.date(2018, 5, 6)],
        "erfasst": pd.to_datetime(["2026-09-18 10:00", None, *["2026-01-02 08:30"] * 3], format="mixed"),
    }
)
RELIGIONS = {1: "evangelisch", 2: "muslimisch", -9: "keine Angabe", -8: "weiß nicht"}


@pytest.fixture
def sav(tmp_path):
    path = tmp_path / "befragung.sav"
    pyreadstat.write_sav(
        PERSONS,
        path,
        column_labels={"v17": "Religionszugehörigkeit", "alter": "Alter in Jahren"},
        variable_value_labels={"v17": RELIGIONS},
        missing_ranges={"v17": [-9, -8], "alter": [{"lo": -10, "hi": -1}, 999], "ort": ["99"]},
    )
    return path


def missing(table):
    return {column.name: {kind.value: n for kind, n in column.missing.items()} for column in table}


def test_names_types_and_labels(sav, engine):
    table = read_table(sav, engine=engine)
    assert {column.name: column.type.value for column in table} == {
        "lfdnr": "integer",
        "v17": "text",
        "ort": "text",
        "alter": "integer",
        "gewicht": "number",
        "geb": "date",
        "erfasst": "datetime",
    }
    assert [column.label for column in table][1:4] == ["Religionszugehörigkeit", None, "Alter in Jahren"]
    assert (table.reading.format, table.reading.header_row, table.reading.rows) == ("sav", None, 5)
    assert table.reading.decisions == {"values": "value_labels"}


def test_value_labels_are_the_values(sav, engine):
    table = read_table(sav, engine=engine)
    assert table.query("SELECT v17 FROM data WHERE v17 IS NOT NULL")["v17"].tolist() == [
        "evangelisch",
        "muslimisch",
    ]
    assert table.query("SELECT sum(alter) AS a, sum(gewicht) AS g FROM data").loc[0].tolist() == [92, 5.0]


def test_declared_missing_values_count_by_their_reason(sav, engine):
    found = missing(read_table(sav, engine=engine))
    assert found["v17"] == {"empty": 1, "refused": 1, "unknown": 1}
    assert found["alter"] == {"code": 2}
    assert found["ort"] == {"empty": 1, "code": 1}
    assert found["geb"] == {"empty": 1}


def test_a_label_tells_the_recogniser_what_the_name_does_not(sav):
    columns = {column.name: column for column in take_inventory([sav]).tables[0].columns}
    assert (columns["v17"].kind, columns["v17"].personal) == ("religion", "special_category")
    assert columns["v17"].evidence["label"] is True
    assert "label" not in columns["alter"].evidence


def test_stata_with_extended_missing_values(tmp_path, engine):
    path = tmp_path / "panel.dta"
    frame = pd.DataFrame({"id": [1, 2, 3, 4], "konf": [1, 2, "a", "b"], "name": ["Ada", "Bo", "", "Dö"]})
    pyreadstat.write_dta(
        frame,
        path,
        column_labels={"konf": "Konfession"},
        variable_value_labels={"konf": {1: "ev.", 2: "rk.", "a": "verweigert"}},
        missing_user_values={"konf": ["a", "b"]},
    )
    table = read_table(path, engine=engine)
    assert table.reading.format == "dta"
    assert missing(table)["konf"] == {"refused": 1, "code": 1}
    assert table.columns[1].label == "Konfession"
    assert sorted(table.columns[1].sample) == ["ev.", "rk."]


def test_a_packed_spss_file_of_the_compressed_kind(tmp_path, engine):
    pyreadstat.write_sav(PERSONS, tmp_path / "b.zsav", compress=True)
    assert read_table(tmp_path / "b.zsav", engine=engine).reading.rows == 5
    assert [source.shown for source in find_sources(tmp_path).sources] == ["b.zsav"]


def test_pieces_make_one_table(tmp_path, engine, monkeypatch):
    monkeypatch.setattr(stata_spss, "_CELLS_AT_ONCE", 1)
    frame = pd.DataFrame({"nr": np.arange(2500.0), "g": np.where(np.arange(2500) % 2, 1.0, 2.0)})
    pyreadstat.write_sav(
        frame, tmp_path / "b.sav", variable_value_labels={"g": {1: "ja", 2: "nein"}}, row_compress=True
    )
    table = read_table(tmp_path / "b.sav", engine=engine)
    assert table.to_pandas()["nr"].tolist() == list(range(2500))
    assert [column.distinct for column in table] == [2500, 2]
    assert table.columns[0].candidate_key
    assert table.columns[1].type == "boolean"


def test_the_sample_of_a_large_table_is_spread(tmp_path, engine):
    frame = pd.DataFrame({"nr": np.arange(50_000.0)})
    pyreadstat.write_sav(frame, tmp_path / "b.sav")
    table = read_table(tmp_path / "b.sav", engine=engine)
    assert not table.reading.sample_is_all
    assert max(map(int, table.columns[0].sample)) > 49_000
    assert (table.reading.rows, table.columns[0].distinct) == (50_000, 50_000)


@pytest.mark.parametrize("name", ["x.sav", "x.dta", "x.zsav"])
def test_a_broken_file_is_told(tmp_path, engine, sav, name):
    whole = sav.read_bytes()
    for content, reason in (
        (b"", "empty_file"),
        (b"no", "broken_statistics"),
        (whole[:600], "broken_statistics"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(TableError) as caught:
            read_table(tmp_path / name, engine=engine)
        assert caught.value.reason == reason


def test_without_the_extra_the_remedy_is_named(sav, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyreadstat", None)
    refused = take_inventory([sav]).not_read
    assert [(file.path, file.reason) for file in refused] == [("befragung.sav", "needs_extra")]
    with pytest.raises(TableError) as caught:
        read_table(sav)
    for language in ("de", "en"):
        assert 'pip install "cdl-workbook[stata-spss]"' in caught.value.message(language)
