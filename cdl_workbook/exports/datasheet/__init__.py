"""The datasheet of a workbook's data in Markdown, under the headings of «Datasheets for Datasets».

Gebru, Morgenstern, Vecchione, Wortman Vaughan, Wallach, Daumé III, Crawford: Datasheets for Datasets.
Communications of the ACM 64 (12), 2021, pp. 86–92, doi:10.1145/3458723.

- ``datasheet_of``: what is known → Markdown (``document``)
- ``sections``: heading → the questions of our catalogue that belong below it
"""

from cdl_workbook.exports.datasheet.document import datasheet_of

__all__ = ["datasheet_of"]
