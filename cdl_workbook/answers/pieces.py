"""The text of ``answers.yaml`` → pieces: the lines of each entry, and the comments between them.

A piece is found by its indent and its key alone, so a file of any size is taken apart fast. What is not laid
out line by line (``answers: {…}``, a key over several lines) is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.tokens import ScalarToken

from cdl_workbook.answers.dump import Place

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_OTHER_BREAKS = re.compile("\r(?!\n)|[\x85\u2028\u2029]")
_HEADER = re.compile(
    r"""(\ *)                                                        # indent
    ('(?:[^']|'')*' | "(?:[^"\\]|\\.)*" | \w(?:(?!\ \#|:\ ).)*?)  # a key in quotation marks, or without
    \ *:(?=\s|$)\s*(.*)                                          # what follows it
    """,
    re.X,
)
_UNQUOTED = re.compile(r"[a-z]{2}(\.[a-z0-9_]+)+|answers|tables|columns|sha256|schema|catalogue")
_BRANCHES = (("answers",), ("tables",))


class Piece(NamedTuple):
    """Some lines of the file.

    Attributes:
        place: what they hold; empty for comments between the entries.
        indent: blanks before its key.
        is_branch: they only hold the key, what is below it are pieces of their own.
    """

    place: Place
    indent: int
    text: str
    is_branch: bool = False


def pieces_of(text: str) -> Iterator[Piece]:
    """One piece after the other.

    Raises:
        ValueError: a line is none of those we know.
    """
    if _OTHER_BREAKS.search(text):
        raise ValueError("other line breaks")
    above: list[Piece] = []
    siblings: dict[Place, int] = {}
    seen: set[Place] = set()
    now, between = Piece((), 0, ""), ""
    for line in _LINE.findall(text):
        bare, indent = line.strip(), len(line) - len(line.lstrip(" "))
        goes_on = now.place and not now.is_branch and indent > now.indent
        if goes_on or not bare:
            if bare or not between:
                now, between = now._replace(text=now.text + between + line), ""
            else:
                between += line
        elif bare.startswith("#"):
            between += line
        else:
            yield from (piece for piece in (now, Piece((), 0, between)) if piece.text)
            above = [one for one in above if one.indent < indent]
            now, between = _begun(line, indent, above[-1].place if above else ()), ""
            if now.place in seen or siblings.setdefault(now.place[:-1], indent) != indent:
                raise ValueError(line)
            seen.add(now.place)
            above += [now] if now.is_branch else []
    yield from (piece for piece in (now, Piece((), 0, between)) if piece.text)


def _begun(line: str, indent: int, above: Place) -> Piece:
    header = _HEADER.fullmatch(line.rstrip())
    if header is None:
        raise ValueError(line)
    place = (*above, _key(header[2]))
    is_branch = _is_branch(place)
    if is_branch and header[3] == "{}" and place in _BRANCHES:
        return Piece(place, indent, f"{header[1]}{header[2]}:\n", is_branch=True)
    if is_branch and header[3] and not header[3].startswith("#"):
        raise ValueError(line)
    return Piece(place, indent, line, is_branch)


def _is_branch(place: Place) -> bool:
    """Whether entries are below it, and not only its own lines."""
    match place:
        case ("answers" | "tables",) | ("tables", _) | ("tables", _, "answers" | "columns"):
            return True
        case ("tables", _, "columns", _):
            return True
        case ("schema" | "catalogue",) | ("answers", _) | ("tables", _, "sha256"):
            return False
        case ("tables", _, "answers", _) | ("tables", _, "columns", _, _):
            return False
    raise ValueError(place)


def _key(written: str) -> str:
    return written if _UNQUOTED.fullmatch(written) else str(YAML(typ="safe").load(written))


def comments_in(text: str) -> list[str]:
    """All comments in a text, in order; a «#» inside a value is none."""
    if "#" not in text:
        return []
    try:
        tokens = [one for one in YAML(typ="safe", pure=True).scan(text) if isinstance(one, ScalarToken)]
    except YAMLError:
        tokens = []
    left, end = "", 0
    for token in tokens:
        start = token.start_mark.index
        if token.style in ("|", ">"):  # a comment may stand behind its sign
            start = text.find("\n", start)
        left += f"{text[end:start]}\x00"
        end = token.end_mark.index
    return [found.rstrip() for found in re.findall(r"(?:^|(?<=[\s\x00]))#[^\n]*", left + text[end:], re.M)]
