"""Names of files → families of versions: «Liste.csv», «Kopie von Liste final2.csv», «Liste (1).csv»."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from cdl_workbook.inventory import VersionFamily
from cdl_workbook.lexicon.folding import fold_cell

_MARKS = (
    "kopie(?: von)? copy(?: of)? final(?:e[rs]?)? endfassung entwurf draft backup bak sicherung(?:skopie)? "
    "alt(?:e[rs]?)? old neu(?:e[rs]?)? new aktuell(?:e[rs]?)? latest letzte[rs]? korrigiert korr bereinigt "
    "ueberarbeitet original orig version rev v tmp"
)
_MARK = re.compile(rf"\b(?:{'|'.join(re.split(r' (?!von|of)', _MARKS))}) ?\d{{0,3}}\b")
_NUMBERED = re.compile(r"\(\d{1,2}\)\s*$")
_DATE = re.compile(
    r"\b(?:(?:19|20)\d{2}(?: ?\d{2}(?: ?\d{2})?)?|\d{1,2} \d{1,2} (?:(?:19|20)?\d{2})|\d{1,2} (?:19|20)\d{2}|"
    r"(?:januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|"
    r"january|february|march|may|june|july|october|december|stand|vom))\b"
)
_SPLIT = re.compile(r"(?<=[a-zäöüß])(?=[A-Z0-9])|(?<=\d)(?=[A-Za-z])")
_SHORTEST = 3


def version_families(modified: Mapping[str, float]) -> tuple[VersionFamily, ...]:
    """Families of at least two files.

    Args:
        modified: path → when it was changed last.
    """
    families: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for path in modified:
        stem, marked = _without_version(PurePosixPath(path).stem)
        if len(stem) >= _SHORTEST:
            families[stem].append((path, marked))
    return tuple(
        VersionFamily(
            files=_newest_first([path for path, _ in members], modified),
            marked=any(marked for _, marked in members),
        )
        for _, members in sorted(families.items())
        if len({path for path, _ in members}) > 1
    )


def _newest_first(paths: Sequence[str], modified: Mapping[str, float]) -> tuple[str, ...]:
    ordered = sorted(paths)
    return tuple(sorted(ordered, key=modified.__getitem__, reverse=True))


def _without_version(stem: str) -> tuple[str, bool]:
    """A name without what tells versions apart, and whether more than a date told it.

    >>> _without_version("Kopie von Mitglieder_2023-alt final2"), _without_version("besuche_2024")
    (('mitglieder', True), ('besuche', False))
    """
    numbered = _NUMBERED.search(stem) is not None
    plain = fold_cell(_SPLIT.sub(" ", _NUMBERED.sub("", stem)))
    undated = _DATE.sub(" ", plain)
    unmarked = _MARK.sub(" ", undated)
    return " ".join(unmarked.split()), numbered or unmarked != undated
