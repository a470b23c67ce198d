"""Executed notebooks in, one page out: a single HTML file that loads nothing and runs nothing.

``payload`` reads what the notebooks hand over, ``preprocessors`` choose what may be shown, ``fragments``
make each piece safe and fit it into the page, ``cover`` says the result in a few sentences, ``gate`` looks
at the finished page once more, ``page`` writes it.
"""

from cdl_workbook.exports.documents import SECTION_MIME
from cdl_workbook.report.page import CdlReportExporter, write_report
from cdl_workbook.report.preprocessors import (
    DropInternal,
    DropNotebookOnly,
    KeepLanguage,
    ReportContext,
)

__all__ = [
    "SECTION_MIME",
    "CdlReportExporter",
    "DropInternal",
    "DropNotebookOnly",
    "KeepLanguage",
    "ReportContext",
    "write_report",
]
