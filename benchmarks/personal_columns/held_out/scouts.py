"""Scouts: the members' export of a federation's software, and a camp's registrations."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import address_of, codes_and_towns, number, reachable, road
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import OTHER, TECHNICAL, Column, Format, Table, about


def members(draw: Draw) -> list[Column]:
    persons, homes = people(draw, "german german german dutch polish", 1970, 2019), codes_and_towns(draw)
    return [
        Column("mitgliedsNummer", draw.numbered(start=188034, step=40), about("record_id")),
        Column("nachname", [p.family for p in persons], about("family_name", origin="mixed")),
        Column("vorname", [p.given for p in persons], about("given_name", origin="mixed")),
        Column(
            "spitzname",
            draw.gaps(draw.of("Momo,Pumuckl,Bär,Flocke,Akela,Zottel,Mücke"), 0.7),
            about("given_name", "username", "other_personal", "full_name"),
        ),
        Column("geburtsDatum", [f"{p.born.isoformat()} 00:00:00" for p in persons], about("birth_date")),
        Column("geschlechtId", draw.of(["19", "20", "23"], (49, 49, 2)), about("gender")),
        Column("staatsangehoerigkeitId", draw.of(["1054", "584", "611"], (95, 3, 2)), about("nationality")),
        Column("konfessionId", draw.gaps(draw.of("1,2,11,5"), 0.3), about("religion")),
        Column("strasse", [f"{road(draw)} {number(draw)}" for _ in persons], about("street", "address")),
        Column("plz", [code for code, _ in homes], about("postcode")),
        Column("ort", [town for _, town in homes], about("city")),
        Column("telefon1", draw.gaps(draw.each(lambda: reachable(draw)), 0.3), about("phone")),
        Column("email", draw.gaps([address_of(draw, p) for p in persons], 0.4), about("email")),
        Column(
            "emailVertretungsberechtigter",
            draw.gaps([address_of(draw, p) for p in people(draw)], 0.3),
            about("email"),
        ),
        Column("stufe", draw.of("Wölfling,Jungpfadfinder,Pfadfinder,Rover,Leiter"), OTHER),
        Column("eintrittsdatum", draw.dates(2012, 2026, "%Y-%m-%d 00:00:00"), about("event_date")),
        Column(
            "beitragsart",
            draw.of("Voller Beitrag,Familienermäßigt,Sozialermäßigt"),
            about("other_personal", "benefits"),
        ),
        Column(
            "wiederverwendenFlag",
            draw.flags(0.6, "true", "false"),
            about("consent", "technical_meta", "other_personal"),
        ),
        Column("zeitschriftenversand", draw.flags(0.5, "true", "false"), about("consent", "other_personal")),
        Column("version", draw.whole(1, 40), TECHNICAL),
        Column("lastUpdated", draw.stamps(2026), TECHNICAL),
    ]


def camp(draw: Draw) -> list[Column]:
    kids, payers, homes = (
        people(draw, first=2009, last=2017),
        people(draw, first=1970, last=1992),
        codes_and_towns(draw),
    )
    return [
        Column("Haupt-E-Mail", [address_of(draw, p) for p in payers], about("email")),
        Column(
            "Übername",
            draw.gaps(draw.of("Pixel,Kiwi,Nemo,Yoda,Fuchs"), 0.6),
            about("given_name", "username", "other_personal", "full_name"),
        ),
        Column("TN", [f"{p.given} {p.family}" for p in kids], about("full_name", origin="mixed")),
        Column("Geburtstag", [p.born.strftime("%d.%m.%Y") for p in kids], about("birth_date")),
        Column(
            "Kontoinhaber*in",
            [f"{p.family} {p.given}" for p in payers],
            about("account_holder", "full_name", origin="mixed"),
        ),
        Column("Konto", draw.each(lambda: german_iban(draw, blanks=True)), about("iban")),
        Column("Adresszeile 1", [f"{road(draw)} {number(draw)}" for _ in kids], about("street", "address")),
        Column("PLZ / Ort", [f"{code} {town}" for code, town in homes], about("postcode", "city", "address")),
        Column("Impfpass kopiert", draw.flags(0.7, "✓", ""), about("health", "consent")),
        Column("Tetanus zuletzt", draw.gaps(draw.whole(2016, 2026), 0.3), about("health", "event_date")),
        Column(
            "Besonderheiten",
            draw.gaps(
                draw.of(
                    "Zöliakie;schlafwandelt;Diabetes Typ 1, Pumpe;Heimweh;darf nicht klettern;ADHS "
                    "(Medikinet)".split(";")
                ),
                0.6,
            ),
            about("health", "free_text"),
        ),
        Column("Zelt", draw.of("1,2,3,4,5"), OTHER),
        Column("Anzahlung", draw.of("50,0,80"), OTHER),
    ]


TABLES = (
    Table(
        name="pf_mitglieder",
        organisation="youth_federation",
        build=members,
        rows=350,
        format=Format(line_end="\n"),
    ),
    Table(
        name="pf_lager",
        organisation="youth_federation",
        build=camp,
        rows=86,
        format=Format(encoding="utf-16", delimiter="\t"),
    ),
)
