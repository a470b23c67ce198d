"""From header rows to one name per column."""

from __future__ import annotations

from collections.abc import Sequence


def joined_names(header: Sequence[Sequence[str]], width: int) -> list[str]:
    """One raw name per column: the words of all header rows, ``group | name``; empty where there are none."""
    rows = [list(row) for row in header]
    for place in range(len(rows) - 1):
        _fill_right(rows[place], rows[place + 1 :], width)
    return [_joined([row[place] if place < len(row) else "" for row in rows]) for place in range(width)]


def _fill_right(group_row: list[str], below: Sequence[Sequence[str]], width: int) -> None:
    """A group's name stands over its first column only: carry it on to the columns that have a name below."""
    group_row.extend([""] * (width - len(group_row)))
    current = ""
    for place in range(width):
        if group_row[place].strip():
            current = group_row[place].strip()
            continue
        has_name = any(place < len(row) and row[place].strip() for row in below)
        current = current if has_name else ""
        group_row[place] = current


def _joined(parts: Sequence[str]) -> str:
    words = [" ".join(part.split()) for part in parts]
    kept = [word for place, word in enumerate(words) if word and word not in words[:place]]
    return " | ".join(kept)


def told_apart(raw: Sequence[str]) -> tuple[tuple[str, ...], int]:
    """Names that differ (whatever their case): numbered where they were equal, ``#3`` where there was none.

    Returns:
        the names, and how many of them had to be numbered.
    """
    names: list[str] = []
    taken: set[str] = set()
    renamed = 0
    for place, name in enumerate(raw, start=1):
        shown = name or f"#{place}"
        number = 2
        while shown.casefold() in taken:
            shown = f"{name or f'#{place}'} ({number})"
            number += 1
        renamed += bool(name) and shown != name
        taken.add(shown.casefold())
        names.append(shown)
    return tuple(names), renamed
