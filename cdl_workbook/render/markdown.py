"""Text from people or data inside Markdown."""

from __future__ import annotations


def as_plain_text(text: str) -> str:
    r"""A text as it stands inside Markdown: nothing in it becomes a tag, a link or a heading.

    >>> as_plain_text("<b>*wichtig*</b>")
    '\\<b\\>\\*wichtig\\*\\</b\\>'
    """
    return "".join(f"\\{one}" if one in "\\`*_{}[]<>#|" else one for one in text)
