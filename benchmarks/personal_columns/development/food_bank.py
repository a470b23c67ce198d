"""A food bank: households with their entitlement, who came when, a survey of guests."""

from __future__ import annotations

from benchmarks.personal_columns.development.names import people
from benchmarks.personal_columns.development.values import mixed_phone, places, street
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.model import OTHER, SURVEY, XLSX, Column, Format, Table, about

_MIXTURE = (
    "german german syrian ukrainian turkish afghan romanian bulgarian roma_sinti russian "
    "somali polish".split()
)
_AGREEMENT = "stimme voll zu,stimme eher zu,teils/teils,stimme eher nicht zu,stimme nicht zu"


def households(draw: Draw) -> list[Column]:
    persons, homes = people(draw, _MIXTURE, last=2005), places(draw)
    return [
        Column("Ausweis-Nr.", draw.numbered("T{:05d}", 118, 7), about("record_id", "id_card_number")),
        Column(
            "Nachname Haushaltsvorstand",
            [p.family for p in persons],
            about("family_name", "full_name", origin="mixed"),
        ),
        Column(
            "Vorname Haushaltsvorstand",
            [p.given for p in persons],
            about("given_name", "full_name", origin="mixed"),
        ),
        Column("geb. am", [p.born.strftime("%d.%m.%y") for p in persons], about("birth_date")),
        Column("Anschrift", [f"{street(draw)}, {code} {town}" for code, town in homes], about("address")),
        Column("Tel.", draw.gaps(draw.each(lambda: mixed_phone(draw)), 0.3, ("", "k.A.")), about("phone")),
        Column("Erwachsene", draw.of("1,2,3,4"), about("household", "other_personal")),
        Column("Kinder", draw.of("0,1,2,3,4,5,6"), about("children", "household")),
        Column(
            "Herkunftsland",
            draw.of("Deutschland,Syrien,Ukraine,Türkei,Afghanistan,Rumänien,Bulgarien,Somalia,Irak"),
            about("country_of_birth", "nationality", "migration"),
        ),
        Column(
            "Leistungsart",
            draw.of("Bürgergeld,Grundsicherung im Alter,Wohngeld,AsylbLG,Rente,BAföG,Kinderzuschlag"),
            about("benefits"),
        ),
        Column("Bescheid gültig bis", draw.dates(2025, 2027), about("event_date", "benefits")),
        Column(
            "isst kein Schweinefleisch",
            draw.flags(0.35, "x", ""),
            about("other_personal", "religion", "health"),
        ),
        Column(
            "Unverträglichkeiten",
            draw.gaps(draw.several("Laktose,Gluten,Nüsse,Fisch,Fruktose,Soja", 2, ", "), 0.7),
            about("health"),
        ),
        Column("Ausgabetag", draw.of("Mo,Mi,Fr"), OTHER),
        Column("Beitrag pro Abholung", draw.of("2,00;3,00;1,50".split(";")), OTHER),
    ]


def pickups(draw: Draw) -> list[Column]:
    persons = people(draw, _MIXTURE, last=2005)
    return [
        Column("Datum", draw.dates(2026, 2026), about("event_date")),
        Column("Kundennr", draw.numbered("{:04d}", 17, 5), about("record_id")),
        Column(
            "Kund*in",
            [f"{p.family} {p.given[:1]}." for p in persons],
            about("full_name", "family_name", origin="mixed"),
        ),
        Column("Personen", draw.whole(1, 7), about("household", "other_personal")),
        Column("Tüten", draw.whole(1, 4), OTHER),
        Column("bezahlt", draw.of("3,00;2,00;0,00".split(";")), OTHER),
        Column(
            "Abholung durch",
            draw.gaps([f"{p.given} {p.family}" for p in people(draw, _MIXTURE)], 0.7),
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "Vermerk",
            draw.gaps(
                [
                    f"{p.given} {p.family} {what}"
                    for p, what in zip(
                        people(draw, _MIXTURE),
                        draw.of(
                            "war krank und kommt nächste Woche wieder,holt für die Nachbarin mit ab,hat "
                            "neuen Bescheid vom Jobcenter gezeigt,braucht Babynahrung,ist umgezogen",
                        ),
                        strict=True,
                    )
                ],
                0.6,
            ),
            about("free_text"),
        ),
    ]


def survey(draw: Draw) -> list[Column]:
    return [
        Column(
            "Bogen-Nr.",
            draw.numbered(),
            about("record_id", "technical_meta", "none", "other_personal", "survey_answer"),
        ),
        Column(
            "Wie alt sind Sie?",
            draw.of("unter 25,25 bis 39,40 bis 64,65 und älter"),
            about("age"),
        ),
        Column("Sie sind …", draw.of("eine Frau,ein Mann,divers"), about("gender")),
        Column(
            "Welche Sprache sprechen Sie zu Hause?",
            draw.of("Deutsch,Arabisch,Ukrainisch,Russisch,Türkisch,Dari,Rumänisch,Kurdisch"),
            about("language"),
        ),
        Column("Ich fühle mich willkommen.", draw.of(_AGREEMENT), SURVEY),
        Column("Die Wartezeit ist zu lang.", draw.gaps(draw.of(_AGREEMENT), 0.06), SURVEY),
        Column("Die Lebensmittel reichen für die Woche.", draw.of(_AGREEMENT), SURVEY),
        Column(
            "Was fehlt Ihnen am meisten? (mehrere)",
            draw.several("Obst,Fleisch,Windeln,Milch,Brot,Hygieneartikel"),
            SURVEY,
        ),
        Column("Schulnote für die Ausgabe", draw.gaps(draw.whole(1, 6), 0.08, ("", "-9")), SURVEY),
        Column(
            "Wovon leben Sie hauptsächlich?",
            draw.of("Bürgergeld,Rente,Lohn,AsylbLG,Wohngeld,möchte ich nicht sagen"),
            about("benefits", "income", "survey_answer"),
        ),
        Column(
            "Was möchten Sie uns noch sagen?",
            draw.gaps(
                draw.of(
                    "Alle sind sehr nett.,Bitte mehr Gemüse.,Es gibt nie Windeln für mein Kind.,Ich kann "
                    "wegen der Knie nicht so lange stehen.,Danke an Frau Krause!,Nachmittags wäre "
                    "besser.,Der Eingang ist für den Rollstuhl zu eng."
                ),
                0.4,
            ),
            about("free_text", "survey_answer"),
        ),
    ]


TABLES = (
    Table(name="tafel_haushalte", organisation="food_bank", build=households, rows=260, format=XLSX),
    Table(name="tafel_abholungen", organisation="food_bank", build=pickups, rows=400),
    Table(
        name="tafel_gaestebefragung",
        organisation="food_bank",
        build=survey,
        rows=140,
        format=Format(delimiter=",", quote_all=True, line_end="\n"),
    ),
)
