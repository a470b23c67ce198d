"""Which rows among and below the data are no data: totals, repeated headers, page marks, footnotes.

Each needs several signs. For a total: its word, numbers that are the sum of other rows, a place at the end
or before a gap, and columns left empty that all other rows fill. For a footnote: its word, prose, a gap
before it, words where numbers belong, a row nearly empty.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from cdl_workbook.tables.layout.page import Layout
from cdl_workbook.tables.layout.profile import Cell, Rows, filled_places, look, profile_of
from cdl_workbook.tables.layout.signs import NOTE, PAGE, SUB, Aside, best_total_word, may_name_a_total
from cdl_workbook.tables.layout.sums import Sums

_ENOUGH = 2.0
_ENOUGH_WITHOUT_WORD = 2.5
_LEARNT_FROM = 150
_LABELS = 4
"""A full row names its total in one of its first cells."""
_PROSE_WORDS, _PROSE_LENGTH = 5, 40
_USUALLY = 0.6
_FEW_ENOUGH = 5000
"""Rows of a table in which each row that leaves a usual key open is compared with the sums above it."""


class Sieve:
    """Sorts the rows below a header into data and what is set aside.

    Args:
        layout: where header and data stand.
        rows: rows of data to learn from (those below the header, or a good part of them).
    """

    def __init__(self, layout: Layout, rows: Rows) -> None:
        self._header = {_folded(row) for row in layout.header if len(filled_places(row)) > 1}
        self._starts = {next(filter(None, row)) for row in self._header}
        self._titles = {_folded(row) for row in layout.preamble} - {()}
        self._full = 0
        plain = [row for row in rows[:_LEARNT_FROM] if not self._word(row, filled_places(row))[0]]
        self._profile = profile_of(plain if len(plain) > 1 else rows, len(layout.names), with_header=False)
        self._full = self._profile.usual
        looks = self._profile.looks
        self._keys = [
            place for place in sorted(self._profile.always) if place == 0 or looks[place] is not Cell.NUMBER
        ]
        self._usual_keys = [place for place in range(_LABELS) if _is_usually_filled(plain, place)]

    def alone(self, row: Sequence[str]) -> Aside | None:
        """Why a row is no data, as far as it can be told without its neighbours."""
        filled = filled_places(row)
        if reason := self._repeated(row, filled):
            return reason
        if self._points(row, filled) >= _ENOUGH and _has_number(row):
            return Aside.SUBTOTAL if any(SUB.match(cell.strip()) for cell in row) else Aside.TOTAL
        return None

    def sorted_out(self, rows: Rows) -> dict[int, Aside]:
        """Positions of the rows that are no data, and why.

        Args:
            rows: all rows of the table in their order, blank ones among them, down to the last of the file.
        """
        filled = [filled_places(row) for row in rows]
        last = self._last_of_table(rows, filled)
        found = {
            place: reason
            for place, row in enumerate(rows[: last + 1])
            if (reason := self._repeated(row, filled[place]))
        }
        found |= self._below(rows, filled, last)
        totals = self._totals(rows, filled, found)
        found |= totals
        found |= self._headings(rows, filled, totals)
        return dict(sorted(found.items()))

    def _repeated(self, row: Sequence[str], filled: Sequence[int]) -> Aside | None:
        """Header, title or number of a printed page, or a note in between."""
        if len(filled) > 1 and self._header and row[filled[0]].strip().casefold() in self._starts:
            return Aside.REPEATED_HEADER if _folded(row) in self._header else None
        if not filled or len(filled) > max(1, self._profile.usual // 2) or self._profile.width < 2:
            return None
        if any(PAGE.fullmatch(row[place]) for place in filled):
            return Aside.PAGE_MARK
        if self._profile.width > 2 and _folded(row) in self._titles:
            return Aside.PAGE_MARK
        thin = len(filled) == 1 and filled[0] == 0 and len(self._profile.always - {0}) > 1
        cell = row[filled[0]].strip()
        is_note = thin and len(cell) > _PROSE_LENGTH and NOTE.match(cell) and self._is_longer(cell, 0)
        return Aside.FOOTNOTE if is_note else None

    def _last_of_table(self, rows: Rows, filled: Sequence[Sequence[int]]) -> int:
        """The last row that is filled like a row of data, or has numbers where they belong."""
        for place in range(len(rows) - 1, -1, -1):
            right, wrong = self._profile.fit(rows[place])
            is_note = len(filled[place]) < self._profile.width and self._starts_like_a_note(rows[place])
            if right > wrong or (self._profile.is_wide(rows[place]) and not wrong and not is_note):
                return place
            word, _ = self._word(rows[place], filled[place])
            if word and (right or _has_number(rows[place]) or len(filled[place]) == 1):
                return place
        return len(rows) - 1

    def _starts_like_a_note(self, row: Sequence[str]) -> bool:
        filled = filled_places(row)
        return bool(filled) and bool(NOTE.match(row[filled[0]]))

    def _below(self, rows: Rows, filled: Sequence[Sequence[int]], last: int) -> dict[int, Aside]:
        """Footnotes and page marks below the last row of the table."""
        found: dict[int, Aside] = {}
        after_gap = noted = False
        for place in range(last + 1, len(rows)):
            if not filled[place]:
                after_gap = True
            elif reason := self._repeated(rows[place], filled[place]):
                found[place] = reason
            elif self._note_points(rows[place], filled[place]) + after_gap + noted >= _ENOUGH:
                found[place] = Aside.FOOTNOTE
                noted = True
        return found

    def _note_points(self, row: Sequence[str], filled: Sequence[int]) -> float:
        first = filled[0]
        cell = row[first].strip()
        width = self._profile.width
        points = 1.0 if NOTE.match(cell) else 0.0
        points += len(filled) == 1 < width and (width > 2 or (points > 0 and bool(self._profile.typed)))
        prose = len(cell.split()) >= _PROSE_WORDS or len(cell) > _PROSE_LENGTH
        points += prose and self._is_longer(cell, first)
        return points + (self._profile.fit(row)[1] > 0)

    def _is_longer(self, cell: str, place: int) -> bool:
        return place >= len(self._profile.longest) or len(cell) > 1.5 * self._profile.longest[place]

    def _totals(
        self, rows: Rows, filled: Sequence[Sequence[int]], found: Mapping[int, Aside]
    ) -> dict[int, Aside]:
        totals: dict[int, Aside] = {}
        data = [place for place in range(len(rows)) if filled[place] and place not in found]
        if len(data) < 2:
            return totals
        sums = Sums(rows, self._profile.numbers)
        words = {place: self._word(rows[place], filled[place]) for place in data}
        labels = Counter(_folded(rows[place][at : at + 1]) for place, (word, at) in words.items() if word)
        for place in data:
            row = rows[place]
            word, label = words[place]
            left_open = self._left_open(row, label)
            may_add_up = len(data) <= _FEW_ENOUGH and self._opens_usual_key(row)
            if word or left_open or may_add_up or place == data[-1]:
                at_edge = place in (data[0], data[-1]) or self._at_gap(filled, place)
                points = self._signs(row, word, label, left_open) + 0.5 * at_edge
                points += 0.5 * (may_add_up and not left_open)
                if word and not left_open and labels[_folded(row[label : label + 1])] > 1:
                    points -= 1.0  # a category of every group
                needed = _ENOUGH if word else _ENOUGH_WITHOUT_WORD
                if points < needed <= points + 2:
                    points += sums.proof(place, named=word > 0)
                if points < needed <= points + 2 and word and place == data[0]:
                    points += sums.proof_of_all_below(place, data[1:])
                says_enough = _has_number(row) or (word and len(filled[place]) == 1)
                if points >= needed and says_enough:
                    is_last = place == data[-1] or place == data[0]
                    is_total = is_last and not SUB.match(row[max(0, label)].strip())
                    totals[place] = Aside.TOTAL if is_total else Aside.SUBTOTAL
                    sums.close_group(place)
                    continue
            sums.add(place)
        return totals if len(totals) < len(data) else {}

    def _headings(
        self, rows: Rows, filled: Sequence[Sequence[int]], totals: Mapping[int, Aside]
    ) -> dict[int, Aside]:
        """Rows with a name alone above a group whose total says that name again."""
        said = [" ".join(rows[place]).casefold() for place in totals]
        return {
            place: Aside.HEADING
            for place, where in enumerate(filled)
            if said
            and place not in totals
            and list(where) == [0]
            and self._profile.width > 1
            and len(name := rows[place][0].strip().rstrip(":").casefold()) > 2
            and any(name in label for label in said)
        }

    def _word(self, row: Sequence[str], filled: Sequence[int]) -> tuple[float, int]:
        cells = row if len(filled) < self._full else [row[place] for place in filled[:_LABELS]]
        return best_total_word(row, filled) if may_name_a_total(cells) else (0.0, -1)

    def _left_open(self, row: Sequence[str], label: int) -> int:
        """How many columns a row leaves empty that nearly all others fill (not those of numbers)."""
        if all(row):
            return 0
        return sum(
            1 + (place == 0 and label < 0)
            for place in self._keys
            if place != label and (place >= len(row) or not row[place] or row[place].isspace())
        )

    def _opens_usual_key(self, row: Sequence[str]) -> bool:
        """A key is missing that most rows have, beside a name and numbers: «Altstadt;;158»."""
        return any(place >= len(row) or not row[place].strip() for place in self._usual_keys)

    def _signs(self, row: Sequence[str], word: float, label: int, left_open: int) -> float:
        """Its word, what it leaves open, a word where numbers or dates belong – less what else it says."""
        points = word + min(1.0, 0.5 * left_open)
        if label < 0:
            return points
        beyond = label >= self._profile.width
        misplaced = not beyond and self._profile.looks[label] in (Cell.NUMBER, Cell.DATE)
        beside = [place for place in filled_places(row) if place != label and place < self._profile.width]
        told = any(self._is_told(row[place], place) for place in beside)
        return points + misplaced - told - 0.5 * any(place < label for place in beside)

    def _is_told(self, cell: str, place: int) -> bool:
        """A cell beside the label that says something of its own (a currency, a date or a dash does not)."""
        seen, text = look(cell), cell.strip()
        if self._profile.looks[place] is Cell.NUMBER or len(text) < 2:
            return False
        if seen is Cell.CODE:
            return place in self._profile.always and len(text) > 3
        return seen is Cell.WORDS and (len(text) > 3 or not text.isupper())

    def _at_gap(self, filled: Sequence[Sequence[int]], place: int) -> bool:
        after = place + 1 < len(filled) and not filled[place + 1]
        return after or (place > 0 and not filled[place - 1])

    def _points(self, row: Sequence[str], filled: Sequence[int]) -> float:
        word, label = self._word(row, filled)
        return self._signs(row, word, label, self._left_open(row, label)) if word else 0.0


def _is_usually_filled(rows: Rows, place: int) -> bool:
    """Most rows have something in this column, but not all."""
    filled = sum(1 for row in rows if place < len(row) and row[place].strip())
    return _USUALLY * len(rows) <= filled < len(rows)


def _has_number(row: Sequence[str]) -> bool:
    return any(look(cell) is Cell.NUMBER for cell in row)


def _folded(row: Sequence[str]) -> tuple[str, ...]:
    cells = [" ".join(cell.split()).casefold() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def counted(found: Iterable[Aside]) -> dict[str, int]:
    """Notes: how many rows were set aside, by reason."""
    return dict(Counter(map(str, found)))
