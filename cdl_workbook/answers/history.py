"""What was said before stays: the history of an answer, without a line for every keystroke."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from itertools import takewhile
from typing import Any

from cdl_workbook.answers.model import Answer, State, Voice

_WHILE_TYPING = dt.timedelta(seconds=60)
_CHOICE = re.compile(r"[a-z0-9][a-z0-9_]*")
"""What may be the id of an option: another one is another answer, even where it begins alike."""
_SHORT = 20
"""Texts below this length are not looked for in two parts, for almost any longer text holds those."""


def with_history(new: Answer, old: Answer | None) -> Answer:
    """The new answer with the old one behind it.

    Where the same person goes on within a minute, the state in between is not kept if all of it still stands
    in the new answer, or in the last state that was kept. So a text typed or deleted letter by letter leaves
    one line, and whatever was deleted is in the history.
    """
    if old is None:
        return new
    if new.says_the_same(old) and new.voices == old.voices:
        kept = {"history": old.history, "author": old.author or new.author, "at": old.at}
        return new.model_copy(update=kept)
    said_nothing = old.state is State.UNANSWERED and old.value is None and not old.note and not old.reason
    if said_nothing or _goes_on(new, old) or (old.history and _goes_on(old.history[-1], old)):
        return new.model_copy(update={"history": old.history})
    said = old.voices or (old.said,)
    return new.model_copy(update={"history": (*old.history, *said)})


def _goes_on(kept: Voice, old: Voice) -> bool:
    """Whether the same person said ``kept`` at about the same time, and all that is in ``old`` is in it."""
    if kept.author != old.author or kept.at is None or old.at is None or kept.state is not old.state:
        return False
    near = abs(kept.at - old.at) <= _WHILE_TYPING
    is_same_choice = kept.value == old.value or not _are_choices(kept.value, old.value)
    return (
        near
        and is_same_choice
        and all(_stands_in(getattr(old, name), getattr(kept, name)) for name in ("value", "note", "reason"))
    )


def _are_choices(*values: Any) -> bool:
    return all(isinstance(one, str) and _CHOICE.fullmatch(one) for one in values)


def _stands_in(old: Any, new: Any) -> bool:
    """Whether nothing of ``old`` is missing in ``new``, however much text, rows and cells came to it."""
    if isinstance(old, str) and isinstance(new, str):
        return _is_part(old, new)
    if isinstance(old, list) and isinstance(new, list):
        if all(isinstance(one, str) for one in (*old, *new)):  # ids of what was chosen
            return set(old) <= set(new)
        return len(old) <= len(new) and all(map(_stands_in, old, new))
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return all(name in new and _stands_in(one, new[name]) for name, one in old.items())
    return bool(old == new)


def _is_part(old: str, new: str) -> bool:
    if len(old) > len(new):
        return False
    start, end = _alike(old, new), _alike(old[::-1], new[::-1])
    return len(old) in (start, end) or (len(old) >= _SHORT and start + end >= len(old))


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
