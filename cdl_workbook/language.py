"""Which language to speak to the people of a folder: the workbook's, else the system's, else German.

Every command asks this first, so it needs nothing that reads a workbook in earnest.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from cdl_workbook.vocabulary import SETTINGS_FILE, Language

_LANGUAGE_LINE = re.compile(r"""^language:\s*["']?(de|en)\b""", re.MULTILINE)


def preferred_language(*folders: Path) -> Language:
    """The language of the first folder with a workbook – also where its settings are not valid.

    Else the language of the locale, else German.
    """
    for folder in folders:
        try:
            text = (folder / SETTINGS_FILE).read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        found = _LANGUAGE_LINE.search(text)
        return Language(found.group(1)) if found else Language.DE
    return _of_locale() or Language.DE


def _of_locale() -> Language | None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value.split(".")[0] not in ("", "C", "POSIX"):
            return Language.DE if value.lower().startswith("de") else Language.EN
    return None
