"""The one place that decides what may leave.

Everything that is written or shown to others takes a :class:`Shareable` or :class:`ShareableAnswers`;
nothing else can make one. Escaping is the renderers' last step; what is decided here is which words and
numbers they get at all.

- ``inventory``: names of tables and columns that look like a person are replaced
- ``answers``: internal answers are left out; contacts and names of persons inside texts are replaced
"""

from cdl_workbook.disclosure.answers import ShareableAnswers, make_shareable_answers, without_personal
from cdl_workbook.disclosure.inventory import Shareable, looks_personal, make_shareable

__all__ = [
    "Shareable",
    "ShareableAnswers",
    "looks_personal",
    "make_shareable",
    "make_shareable_answers",
    "without_personal",
]
