"""A form's widgets, made sparingly: in the browser each layout and each style is a model of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets
from markupsafe import Markup

from cdl_workbook.vocabulary import Language

Choices = Sequence[tuple[str, str]]
"""What a drop-down offers: text and value; the value of «nothing chosen» is empty."""


class Elements:
    """Makes widgets that share one layout, and one style for each kind; the style sheet does the rest.

    A label is the widget's own description: the browser binds it to the input.
    """

    def __init__(self, language: Language) -> None:
        self._language = language
        self._layout = ipywidgets.Layout()
        self._styles: dict[type, Any] = {}

    def text(self, label: str, heard: Callable[..., None], value: str = "") -> Any:
        """One line to write in."""
        return self._heard(ipywidgets.Text, heard, description=label, value=value)

    def textarea(self, label: str, heard: Callable[..., None], value: str = "", rows: int = 2) -> Any:
        """Several lines to write in."""
        return self._heard(ipywidgets.Textarea, heard, description=label, value=value, rows=rows)

    def dropdown(self, label: str, choices: Choices, heard: Callable[..., None], value: str = "") -> Any:
        """One of several."""
        return self._heard(ipywidgets.Dropdown, heard, description=label, options=tuple(choices), value=value)

    def checkbox(self, label: str, heard: Callable[..., None], *, value: bool = False) -> Any:
        """Yes or no; the label stands behind it."""
        return self._heard(ipywidgets.Checkbox, heard, description=label, value=value, indent=False)

    def date(self, label: str, heard: Callable[..., None]) -> Any:
        """A day; the browser brings its own calendar."""
        return self._heard(ipywidgets.DatePicker, heard, description=label)

    def button(self, label: str, pressed: Callable[[], None], *classes: str) -> Any:
        """Something to press."""
        button = self._made(ipywidgets.Button, "cdl-button", *classes, description=label, tooltip="")
        button.on_click(lambda _: pressed())
        return button

    def html(self, content: Markup, *classes: str) -> Any:
        """Words to read; everything in them is escaped already."""
        return self._made(ipywidgets.HTML, *classes, value=self.told(content))

    def told(self, content: Markup) -> str:
        """A content that says which language it is in; nothing for nothing."""
        return str(Markup('<div lang="{}">{}</div>').format(self._language, content)) if content else ""

    def box(self, children: Sequence[Any], *classes: str) -> Any:
        """Several widgets below, or as the style sheet says beside, each other."""
        return ipywidgets.VBox(
            children=tuple(children), layout=self._layout, _dom_classes=("cdl-box", *classes)
        )

    def _heard(self, kind: type, heard: Callable[..., None], **traits: Any) -> Any:
        widget = self._made(kind, "cdl-field", **traits)
        widget.observe(heard, names="value")
        return widget

    def _made(self, kind: type, *classes: str, **traits: Any) -> Any:
        shared = {"style": self._styles[kind]} if kind in self._styles else {}
        widget = kind(layout=self._layout, _dom_classes=classes, **shared, **traits)
        self._styles.setdefault(kind, widget.style)
        return widget


def show(widget: Any, shown: bool) -> None:
    """Show or hide a widget where it stands, so that all others keep their place and the focus."""
    if shown:
        widget.remove_class("cdl-away")
    else:
        widget.add_class("cdl-away")
