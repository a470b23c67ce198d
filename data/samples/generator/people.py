"""Invented persons: origin, name, birth date, address, nationality, language and religion."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from . import names
from .places import Place, draw_place, invent_street

TODAY = date(2026, 9, 18)


class Country(NamedTuple):
    """A country in the spellings that different software uses."""

    name: str
    adjective: str
    iso3: str


GERMANY = Country("Deutschland", "deutsch", "DEU")


class Origin(NamedTuple):
    """What persons of one origin have in common in these samples."""

    names: names.Names
    countries: tuple[Country, ...]
    languages: tuple[str, ...]
    german_share: float
    religions: Mapping[str, int]


_MUSLIM = {"islamisch": 8, "ohne": 2}
_ORTHODOX = {"orthodox": 7, "ohne": 3}
_CATHOLIC = {"römisch-katholisch": 7, "ohne": 3}

ORIGINS: Mapping[str, Origin] = {
    "german": Origin(
        names.GERMAN, (GERMANY,), ("Deutsch",), 1.0, {"ohne": 6, "evangelisch": 3, "römisch-katholisch": 2}
    ),
    "turkish": Origin(names.TURKISH, (Country("Türkei", "türkisch", "TUR"),), ("Türkisch",), 0.4, _MUSLIM),
    "arabic": Origin(
        names.ARABIC,
        (
            Country("Syrien", "syrisch", "SYR"),
            Country("Irak", "irakisch", "IRQ"),
            Country("Marokko", "marokkanisch", "MAR"),
            Country("Tunesien", "tunesisch", "TUN"),
        ),
        ("Arabisch",),
        0.2,
        _MUSLIM,
    ),
    "polish": Origin(names.POLISH, (Country("Polen", "polnisch", "POL"),), ("Polnisch",), 0.2, _CATHOLIC),
    "ukrainian": Origin(
        names.UKRAINIAN,
        (Country("Ukraine", "ukrainisch", "UKR"),),
        ("Ukrainisch", "Russisch"),
        0.05,
        _ORTHODOX,
    ),
    "kurdish": Origin(
        names.KURDISH,
        (Country("Türkei", "türkisch", "TUR"), Country("Irak", "irakisch", "IRQ")),
        ("Kurdisch",),
        0.3,
        {"islamisch": 5, "jesidisch": 3, "alevitisch": 2},
    ),
    "russian": Origin(
        names.RUSSIAN, (Country("Russland", "russisch", "RUS"),), ("Russisch",), 0.6, _ORTHODOX
    ),
    "vietnamese": Origin(
        names.VIETNAMESE,
        (Country("Vietnam", "vietnamesisch", "VNM"),),
        ("Vietnamesisch",),
        0.4,
        {"buddhistisch": 5, "ohne": 5},
    ),
    "romanian": Origin(
        names.ROMANIAN, (Country("Rumänien", "rumänisch", "ROU"),), ("Rumänisch",), 0.1, _ORTHODOX
    ),
    "bulgarian": Origin(
        names.BULGARIAN, (Country("Bulgarien", "bulgarisch", "BGR"),), ("Bulgarisch",), 0.1, _ORTHODOX
    ),
    "horn_of_africa": Origin(
        names.HORN_OF_AFRICA,
        (Country("Eritrea", "eritreisch", "ERI"), Country("Äthiopien", "äthiopisch", "ETH")),
        ("Tigrinya", "Amharisch"),
        0.1,
        {"orthodox": 7, "islamisch": 3},
    ),
    "afghan": Origin(
        names.AFGHAN,
        (Country("Afghanistan", "afghanisch", "AFG"),),
        ("Dari", "Paschtu"),
        0.1,
        _MUSLIM,
    ),
    "italian": Origin(
        names.ITALIAN, (Country("Italien", "italienisch", "ITA"),), ("Italienisch",), 0.3, _CATHOLIC
    ),
    "west_african": Origin(
        names.WEST_AFRICAN,
        (Country("Ghana", "ghanaisch", "GHA"), Country("Nigeria", "nigerianisch", "NGA")),
        ("Twi", "Englisch", "Igbo"),
        0.2,
        {"evangelisch": 5, "römisch-katholisch": 3, "islamisch": 2},
    ),
    "balkan": Origin(
        names.BALKAN,
        (
            Country("Serbien", "serbisch", "SRB"),
            Country("Kosovo", "kosovarisch", "XKX"),
            Country("Bosnien und Herzegowina", "bosnisch-herzegowinisch", "BIH"),
        ),
        ("Serbisch", "Albanisch", "Bosnisch", "Romanes"),
        0.2,
        {"islamisch": 5, "orthodox": 4},
    ),
}


@dataclass(frozen=True)
class Person:
    """One invented person."""

    origin: str
    gender: str
    given: str
    family: str
    birth: date
    place: Place
    street: str
    nationality: Country
    birth_country: Country
    language: str
    religion: str

    @property
    def age(self) -> int:
        """Full years on the day of the samples."""
        before_birthday = (TODAY.month, TODAY.day) < (self.birth.month, self.birth.day)
        return TODAY.year - self.birth.year - before_birthday


@dataclass(frozen=True)
class Population:
    """From whom an organisation's persons are drawn: weights of origins and genders, ages, home towns."""

    origins: Mapping[str, int]
    genders: Mapping[str, float]
    ages: tuple[tuple[int, int, int], ...]
    home: tuple[str, ...]
    home_share: float


