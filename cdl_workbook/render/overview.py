"""What a board wants to know first: three sentences, what is missing to know, what can be joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from cdl_workbook.inventory import ColumnInventory, Inventory, TableInventory
from cdl_workbook.render.columns import LIKELY
from cdl_workbook.render.html import Cell, data_span, escape, join, table, visible
from cdl_workbook.render.kinds_matrix import STRONG
from cdl_workbook.vocabulary import Language, Personal
from cdl_workbook.wording import words

_KINDS_NAMED = 3
_NAMES_SHOWN = 3
_STORED_WITH_NAMES = ("parquet", "jsonl", "pandas")


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is missing to know: its message key, how many, and names to find it by."""

    key: str
    count: int
    names: Sequence[str] = ()


def lead_sentences(inventory: Inventory, gaps: Sequence[Gap], language: Language) -> list[str]:
    """Three sentences that say what matters: where persons are, what is protected, what is open."""
    say = words(language)
    tables = inventory.tables
    persons = [one for one in tables if any(column.is_about_persons for column in one.columns)]
    key = "persons_none" if not persons else "persons_all" if len(persons) == len(tables) else "persons_some"
    sentences = [say.text(f"overview.lead.{key}", persons=len(persons), tables=len(tables))]
    if persons:
        sentences.append(_protected_sentence(persons, language))
    key = "open" if gaps else "nothing_open"
    return [*sentences, say.text(f"overview.lead.{key}", count=len(gaps))]


def _protected_sentence(tables: Sequence[TableInventory], language: Language) -> str:
    say = words(language)
    kinds: Counter[str] = Counter()
    protected = 0
    for one in tables:
        found = [column for column in one.columns if column.personal in STRONG]
        protected += bool(found)
        kinds.update(column.kind for column in found if column.kind)
    if not protected:
        return say.text("overview.lead.not_protected")
    names = [
        say.text(f"kinds.{kind}") for kind, _ in kinds.most_common(_KINDS_NAMED) if f"kinds.{kind}" in say
    ]
    key = "protected" if names else "protected_without_kind"
    return say.text(f"overview.lead.{key}", count=protected, kinds=names, more=len(kinds) - len(names))


def gaps_of(inventory: Inventory, unanswered: Mapping[str, Collection[str]]) -> list[Gap]:
    """What is missing to know, in the order in which to ask.

    Args:
        unanswered: ``purpose`` and ``retention`` → names of tables for which nobody has said it.
    """
    tables = inventory.tables
    found = [
        Gap("unread", len(inventory.not_read), [item.path for item in inventory.not_read]),
        *(
            Gap(key, len(unanswered.get(key, ())), list(unanswered.get(key, ())))
            for key in ("purpose", "retention")
        ),
        _columns_gap("unclear", tables, lambda column: column.personal is Personal.UNCLEAR),
        _columns_gap(
            "unsure", tables, lambda column: column.is_about_persons and 0 < column.confidence < LIKELY
        ),
        _tables_gap("no_header", tables, _has_no_header),
        _tables_gap("encoding", tables, lambda one: one.decisions.get("encoding") == "code_page"),
        _tables_gap("empty", tables, lambda one: not one.rows),
    ]
    return [gap for gap in found if gap.count]


def gaps_html(gaps: Sequence[Gap], language: Language) -> Markup:
    """What is missing to know, each with what to do; empty where nothing is."""
    if not gaps:
        return Markup("")
    say = words(language)
    items = []
    for gap in gaps:
        names = join((data_span(name) for name in gap.names[:_NAMES_SHOWN]), ", ")
        items.append(
            Markup("<li><strong>{}</strong> {}{} {}</li>").format(
                say.text(f"overview.gap.{gap.key}.what", count=gap.count),
                names,
                _end(gap),
                say.text(f"overview.gap.{gap.key}.do", count=gap.count),
            )
        )
    return Markup('<h3>{}</h3><ul class="gaps">{}</ul>').format(say.text("overview.gaps_title"), join(items))


def gaps_text(gaps: Sequence[Gap], language: Language) -> str:
    """The same as plain text."""
    say = words(language)
    lines = [f"{say.text('overview.gaps_title')}:"] if gaps else []
    for gap in gaps:
        what = say.text(f"overview.gap.{gap.key}.what", count=gap.count)
        names = ", ".join(visible(name) for name in gap.names[:_NAMES_SHOWN])
        lines.append(f"- {what} {names}{_end(gap)} {say.text(f'overview.gap.{gap.key}.do', count=gap.count)}")
    return "\n".join(lines)


def _end(gap: Gap) -> str:
    return " …" if len(gap.names) > _NAMES_SHOWN else "."


def joins_html(inventory: Inventory, language: Language) -> Markup:
    """Which tables can be joined, and by which columns; empty where none can."""
    if not inventory.shared_keys:
        return Markup("")
    say = words(language)
    rows: list[Sequence[Cell]] = []
    br = Markup("<br>")
    for key in inventory.shared_keys:
        columns = dict.fromkeys(place.column for place in key.places)
        tables = dict.fromkeys(place.table for place in key.places)
        rows.append(
            (join(map(data_span, columns), br), join(map(data_span, tables), br), say.percent(key.share))
        )
    header = [say.text(f"overview.joins.{name}") for name in ("columns", "tables", "share")]
    shown = table(header, rows, say.text("overview.joins.caption"), numbers={2})
    return Markup("<h3>{}</h3><p>{}</p>{}").format(
        say.text("overview.joins.title"), escape(say.text("overview.joins.why")), shown
    )


def _columns_gap(
    key: str, tables: Sequence[TableInventory], wanted: Callable[[ColumnInventory], bool]
) -> Gap:
    names = [column.name for one in tables for column in one.columns if wanted(column)]
    return Gap(key, len(names), names)


def _tables_gap(key: str, tables: Sequence[TableInventory], wanted: Callable[[TableInventory], bool]) -> Gap:
    names = [one.label for one in tables if wanted(one)]
    return Gap(key, len(names), names)


def _has_no_header(one: TableInventory) -> bool:
    return one.header_row is None and one.format not in _STORED_WITH_NAMES
