"""Something to look at in a notebook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from cdl_workbook.exports.documents import SECTION_MIME
from cdl_workbook.vocabulary import Audience


@dataclass(frozen=True)
class View:
    """Something to look at in a notebook: HTML for people, text for terminals, data for the report."""

    html: Markup
    text: str
    section: Mapping[str, Any] | None = None

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        bundle: dict[str, Any] = {"text/html": str(self.html), "text/plain": self.text}
        if self.section is not None:
            bundle[SECTION_MIME] = dict(self.section)
        return bundle

    def __repr__(self) -> str:
        return self.text

    def show_internal(self) -> None:
        """Show it as an output that only the organisation itself sees: a public report leaves it out."""
        from IPython.display import display

        metadata = {"cdl_workbook": {"audience": str(Audience.INTERNAL)}}
        display(self._repr_mimebundle_(), metadata=metadata, raw=True)  # type: ignore[no-untyped-call]  # IPython's own
