"""What the file system says: who may open a file, how old it is, and what its name calls it."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.analyses.inventory import assess_inventory, take_inventory
from cdl_workbook.analyses.inventory.neighbours import files
from cdl_workbook.analyses.inventory.neighbours.versions import version_families
from cdl_workbook.vocabulary import Severity, Status
from tests.analyses.inventory.made_folder import HEADER, members, write

ROWS = members(20)


def found_in(folder: Path, as_of: dt.date | None = None) -> dict[str, object]:
    findings = assess_inventory(take_inventory([folder]), as_of)
    return {finding.code.removeprefix("inventory."): finding for finding in findings}


@pytest.fixture
def everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody gets as far as the test's folder, wherever it lies."""
    monkeypatch.setattr(files, "_ways", lambda folder: (True, True))


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX")
@pytest.mark.usefixtures("everywhere")
@pytest.mark.parametrize(("mode", "concerns"), [(0o600, set()), (0o644, {"open_to_all"})])
def test_a_list_of_persons_that_everybody_can_read_is_a_concern(
    tmp_path: Path, mode: int, concerns: set[str]
) -> None:
    write(tmp_path / "liste.csv", HEADER, ROWS).chmod(mode)
    assert set(found_in(tmp_path)) & {"open_to_all", "others_may_write", "file_access"} == concerns


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX")
@pytest.mark.usefixtures("everywhere")
def test_writing_is_told_apart_from_reading_and_a_list_of_things_is_none_of_it(tmp_path: Path) -> None:
    write(tmp_path / "diagnosen.csv", (*HEADER, "Diagnose"), [(*row, "F32.1") for row in ROWS]).chmod(0o602)
    write(tmp_path / "lager.csv", ("Ware", "Menge"), [("Mehl", 3), ("Salz", 4)]).chmod(0o666)
    found = found_in(tmp_path)
    assert "open_to_all" not in found
    assert found["others_may_write"].severity is Severity.MEDIUM
    assert found["others_may_write"].table == "diagnosen.csv"


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX")
def test_a_folder_that_nobody_else_can_enter_protects_its_files(tmp_path: Path) -> None:
    write(tmp_path / "zu" / "liste.csv", HEADER, ROWS).chmod(0o666)
    (tmp_path / "zu").chmod(0o700)
    [facts] = take_inventory([tmp_path / "zu"]).files
    assert facts.open_to_all is False
    assert facts.others_may_write is False


def test_where_permissions_are_unknown_it_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "liste.csv", HEADER, ROWS)
    monkeypatch.setattr("cdl_workbook.analyses.inventory.neighbours.files.permissions_tell", lambda: False)
    found = found_in(tmp_path)["file_access"]
    assert (found.status, found.reason) == (Status.NOT_ASSESSED, "access_unknown")


def test_a_file_nobody_touched_for_years(tmp_path: Path) -> None:
    write(tmp_path / "neu.csv", HEADER, ROWS)
    old = write(tmp_path / "alt.csv", HEADER, ROWS[:10])
    os.utime(old, (1_500_000_000, 1_500_000_000))
    found = found_in(tmp_path)["untouched_files"]
    assert (found.table, found.evidence["oldest"], found.severity) == ("alt.csv", "2017", Severity.MEDIUM)
    assert "untouched_files" not in found_in(tmp_path / "alt.csv")
    assert "untouched_files" in found_in(tmp_path / "neu.csv", dt.date.today() + dt.timedelta(days=4 * 366))


def test_a_cloud_folder_counts_only_below_the_data(tmp_path: Path) -> None:
    inside = tmp_path / "Dropbox" / "data"
    write(inside / "liste.csv", HEADER, ROWS)
    assert "sync_folder" not in found_in(inside)
    write(inside / "OneDrive - Verein" / "liste.csv", HEADER, ROWS[1:])
    assert found_in(inside)["sync_folder"].table == "OneDrive - Verein/liste.csv"


def test_leftovers_are_counted_and_never_named(tmp_path: Path) -> None:
    write(tmp_path / "liste.csv", HEADER, ROWS)
    for name in ("~$liste.xlsx", ".~lock.liste.ods#", "liste.csv.bak"):
        (tmp_path / name).write_text("Zaunkönig", encoding="utf-8")
    found = found_in(tmp_path)["leftovers"]
    assert found.evidence == {"file_count": 3}


@pytest.mark.parametrize(
    "names",
    [
        ("Mitglieder.csv", "Kopie von Mitglieder final2.csv", "Mitglieder_2023-alt.csv"),
        ("Liste.csv", "Liste (1).csv"),
        ("spenden 2024-05-01 neu.xlsx", "archiv/Spenden_v3.xlsx", "spenden2022.ods"),
        ("Adressen Backup 2.csv", "adressen.csv"),
        ("BUDGET endfassung.xlsx", "Budget Entwurf 12.03.2024.xlsx"),
    ],
)
def test_versions_of_a_file_are_one_family_the_newest_first(names: tuple[str, ...]) -> None:
    [family] = version_families({name: float(place) for place, name in enumerate(names)})
    assert family.files == names[::-1]
    assert family.marked


def test_years_alone_make_a_series_and_no_concern(tmp_path: Path) -> None:
    for year in (2023, 2024):
        write(
            tmp_path / f"besuche_{year}.csv", ("Tag", "Gäste"), [(f"01.0{n}.{year}", n) for n in range(1, 9)]
        )
    [family] = take_inventory([tmp_path]).versions
    assert not family.marked
    assert "versions" not in found_in(tmp_path)


@pytest.mark.parametrize(
    "names", [("alt.csv", "neu.csv"), ("Altenhilfe.csv", "Neubau.csv"), ("a1.csv", "a2.csv")]
)
def test_names_of_their_own_are_no_versions(names: tuple[str, ...]) -> None:
    assert version_families(dict.fromkeys(names, 0.0)) == ()


def test_the_older_versions_are_named(tmp_path: Path) -> None:
    write(tmp_path / "Liste final.csv", HEADER, ROWS)
    os.utime(write(tmp_path / "Liste.csv", HEADER, ROWS[:9]), (1_700_000_000, 1_700_000_000))
    found = found_in(tmp_path)["versions"]
    assert (found.table, found.evidence["older"]) == ("Liste final.csv", "Liste.csv")


@given(st.lists(st.text(max_size=20), unique=True, max_size=8))
def test_no_name_is_in_two_families(names: list[str]) -> None:
    families = version_families(dict.fromkeys(names, 0.0))
    listed = [name for family in families for name in family.files]
    assert len(listed) == len(set(listed))
    assert set(listed) <= set(names)
