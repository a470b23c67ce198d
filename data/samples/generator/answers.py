"""What the card says of a sample's answers. ``answers.yaml`` itself is written by hand, not made."""

from __future__ import annotations

import shutil
from pathlib import Path

ANSWERS_FILE = "answers.yaml"
_SAMPLES = Path(__file__).parents[1]

ANSWERS: dict[str, tuple[tuple[str, ...], str]] = {
    "schuldnerberatung": (
        (
            "**Alles beantwortet**: jede gestellte Frage, auch zu beiden Tabellen und jeder ihrer Spalten, "
            "von vier Rollen. Fünf Spalten braucht die Beratungsstelle nach eigener Aussage nicht.",
            "**Vom Erkennen abgewichen**: `Zinssatz` gehört zu den Schulden, mit Begründung.",
            "**Öffentlich statt intern**: `fe.people`. **Intern statt öffentlich**: `pr.measures`.",
            "**Früher anders beantwortet**: `cg.problem` und `pr.minimal`.",
            "**Vorschlag**: umsetzen. Zwei Fragen haben Daten, die ganz oder zum Teil reichen.",
        ),
        "every question that is asked is answered, also about each column, and one column is said to hold "
        "something else than recognised; two answers differ from the default visibility, "
        "two have a history; the proposal is to implement.",
    ),
    "tafel": (
        (
            "**Alles beantwortet, aber nicht einig**: zehn Antworten sind strittig, mit zwei oder drei "
            "Stimmen (Leitung, Ausgabe-Team, Ehrenamt, Beirat, Vorstand, Verwaltung).",
            "**«Wissen wir nicht»**: zehn Antworten. **Trifft nicht zu, mit Grund**: `cs.interop`, `su.open` "
            "und `li.presentation`.",
            "**Damals anders gefragt**: `ju.perspective`.",
            "**Eine erfundene E-Mail-Adresse** steht in `cs.existing_product.which`, einer öffentlichen "
            "Antwort. Im Bericht steht dort «…».",
            "**Zu den Tabellen passt nicht alles**: keine Ausnahme für die Allergien, kein Vertrag mit dem "
            "Umfragedienst und dem Messenger, Angaben in die USA. Das ist nur intern zu sehen.",
            "**Vorschlag**: vernetzen. Es gibt schon ein Programm, und Daten liegen bei anderen.",
        ),
        "everything is answered, but ten answers are contested, ten unknown, three not applicable; one was "
        "asked in older wording; one public text holds an invented e-mail address that must not leave; the "
        "proposal is to connect.",
    ),
    "sportverein": (
        (
            "**Knapp zur Hälfte beantwortet**: die Datensprechstunde und das Gemeinwohl ganz, der "
            "Datenschutz zum Teil, der Rest ist offen.",
            "**Ohne Folge**: Bei keiner Frage steht, was der Verein danach anders machen würde.",
            "**Nur intern zu sehen**: Es fehlt eine Ausnahme für besonders geschützte Angaben, und "
            "Führungszeugnisse liegen als Kopie im Ordner.",
            "**Zu den Tabellen halb beantwortet**: Zweck, Menschen und Rechtsgrundlage stehen da, Fristen "
            "und Dienste sind offen.",
            "**Vorschlag**: lernen.",
        ),
        "nearly half is answered: the data office hour and the common good, privacy in part; no question "
        "names a decision; the proposal is to learn.",
    ),
}
"""Folder → lines about its answers in German, and the same in one English sentence."""


def copy_answers(folder: str, target: Path) -> None:
    """Lay the answers into a sample that is made elsewhere; they stay as they were written."""
    source, copy = _SAMPLES / folder / ANSWERS_FILE, target / folder / ANSWERS_FILE
    if source.resolve() != copy.resolve():
        shutil.copyfile(source, copy)
