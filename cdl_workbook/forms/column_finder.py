"""A list of all columns to be narrowed down: by words, table, class, only persons, only what is open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from cdl_workbook.forms.column_search import Wanted, search_columns
from cdl_workbook.forms.elements import Elements
from cdl_workbook.forms.fragments import form_style
from cdl_workbook.inventory import Inventory
from cdl_workbook.render.columns import column_list_html
from cdl_workbook.render.html import visible
from cdl_workbook.render.kinds_matrix import BY_URGENCY
from cdl_workbook.vocabulary import Language, Personal
from cdl_workbook.wording import words

_WIDGET = "application/vnd.jupyter.widget-view+json"
LIMIT = 200
"""Columns shown at a time: a table of thousands would make the notebook slow."""


class ColumnFinder:
    """Fields to narrow the list down, and the list. No value of a column is ever in it.

    Attributes:
        widget: all of it, an ipywidgets VBox.
        fallback: what a notebook shows where widgets cannot live: ``text/html`` and ``text/plain``.
    """

    def __init__(self, inventory: Inventory, language: Language) -> None:
        self._inventory, self._language = inventory, language
        self._all = sum(len(one.columns) for one in inventory.tables)
        self.fallback: Mapping[str, str] = {}
        say, make = words(language).text, Elements(language)
        classes = [cls for cls in (*BY_URGENCY, Personal.NONE_FOUND) if self._has(cls)]
        self._text = make.text(say("finder.text"), self._changed)
        self._table = make.dropdown(
            say("finder.table"),
            ((say("finder.all_tables"), ""), *((visible(one.label), one.label) for one in inventory.tables)),
            self._changed,
        )
        self._relation = make.dropdown(
            say("finder.relation"),
            ((say("finder.all_relations"), ""), *((say(f"personal.{cls}"), str(cls)) for cls in classes)),
            self._changed,
        )
        self._persons = make.checkbox(say("finder.only_persons"), self._changed)
        self._open = make.checkbox(say("finder.only_open"), self._changed)
        head = Markup('<h3 class="cdl-title">{}</h3><p class="cdl-about">{}</p>').format(
            say("finder.title"), say("finder.about")
        )
        self._count = make.html(Markup(""), "cdl-live")
        self._list = make.html(Markup(""), "cdl-found")
        self._make = make
        self.widget: Any = make.box(
            (
                make.html(form_style() + head),
                make.box((self._text, self._table, self._relation), "cdl-beside"),
                make.box((self._persons, self._open), "cdl-beside"),
                self._count,
                self._list,
            ),
            "cdl-form",
            "cdl-finder",
        )
        self._changed()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        view = {"version_major": 2, "version_minor": 0, "model_id": self.widget.model_id}
        return {"text/plain": words(self._language).text("finder.title"), **self.fallback, _WIDGET: view}

    @property
    def wanted(self) -> Wanted:
        """What is asked for now."""
        return Wanted(
            text=self._text.value,
            table=self._table.value,
            relation=self._relation.value,
            only_persons=self._persons.value,
            only_open=self._open.value,
        )

    def _has(self, cls: Personal) -> bool:
        return any(column.personal is cls for one in self._inventory.tables for column in one.columns)

    def _changed(self, _: object = None) -> None:
        say = words(self._language).text
        found = search_columns(self._inventory, self.wanted, self._language)
        said = say("finder.shown", shown=len(found), all=self._all)
        if len(found) > LIMIT:
            said += " " + say("finder.first", limit=LIMIT)
        elif not found:
            said += " " + say("finder.none")
        self._count.value = self._make.told(Markup('<p class="cdl-status" role="status">{}</p>').format(said))
        shown = (
            column_list_html(found[:LIMIT], say("finder.caption"), self._language) if found else Markup("")
        )
        self._list.value = self._make.told(shown)
