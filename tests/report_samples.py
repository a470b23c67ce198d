"""Made-up results and executed notebooks for tests of ``render`` and ``report``: realistic ones, nasty ones."""

# ruff: noqa: E501  # messages are prose

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from cdl_workbook.findings import Finding
from cdl_workbook.inventory import ColumnInventory, Inventory, NotRead, TableInventory
from cdl_workbook.render.findings import finding_words, findings_html
from cdl_workbook.render.inventory import inventory_html
from cdl_workbook.report import SECTION_MIME
from cdl_workbook.vocabulary import (
    PERSONAL_BY_KIND,
    ColumnType,
    Language,
    MissingKind,
    Personal,
    Severity,
    Status,
)
from cdl_workbook.wording import words

SCRIPT = "<script>alert(1)</script>"
RTL = "اسم العائلة\u202e"

_DE = {
    "findings.inventory.special_category.title": "Besonders geschützte Angaben in {table}",
    "findings.inventory.special_category.concern.message": (
        "{count:count Die Spalte|Die Spalten} {columns} {count:count sagt|sagen} etwas über Gesundheit, Religion oder "
        "Herkunft. Solche Angaben schützt das Recht besonders."
    ),
    "findings.inventory.special_category.concern.recommendation": (
        "Klärt, wofür ihr diese Angaben braucht. Was ihr nicht braucht, erhebt ihr künftig nicht mehr und löscht es."
    ),
    "findings.inventory.direct_identifiers.title": "Namen und Kontaktdaten stehen neben allem anderen",
    "findings.inventory.direct_identifiers.concern.message": (
        "In {table} {count:count nennt eine Spalte|nennen # Spalten} Personen direkt: {columns}."
    ),
    "findings.inventory.direct_identifiers.concern.recommendation": (
        "Trennt Kontaktdaten und Inhalte in zwei Tabellen und verbindet sie nur über eine Nummer."
    ),
    "findings.inventory.free_text.title": "Freier Text kann alles enthalten",
    "findings.inventory.free_text.concern.message": "In {columns} schreiben Menschen frei. Niemand weiß, was dort steht.",
    "findings.inventory.free_text.concern.recommendation": (
        "Fragt lieber mit festen Antworten. Lest den freien Text durch, bevor ihr ihn weitergebt."
    ),
    "findings.inventory.not_read.title": "Eine Datei ließ sich nicht lesen",
    "findings.inventory.not_read.not_assessed.recommendation": "Speichert die Datei ohne Kennwort und versucht es noch einmal.",
    "findings.inventory.key.title": "Jede Zeile lässt sich eindeutig benennen",
    "findings.inventory.key.clear.message": "In {table} gibt es eine Spalte, in der jeder Wert nur einmal vorkommt.",
    "findings.minimisation.k.title": "Kleine Gruppen machen Menschen erkennbar",
    "findings.minimisation.k.concern.message": (
        "Aus {columns} entstehen Gruppen, in denen nur {k:count eine Person|# Personen} übrig bleiben."
    ),
    "findings.minimisation.k.concern.recommendation": "Fasst Alter zu Spannen und Postleitzahlen zu Gebieten zusammen.",
    "errors.password_protected": "Die Datei ist mit einem Kennwort geschützt.",
    "evidence.rows": "Zeilen",
    "evidence.filled_share": "Anteil gefüllter Zellen",
    "evidence.header_word": "der Name der Spalte passt",
    "evidence.shape_share": "{value:percent} der Zellen haben die passende Form",
    "evidence.k": "kleinste Gruppe",
    "reader.encoding.utf8_valid": "Die Zeichen sind als {encoding} gespeichert.",
    "reader.delimiter.consistent": "Die Spalten sind durch «{delimiter}» getrennt.",
    "notes.short_lines": "{count:count Eine Zeile war|# Zeilen waren} kürzer als die anderen.",
}
_EN = {
    "findings.inventory.special_category.title": "Specially protected details in {table}",
    "findings.inventory.special_category.concern.message": (
        "The {count:count column|columns} {columns} {count:count says|say} something about health, religion or origin. "
        "The law protects such details in particular."
    ),
    "findings.inventory.special_category.concern.recommendation": (
        "Make clear what you need these details for. Stop collecting what you do not need, and delete it."
    ),
    "findings.inventory.direct_identifiers.title": "Names and contact details stand beside everything else",
    "findings.inventory.direct_identifiers.concern.message": (
        "In {table}, {count:count one column names|# columns name} persons directly: {columns}."
    ),
    "findings.inventory.direct_identifiers.concern.recommendation": (
        "Split contact details and content into two tables, joined by a number only."
    ),
    "findings.inventory.free_text.title": "Free text may hold anything",
    "findings.inventory.free_text.concern.message": "In {columns} people write freely. Nobody knows what stands there.",
    "findings.inventory.free_text.concern.recommendation": "Ask with fixed answers, and read the text before you share it.",
    "findings.inventory.not_read.title": "A file could not be read",
    "findings.inventory.not_read.not_assessed.recommendation": "Save the file without a password and try again.",
    "findings.inventory.key.title": "Every row can be named",
    "findings.inventory.key.clear.message": "In {table} there is a column in which each value occurs only once.",
    "findings.minimisation.k.title": "Small groups make people recognisable",
    "findings.minimisation.k.concern.message": (
        "From {columns} come groups in which only {k:count one person is|# persons are} left."
    ),
    "findings.minimisation.k.concern.recommendation": "Put ages into spans and postcodes into areas.",
    "errors.password_protected": "The file is protected by a password.",
    "evidence.rows": "Rows",
    "evidence.filled_share": "Share of filled cells",
    "evidence.header_word": "the name of the column fits",
    "evidence.shape_share": "{value:percent} of the cells have the right form",
    "evidence.k": "Smallest group",
    "reader.encoding.utf8_valid": "The characters are stored as {encoding}.",
    "reader.delimiter.consistent": "The columns are separated by “{delimiter}”.",
    "notes.short_lines": "{count:count One line was|# lines were} shorter than the others.",
}


