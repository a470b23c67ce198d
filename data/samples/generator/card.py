"""The card of a sample: how it was made, what is planted in it, under which licence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .tables import SampleTable, german_number


def _percent(share: float) -> str:
    return german_number(100 * share, 1) + " %"


def _group_shares(groups: Sequence[dict[str, Any]], part: str, whole: str) -> str:
    return ", ".join(
        f"{group['name']} {_percent(group[part] / group[whole])} ({group[part]} von {group[whole]})"
        for group in groups
    )


def _planted_lines(planted: dict[str, Any]) -> list[str]:
    lines = []
    for gap in planted["missing_by_group"]:
        lines.append(
            f"- **Lücken je Gruppe**: `{gap['column']}` fehlt nach `{gap['group_column']}`: "
            f"{_group_shares(gap['groups'], 'missing', 'rows')}."
        )
    for rare in planted["rare_combinations"]:
        columns = ", ".join(f"`{column}`" for column in rare["columns"])
        lines.append(
            f"- **Seltene Kombinationen**: {len(rare['combinations'])} gesetzte Kombinationen aus {columns} "
            f"mit n = 1; insgesamt kommen {rare['all_with_n_1']} von {rare['distinct_combinations']} "
            "Kombinationen nur einmal vor."
        )
    for share in planted["under_represented"]:
        lines.append(
            f"- **Zu selten vertreten**: `{share['column']}`: {_percent(share['share'])} ({share['n']} von "
            f"{share['known']}) statt {_percent(share['expected_share'])} ({share['expected_from']})."
        )
    for outcome in planted["outcome_differs"]:
        lines.append(
            f"- **Ergebnis je Gruppe**: `{outcome['outcome_column']}` = {outcome['positive']} nach "
            f"`{outcome['group_column']}`: {_group_shares(outcome['groups'], 'positive', 'known')}."
        )
    return lines


def _table_lines(tables: Sequence[SampleTable]) -> list[str]:
    return [
        f"| `{table.path}` | {table.sheet or '–'} | {table.format.encoding or 'xlsx'} | {len(table.rows)} | "
        f"{len(table.columns)} |"
        for table in tables
    ]


def make_card(
    organisation: str,
    german: str,
    english: str,
    seed: int,
    tables: Sequence[SampleTable],
    planted: dict[str, object],
    answers: tuple[Sequence[str], str],
) -> str:
    """The card as Markdown, German first.

    Args:
        answers: lines about the answers in German, and the same as one English sentence.
    """
    about_answers, answers_in_english = answers
    lines = [
        f"# {organisation}",
        "",
        german,
        "",
        "## Wie die Daten entstanden sind",
        "",
        f"Alle Daten sind erfunden und mit dem Startwert {seed} erzeugt: `python data/samples/generate.py`"
        " schreibt sie neu. Keine Person, keine Organisation und kein Unternehmen darin ist echt; jede "
        "Ähnlichkeit ist Zufall. Orte und Postleitzahlen gibt es, die Straßen sind erfunden. "
        "Die Festnetznummern stammen aus Bereichen, die die Bundesnetzagentur für Medien frei hält "
        "(Mitteilung 148/2021), auch die Mobilnummern sind erfunden, "
        "E-Mail-Adressen aus Domains für Beispiele. IBAN, Steuer-ID, Renten- und "
        "Krankenversichertennummern haben richtige Prüfziffern; die Bankleitzahlen gibt es nicht.",
        "",
        "| Datei | Blatt | Zeichensatz | Zeilen | Spalten |",
        "| --- | --- | --- | ---: | ---: |",
        *_table_lines(tables),
        "",
        "## Was mit Absicht darin steckt",
        "",
        *_planted_lines(planted),
        "",
        "Die genauen Zahlen und die Wahrheit über jede Spalte stehen in `truth.yaml`. Fehlende Werte "
        "haben mehrere Formen: leer, `-`, `k.A.`, `keine Angabe`, `unbekannt` und in der Befragung der "
        "Tafel `-9`. In Spalten mit `x` heißt eine leere Zelle «nein».",
        "",
        "## Die Antworten",
        "",
        "`answers.yaml` ist von Hand geschrieben und so erfunden wie die Daten. Wer geantwortet hat, steht "
        "als Rolle dabei, nie mit Namen. Mit Absicht steckt darin:",
        "",
        *(f"- {line}" for line in about_answers),
        "",
        "## Lizenz",
        "",
        "CC-BY 4.0, Namensnennung: CDL-Arbeitsbuch, synthetische Beispieldaten.",
        "",
        "## In English",
        "",
        f"{english} Everything is invented and made from seed {seed}; no person is real. What is planted "
        "(gaps by group, rare combinations, an under-represented group, unequal outcomes) is counted in "
        f"`truth.yaml`. `answers.yaml` is written by hand and invented too: {answers_in_english} "
        "Licence: CC-BY 4.0.",
        "",
    ]
    return "\n".join(lines)
