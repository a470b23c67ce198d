"""The top of a form: what it is about, who answers, how far it is, when it was saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from cdl_workbook.answers import Standing
from cdl_workbook.catalogue import Principle
from cdl_workbook.forms.elements import show
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.forms.fragments import form_style, head_html, notice_html, progress_html


class Header:
    """Title, author, plain language, progress, and what is to be said about saving.

    Args:
        plain: the questions are there in plain language too.
        again: try once more to save.
    """

    def __init__(
        self,
        principle: Principle,
        around: Surroundings,
        *,
        plain: bool,
        plain_changed: Callable[[], None],
        author_changed: Callable[[], None],
        again: Callable[[], None],
    ) -> None:
        self._around = around
        self._when: dt.datetime | None = None
        elements, say = around.elements, around.say
        self._author = elements.text(say.text("forms.author"), lambda _: author_changed())
        self._plain = elements.checkbox(say.text("forms.plain"), lambda _: plain_changed())
        self._progress = elements.html(Markup(""))
        self._saved = elements.html(notice_html([("status", say.text("forms.by_itself"))]))
        self._again = elements.button(say.text("forms.again"), again)
        show(self._plain, plain)
        show(self._again, False)
        head = form_style() + head_html(principle, around.language)
        self.widget: Any = elements.box(
            (
                elements.html(head),
                elements.box((self._author, self._plain), "cdl-standing"),
                self._progress,
                self._saved,
                self._again,
            ),
            "cdl-head",
        )

    @property
    def author(self) -> str:
        """Who answers; may be empty."""
        return str(self._author.value.strip())

    @author.setter
    def author(self, author: str) -> None:
        if author != self.author:
            self._author.value = author

    @property
    def plain(self) -> bool:
        """Whether the questions are to be put in plain language."""
        return bool(self._plain.value)

    def show_progress(self, count: Mapping[Standing, int]) -> None:
        """Say how many of the questions that are asked have an answer."""
        asked = sum(count.values()) - count[Standing.UNASKED]
        contested, unknown = count[Standing.CONTESTED], count[Standing.UNKNOWN]
        answered = count[Standing.ANSWERED] + count[Standing.NOT_APPLICABLE] + contested
        words = progress_html(asked, answered, unknown, contested, self._around)
        self._progress.value = self._around.elements.told(words)

    def say_saving(self) -> None:
        """Something is about to be saved."""
        self._say("status", self._around.say.text("forms.saving"))

    def say_saved(self, when: dt.datetime | None) -> None:
        """It is saved; None: there was nothing new to save."""
        self._when = when or self._when
        text = "forms.saved" if self._when else "forms.by_itself"
        self._say("status", self._around.say.text(text, time=f"{self._when:%H:%M}" if self._when else ""))

    def say_failure(self, reason: str) -> None:
        """It could not be saved."""
        self._say("problem", self._around.say.text("forms.not_saved", reason=reason))
        show(self._again, True)

    def _say(self, kind: str, text: str) -> None:
        self._saved.value = self._around.elements.told(notice_html([(kind, text)]))
        show(self._again, False)