@pytest.fixture
def sample_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Gives the sample findings words of their own, whatever the message files say."""
    for language, texts in ((Language.DE, _DE), (Language.EN, _EN)):
        writer = words(language)
        monkeypatch.setattr(writer, "_texts", {**writer._texts, **texts})


def column(name: str, kind: str | None = None, position: int = 1, **given: Any) -> ColumnInventory:
    """One column of a table of 1,240 rows."""
    facts: dict[str, Any] = {
        "type": ColumnType.TEXT,
        "rows": 1240,
        "missing": {},
        "distinct": 311,
        "distinct_exact": True,
        "kind": kind,
        "personal": PERSONAL_BY_KIND[kind] if kind else Personal.NONE_FOUND,
        "confidence": 0.95,
        "evidence": {"header_word": True, "shape_share": 0.97} if kind else {},
    }
    return ColumnInventory(position=position, name=name, **{**facts, **given})


def table(path: str, columns: Sequence[ColumnInventory], **given: Any) -> TableInventory:
    """One table, a csv unless said otherwise."""
    facts: dict[str, Any] = {
        "format": "csv",
        "sheet": None,
        "encoding": "utf-8",
        "delimiter": ";",
        "decimal": ",",
        "thousands": None,
        "header_row": 0,
        "header_rows": 1,
        "rows": 1240,
        "total_rows": 0,
        "bytes": 88_000,
        "sha256": "9f" * 32,
    }
    return TableInventory(path=path, columns=tuple(columns), **{**facts, **given})


def realistic_inventory() -> Inventory:
    """A food bank's folder: four tables and a locked file."""
    visits = [
        column("Kundennummer", "record_id", 1, distinct=1240, candidate_key=True),
        column("Nachname", "family_name", 2),
        column("Vorname", "given_name", 3),
        column("Geburtsdatum", "birth_date", 4, type=ColumnType.DATE, missing={MissingKind.EMPTY: 17}),
        column("PLZ", "postcode", 5, distinct=23),
        column(
            "Staatsangehörigkeit",
            "nationality",
            6,
            confidence=0.7,
            missing={MissingKind.REFUSED: 88, MissingKind.UNKNOWN: 12},
        ),
        column("Unverträglichkeit", "health", 7, confidence=0.4, missing={MissingKind.EMPTY: 990}),
        column("Bemerkung", "free_text", 8, distinct=10412, distinct_exact=False),
        column("Ausgabetag", None, 9, type=ColumnType.DATE, earliest="2024-01-04", latest="2026-08-27"),
    ]
    members = [
        column("Name", "full_name", 1),
        column("E-Mail", "email", 2, missing={MissingKind.EMPTY: 31}),
        column("IBAN", "iban", 3),
        column("Jahresbeitrag", "donation_amount", 4, type=ColumnType.NUMBER),
        column("Ehrenamt", None, 5, type=ColumnType.BOOLEAN),
    ]
    survey = [
        column("Alter", "age", 1, type=ColumnType.INTEGER),
        column("Geschlecht", "gender", 2, distinct=4),
        column("Religion", "religion", 3, distinct=6, overruled="Frage war freiwillig"),
        column("Zufriedenheit", "survey_answer", 4, type=ColumnType.INTEGER, distinct=5),
        column("Was fehlt euch?", "free_text", 5),
    ]
    stock = [
        column(n, None, i)
        for i, n in enumerate(("Artikel", "Menge", "Lager", "Haltbar bis", "Spender"), start=1)
    ]
    read = {"encoding": "utf8_valid", "delimiter": "consistent", "unheard": "of"}
    return Inventory(
        tables=(
            table("ausgabe/besuche_2024-2026.csv", visits, decisions=read, notes={"short_lines": 3}),
            table("mitglieder.xlsx", members, format="xlsx", sheet="Aktuelle", rows=412, total_rows=1),
            table("umfrage.csv", survey, rows=186, decisions=read),
            table("lager.ods", stock, format="ods", sheet="Bestand", rows=2310),
        ),
        not_read=(NotRead(path="alt/akten.xlsx", reason="password_protected"),),
    )


