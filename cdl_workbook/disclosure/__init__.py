"""The one place that decides what may leave.

Everything that is written or shown to others takes a :class:`Shareable` or :class:`ShareableAnswers`;
nothing else can make one. Escaping is the renderers' last step; what is decided here is which words and
numbers they get at all.

- ``inventory``: names of tables and columns that look like a person are replaced
- ``answers``: internal answers are left out; contacts and names of persons inside texts are replaced
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cdl_workbook.disclosure.inventory import Shareable, looks_personal, make_shareable

if TYPE_CHECKING:
    from cdl_workbook.disclosure.answers import ShareableAnswers, make_shareable_answers, without_personal

__all__ = [
    "Shareable",
    "ShareableAnswers",
    "looks_personal",
    "make_shareable",
    "make_shareable_answers",
    "without_personal",
]


def __getattr__(name: str) -> Any:
    """Load what is about answers when it is asked for: an inventory without a workbook has none."""
    if name in __all__:
        from cdl_workbook.disclosure import answers

        return getattr(answers, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
