"""The debt counselling centre: clients and the claims against them, exported by an old Windows program."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from .free_text import DEBT_NOTES, write_note
from .identifiers import (
    make_health_insurance_number,
    make_iban,
    make_phone,
    make_social_insurance_number,
    make_tax_id,
)
from .names import listed
from .people import GERMANY, TODAY, Person, Population, draw_date, draw_weighted, invent_person, make_email
from .places import Place
from .planted import (
    count_missing_by_group,
    count_outcome_by_group,
    count_rare_combinations,
    count_share,
    split_in_two,
)
from .tables import CP1252, Cell, Column, Row, SampleTable, german_date, german_number, maybe

FOLDER = "schuldnerberatung"

_POPULATION = Population(
    origins={
        "german": 52,
        "turkish": 7,
        "arabic": 7,
        "polish": 6,
        "ukrainian": 6,
        "russian": 4,
        "vietnamese": 3,
        "romanian": 3,
        "bulgarian": 3,
        "horn_of_africa": 2,
        "afghan": 2,
        "kurdish": 2,
        "italian": 1,
        "west_african": 2,
        "balkan": 3,
    },
    genders={"w": 0.38, "m": 0.61, "d": 0.01},
    ages=((18, 29, 22), (30, 49, 48), (50, 64, 24), (65, 84, 6)),
    home=("Dresden", "Freital", "Radebeul", "Pirna", "Heidenau", "Coswig", "Meißen", "Bautzen"),
    home_share=0.85,
)

_CLIENTS = (
    Column("Klienten-Nr", "text", "record_id", "direct_identifier"),
    Column("Anrede", "text", "salutation", "quasi_identifier"),
    Column("Vorname", "text", "given_name", "direct_identifier"),
    Column("Nachname", "text", "family_name", "direct_identifier"),
    Column("Geb.-Dat.", "date", "birth_date", "quasi_identifier"),
    Column("Geschl.", "text", "gender", "quasi_identifier"),
    Column("Straße", "text", "street", "direct_identifier"),
    Column("PLZ", "text", "postcode", "quasi_identifier"),
    Column("Ort", "text", "city", "quasi_identifier"),
    Column("Staatsang.", "text", "nationality", "quasi_identifier"),
    Column("Geburtsland", "text", "country_of_birth", "quasi_identifier"),
    Column("Muttersprache", "text", "language", "quasi_identifier"),
    Column("Konf.", "text", "religion", "special_category"),
    Column("Fam.-Stand", "text", "family_status", "quasi_identifier"),
    Column("Kinder", "integer", "children", "quasi_identifier"),
    Column("Tel.", "text", "phone", "direct_identifier"),
    Column("E-Mail", "text", "email", "direct_identifier"),
    Column("IBAN", "text", "iban", "direct_identifier"),
    Column("Steuer-ID", "text", "tax_id", "direct_identifier"),
    Column("RV-Nr.", "text", "social_insurance_number", "direct_identifier"),
    Column("KV-Nr.", "text", "health_insurance_number", "direct_identifier"),
    Column("Beruf", "text", "occupation", "quasi_identifier"),
    Column("Netto-Eink.", "number", "income", "other_personal"),
    Column("Leistungen", "text", "benefits", "other_personal"),
    Column("Schulden ges.", "number", "debts", "other_personal"),
    Column("P-Konto", "boolean", "debts", "other_personal", marks=True),
    Column("Diagn.", "text", "health", "special_category"),
    Column("Erstkontakt", "date", "event_date", "other_personal"),
    Column("Beratungsform", "text", None, "other_personal"),
    Column("Ratenplan bewilligt", "boolean", None, "other_personal"),
    Column("Einwilligung", "boolean", "consent", "other_personal"),
    Column("Bemerkung", "text", "free_text", "free_text"),
)

_CLAIMS = (
    Column("Ford.-Nr.", "integer", None, "other_personal"),
    Column("Klienten-Nr", "text", "record_id", "direct_identifier"),
    Column("Gläubiger", "text", None, "other_personal"),
    Column("Gläubigerart", "text", None, "other_personal"),
    Column("Hauptforderung", "number", "debts", "other_personal"),
    Column("Zinssatz", "number", None, "other_personal"),
    Column("Fällig seit", "date", "event_date", "other_personal"),
    Column("tituliert", "boolean", None, "other_personal", marks=True),
)

_RARE_COLUMNS = ("Geschl.", "Staatsang.", "PLZ")
_RARE: dict[int, tuple[str, str, Place]] = {
    117: ("d", "eritreisch", Place("01662", "Meißen")),
    508: ("w", "ghanaisch", Place("02625", "Bautzen")),
    933: ("d", "vietnamesisch", Place("01640", "Coswig")),
}

_RELIGION = {
    "evangelisch": "ev.",
    "römisch-katholisch": "rk",
    "islamisch": "isl.",
    "orthodox": "orth.",
    "jesidisch": "jes.",
    "alevitisch": "alev.",
    "buddhistisch": "buddh.",
    "ohne": "ohne",
}
_JOBS = listed(
    "Lagerhelfer*in|Verkäufer*in|Pflegehelfer*in|Reinigungskraft|Kurierfahrer*in|Köchin/Koch|ohne Ausbildung|"
    "Maurer|Friseurin|Bürokraft|Elektriker|Kassierer*in|Rentner*in|Student*in|Hausmeister|Erzieherin|Zerspaner|"
    "Tischler|Sicherheitskraft|Altenpflegerin|in Ausbildung|selbständig (Imbiss)|Berufskraftfahrer",
    "|",
)
_DIAGNOSES = ("F32.1", "F33.0", "F10.2", "F43.2", "M54.5", "E11.9", "I10", "J45.0", "G43.9", "F41.1", "C50.9")
_BENEFITS = {
    "keine": 40,
    "Bürgergeld": 30,
    "Wohngeld": 8,
    "ALG I": 9,
    "Grundsicherung": 6,
    "Kinderzuschlag": 7,
}
_FORMS = {"persönlich": 60, "telefonisch": 25, "online": 10, "aufsuchend": 5}
_STATUS = {"led.": 40, "verh.": 28, "gesch.": 18, "getr. lebend": 9, "verw.": 4, "eingetr. LP": 1}
_CREDITORS: dict[str, tuple[str, ...]] = {
    "Versandhandel": ("Sternwaren Versand GmbH", "Modehaus Lindgrün", "Kaufquell24"),
    "Telekommunikation": ("Funkwelt Mobil AG", "Blaunetz GmbH", "Tal & Tel"),
    "Energie": ("Stadtwerke Elbaue", "Strom „Hell“ eG", "Nordlicht Energie"),
    "Bank": ("Elbsand-Bank", "Kreditkontor Süd", "Genobank Weinberg"),
    "Vermieter": ("Wohnbau Sonnenhang", "Hausverwaltung Kastell"),
    "Inkasso": ("Forderio Inkasso", "ARGUS–Forderungen KG"),
    "Öffentliche Hand": ("Stadtkasse", "Beitragsservice", "Jobcenter"),
}


def _fold(text: str) -> str:
    """What the old program can hold: letters that cp1252 lacks lose their marks."""
    kept = []
    for letter in unicodedata.normalize("NFC", text).replace("ł", "l").replace("Ł", "L").replace("ı", "i"):
        try:
            letter.encode("cp1252")
            kept.append(letter)
        except UnicodeEncodeError:
            kept += [part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part)]
    return "".join(kept).replace("đ", "d").replace("Đ", "D")


def _client(rng: Random, number: int, person: Person) -> Row:
    woman = person.gender == "w"
    german = person.nationality == GERMANY
    income = max(250.0, rng.gauss(1420 if german else 1310, 420))
    owed = min(180_000.0, rng.lognormvariate(9.2, 0.9))
    granted = rng.random() < (0.66 if german else 0.47)
    salutation = "Frau" if woman else "Herr" if person.gender == "m" else ""
    row: Row = {
        "Klienten-Nr": f"{number:06d}",
        "Anrede": salutation,
        "Vorname": person.given,
        "Nachname": person.family,
        "Geb.-Dat.": maybe(rng, german_date(person.birth), 0.015, ("", "unbekannt")),
        "Geschl.": person.gender,
        "Straße": maybe(rng, person.street, 0.02, ("", "k.A.")),
        "PLZ": person.place.postcode,
        "Ort": person.place.city,
        "Staatsang.": maybe(rng, person.nationality.adjective, 0.025, ("", "k.A.", "unbekannt")),
        "Geburtsland": maybe(rng, person.birth_country.name, 0.12, ("", "k.A.")),
        "Muttersprache": maybe(rng, person.language, 0.06, ("", "-")),
        "Konf.": maybe(rng, _RELIGION[person.religion], 0.3, ("", "", "keine Angabe", "-")),
        "Fam.-Stand": maybe(rng, draw_weighted(rng, _STATUS), 0.03, ("", "k.A.")),
        "Kinder": maybe(rng, str(rng.choices(range(6), weights=(45, 22, 19, 9, 3, 2))[0]), 0.04, ("", "-")),
        "Tel.": maybe(rng, make_phone(rng, rng.random() < 0.6), 0.08, ("", "-")),
        "E-Mail": maybe(rng, make_email(rng, person), 0.28, ("", "-")),
        "IBAN": maybe(rng, make_iban(rng, rng.random() < 0.5), 0.1),
        "Steuer-ID": maybe(rng, make_tax_id(rng), 0.25),
        "RV-Nr.": maybe(rng, make_social_insurance_number(rng, person.birth, person.family, woman), 0.3),
        "KV-Nr.": maybe(rng, make_health_insurance_number(rng), 0.35, ("", "", "-")),
        "Beruf": maybe(rng, rng.choice(_JOBS), 0.09, ("", "k.A.", "unbekannt")),
        "Netto-Eink.": maybe(
            rng, german_number(income), 0.05 if german else 0.27, ("", "k.A.", "keine Angabe")
        ),
        "Leistungen": maybe(rng, draw_weighted(rng, _BENEFITS), 0.04),
        "Schulden ges.": maybe(rng, german_number(owed), 0.03, ("", "unbekannt")),
        "P-Konto": "x" if rng.random() < 0.22 else "",
        "Diagn.": maybe(rng, rng.choice(_DIAGNOSES), 0.78, ("", "", "", "k.A.")),
        "Erstkontakt": german_date(draw_date(rng, date(2022, 1, 3), date(2026, 8, 28))),
        "Beratungsform": draw_weighted(rng, _FORMS),
        "Ratenplan bewilligt": maybe(rng, "ja" if granted else "nein", 0.11),
        "Einwilligung": maybe(rng, "ja" if rng.random() < 0.93 else "nein", 0.03),
        "Bemerkung": maybe(rng, write_note(rng, person, DEBT_NOTES), 0.36, ("", "", "-")),
    }
    return {name: _fold(cell) if isinstance(cell, str) else cell for name, cell in row.items()}


def _clients(rng: Random) -> tuple[Row, ...]:
    rows = []
    for index in range(1200):
        person = invent_person(rng, _POPULATION)
        planted = _RARE.get(index)
        if planted:
            person = replace(person, gender=planted[0], place=planted[2])
        row = _client(rng, 1207 + 3 * index + rng.randint(0, 2), person)
        if planted:
            row["Staatsang."] = planted[1]
        rows.append(row)
    return tuple(rows)


def _claims(rng: Random, numbers: Sequence[Cell]) -> tuple[Row, ...]:
    rows: list[Row] = []
    for number in numbers:
        for _ in range(rng.choices(range(5), weights=(10, 35, 25, 18, 12))[0]):
            kind = rng.choice(list(_CREDITORS))
            rows.append(
                {
                    "Ford.-Nr.": str(40001 + len(rows)),
                    "Klienten-Nr": number,
                    "Gläubiger": rng.choice(_CREDITORS[kind]),
                    "Gläubigerart": kind,
                    "Hauptforderung": german_number(rng.lognormvariate(7.2, 1.1)),
                    "Zinssatz": maybe(
                        rng, german_number(rng.choice((4.12, 5.0, 7.5, 9.98, 12.9))), 0.2, ("", "-")
                    ),
                    "Fällig seit": maybe(rng, german_date(draw_date(rng, date(2017, 1, 1), TODAY)), 0.05),
                    "tituliert": "x" if rng.random() < 0.31 else "",
                }
            )
    return tuple(rows)


def build(rng: Random) -> tuple[tuple[SampleTable, ...], dict[str, object]]:
    """The tables of the centre, and what is planted in them."""
    clients = SampleTable("data/klientinnen.csv", None, CP1252, _CLIENTS, _clients(rng))
    claims = SampleTable(
        "data/forderungen.csv", None, CP1252, _CLAIMS, _claims(rng, clients.cells("Klienten-Nr"))
    )
    citizenship = split_in_two(clients, "Staatsang.", "deutsch", "andere")
    rare = [(gender, nationality, place.postcode) for gender, nationality, place in _RARE.values()]
    planted: dict[str, object] = {
        "missing_by_group": [count_missing_by_group(clients, "Netto-Eink.", "Staatsang.", citizenship)],
        "rare_combinations": [count_rare_combinations(clients, _RARE_COLUMNS, rare)],
        "under_represented": [
            count_share(clients, "Geschl.", ["w"], 0.51, "Anteil der Frauen an der Bevölkerung, gerundet")
        ],
        "outcome_differs": [
            count_outcome_by_group(clients, "Ratenplan bewilligt", "ja", "Staatsang.", citizenship)
        ],
    }
    return (clients, claims), planted
