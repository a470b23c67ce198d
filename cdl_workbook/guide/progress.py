"""One line that counts the tables while they are read, then goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import escape

from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words


class Progress:
    """Shows nothing outside a notebook."""

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
