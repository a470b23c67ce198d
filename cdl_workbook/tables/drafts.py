"""A column while it is being understood: what the sample shows, the plan so far, what counting gave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cdl_workbook.header_lexicon import HeaderMatch
from cdl_workbook.tables.expressions import fits, typed
from cdl_workbook.tables.labels import what_is_said
from cdl_workbook.tables.missing import Tokens, tokens_for
from cdl_workbook.tables.options import TableOptions
from cdl_workbook.tables.plans import TEXT, Plan
from cdl_workbook.tables.questions import Count, Question
from cdl_workbook.tables.scan import Scan
from cdl_workbook.tables.shapes import NumberFormat
from cdl_workbook.tables.table import Column
from cdl_workbook.vocabulary import ColumnType, MissingKind

_FUTURE_YEARS = 10
_SAMPLED_VALUES = 4000
_FEW = 1500
_FEW_SHARE = 0.6


@dataclass(slots=True, kw_only=True)
class Draft:
    """A column between sample and result.

    Attributes:
        values: cells of the sample that say something → how often (a selection of very many).
        nothing: cells of the sample that are a token for «no value» → how often.
        cells: all cells that are not empty → how often, where the sample is the whole table.
        has_empty: the sample has empty cells. · few, key: as in :class:`questions.Question`.
        written: year of the file's last change.
        codes: numbers that stand for «no answer». · examined: decided again with the cells that did not fit.
    """

    place: int
    name: str
    is_named: bool
    label: str | None
    header: HeaderMatch
    values: dict[str, int]
    cells: Mapping[str, int] | None
    nothing: Mapping[str, int]
    tokens: Tokens
    has_empty: bool
    few: bool
    key: bool
    written: int
    plan: Plan = TEXT
    count: Count | None = None
    codes: tuple[int, ...] = ()
    examined: bool = False

    @property
    def is_stored(self) -> bool:
        """The format has typed this column."""
        return self.plan.reason == "stored_type"

    @property
    def counted(self) -> Count:
        """What counting gave."""
        assert self.count is not None
        return self.count

    @property
    def said(self) -> int:
        """Cells that say something."""
        return self.counted.present - sum(self.counted.tokens.values())

    @property
    def unread(self) -> int:
        """Cells that say something but have no typed value."""
        if self.plan.type is ColumnType.EMPTY:
            return self.said
        if self.plan.type is ColumnType.TEXT or self.is_stored:
            return 0
        return max(0, self.said - self.counted.fitting)

    @property
    def value(self) -> str:
        """SQL of the typed value: NULL for a missing token, a code, and for what does not fit."""
        cell = f"c{self.place}"
        latest = self.written if self.header.kind == "birth_date" else self.written + _FUTURE_YEARS
        value = cell if self.is_stored else typed(self.plan, cell, latest)
        if not self.codes:
            return value
        return f"CASE WHEN {value} NOT IN ({', '.join(map(str, self.codes))}) THEN {value} END"

    @property
    def question(self) -> Question:
        """What to count of this column."""
        cell = f"c{self.place}"
        return Question(
            cell=f"CAST({cell} AS VARCHAR)" if self.is_stored else cell,
            value=self.value,
            fits=f"{cell} IS NOT NULL" if self.is_stored else fits(self.plan, cell),
            type=self.plan.type,
            tokens=None if self.is_stored else self.tokens,
            few=self.few or (self.plan.type is ColumnType.DATE and not self.is_stored),
            key=self.key,
            cells=self.cells,
            nothing=self.nothing,
        )

    def column(self, rows: int) -> Column:
        """The finished column of a table with so many rows."""
        count, plan = self.counted, self.plan
        numbers = plan.numbers if plan.type in (ColumnType.NUMBER, ColumnType.INTEGER) else None
        missing = self._missing(rows)
        value = self.value
        if count.tokens and plan.type is ColumnType.TEXT:
            value = f"CASE WHEN NOT {self.question.says_nothing} THEN {value} END"
        distinct = max(0, count.distinct - len(count.tokens) - count.misfits - len(self.codes))
        if plan.empty_is_false and count.present < rows:
            distinct += 1
        says_nothing = not self.said and not plan.empty_is_false
        shown = "|".join(form.strptime for form in plan.dates)
        return Column(
            position=self.place + 1,
            name=self.name,
            named=self.is_named,
            label=self.label,
            type=ColumnType.EMPTY if says_nothing else plan.type,
            reason=plan.reason,
            decimal=numbers.decimal if numbers and plan.type is ColumnType.NUMBER else None,
            thousands=numbers.thousands if numbers and self._is_grouped(numbers) else None,
            date_format=shown or ("spreadsheet day number" if plan.serial_dates else None),
            missing=missing,
            distinct=distinct,
            distinct_exact=count.distinct_exact,
            candidate_key=rows > 1 and count.distinct_exact and distinct == rows and not missing,
            months=count.months,
            sample=self.values,
            sql=value,
        )

    def _missing(self, rows: int) -> dict[MissingKind, int]:
        count = self.counted
        missing: Counter[MissingKind] = Counter()
        if not self.plan.empty_is_false:
            missing[MissingKind.EMPTY] += rows - count.present
        for token, cells in count.tokens.items():
            missing[self.tokens.reason(token) or MissingKind.EMPTY] += cells
        missing[MissingKind.CODE] += sum(int(count.codes.get(code, 0)) for code in self.codes)
        missing[MissingKind.UNREADABLE] += self.unread
        return {kind: missing[kind] for kind in MissingKind if missing[kind]}

    def _is_grouped(self, numbers: NumberFormat) -> bool:
        return bool(numbers.thousands) and any(numbers.thousands in cell for cell in self.values)


def draft_column(scan: Scan, place: int, cells: Iterable[str], options: TableOptions, written: int) -> Draft:
    """What the sample shows of one column, whose ``cells`` these are."""
    counted = Counter(cells)
    has_empty = counted.pop("", 0) > 0
    tokens = tokens_for(counted, options.missing)
    values, nothing = tokens.parted(counted)
    few = len(values) <= _FEW or len(values) <= _FEW_SHARE * sum(values.values())
    is_named = place not in scan.unnamed
    label = scan.labels[place] if scan.labels else None
    return Draft(
        place=place,
        name=scan.names[place],
        is_named=is_named,
        label=label,
        header=what_is_said(scan.names[place], label) if is_named else HeaderMatch(),
        values=_selection(values),
        cells=counted if scan.sample_is_all else None,
        nothing=nothing,
        tokens=tokens,
        has_empty=has_empty,
        few=few or scan.sample_is_all,
        key=not has_empty and len(values) == len(scan.sample),
        written=written,
    )


def _selection(values: dict[str, int]) -> dict[str, int]:
    """Evenly spread over the sorted values, so that the order of rows makes no difference."""
    if len(values) <= _SAMPLED_VALUES:
        return values
    listed, step = sorted(values), len(values) / _SAMPLED_VALUES
    chosen = (listed[int(number * step)] for number in range(_SAMPLED_VALUES))
    return {value: values[value] for value in chosen}
