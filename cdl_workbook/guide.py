"""What the cells of a notebook may call: one guide per notebook, one line per step.

>>> guide = open_guide("my-org")           # doctest: +SKIP
>>> guide.inventory()                      # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

from cdl_workbook.assessment import Assessment, assess_workbook_inventory
from cdl_workbook.errors import UsageError, WorkbookError
from cdl_workbook.exports.documents import SECTION_MIME
from cdl_workbook.render.findings import findings_html, findings_text
from cdl_workbook.render.html import join, notebook_style
from cdl_workbook.render.inventory import inventory_html
from cdl_workbook.render.inventory_text import inventory_text
from cdl_workbook.render.notes import note_html
from cdl_workbook.resources import shipped
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook, open_workbook, preferred_language

MODES = ("auto", "form", "static")


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


class Guide:
    """Leads through one notebook of one workbook. Each method gives something to look at.

    Attributes:
        workbook: None where the folder could not be opened; every step then says so, and nothing breaks.
        mode: one of ``MODES``.
        language: the workbook's, else the system's, else German.
    """

    def __init__(
        self, workbook: Workbook | None, mode: str, language: Language, problem: WorkbookError | None = None
    ) -> None:
        self.workbook = workbook
        self.mode = mode
        self.language = language
        self._problem = problem

    def __repr__(self) -> str:
        return self._greeting.text

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        """The greeting, and the look of all views after it: JupyterLab knows nothing of our classes."""
        greeting = self._greeting
        in_lab = (shipped("templates") / "lab" / "notebook.css").read_text(encoding="utf-8")
        style = notebook_style() + Markup("<style>{}</style>").format(Markup(in_lab))
        return View(join([style, greeting.html]), greeting.text)._repr_mimebundle_()

    @property
    def _greeting(self) -> View:
        if self.workbook is None:
            return self._note(self._problem)
        name = self.workbook.settings.organisation.name
        text = words(self.language).text("guide.opened", organisation=name)
        return View(Markup('<p class="opened">{}</p>').format(text), text)

    def inventory(self) -> View:
        """The data inventory: all tables and columns, with what is known of each."""
        assessment = self._inventory
        if not isinstance(assessment, Assessment):
            return assessment
        inventory = assessment.shareable.inventory
        unused = [item.sentence(self.language) for item in assessment.unused]
        return View(
            html=join(
                [*(note_html(sentence) for sentence in unused), inventory_html(inventory, self.language)]
            ),
            text="\n\n".join([*unused, inventory_text(inventory, self.language)]),
            section=assessment.section(),
        )

    def findings(self, room: str = "inventory") -> View:
        """What a room found, the most urgent first, and what to do about it.

        Raises:
            UsageError: there is no such room.
        """
        if room != "inventory":
            raise UsageError("unknown_room", room=room, known="inventory").in_language(self.language)
        assessment = self._inventory
        if not isinstance(assessment, Assessment):
            return assessment
        findings = assessment.findings
        return View(findings_html(findings, self.language), findings_text(findings, self.language))

    @cached_property
    def _inventory(self) -> Assessment | View:
        """The assessment, or a note that says what is missing for it."""
        if self.workbook is None:
            return self._note(self._problem)
        with _Progress(self.language, quiet=self.mode == "static") as show:
            try:
                return assess_workbook_inventory(self.workbook, show)
            except UsageError as problem:
                return self._note(problem)

    def _note(self, problem: WorkbookError | None) -> View:
        assert problem is not None  # a guide without a workbook knows why
        message = problem.message(self.language)
        return View(note_html(message), message)


def open_guide(workbook: str | Path = ".", mode: str = "auto") -> Guide:
    """Open the guide on a workbook folder.

    Args:
        workbook: the folder with ``workbook.yaml``.
        mode: ``form`` shows forms, ``static`` answers; ``auto`` is ``static`` until forms are asked for.

    Raises:
        UsageError: the mode is none of the three.
        SettingsError: ``workbook.yaml`` is not valid.
    """
    folder = Path(workbook)
    language = preferred_language(folder, folder.resolve().parent)
    try:
        if mode not in MODES:
            raise UsageError("unknown_mode", mode=mode, known=", ".join(MODES))
        opened = open_workbook(folder)
    except WorkbookError as problem:
        if isinstance(problem, UsageError) and problem.reason != "unknown_mode":
            return Guide(None, mode, language, problem)
        raise problem.in_language(language) from None
    return Guide(opened, mode, language)


class _Progress:
    """One line that counts the tables while they are read, then goes. Nothing outside a notebook."""

    def __init__(self, language: Language, *, quiet: bool) -> None:
        self._say = words(language)
        self._quiet = quiet
        self._handle: Any = None

    def __enter__(self) -> Callable[[int, int, str], None]:
        if not self._quiet:
            from IPython import get_ipython
            from IPython.display import DisplayHandle

            shell = get_ipython()
            if shell is not None:
                self._handle = DisplayHandle()  # type: ignore[no-untyped-call]  # IPython's own
                self._show("", first=True)
        return self._step

    def __exit__(self, *_: object) -> None:
        self._show("")

    def _step(self, done: int, everything: int, name: str) -> None:
        if name:
            self._show(self._say.text("guide.reading", done=done + 1, all=everything))

    def _show(self, line: str, *, first: bool = False) -> None:
        if self._handle is None:
            return
        html = f'<p class="reading">{escape(line)}</p>' if line else ""
        show = self._handle.display if first else self._handle.update
        show({"text/html": html, "text/plain": line}, raw=True)
