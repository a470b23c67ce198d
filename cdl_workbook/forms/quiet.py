"""Tells the program's own change of a widget from a person's."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Quiet:
    """While one thread writes, only what that thread changes is not heard.

    Saving goes on in a thread of its own: what somebody types meanwhile comes from another.
    """

    def __init__(self) -> None:
        self._writer = 0

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Change widgets in here."""
        before, self._writer = self._writer, threading.get_ident()
        try:
            yield
        finally:
            self._writer = before

    @property
    def is_written(self) -> bool:
        """Whether a change that is heard now is the program's own."""
        return self._writer == threading.get_ident()
