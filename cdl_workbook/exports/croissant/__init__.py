"""Croissant 1.1 with Croissant RAI 1.0: one JSON-LD file for each table, made to be read by machine learning.

- ``croissant_of``: a table → the document (``document``)
- ``write_croissant``: all tables → files
- ``vocabulary``: the JSON-LD context, types, media types, and the names of the RAI properties
"""

from cdl_workbook.exports.croissant.document import croissant_of
from cdl_workbook.exports.croissant.files import write_croissant

__all__ = ["croissant_of", "write_croissant"]
