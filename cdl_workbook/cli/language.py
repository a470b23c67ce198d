"""Which language does the command speak? ``--lang``, else the workbook's, else the locale's, else German."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from cdl_workbook.vocabulary import Language

_MAKES_ITS_OWN = ("demo",)


def choose_language(arguments: Sequence[str]) -> Language:
    """The language of messages and help, before the arguments are parsed in earnest."""
    return _asked_for(arguments) or _of_workbook(arguments) or _of_locale(arguments) or Language.DE


def _asked_for(arguments: Sequence[str]) -> Language | None:
    for place, argument in enumerate(arguments):
        value = None
        if argument == "--lang" and place + 1 < len(arguments):
            value = arguments[place + 1]
        elif argument.startswith("--lang="):
            value = argument.removeprefix("--lang=")
        if value in set(Language):
            return Language(value)
    return None


def _of_workbook(arguments: Sequence[str]) -> Language | None:
    from cdl_workbook.errors import WorkbookError
    from cdl_workbook.workbook import SETTINGS_FILE, load_settings

    if arguments and arguments[0] in _MAKES_ITS_OWN:
        return Language.DE
    for argument in arguments[1:]:
        settings = Path(argument) / SETTINGS_FILE
        if not argument.startswith("-") and settings.is_file():
            try:
                return load_settings(settings).language
            except WorkbookError:
                return None
    return None


def _of_locale(arguments: Sequence[str]) -> Language | None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value.split(".")[0] in ("", "C", "POSIX"):
            continue
        return Language.DE if value.startswith("de") else Language.EN
    return None


_spoken: list[Language] = []


def spoken() -> Language:
    """The language chosen last; German before any was."""
    return _spoken[-1] if _spoken else Language.DE


def speak(language: Language) -> None:
    """Choose the language of everything that is said from now on."""
    _spoken.append(language)
