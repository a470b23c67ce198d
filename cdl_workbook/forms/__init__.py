"""Questions in, ipywidgets out: forms that save by themselves. Nothing typed in them is lost.

- ``open_form``: the form of one principle (``form``)
- ``panel``: one question, made of a ``field``, its ``standing``, ``offers``, ``extras`` and ``notices``
- ``slots``: which questions are shown · ``header``: the top of a form
- ``draft``: what is typed and not saved yet · ``autosave``: when it is saved

Fields change from two threads: people's typing arrives in the kernel's, saving has one of its own.
"""

from cdl_workbook.forms.form import Form, open_form

__all__ = ["Form", "open_form"]
