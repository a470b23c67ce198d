"""The words of Croissant 1.1 and of its RAI extension 1.0.

Sources, read 24 Nov 2026: docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html, appendix 1 (context);
docs.mlcommons.org/croissant/docs/croissant-rai-spec.html (properties). Some readers know two of the RAI
properties under other spellings only; we write the names of the specification.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from cdl_workbook.vocabulary import ColumnType

CONFORMS_TO = ("http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0")

_OF_CROISSANT = (
    *("arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "extract", "field"),
    *("fileObject", "fileProperty", "fileSet", "format", "includes", "isArray", "isLiveDataset"),
    *("jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex", "repeated"),
    *("replace", "samplingRate", "separator", "source", "subField", "transform"),
)

DATA_TYPES = MappingProxyType(
    {
        ColumnType.TEXT: "sc:Text",
        ColumnType.INTEGER: "sc:Integer",
        ColumnType.NUMBER: "sc:Float",
        ColumnType.DATE: "sc:Date",
        ColumnType.DATETIME: "sc:DateTime",
        ColumnType.BOOLEAN: "sc:Boolean",
        ColumnType.EMPTY: "sc:Text",
    }
)

MEDIA_TYPES = MappingProxyType(
    {
        "csv": "text/csv",
        "tsv": "text/tab-separated-values",
        "txt": "text/plain",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
        "xls": "application/vnd.ms-excel",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "parquet": "application/vnd.apache.parquet",
        "jsonl": "application/jsonl",
        "ndjson": "application/jsonl",
        "json": "application/json",
    }
)

RAI_MANY = (
    *("dataCollectionType", "dataCollectionTimeframe", "dataPreprocessingProtocol"),
    *("dataAnnotationProtocol", "dataAnnotationPlatform", "dataAnnotationAnalysis"),
    *("annotatorDemographics", "machineAnnotationTools", "dataBiases", "dataUseCases"),
    *("dataLimitations", "personalSensitiveInformation"),
)
"""RAI properties that hold several texts."""

RAI_ONE = (
    *("dataCollection", "dataCollectionMissingData", "dataCollectionRawData", "dataImputationProtocol"),
    *("dataManipulationProtocol", "annotationsPerItem", "dataSocialImpact", "dataReleaseMaintenancePlan"),
)
"""RAI properties that hold one text."""


def context(language: str) -> dict[str, Any]:
    """The JSON-LD context that the specification recommends."""
    return {
        "@language": language,
        "@vocab": "https://schema.org/",
        "cr": "http://mlcommons.org/croissant/",
        "rai": "http://mlcommons.org/croissant/RAI/",
        "dct": "http://purl.org/dc/terms/",
        "sc": "https://schema.org/",
        "conformsTo": "dct:conformsTo",
        "data": {"@id": "cr:data", "@type": "@json"},
        "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
        "examples": {"@id": "cr:examples", "@type": "@json"},
        "description": {"@container": "@language"},
        "name": {"@container": "@language"},
        **{name: f"cr:{name}" for name in _OF_CROISSANT},
    }
