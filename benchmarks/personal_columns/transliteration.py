"""Names in Latin letters as registers and passports in Germany write them.

Ukrainian after the resolution of the Ukrainian cabinet of 2010, Russian and Bulgarian as passports do, Greek
after ELOT 743; each shortened to what names need.
"""

from __future__ import annotations

_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".split(),
        strict=True,
    )
) | {"ё": "e"}
_UKRAINIAN = _CYRILLIC | {
    "г": "h",
    "ґ": "g",
    "и": "y",
    "і": "i",
    "ї": "i",
    "й": "i",
    "є": "ie",
    "ю": "iu",
    "я": "ia",
}
_UKRAINIAN |= {"'": "", "’": "", "ʼ": ""}
_BULGARIAN = _CYRILLIC | {"х": "h", "щ": "sht", "ъ": "a"}
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o a e i i o y o i y i y".split(),
        strict=True,
    )
)
_GREEK_DIGRAPHS = (
    ("ου", "ou"),
    ("ού", "ou"),
    ("αυ", "av"),
    ("αύ", "av"),
    ("ευ", "ev"),
    ("εύ", "ev"),
    ("γγ", "ng"),
)
_TABLES = {"uk": _UKRAINIAN, "ru": _CYRILLIC, "bg": _BULGARIAN, "kk": _CYRILLIC, "el": _GREEK}


def latin(name: str, language: str) -> str:
    """A name of ``uk``, ``ru``, ``bg``, ``kk`` or ``el`` in Latin letters; of any other language as it is."""
    table = _TABLES.get(language)
    if table is None:
        return name
    lowered = name.lower()
    for digraph, letters in _GREEK_DIGRAPHS if language == "el" else ():
        lowered = lowered.replace(digraph, letters)
    return "".join(table.get(sign, sign).replace("_", "") for sign in lowered).title()
