"""Small catalogues, and a way to use a form as a person does: by its labels and buttons."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

from markupsafe import Markup

from cdl_workbook.answers import Answers, AnswerStore
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.forms import Form, open_form
from cdl_workbook.vocabulary import Language

AUTHOR = "Wer antwortet? (Rolle oder Kürzel, freiwillig)"
PUBLIC = "Darf in den öffentlichen Bericht"
STATE = "Wie antwortet ihr?"
EVIDENCE = "Belege (je Zeile ein Pfad im Ordner des Arbeitsbuchs oder eine Adresse im Netz)"
OPTIONS = [{"id": one, "text": f"Option {one}"} for one in ("a", "b", "c")]


def question(text: str = "Frage?", kind: str = "text", **more: Any) -> dict[str, Any]:
    if kind in ("single", "multi"):
        more.setdefault("options", OPTIONS)
    if kind == "table":
        more.setdefault("columns", [{"id": "what", "text": "Was?"}, {"id": "who", "text": "Wer?"}])
    return {
        "text": text,
        "plain": {"de": f"{text} (einfach)"},
        "why": "Darum.",
        "type": kind,
        "principle": "start",
        "notebook": "00_start",
        **more,
    }


def catalogue(questions: dict[str, dict[str, Any]], **more: Any) -> Catalogue:
    principles = {"start": "st", "other": "ot"}
    return Catalogue.model_validate(
        {
            "id": "probe",
            "version": "1",
            "licence": "CC0",
            "languages": ["de", "en"],
            "principles": {
                name: {"id": name, "prefix": prefix, "title": f"Titel {name}", "about": "Worum es geht."}
                for name, prefix in principles.items()
            },
            "questions": {key: {"id": key, **one} for key, one in questions.items()},
            **more,
        }
    )


def run(coroutine: Coroutine[Any, Any, None]) -> None:
    """Run it on an event loop of its own, in a thread of its own: a browser's tests leave one in this one."""
    failed: list[BaseException] = []

    def target() -> None:
        try:
            asyncio.run(coroutine)
        except BaseException as problem:
            failed.append(problem)

    thread = threading.Thread(target=target)
    thread.start()
    thread.join(timeout=60)
    assert not thread.is_alive()
    for problem in failed:
        raise problem


class Used:
    """A form in somebody's hands. Only what is shown can be used; each step ends in a save."""

    def __init__(self, folder: Path, questions: Catalogue, language: Language = Language.DE, **more: Any):
        self.store = AnswerStore(folder)
        self.form: Form = open_form(self.store, questions, more.pop("principle", "start"), language, **more)

    @property
    def answers(self) -> Answers:
        return self.store.load()

    def field(self, label: str, number: int = 0) -> Any:
        """The input with this label: the label is bound to it."""
        found = [one for one in self.shown() if getattr(one, "description", None) == label]
        return found[number]

    def enter(self, label: str, value: Any, number: int = 0) -> None:
        self.type(label, value, number)
        self.form.flush()

    def type(self, label: str, value: Any, number: int = 0) -> None:
        """Enter something without waiting until it is saved."""
        self.field(label, number).value = value

    def press(self, label: str, number: int = 0) -> None:
        found = [one for one in self.buttons() if label in one.description]
        found[number].click()
        self.form.flush()

    def buttons(self) -> list[Any]:
        return [one for one in self.shown() if type(one).__name__ == "Button"]

    def html(self) -> str:
        return "\n".join(one.value for one in self.shown() if type(one).__name__ == "HTML")

    def said(self) -> str:
        """All words between the fields."""
        without_style = self.html().partition("</style>")[2]
        return str(Markup(without_style).striptags())

    def asks(self, text: str) -> bool:
        return text in self.said() or any(
            getattr(one, "description", "").startswith(text) for one in self.shown()
        )

    def shown(self) -> Iterator[Any]:
        return _shown(self.form.widget)


def _shown(widget: Any) -> Iterator[Any]:
    if "cdl-away" in widget._dom_classes:
        return
    yield widget
    for child in getattr(widget, "children", ()):
        yield from _shown(child)
