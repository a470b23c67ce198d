"""``answers.yaml`` as lines: a save changes those of its answers alone.

Comments, blank lines and the order of everything else stay as people wrote them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ruamel.yaml.error import YAMLError

from cdl_workbook.answers.dump import Place, dumped
from cdl_workbook.answers.pieces import Piece, comments_in, pieces_of

_ORDER = ("schema", "catalogue", "sha256", "answers", "tables", "columns")


class Lines:
    """The pieces of a file, in its order."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = list(pieces)

    def __iter__(self) -> Iterator[Piece]:
        return iter(self._pieces)

    def __str__(self) -> str:
        return "".join(piece.text if piece.text.endswith("\n") else f"{piece.text}\n" for piece in self)

    def put(self, place: Place, text: str) -> None:
        """Write an entry where it stands or belongs. Comments inside the old one go above it."""
        at = self._find(place)
        if at is None:
            self._add(place, text, is_branch=False)
            return
        old = self._pieces[at]
        blank = "" if "|+" in text or "|2+" in text else _blank_end(old.text)
        new = Piece(place, old.indent, _indented(text, old.indent) + blank)
        self._pieces[at : at + 1] = [*_kept(old), new]

    def drop(self, place: Place) -> None:
        """Take an entry out, and what is empty then. Its comments stay."""
        at = self._find(place)
        if at is None:
            return
        self._pieces[at : at + 1] = _kept(self._pieces[at])
        above = place[:-1]
        if len(above) > 1 and not any(piece.place[:-1] == above for piece in self if piece.place):
            self.drop(above)

    def _find(self, place: Place) -> int | None:
        return next((at for at, piece in enumerate(self._pieces) if piece.place == place), None)

    def _add(self, place: Place, text: str, *, is_branch: bool) -> int:
        """Put a new entry before the first one that comes later; returns its indent."""
        above = place[:-1]
        parent = self._find(above) if above else None
        if parent is not None:
            indent = self._pieces[parent].indent + 2
        else:
            indent = self._add(above, f"{_written_key(above[-1])}:\n", is_branch=True) + 2 if above else 0
        beside = [at for at, piece in enumerate(self._pieces) if piece.place and piece.place[:-1] == above]
        indent = self._pieces[beside[0]].indent if beside else indent
        later = [at for at in beside if _rank(self._pieces[at].place) > _rank(place)]
        if later:
            at = later[0]
            while at and not self._pieces[at - 1].place:  # comments above it belong to it
                at -= 1
        else:
            below = [at for at, piece in enumerate(self._pieces) if piece.place[: len(above)] == above]
            at = (below[-1] + 1) if below and above else len(self._pieces)
        self._pieces.insert(at, Piece(place, indent, _indented(text, indent), is_branch))
        return indent


def taken_apart(text: str) -> Lines | None:
    """The pieces of a file; None where it is not laid out line by line."""
    try:
        return Lines(pieces_of(text))
    except (ValueError, YAMLError):
        return None


def _written_key(key: str) -> str:
    """A key as YAML writes it.

    Raises:
        ValueError: it takes more than the beginning of a line.
    """
    text = dumped({key: 0})
    if not text.endswith(": 0\n") or text.count("\n") > 1:
        raise ValueError(key)
    return text.removesuffix(": 0\n")


def _rank(place: Place) -> tuple[int, str]:
    """Parts of a file and of a table have an order of their own, all else goes by name."""
    name = place[-1]
    return (_ORDER.index(name) if len(place) in (1, 3) and name in _ORDER else len(_ORDER), name)


def _indented(text: str, indent: int) -> str:
    return re.sub(r"(?m)^(?=[^\n])", " " * indent, text)


def _blank_end(text: str) -> str:
    """The blank lines at the end."""
    return "\n" * (text.count("\n", len(text.rstrip())) - 1)


def _kept(piece: Piece) -> list[Piece]:
    """What stays of a piece that goes: its comments, as lines."""
    return [Piece((), 0, f"{' ' * piece.indent}{one}\n") for one in comments_in(piece.text)]
