"""Arguments in, exit code out.

Exit 0: done, whatever was found. 1: something could not be done. 2: usage, or input that cannot be read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from cdl_workbook.cli.console import say_error
from cdl_workbook.cli.language import choose_language, speak
from cdl_workbook.errors import WorkbookError
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit with its code. An error is a sentence, never a trace."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = choose_language(given)
    speak(language)
    sys.exit(_run(given, language))


def _run(given: list[str], language: Language) -> int:
    from cdl_workbook.cli.commands import run_command, usage_problem

    try:
        return run_command(given)
    except WorkbookError as error:
        say_error(error.message(language))
        return error.exit_code
    except KeyboardInterrupt:
        say_error(words(language).text("cli.interrupted"))
        return 130
    except BrokenPipeError:
        return 0
    except Exception as error:
        problem = usage_problem(error)
        if problem is not None:
            say_error(problem)
            return 2
        if os.environ.get("CDL_WORKBOOK_DEBUG"):
            raise
        say_error(words(language).text("cli.unexpected", kind=type(error).__name__))
        return 1
