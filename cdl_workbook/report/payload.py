"""The section payload: what an executed notebook hands to the report, as JSON in an output of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cdl_workbook.exports.documents import SECTION_MIME, SECTION_SCHEMA
from cdl_workbook.findings import Finding
from cdl_workbook.vocabulary import Language, Personal, Severity, Status


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """One payload, read tolerantly: what is absent or malformed is empty; ``raw`` is what was given."""

    room: str
    language: Language | None
    created: str | None
    findings: tuple[Finding, ...]
    raw: Mapping[str, Any]

    def named(self, group: str, key: str) -> str:
        """A text inside the payload, as ``named("organisation", "name")``; empty if absent."""
        value = _mapping(self.raw.get(group)).get(key)
        return value if isinstance(value, str) else ""

    @property
    def asked(self) -> int:
        """How many questions are asked in this room."""
        return _count(self.raw.get("asked"))

    @property
    def answered(self) -> int:
        """How many of them are answered."""
        return _count(self.raw.get("answered"))

    @property
    def answers(self) -> Sequence[Mapping[str, Any]]:
        """The answers for this page's audience."""
        return [_mapping(one) for one in _sequence(self.raw.get("answers"))]

    @property
    def catalogue(self) -> str:
        """The catalogue of questions with its version; empty if nothing was asked."""
        return " ".join(filter(None, (self.named("catalogue", "id"), self.named("catalogue", "version"))))

    @property
    def overlays(self) -> Sequence[str]:
        """What was laid over the catalogue, with versions."""
        return [f"{name} {version}" for name, version in sorted(_mapping(self.raw.get("overlays")).items())]

    @property
    def tables(self) -> Sequence[Mapping[str, Any]]:
        """Tables of the inventory, as in ``inventory.json``."""
        return [_mapping(one) for one in _sequence(_mapping(self.raw.get("inventory")).get("tables"))]

    @property
    def not_read(self) -> Sequence[Any]:
        """Files of the inventory that could not be read."""
        return _sequence(_mapping(self.raw.get("inventory")).get("not_read"))

    @property
    def inputs(self) -> Sequence[tuple[str, str]]:
        """Path and checksum of every file that was read."""
        listed = [_mapping(one) for one in _sequence(self.raw.get("inputs"))]
        return [(str(one.get("path", "")), str(one.get("sha256", ""))) for one in listed]

    @property
    def versions(self) -> Mapping[str, str]:
        """Program → version."""
        return {str(k): str(v) for k, v in _mapping(self.raw.get("versions")).items()}


def sections_in(cells: Sequence[Any]) -> list[Section]:
    """Every payload among the outputs of ``cells``, in order; other schemas are ignored."""
    return [section_from(raw) for raw in _payloads(cells) if raw.get("schema") == SECTION_SCHEMA]


def section_from(raw: Mapping[str, Any]) -> Section:
    """Read one payload."""
    language, created = raw.get("language"), raw.get("created")
    found = (finding_from(one) for one in _sequence(raw.get("findings")))
    return Section(
        room=str(raw.get("room", "")),
        language=Language(language) if language in set(Language) else None,
        created=created if isinstance(created, str) else None,
        findings=tuple(finding for finding in found if finding is not None),
        raw=raw,
    )


def finding_from(raw: Any) -> Finding | None:
    """A finding as it stands in ``findings.json``, or None if it breaks the rules of findings."""
    one = _mapping(raw)
    try:
        return Finding(
            code=one["code"],
            status=Status(one["status"]),
            severity=Severity(one["severity"]) if one.get("severity") else None,
            reason=one.get("reason") or None,
            table=one.get("table"),
            columns=tuple(one.get("columns") or ()),
            groups=tuple(one.get("groups") or ()),
            evidence=dict(one.get("evidence") or {}),
            questions=tuple(one.get("questions") or ()),
            sources=tuple(one.get("sources") or ()),
            texts={str(k): dict(v) for k, v in _mapping(one.get("texts")).items()},
        )
    except (KeyError, ValueError, TypeError):
        return None


def count_columns(tables: Sequence[Mapping[str, Any]], classes: Sequence[Personal]) -> int:
    """How many columns of an inventory in JSON have one of these personal classes."""
    columns = (column for one in tables for column in _sequence(one.get("columns")))
    return sum(_mapping(column).get("personal") in classes for column in columns)


def _payloads(cells: Sequence[Any]) -> Iterator[Mapping[str, Any]]:
    for cell in cells:
        for output in cell.get("outputs", ()):
            data = output.get("data", {}).get(SECTION_MIME)
            if isinstance(data, str):
                try:
                    data = json.loads(data)
                except ValueError:
                    continue
            if isinstance(data, Mapping):
                yield data


def _count(value: Any) -> int:
    return value if isinstance(value, int) and value >= 0 else 0


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _sequence(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()
