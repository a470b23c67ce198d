"""What HTML of a notebook may keep: text, tables, lists, pictures – and nothing that acts or loads."""

from __future__ import annotations

import re
from functools import cache

import bleach  # type: ignore[import-untyped]

_TEXT = (
    "a abbr article aside b bdi blockquote br caption cite code col colgroup dd del details dfn div dl dt em "
    "figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span "
    "strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr"
)
_SHAPES = "svg g rect circle ellipse line path polygon polyline text tspan"
_SVG = frozenset(_SHAPES.split())
_TAGS = _SVG | {"title", "desc"} | frozenset(_TEXT.split())
_EVERYWHERE = frozenset(("class", "dir", "id", "lang", "role", "tabindex", "title", "translate"))
_OWN = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "details": {"open"},
    "ol": {"start", "reversed"},
    "time": {"datetime"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
    "col": {"span"},
    "colgroup": {"span"},
}
_GEOMETRY = (
    "viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points fill fill-opacity stroke stroke-width "
    "stroke-dasharray stroke-linecap stroke-linejoin font-size font-weight text-anchor dominant-baseline "
    "transform opacity focusable preserveAspectRatio"
)
_DRAWING = frozenset(_GEOMETRY.split())
_ROLES = frozenset(("img", "region", "list", "note", "group"))
_PICTURE = re.compile(r"data:image/(png|jpeg|gif|webp|svg\+xml)[;,]", re.IGNORECASE)
_LINK = re.compile(r"(https?://|mailto:|#|[\w./% -]+$)", re.IGNORECASE)
_SWALLOWED = re.compile(
    r"<(script|style|iframe|object|noscript|template)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL
)


def sanitise(html: str) -> str:
    """Remove all that is not listed; text in removed tags stays, scripts and styles vanish.

    >>> sanitise('<p onclick="x()">a<script>b</script><a href="javascript:c">d</a></p>')
    '<p>a<a>d</a></p>'
    """
    return str(_cleaner().clean(_SWALLOWED.sub("", html)))


@cache
def _cleaner() -> bleach.Cleaner:
    return bleach.Cleaner(
        tags=_TAGS,
        attributes=_allowed,
        protocols={"http", "https", "mailto", "data"},
        strip=True,
        strip_comments=True,
    )


def _allowed(tag: str, name: str, value: str) -> bool:
    if name == "role":
        return value in _ROLES
    if name == "tabindex":
        return value == "0"
    if name == "href":
        return tag == "a" and bool(_LINK.match(value))
    if name == "src":
        return tag == "img" and bool(_PICTURE.match(value))
    if tag in _SVG and name in _DRAWING:
        return "url(" not in value
    return name in _EVERYWHERE or name.startswith("aria-") or name in _OWN.get(tag, ())
