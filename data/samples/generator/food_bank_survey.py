"""The anonymous survey of the food bank, as a survey tool exports it: commas, points, -9 for no answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from random import Random

from .free_text import SURVEY_ANSWERS, write_note
from .people import Population, draw_weighted, invent_person
from .tables import UTF8_BOM_COMMA, Column, Row, SampleTable, maybe

_SURVEY = (
    Column("Antwort ID", "integer", "technical_meta", "other_personal"),
    Column("Datum Abgeschickt", "datetime", "technical_meta", "other_personal"),
    Column("Sprache", "text", "language", "quasi_identifier"),
    Column("Altersgruppe", "text", "age", "quasi_identifier"),
    Column("Was ist dein Geschlecht?", "text", "gender", "quasi_identifier"),
    Column("In Deutschland seit (Jahr)", "integer", "migration", "special_category"),
    Column("Zufriedenheit [Auswahl]", "integer", "survey_answer", "other_personal"),
    Column("Zufriedenheit [Wartezeit]", "integer", "survey_answer", "other_personal"),
    Column("Weg zur Ausgabe (km)", "number", "survey_answer", "other_personal"),
    Column("Gesundheitszustand (1-5)", "integer", "health", "special_category"),
    Column("Was fehlt dir?", "text", "free_text", "free_text"),
)

_AGE_BANDS = {"18 bis unter 27": 12, "27 bis unter 50": 48, "50 bis unter 65": 29, "65 oder älter": 11}


def build_survey(rng: Random, population: Population, genders: Mapping[str, str]) -> SampleTable:
    """The survey: persons of the same population, but far fewer answer in another language than German."""
    rows: list[Row] = []
    sent = datetime(2026, 3, 2, 9, 14, 5)
    for number in range(1, 361):
        sent += timedelta(seconds=rng.randint(400, 9000))
        person = invent_person(rng, population)
        speaks_german = person.origin == "german" or rng.random() < 0.6
        arrived = "" if person.origin == "german" else str(rng.randint(1979, 2025))
        rows.append(
            {
                "Antwort ID": str(number),
                "Datum Abgeschickt": sent.strftime("%Y-%m-%d %H:%M:%S"),
                "Sprache": "Deutsch" if speaks_german else person.language,
                "Altersgruppe": maybe(rng, draw_weighted(rng, _AGE_BANDS), 0.05, ("", "keine Angabe")),
                "Was ist dein Geschlecht?": maybe(rng, genders[person.gender], 0.06, ("keine Angabe",)),
                "In Deutschland seit (Jahr)": maybe(rng, arrived, 0.1, ("-9",)),
                "Zufriedenheit [Auswahl]": maybe(rng, str(rng.randint(1, 5)), 0.08, ("-9",)),
                "Zufriedenheit [Wartezeit]": maybe(rng, str(rng.choice((1, 1, 2, 2, 3, 4, 5))), 0.1, ("-9",)),
                "Weg zur Ausgabe (km)": maybe(rng, f"{rng.lognormvariate(0.9, 0.6):.1f}", 0.12, ("-9", "")),
                "Gesundheitszustand (1-5)": maybe(rng, str(rng.randint(1, 5)), 0.2, ("-9",)),
                "Was fehlt dir?": maybe(rng, write_note(rng, person, SURVEY_ANSWERS), 0.4),
            }
        )
    return SampleTable("data/befragung.csv", None, UTF8_BOM_COMMA, _SURVEY, tuple(rows))
