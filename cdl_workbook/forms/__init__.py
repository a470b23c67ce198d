"""Questions in, ipywidgets out: forms that save by themselves. Nothing typed in them is lost.

- ``open_form``: the form of one principle (``form``)
- ``panel``: one question, made of a ``field``, its ``standing``, ``offers``, ``extras`` and ``notices``
- ``columns``: the columns of a table, a row each, made of ``cells``
- ``slots``: which questions are shown · ``header``: the top of a form
- ``column_finder``: a list of columns that can be narrowed down by ``column_search``
- ``report_maker``: a button that makes the report
- ``draft``, ``pending``: what is typed and not saved yet · ``autosave``: when it is saved

Fields change from two threads: people's typing arrives in the kernel's, saving has one of its own.
"""

from cdl_workbook.forms.column_finder import ColumnFinder
from cdl_workbook.forms.form import Form, flush_forms, open_form
from cdl_workbook.forms.offers import Suggestion
from cdl_workbook.forms.report_maker import ReportMaker

__all__ = ["ColumnFinder", "Form", "ReportMaker", "Suggestion", "flush_forms", "open_form"]
