from __future__ import annotations

import ast
import hashlib
import random
import string
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import cdl_workbook.tables
from cdl_workbook.errors import TableError, UsageError
from cdl_workbook.tables import Table, read_table
from cdl_workbook.wording import words

FOLDER = Path(cdl_workbook.tables.__file__).parent
CSV = "Name;Betrag;Tag\nAda;1.234,50;18.09.1998\nBo;k.A.;1.2.2001\n"


def raised() -> dict[str, set[str]]:
    """Each reason an error of this room is raised with → the names of its parameters."""
    found: dict[str, set[str]] = {}
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in (
                "TableError",
                "UsageError",
            ):
                continue
            texts = [item.value for item in ast.walk(node.args[0]) if isinstance(item, ast.Constant)]
            for text in texts:
                found.setdefault(str(text), set()).update(keyword.arg or "" for keyword in node.keywords)
    return found


STEMS = {
    "broken_": ["broken_parquet", "broken_pandas"],
    "is_": ["is_zip_or_xlsx", "is_old_office", "is_pdf", "is_parquet", "is_gzip"],
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_reason_has_a_text_that_fits_its_parameters(language):
    reasons = raised()
    assert len(reasons) > 20
    for reason, parameters in reasons.items():
        if reason in ("no_permission", "error"):
            parameters = {"path"}
        for name in STEMS.get(reason, [reason]):
            text = words(language)._texts[f"errors.{name}"]
            fields = {field for _, field, _, _ in string.Formatter().parse(text) if field}
            assert fields == parameters, name


@pytest.mark.parametrize(
    "reason", ["link_outside", "broken_link", "not_a_file", "unsupported_format", "no_permission"]
)
def test_refused_files_have_texts_too(reason):
    assert "x.csv" in TableError(reason, path="x.csv").message("de")
    assert "x.csv" in TableError(reason, path="x.csv").message("en")


def test_the_file_is_never_changed(tmp_path):
    path = tmp_path / "Straße – ü.csv"
    path.write_bytes(CSV.encode("cp1252"))
    before = (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
    with read_table(path) as table:
        table.to_pandas()
        assert (table.reading.path, table.reading.sha256, table.reading.bytes) == (
            path.name,
            before[0],
            len(CSV),
        )
    assert (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) == before


def test_query_asks_the_typed_table(read):
    table = read(CSV)
    answer = table.query(
        'SELECT count(*) AS n, sum("Betrag") AS b FROM data WHERE "Tag" < DATE \'2000-01-01\''
    )
    assert (answer["n"][0], answer["b"][0]) == (1, 1234.5)
    assert isinstance(answer, pd.DataFrame)


def test_rows_keep_their_order(read):
    rows = "".join(f"{number};x\n" for number in range(200_000))
    assert read("Nr;Wert\n" + rows).to_pandas()["Nr"].is_monotonic_increasing


def test_unknown_options_are_refused_with_the_nearest(read):
    with pytest.raises(UsageError) as caught:
        read(CSV, delimeter=";")
    assert caught.value.params == {"name": "delimeter", "known": "delimiter"}
    for options in ({"types": {"Name": "zahl"}}, {"delimiter": ";;"}):
        with pytest.raises(UsageError) as caught:
            read(CSV, **options)
        assert caught.value.reason == "wrong_option"


def test_paths_that_are_no_table(tmp_path):
    (tmp_path / "bild.jpg").write_bytes(b"x")
    for path, error, reason in (
        (tmp_path / "fehlt.csv", UsageError, "no_such_path"),
        (tmp_path, TableError, "is_folder"),
        (tmp_path / "bild.jpg", TableError, "unsupported_format"),
    ):
        with pytest.raises(error) as caught:
            read_table(path)
        assert caught.value.reason == reason
        assert str(tmp_path) not in caught.value.message("de")


def facts(table: Table) -> list[tuple[object, ...]]:
    return [
        (
            column.name,
            column.type,
            dict(column.missing),
            column.distinct,
            column.candidate_key,
            dict(column.months),
        )
        for column in table
    ]


def test_reading_twice_gives_the_same(read):
    first, second = read(CSV), read(CSV)
    assert first.reading == second.reading
    assert first.columns == second.columns


# The laws. Cells are drawn so that each column has one meaning whatever the order of its rows.
WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüßÄÖÜ ;,\"'\t\n.", min_size=1, max_size=12)
CENTS = st.integers(min_value=-(10**9), max_value=10**9)
DAYS = st.dates(min_value=pd.Timestamp("1900-01-01").date(), max_value=pd.Timestamp("2099-12-31").date())
ROWS = st.lists(st.tuples(WORDS.map(lambda word: f"Wort {word} Ende"), CENTS, DAYS), min_size=2, max_size=12)
SLOWLY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def german(cents: int, *, grouped: bool, decimal: str) -> str:
    sign, whole, rest = "-" if cents < 0 else "", abs(cents) // 100, abs(cents) % 100
    shown = f"{whole:,}" if grouped else str(whole)
    return sign + shown.replace(",", "." if decimal == "," else ",") + f"{decimal}{rest:02}"


def quoted(cell: str, delimiter: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if set(cell) & {delimiter, '"', "\n", "\r"} else cell


def written(rows, delimiter: str, decimal: str, grouped: bool, end: str) -> str:
    lines = [["Bemerkung", "Betrag", "Tag der Aufnahme"]]
    lines += [
        [word, german(cents, grouped=grouped, decimal=decimal), f"{day:%d.%m.%Y}"]
        for word, cents, day in rows
    ]
    return "".join(delimiter.join(quoted(cell, delimiter) for cell in line) + end for line in lines)


@SLOWLY
@given(
    rows=ROWS,
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]),
    delimiter=st.sampled_from([";", "\t", "|", ","]),
    decimal=st.sampled_from([",", "."]),
    grouped=st.booleans(),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_what_was_written_is_read(read, rows, encoding, delimiter, decimal, grouped, end):
    text = written(rows, delimiter, decimal, grouped, end)
    frame = read(text.encode(encoding)).to_pandas()
    assert frame["Bemerkung"].tolist() == [word for word, _, _ in rows]
    assert frame["Betrag"].tolist() == pytest.approx([cents / 100 for _, cents, _ in rows])
    assert frame["Tag der Aufnahme"].dt.date.tolist() == [day for _, _, day in rows]


@SLOWLY
@given(rows=ROWS, seed=st.integers(0, 1000))
def test_the_order_of_rows_is_irrelevant(read, rows, seed):
    rows = [*rows, *rows[:1]]
    shuffled = random.Random(seed).sample(rows, len(rows))
    first, second = (facts(read(written(order, ";", ",", True, "\n"))) for order in (rows, shuffled))
    assert first == second
