"""A button that makes the report, and says how far it is and where the report lies."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ipywidgets
from markupsafe import Markup

from cdl_workbook.forms.elements import Elements
from cdl_workbook.forms.fragments import form_style, notice_html
from cdl_workbook.render.html import join
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

_MADE = ("report.html", "exports/project-sketch.md")
"""What a run leaves in ``out/`` for people to open, the most wanted first."""


class ReportMaker:
    """Runs ``cdl-workbook run`` as a process of its own, so that the notebook stays usable meanwhile.

    Attributes:
        widget: all of it, an ipywidgets VBox.

    Args:
        folder: of the workbook.
        save_first: called before, so that what was typed last is in the report too.
    """

    def __init__(self, folder: Path, language: Language, save_first: Callable[[], None]) -> None:
        self._folder, self._language, self._save_first = folder, language, save_first
        self._elements = Elements(language)
        self._text = words(language).text
        self._button = self._elements.button(self._text("maker.make"), self._start)
        self._said = self._elements.html(Markup(""))
        self._links = ipywidgets.Output()
        children = (self._elements.html(form_style()), self._button, self._said, self._links)
        self.widget: Any = self._elements.box(children, "cdl-form")
        self._work = threading.Thread()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        return {"text/plain": self._text("maker.make"), **self.widget._repr_mimebundle_()}

    def wait(self) -> None:
        """Until the report is made."""
        self._work.join()

    def _start(self) -> None:
        if self._work.is_alive():
            return
        self._button.disabled = True
        self._links.outputs = ()
        self._say("status", self._text("maker.making"))
        self._work = threading.Thread(target=self._make)
        self._work.start()

    def _make(self) -> None:
        try:
            self._save_first()
            failed, lines = self._run()
            if failed:
                self._say("problem", self._text("maker.failed"), *lines)
            else:
                self._say("status", self._text("maker.made", time=f"{dt.datetime.now():%H:%M}"))
            self._show_links()
        finally:
            self._button.disabled = False

    def _run(self) -> tuple[bool, list[str]]:
        """Run it. Each line on standard error says which notebook is done, or what went wrong."""
        command = [sys.executable, "-m", "cdl_workbook", "--lang", str(self._language)]
        lines: list[str] = []
        with subprocess.Popen(
            [*command, "run", str(self._folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1", "TERM": "dumb"},
        ) as process:
            assert process.stderr is not None  # a pipe, as asked for
            for line in filter(None, map(str.strip, process.stderr)):
                lines.append(line)
                self._say("status", self._text("maker.making"), *lines)
        return process.returncode != 0, lines

    def _say(self, kind: str, first: str, *more: str) -> None:
        listed = Markup("<ul>{}</ul>").format(join(Markup("<li>{}</li>").format(line) for line in more))
        self._said.value = self._elements.told(notice_html([(kind, first)]) + (listed if more else ""))

    def _show_links(self) -> None:
        """Links that JupyterLab opens beside the notebook; they start from the notebook's folder."""
        out = self._folder / "out"
        there = [name for name in _MADE if (out / name).is_file()]
        links = join(
            Markup('<li><a href="{}">{}</a></li>').format(
                Path(os.path.relpath(out / name)).as_posix(), self._text(f"maker.open.{Path(name).stem}")
            )
            for name in there
        )
        html = str(Markup('<ul lang="{}">{}</ul>').format(self._language, links))
        plain = "\n".join(f"out/{name}" for name in there)
        data = {"text/html": html, "text/plain": plain}
        self._links.outputs = (
            ({"output_type": "display_data", "data": data, "metadata": {}},) if there else ()
        )
