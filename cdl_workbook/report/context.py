"""The page as the template sees it: a cover, a table of contents, parts, and what stands in the footer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from markupsafe import Markup
from nbformat import NotebookNode

from cdl_workbook.render.html import icon
from cdl_workbook.report.cells import is_error, markdown_html, output_html
from cdl_workbook.report.cover import Cover, cover_of
from cdl_workbook.report.footer import Footer, footer_of
from cdl_workbook.report.fragments import Entry, PageFitter, highest_heading, slug
from cdl_workbook.report.gate import without_paths
from cdl_workbook.report.payload import Section, sections_in
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words

_RESERVED = ("main", "contents", "glance", "urgent", "areas", "about", "cdl-workbook-data")


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One notebook on the page. ``html`` is safe to show; ``heading`` is the id of its first heading."""

    id: str
    heading: str
    html: Markup
    finished: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """Everything the template arranges. ``say`` gives a text of the page in its language."""

    language: Language
    say: Callable[..., str]
    icon: Callable[[str], Markup]
    cover: Cover
    contents: Sequence[tuple[Entry, Sequence[Entry]]]
    parts: Sequence[Part]
    footer: Footer


def page_context(nb: NotebookNode, language: Language, *, name: str, title: str) -> Page:
    """Turn a notebook – or several, merged by ``page.merge`` – into a page."""
    grouped = [
        (part_name or name or "notebook", list(cells)) for part_name, cells in groupby(nb.cells, _part_name)
    ]
    page = PageFitter(
        links={f"{stem}.ipynb": part_id(stem) for stem, _ in grouped},
        table_word=words(language).text("render.findings.table"),
    )
    page.ids.update(_RESERVED)
    page.ids.update(part_id(stem) for stem, _ in grouped)
    parts, places = [], []
    for number, (stem, cells) in enumerate(grouped, start=1):
        part = _part(stem, cells, page, language, number)
        parts.append(part)
        places += [(section, part.id) for section in sections_in(cells)]
    headings = {entry.id: entry.text for entry in page.contents}
    names = {part.id: headings.get(part.heading, "") for part in parts}
    sections = [section for section, _ in places]
    unfinished = [part.id for part in parts if not part.finished]
    cover = cover_of(places, language, title=title, names=names, unfinished=unfinished)
    return Page(
        language=language,
        say=words(language).text,
        icon=icon,
        cover=cover,
        contents=_nested(page.contents),
        parts=parts,
        footer=footer_of(sections, language, title=cover.plain_title),
    )


def part_id(stem: str) -> str:
    """The id of a notebook's part: its name without number, as ``01_data_inventory`` → ``data-inventory``."""
    name = slug(stem.lstrip("0123456789_- ").replace("_", " ")) or "notebook"
    return f"part-{name}" if name in _RESERVED else name


def _part(stem: str, cells: Sequence[Any], page: PageFitter, language: Language, number: int) -> Part:
    pieces = [piece for cell in cells for piece in _pieces(cell, language)]
    levels = [level for html, _ in pieces if (level := highest_heading(html))]
    start = len(page.contents)
    opening = next((html for html, _ in pieces), "")
    if not pieces or not pieces[0][1] or highest_heading(opening) != min(levels, default=0):
        title = _room_title(sections_in(cells), language, number)
        pieces.insert(0, (str(Markup("<h1>{}</h1>").format(title)), True))
        page.start_part(1)
    else:
        page.start_part(min(levels))
    shown = [page.fit(html, listed=listed) for html, listed in pieces]
    return Part(
        id=part_id(stem),
        heading=page.contents[start].id if len(page.contents) > start else "",
        html=Markup(without_paths("\n".join(shown))),
        finished=not any(is_error(output) for cell in cells for output in cell.get("outputs", ())),
    )


def _room_title(sections: Sequence[Section], language: Language, number: int) -> str:
    say = words(language)
    for section in sections:
        if f"report.rooms.{section.room}" in say:
            return say.text(f"report.rooms.{section.room}")
    return say.text("report.section", number=number)


def _pieces(cell: Any, language: Language) -> list[tuple[str, bool]]:
    """HTML of a cell, piece by piece, each with whether its headings belong in the table of contents."""
    if cell.cell_type == "markdown":
        return [(markdown_html(cell.source, cell.get("attachments")), True)]
    outputs = (output_html(output, language) for output in cell.get("outputs", ()))
    return [(f'<div class="output">{html}</div>', False) for html in outputs if html]


def _nested(entries: Sequence[Entry]) -> list[tuple[Entry, Sequence[Entry]]]:
    nested: list[tuple[Entry, list[Entry]]] = []
    for entry in entries:
        if entry.level == 2 or not nested:
            nested.append((entry, []))
        else:
            nested[-1][1].append(entry)
    return [(entry, below) for entry, below in nested]


def _part_name(cell: Any) -> str:
    return str(cell.metadata.get("cdl_workbook", {}).get("part", ""))
