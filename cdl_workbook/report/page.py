"""Writes the page: the exporter for one notebook, and ``write_report`` for several."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from traitlets import default
from traitlets.config import Config

from cdl_workbook.errors import ExecutionError
from cdl_workbook.exports.documents import write_atomically
from cdl_workbook.report.gate import refuse_unless_inert, without_paths
from cdl_workbook.resources import shipped
from cdl_workbook.vocabulary import Audience


class CdlReportExporter(HTMLExporter):
    """``jupyter nbconvert --to cdl_report``: the template, and the last look at the finished page."""

    export_from_notebook = "CDL report"

    @default("template_name")
    def _template_name_default(self) -> str:
        return "cdl_report"

    @default("extra_template_basedirs")
    def _default_extra_template_basedirs(self) -> list[str]:
        return [str(shipped("templates"))]

    def from_notebook_node(  # type: ignore[override]  # nbconvert's own exporters return text too
        self, nb: NotebookNode, resources: Any = None, **kw: Any
    ) -> tuple[str, dict[str, Any]]:
        """Convert a notebook.

        Raises:
            ExecutionError: the page would run or load something.
        """
        page, resources = super().from_notebook_node(nb, resources, **kw)
        page = without_paths(page)
        refuse_unless_inert(page)
        return page, resources


def write_report(
    executed: Sequence[Path],
    target: Path,
    *,
    audience: Audience = Audience.PUBLIC,
    title: str = "",
    beside: Sequence[str] = (),
) -> Path:
    """Write one page from executed notebooks, in the order of their names. Returns ``target``.

    Args:
        beside: names of files that belong to the report, to be named at its end.

    The file appears whole or not at all. Outputs marked internal are left out unless ``audience`` is
    internal.

    Raises:
        ExecutionError: there is no notebook, one cannot be read, or the page would run or load something.
    """
    if not executed:
        raise ExecutionError("report_without_notebooks")
    context = {"title": title, "beside": list(beside)}
    config = Config({"DropInternal": {"audience": str(audience)}, "ReportContext": context})
    exporter = CdlReportExporter(config=config)  # type: ignore[no-untyped-call]
    page, _ = exporter.from_notebook_node(merge(executed))
    return write_atomically(target, page)


def merge(executed: Sequence[Path]) -> NotebookNode:
    """All notebooks as one, each cell knowing the file it comes from (``metadata.cdl_workbook.part``)."""
    merged: NotebookNode = nbformat.from_dict(  # type: ignore[no-untyped-call]
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": []}
    )
    for path in sorted(executed, key=lambda one: one.name):
        notebook = _read(path)
        language = notebook.metadata.get("cdl_workbook", {}).get("language")
        if language:
            merged.metadata.setdefault("cdl_workbook", {}).setdefault("language", language)
        if not notebook.cells:
            continue
        for cell in notebook.cells:
            cell.metadata.setdefault("cdl_workbook", {})["part"] = path.stem
        merged.cells += notebook.cells
    return merged


def _read(path: Path) -> NotebookNode:
    try:
        notebook: NotebookNode = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, AttributeError, TypeError, KeyError, nbformat.ValidationError) as error:
        raise ExecutionError("report_notebook_unreadable", notebook=path.name) from error
    return notebook
