"""What a column of numbers whose header says nothing most likely holds in a row about a person."""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.vocabulary import ColumnType

Guess = tuple[str, float]
"""A kind, and how well the cells fit it."""

_EMPLOYERS = 8
"""One number in five fits its check digit by chance; of more than these hardly ever all do."""
_FEW = 4
_BORN_OVER = 15
"""Years that the middle four fifths of birth years span; events of one organisation lie closer."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2035
_GERMANY = ((47.0, 55.2), (5.7, 15.2))
"""Degrees of latitude and longitude."""
_YOUNGEST = 3
"""Years. Hours, visits and absences, unlike ages, begin with fewer."""
_OF_CARE = frozenset(("health", "insurer", "care_level"))
_HOUSEHOLD, _CHILDREN = 12, 9
_SCALES = (4, 5, 6, 7, 10)
_SEVERAL = 3
_GAPS = 20
_ROUND_AMOUNTS = frozenset(
    (5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200, 250, 300, 500, 1000, 2000)
)
_INCOME = (350, 6500)


def whole_number(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    """Postcodes, years, ages, codes of care, scales, household: told by range, spread and neighbours."""
    values = clue.values
    low, high = values.quantile(0.0), values.quantile(1.0)
    if values.share("azr_number") >= 0.95:
        return "azr_number", 0.9
    if works_for := employer(values):
        return works_for
    if values.share("german_postcode") >= 0.95 and _are_postcodes(clue, kinds):
        return "postcode", values.share("german_postcode")
    if low >= _FIRST_YEAR and high <= _LAST_YEAR:
        spread = values.quantile(0.9) - values.quantile(0.1)
        return ("birth_year", 0.7) if spread >= _BORN_OVER and "birth_year" not in kinds else None
    running = high - low + 1 == values.distinct and values.distinct > _FEW
    if values.distinct_share > 0.98 and low >= 1 and (running or not _is_age(values, kinds)):
        return "record_id", 0.6
    if (
        values.share("degree") >= 0.95
        and values.distinct >= 3
        and low >= 20
        and (values.said < 0.6 * _rows(clues) or _OF_CARE & set(kinds))
    ):
        return "disability", 0.6
    if _OF_CARE & set(kinds) and (low, high) == (1, 5) and "care_level" not in kinds:
        return "care_level", 0.5
    if _is_age(values, kinds):
        return "age", 0.7
    if sum(_is_a_scale(other.values) for other in clues) >= _SEVERAL and _is_a_scale(values):
        return "survey_answer", 0.5
    if (
        "street" in kinds
        and values.distinct_share < 0.9
        and values.share("house_number") >= 0.95
        and low >= 1
        and values.distinct > 12
    ):
        return "house_number", 0.6
    return _of_a_household(values, kinds)


def employer(values: Values) -> Guess | None:
    """Where persons work, by the Betriebsnummer: its first digit may be 0, and then it is text."""
    test, least = "establishment_number", 0.95
    if values.distinct <= _EMPLOYERS or not values.is_probably(test, least):
        return None
    share = values.share(test)
    return ("occupation", share) if share >= least else None


def _are_postcodes(clue: Clue, kinds: Sequence[str | None]) -> bool:
    """Many live in one area, or the area lies beside a town or street and its numbers leave wide gaps."""
    values = clue.values
    wide = values.quantile(1.0) - values.quantile(0.0) > _GAPS * values.distinct
    beside_an_address = bool({"city", "street", "house_number"} & set(kinds))
    return (values.distinct_share < 0.95 and not clue.candidate_key) or (wide and beside_an_address)


def _is_age(values: Values, kinds: Sequence[str | None]) -> bool:
    low, high = values.quantile(0.02), values.quantile(0.98)
    spread = values.quantile(0.9) - values.quantile(0.1)
    return (
        low >= _YOUNGEST
        and 12 < high <= 105
        and spread >= 8
        and values.distinct >= min(8, 0.5 * values.said)
        and values.share("degree") < 0.5
        and not {"age", "birth_year"} & set(kinds)
    )


def _of_a_household(values: Values, kinds: Sequence[str | None]) -> Guess | None:
    """Persons begin with one and few are many; children begin with none."""
    low, high = values.quantile(0.0), values.quantile(1.0)
    often = {number: count / values.total for number, count in values.numbers}
    falling = often.get(high, 0) < 0.12 and values.quantile(0.5) <= 3
    if low == 1 and 5 <= high <= _HOUSEHOLD and falling and "household" not in kinds:
        return "household", 0.5
    if (
        low == 0
        and 2 < high <= _CHILDREN
        and values.quantile(0.5) <= 2
        and falling
        and "children" not in kinds
    ):
        return "children", 0.5
    return None


def _is_a_scale(values: Values) -> bool:
    """Whole numbers from one to four, five, six, seven or ten, each of them given."""
    if values.type is not ColumnType.INTEGER or not values.numbers:
        return False
    high = values.numbers[-1][0]
    return values.numbers[0][0] == 1 and high in _SCALES and len(values.numbers) == high


def _rows(clues: Sequence[Clue]) -> int:
    return max((other.values.said for other in clues), default=0)


def coordinate(clue: Clue, clues: Sequence[Clue]) -> Guess | None:
    """Latitudes and longitudes of Germany, each beside the other."""
    within = [_within(clue.values, bounds) for bounds in _GERMANY]
    for mine, other_bounds in zip(within, reversed(_GERMANY), strict=True):
        if mine and any(_within(other.values, other_bounds) for other in clues if other is not clue):
            return "coordinates", 0.8
    return None


def _within(values: Values, bounds: tuple[float, float]) -> bool:
    if values.type is not ColumnType.NUMBER or not values.numbers:
        return False
    fine = sum(count for number, count in values.numbers if round(number, 2) != number) / values.total
    return bounds[0] <= values.quantile(0.02) and values.quantile(0.98) <= bounds[1] and fine > 0.5


def amount(values: Values) -> Guess | None:
    """Round amounts of many sizes are donations; fine ones of the size of a month's pay are income."""
    if not values.numbers or values.quantile(0.0) < 0:
        return None
    rounded = sum(count for number, count in values.numbers if number in _ROUND_AMOUNTS) / values.total
    median = values.quantile(0.5)
    if rounded >= 0.7 and values.distinct >= 6:
        return "donation_amount", 0.5
    if values.distinct_share < 0.5 or rounded > 0.5:
        return None
    if _INCOME[0] <= median <= _INCOME[1] and values.quantile(0.95) <= 4 * median:
        return "income", 0.5
    return ("debts", 0.5) if median > _INCOME[1] else None
