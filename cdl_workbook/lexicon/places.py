"""Streets, addresses and towns as people write them in Germany."""

from __future__ import annotations

import re

from cdl_workbook.lexicon.folding import endings, fold_cell, word_list

_STREET_WORD = re.compile(
    r"(?:stra(?:ß|ss)e|str\.?|weg|allee|platz|gasse|ring|damm|ufer|chaussee|steig|stieg|pfad|hof|park|markt|graben"
    r"|berg|feld|wall|tor|zeile|twiete|kamp|brücke|promenade|winkel|siedlung|garten|wiesen?|grund|bogen)(?!\w)",
    re.I,
)
_WHERE = re.compile(r"(?:an?|am|auf|bei|beim|hinter|im|in|unter|vor|zum|zur|alte[rn]?)\s+\w", re.I)
_NUMBERED = re.compile(r"(?P<name>.*\D)\d{1,4}\s?[a-z]?(?:\s?[-/+]\s?\d{1,4}\s?[a-z]?)?", re.I)
_MANNHEIM = re.compile(r"[A-U]\s?\d{1,2},\s?\d{1,3}\s?[a-z]?")
_LONGEST_STREET = 80
_MOST_STREET_WORDS = 7
ADDRESS = re.compile(r".+\d+\s*[a-zA-Z]?\s*[,;\n]\s*(?:D-?\s*)?\d{5}\s+\S.*", re.S)


def is_street(cell: str) -> bool:
    """A street as written in Germany, mostly with a house number.

    >>> is_street("Am Alten Markt 12"), is_street("Str. des 17. Juni 135"), is_street("Raum 12")
    (True, True, False)
    """
    text = cell.strip()
    if len(text) > _LONGEST_STREET or len(text.split()) > _MOST_STREET_WORDS:
        return False
    if _MANNHEIM.fullmatch(text):
        return True
    numbered = _NUMBERED.fullmatch(text)
    if numbered:
        name = numbered["name"].rstrip(" ,-")
        return bool(_STREET_WORD.search(name) or _WHERE.match(name))
    found = [match.end() for match in _STREET_WORD.finditer(text)]
    return (
        bool(found)
        and found[-1] == len(text)
        and text[:1].isalpha()
        and text[:1].isupper()
        and "," not in text
    )


def holds_address(cell: str) -> bool:
    """A street with a number and a town, with or without its postcode («Ewaldsweg 133, Kiel»)."""
    street, comma, town = cell.partition(",")
    if comma and is_street(street) and any(map(str.isdigit, street)):
        return town.strip()[:1].isalnum()
    return bool(ADDRESS.fullmatch(cell))


def is_city(cell: str) -> bool:
    """A German town, also with its district or river («Berlin-Mitte», «Frankfurt am Main»)."""
    folded = fold_cell(cell)
    towns = word_list("city")
    return folded in towns or ("-" in cell and folded.partition(" ")[0] in towns)


def is_town_like(cell: str) -> bool:
    """A word that ends like the names of German towns and villages, or begins with «Bad», «Neu», «Groß»."""
    words = fold_cell(cell).split()
    if not words or not cell[:1].isupper() or any(character.isdigit() for character in cell):
        return False
    return words[0] in ("bad", "sankt", "st", "ober", "unter", "gross", "klein", "neu", "alt") or any(
        len(word) > 4 and word.endswith(endings("town")) for word in words
    )
