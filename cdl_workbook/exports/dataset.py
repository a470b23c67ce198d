"""What the catalogue formats say alike of a table: its name, a sentence about it, a lasting identifier."""

from __future__ import annotations

import re
import uuid
from pathlib import PurePosixPath

from cdl_workbook.exports.known import Known
from cdl_workbook.exports.personal import personal_lines
from cdl_workbook.exports.slots import filled
from cdl_workbook.inventory import TableInventory

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "cdl-workbook/dataset")
_NOT_IN_A_FILE_NAME = re.compile(r"[^A-Za-z0-9]+")
_FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_PUBLISHED_AT = "accessURL"
_IRI = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>\"{}|\\^`]+")


def identifier(known: Known, table: TableInventory) -> str:
    """The same IRI for the same table of the same organisation, in every format and every run.

    An organisation's tables have no page on the web, so it is a ``urn:uuid:``.
    """
    name = f"{known.settings.organisation.name}\x1f{table.label}"
    return uuid.uuid5(_NAMESPACE, name).urn


def title(table: TableInventory) -> str:
    """The table's name without the ending of its file; with its sheet, where there is one."""
    stem = str(PurePosixPath(table.path).with_suffix(""))
    return f"{stem} – {table.sheet}" if table.sheet else stem


def file_name(table: TableInventory) -> str:
    """A name for a file about the table, in plain letters."""
    return _NOT_IN_A_FILE_NAME.sub("-", title(table).translate(_FOLDED)).strip("-") or "table"


def description(known: Known, table: TableInventory) -> str:
    """What the table is for, what it holds, and that it is not published, where it is not."""
    say = known.say
    purpose = " ".join(filled(known, "vvt", "purposes", (table.label,), ("pr.table.purpose",)).texts)
    found = [*personal_lines([table], known.language)] or [say.text("exports.nothing_personal")]
    sentences = [
        purpose,
        say.text("exports.dataset.holds", title=title(table), columns=len(table.columns)),
        *(line if line.endswith(".") else f"{line}." for line in found),
        "" if published_at(known, table) else say.text("exports.dataset.not_published"),
    ]
    return " ".join(filter(None, sentences))


def published_at(known: Known, table: TableInventory) -> tuple[str, ...]:
    """Addresses where the organisation says it has published the table's data."""
    said = filled(known, "dcat_ap_de", _PUBLISHED_AT, (table.label,)).texts
    return tuple(one for text in said for one in addresses(text) if one.startswith(("http://", "https://")))


def addresses(text: str) -> tuple[str, ...]:
    """The addresses (IRIs) in a text.

    >>> addresses("siehe https://daten.example.org/a.csv (neu)")
    ('https://daten.example.org/a.csv',)
    """
    return tuple(one for one in text.split() if _IRI.fullmatch(one))


def months_covered(table: TableInventory) -> tuple[str, str] | None:
    """First and last month of the dates that belong to no single person."""
    covered = [(one.earliest, one.latest) for one in table.columns if one.earliest and one.latest]
    if not covered:
        return None
    return min(first for first, _ in covered), max(last for _, last in covered)
