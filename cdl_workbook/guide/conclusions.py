"""What comes out of the data office hour, as views."""

from __future__ import annotations

from cdl_workbook.assessment import OfficeHour
from cdl_workbook.guide.view import View
from cdl_workbook.render.start import (
    learning_html,
    learning_text,
    next_step_html,
    next_step_text,
    sketch_html,
    sketch_text,
)
from cdl_workbook.vocabulary import Language


def next_step_view(hour: OfficeHour, language: Language) -> View:
    """The next step and its reasons; its section tells the report."""
    return View(
        next_step_html(hour.proposal, language), next_step_text(hour.proposal, language), hour.section()
    )


def learning_view(hour: OfficeHour, language: Language) -> View:
    """What to learn next."""
    return View(
        learning_html(hour.catalogue, hour.learning, language, withheld=hour.learning_withheld),
        learning_text(hour.catalogue, hour.learning, language, withheld=hour.learning_withheld),
    )


def sketch_view(hour: OfficeHour, language: Language) -> View:
    """The project sketch."""
    parts = (hour.catalogue, hour.shareable, hour.sketch, hour.missing)
    return View(sketch_html(*parts, language), sketch_text(*parts, language))
