"""The guide: one per notebook, and each of its methods gives something to look at."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from markupsafe import Markup

from cdl_workbook.assessment import Assessment, OfficeHour, assess_workbook_inventory, office_hour
from cdl_workbook.catalogue import Scope
from cdl_workbook.errors import SettingsError, UsageError, WorkbookError
from cdl_workbook.guide.answering import (
    answer_views,
    column_finder,
    finding_views,
    findings_view,
    form_of,
    inventory_view,
    purpose_views,
    report_maker,
)
from cdl_workbook.guide.conclusions import learning_view, next_step_view, sketch_view
from cdl_workbook.guide.progress import Progress
from cdl_workbook.guide.view import View
from cdl_workbook.render.html import join, notebook_style
from cdl_workbook.render.notes import note_html
from cdl_workbook.resources import shipped
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook, open_workbook, preferred_language

if TYPE_CHECKING:
    from cdl_workbook.forms import ColumnFinder, Form, ReportMaker

MODES = ("auto", "form", "static")
Step = TypeVar("Step", bound="View | ColumnFinder | Form | ReportMaker")


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
        return self._assessed(lambda assessment: inventory_view(assessment, self.language))

    def columns(self) -> View | ColumnFinder:
        """All columns in a list that can be narrowed down; without forms, where the whole list stands."""

        def finder(assessment: Assessment) -> View | ColumnFinder:
            said = words(self.language).text("finder.elsewhere")
            if self.mode != "form":
                return View(note_html(said), said)
            return column_finder(assessment.shareable.inventory, said, self.language)

        return self._assessed(finder)

    def ask(self, principle: str) -> View | Form:
        """The questions of one principle: a form to fill in, or – in any mode but «form» – the answers.

        Answers that are for the organisation alone are shown beside it as an output that a public report
        leaves out.

        Raises:
            UsageError: there is no such principle.
        """

        def views(workbook: Workbook) -> View | Form:
            tables = self._tables(workbook, principle)
            if self.mode == "form":
                return form_of(workbook, principle, self.language, tables)
            public, internal = answer_views(workbook, principle, self.language, tables)
            return self._with_internal(public, internal)

        return self._step(views)

    def findings(self, room: str = "inventory") -> View:
        """What a room found, the most urgent first, and what to do about it.

        Args:
            room: ``inventory``; ``purposes``: what tables are for, checked against what stands in them; or a
                principle whose questions were asked.

        Raises:
            UsageError: there is no such room.
        """
        if room == "inventory":
            return self._assessed(lambda found: findings_view(found.findings, self.language))
        if room == "purposes":
            return self._purposes()

        def views(workbook: Workbook) -> View:
            tables = self._tables(workbook, room)
            return self._with_internal(*finding_views(workbook, room, self.language, tables))

        return self._step(views)

    def _purposes(self) -> View:
        def views(assessment: Assessment) -> View:
            together = self.mode == "form"
            return self._step(
                lambda _: self._with_internal(*purpose_views(assessment, self.language, together=together))
            )

        return self._assessed(views)

    def next_step(self) -> View:
        """What to do after the data office hour – learn, connect, implement – and why."""
        return self._office_hour(next_step_view)

    def learning(self) -> View:
        """At most three things to learn next, from the self-check. No grade."""
        return self._office_hour(learning_view)

    def sketch(self) -> View:
        """The project sketch, made of the answers that are there, and what it still lacks."""
        return self._office_hour(sketch_view)

    def report(self) -> View | ReportMaker:
        """A button that makes the report anew; without forms, the command that does."""

        def maker(workbook: Workbook) -> View | ReportMaker:
            if self.mode == "form":
                return report_maker(workbook, self.language)
            said = words(self.language).text("maker.command")
            return View(note_html(said), said)

        return self._step(maker)

    def _office_hour(self, view: Callable[[OfficeHour, Language], View]) -> View:
        """For everybody from the public answers; for the organisation itself, where it differs, from all."""

        def views(workbook: Workbook) -> View:
            public = view(office_hour(workbook, Audience.PUBLIC), self.language)
            internal = view(office_hour(workbook, Audience.INTERNAL), self.language)
            return self._with_internal(public, internal if internal.html != public.html else None)

        return self._step(views)

    def _with_internal(self, public: View, internal: View | None) -> View:
        """In a form's notebook the organisation looks at its own page: one view of all there is."""
        if internal is None:
            return public
        if self.mode == "form":
            return internal
        internal.show_internal()
        return public

    def _assessed(self, views: Callable[[Assessment], Step]) -> Step | View:
        """Show something of the inventory, or say in a note what is missing for it."""
        assessment = self._inventory
        return views(assessment) if isinstance(assessment, Assessment) else assessment

    def _step(self, views: Callable[[Workbook], Step]) -> Step | View:
        """Take a step, or say in a note what is missing for it."""
        if self.workbook is None:
            return self._note(self._problem)
        try:
            return views(self.workbook)
        except SettingsError as problem:
            return self._note(problem)
        except UsageError as problem:
            raise problem.in_language(self.language) from None

    def _tables(self, workbook: Workbook, principle: str) -> Assessment | None:
        """The assessment of the tables, where a question of the principle is asked for each."""
        known = workbook.catalogue.principles
        if principle not in known:
            raise UsageError(
                "unknown_room", room=principle, known=", ".join(("inventory", "purposes", *known))
            )
        asks_tables = any(
            one.scope in (Scope.TABLE, Scope.COLUMN) for one in workbook.catalogue.of(principle)
        )
        assessment = self._inventory if asks_tables else None
        return assessment if isinstance(assessment, Assessment) else None

    @cached_property
    def _inventory(self) -> Assessment | View:
        """The assessment, or a note that says what is missing for it."""
        if self.workbook is None:
            return self._note(self._problem)
        with Progress(self.language, quiet=self.mode == "static") as show:
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
