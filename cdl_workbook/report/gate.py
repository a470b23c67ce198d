"""The last look at a finished page: it must not run, load or send anything, nor tell where it was made."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from cdl_workbook.errors import ExecutionError

_INERT = {"application/json", "application/ld+json"}
_FORBIDDEN = {
    *("applet", "audio", "base", "button", "embed", "form", "frame"),
    *("iframe", "input", "link", "object", "source", "video"),
}
_ADDRESSES = {"href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href", "background"}
_PATH = re.compile(
    r"""(?<![\w.:/\\+,=<-])(?:file://)?/(?:home|Users|root|tmp|var|private|mnt|media|opt|srv|work)/[^\s<>"'&|]*"""
    r"""|(?<![\w\\])[A-Za-z]:\\[^\s<>"'|]*"""
)


def refuse_unless_inert(page: str) -> None:
    """Look at every tag of the page.

    Raises:
        ExecutionError: ``page_not_inert`` with ``what`` – a script, an event handler, something to be loaded.
    """
    look = _Look()
    look.feed(page)
    look.close()
    if look.found:
        raise ExecutionError("page_not_inert", what=", ".join(sorted(set(look.found))))


def without_paths(page: str) -> str:
    """The page with absolute paths replaced by «…»: they would name a computer's folders and its user.

    >>> without_paths("<p>in /home/ada/data.csv</p>")
    '<p>in …</p>'
    """
    home = str(Path.home())
    return _PATH.sub("…", page.replace(home, "…") if len(home) > 6 else page)


class _Look(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.inside = tag
        picture = tag == "img" and given.get("src", "").startswith("data:image/")
        active = tag == "script" and given.get("type") not in _INERT
        if active or tag in _FORBIDDEN or ("src" in given and not picture):
            self.found.append(f"<{tag}>")
        if tag == "meta" and given.get("http-equiv", "").lower() == "refresh":
            self.found.append("<meta refresh>")
        for name, value in given.items():
            bare = re.sub(r"[\s\x00-\x1f]", "", value).lower()
            if name.startswith("on"):
                self.found.append(f"{name}=")
            if name in _ADDRESSES and bare.startswith(("javascript:", "vbscript:", "data:text")):
                self.found.append(f"{name}=javascript:")

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside == "script" and "<" in data:
            self.found.append("< in a data block")
        if self.inside == "style" and re.search(r"@import|url\(", data, re.IGNORECASE):
            self.found.append("url() in a style")
