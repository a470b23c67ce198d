from __future__ import annotations

import pytest

from cdl_workbook.lexicon.cells import CELL_TESTS

YES = {
    "id_card_number": ["L01X00T47", "L01X00T471"],
    "passport_number": ["C01X00T47"],
    "bic": ["DEUTDEFF", "COBADEFFXXX"],
    "azr_number": ["150917123456"],
    "residence_status": ["§ 25 Abs. 3 AufenthG", "AE § 23", "Duldung"],
    "benefits": ["Leistungen nach SGB II", "AsylbLG"],
    "criminal": ["§ 242 StGB", "Betrug"],
    "health": ["F32.1", "Ramipril 5 mg", "Nussallergie", "Rhinitis"],
    "occupation": ["Altenpflegerin", "Zerspanungsmechaniker"],
    "country_code": ["SYR", "DE", "423", "000"],
    "school_class": ["5a", "10 b", "Klasse 7", "3. Klasse", "Q1"],
    "age_band": ["unter 18", "18-26", "27 oder älter", "65+"],
    "name_in_username": ["a.kaya", "jweber", "lena99"],
    "coordinates": ["51.3127, 9.4797"],
}
NO = {
    "id_card_number": ["L01X00T479", "LASTWAGEN", "123456789"],
    "bic": ["HAMBURGO", "deutdeff"],
    "azr_number": ["159917123456"],
    "country_code": ["de", "XYZ", "777"],
    "occupation": ["Kartoffel", "Fischer Haus"],
    "health": ["Kartoffeln", "Rathaus"],
    "school_class": ["14a", "Halle 1"],
    "name_in_username": ["Anna", "raum-12", "x"],
}


@pytest.mark.parametrize(("test", "cell"), [(test, cell) for test, cells in YES.items() for cell in cells])
def test_passes(test: str, cell: str) -> None:
    assert CELL_TESTS[test](cell)


@pytest.mark.parametrize(("test", "cell"), [(test, cell) for test, cells in NO.items() for cell in cells])
def test_fails(test: str, cell: str) -> None:
    assert not CELL_TESTS[test](cell)
