"""The synthetic organisations: made again with the same bytes, independent of the package, and true."""

from __future__ import annotations

import ast
import csv
import io
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from ruamel.yaml import YAML
from stdnum import iban
from stdnum.de import idnr

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
FOLDERS = ("schuldnerberatung", "tafel", "sportverein")
MISSING = {"", "-", "k.A.", "keine Angabe", "unbekannt", "-9"}

Row = dict[str, Any]


def load_truth(folder: str) -> dict[str, Any]:
    return YAML(typ="safe").load((SAMPLES / folder / "truth.yaml").read_text(encoding="utf-8"))


def read_rows(folder: str, table: dict[str, Any]) -> list[Row]:
    path = SAMPLES / folder / table["path"]
    if table["format"] == "csv":
        text = path.read_bytes().decode(table["encoding"])
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=table["delimiter"]))
    header, *rows = load_workbook(path)[table["sheet"]].iter_rows(values_only=True)
    return [
        {name: "" if cell is None else cell for name, cell in zip(header, row, strict=True)} for row in rows
    ]


def rows_of(folder: str, item: dict[str, Any]) -> list[Row]:
    tables = load_truth(folder)["tables"]
    found = [table for table in tables if (table["path"], table["sheet"]) == (item["table"], item["sheet"])]
    return read_rows(folder, found[0])


def cells_of_kind(kind: str) -> list[tuple[Row, str, str]]:
    """Row, column name and cell of every cell with a value in columns of this kind."""
    return [
        (row, column["name"], row[column["name"]])
        for folder in FOLDERS
        for table in load_truth(folder)["tables"]
        for column in table["columns"]
        if column["kind"] == kind
        for row in read_rows(folder, table)
        if row[column["name"]] not in MISSING
    ]


def unpacked(path: Path) -> dict[str, bytes]:
    """The parts of an xlsx; its packed bytes may differ between builds of zlib."""
    with zipfile.ZipFile(path) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


@pytest.fixture(scope="module")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    targets = [tmp_path_factory.mktemp("samples") for _ in range(2)]
    for target in targets:
        command = [sys.executable, "-B", str(SAMPLES / "generate.py"), str(target)]
        subprocess.run(command, check=True, capture_output=True)
    return targets


def test_generating_twice_gives_the_same_bytes(regenerated: list[Path]) -> None:
    first, second = (
        {path.relative_to(target): path.read_bytes() for path in target.rglob("*") if path.is_file()}
        for target in regenerated
    )
    assert first == second


def test_generating_again_gives_the_committed_files(regenerated: list[Path]) -> None:
    made = {path.relative_to(regenerated[0]) for path in regenerated[0].rglob("*") if path.is_file()}
    kept = {
        path.relative_to(SAMPLES)
        for folder in FOLDERS
        for path in (SAMPLES / folder).rglob("*")
        if path.is_file() and "out" not in path.relative_to(SAMPLES).parts
    }
    assert made == kept
    for path in made:
        if path.suffix == ".xlsx":
            assert unpacked(regenerated[0] / path) == unpacked(SAMPLES / path), path
        else:
            assert (regenerated[0] / path).read_bytes() == (SAMPLES / path).read_bytes(), path


