"""The error tree. Every error names the thing, the place and the remedy, in German and English.

WorkbookError                 anything a person can mend
├── UsageError                an argument does not fit                     exit 2
├── SettingsError             a YAML file: file, line, key, remedy         exit 2
├── TableError                a table cannot be read: file, line, remedy   exit 2
└── ExecutionError            something could not be carried out           exit 1
"""

from __future__ import annotations

from typing import Self

from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words


class WorkbookError(Exception):
    """An error with a message key instead of a message, so that it can be said in each language.

    Attributes:
        reason: key below ``errors.`` in the message files.
        params: what the message's fields are filled with; never a cell of a table.
        exit_code: what the command line answers with.
    """

    exit_code = 1

    def __init__(self, reason: str, **params: str | int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.params = params
        self._language = Language.DE
        self._offers: list[tuple[str, dict[str, str | int]]] = []

    def add_offer(self, reason: str, **params: str | int) -> Self:
        """One more sentence: another way out, as a message key below ``errors.``."""
        self._offers.append((reason, params))
        return self

    def message(self, language: Language | str) -> str:
        """What happened, where, and what to do, in one language."""
        said = [(self.reason, self.params), *self._offers]
        return " ".join(words(language).text(f"errors.{reason}", **params) for reason, params in said)

    def in_language(self, language: Language | str) -> Self:
        """This error, speaking another language than German where it is shown as text."""
        self._language = Language(language)
        return self

    def __str__(self) -> str:
        return self.message(self._language)

    def _render_traceback_(self) -> list[str]:
        """What a notebook shows instead of a trace: the message alone."""
        return [str(self)]


class UsageError(WorkbookError):
    """An argument of a command or a function does not fit."""

    exit_code = 2


class SettingsError(WorkbookError):
    """``workbook.yaml``, ``answers.yaml`` or an overlay is not valid: file, line, key, remedy."""

    exit_code = 2


class TableError(WorkbookError):
    """A table cannot be read rightly, so it is not read at all."""

    exit_code = 2


class ExecutionError(WorkbookError):
    """Something was understood but could not be carried out."""

    exit_code = 1
