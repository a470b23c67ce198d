"""What was said before stays: the history of an answer, without a line for every keystroke."""

from __future__ import annotations

import datetime as dt
from itertools import takewhile

from cdl_workbook.answers.model import Answer, State, Voice

_WHILE_TYPING = dt.timedelta(seconds=60)
_MOSTLY = 0.8


def with_history(new: Answer, old: Answer | None) -> Answer:
    """The new answer with the old one behind it.

    Where the same person goes on typing within a minute, and most of the text stays, the intermediate state
    is not kept. What was deleted always is.
    """
    if old is None:
        return new
    if new.says_the_same(old) and new.voices == old.voices:
        return new.model_copy(
            update={"history": old.history, "author": new.author or old.author, "at": old.at}
        )
    if _goes_on(new, old) or (old.state is State.UNANSWERED and old.value is None):
        return new.model_copy(update={"history": old.history})
    said = old.voices or (old.said,)
    return new.model_copy(update={"history": (*old.history, *said)})


def _goes_on(new: Voice, old: Voice) -> bool:
    if new.author != old.author or new.at is None or old.at is None or new.at - old.at > _WHILE_TYPING:
        return False
    if new.state is not old.state or not (isinstance(new.value, str) and isinstance(old.value, str)):
        return False
    return _keeps(new.value, old.value) and _keeps(new.note, old.note) and _keeps(new.reason, old.reason)


def _keeps(new: str, old: str) -> bool:
    """Whether most of the old text still stands in the new one, at its beginning and end."""
    start = _alike(new, old)
    end = _alike(new[start:][::-1], old[start:][::-1])
    return len(new) >= len(old) * _MOSTLY and start + end >= len(old) * _MOSTLY


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
