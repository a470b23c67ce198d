"""An overlay: an organisation's or a federation's own file that adds, rewords or switches off questions.

::

    extends: cdl-workbook
    id: drk-kreisverband
    version: "1"
    questions:
      cs.field:                 # reword: only what differs
        help: Nehmt unsere Bereiche …
      dv.kreis:                 # add: a whole question, below a principle of its own or an existing one
        …
    off: [ju.ecology]
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from ruamel.yaml.comments import CommentedMap

from cdl_workbook.catalogue.references import Broken
from cdl_workbook.errors import SettingsError
from cdl_workbook.typed_yaml import StrictModel, Text, explained, line_of, parse_tree, plain, read_text

_PARTS = ("principles", "questions", "rules", "cases", "sources", "picks")
_WHOLE = ("show_if", "when")
"""Keys whose mappings are replaced: half of one condition and half of another are none."""


class _OverlayHead(StrictModel):
    extends: Text
    id: Text
    version: Text
    principles: dict[str, Any] = Field(default_factory=dict)
    questions: dict[str, Any] = Field(default_factory=dict)
    rules: dict[str, Any] = Field(default_factory=dict)
    cases: dict[str, Any] = Field(default_factory=dict)
    sources: dict[str, Any] = Field(default_factory=dict)
    picks: dict[str, Any] = Field(default_factory=dict)
    off: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Overlay:
    """What an overlay's file holds, and its tree for the lines of errors."""

    name: str
    tree: CommentedMap
    head: _OverlayHead


def read_overlay(path: Path, extended: str) -> Overlay:
    """Read an overlay.

    Raises:
        SettingsError: the file is not there or not valid, or extends another catalogue.
    """
    if not path.is_file():
        raise SettingsError("no_overlay", path=path.name)
    tree = parse_tree(read_text(path), path.name)
    try:
        head = _OverlayHead.model_validate(plain(tree))
    except ValidationError as problem:
        raise explained(problem, tree, path.name, _OverlayHead) from None
    if head.extends != extended:
        line = line_of(tree, ["extends"])
        raise SettingsError("other_catalogue", path=path.name, line=line, key="extends", known=extended)
    return Overlay(path.name, tree, head)


def laid_over(tree: Mapping[str, Any], overlay: Overlay) -> dict[str, Any]:
    """A new tree: the overlay's entries merged into it, switched-off questions and rules left out.

    Raises:
        SettingsError: a question or rule to switch off does not exist.
    """
    head = overlay.head
    merged = {part: _merged(tree.get(part, {}), _given(overlay, part, tree.get(part, {}))) for part in _PARTS}
    for number, one in enumerate(head.off):
        if merged["questions"].pop(one, None) is None and merged["rules"].pop(one, None) is None:
            known = (*merged["questions"], *merged["rules"])
            raise _said(Broken(("off", str(number)), "unknown_reference", one, known), overlay)
    merged["cases"] = {name: _without(case, head.off) for name, case in merged["cases"].items()}
    off = [one for one in head.off if one in tree.get("questions", {}) or one in head.questions]
    return {
        **tree,
        **merged,
        "overlays": {**tree.get("overlays", {}), head.id: head.version},
        "switched_off": [*tree.get("switched_off", []), *off],
    }


def _given(overlay: Overlay, part: str, below: Mapping[str, Any]) -> dict[str, Any]:
    """What an overlay holds of one part. An entry left empty changes nothing."""
    given: Mapping[str, Any] = getattr(overlay.head, part)
    return {name: entry for name, entry in given.items() if entry is not None or name not in below}


def refuse_broken(broken: Iterable[Broken], overlay: Overlay) -> None:
    """Raise the first reference that an overlay broke, by what it holds or by what it switched off.

    Raises:
        SettingsError: with file, line, key and what there is instead.
    """
    off = set(overlay.head.off)
    for problem in broken:
        if problem.wanted in off:  # switched off here, but asked for elsewhere
            number = str(overlay.head.off.index(problem.wanted))
            used = ".".join(problem.place[1:2])
            line = line_of(overlay.tree, ["off", number])
            raise SettingsError("off_is_used", path=overlay.name, line=line, key=problem.wanted, known=used)
        raise _said(problem, overlay)


def _said(problem: Broken, overlay: Overlay) -> SettingsError:
    place, own = problem.place, overlay.head.questions
    if problem.reason == "reference_circle":  # it passes through this file, wherever it begins
        mine = [("questions", one, "show_if") for one in problem.wanted.split(" → ") if one in own]
        place = (*mine, place)[0]
    line = line_of(overlay.tree, place)
    if place[1] not in own and problem.asked in own:  # asked by others, its options changed here
        line = line_of(overlay.tree, ("questions", problem.asked, "options"))
    known = get_close_matches(problem.wanted, problem.known, n=1) or problem.known[:8] or ["–"]
    return SettingsError(
        problem.reason,
        path=overlay.name,
        line=line,
        key=" → ".join(place),
        wanted=problem.wanted,
        known=", ".join(known),
    )


def _without(case: Any, off: Sequence[str]) -> Any:
    """A case that stands beside fewer questions."""
    if not isinstance(case, Mapping) or not isinstance(case.get("questions"), list):
        return case
    return {**case, "questions": [one for one in case["questions"] if one not in off]}


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """``above`` over ``below``: mappings are merged, everything else is replaced."""
    both = dict(below)
    for key, value in above.items():
        old = both.get(key)
        if isinstance(old, Mapping) and isinstance(value, Mapping) and key not in _WHOLE:
            both[key] = _merged(old, value)
        else:
            both[key] = value
    return both
