"""What a question offers beside its field: voices to agree on, a suggestion, «it still fits»."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from markupsafe import Markup

from cdl_workbook.answers import Answer, Voice, check_value
from cdl_workbook.catalogue import Question
from cdl_workbook.forms.field import Surroundings
from cdl_workbook.forms.fragments import shown_value, voice_html


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
        suggestion: Any,
        *,
        agree: Callable[[Voice | None], None],
        confirm: Callable[[], None],
        take: Callable[[Any], None],
    ) -> None:
        self._question = question
        self._around = around
        fits = suggestion is not None and check_value(question, suggestion) is None
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
        suggested = self._suggestion is not None and not voices and not holds(self._suggestion)
        if (voices, outdated, suggested) == self._shown:
            return
        self._shown = (voices, outdated, suggested)
        parts = self._voices(voices) if voices else []
        if outdated and not voices:
            parts += [self._offer("forms.confirm", self._confirm)]
        if suggested:
            parts += [self._suggested()]
        self.widget.children = tuple(parts)

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
        elements = self._around.elements
        value = shown_value(self._question, self._suggestion, self._around.language)
        said = Markup('<p class="cdl-note">{}</p><p class="cdl-said">{}</p>').format(
            self._around.say.text("forms.suggestion"), value
        )
        button = self._offer("forms.take", partial(self._take, self._suggestion))
        return elements.box((elements.html(said), button), "cdl-voice")

    def _offer(self, label: str, pressed: Callable[[], None]) -> Any:
        return self._around.elements.button(self._around.say.text(label), pressed)
