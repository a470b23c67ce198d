"""What a command says on the terminal: results to standard output, progress and errors to standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

ERRORS = Console(stderr=True, highlight=False)
Steps = Callable[[str, int, int], None]


def say(text: str = "") -> None:
    """A line of the result."""
    sys.stdout.write(f"{text}\n")


def say_aside(text: str) -> None:
    """A line that is not the result: standard error, so that ``--json`` stays JSON."""
    ERRORS.print(escape(text), soft_wrap=True)


def say_error(text: str) -> None:
    """What went wrong, where, and what to do."""
    ERRORS.print(f"[bold red]✗[/] {escape(text)}", soft_wrap=True)


@contextmanager
def progress(quiet: bool = False) -> Iterator[Steps]:
    """A bar on standard error for work that takes over a second; lines of text where that is no terminal."""
    if quiet:
        yield lambda name, done, everything: None
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=ERRORS, transient=True, disable=not ERRORS.is_terminal) as bar:
        tasks = {}

        def step(name: str, done: int, everything: int) -> None:
            if not ERRORS.is_terminal and done == everything:
                say_aside(f"{name}: {done}/{everything}")
            if name not in tasks:
                tasks[name] = bar.add_task(escape(name), total=everything)
            bar.update(tasks[name], completed=done, total=everything)

        yield step
