"""A table → its Croissant document: what the file is, which fields it has, what to know before using it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from cdl_workbook.exports.croissant.vocabulary import (
    CONFORMS_TO,
    DATA_TYPES,
    MEDIA_TYPES,
    RAI_MANY,
    RAI_ONE,
    context,
)
from cdl_workbook.exports.dataset import description, identifier, months_covered, published_at, title
from cdl_workbook.exports.known import Known
from cdl_workbook.exports.licences import licence_page
from cdl_workbook.exports.personal import kind_text, personal_lines
from cdl_workbook.exports.slots import filled
from cdl_workbook.inventory import ColumnInventory, TableInventory

_ALSO: Mapping[str, tuple[str, ...]] = {
    "dataUseCases": ("pr.table.purpose",),
    "dataReleaseMaintenancePlan": ("su.owner", "ne.review"),
    "dataCollection": ("pr.authority_data",),
}
"""RAI property → questions that fill it even where the catalogue does not map them."""
_ADDRESS = re.compile(r"\S+@\S+")


def croissant_of(known: Known, table: TableInventory) -> dict[str, Any]:
    """The document: no value of the table, and no number of persons."""
    organisation = known.settings.organisation
    maker = {"@type": "sc:Organization", "name": _text(known, organisation.name)}
    if organisation.contact and _ADDRESS.fullmatch(organisation.contact):
        maker["email"] = organisation.contact
    published = published_at(known, table)
    iri = identifier(known, table)
    created = known.created
    licence = licence_page(known.settings.licence)
    document: dict[str, Any] = {
        "@context": context(str(known.language)),
        "@type": "sc:Dataset",
        "@id": iri,
        "conformsTo": list(CONFORMS_TO),
        "name": _text(known, title(table)),
        "description": _text(known, description(known, table)),
        "citeAs": f"{organisation.name}: {title(table)}. {created.year}.",
        "url": published[0] if published else iri,
        "license": licence if published else known.say.text("exports.dataset.no_licence"),
        "sdLicense": licence,
        "creator": maker,
        "publisher": maker,
        "datePublished": created.isoformat(),
        "dateModified": created.isoformat(),
        "version": f"{created.year}.{created.month}.{created.day}",
        "inLanguage": str(known.language),
        "isLiveDataset": False,
        "distribution": [_file(known, table)],
        "recordSet": [_records(known, table)],
    }
    if covered := months_covered(table):
        document["temporalCoverage"] = "/".join(covered)
    return {**document, **_responsible(known, table)}


def _text(known: Known, text: str) -> dict[str, str]:
    return {str(known.language): text}


def _file(known: Known, table: TableInventory) -> dict[str, Any]:
    """The file as it lies in the workbook; the address is relative to the workbook's folder."""
    return {
        "@type": "cr:FileObject",
        "@id": "file",
        "name": table.path,
        "description": _text(known, known.say.text("exports.croissant.file")),
        "contentUrl": f"data/{quote(table.path)}",
        "contentSize": f"{table.bytes} B",
        "encodingFormat": MEDIA_TYPES.get(table.format, "application/octet-stream"),
        "sha256": table.sha256,
    }


def _records(known: Known, table: TableInventory) -> dict[str, Any]:
    say = known.say
    about = say.text("exports.croissant.sheet", sheet=table.sheet) if table.sheet else title(table)
    return {
        "@type": "cr:RecordSet",
        "@id": "rows",
        "name": _text(known, title(table)),
        "description": _text(known, about),
        "field": [_field(known, table, column) for column in table.columns],
    }


def _field(known: Known, table: TableInventory, column: ColumnInventory) -> dict[str, Any]:
    purpose = known.said("pr.column.purpose", table.label, column.name)
    about = ". ".join(filter(None, (_about(known, column), purpose)))
    return {
        "@type": "cr:Field",
        "@id": f"rows/{column.position}",
        "name": _text(known, column.name),
        "description": _text(known, about),
        "dataType": DATA_TYPES[column.type],
        "source": {"fileObject": {"@id": "file"}, "extract": {"column": column.name}},
    }


def _about(known: Known, column: ColumnInventory) -> str:
    kind, of = kind_text(column, known.language), known.say.text(f"personal.{column.personal}")
    return of if kind == of else f"{kind}: {of}"


def _responsible(known: Known, table: TableInventory) -> dict[str, Any]:
    """The RAI properties that answers or the inventory fill."""
    found: dict[str, list[str]] = {}
    for name in (*RAI_MANY, *RAI_ONE):
        said = filled(known, "croissant_rai", name, (table.label,), _ALSO.get(name, ()))
        found[name] = list(said.texts)
    lines = personal_lines([table], known.language)
    found["personalSensitiveInformation"] = (
        [*lines, *found["personalSensitiveInformation"]]
        if lines  # what is said of the whole project need not be true of a table without persons
        else [known.say.text("exports.nothing_personal")]
    )
    if missing := _missing(known, table):
        found["dataCollectionMissingData"].append(missing)
    many = {f"rai:{name}": found[name] for name in RAI_MANY if found[name]}
    return {**many, **{f"rai:{name}": "\n".join(found[name]) for name in RAI_ONE if found[name]}}


def _missing(known: Known, table: TableInventory) -> str:
    """Which columns have gaps, and how large: shares of cells."""
    if table.rows < known.settings.disclosure_threshold:
        return ""
    say = known.say
    gaps = [
        say.text("exports.croissant.gap", column=column.name, share=column.missing_total / table.rows)
        for column in table.columns
        if column.missing_total
    ]
    return say.text("exports.croissant.missing", gaps=gaps) if gaps else ""
