"""What the cells of a notebook may call: one guide per notebook, one line per step.

>>> guide = open_guide("my-org")           # doctest: +SKIP
>>> guide.inventory()                      # doctest: +SKIP
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from cdl_workbook.assessment import Assessment, assess_workbook_inventory
from cdl_workbook.errors import UsageError, WorkbookError
from cdl_workbook.exports.documents import SECTION_MIME
from cdl_workbook.render.findings import findings_html, findings_text
from cdl_workbook.render.inventory import inventory_html
from cdl_workbook.render.inventory_text import inventory_text
from cdl_workbook.render.notes import note_html
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook, open_workbook

MODES = ("auto", "form", "static")


@dataclass(frozen=True)
class View:
    """Something to look at in a notebook: HTML for people, text for terminals, data for the report."""

    html: Callable[[], str]
    text: Callable[[], str]
    section: Callable[[], dict[str, Any]] | None = None

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        bundle: dict[str, Any] = {"text/html": str(self.html()), "text/plain": self.text()}
        if self.section is not None:
            bundle[SECTION_MIME] = self.section()
        return bundle

    def __repr__(self) -> str:
        return self.text()


class Guide:
    """Leads through one notebook of one workbook. Each method gives something to look at.

    Attributes:
        workbook: None where the folder could not be opened; every step then says so, and nothing breaks.
    """

    def __init__(self, workbook: Workbook | None, mode: str, problem: WorkbookError | None = None) -> None:
        self.workbook = workbook
        self.mode = mode
        self._problem = problem

    @property
    def language(self) -> Language:
        """The workbook's language."""
        return self.workbook.settings.language if self.workbook else Language.DE

    def __repr__(self) -> str:
        if self.workbook is None:
            return self._note().text()
        return words(self.language).text("guide.opened", organisation=self.workbook.settings.organisation.name)

    def inventory(self) -> View:
        """The data inventory: all tables and columns, with what is known of each."""
        if self.workbook is None:
            return self._note()
        inventory = self._inventory.shareable.inventory
        return View(
            html=lambda: inventory_html(inventory, self.language),
            text=lambda: inventory_text(inventory, self.language),
            section=self._inventory.section,
        )

    def findings(self, room: str = "inventory") -> View:
        """What a room found, the most urgent first, and what to do about it.

        Raises:
            UsageError: there is no such room.
        """
        if room != "inventory":
            raise UsageError("unknown_room", room=room, known="inventory")
        if self.workbook is None:
            return self._note()
        findings = self._inventory.findings
        return View(
            html=lambda: findings_html(findings, self.language),
            text=lambda: findings_text(findings, self.language),
        )

    @cached_property
    def _inventory(self) -> Assessment:
        assert self.workbook is not None
        return assess_workbook_inventory(self.workbook, _show_progress(self.language))

    def _note(self) -> View:
        assert self._problem is not None
        message = self._problem.message(self.language)
        return View(html=lambda: note_html(message), text=lambda: message)


def open_guide(workbook: str | Path = ".", mode: str = "auto") -> Guide:
    """Open the guide on a workbook folder.

    Args:
        workbook: the folder with ``workbook.yaml``.
        mode: ``form`` shows forms, ``static`` shows answers; ``auto`` is ``static`` until forms are asked for.

    Raises:
        UsageError: the mode is none of the three.
        SettingsError: ``workbook.yaml`` is not valid.
    """
    if mode not in MODES:
        raise UsageError("unknown_mode", mode=mode, known=", ".join(MODES))
    try:
        return Guide(open_workbook(workbook), mode)
    except UsageError as problem:
        return Guide(None, mode, problem)


def _show_progress(language: Language) -> Callable[[int, int, str], None]:
    """A line on standard error per table; the report never shows it."""
    say = words(language)

    def show(done: int, everything: int, name: str) -> None:
        if name:
            print(say.text("guide.reading", done=done + 1, all=everything), file=sys.stderr)

    return show
