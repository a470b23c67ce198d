"""Names of every origin are found as well as German ones, with a header and without."""

from __future__ import annotations

from pathlib import Path

import pytest

from cdl_workbook.lexicon.folding import fold_cell
from cdl_workbook.lexicon.names import has_only_name_words, is_like_a_name, known_names
from cdl_workbook.vocabulary import Personal
from tests.analyses.inventory.made_tables import describe, kinds
from tests.analyses.inventory.recogniser.names_by_origin import FAMILY_NAMES, GIVEN_NAMES

NAMES = {"given_name", "family_name", "full_name"}
LEAST_CELLS = 0.94
MOST_APART = 0.06
LEAST_UNKNOWN = 0.8
"""Of names that the lexicon does not hold. German family names are often ordinary words («Nagel»)."""


def people(origin: str) -> tuple[list[str], list[str]]:
    pairs = list(zip(GIVEN_NAMES[origin], FAMILY_NAMES[origin], strict=False))
    return [given for given, _ in pairs], [family for _, family in pairs]


@pytest.mark.parametrize("origin", GIVEN_NAMES)
def test_with_a_header_every_origin_is_found(origin: str, tmp_path: Path) -> None:
    given, family = people(origin)
    full = [f"{family}, {given}" for given, family in zip(given, family, strict=True)]
    found = kinds(describe(tmp_path, {"Vorname": given, "Nachname": family, "Name": full, "Rufname": given}))
    assert found == {
        "Vorname": "given_name",
        "Nachname": "family_name",
        "Name": "full_name",
        "Rufname": "given_name",
    }


@pytest.mark.parametrize("origin", GIVEN_NAMES)
def test_without_a_header_every_origin_is_found(origin: str, tmp_path: Path) -> None:
    given, family = people(origin)
    full = [f"{given} {family}" for given, family in zip(given, family, strict=True)]
    turned = [f"{family}, {given}" for given, family in zip(given, family, strict=True)]
    for cells, kind in (
        (given, "given_name"),
        (family, "family_name"),
        (full, "full_name"),
        (turned, "full_name"),
    ):
        numbers = [str(number) for number in range(len(cells))]
        column = describe(tmp_path, {"c1": cells, "c2": numbers}).columns[0]
        assert column.kind == kind
        assert column.personal is Personal.DIRECT_IDENTIFIER


@pytest.mark.parametrize("origin", GIVEN_NAMES)
def test_a_handful_of_people_is_enough(origin: str, tmp_path: Path) -> None:
    given, family = people(origin)
    columns = {"c1": given[:8], "c2": family[:8], "c3": [f"1{n}.03.197{n}" for n in range(8)]}
    found = kinds(describe(tmp_path, columns))
    assert {found["c1"], found["c2"]} <= NAMES


@pytest.mark.parametrize("names", [GIVEN_NAMES, FAMILY_NAMES], ids=["given", "family"])
def test_recall_by_cell_differs_little_between_origins(names: dict[str, tuple[str, ...]]) -> None:
    recall = {origin: sum(map(has_only_name_words, cells)) / len(cells) for origin, cells in names.items()}
    assert min(recall.values()) >= LEAST_CELLS, recall
    assert max(recall.values()) - min(recall.values()) <= MOST_APART, recall


@pytest.mark.parametrize("names", [GIVEN_NAMES, FAMILY_NAMES], ids=["given", "family"])
def test_names_that_no_list_holds_are_told_by_how_they_are_built(names: dict[str, tuple[str, ...]]) -> None:
    known = known_names("given") | known_names("family")
    recall = {}
    for origin, cells in names.items():
        unknown = {word for cell in cells for word in fold_cell(cell).split()} - known
        if len(unknown) > 4:
            recall[origin] = sum(map(is_like_a_name, unknown)) / len(unknown)
    assert min(recall.values()) >= LEAST_UNKNOWN, recall


def test_people_of_many_origins_together(tmp_path: Path) -> None:
    given = [names[place] for place in range(3) for names in GIVEN_NAMES.values()]
    family = [names[place] for place in range(3) for names in FAMILY_NAMES.values()]
    found = kinds(describe(tmp_path, {"#1": given, "#2": family}))
    assert list(found.values()) == ["given_name", "family_name"]
