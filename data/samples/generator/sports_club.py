"""The youth sports club: one Excel workbook with the members and the donations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from .free_text import CLUB_NOTES, write_note
from .identifiers import make_iban, make_phone
from .names import listed
from .people import (
    TODAY,
    Person,
    Population,
    draw_date,
    draw_given_name,
    draw_weighted,
    invent_person,
    make_email,
)
from .planted import count_missing_by_group, count_outcome_by_group, count_rare_combinations, count_share
from .tables import XLSX, Column, Row, SampleTable, maybe

FOLDER = "sportverein"

_ORIGINS = {
    "german": 50,
    "turkish": 13,
    "italian": 7,
    "arabic": 6,
    "polish": 5,
    "balkan": 6,
    "ukrainian": 4,
    "west_african": 3,
    "afghan": 2,
    "kurdish": 2,
    "romanian": 2,
}
_HOME = ("Mannheim", "Ludwigshafen am Rhein", "Heidelberg")
_MEMBERS_FROM = Population(
    _ORIGINS, {"w": 0.295, "m": 0.695, "d": 0.01}, ((6, 11, 45), (12, 18, 45), (19, 66, 10)), _HOME, 0.97
)
_DONORS_FROM = Population(_ORIGINS, {"w": 0.5, "m": 0.5}, ((28, 79, 1),), _HOME, 0.8)

_MEMBERS = (
    Column("Mitglieds_Nr", "integer", "record_id", "direct_identifier"),
    Column("Nachname", "text", "family_name", "direct_identifier"),
    Column("Vorname", "text", "given_name", "direct_identifier"),
    Column("Geburtstag", "date", "birth_date", "quasi_identifier"),
    Column("Geschlecht", "text", "gender", "quasi_identifier"),
    Column("Straße", "text", "street", "direct_identifier"),
    Column("PLZ", "text", "postcode", "quasi_identifier"),
    Column("Ort", "text", "city", "quasi_identifier"),
    Column("Nationalität", "text", "nationality", "quasi_identifier"),
    Column("Telefon", "text", "phone", "direct_identifier"),
    Column("E-Mail-Adresse Elternteil 1", "text", "email", "direct_identifier"),
    Column("Erziehungsberechtigte*r", "text", "full_name", "direct_identifier"),
    Column("Klasse", "text", "school_class", "quasi_identifier"),
    Column("Abteilung", "text", None, "other_personal"),
    Column("Eintritt", "date", "event_date", "other_personal"),
    Column("Austritt", "date", "event_date", "other_personal"),
    Column("Beitragsart", "text", None, "other_personal"),
    Column("Monatsbeitrag", "number", None, "other_personal"),
    Column("Kontoinhaber", "text", "account_holder", "direct_identifier"),
    Column("IBAN", "text", "iban", "direct_identifier"),
    Column("Mandatsreferenz", "text", "mandate_reference", "direct_identifier"),
    Column("BuT", "boolean", "benefits", "other_personal", marks=True),
    Column("Ärztl. Hinweise", "text", "health", "special_category"),
    Column("GdB", "integer", "disability", "special_category"),
    Column("Führungszeugnis vom", "date", "criminal", "criminal_offence"),
    Column("Fotoerlaubnis", "boolean", "consent", "other_personal"),
    Column("Fördertraining", "boolean", None, "other_personal"),
    Column("Bemerkung", "text", "free_text", "free_text"),
)

_DONATIONS = (
    Column("Beleg-Nr", "integer", None, "other_personal"),
    Column("Eingegangen am", "date", "event_date", "other_personal"),
    Column("Spender*in", "text", "full_name", "direct_identifier"),
    Column("Strasse", "text", "street", "direct_identifier"),
    Column("PLZ", "text", "postcode", "quasi_identifier"),
    Column("Ort", "text", "city", "quasi_identifier"),
    Column("E-Mail", "text", "email", "direct_identifier"),
    Column("Betrag", "number", "donation_amount", "other_personal"),
    Column("Zweckbindung", "text", None, "other_personal"),
    Column("Quittung", "text", None, "other_personal"),
)

_RARE_COLUMNS = ("Geschlecht", "Nationalität", "Abteilung")
_RARE = {
    61: ("d", "GHA", "Judo"),
    333: ("w", "AFG", "Rudern"),
    702: ("d", "POL", "Rudern"),
}

_SECTIONS = {"Fußball": 44, "Handball": 14, "Schwimmen": 13, "Judo": 11, "Turnen": 12, "Leichtathletik": 6}
_FEES = {"voll": 15.0, "Geschwister": 11.5, "ermäßigt": 7.5, "frei": 0.0}
_HINTS = listed(
    "Asthma, Spray dabei|Heuschnupfen|Nussallergie!|Epilepsie – Notfallplan im Ordner|Brille beim Sport|"
    "Diabetes Typ 1|Wespenallergie, EpiPen|Knieverletzung 2025|ADHS|Herzfehler, Attest liegt vor",
    "|",
)
_AIMS = {"allgemein": 50, "Jugendfreizeit": 22, "Trikots": 12, "Ballfangzaun": 8, "Inklusionsgruppe": 8}
_RECEIPTS = {"ja": 50, "nein": 30, "am Jahresende": 20}


def _school_class(rng: Random, age: int) -> str:
    return f"{age - 5}{rng.choice('abcd')}" if 6 <= age <= 15 else ""


def _member(rng: Random, number: int, person: Person) -> Row:
    child = person.age < 18
    parent = f"{draw_given_name(rng, person.origin, rng.choice('wwm'))} {person.family}"
    fee = draw_weighted(rng, {"voll": 52, "Geschwister": 16, "ermäßigt": 27, "frei": 5})
    section = draw_weighted(rng, _SECTIONS)
    joined = draw_date(rng, max(date(2012, 1, 1), date(person.birth.year + 5, 1, 1)), date(2026, 9, 1))
    picked = rng.random() < {"m": 0.29, "w": 0.15}.get(person.gender, 0.2)
    trainer = not child and rng.random() < 0.5
    return {
        "Mitglieds_Nr": number,
        "Nachname": person.family,
        "Vorname": person.given,
        "Geburtstag": maybe(rng, person.birth, 0.01, ("", "unbekannt")),
        "Geschlecht": person.gender,
        "Straße": maybe(rng, person.street, 0.02),
        "PLZ": person.place.postcode,
        "Ort": person.place.city,
        "Nationalität": maybe(rng, person.nationality.iso3, 0.05, ("", "k.A.")),
        "Telefon": maybe(rng, make_phone(rng, rng.random() < 0.7), 0.06, ("", "-")),
        "E-Mail-Adresse Elternteil 1": maybe(
            rng, make_email(rng, person), 0.41 if fee == "ermäßigt" else 0.12
        ),
        "Erziehungsberechtigte*r": maybe(rng, parent, 0.05) if child else "",
        "Klasse": maybe(rng, _school_class(rng, person.age), 0.08, ("", "k.A.")),
        "Abteilung": section,
        "Eintritt": joined,
        "Austritt": maybe(rng, draw_date(rng, joined, TODAY), 0.88),
        "Beitragsart": fee,
        "Monatsbeitrag": _FEES[fee],
        "Kontoinhaber": maybe(rng, parent if child else f"{person.given} {person.family}", 0.12, ("", "-")),
        "IBAN": maybe(rng, make_iban(rng, rng.random() < 0.3), 0.12),
        "Mandatsreferenz": maybe(rng, f"TSV-{number}-{rng.randint(1, 3):02d}", 0.13),
        "BuT": "x" if fee == "ermäßigt" and rng.random() < 0.6 else "",
        "Ärztl. Hinweise": maybe(rng, rng.choice(_HINTS), 0.84, ("", "", "keine Angabe")),
        "GdB": maybe(rng, rng.choice((20, 30, 50, 50, 70, 80)), 0.965),
        "Führungszeugnis vom": draw_date(rng, date(2021, 3, 1), TODAY) if trainer else "",
        "Fotoerlaubnis": maybe(rng, "ja" if rng.random() < 0.74 else "nein", 0.07),
        "Fördertraining": maybe(rng, "ja" if picked else "nein", 0.05),
        "Bemerkung": maybe(rng, write_note(rng, person, CLUB_NOTES), 0.55, ("", "", "-")),
    }


def _members(rng: Random) -> tuple[Row, ...]:
    rows = []
    for index in range(850):
        person = invent_person(rng, _MEMBERS_FROM)
        planted = _RARE.get(index)
        if planted:
            person = replace(person, gender=planted[0])
        row = _member(rng, 1001 + index, person)
        if planted:
            row.update(zip(_RARE_COLUMNS, planted, strict=True))
        rows.append(row)
    return tuple(rows)


def _donations(rng: Random) -> tuple[Row, ...]:
    rows: list[Row] = []
    for index in range(420):
        person = invent_person(rng, _DONORS_FROM)
        amount = rng.choice((10, 15, 20, 25, 30, 50, 50, 75, 100, 150, 250, 500, 12.5, 1200))
        rows.append(
            {
                "Beleg-Nr": 25001 + index,
                "Eingegangen am": draw_date(rng, date(2025, 1, 2), TODAY),
                "Spender*in": f"{person.family}, {person.given}",
                "Strasse": maybe(rng, person.street, 0.15, ("", "unbekannt")),
                "PLZ": maybe(rng, person.place.postcode, 0.12),
                "Ort": maybe(rng, person.place.city, 0.1),
                "E-Mail": maybe(rng, make_email(rng, person), 0.4),
                "Betrag": float(amount),
                "Zweckbindung": draw_weighted(rng, _AIMS),
                "Quittung": draw_weighted(rng, _RECEIPTS),
            }
        )
    return tuple(rows)


def build(rng: Random) -> tuple[tuple[SampleTable, ...], dict[str, object]]:
    """The tables of the club, and what is planted in them."""
    path = "data/mitgliederverwaltung.xlsx"
    members = SampleTable(path, "Mitglieder", XLSX, _MEMBERS, _members(rng))
    donations = SampleTable(path, "Spenden", XLSX, _DONATIONS, _donations(rng))
    reduced = {"ermäßigt": ["ermäßigt"], "andere": ["Geschwister", "frei", "voll"]}
    planted: dict[str, object] = {
        "missing_by_group": [
            count_missing_by_group(members, "E-Mail-Adresse Elternteil 1", "Beitragsart", reduced)
        ],
        "rare_combinations": [count_rare_combinations(members, _RARE_COLUMNS, list(_RARE.values()))],
        "under_represented": [
            count_share(
                members, "Geschlecht", ["w"], 0.49, "Anteil der Mädchen an den unter 18-Jährigen, gerundet"
            )
        ],
        "outcome_differs": [
            count_outcome_by_group(members, "Fördertraining", "ja", "Geschlecht", {"m": ["m"], "w": ["w"]})
        ],
    }
    return (members, donations), planted
