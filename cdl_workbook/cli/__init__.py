"""Arguments in, exit code out.

Exit 0: done, whatever was found. 1: something could not be done. 2: usage, or input that cannot be read.
"""

from __future__ import annotations

import os
import signal
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from cdl_workbook.cli.console import close_output, make_output_safe, say_error
from cdl_workbook.cli.language import choose_language, speak
from cdl_workbook.errors import WorkbookError
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

__all__ = ["main"]

_INTERRUPTED = 128 + signal.SIGINT


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit with its code. An error is a sentence, never a trace."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    make_output_safe()
    signal.signal(signal.SIGTERM, _end)
    language = choose_language(given)
    speak(language)
    with warnings.catch_warnings():
        if not sys.warnoptions:  # what libraries warn of is for developers, and names paths of this computer
            warnings.simplefilter("ignore")
        code = _run(given, language)
    sys.exit(code if close_output() else 0)


def _end(*_: object) -> None:
    """Being told to stop is like Ctrl-C: kernels end, temporary folders go."""
    raise KeyboardInterrupt


def _run(given: list[str], language: Language) -> int:
    from cdl_workbook.cli.commands import run_command
    from cdl_workbook.cli.help import usage_problem

    say = words(language)
    try:
        code = run_command(given)
        if code == _INTERRUPTED:
            say_error(say.text("cli.interrupted"))
        return code
    except WorkbookError as error:
        say_error(error.message(language))
        return error.exit_code
    except KeyboardInterrupt:
        say_error(say.text("cli.interrupted"))
        return _INTERRUPTED
    except BrokenPipeError:
        return 0
    except Exception as error:
        problem = usage_problem(error)
        if problem is not None:
            say_error(problem)
            return 2
        if os.environ.get("CDL_WORKBOOK_DEBUG"):
            raise
        say_error(_of_the_system(error, language) or say.text("cli.unexpected", kind=type(error).__name__))
        return 1


def _of_the_system(error: Exception, language: Language) -> str | None:
    """The sentence for what the system refused: no permission, a full disk, a name that is taken."""
    if not isinstance(error, OSError) or error.errno is None:
        return None
    say = words(language)
    key = f"cli.system.{type(error).__name__}"
    name = Path(os.fsdecode(error.filename)).name if isinstance(error.filename, str | bytes) else "–"
    return say.text(key if key in say else "cli.system.other", name=name, detail=os.strerror(error.errno))
