"""A choir and a cultural centre: singers, ticket orders as pretix exports them, borrowed scores."""

from __future__ import annotations

from benchmarks.personal_columns.development.names import people
from benchmarks.personal_columns.development.values import landline, mail, mobile, places, street
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.model import NO_PERSON, OTHER, Column, Format, Table, about


def singers(draw: Draw) -> list[Column]:
    persons, homes = (
        people(draw, ["german", "german", "russian", "greek", "italian", "french"], 1940, 2004),
        places(draw),
    )
    return [
        Column("Stimme", draw.of("Sopran 1,Alt 2,Tenor,Bass,Sopran 2,Alt 1"), OTHER),
        Column("Sänger/in", [f"{p.given} {p.family}" for p in persons], about("full_name", origin="mixed")),
        Column("Geb.", [p.born.strftime("%d.%m.") for p in persons], about("birth_date", "other_personal")),
        Column("Jg.", [str(p.born.year) for p in persons], about("birth_year")),
        Column("Anschrift", [f"{street(draw)}\n{code} {town}" for code, town in homes], about("address")),
        Column("Festnetz", draw.gaps(draw.each(lambda: landline(draw)), 0.4), about("phone")),
        Column("Mobilnr.", draw.gaps(draw.each(lambda: mobile(draw)), 0.1), about("phone")),
        Column("Konfektionsgröße", draw.of("M,L,S,XL,XS,XXL"), OTHER),
        Column("Proben gefehlt", draw.whole(0, 14), OTHER),
        Column("vegetarisch", draw.flags(0.3, "V", ""), OTHER),
        Column("Instrument", draw.gaps(draw.of("Klavier,Querflöte,Gitarre,Geige,Cello"), 0.5), OTHER),
    ]


def orders(draw: Draw) -> list[Column]:
    persons, homes = people(draw, last=2006), places(draw)
    return [
        Column("Order code", draw.codes("@#@@#"), about("record_id", "technical_meta", "other_personal")),
        Column("Email", [mail(draw, p) for p in persons], about("email")),
        Column("Order date", draw.stamps(2026, "%Y-%m-%d"), about("event_date")),
        Column(
            "Attendee name",
            draw.gaps([f"{p.given} {p.family}" for p in persons], 0.08),
            about("full_name", origin="mixed"),
        ),
        Column("Attendee email", draw.gaps([mail(draw, p) for p in persons], 0.4), about("email")),
        Column(
            "Product",
            draw.of("Eintritt,Ermäßigt,Solidaritätspreis,Schüler*in"),
            about("other_personal", "none"),
        ),
        Column("Total", draw.of("12.00;8.00;18.00;24.00;36.00".split(";")), OTHER),
        Column("ZIP code", draw.gaps([code for code, _ in homes], 0.5), about("postcode")),
        Column("City", draw.gaps([town for _, town in homes], 0.5), about("city")),
        Column(
            "Order locale",
            draw.of("de,de-informal,en,fr"),
            about("language", "technical_meta", "other_personal"),
        ),
        Column("Pseudonymization ID", draw.codes("@@#@#@@##@"), about("record_id", "technical_meta")),
        Column(
            "E-mail address verified",
            draw.flags(0.7, "Yes", "No"),
            about("technical_meta", "consent", "other_personal", "none"),
        ),
        Column(
            "Order comment",
            draw.gaps(
                draw.of(
                    "Rollstuhlplatz bitte,Reservierung für Familie Aydın,Zahlung folgt,Frau Brandes holt "
                    "die Karten ab"
                ),
                0.85,
            ),
            about("free_text"),
        ),
    ]


def loans(draw: Draw) -> list[Column]:
    persons = people(draw, "italian")
    return [
        Column(
            "Notenwerk",
            draw.of("Requiem op. 9,Messe in G,Carmina,Motetten Band 2,Weihnachtsoratorium I-III"),
            NO_PERSON,
        ),
        Column("Exemplar", draw.whole(1, 60), about("technical_meta", "none", "other_personal")),
        Column(
            "ausgeliehen von",
            [f"{p.given} {p.family}" for p in persons],
            about("full_name", "contact_person", origin="italian"),
        ),
        Column("am", draw.dates(2025, 2026), about("event_date")),
        Column("zurück", draw.gaps(draw.dates(2026, 2026), 0.4), about("event_date")),
        Column("Pfand", draw.of("10,00;0,00".split(";")), OTHER),
    ]


TABLES = (
    Table(
        name="chor_mitglieder",
        organisation="music_association",
        build=singers,
        rows=72,
        format=Format(encoding="utf-8"),
    ),
    Table(
        name="kulturhaus_bestellungen",
        organisation="music_association",
        build=orders,
        rows=240,
        format=Format(delimiter=",", quote_all=True, line_end="\n"),
    ),
    Table(
        name="chor_notenausleihe",
        organisation="music_association",
        build=loans,
        rows=95,
        format=Format(delimiter="\t"),
    ),
)
