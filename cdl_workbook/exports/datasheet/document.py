"""What is known → the datasheet: facts from the inventory, answers, concerns, and what is still open."""

from __future__ import annotations

from collections.abc import Iterator

from cdl_workbook.catalogue import Question, Scope, Visibility
from cdl_workbook.exports.dataset import months_covered, published_at
from cdl_workbook.exports.datasheet.sections import SECTIONS
from cdl_workbook.exports.known import Known
from cdl_workbook.exports.licences import licence_page
from cdl_workbook.exports.personal import personal_lines
from cdl_workbook.inventory import TableInventory
from cdl_workbook.render.markdown import as_plain_text


def datasheet_of(known: Known) -> str:
    """The datasheet as Markdown."""
    say, settings = known.say, known.settings
    name = settings.project.title or settings.organisation.name
    lines = [
        f"# {as_plain_text(say.text('exports.datasheet.title', name=name))}",
        "",
        as_plain_text(say.text("exports.datasheet.of", organisation=settings.organisation.name)),
        "",
        say.text("exports.datasheet.source"),
        "",
    ]
    for section, ids in SECTIONS.items():
        lines += [f"## {say.text(f'exports.datasheet.section.{section}')}", ""]
        lines += _facts(known, section)
        asked = [known.catalogue.questions[one] for one in ids if one in known.catalogue.questions]
        for question in asked:
            lines += _answered(known, question)
        lines += _still_open(known, asked)
    lines.append(say.text("exports.datasheet.licence", licence=licence_page(settings.licence)))
    return "\n".join([*lines, ""])


def _facts(known: Known, section: str) -> list[str]:
    """What settings, inventory and concerns say below a heading."""
    say, settings = known.say, known.settings
    match section:
        case "motivation":
            told = [settings.project.summary or ""]
            told.append(say.text("exports.datasheet.made_by", organisation=settings.organisation.name))
            return [line for text in filter(None, told) for line in (as_plain_text(text), "")]
        case "composition":
            return [*_tables(known), *_concerns(known)]
        case "preprocessing":
            return [say.text("exports.datasheet.unchanged"), ""]
        case "distribution":
            return [*_published(known), ""]
        case "maintenance" if settings.organisation.contact:
            contact = as_plain_text(settings.organisation.contact)
            return [say.text("exports.datasheet.contact", contact=contact), ""]
    return []


def _tables(known: Known) -> list[str]:
    lines: list[str] = []
    for table in known.tables:
        lines += [f"### {as_plain_text(table.label)}", "", *_about(known, table), ""]
    return lines or [known.say.text("exports.no_tables"), ""]


def _about(known: Known, table: TableInventory) -> Iterator[str]:
    """Size, kinds, gaps and months of one table; numbers of rows below the threshold are not told."""
    say, threshold = known.say, known.settings.disclosure_threshold
    few = table.rows < threshold
    rows = say.text("exports.datasheet.few", threshold=threshold) if few else say.number(table.rows)
    yield f"- {say.text('exports.datasheet.size', rows=rows, columns=len(table.columns))}"
    found = personal_lines([table], known.language) or (say.text("exports.nothing_personal"),)
    yield from (f"- {as_plain_text(line)}" for line in found)
    gaps = [] if few else [column for column in table.columns if column.missing_total]
    if gaps:
        named = [
            say.text("exports.datasheet.gap", column=one.name, share=one.missing_total / table.rows)
            for one in gaps
        ]
        yield f"- {as_plain_text(say.text('exports.datasheet.missing', gaps=named))}"
    if covered := months_covered(table):
        first, last = (say.date(month) for month in covered)
        yield f"- {say.text('exports.datasheet.covers', first=first, last=last)}"
    columns = [column.name for column in table.columns]
    yield f"- {as_plain_text(say.text('exports.datasheet.columns', columns=columns))}"


def _concerns(known: Known) -> list[str]:
    if not known.concerns:
        return []
    lines = [f"### {known.say.text('exports.datasheet.concerns')}", ""]
    for one in known.concerns:
        told = f"{one.table}: {one.message}" if one.table else one.message
        lines.append(f"- {as_plain_text(told)}")
    return [*lines, ""]


def _published(known: Known) -> Iterator[str]:
    say = known.say
    for table in known.tables:
        where = published_at(known, table)
        key = "exports.datasheet.published" if where else "exports.datasheet.not_published"
        yield f"- {as_plain_text(say.text(key, table=table.label, address=', '.join(where)))}"


def _answered(known: Known, question: Question) -> list[str]:
    """A question with what was said to it: once, or for each table."""
    if question.scope is Scope.TABLE:
        said = [(table.label, known.said(question.id, table.label)) for table in known.tables]
        told = [f"{table}: {text}" for table, text in said if text]
    else:
        told = list(filter(None, [known.said(question.id)]))
    if not told:
        return []
    lines = [as_plain_text(line) for text in told for line in text.splitlines() if line.strip()]
    shown = lines if len(lines) == 1 else [f"- {line}" for line in lines]
    return [f"**{question.text[known.language]}**", "", *shown, ""]


def _still_open(known: Known, asked: list[Question]) -> list[str]:
    """The questions below a heading to which nothing stands here, and that are not internal by themselves."""
    waiting = [
        question
        for question in asked
        if question.visibility is Visibility.PUBLIC
        and not _answered(known, question)
        and (question.scope is Scope.TABLE or known.asks(question))
    ]
    if not waiting:
        return []
    named = [f"- {one.text[known.language]} (`{one.id}`)" for one in waiting]
    return [f"**{known.say.text('exports.datasheet.open')}**", "", *named, ""]