def realistic_findings() -> tuple[Finding, ...]:
    """What one might find in ``realistic_inventory``."""
    law = ("GDPR Art. 9",)
    return (
        Finding(
            code="inventory.special_category",
            status=Status.CONCERN,
            severity=Severity.HIGH,
            table="umfrage.csv",
            columns=("Religion",),
            evidence={"rows": 186, "filled_share": 0.914},
            sources=law,
        ),
        Finding(
            code="inventory.special_category",
            status=Status.CONCERN,
            severity=Severity.HIGH,
            table="ausgabe/besuche_2024-2026.csv",
            columns=("Unverträglichkeit",),
            evidence={"rows": 1240, "filled_share": 0.2},
            sources=law,
        ),
        Finding(
            code="inventory.direct_identifiers",
            status=Status.CONCERN,
            severity=Severity.MEDIUM,
            table="mitglieder.xlsx#Aktuelle",
            columns=("Name", "E-Mail", "IBAN"),
            evidence={"rows": 412},
        ),
        Finding(
            code="inventory.free_text",
            status=Status.CONCERN,
            severity=Severity.LOW,
            table="umfrage.csv",
            columns=("Was fehlt euch?",),
        ),
        Finding(
            code="inventory.not_read",
            status=Status.NOT_ASSESSED,
            reason="password_protected",
            table="alt/akten.xlsx",
        ),
        Finding(code="inventory.key", status=Status.CLEAR, table="ausgabe/besuche_2024-2026.csv"),
    )


def minimisation_findings() -> tuple[Finding, ...]:
    """A second room's finding."""
    return (
        Finding(
            code="minimisation.k",
            status=Status.CONCERN,
            severity=Severity.MEDIUM,
            table="ausgabe/besuche_2024-2026.csv",
            columns=("Geburtsdatum", "PLZ", "Staatsangehörigkeit"),
            evidence={"k": 1, "rows": 1240},
        ),
    )


def nasty_inventory() -> Inventory:
    """Names that try to become tags, break lines, turn the text around; and 200 columns."""
    wide = [column(f"Spalte {i}", "age" if i % 7 == 0 else None, i) for i in range(1, 201)]
    odd = [
        column(SCRIPT, "health", 1),
        column("Name\nmit Umbruch", "family_name", 2),
        column(RTL, "given_name", 3),
        column('" onmouseover="x()', "free_text", 4),
        column("#5", None, 5, type=ColumnType.EMPTY, missing={MissingKind.EMPTY: 1240}),
        column("sehr_langer_name_ohne_jede_trennstelle_" * 4, None, 6),
    ]
    return Inventory(
        tables=(table(f"{SCRIPT}.csv", odd), table("breit.csv", wide)),
        not_read=(NotRead(path="../<b>.csv", reason="nobody_knows"),),
    )


def payload(
    findings: Sequence[Finding], inventory: Inventory | None, language: Language, room: str = "inventory"
) -> dict[str, Any]:
    """The section payload as a notebook hands it over."""
    return {
        "schema": "cdl-workbook/section/1",
        "room": room,
        "language": str(language),
        "organisation": {"name": "Tafel Musterstadt e. V.", "contact": "daten@tafel-musterstadt.example"},
        "project": {
            "title": "Wen erreichen wir – und wen nicht?",
            "summary": "Wir möchten sehen, ob unsere Ausgabe für alle Menschen im Viertel erreichbar ist.",
        },
        "licence": "CC-BY-4.0",
        "created": "2026-09-18",
        "versions": {"cdl-workbook": "0.1.0", "duckdb": "2.0.0"},
        "inputs": [{"path": t.path, "sha256": t.sha256} for t in (inventory.tables if inventory else ())],
        "inventory": _inventory_json(inventory) if inventory else None,
        "findings": [_finding_json(finding) for finding in findings],
    }


def section_output(data: Mapping[str, Any]) -> NotebookNode:
    """The output that carries a payload."""
    return new_output("display_data", data={SECTION_MIME: dict(data), "text/plain": "<section>"})


