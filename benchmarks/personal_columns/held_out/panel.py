"""Name lists of the held-out half, one table per origin: to compare origins, not to count kinds.

One column takes given names from gender-guesser's list by country, where that list knows the origin.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import ORIGINS, people
from benchmarks.personal_columns.model import Column, Format, Table, about

COUNTRIES = {
    "german": "germany",
    "turkish": "turkey",
    "polish": "poland",
    "ukrainian": "ukraine",
    "russian": "russia",
    "greek": "greece",
    "croatian_bosnian": "croatia",
    "italian": "italy",
    "spanish": "spain",
    "portuguese": "portugal",
    "french": "france",
    "dutch": "the_netherlands",
    "czech_slovak": "czech_republic",
    "azerbaijani": "azerbaijan",
    "syrian": "arabia",
    "iraqi": "arabia",
    "iranian": "arabia",
    "afghan": "arabia",
    "vietnamese": "vietnam",
    "tamil": "india",
    "indian_pakistani": "india",
    "romanian": "romania",
    "bulgarian": "bulgaria",
    "serbian": "serbia",
    "albanian": "albania",
    "georgian_armenian": "georgia",
    "east_asian": "china",
}
_RARE, _KNOWN = 2, 25


def name_list(draw: Draw, origin: str) -> list[Column]:
    """One list of those who signed up, with the layouts of names of registers and of forms."""
    persons, partners, guardians, holders = (people(draw, origin) for _ in range(4))
    return [
        Column("first_name", [p.given for p in persons], about("given_name", origin=origin)),
        Column("FAMILIENNAME", [p.family.upper() for p in persons], about("family_name", origin=origin)),
        Column(
            "Rufname",
            _given_names(draw, origin, [p.given for p in people(draw, origin)]),
            about("given_name", origin=origin),
        ),
        Column(
            "LEH_Name",
            [f"{p.family}, {p.given}" for p in people(draw, origin)],
            about("full_name", "contact_person", origin=origin),
        ),
        Column(
            "Partner/in",
            draw.gaps([f"{p.given} {p.family}" for p in partners], 0.4),
            about("full_name", "contact_person", origin=origin),
        ),
        Column(
            "vertretungsberechtigt",
            [f"{p.family.upper()} {p.given}" for p in guardians],
            about("full_name", "contact_person", origin=origin),
        ),
        Column(
            "KtoiName", [p.family for p in holders], about("family_name", "account_holder", origin=origin)
        ),
        Column(
            "display_name",
            [f"{p.given} {p.family[:1]}." for p in people(draw, origin)],
            about("full_name", "username", "given_name", origin=origin),
        ),
    ]


def _given_names(draw: Draw, origin: str, otherwise: Sequence[str]) -> list[str]:
    listed = _by_country().get(COUNTRIES.get(origin, ""), ())
    return draw.choices(listed, k=draw.rows) if len(listed) >= _KNOWN else list(otherwise)


@cache
def _by_country() -> dict[str, tuple[str, ...]]:
    """Given names that the list knows as not rare in a country; a plus in a name stands for a hyphen."""
    from gender_guesser.detector import Detector  # only here: the rest of the half needs no further library

    known: dict[str, list[str]] = {}
    for name, genders in sorted(Detector().names.items()):
        for country, sign in zip(Detector.COUNTRIES, next(iter(genders.values())), strict=False):
            if sign != " " and int(sign, 16) >= _RARE:
                known.setdefault(country, []).append(name.replace("+", "-"))
    return {country: tuple(names) for country, names in known.items()}


PANEL = tuple(
    Table(
        name=f"anmeldung_{origin}",
        organisation="panel",
        build=partial(name_list, origin=origin),
        rows=60,
        format=Format(delimiter=",", line_end="\n"),
        panel=True,
    )
    for origin in ORIGINS
)
