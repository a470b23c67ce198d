"""What a question offers beside its field: voices to agree on, a suggestion, «it still fits»."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from markupsafe import Markup

from cdl_workbook.answers import Answer, State, Voice, check_value
from cdl_workbook.catalogue import Question, QuestionType
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.forms.fragments import shown_value, voice_html
from cdl_workbook.render.html import unmark


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is known already, offered as an answer; nothing is filled in by itself.

    Attributes:
        value: as the question's type asks; None: there is only something to say.
        reason: how it is known, in words, with marks around data.
    """

    value: Any = None
    reason: str = ""


class Offers:
    """A box that is filled anew whenever there is something else to offer.

    Args:
        agree: take one of several voices; None: give a new answer that all agree on.
        confirm: the answer fits the question as it is worded now.
        take: take the suggestion over.
    """

    def __init__(
        self,
        question: Question,
        around: Surroundings,
        suggestion: Suggestion | None,
        *,
        agree: Callable[[Voice | None], None],
        confirm: Callable[[], None],
        take: Callable[[Any], None],
    ) -> None:
        self._question = question
        self._around = around
        value = suggestion.value if suggestion else None
        fits = value is None or check_value(question, value) is None
        self._suggestion = suggestion if fits else None
        self._agree, self._confirm, self._take = agree, confirm, take
        self._shown: tuple[Any, ...] = ()
        self.widget: Any = around.elements.box((), "cdl-offers")

    def write(self, answer: Answer | None, holds: Callable[[Any], bool], *, outdated: bool) -> None:
        """Offer what there is to offer now.

        Args:
            outdated: whether it matters that the question was worded otherwise.
            holds: whether the suggestion stands in the field already.
        """
        voices = answer.voices if answer else ()
        outdated = bool(outdated and answer and answer.is_outdated(self._question))
        suggested = not voices and self._is_news(answer, holds)
        if (voices, outdated, suggested) == self._shown:
            return
        self._shown = (voices, outdated, suggested)
        parts = self._voices(voices) if voices else []
        if outdated and not voices:
            parts += [self._offer("forms.confirm", self._confirm)]
        if suggested:
            parts += [self._suggested()]
        self.widget.children = tuple(parts)

    def _is_news(self, answer: Answer | None, holds: Callable[[Any], bool]) -> bool:
        """Whether the suggestion says more than stands there already."""
        if self._suggestion is None:
            return False
        is_open = answer is None or answer.state is State.UNANSWERED
        if self._question.type is QuestionType.TABLE:  # its rows are added to those that stand there
            is_open = True
        return is_open and (self._suggestion.value is None or not holds(self._suggestion.value))

    def _voices(self, voices: tuple[Voice, ...]) -> list[Any]:
        elements, say = self._around.elements, self._around.say
        entries = [
            elements.box(
                (
                    elements.html(voice_html(self._question, voice, self._around)),
                    self._offer("forms.agree", partial(self._agree, voice)),
                ),
                "cdl-voice",
            )
            for voice in voices
        ]
        head = elements.html(Markup('<p class="cdl-note">{}</p>').format(say.text("forms.dissent")))
        return [head, *entries, self._offer("forms.agree_otherwise", partial(self._agree, None))]

    def _suggested(self) -> Any:
        elements, say = self._around.elements, self._around.say
        assert self._suggestion is not None  # it is news
        value, reason = self._suggestion.value, unmark(self._suggestion.reason)
        told = Markup('<p class="cdl-note">{}</p>').format(reason) if reason else Markup("")
        if value is None:
            return elements.box((elements.html(told),), "cdl-voice")
        shown = shown_value(self._question, value, self._around.language)
        said = Markup('<p class="cdl-note">{}</p>{}').format(say.text("forms.suggestion"), _said(shown))
        button = self._offer("forms.take", partial(self._take, value))
        return elements.box((elements.html(said + told), button), "cdl-voice")

    def _offer(self, label: str, pressed: Callable[[], None]) -> Any:
        return self._around.elements.button(self._around.say.text(label), pressed)


def _said(shown: str) -> Markup:
    """A value in words; where it has several rows, an entry for each."""
    rows = shown.splitlines()
    if len(rows) < 2:
        return Markup('<p class="cdl-said">{}</p>').format(shown)
    entries = Markup("").join(Markup("<li>{}</li>").format(row) for row in rows)
    return Markup('<ul class="cdl-said">{}</ul>').format(entries)
