"""Which language does the command speak? ``--lang``, else the workbook's, else the locale's, else German."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cdl_workbook.language import preferred_language
from cdl_workbook.vocabulary import Language

_MAKES_ITS_OWN = "demo"
_MAKES_A_NEW_ONE = "init"
_TAKES_A_FOLDER = ("questionnaire", "check", "run", "report", "lab", "upgrade", "clean")
_TAKES_FILES = "merge"


def choose_language(arguments: Sequence[str]) -> Language:
    """The language of messages and help, before the arguments are parsed in earnest."""
    asked = _asked_for(arguments)
    if asked is not None:
        return asked
    command, *places = [*_positional(arguments), ""]
    if command == _MAKES_ITS_OWN:  # the sample speaks German
        return Language.DE
    if command == _MAKES_A_NEW_ONE:
        return preferred_language()
    folders = [Path(place) for place in places if place]
    if command == _TAKES_FILES:  # the workbook they lie in, or will lie in
        return preferred_language(*(file.parent for file in folders), Path())
    return preferred_language(*folders, *([Path()] if command in _TAKES_A_FOLDER and not folders else []))


def _asked_for(arguments: Sequence[str]) -> Language | None:
    """The last ``--lang`` that names a language we speak."""
    asked = None
    for place, argument in enumerate(arguments):
        value = None
        if argument == "--lang" and place + 1 < len(arguments):
            value = arguments[place + 1]
        elif argument.startswith("--lang="):
            value = argument.removeprefix("--lang=")
        if value in set(Language):
            asked = Language(value)
    return asked


def _positional(arguments: Sequence[str]) -> list[str]:
    """What is neither an option nor the value of ``--lang``."""
    values = {place + 1 for place, argument in enumerate(arguments) if argument == "--lang"}
    return [
        argument
        for place, argument in enumerate(arguments)
        if not argument.startswith("-") and place not in values
    ]


_spoken: list[Language] = []


def spoken() -> Language:
    """The language chosen last; German before any was."""
    return _spoken[-1] if _spoken else Language.DE


def speak(language: Language) -> None:
    """Choose the language of everything that is said from now on."""
    _spoken[:] = [language]
