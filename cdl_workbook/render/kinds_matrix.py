"""Tables × kinds of personal data as a matrix: a card for each class, the most urgent first.

The matrix is made of real tables. Each says by itself what it shows, so that there is no picture without its
numbers; on a narrow screen the cards stand below each other, and letters stand for the tables.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from string import ascii_uppercase

from markupsafe import Markup

from cdl_workbook.inventory import Inventory, TableInventory
from cdl_workbook.render.html import data_span, escape, join, table, visible
from cdl_workbook.vocabulary import Language, Personal
from cdl_workbook.wording import Words, words

BY_URGENCY = (
    Personal.SPECIAL_CATEGORY,
    Personal.CRIMINAL_OFFENCE,
    Personal.DIRECT_IDENTIFIER,
    Personal.FREE_TEXT,
    Personal.QUASI_IDENTIFIER,
    Personal.OTHER_PERSONAL,
    Personal.UNCLEAR,
)
"""The classes in the order in which they deserve a look."""

STRONG = (Personal.SPECIAL_CATEGORY, Personal.CRIMINAL_OFFENCE)
TABLES_DRAWN = 12
_SIDE_BY_SIDE = 6
"""With more tables than this, a card takes the whole width."""

Counts = dict[str, list[int]]


def letter(place: int) -> str:
    """What stands for a table above the matrix, from A to Z and on to AA.

    >>> letter(0), letter(25), letter(26)
    ('A', 'Z', 'AA')
    """
    first, second = divmod(place, len(ascii_uppercase))
    return (letter(first - 1) if first else "") + ascii_uppercase[second]


def kinds_matrix(inventory: Inventory, title: str, language: Language) -> Markup:
    """The matrix as a figure; of very many tables, those with the most columns about persons.

    Args:
        title: what it says, as a sentence.
    """
    say = words(language)
    drawn = _drawn(inventory.tables)
    cards = [_card(cls, drawn, language) for cls in BY_URGENCY]
    note = say.text("overview.matrix_note")
    if len(drawn) == TABLES_DRAWN < len(inventory.tables):
        note += " " + say.text("overview.matrix_more", shown=len(drawn))
    elif len(drawn) < len(inventory.tables):
        note += " " + say.text("overview.matrix_without", count=len(inventory.tables) - len(drawn))
    return Markup(
        '<figure class="figure kinds"><figcaption>{}</figcaption><p class="figure-note">{}</p>'
        '<div class="kind-cards{}">{}</div></figure>'
    ).format(title, note, "" if len(drawn) <= _SIDE_BY_SIDE else " wide", join(filter(None, cards)))


def _drawn(tables: Sequence[TableInventory]) -> list[tuple[str, TableInventory]]:
    """Letters and tables, in the order of the overview."""
    lettered = [(letter(place), one) for place, one in enumerate(tables)]
    fullest = sorted(lettered, key=lambda item: -_related(item[1]))[:TABLES_DRAWN]
    kept = [item for item in lettered if item in fullest]
    return [item for item in kept if _related(item[1])] or kept


def _related(one: TableInventory) -> int:
    return sum(column.personal in BY_URGENCY for column in one.columns)


def _card(cls: Personal, drawn: Sequence[tuple[str, TableInventory]], language: Language) -> Markup:
    say = words(language)
    rows = _rows(cls, [one for _, one in drawn], say)
    if not rows:
        return Markup("")
    header = [escape(say.text("overview.kind")), *(_head(sign, one) for sign, one in drawn)]
    cells = [[name, *(_cell(count, say) for count in counts)] for name, counts in rows.items()]
    title = say.text(f"personal.{cls}")
    shown = table(header, cells, title[:1].upper() + title[1:], numbers=range(1, len(header)))
    strong = " strong" if cls in STRONG else ""
    return Markup('<div class="kind-card {}{}">{}</div>').format(cls, strong, shown)


def _rows(cls: Personal, tables: Sequence[TableInventory], say: Words) -> Counts:
    """Kind in words → columns of it in each table; the commonest first, columns without a kind last."""
    counts: Counts = defaultdict(lambda: [0] * len(tables))
    for place, one in enumerate(tables):
        for column in one.columns:
            if column.personal is cls:
                known = column.kind is not None and f"kinds.{column.kind}" in say
                key = f"kinds.{column.kind}" if known else "overview.no_kind"
                counts[key][place] += 1
    ordered = sorted(counts, key=lambda key: (key == "overview.no_kind", -sum(counts[key]), say.text(key)))
    return {say.text(key): counts[key] for key in ordered}


def _head(sign: str, one: TableInventory) -> Markup:
    """A letter for the eye, the table's name for a screen reader and under the pointer."""
    return Markup(
        '<abbr class="letter" title="{}" aria-hidden="true">{}</abbr><span class="unseen">{}</span>'
    ).format(visible(one.label), sign, data_span(one.label))


def _cell(count: int, say: Words) -> Markup:
    if not count:
        return Markup('<span class="no-mark">{}</span>').format(say.text("render.nothing"))
    return Markup('<span class="mark">{}</span>').format(say.number(count))
