"""Answers move: to a new version of the catalogue, and with a table that was renamed. Nothing is dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from cdl_workbook.answers.model import Answer, Answers, Key
from cdl_workbook.catalogue import Catalogue, Visibility


@dataclass(frozen=True, slots=True)
class Move:
    """One answer that belongs under another key now.

    Attributes:
        to: the new key, or several where the question was split. Empty: the question was retired.
    """

    key: Key
    to: tuple[Key, ...]


def moves_to(answers: Answers, catalogue: Catalogue) -> tuple[Move, ...]:
    """Which answers belong elsewhere in this version of the catalogue, and which have no place any more."""
    moves = []
    for key in answers:
        if key.question not in catalogue.questions:
            to = tuple(replace(key, question=one) for one in catalogue.successors(key.question))
            if to or key.question in catalogue.retired:
                moves.append(Move(key, to))
    return tuple(moves)


def moved(answers: Answers, catalogue: Catalogue) -> Answers:
    """The answers in this version of the catalogue.

    An answer goes to each question that replaces its own, unless that one has an answer already; then it
    goes into that one's history. What was internal stays so. What was retired stays where it is. The old
    wording's fingerprint goes along, so that a moved answer shows as «asked in older wording».
    """
    entries = dict(answers.entries)
    for move in moves_to(answers, catalogue):
        if not move.to:
            continue
        old = entries.pop(move.key)
        for key in move.to:
            there = entries.get(key)
            if there is None:
                entries[key] = old.model_copy(update={"text_hash": old.text_hash or "earlier"})
            else:
                entries[key] = _behind(there, old)
    versions = {**answers.catalogue, catalogue.id: catalogue.version, **catalogue.overlays}
    return replace(answers, entries=MappingProxyType(entries), catalogue=MappingProxyType(versions))


@dataclass(frozen=True, slots=True)
class Renamed:
    """Tables that answers speak of and that are not there any more.

    Attributes:
        sure: old label → the one table that has the same content now.
        unsure: old label → tables it might be: several with the same content, or none.
    """

    sure: Mapping[str, str]
    unsure: Mapping[str, tuple[str, ...]]


def renamed_tables(answers: Answers, tables: Mapping[str, str]) -> Renamed:
    """Find tables again by their content.

    Args:
        tables: label → SHA-256 of the tables that are there.
    """
    spoken_of = dict.fromkeys(key.table for key in answers if key.table)
    gone = [label for label in spoken_of if label not in tables]
    free = {label: digest for label, digest in tables.items() if label not in spoken_of}
    sure: dict[str, str] = {}
    unsure: dict[str, tuple[str, ...]] = {}
    wanted = Counter((answers.tables.get(label, ""), _sheet(label)) for label in gone)
    for label in gone:
        digest = answers.tables.get(label, "")
        same = tuple(one for one in free if digest and free[one] == digest and _sheet(one) == _sheet(label))
        if len(same) == 1 and wanted[digest, _sheet(label)] == 1:
            sure[label] = same[0]
        else:
            unsure[label] = same
    return Renamed(MappingProxyType(sure), MappingProxyType(unsure))


def with_new_names(answers: Answers, names: Mapping[str, str]) -> Answers:
    """The answers with the tables called as they are called now.

    Where there is an answer under the new name already, the renamed table's goes into its history.
    """
    entries = {key: answer for key, answer in answers.entries.items() if key.table not in names}
    for key, answer in answers.entries.items():
        if key.table in names:
            new = replace(key, table=names[key.table])
            entries[new] = _behind(entries[new], answer) if new in entries else answer
    hashes = {names[label]: digest for label, digest in answers.tables.items() if label in names}
    hashes |= {label: digest for label, digest in answers.tables.items() if label not in names}
    return replace(answers, entries=MappingProxyType(entries), tables=MappingProxyType(hashes))


def _behind(there: Answer, old: Answer) -> Answer:
    """An answer with another one in its history; it is internal if one of them is."""
    said = (*old.history, *(old.voices or (old.said,)), *there.history)
    is_internal = Visibility.INTERNAL in (there.visibility, old.visibility)
    visibility = Visibility.INTERNAL if is_internal else there.visibility
    return there.model_copy(update={"history": said, "visibility": visibility})


def _sheet(label: str) -> str:
    return label.partition("#")[2]
