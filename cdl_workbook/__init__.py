"""Notebooks that guide a civil-society organisation through its data and its data project.

>>> import cdl_workbook
>>> guide = cdl_workbook.open_guide("my-org")  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cdl_workbook.guide import open_guide
    from cdl_workbook.tables import read_table

__version__ = "0.1.0"
__all__ = ["__version__", "open_guide", "read_table"]

_WHERE = {"open_guide": "cdl_workbook.guide", "read_table": "cdl_workbook.tables"}


def __getattr__(name: str) -> Any:
    """Load what is asked for, and not before: showing help needs neither engine nor kernels."""
    if name in _WHERE:
        from importlib import import_module

        return getattr(import_module(_WHERE[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
