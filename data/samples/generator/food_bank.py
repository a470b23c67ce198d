"""The food bank: households with a customer card, deliveries without persons, and an anonymous survey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from .food_bank_survey import build_survey
from .free_text import FOOD_BANK_NOTES, write_note
from .identifiers import make_phone
from .names import listed
from .people import (
    GERMANY,
    ORIGINS,
    Person,
    Population,
    draw_date,
    draw_given_name,
    draw_weighted,
    invent_person,
    make_email,
)
from .planted import (
    count_missing_by_group,
    count_outcome_by_group,
    count_rare_combinations,
    count_share,
    split_in_two,
)
from .tables import (
    UTF8_BOM,
    Column,
    Row,
    SampleTable,
    german_date,
    german_number,
    is_missing,
    maybe,
)

FOLDER = "tafel"

_POPULATION = Population(
    origins={
        "german": 34,
        "ukrainian": 17,
        "arabic": 14,
        "turkish": 7,
        "afghan": 5,
        "kurdish": 5,
        "bulgarian": 4,
        "romanian": 4,
        "polish": 3,
        "horn_of_africa": 3,
        "russian": 3,
        "balkan": 4,
        "west_african": 3,
        "vietnamese": 1,
    },
    genders={"w": 0.57, "m": 0.425, "d": 0.005},
    ages=((18, 34, 26), (35, 49, 34), (50, 64, 22), (65, 90, 18)),
    home=("Dortmund", "Bochum", "Essen", "Gelsenkirchen", "Duisburg", "Wuppertal"),
    home_share=0.96,
)

_HOUSEHOLDS = (
    Column("Kundennr", "integer", "record_id", "direct_identifier"),
    Column("Familienname", "text", "family_name", "direct_identifier"),
    Column("Rufname", "text", "given_name", "direct_identifier"),
    Column("Geburtsdatum", "date", "birth_date", "quasi_identifier"),
    Column("Geschlecht", "text", "gender", "quasi_identifier"),
    Column("Strasse/Nr", "text", "street", "direct_identifier"),
    Column("Postleitzahl", "text", "postcode", "quasi_identifier"),
    Column("Wohnort", "text", "city", "quasi_identifier"),
    Column("Handy", "text", "phone", "direct_identifier"),
    Column("Mail", "text", "email", "direct_identifier"),
    Column("Staatsangehörigkeit", "text", "nationality", "quasi_identifier"),
    Column("Aufenthaltsstatus", "text", "residence_status", "quasi_identifier"),
    Column("Sprache", "text", "language", "quasi_identifier"),
    Column("Pers. im HH", "integer", "household", "quasi_identifier"),
    Column("davon Kinder", "integer", "children", "quasi_identifier"),
    Column("Bezug", "text", "benefits", "other_personal"),
    Column("mtl. Einkommen", "number", "income", "other_personal"),
    Column("Allergien/Unverträglichkeiten", "text", "health", "special_category"),
    Column("abholberechtigt", "text", "contact_person", "direct_identifier"),
    Column("Ausgabetag", "text", None, "other_personal"),
    Column("Kunde seit", "date", "event_date", "other_personal"),
    Column("Zusatzpaket", "boolean", None, "other_personal"),
    Column("DS unterschr.", "boolean", "consent", "other_personal", marks=True),
    Column("Notiz", "text", "free_text", "free_text"),
)

_DELIVERIES = (
    Column("Tour", "integer", None, "none_found"),
    Column("Datum", "date", None, "none_found"),
    Column("Lieferfirma", "text", None, "none_found"),
    Column("Warengruppe", "text", None, "none_found"),
    Column("Menge (kg)", "number", None, "none_found"),
    Column("Warenwert €", "number", None, "none_found"),
    Column("Kisten", "integer", None, "none_found"),
    Column("gekühlt", "boolean", None, "none_found"),
    Column("aussortiert", "boolean", None, "none_found", marks=True),
)

_RARE_COLUMNS = ("Geschlecht", "Staatsangehörigkeit", "Pers. im HH")
_RARE = {
    77: ("divers", "Eritrea", "7"),
    402: ("männlich", "Vietnam", "8"),
    815: ("divers", "Polen", "5"),
}

_GENDERS = {"w": "weiblich", "m": "männlich", "d": "divers"}
_ALLERGIES = listed(
    "Nüsse|Laktose|Gluten (Zöliakie)|Erdnuss, Soja|Fisch|Diabetes – wenig Zucker|Hühnerei|Histamin|"
    "Laktose; Fruktose|Bienenhonig|Weizen",
    "|",
)
_DAYS = {"Mo": 20, "Di": 22, "Mi": 18, "Do": 25, "Fr": 15}
_BENEFITS = {
    "Bürgergeld": 45,
    "Grundsicherung im Alter": 16,
    "AsylbLG": 14,
    "Wohngeld": 9,
    "BAföG": 3,
    "keine": 6,
}
_SUPPLIERS = (
    "Bäckerei Sonnenkorn",
    "Frischmarkt Zeche 7",
    "Biohof Lindental GbR",
    "Großmarkt Ruhraue eG",
    "Discount „Günstig“ Filiale 12",
    "Molkerei Wiesengrund",
    "Kantine Stahlwerk West",
    "Metzgerei am Turm; Feinkost",
    "Obst & Gemüse Hafenhalle",
    "Drogerie Klarwasser",
)
_GOODS: dict[str, float] = {
    "Backwaren": 2.9,
    "Obst/Gemüse": 2.2,
    "Molkereiprodukte": 3.1,
    "Fleisch/Wurst": 8.4,
    "Konserven": 2.5,
    "Getränke": 1.1,
    "Hygiene": 6.8,
    "Süßwaren": 5.2,
}


def _residence(rng: Random, person: Person) -> str:
    if person.nationality == GERMANY:
        return "deutsch"
    if person.origin in {"polish", "romanian", "bulgarian", "italian"}:
        return "EU-Freizügigkeit"
    if person.origin == "ukrainian":
        return "§ 24 AufenthG"
    listed = {"Aufenthaltserlaubnis": 45, "Niederlassungserlaubnis": 18, "Gestattung": 14, "Duldung": 11}
    return draw_weighted(rng, listed)


def _benefit(rng: Random, german: bool) -> str:
    return "AsylbLG" if not german and rng.random() < 0.2 else draw_weighted(rng, _BENEFITS)


def _household(rng: Random, number: int, person: Person) -> Row:
    german = person.nationality == GERMANY
    size = rng.choices(range(1, 8), weights=(38, 22, 15, 12, 7, 4, 2))[0]
    children = rng.randint(0, size - 1)
    income = 360 + 310 * size + rng.gauss(120, 160)
    granted = rng.random() < (0.42 if german else 0.27)
    collector = (
        f"{draw_given_name(rng, person.origin, 'd')} {rng.choice(ORIGINS[person.origin].names.family)}"
    )
    allergy = maybe(rng, rng.choice(_ALLERGIES), 0.82, ("", "", "-"))
    return {
        "Kundennr": str(number),
        "Familienname": person.family,
        "Rufname": person.given,
        "Geburtsdatum": maybe(rng, german_date(person.birth), 0.02, ("", "unbekannt")),
        "Geschlecht": maybe(rng, _GENDERS[person.gender], 0.01),
        "Strasse/Nr": maybe(rng, person.street, 0.03, ("", "k.A.")),
        "Postleitzahl": person.place.postcode,
        "Wohnort": person.place.city,
        "Handy": maybe(rng, make_phone(rng, rng.random() < 0.75), 0.13, ("", "-")),
        "Mail": maybe(rng, make_email(rng, person), 0.52, ("", "", "-")),
        "Staatsangehörigkeit": maybe(rng, person.nationality.name, 0.03, ("", "unbekannt")),
        "Aufenthaltsstatus": maybe(rng, _residence(rng, person), 0.18, ("", "k.A.")),
        "Sprache": maybe(rng, "Deutsch" if german and rng.random() < 0.7 else person.language, 0.04),
        "Pers. im HH": str(size),
        "davon Kinder": maybe(rng, str(children), 0.03, ("", "-")),
        "Bezug": maybe(rng, _benefit(rng, german), 0.05, ("", "k.A.")),
        "mtl. Einkommen": maybe(
            rng, german_number(max(180.0, income)), 0.07 if german else 0.31, ("", "keine Angabe", "k.A.")
        ),
        "Allergien/Unverträglichkeiten": allergy,
        "abholberechtigt": maybe(rng, collector, 0.7, ("", "", "-")),
        "Ausgabetag": draw_weighted(rng, _DAYS),
        "Kunde seit": german_date(draw_date(rng, date(2019, 2, 1), date(2026, 9, 11))),
        "Zusatzpaket": maybe(rng, "ja" if granted else "nein", 0.06),
        "DS unterschr.": "x" if rng.random() < 0.88 else "",
        "Notiz": maybe(rng, write_note(rng, person, FOOD_BANK_NOTES), 0.45, ("", "", "-")),
    }


def _households(rng: Random) -> tuple[Row, ...]:
    genders = {word: letter for letter, word in _GENDERS.items()}
    rows = []
    for index in range(1000):
        person = invent_person(rng, _POPULATION)
        planted = _RARE.get(index)
        if planted:
            person = replace(person, gender=genders[planted[0]])
        row = _household(rng, 10001 + index, person)
        if planted:
            row.update(zip(_RARE_COLUMNS, planted, strict=True))
            row["davon Kinder"] = "3"
        rows.append(row)
    return tuple(rows)


def _deliveries(rng: Random) -> tuple[Row, ...]:
    rows: list[Row] = []
    for index in range(1500):
        goods = rng.choice(list(_GOODS))
        weight = min(2400.0, rng.lognormvariate(4.2, 0.9))
        value = weight * _GOODS[goods] * rng.uniform(0.7, 1.2)
        cooled = goods in {"Molkereiprodukte", "Fleisch/Wurst"}
        rows.append(
            {
                "Tour": str(rng.randint(1, 6)),
                "Datum": german_date(date(2025, 9, 1) + timedelta(days=index // 5)),
                "Lieferfirma": rng.choice(_SUPPLIERS),
                "Warengruppe": goods,
                "Menge (kg)": german_number(weight, 1),
                "Warenwert €": maybe(rng, german_number(value), 0.14, ("", "-")),
                "Kisten": str(max(1, round(weight / 9))),
                "gekühlt": "ja" if cooled else "nein",
                "aussortiert": "x" if rng.random() < 0.06 else "",
            }
        )
    return tuple(rows)


def _share_not_german(households: SampleTable) -> float:
    known: Sequence[object] = [cell for cell in households.cells("Sprache") if not is_missing(cell)]
    return round(sum(cell != "Deutsch" for cell in known) / len(known), 4)


def build(rng: Random) -> tuple[tuple[SampleTable, ...], dict[str, object]]:
    """The tables of the food bank, and what is planted in them."""
    households = SampleTable("data/haushalte.csv", None, UTF8_BOM, _HOUSEHOLDS, _households(rng))
    deliveries = SampleTable("data/lieferungen.csv", None, UTF8_BOM, _DELIVERIES, _deliveries(rng))
    survey = build_survey(rng, _POPULATION, _GENDERS)
    citizenship = split_in_two(households, "Staatsangehörigkeit", "Deutschland", "andere")
    not_german = list(split_in_two(survey, "Sprache", "Deutsch", "andere")["andere"])
    planted: dict[str, object] = {
        "missing_by_group": [
            count_missing_by_group(households, "mtl. Einkommen", "Staatsangehörigkeit", citizenship)
        ],
        "rare_combinations": [count_rare_combinations(households, _RARE_COLUMNS, list(_RARE.values()))],
        "under_represented": [
            count_share(
                survey,
                "Sprache",
                not_german,
                _share_not_german(households),
                "Anteil anderer Sprachen in data/haushalte.csv, Spalte Sprache",
            )
        ],
        "outcome_differs": [
            count_outcome_by_group(households, "Zusatzpaket", "ja", "Staatsangehörigkeit", citizenship)
        ],
    }
    return (households, deliveries, survey), planted
