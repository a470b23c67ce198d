"""Where header and data of a table stand, and what its columns are called."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cdl_workbook.tables.layout.names import joined_names, told_apart
from cdl_workbook.tables.layout.profile import Profile, Rows, filled_places, filled_width, profile_of
from cdl_workbook.tables.layout.sequences import is_numbering, is_units
from cdl_workbook.tables.layout.signs import Aside


@dataclass(frozen=True, slots=True)
class Layout:
    """Where header and data stand.

    Attributes:
        header_row: index of the first header row among the rows given; None without header.
        header_rows: how many there are.
        first_data_row: index of the first row of data.
        names: one name per column; unnamed ones are ``#1``, ``#2`` …
        unnamed: positions (from 0) of columns without a name of their own.
        reason: words_above_values, all_text, known_words, no_header, option, names_row.
        renamed: how many names had to be told apart because they were there twice.
        profile: what the columns look like.
        header: the header rows themselves. · preamble: the rows above them.
        has_units: the last header row names units.
        row_type: what the first cell of each row of data says, in a file where it names the kind of row.
        span: first column of the file and the one after the last, where another table stands beside.
    """

    header_row: int | None
    header_rows: int
    first_data_row: int
    names: tuple[str, ...]
    unnamed: frozenset[int]
    reason: str
    renamed: int
    profile: Profile
    header: tuple[tuple[str, ...], ...] = ()
    preamble: tuple[tuple[str, ...], ...] = ()
    has_units: bool = False
    row_type: str | None = None
    span: tuple[int, int] | None = None

    @property
    def notes(self) -> dict[str, int]:
        """What was noticed: rows above the header, a row of units, names that were there twice."""
        above = sum(1 for row in self.preamble if filled_places(row))
        return {"preamble": above, "units_row": int(self.has_units), "duplicate_names": self.renamed}

    def cells(self, row: list[str]) -> list[str]:
        """The cells of a row of the file that belong to columns; none where only a table beside has some."""
        if self.span:
            own = row[slice(*self.span)]
            return own if filled_places(own) else []
        return row[1:] if self.row_type else row

    def other_types(self, rows: Rows) -> dict[int, Aside]:
        """Positions of the rows of another kind, in a file where the first cell names the kind."""
        return {
            place: Aside.OTHER_TYPE
            for place, row in enumerate(rows)
            if filled_places(row) and row[0].strip().casefold() != self.row_type
        }

    def widened(self, width: int) -> Layout:
        """The same with unnamed columns at the end, where the data are wider than the header."""
        more = range(len(self.names), width)
        names, _ = told_apart([*self.names, *("" for _ in more)])
        return replace(self, names=names, unnamed=self.unnamed | frozenset(more))


def laid_out(rows: Rows, top: int | None, end: int, first: int, reason: str, profile: Profile) -> Layout:
    """The layout with a header from ``top`` (None: no header) to before ``end``, and data from ``first``."""
    start = first if top is None else top
    header = [] if top is None else [row for row in rows[top:end] if not is_numbering(row, ())]
    width = max([profile.width, *map(filled_width, header)])
    names = joined_names(header, width)
    shown, renamed = told_apart(names)
    return Layout(
        header_row=top,
        header_rows=0 if top is None else end - top,
        first_data_row=first,
        names=shown,
        unnamed=frozenset(place for place, name in enumerate(names) if not name),
        reason=reason,
        renamed=renamed,
        profile=profile,
        header=() if top is None else tuple(tuple(row) for row in rows[top:end]),
        preamble=tuple(tuple(row) for row in rows[:start]),
        has_units=len(header) > 1 and is_units(header[-1], profile),
    )


def typed_rows(rows: Rows) -> Layout | None:
    """The layout of a file in which the first cell of a row names its kind (``atr``: names, ``rec``: data).

    Source of the codes: VDV 452, interface of German public transport.
    """
    kinds = [row[0].strip().casefold() if row else "" for row in rows]
    if "atr" not in kinds or "rec" not in kinds or not {"mod", "tbl", "frm"} & set(kinds):
        return None
    top, first = kinds.index("atr"), kinds.index("rec")
    names = [cell.strip() for cell in rows[top][1 : filled_width(rows[top])]]
    plain = laid_out(
        [names, *(row[1:] for row in rows[first:])], 0, 1, 1, "names_row", profile_of([names], len(names))
    )
    preamble = tuple(tuple(row) for row in rows[:top])
    return replace(plain, header_row=top, first_data_row=first, preamble=preamble, row_type="rec")