def html_output(html: str, **metadata: Any) -> NotebookNode:
    """An output that shows HTML."""
    return new_output("display_data", data={"text/html": html, "text/plain": "<repr>"}, metadata=metadata)


def markdown(source: str, *tags: str) -> NotebookNode:
    """A Markdown cell with tags."""
    return new_markdown_cell(source, metadata={"tags": list(tags)})


def inventory_notebook(
    language: Language, inventory: Inventory | None = None, findings: Sequence[Finding] | None = None
) -> NotebookNode:
    """The first notebook, as executed."""
    inventory = realistic_inventory() if inventory is None else inventory
    findings = realistic_findings() if findings is None else findings
    cells = [
        markdown(
            "# Welche Daten haben wir?\n\nEin Blick in euren Ordner: welche Tabellen es gibt und was darin steht. "
            "Mehr dazu: [Datensparsamkeit](02_data_minimisation.ipynb) und "
            "[die Lizenz](https://creativecommons.org/licenses/by/4.0/).",
            "lang-de",
        ),
        markdown(
            "# Which data do we have?\n\nA look into your folder: which tables there are and what they hold. "
            "More: [data minimisation](02_data_minimisation.ipynb) and "
            "[the licence](https://creativecommons.org/licenses/by/4.0/).",
            "lang-en",
        ),
        new_code_cell(
            "guide = open_guide('/home/ada/org')", outputs=[new_output("stream", text="warn /home/ada")]
        ),
        markdown("## Das Inventar", "lang-de"),
        markdown("## The inventory", "lang-en"),
        new_code_cell("guide.inventory", outputs=[html_output(str(inventory_html(inventory, language)))]),
        markdown("## Was uns aufgefallen ist", "lang-de"),
        markdown("## What we noticed", "lang-en"),
        new_code_cell("guide.findings", outputs=[html_output(str(findings_html(findings, language)))]),
        markdown(
            "## Wie es weitergeht\n\n1. Sprecht im Team darüber.\n2. Geht die Hinweise durch.", "lang-de"
        ),
        markdown("## What comes next\n\n1. Talk about it in your team.\n2. Go through the notes.", "lang-en"),
        new_code_cell("guide.close()", outputs=[section_output(payload(findings, inventory, language))]),
    ]
    return new_notebook(cells=cells)


def minimisation_notebook(language: Language, *, failed: bool = False) -> NotebookNode:
    """A second notebook; its last cell may have failed."""
    findings = minimisation_findings()
    end = (
        [
            new_output(
                "error", ename="ValueError", evalue="/home/ada/x", traceback=["Traceback ValueError boom"]
            )
        ]
        if failed
        else [section_output(payload(findings, None, language, room="minimisation"))]
    )
    cells = [
        markdown("# Was brauchen wir wirklich?\n\nWeniger Daten, weniger Risiko.", "lang-de"),
        markdown("# What do we really need?\n\nLess data, less risk.", "lang-en"),
        new_code_cell("findings", outputs=[html_output(str(findings_html(findings, language)))]),
        new_code_cell("end", outputs=end),
    ]
    return new_notebook(cells=cells)


def write(folder: Path, **notebooks: NotebookNode) -> list[Path]:
    """Write notebooks as ``<name>.ipynb``."""
    paths = []
    for name, notebook in notebooks.items():
        path = folder / f"{name.lstrip('_')}.ipynb"
        nbformat.write(notebook, path)
        paths.append(path)
    return paths


def _finding_json(finding: Finding) -> dict[str, Any]:
    said = {language: finding_words(finding, language) for language in Language}
    return {
        "code": finding.code,
        "status": str(finding.status),
        "severity": str(finding.severity) if finding.severity else None,
        "table": finding.table,
        "columns": list(finding.columns),
        "groups": list(finding.groups),
        "evidence": dict(finding.evidence),
        "reason": finding.reason,
        "message": {str(language): one.message for language, one in said.items()},
        "recommendation": {str(language): one.recommendation for language, one in said.items()},
        "questions": list(finding.questions),
        "sources": list(finding.sources),
    }


def _inventory_json(inventory: Inventory) -> dict[str, Any]:
    tables = [
        {
            "path": one.path,
            "format": one.format,
            "sheet": one.sheet,
            "rows": one.rows,
            "sha256": one.sha256,
            "columns": [
                {"name": c.name, "type": str(c.type), "personal": str(c.personal), "kind": c.kind}
                for c in one.columns
            ],
        }
        for one in inventory.tables
    ]
    not_read = [{"path": one.path, "reason": one.reason} for one in inventory.not_read]
    return json.loads(
        json.dumps({"schema": "cdl-workbook/inventory/1", "tables": tables, "not_read": not_read})
    )
