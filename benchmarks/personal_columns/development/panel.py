"""Name lists of the development half, one table per origin: to compare origins, not to count kinds."""

from __future__ import annotations

from functools import partial

from benchmarks.personal_columns.development.names import ORIGINS, people
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.model import Column, Format, Table, about


def name_list(draw: Draw, origin: str) -> list[Column]:
    """One list of those who took part, with the layouts of names that clubs use."""
    persons, parents, payers, helpers = (people(draw, origin) for _ in range(4))

    def titled(name: str) -> str:
        return draw.choices(["", "Dr. ", "Prof. Dr. "], (85, 12, 3))[0] + name

    return [
        Column("Vorname", [p.given for p in persons], about("given_name", origin=origin)),
        Column("Nachname", [p.family for p in persons], about("family_name", origin=origin)),
        Column(
            "Teilnehmer/in",
            [f"{p.family}, {p.given}" for p in draw.sample(persons, draw.rows)],
            about("full_name", "contact_person", origin=origin),
        ),
        Column(
            "Erziehungsberechtigte",
            [f"{p.given} {p.family}" for p in parents],
            about("full_name", "contact_person", origin=origin),
        ),
        Column(
            "Kontoinhaber",
            [f"{p.given} {p.family}".upper() for p in payers],
            about("account_holder", "full_name", origin=origin),
        ),
        Column(
            "Ansprechpartner",
            draw.gaps([titled(f"{p.given} {p.family}") for p in helpers], 0.3, ("", "-")),
            about("contact_person", "full_name", origin=origin),
        ),
        Column(
            "Name des Kindes",
            draw.gaps([p.given for p in people(draw, origin, 2010, 2020)], 0.2),
            about("given_name", "full_name", "children", origin=origin),
        ),
        Column(
            "Geburtsname",
            draw.gaps([p.family for p in people(draw, origin)], 0.6),
            about("family_name", origin=origin),
        ),
    ]


PANEL = tuple(
    Table(
        name=f"namen_{origin}",
        organisation="panel",
        build=partial(name_list, origin=origin),
        rows=60,
        format=Format(encoding="utf-8-sig"),
        panel=True,
    )
    for origin in ORIGINS
)
