"""DCAT-AP.de 3.0: a catalogue of the organisation's tables as JSON-LD, for data portals.

- ``catalogue_of``: what is known → the document (``document``)
- ``slots``: which properties answers may fill · ``vocabulary``: context, themes, languages, file types
"""

from cdl_workbook.exports.dcat.document import catalogue_of

__all__ = ["catalogue_of"]
