"""What was changed in a form and is not in the file yet: only the changed parts of each answer.

Two people may change different parts of one answer in two forms. So a draft is laid over the answer as it is
in the file at the moment of saving, not over the one that the form once read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from cdl_workbook.answers import Answer, Answers, Key, State, Voice
from cdl_workbook.answers.history import with_history
from cdl_workbook.catalogue import Catalogue, Question, Visibility


@dataclass(frozen=True, slots=True)
class Draft:
    """Changed parts of one answer; None: this part stays as it is in the file.

    Attributes:
        said: state, value and reason.
        confirmed: the answer fits the question as it is worded now.
    """

    said: Voice | None = None
    note: str | None = None
    visibility: Visibility | None = None
    evidence: tuple[str, ...] | None = None
    confirmed: bool = False

    def over(self, now: Answer | None, question: Question, author: str) -> Answer:
        """The answer in the file with the changed parts in it."""
        base = now or Answer(state=State.UNANSWERED)
        new: dict[str, Any] = {name: getattr(base, name) for name in Answer.model_fields}
        if self.said is not None:
            kept = {name: getattr(self.said, name) for name in ("state", "value", "reason")}
            new |= {**kept, "voices": (), "author": author}
        if self.said is not None or self.confirmed:
            new["text_hash"] = question.text_hash
        if self.note is not None:
            new |= {"note": self.note, "author": author or new["author"]}
        if self.visibility is not None:
            new["visibility"] = self.visibility
        if self.evidence is not None:
            new["evidence"] = self.evidence
        return Answer(**new)

    def changes(self, now: Answer | None, question: Question) -> bool:
        """Whether anything would be different."""
        if now is None:
            return not self._is_empty
        return self.over(now, question, now.author) != now

    @property
    def _is_empty(self) -> bool:
        nothing_said = self.said is None or self.said.state is State.UNANSWERED
        return nothing_said and not self.note and not self.evidence and self.visibility is None


Drafts = Mapping[Key, Draft]


def laid_over(
    now: Answers, drafts: Drafts, catalogue: Catalogue, author: str, tables: Mapping[str, str]
) -> Answers:
    """All answers with the drafts in them; what stood there before is in their history.

    Args:
        tables: label → SHA-256 of the tables; those that the drafts speak of are noted.
    """
    when = dt.datetime.now().astimezone().replace(microsecond=0)
    entries = dict(now.entries)
    for key, draft in drafts.items():
        new = draft.over(now.get(key), catalogue.questions[key.question], author)
        entries[key] = with_history(new.model_copy(update={"at": when}), now.get(key))
    spoken_of = {key.table: tables[key.table] for key in drafts if tables.get(key.table)}
    versions = {catalogue.id: catalogue.version, **catalogue.overlays}
    return replace(
        now,
        entries=MappingProxyType(entries),
        tables=MappingProxyType({**now.tables, **spoken_of}),
        catalogue=MappingProxyType({**now.catalogue, **versions}),
    )


def says_otherwise(one: Answer | None, other: Answer | None) -> bool:
    """Whether state, value or reason of two answers differ."""
    mine, theirs = (
        (answer.state, answer.value, answer.reason, answer.voices) if answer else None
        for answer in (one, other)
    )
    return mine != theirs
