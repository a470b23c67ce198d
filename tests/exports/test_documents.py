"""The machine-readable results: the contract's keys, stable bytes, whole files."""

import json
import re

import pytest

from cdl_workbook.analyses.inventory import assess_inventory, take_inventory
from cdl_workbook.disclosure import make_shareable
from cdl_workbook.exports.documents import (
    findings_document,
    inventory_document,
    to_json,
    write_atomically,
)
from tests.commands import ROOT

TABLE = "Nr;Vorname;Geburtsdatum;Stand\n1;Anna;11.11.1911;03.2024\n2;Ben;12.12.1912;04.2024\n3;;;\n"
DOCS = ROOT / "docs" / "machine-readable.md"


@pytest.fixture
def shareable(tmp_path):
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "b.xlsx").write_bytes(b"PK\x03\x04")
    return make_shareable(take_inventory([tmp_path]))


def documented(heading: str) -> set[str]:
    """The keys that the page lists below a heading."""
    part = DOCS.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `(\w+)`", part, re.M))


def test_the_page_lists_exactly_the_keys_of_the_inventory(shareable):
    document = inventory_document(shareable)
    [table] = document["tables"]
    [refused] = document["not_read"]
    assert documented("inventory.json") == set(document)
    assert documented("A table") == set(table)
    always = set.intersection(*(set(column) for column in table["columns"]))
    assert always == documented("A column") - {"months_covered", "detail", "overruled"}
    assert documented("A file that was not read") == set(refused)


def test_the_page_lists_exactly_the_keys_of_what_belongs_together(tmp_path):
    rows = "".join(f"{n};Person {n}\n" for n in range(10, 30))
    (tmp_path / "liste.csv").write_text(f"Mitgliedsnr;Wer\n{rows}", encoding="utf-8")
    (tmp_path / "liste final.csv").write_text(f"Mitgliedsnr;Wer\n{rows}", encoding="utf-8")
    (tmp_path / "mehr.csv").write_text(f"Mitgliedsnr;Was\n{rows}40;Person 40\n", encoding="utf-8")
    document = inventory_document(make_shareable(take_inventory([tmp_path])))
    for heading, key in (
        ("A file", "files"),
        ("A shared key", "shared_keys"),
        ("A repeat", "repeats"),
        ("A family of versions", "versions"),
    ):
        assert document[key], key
        assert all(set(one) == documented(heading) for one in document[key]), key


def test_the_page_lists_exactly_the_keys_of_a_finding(shareable):
    findings = findings_document(assess_inventory(shareable.inventory))
    assert findings
    for finding in findings:
        assert set(finding) == documented("A finding")
        assert set(finding["message"]) == set(finding["recommendation"]) == {"de", "en"}
        assert (finding["severity"] is not None) == (finding["status"] == "concern")
        assert (finding["reason"] is not None) == (finding["status"] == "not_assessed")


def test_json_is_the_same_whatever_the_order_of_keys():
    assert to_json({"b": 1, "a": {"d": 2, "c": 3}}) == to_json({"a": {"c": 3, "d": 2}, "b": 1})


@pytest.mark.parametrize(
    "text", ["\x1b[31m", "\x9b31m", "a\u202eb", "\u2028", "\ufeff", "m\udcfcll", "\u200b", "ü🙂"]
)
def test_json_holds_nothing_that_steers_a_terminal_and_reads_back_the_same(text):
    written = to_json([text])
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u202e\ud800-\udfff\ufeff]", written) is None
    assert json.loads(written) == [text]
    written.encode("utf-8")


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = write_atomically(tmp_path / "neu" / "a.json", "eins\n")
    assert path.read_bytes() == b"eins\n"
    with pytest.raises(UnicodeEncodeError):
        write_atomically(path, "zwei \udcfc")
    assert path.read_bytes() == b"eins\n"
    assert [one.name for one in path.parent.iterdir()] == ["a.json"]
    assert path.stat().st_mode & 0o777 == 0o644