def draw_weighted(rng: Random, weights: Mapping[str, int] | Mapping[str, float]) -> str:
    """One key, drawn with its weight."""
    return rng.choices(list(weights), weights=list(weights.values()))[0]


def draw_date(rng: Random, first: date, last: date) -> date:
    """A day between two days, both included."""
    return first + timedelta(days=rng.randint(0, (last - first).days))


def draw_given_name(rng: Random, origin: str, gender: str) -> str:
    """A given name of the origin; for ``d`` from both lists."""
    own = ORIGINS[origin].names
    listed = {"w": own.women, "m": own.men}.get(gender, own.women + own.men)
    return rng.choice(listed)


def invent_person(rng: Random, population: Population) -> Person:
    """A person whose parts fit together."""
    name = draw_weighted(rng, population.origins)
    origin = ORIGINS[name]
    gender = draw_weighted(rng, population.genders)
    youngest, oldest, _ = rng.choices(population.ages, weights=[band[2] for band in population.ages])[0]
    birth = TODAY - timedelta(days=int(rng.uniform(youngest, oldest + 1) * 365.2425))
    country = rng.choice(origin.countries)
    german = rng.random() < origin.german_share
    born_here = german and (name == "german" or rng.random() < 0.5)
    given = draw_given_name(rng, name, gender)
    family = rng.choice(origin.names.family)
    if rng.random() < 0.03:
        family += "-" + rng.choice(names.GERMAN.family)
    return Person(
        origin=name,
        gender=gender,
        given=given,
        family=family,
        birth=birth,
        place=draw_place(rng, population.home, population.home_share),
        street=invent_street(rng),
        nationality=GERMANY if german else country,
        birth_country=GERMANY if born_here else country,
        language=rng.choice(origin.languages),
        religion=draw_weighted(rng, origin.religions),
    )


_PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
    | {"ı": "i", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "'": "", " ": ""}
)


def make_email(rng: Random, person: Person) -> str:
    """An address at a domain that is reserved for examples (RFC 2606)."""
    given, family = (
        "".join(
            letter
            for letter in unicodedata.normalize("NFD", unicodedata.normalize("NFC", part).translate(_PLAIN))
            if letter.isascii()
        ).lower()
        for part in (person.given, person.family)
    )
    local = rng.choice((f"{given}.{family}", f"{given[0]}.{family}", f"{family}{rng.randint(1, 99)}", given))
    if local == given:
        local += str(rng.randint(50, 999))
    return f"{local}@example.{rng.choice(('org', 'com', 'net'))}"
