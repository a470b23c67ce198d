"""A friendly note in place of a result: what is missing, and what to do."""

from __future__ import annotations

from markupsafe import Markup


def note_html(message: str) -> Markup:
    """One paragraph that stands where a result would stand."""
    return Markup('<p class="note" role="note">{}</p>').format(message)