def test_the_generator_knows_nothing_of_the_package() -> None:
    sources = [SAMPLES / "generate.py", *(SAMPLES / "generator").glob("*.py")]
    allowed = {*sys.stdlib_module_names, "generator", "numpy", "openpyxl", "pandas", "ruamel"}
    for source in sources:
        tree = ast.parse(source.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                roots = {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                roots = {(node.module or "").split(".")[0]}
            else:
                roots = set()
            assert roots <= allowed, f"{source.name}:{getattr(node, 'lineno', 0)} imports {roots - allowed}"
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
                forbidden = {"open", "read_text", "read_bytes", "import_module", "__import__", "exec", "eval"}
                assert called not in forbidden, f"{source.name}:{node.lineno} calls {called}"
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert "cdl_workbook" not in node.value


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_table_is_as_the_truth_says(folder: str) -> None:
    truth = load_truth(folder)
    assert truth["schema"] == "cdl-workbook/truth/1"
    listed = {table["path"] for table in truth["tables"]}
    assert listed == {f"data/{path.name}" for path in (SAMPLES / folder / "data").iterdir()}
    for table in truth["tables"]:
        rows = read_rows(folder, table)
        assert len(rows) == table["rows"]
        assert list(rows[0]) == [column["name"] for column in table["columns"]]
        for column in table["columns"]:
            cells = [row[column["name"]] for row in rows]
            marks = column["type"] == "boolean" and set(cells) == {"", "x"}
            present = [cell for cell in cells if marks or cell not in MISSING]
            counted = (len(cells) - len(present), len(set(present)))
            assert counted == (column["missing"], column["distinct"]), column["name"]


def test_personal_class_follows_from_the_kind() -> None:
    from cdl_workbook.vocabulary import PERSONAL_BY_KIND

    for folder in FOLDERS:
        for table in load_truth(folder)["tables"]:
            for column in table["columns"]:
                kind = column["kind"]
                expected = {PERSONAL_BY_KIND[kind].value} if kind else {"none_found", "other_personal"}
                assert column["personal"] in expected, column["name"]


def test_ibans_and_tax_ids_are_valid() -> None:
    ibans = [cell for _, _, cell in cells_of_kind("iban")]
    tax_ids = [cell for _, _, cell in cells_of_kind("tax_id")]
    assert len(ibans) > 1000
    assert len(tax_ids) > 500
    assert all(iban.is_valid(cell) for cell in ibans)
    assert all(idnr.is_valid(cell) for cell in tax_ids)


def digit_sum_check(digits: str, weights: list[int]) -> int:
    products = [int(digit) * weight for digit, weight in zip(digits, weights, strict=True)]
    return sum(int(digit) for product in products for digit in str(product)) % 10


def test_pension_numbers_are_valid_and_fit_the_birth_date() -> None:
    for row, _, cell in cells_of_kind("social_insurance_number"):
        digits = f"{cell[:8]}{ord(cell[8]) - 64:02d}{cell[9:11]}"
        assert digit_sum_check(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) == int(cell[11])
        if row["Geb.-Dat."] not in MISSING:
            day, month, year = row["Geb.-Dat."].split(".")
            assert cell[2:8] == day + month + year[2:]


def test_health_insurance_numbers_are_valid() -> None:
    cells = [cell for _, _, cell in cells_of_kind("health_insurance_number")]
    assert len(cells) > 500
    for cell in [*cells, "A123456780"]:
        assert digit_sum_check(f"{ord(cell[0]) - 64:02d}{cell[1:9]}", [1, 2] * 5) == int(cell[9])


def test_mail_addresses_stay_in_domains_for_examples() -> None:
    domains = {cell.split("@")[1] for _, _, cell in cells_of_kind("email")}
    assert domains == {"example.org", "example.com", "example.net"}


@pytest.mark.parametrize("folder", FOLDERS)
def test_planted_gaps_and_outcomes_are_in_the_data(folder: str) -> None:
    planted = load_truth(folder)["planted"]
    for item in planted["missing_by_group"]:
        rows = rows_of(folder, item)
        for group in item["groups"]:
            cells = [row[item["column"]] for row in rows if row[item["group_column"]] in group["values"]]
            missing = sum(cell in MISSING for cell in cells)
            assert (group["rows"], group["missing"]) == (len(cells), missing)
            assert group["share"] == round(missing / len(cells), 4)
    for item in planted["outcome_differs"]:
        rows = rows_of(folder, item)
        for group in item["groups"]:
            cells = [
                row[item["outcome_column"]] for row in rows if row[item["group_column"]] in group["values"]
            ]
            known = [cell for cell in cells if cell not in MISSING]
            hits = known.count(item["positive"])
            assert (group["known"], group["positive"]) == (len(known), hits)
            assert group["rate"] == round(hits / len(known), 4)
        first, second = item["groups"]
        assert first["rate"] - second["rate"] > 0.08


@pytest.mark.parametrize("folder", FOLDERS)
def test_planted_rarities_and_shares_are_in_the_data(folder: str) -> None:
    planted = load_truth(folder)["planted"]
    for item in planted["rare_combinations"]:
        counts = Counter(tuple(row[name] for name in item["columns"]) for row in rows_of(folder, item))
        assert [counts[tuple(combination["values"])] for combination in item["combinations"]] == [1, 1, 1]
        assert all(combination["n"] == 1 for combination in item["combinations"])
        assert item["distinct_combinations"] == len(counts)
        assert item["all_with_n_1"] == sum(count == 1 for count in counts.values())
    for item in planted["under_represented"]:
        known = [row[item["column"]] for row in rows_of(folder, item) if row[item["column"]] not in MISSING]
        hits = sum(cell in item["values"] for cell in known)
        assert (item["known"], item["n"], item["share"]) == (len(known), hits, round(hits / len(known), 4))
        assert item["share"] < item["expected_share"] - 0.1
