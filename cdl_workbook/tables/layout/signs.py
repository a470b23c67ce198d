"""Words by which people mark what is no data: totals, page marks, footnotes.

A word alone never decides (a person may be called Summer, a town Total): :mod:`aside` asks for further signs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum


class Aside(StrEnum):
    """Why a row is no data. The values are the codes of the notes."""

    TOTAL = "totals"
    SUBTOTAL = "subtotals"
    REPEATED_HEADER = "repeated_headers"
    PAGE_MARK = "page_marks"
    FOOTNOTE = "footnotes"
    HEADING = "group_headings"
    OTHER_TYPE = "other_row_types"
    OTHER_TABLE = "other_table_rows"


_CLEAR = (
    r"insgesamt|summen?|zusammen|∑|Σ|(?:gesamt|end|zwischen|teil|jahres|monats|wochen|tages|spalten|quartals|seiten"
    r"|haupt|kontroll|netto|brutto)-?summen?|gesamt(?:ergebnis|betrag|saldo|zahl|anzahl|umsatz|kosten|wert|menge"
    r"|stunden|punkte)|endergebnis|übertrag|grand total|subtotal|gesamttotal"
)
_VAGUE = (
    r"gesamt|total|totals|saldo|sum|ges\.|(?:anfangs|end|schluss|start|alter |neuer |letzter )-?\s?saldo"
    r"|saldovortrag|(?:alter |neuer |letzter )?kontostand|kassenstand|durchschnitt|mittelwert|mittel|ergebnis"
    r"|average|mean|minimum|maximum|median|prozent|anteil"
)
_ONLY = re.compile(
    rf"[\W_]*(?:(?P<clear>{_CLEAR})|(?:{_VAGUE}))(?:\s+(?:in\s+)?(?:€|eur|%|tsd\.?))?[\s:.=*]*", re.I
)
_FIRST = re.compile(
    rf"[\W_]*(?:(?P<clear>{_CLEAR})|(?:gesamt|total|saldo))(?:[:=]|\s+(?:der|des|aller|für|von|im|in|zum|vom|am)\b"
    r"|\s).{0,60}",
    re.I,
)
_LAST = re.compile(
    rf".{{1,60}}\s(?:-\s*)?\(?(?:(?P<clear>{_CLEAR})|(?:gesamt|total|ergebnis))\)?(?:\s*\([^()]{{1,30}}\))?[\s:.=]*",
    re.I,
)
_STEM = re.compile(
    r"summ|gesamt|total|zusammen|saldo|ergebnis|∑|σ|übertrag|durchschnitt|mittel|average|stand|sum|ges\."
    r"|mean|minimum|maximum|median|prozent|anteil"
)
SUB = re.compile(r"zwischen|teil|monats|wochen|tages|quartals|seiten|sub|übertrag", re.I)

PAGE = re.compile(
    r"[\W_]*(?:seite|blatt|page|s\.)\s*:?\s*\d+(?:\s*(?:von|/|of|\|)\s*\d+)?[\W_]*|-+\s*\d+\s*-+", re.I
)
NOTE = re.compile(
    r"\s*(?:quellen?|datenquelle|stand|datenstand|hinweise?|anmerkung(?:en)?|bemerkung(?:en)?|erläuterung(?:en)?"
    r"|legende|zeichenerklärung|fußnoten?|copyright|erstellt|erzeugt|gedruckt|exportiert|ausgedruckt|druckdatum"
    r"|abgerufen|auswertung vom|export vom|source|note|lizenz|©|\(c\)|abweichungen|rundungs\w+|alle angaben"
    r"|aus datenschutz\w+|vorläufige?\b.*|nachdruck|vervielfältigung|ende der (?:liste|tabelle|datei)"
    r"|letzte aktualisierung|aktualisiert|stichtag|datei erstellt|bearbeitet|ansprechpartner\*?(?:in)?"
    r"|kontakt|anzahl (?:datensätze|zeilen|einträge|buchungen|personen|treffer)|datensätze)(?![^\W_])"
    r"|\s*(?:\*+\)?|[¹²³⁴⁵]\)?|\d{1,2}\)|\(\d{1,2}\)|[a-z]\)|[-./…x•]|\.{3}|p|r|s)\s*[=:–]?\s*"
    r"[A-Za-zÄÖÜäöü(].{3,}"
    r"|\s*[_\-=*]{3,}\s*|\s*_{2,}.*",
    re.I | re.S,
)


def total_word(cell: str) -> float:
    """How surely a cell names a total: 2 «Insgesamt», 1.5 «Summe Januar», 1 «Total», 0 «Gesamtpaket».

    >>> total_word("Insgesamt"), total_word("Summe Januar"), total_word("Total"), total_word("Summer, Anna")
    (2.0, 1.5, 1.0, 0.0)
    """
    text = cell.strip()
    if not text or len(text) > 80:
        return 0.0
    if found := _ONLY.fullmatch(text):
        return 2.0 if found["clear"] else 1.0
    if found := _FIRST.fullmatch(text) or _LAST.fullmatch(text):
        return 1.5 if found["clear"] else 1.0
    return 0.0


def may_name_a_total(row: Sequence[str]) -> bool:
    """False for nearly all rows, and quickly so: no word of a total occurs anywhere in them."""
    return _STEM.search(" ".join(row).casefold()) is not None


def best_total_word(row: Sequence[str], places: Sequence[int]) -> tuple[float, int]:
    """The surest word of a total in a row, and where it stands (-1: nowhere)."""
    word, before = max(((total_word(row[place]), -place) for place in places), default=(0.0, 1))
    return word, -before
