"""What a column whose header says nothing most likely holds in a row about a person.

Dates, small numbers and codes may be anything by themselves. Beside persons some are far likelier than
others: dates over decades are birth dates, numbers up to a hundred with a wide spread are ages. Each guess
needs a sign of its own; without one the column just belongs to the person.
"""

from __future__ import annotations

from collections.abc import Sequence

from cdl_workbook.analyses.inventory.recogniser.clue import Clue
from cdl_workbook.analyses.inventory.recogniser.values import Values, quantile
from cdl_workbook.vocabulary import ColumnType

Guess = tuple[str, float]

_FEW = 4
_BORN_OVER = 15
"""Years that the middle four fifths of birth years span; events of one organisation lie closer."""
_YOUNGEST_MEDIAN = 2016
_LAST_BIRTH, _LIFETIME = 2021, 40
"""Entries and visits reach up to today. Who keeps a list of persons seldom has one of babies."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2035
_GERMANY = ((47.0, 55.2), (5.7, 15.2))
"""Degrees of latitude and longitude."""
_YOUNGEST = 3
"""Years. Hours, visits and absences, unlike ages, begin with fewer."""
_OF_CARE = frozenset(("health", "insurer", "care_level"))
_HOUSEHOLD, _CHILDREN = 12, 9
_SCALES = (4, 5, 6, 7, 10)
_SEVERAL = 3
_NOT_A_LIST = 0.2
_GAPS = 20
_ROUND_AMOUNTS = frozenset(
    (5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200, 250, 300, 500, 1000, 2000)
)
_INCOME = (350, 6500)
_TEXTS = (
    ("vehicle_plate", "vehicle_plate", 0.8, 2),
    ("id_card_number", "id_card_number", 0.8, 2),
    ("azr_number", "azr_number", 0.95, 2),
    ("bic", "bic", 0.8, 1),
    ("tax_id", "vat_id", 0.8, 2),
    ("coordinates", "coordinates", 0.8, 2),
    ("photo", "picture", 0.8, 1),
    ("postcode", "german_postcode", 0.9, 1),
    ("postcode", "postcode_and_city", 0.8, 1),
    ("salutation", "letter_salutation", 0.8, 1),
    ("health", "blood_group", 0.9, 2),
    ("school_class", "school_class", 0.8, 1),
    ("age", "age_band", 0.8, 1),
    ("income", "amount_band", 0.8, 1),
    ("nationality", "country_code", 0.9, 1),
    ("occupation", "occupation", 0.5, 2),
    ("survey_answer", "likert", 0.8, 1),
)
_CORES = {"survey_answer": "likert_core"}


def guess(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    """The likeliest kind of a column beside persons, with how well the cells fit; None without a sign."""
    values = clue.values
    if values.total < _FEW:
        return None
    if values.are_dates:
        return _date(clue, clues, kinds)
    if values.type is ColumnType.TEXT:
        return _text(clue, clues, kinds)
    if values.type is ColumnType.INTEGER:
        return _whole_number(clue, clues, kinds) or _coordinate(clue, clues)
    if values.type is ColumnType.NUMBER:
        return _coordinate(clue, clues) or _amount(values)
    return None


def _date(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    """Birth dates are spread over decades, and earlier than the other dates of a person."""
    values = clue.values
    timed = values.type is ColumnType.DATETIME and values.share("time_in_date") > 0.9
    if timed and values.share("time_of_appointment") < 0.9:
        return "technical_meta", 0.6
    years = values.years
    median, spread = quantile(years, 0.5), quantile(years, 0.9) - quantile(years, 0.1)
    others = [other.values for other in clues if other.values.are_dates and other is not clue]
    earliest = all(quantile(other.years, 0.5) >= median for other in others if other.years)
    if "birth_date" in kinds or not years or not earliest:
        return "event_date", 0.6
    before_today = quantile(years, 0.98) <= _LAST_BIRTH
    wide = spread >= _BORN_OVER and median <= _YOUNGEST_MEDIAN and (before_today or spread >= _LIFETIME)
    alone = not others and before_today and values.distinct_share > 0.5
    young = bool(others) and values.distinct_share > 0.5 and _is_before(values, others)
    return ("birth_date", 0.8) if wide else ("birth_date", 0.5) if young or alone else ("event_date", 0.6)


def _is_before(values: Values, others: Sequence[Values]) -> bool:
    """The latest birth lies before most of the other dates, as in a list of children."""
    last = quantile(values.years, 1.0)
    return all(quantile(other.years, 0.25) > last for other in others if other.years)


def _text(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    values = clue.values
    for kind, test, least, distinct in _TEXTS:
        if values.distinct > distinct and values.is_probably(test, least):
            share = values.share(test)
            if share >= least and (kind not in _CORES or values.any(_CORES[kind])):
                return kind, share
    return (
        _place(values, kinds)
        or _house_number(values, kinds)
        or _code(clue, clues, kinds)
        or _user(values)
        or _short_notes(values)
    )


def _place(values: Values, kinds: Sequence[str | None]) -> Guess | None:
    if values.distinct < 2 or not values.is_probably("name_shape", 0.6):
        return None
    foreign, towns = values.share("foreign_city"), values.share("city")
    like = max(towns, values.share("town_like"))
    if foreign >= 0.15 and foreign + like >= 0.3:
        return "place_of_birth", foreign + like
    beside_an_address = bool({"postcode", "street", "house_number"} & set(kinds))
    if values.distinct_share < 0.95 and (
        towns >= 0.25
        or (beside_an_address and (like >= 0.4 or (like >= 0.2 and values.distinct_share < 0.7)))
    ):
        return "city", min(1.0, like)
    return None


def _house_number(values: Values, kinds: Sequence[str | None]) -> Guess | None:
    fits = values.share("house_number")
    return ("house_number", fits) if fits >= 0.9 and ("street" in kinds or values.any("has_letter")) else None


def _code(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    """One code for each row identifies it; beside an account it is rather the mandate's."""
    values = clue.values
    if values.distinct_share < 0.9 or not values.is_probably("id_shape", 0.9):
        return None
    others = any(_is_code(other.values) for other in clues if other is not clue)
    if "iban" in kinds and (others or "record_id" in kinds) and values.share("mandate_reference") >= 0.9:
        return "mandate_reference", 0.6
    return ("record_id", 0.7) if values.share("id_shape") >= 0.9 else None


def _is_code(values: Values) -> bool:
    """Codes or numbers, another in each row."""
    return values.distinct_share >= 0.9 and (
        values.type is ColumnType.INTEGER or values.is_probably("id_shape", 0.9)
    )


def _user(values: Values) -> Guess | None:
    if values.distinct_share < 0.8 or not values.is_probably("username", 0.9):
        return None
    return ("username", 0.6) if values.share("name_in_username") >= 0.3 else None


def _short_notes(values: Values) -> Guess | None:
    share, whole = values.share("some_words"), values.share("free_text")
    notes = share >= 0.6 and values.distinct > _FEW and values.distinct_share > _NOT_A_LIST
    return ("free_text", share) if notes or (whole >= 0.6 and values.distinct >= _SEVERAL) else None


def _whole_number(clue: Clue, clues: Sequence[Clue], kinds: Sequence[str | None]) -> Guess | None:
    values = clue.values
    low, high = values.quantile(0.0), values.quantile(1.0)
    if values.share("azr_number") >= 0.95:
        return "azr_number", 0.9
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


def _coordinate(clue: Clue, clues: Sequence[Clue]) -> Guess | None:
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


def _amount(values: Values) -> Guess | None:
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
