"""What a command says on the terminal: results to standard output, progress and errors to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

ERRORS = Console(stderr=True, highlight=False)
Steps = Callable[[str, int, int], None]


def make_output_safe() -> None:
    """A terminal that lacks a sign shows another one instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def close_output() -> bool:
    """Write out what is left. False where nobody reads any more (``… | head -1``)."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    return True


def say(text: str = "") -> None:
    """A line of the result."""
    sys.stdout.write(f"{text}\n")


def say_json(document: str) -> None:
    """The result as JSON, in UTF-8 whatever the terminal speaks."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    sys.stdout.write(document)


def say_aside(text: str) -> None:
    """A line that is not the result: standard error, so that ``--json`` stays JSON."""
    ERRORS.print(escape(text), soft_wrap=True)


def say_error(text: str) -> None:
    """What went wrong, where, and what to do."""
    ERRORS.print(f"[bold red]✗[/] {escape(text)}", soft_wrap=True)


@contextmanager
def progress() -> Iterator[Steps]:
    """A bar on standard error for work that takes over a second; where that is no terminal, a line."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    terminal = ERRORS.is_terminal
    with Progress(*columns, console=ERRORS, transient=True, disable=not terminal) as bar:
        tasks = {}

        def step(name: str, done: int, everything: int) -> None:
            if not terminal and done == everything > 0:
                say_aside(f"{name}: {done}/{everything}")
            if name not in tasks:
                tasks[name] = bar.add_task(escape(name), total=everything)
            bar.update(tasks[name], completed=done, total=everything)

        yield step
