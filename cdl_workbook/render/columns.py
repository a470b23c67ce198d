"""One table in detail: its columns, and how it was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from cdl_workbook.inventory import ColumnInventory, TableInventory
from cdl_workbook.render.evidence import evidence_sentence, fill
from cdl_workbook.render.html import Cell, data_span, escape, join, mark, table, unmark
from cdl_workbook.vocabulary import Language, Personal
from cdl_workbook.wording import Words, words

SURE, LIKELY = 0.9, 0.6
"""From which confidence on a kind is called «sicher», and from which «wahrscheinlich»."""

_HEADS = ("column", "type", "missing", "distinct", "relation", "why")


def columns_html(one: TableInventory, language: Language, *, tall: bool = False) -> Markup:
    """The columns of one table, a row each."""
    say = words(language)
    header = [say.text(f"render.inventory.{key}") for key in _HEADS]
    rows = [_row(column, say) for column in one.columns]
    caption = unmark(say.text("render.inventory.column_caption", table=mark(one.label)))
    return table(header, rows, caption, numbers={2, 3}, tall=tall)


def column_list_html(
    entries: Sequence[tuple[str, ColumnInventory]], caption: str, language: Language
) -> Markup:
    """Columns of several tables, a row each: name, table, how it has to do with persons, and why."""
    say = words(language)
    header = [say.text(f"render.inventory.{key}") for key in ("column", "table", "relation", "why")]
    rows: list[list[Cell]] = []
    for label, column in entries:
        name, *_, relation, why = _row(column, say)
        rows.append([name, data_span(label), relation, why])
    return table(header, rows, caption)


def reading_html(one: TableInventory, language: Language) -> Markup:
    """What the reader decided and noticed, in words; codes without words are left out."""
    say = words(language)
    decided, noticed = reading_words(one, language)
    parts = []
    for key, sentences in (("read_title", decided), ("noticed_title", noticed)):
        if sentences:
            items = join(Markup("<li>{}</li>").format(unmark(sentence)) for sentence in sentences)
            title = say.text(f"render.inventory.{key}")
            parts.append(
                Markup('<p class="list-title"><strong>{}</strong></p><ul>{}</ul>').format(title, items)
            )
    return join(parts)


def reading_words(one: TableInventory, language: Language) -> tuple[list[str], list[str]]:
    """Decisions and things noticed as sentences, with marks around data."""
    say = words(language)
    params = {
        "encoding": one.encoding or "",
        "delimiter": say.text("reader.tab") if one.delimiter == "\t" else one.delimiter or "",
        "decimal": one.decimal or "",
        "thousands": one.thousands or "",
        "sheet": one.sheet or "",
        "format": one.format,
        "header_row": one.header_row if one.header_row is not None else -1,
        "header_line": one.header_row + 1 if one.header_row is not None else 0,
        "header_rows": one.header_rows,
    }
    decided = [fill(say, f"reader.{field}.{code}", params) for field, code in one.decisions.items()]
    noticed = [fill(say, f"notes.{code}", {**params, "count": n}) for code, n in one.notes.items()]
    if one.total_rows and not {"totals", "subtotals"} & set(one.notes):
        noticed.append(say.text("render.inventory.totals", count=one.total_rows))
    return _known(decided), _known(noticed)


def confidence_word(confidence: float, say: Words) -> str:
    """«sicher», «wahrscheinlich» or «unsicher»."""
    key = "sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "unsure"
    return say.text(f"render.inventory.{key}")


def kind_words(column: ColumnInventory, say: Words) -> str:
    """The kind and how sure it is, as «Geburtsdatum (sicher)»; a dash if no kind was found."""
    if column.kind is None:
        return say.text("render.nothing")
    name = say.text(f"kinds.{column.kind}") if f"kinds.{column.kind}" in say else column.kind
    return f"{name} ({confidence_word(column.confidence, say)})"


def _row(column: ColumnInventory, say: Words) -> list[Cell]:
    count = say.number(column.distinct)
    distinct = count if column.distinct_exact else say.text("render.inventory.about", count=count)
    plain = column.personal is Personal.NONE_FOUND
    relation = Markup('<span class="relation {}">{}</span>').format(
        "plain" if plain else column.personal, say.text(f"personal.{column.personal}")
    )
    if column.kind is not None:
        relation += Markup('<small class="under">{}</small>').format(kind_words(column, say))
    return [
        data_span(column.name),
        say.text(f"types.{column.type}"),
        _missing(column, say),
        distinct,
        relation,
        unmark(why_words(column, say) or say.text("render.nothing")),
    ]


def _missing(column: ColumnInventory, say: Words) -> Cell:
    if not column.missing_total:
        return say.text("render.nothing")
    total = say.number(column.missing_total)
    if column.rows:
        total += f" ({say.percent(column.missing_total / column.rows)})"
    reasons = [f"{say.text(f'missing.{kind}')}: {say.number(n)}" for kind, n in column.missing.items() if n]
    if list(filter(column.missing.get, column.missing)) == ["empty"]:
        return total
    return escape(total) + Markup('<small class="under">{}</small>').format("; ".join(reasons))


def why_words(column: ColumnInventory, say: Words) -> str:
    """How the kind was recognised, or the user's own reason; then what else it shows. Data is marked."""
    parts = []
    if column.overruled:
        parts.append(say.text("render.inventory.overruled", reason=mark(column.overruled)))
        parts += [
            say.text(f"render.inventory.{name}", kind=_named(str(column.evidence[name]), say))
            for name in ("recogniser_found", "settings_said")
            if name in column.evidence
        ]
    else:
        parts.append(evidence_sentence(column.evidence, say.language))
    if column.candidate_key:
        parts.append(say.text("render.inventory.key"))
    if column.earliest and column.latest:
        parts.append(say.text("render.inventory.covers", earliest=column.earliest, latest=column.latest))
    return "".join(f"{part}. " for part in parts if part).strip()


def _named(code: str, say: Words) -> str:
    """A kind or a personal class in words."""
    keys = (f"{group}.{code}" for group in ("kinds", "personal"))
    return next((say.text(key) for key in keys if key in say), code)


def _known(sentences: Iterable[str | None]) -> list[str]:
    return [sentence for sentence in sentences if sentence]
