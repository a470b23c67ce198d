"""The record of processing activities (Verzeichnis von Verarbeitungstätigkeiten, VVT) of GDPR Art. 30(1).

- ``record_of``: what is known → the record, one row per purpose (``rows``)
- ``write_record``: the record → a spreadsheet and a csv file (``files``)
"""

from cdl_workbook.exports.record.files import write_record
from cdl_workbook.exports.record.rows import record_of

__all__ = ["record_of", "write_record"]
