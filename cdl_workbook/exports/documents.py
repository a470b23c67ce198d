"""``inventory.json`` and ``findings.json``: stable, sorted, deterministic, and free of personal values.

The schemas are ``cdl-workbook/inventory/1`` and ``cdl-workbook/findings/1`` (docs/machine-readable.md).
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cdl_workbook.disclosure import Shareable
from cdl_workbook.exports.neighbours import neighbours_document
from cdl_workbook.findings import Finding
from cdl_workbook.inventory import ColumnInventory, NotRead, TableInventory
from cdl_workbook.render.findings import finding_words
from cdl_workbook.vocabulary import Language

INVENTORY_SCHEMA = "cdl-workbook/inventory/1"
FINDINGS_SCHEMA = "cdl-workbook/findings/1"
SECTION_SCHEMA = "cdl-workbook/section/1"
SECTION_MIME = "application/vnd.cdl-workbook.section+json"
"""Under this type an executed notebook carries its results; the report is made from them."""

_UNSEEN = re.compile("[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def inventory_document(shareable: Shareable) -> dict[str, Any]:
    """The content of ``inventory.json``."""
    inventory = shareable.inventory
    return {
        "schema": INVENTORY_SCHEMA,
        "tables": [_table(table) for table in inventory.tables],
        "not_read": [_not_read(item) for item in inventory.not_read],
        **neighbours_document(inventory),
    }


def findings_document(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """Findings as an executed notebook carries them, each with its words in both languages.

    ``findings.json`` holds the same without ``texts``: what rules of the catalogue bring along, so that the
    report can show them without the catalogue.
    """
    return [
        {**_finding(finding), **({"texts": _plain_texts(finding)} if finding.texts else {})}
        for finding in findings
    ]


def _plain_texts(finding: Finding) -> dict[str, dict[str, str]]:
    return {language: dict(said) for language, said in finding.texts.items()}


def to_json(document: Any) -> str:
    r"""JSON as text: UTF-8, keys sorted, a line break at the end.

    Characters that control a terminal, turn the direction of writing or are no text at all are escaped.

    >>> print(to_json({"b": 1, "a": "ü\x9b\u202e\udcfc"}), end="")
    {
      "a": "ü\u009b\u202e\udcfc",
      "b": 1
    }
    """
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, indent=2)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def write_atomically(path: Path, text: str) -> Path:
    """Write a file so that a reader sees the old or the new one, never half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return path


def _table(table: TableInventory) -> dict[str, Any]:
    return {
        "path": table.path,
        "format": table.format,
        "sheet": table.sheet,
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "decimal": table.decimal,
        "thousands": table.thousands,
        "header_row": table.header_row,
        "header_rows": table.header_rows,
        "rows": table.rows,
        "total_rows": table.total_rows,
        "bytes": table.bytes,
        "sha256": table.sha256,
        "decisions": dict(table.decisions),
        "notes": dict(table.notes),
        "columns": [_column(column) for column in table.columns],
    }


def _column(column: ColumnInventory) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "type": str(column.type),
        "missing": column.missing_total,
        "missing_by_reason": {str(kind): count for kind, count in column.missing.items()},
        "distinct": column.distinct,
        "distinct_exact": column.distinct_exact,
        "candidate_key": column.candidate_key,
        "personal": str(column.personal),
        "kind": column.kind,
        "confidence": column.confidence,
        "evidence": dict(column.evidence),
    }
    if column.earliest and column.latest:
        described["months_covered"] = [column.earliest, column.latest]
    if column.overruled:
        described["overruled"] = column.overruled
    return described


def _not_read(item: NotRead) -> dict[str, Any]:
    return {"path": item.path, "reason": item.reason, "params": dict(item.params)}


def _finding(finding: Finding) -> dict[str, Any]:
    said = {str(language): finding_words(finding, language) for language in Language}
    return {
        "code": finding.code,
        "status": str(finding.status),
        "severity": str(finding.severity) if finding.severity else None,
        "table": finding.table,
        "columns": list(finding.columns),
        "groups": list(finding.groups),
        "evidence": dict(finding.evidence),
        "reason": finding.reason,
        "message": {language: text.message for language, text in said.items()},
        "recommendation": {language: text.recommendation for language, text in said.items()},
        "questions": list(finding.questions),
        "sources": list(finding.sources),
    }
