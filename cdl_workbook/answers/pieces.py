"""The text of ``answers.yaml`` → pieces: the lines of each entry, and the comments between them.

A piece is found by its indent and its key alone, so a file of any size is taken apart fast. What is not laid
out line by line (``answers: {…}``, a key over several lines) is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.tokens import ScalarToken

from cdl_workbook.answers.dump import Place

_COMMENTS = re.compile(r"(?:[ \t\r]*(?:#[^\n]*)?\n)*(?:[ \t\r]*(?:#[^\n]*)?\Z)?")
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


@lru_cache(maxsize=4)
def pieces_of(text: str) -> tuple[Piece, ...]:
    """All pieces, in their order; together they are the text.

    Raises:
        ValueError: a line is none of those we know.
    """
    if _OTHER_BREAKS.search(text):
        raise ValueError("other line breaks")
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    above: list[Piece] = []
    siblings: dict[Place, int] = {}
    seen: set[Place] = set()
    end = 0
    while end < len(text):
        start = _beyond_comments(text, end)
        if start > end:
            yield Piece((), 0, text[end:start])
        if start == len(text):
            return
        end = text.find("\n", start) + 1 or len(text)
        piece = _begun(text[start:end], above)
        if piece.place in seen or siblings.setdefault(piece.place[:-1], piece.indent) != piece.indent:
            raise ValueError(piece.place)
        seen.add(piece.place)
        if piece.is_branch:
            above = [*(one for one in above if one.indent < piece.indent), piece]
        else:
            end = _end(text, end, piece.indent)
            piece = piece._replace(text=text[start:end])
        yield piece


def _end(text: str, start: int, indent: int) -> int:
    """Where an entry ends: the next line that is not further in, unless it is a comment in between."""
    lower = _lower(indent)
    while found := lower.search(text, start):
        start = _beyond_comments(text, found.start())
        if start in (found.start(), len(text)) or lower.match(text, start):
            return found.start()
    return len(text)


@cache
def _lower(indent: int) -> re.Pattern[str]:
    return re.compile(rf"^ {{0,{indent}}}(?=[^ \r\n])", re.MULTILINE)


def _beyond_comments(text: str, start: int) -> int:
    found = _COMMENTS.match(text, start)
    return found.end() if found else start


def _begun(line: str, above: list[Piece]) -> Piece:
    header = _HEADER.fullmatch(line.rstrip())
    if header is None:
        raise ValueError(line)
    indent = len(header[1])
    parent = next((one.place for one in reversed(above) if one.indent < indent), ())
    place = (*parent, _key(header[2]))
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
