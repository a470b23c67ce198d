"""Fits pieces of HTML into one page: heading levels, unique ids and labels, links between the parts.

A piece is one Markdown cell or one output. It was made by itself, so its headings start at any level and
its ids may be anybody's. ``PageFitter`` remembers what the page already holds and rewrites each piece in
turn.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

Attributes = list[tuple[str, str | None]]

_HEADING = re.compile(r"h([1-6])")
_REFERENCES = {"aria-labelledby", "aria-describedby", "aria-controls", "headers", "for"}
_VOID = {"img", "br", "hr", "col", "wbr"}
_EMPTY_HEADER = re.compile(r"<th([^>]*)>\s*</th>")
_FOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents."""

    level: int
    id: str
    text: str


@dataclass(slots=True)
class PageFitter:
    """What the page holds so far. ``links`` maps file names of notebooks to the ids of their parts."""

    links: Mapping[str, str]
    table_word: str
    ids: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    contents: list[Entry] = field(default_factory=list)
    level: int = 1
    shift: int = 1

    def start_part(self, highest: int) -> None:
        """A new notebook begins; its highest heading (1 for ``#``) becomes an ``h2``."""
        self.level, self.shift = 1, 2 - highest

    def fit(self, html: str, *, listed: bool) -> str:
        """Rewrite one piece. Its headings go into the table of contents if ``listed``."""
        piece = _Piece(self, listed=listed)
        piece.feed(_EMPTY_HEADER.sub(r"<td\1></td>", html))
        piece.close()
        return "".join(piece.written)

    def take_id(self, text: str) -> str:
        """A readable id made of ``text`` that the page does not hold yet."""
        base = slug(text) or "part"
        self.ids[base] += 1
        return base if self.ids[base] == 1 else self.take_id(f"{base}-{self.ids[base]}")

    def next_level(self, level: int) -> int:
        """The level a heading gets: shifted, never jumping more than one down, never another ``h1``."""
        self.level = max(2, min(level + self.shift, self.level + 1, 6))
        return self.level


def slug(text: str) -> str:
    """Lower-case words joined by hyphens, as «Was wir fanden» → ``was-wir-fanden``."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_FOLD)).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:60]


def highest_heading(html: str) -> int | None:
    """The level of the highest heading in a piece, or None."""
    return min((int(n) for n in re.findall(r"<h([1-6])[\s>]", html)), default=None)


class _Piece(HTMLParser):
    def __init__(self, page: PageFitter, *, listed: bool) -> None:
        super().__init__(convert_charrefs=False)
        self.page, self.listed = page, listed
        self.written: list[str] = []
        self.renamed: dict[str, str] = {}
        self.heading: tuple[int, int, Attributes] | None = None  # level, place in written, attributes
        self.framed: list[bool] = []
        self.divs: list[bool] = []

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if found := _HEADING.fullmatch(tag):
            self.heading = (self.page.next_level(int(found[1])), len(self.written), attrs)
            return
        if tag == "div":
            self.divs.append("table-frame" in (dict(attrs).get("class") or "").split())
        if tag == "table":
            self.framed.append(any(self.divs))
            if not any(self.divs):
                label = self._label(self.page.table_word)
                self.written.append(
                    f'<div class="table-frame" role="region" aria-label="{escape(label)}" tabindex="0">'
                )
        self.written.append(_tag(tag, self._attributes(tag, attrs)))

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if _HEADING.fullmatch(tag):
            self._end_heading()
            return
        if tag == "div" and self.divs:
            self.divs.pop()
        if tag not in _VOID:
            self.written.append(f"</{tag}>")
        if tag == "table" and self.framed and not self.framed.pop():
            self.written.append("</div>")

    def handle_data(self, data: str) -> None:
        self.written.append(data.replace("<", "&lt;"))

    def handle_entityref(self, name: str) -> None:
        self.written.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.written.append(f"&#{name};")

    def _end_heading(self) -> None:
        if self.heading is None:
            return
        level, place, attrs = self.heading
        self.heading = None
        inner = "".join(self.written[place:])
        shown = [(name, value) for name, value in attrs if name != "id"]
        text = " ".join(_text(inner).split())
        if self.listed and level <= 3 and text:
            name = self.page.take_id(text)
            self.page.contents.append(Entry(level, name, text))
            shown.append(("id", name))
        del self.written[place:]
        if text:
            self.written.append(f"{_tag(f'h{level}', shown)}{inner}</h{level}>")

    def _attributes(self, tag: str, attrs: Attributes) -> Attributes:
        kept = [(name, self._value(tag, name, value or "")) for name, value in attrs]
        if tag == "img" and not any(name == "alt" for name, _ in kept):
            kept.append(("alt", ""))
        if ("role", "region") in kept:
            kept = [(n, self._label(v) if n == "aria-label" and v else v) for n, v in kept]
        return [(name, value) for name, value in kept if value is not None]

    def _value(self, tag: str, name: str, value: str) -> str | None:
        if name == "id":
            return self._rename(value)
        if name in _REFERENCES:
            return " ".join(self._rename(one) for one in value.split())
        if tag == "a" and name == "href":
            return self._link(value)
        return value

    def _rename(self, name: str) -> str:
        if name not in self.renamed:
            self.renamed[name] = self.page.take_id("el")
        return self.renamed[name]

    def _link(self, href: str) -> str | None:
        """Links to other notebooks lead to their part of the page; other files are not there to be linked."""
        if href.startswith("#"):
            return f"#{self._rename(href[1:])}" if href[1:] in self.renamed else None
        if re.match(r"(https?|mailto):", href, re.IGNORECASE):
            return href
        target = self.page.links.get(href.partition("#")[0].rpartition("/")[2])
        return f"#{target}" if target else None

    def _label(self, label: str) -> str:
        self.page.labels[label] += 1
        seen = self.page.labels[label]
        return label if seen == 1 else f"{label} ({seen})"


def _tag(tag: str, attrs: Attributes) -> str:
    shown = "".join(f' {n}="{escape(v)}"' if v is not None else f" {n}" for n, v in attrs)
    return f"<{tag}{shown}>"


def _text(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html)
