"""An inventory's document says all that exports need: read again, it gives the same document."""

import pytest

from cdl_workbook.assessment import assess_workbook_inventory
from cdl_workbook.disclosure import make_shareable
from cdl_workbook.exports.documents import inventory_document
from cdl_workbook.exports.reread import inventory_in
from cdl_workbook.workbook import open_workbook
from tests.exports.made import SAMPLES, sample, small


@pytest.mark.parametrize("name", SAMPLES)
def test_round_trip_of_a_sample(name):
    document = inventory_document(assess_workbook_inventory(sample(name)).shareable)
    assert tables_of(inventory_document(make_shareable(inventory_in(document)))) == tables_of(document)


def tables_of(document):
    """The part that exports read: how files and tables belong together is none of theirs."""
    return {name: document[name] for name in ("schema", "tables", "not_read")}


def test_round_trip_of_what_was_not_read_overruled_and_renamed(tmp_path):
    workbook = small(tmp_path / "verein")
    (workbook.data / "leer.csv").write_text("", encoding="utf-8")
    (workbook.data / "Akte Petra Schneider.csv").write_text("Beitrag;Jahr\n1;2020\n", encoding="utf-8")
    settings = workbook.folder / "workbook.yaml"
    own = "tables:\n  waren.csv:\n    columns:\n      Ware: {kind: occupation, reason: so ist es}\n"
    settings.write_text(settings.read_text(encoding="utf-8") + own, encoding="utf-8")
    shareable = assess_workbook_inventory(open_workbook(workbook.folder)).shareable
    document = inventory_document(shareable)
    assert document["not_read"]
    assert [table["path"] for table in document["tables"] if "Petra" in table["path"]] == []
    assert [
        column["overruled"]
        for table in document["tables"]
        for column in table["columns"]
        if "overruled" in column
    ]
    assert tables_of(inventory_document(make_shareable(inventory_in(document)))) == tables_of(document)


def test_keys_of_a_later_version_are_left_alone(tmp_path):
    document = inventory_document(assess_workbook_inventory(small(tmp_path / "verein")).shareable)
    for table in document["tables"]:
        table["new"] = 1
        table["columns"][0]["detail"] = "new"
    assert len(inventory_in(document).tables) == 2
