"""Saves a moment after the last change, and now and then while somebody goes on typing."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable

PAUSE = 0.6
"""Seconds without a change until it is saved."""
LONGEST = 5.0
"""Seconds until it is saved although the changes go on."""


class Autosave:
    """Puts off a save until there is a pause.

    The wait is a thread of its own, not a call on the event loop: JupyterLab sends what people type to a
    subshell, whose loop ends when the notebook is closed – and what was typed last would be gone. A kernel
    that is shut down waits for the thread, so it saves first. Without a loop nobody is typing: a change is
    then saved at once.

    Args:
        save: called from another thread, or from the caller's where no event loop runs.
    """

    def __init__(self, save: Callable[[], None]) -> None:
        self._save = save
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._first = self._last = 0.0

    def later(self) -> None:
        """Something changed."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self._save()
            return
        with self._lock:
            self._last = time.monotonic()
            if self._timer is None:
                self._first = self._last
                self._wait(PAUSE)

    def now(self) -> None:
        """Save without waiting."""
        with self._lock:
            if self._timer:
                self._timer.cancel()
            self._timer = None
        self._save()

    def _wait(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._due)
        self._timer.start()

    def _due(self) -> None:
        with self._lock:
            now = time.monotonic()
            rest = min(self._last + PAUSE, self._first + LONGEST) - now
            if rest > 0:
                self._wait(rest)
                return
            self._timer = None
        self._save()
