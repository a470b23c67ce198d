"""Tables beside each other: which can be joined, which repeat each other, and what is chance alone."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from cdl_workbook.analyses.inventory import assess_inventory, take_inventory
from cdl_workbook.analyses.inventory.neighbours import fingerprints
from cdl_workbook.inventory import Inventory, Likeness, SharedKey
from cdl_workbook.tables import Source
from cdl_workbook.vocabulary import Severity
from tests.analyses.inventory.made_folder import HEADER, members, write, write_mailing_list

ROWS = members()
NUMBERS = [row[0] for row in ROWS]


def likenesses(inventory: Inventory) -> dict[Likeness, tuple[str, ...]]:
    return {one.likeness: one.tables for one in inventory.repeats}


def joined(inventory: Inventory) -> list[tuple[tuple[str, str], ...]]:
    return [tuple((place.table, place.column) for place in key.places) for key in inventory.shared_keys]


def codes(inventory: Inventory) -> dict[str, Severity | None]:
    return {
        finding.code.removeprefix("inventory."): finding.severity for finding in assess_inventory(inventory)
    }


def test_diagnoses_by_number_can_be_joined_with_the_names(tmp_path: Path) -> None:
    write(tmp_path / "mitglieder.csv", HEADER, ROWS)
    sick = [(number, ("F32.1", "E11.9", "J45.0")[place % 3]) for place, number in enumerate(NUMBERS[:60])]
    write(tmp_path / "kurs.csv", ("Mitgl.-Nr.", "Diagnose"), [*sick, *sick])
    inventory = take_inventory([tmp_path])
    assert joined(inventory) == [(("kurs.csv", "Mitgl.-Nr."), ("mitglieder.csv", "Mitgliedsnr"))]
    assert [place.unique for place in inventory.shared_keys[0].places] == [False, True]
    assert inventory.shared_keys[0].share == 1
    [found] = [one for one in assess_inventory(inventory) if one.code == "inventory.linkage_special"]
    assert (found.severity, found.table) == (Severity.HIGH, "kurs.csv")
    assert found.evidence["there"] == "mitglieder.csv"


def test_a_table_without_names_gets_them_by_its_number(tmp_path: Path) -> None:
    write(tmp_path / "mitglieder.csv", HEADER, ROWS)
    write(
        tmp_path / "beitrag.csv", ("Mitgliedsnr", "Beitrag"), [(number, "12,50") for number in NUMBERS[:50]]
    )
    assert codes(take_inventory([tmp_path]))["linkage"] is Severity.MEDIUM


def test_tables_without_persons_are_joined_and_give_no_concern(tmp_path: Path) -> None:
    write(tmp_path / "waren.csv", ("Artikel-Nr", "Ware"), [(n, f"Ware {n}") for n in range(1, 31)])
    write(tmp_path / "lager.csv", ("Artikel-Nr", "Menge"), [(1 + n % 30, n) for n in range(200)])
    inventory = take_inventory([tmp_path])
    assert len(inventory.shared_keys) == 1
    assert not {"linkage", "linkage_special", "shared_key"} & set(codes(inventory))


@pytest.mark.parametrize("headers", [("Nr", "Nr"), ("Kurs-ID", "Raum-ID"), ("lfd. Nr.", "Antwort ID")])
def test_rows_that_are_merely_counted_have_nothing_in_common(
    tmp_path: Path, headers: tuple[str, str]
) -> None:
    for place, header in enumerate(headers):
        rows = [(n, f"Sache {place} {n * 7 % 11}") for n in range(1, 60)]
        write(tmp_path / f"{place}.csv", (header, "Was"), rows)
    assert take_inventory([tmp_path]).shared_keys == ()


def test_numbers_that_few_tables_share_are_no_key(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", HEADER, ROWS)
    write(tmp_path / "b.csv", ("Mitgliedsnr", "Beitrag"), [(n, 1) for n in [*NUMBERS[:4], *"WXYZ"]])
    other = [(f"M-{7000 + n}", 1) for n in range(80)]
    write(tmp_path / "c.csv", ("Mitgliedsnr", "Beitrag"), [*other, *((n, 1) for n in NUMBERS[:20])])
    assert take_inventory([tmp_path]).shared_keys == ()


def test_the_same_list_is_recognised_under_other_headers_in_another_order(tmp_path: Path) -> None:
    write(tmp_path / "mitglieder.csv", HEADER, ROWS)
    some = [*ROWS[30:], *members(20, seed=9)]
    random.Random(1).shuffle(some)
    write_mailing_list(tmp_path / "verteiler.xlsx", some)
    inventory = take_inventory([tmp_path])
    [found] = [one for one in inventory.repeats if one.likeness is Likeness.SAME_PEOPLE]
    assert found.tables == ("mitglieder.csv", "verteiler.xlsx#Sheet")
    assert set(found.by) == {"birth_date", "email"}
    assert found.share == pytest.approx(90 / 110, abs=0.01)


def test_other_people_with_common_names_are_not_the_same(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", HEADER, ROWS)
    write(tmp_path / "b.csv", HEADER[1:], [row[1:] for row in members(120, seed=5)])
    assert take_inventory([tmp_path]).repeats == ()


def test_a_copy_an_extract_and_a_table_stored_otherwise(tmp_path: Path) -> None:
    write(tmp_path / "liste.csv", HEADER, ROWS)
    shutil.copy(write(tmp_path / "a" / "x.csv", HEADER, ROWS), tmp_path / "a" / "kopie.csv")
    write(tmp_path / "auszug.csv", HEADER[:4], [row[:4] for row in ROWS[:70]])
    words = [(f"Wort {n // 2}", f"Sinn {n % 2}") for n in range(40)]  # no column is a key
    write(tmp_path / "woerter.csv", ("Wort", "Sinn"), words)
    write(tmp_path / "woerter2.csv", ("Sinn", "Wort"), [row[::-1] for row in reversed(words)], ",")
    found = likenesses(take_inventory([tmp_path]))
    assert found[Likeness.SAME_FILE] == ("a/kopie.csv", "a/x.csv", "liste.csv")
    assert found[Likeness.SUBSET] == ("auszug.csv", "liste.csv")
    assert set(found[Likeness.SAME_ROWS]) == {"woerter.csv", "woerter2.csv"}


def test_what_is_a_copy_or_an_extract_is_not_called_joinable_as_well(tmp_path: Path) -> None:
    write(tmp_path / "liste.csv", HEADER, ROWS)
    write(tmp_path / "auszug.csv", HEADER, ROWS[:70])
    found = codes(take_inventory([tmp_path]))
    assert found["subset_table"] is Severity.MEDIUM
    assert "shared_key" not in found


def test_long_columns_are_compared_by_a_part_of_their_hashes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fingerprints, "KEPT", 400)
    monkeypatch.setattr(fingerprints, "_FETCHED_ROWS", 100)
    rows = members(4000)
    write(tmp_path / "alle.csv", HEADER, rows)
    write(tmp_path / "teil.csv", ("Wer", "Preis"), [(row[0], 3) for row in rows[1000:3000]])
    write(
        tmp_path / "mails.csv", ("Mail", "Preis"), [(row[5], 3) for row in [*rows[:3000], *members(1000, 2)]]
    )
    keys: dict[str, SharedKey] = {
        place.column: key for key in take_inventory([tmp_path]).shared_keys for place in key.places
    }
    assert keys["Mail"].share == pytest.approx(0.75, abs=0.1)
    assert keys["Mitgliedsnr"].places == keys["Wer"].places


def test_a_short_table_is_found_in_a_long_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprints, "KEPT", 400)
    monkeypatch.setattr(fingerprints, "_FETCHED_ROWS", 1000)
    rows = members(4000)
    write(tmp_path / "lang.csv", HEADER, rows)
    write(tmp_path / "kurz.csv", HEADER, rows[700:1000])
    [found] = take_inventory([tmp_path]).repeats  # once, though several keys show it
    assert (found.likeness, found.tables) == (Likeness.SUBSET, ("kurz.csv", "lang.csv"))


def test_each_folder_has_a_salt_of_its_own() -> None:
    here = Path(__file__).parent
    one, other = ([Source(file, file.name)] for file in (here / "test_files.py", here / "test_neighbours.py"))
    assert fingerprints.salt_of(one) == fingerprints.salt_of(one) != fingerprints.salt_of(other)
    assert fingerprints.salt_of([*one, *other]) == fingerprints.salt_of([*other, *one])


def test_estimates_are_the_same_in_each_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprints, "KEPT", 60)
    monkeypatch.setattr(fingerprints, "_FETCHED_ROWS", 100)
    rows = members(400)
    write(tmp_path / "a.csv", HEADER, rows)
    write(tmp_path / "b.csv", HEADER, [*rows[100:], *members(100, 2)])
    first, second = take_inventory([tmp_path]), take_inventory([tmp_path])
    assert first == second
    assert first.shared_keys


def test_no_value_is_in_what_is_found(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", HEADER, ROWS)
    write(tmp_path / "b.csv", HEADER, ROWS[5:])
    first = take_inventory([tmp_path])
    assert first.repeats
    said = repr((first.repeats, first.shared_keys, first.files))
    assert not any(cell in said for row in ROWS for cell in (row[0], row[3], row[5]))


def test_one_table_alone_costs_no_second_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cdl_workbook.tables.table.Table.fetch", None)
    inventory = take_inventory([write(tmp_path / "a.csv", HEADER, ROWS)])
    assert inventory.shared_keys == inventory.repeats == ()
    assert len(inventory.files) == 1
