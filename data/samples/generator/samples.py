"""The three organisations: who they are, and their tables."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from . import debt_counselling, food_bank, sports_club
from .answers import ANSWERS
from .card import make_card
from .writing import SEED, Sample

_DEBT_TEXT = (
    "Eine Beratungsstelle in Dresden führt Klient*innen und Forderungen in einem älteren "
    "Windows-Programm. Der Export ist csv in Windows-1252 mit `;`, Dezimalkomma und Tausenderpunkt. "
    "Buchstaben, die das Programm nicht kennt, haben ihre Zeichen verloren (aus «ł» wurde «l»).",
    "A debt counselling centre: clients and the claims against them; csv in cp1252, decimal comma.",
)
_FOOD_TEXT = (
    "Eine Tafel im Ruhrgebiet führt Haushalte mit Kundenkarte, Lieferungen und eine anonyme Befragung. "
    "Alles ist csv in UTF-8 mit BOM; Haushalte und Lieferungen mit `;` und Dezimalkomma, die Befragung "
    "wie aus einem Umfragewerkzeug mit `,`, Dezimalpunkt und `-9` für «keine Antwort».",
    "A food bank: households, deliveries (no persons) and an anonymous survey; csv in UTF-8 with BOM.",
)
_CLUB_TEXT = (
    "Ein Jugendsportverein in Mannheim führt Mitglieder und Spenden in einer Excel-Mappe mit zwei Blättern. "
    "Datumsangaben sind echte Excel-Daten, Beträge sind Zahlen, Postleitzahlen sind Text.",
    "A youth sports club: members and donations as two sheets of one Excel workbook.",
)


def build_samples() -> Iterator[Sample]:
    """Each organisation from a random stream of its own, so that a change in one leaves the others alone."""
    for module, organisation, contact, title, summary, (german, english) in (
        (
            debt_counselling,
            "Schuldnerberatung Elbwiesen e. V. (erfunden)",
            "daten@schuldnerberatung.example.org",
            "Wer bekommt einen Ratenplan?",
            "Wir wollen wissen, ob alle Klient*innen die gleiche Aussicht auf einen Ratenplan haben.",
            _DEBT_TEXT,
        ),
        (
            food_bank,
            "Tafel Ruhraue e. V. (erfunden)",
            "daten@tafel.example.org",
            "Wen erreicht unsere Ausgabe?",
            "Wir wollen Wege, Wartezeiten und Zusatzpakete gerechter verteilen.",
            _FOOD_TEXT,
        ),
        (
            sports_club,
            "TSV Neckarufer Jugend e. V. (erfunden)",
            "daten@sportverein.example.org",
            "Mehr Mädchen im Verein",
            "Wir wollen verstehen, wen wir nicht erreichen und wer gefördert wird.",
            _CLUB_TEXT,
        ),
    ):
        tables, planted = module.build(Random(f"{SEED}/{module.FOLDER}"))
        card = make_card(organisation, german, english, SEED, tables, planted, ANSWERS[module.FOLDER])
        yield Sample(module.FOLDER, organisation, contact, title, summary, tables, planted, card)
