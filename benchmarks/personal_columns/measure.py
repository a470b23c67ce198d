"""How well the recogniser of personal columns does, on tables that it has not seen.

    python benchmarks/personal_columns/measure.py [--half held_out] [--peers] [--json] [--details]

Writes the corpus to a temporary folder, once with headers and once with c1 … cn, takes our inventory of
it and prints shares of columns (figures.py says what each means). ``--peers`` runs other programs on it too.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.personal_columns.corpus import BOTH, HALVES, SEED, Written, write_half
from benchmarks.personal_columns.figures import Judged, Said, figures
from benchmarks.personal_columns.peers import PEERS, ask_peer
from cdl_workbook.analyses.inventory import take_inventory

Answers = Mapping[str, Sequence[Said]]
"""File name → what was said of its columns, in their order."""


def ask_ours(folder: Path) -> Answers:
    """Our inventory of a folder."""
    return {
        table.path: [Said(column.kind, column.personal) for column in table.columns]
        for table in take_inventory([folder]).tables
        if table.columns and not table.path.endswith(".json")
    }


def judge(written: Sequence[Written], answers: Answers) -> list[Judged]:
    """Truth and answer of each column; a column of which nothing was said counts as nothing found."""
    judged = []
    for item in written:
        said = answers.get(item.path.name, ())
        for at, column in enumerate(item.columns):
            judged.append(
                Judged(table=item.table, column=column, said=said[at] if at < len(said) else Said())
            )
    return judged


def misread(written: Sequence[Written], answers: Answers) -> list[str]:
    """Tables that came back with another number of columns, or not at all."""
    return [
        f"{item.path.name}: {len(answers.get(item.path.name, ()))} of {len(item.columns)} columns"
        for item in written
        if len(answers.get(item.path.name, ())) != len(item.columns)
    ]


def run(half: str, ask: Callable[[Path], Answers], *, seed: int, plain: bool = False) -> dict[str, object]:
    """The figures of a program on a half, with headers and without."""
    found: dict[str, object] = {}
    for way in ("with_headers", "headers_stripped"):
        with tempfile.TemporaryDirectory() as folder:
            stripped = way == "headers_stripped"
            written = write_half(half, Path(folder), seed=seed, stripped=stripped, plain=plain)
            answers = ask(Path(folder))
            found[way] = {**figures(judge(written, answers)), "misread": misread(written, answers)}
    return found


def measure(half: str, *, seed: int, peers: bool) -> dict[str, object]:
    """Ours and, if asked for, the peers on one half."""
    measured: dict[str, object] = {"ours": run(half, ask_ours, seed=seed)}
    for name in PEERS if peers else ():
        try:
            measured[name] = run(
                half, lambda folder, name=name: ask_peer(name, folder), seed=seed, plain=True
            )
        except RuntimeError as error:
            measured[name] = {"left_out": str(error)}
    return measured


def as_text(measured: Mapping[str, object], *, details: bool) -> str:
    """The figures for people; the whole lists stand in ``--json``."""
    lines = []
    for half, programs in measured.items():
        for program, ways in programs.items():
            lines.append(f"\n{half} · {program}")
            if "left_out" in ways:
                lines.append(f"  left out: {ways['left_out']}")
                continue
            for way, found in ways.items():
                lines += [f"  {way}", *_shown(found, details=details)]
    return "\n".join(lines)


def _shown(found: Mapping[str, object], *, details: bool) -> list[str]:
    alarms, other, names = (
        found["false_alarms_without_persons"],
        found["false_alarms_on_other_personal"],
        found["names"],
    )
    lines = [
        f"    {found['tables']} tables, {found['columns']} columns, {found['personal_columns']} personal",
        f"    right kind: {found['right_kind']} of all personal columns, "
        f"{found['right_kind_where_there_is_one']} of those with a kind of their own; "
        f"right class: {found['right_class']}",
        f"    nothing found on {found['missed']} personal columns, {len(found['missed_grave'])} grave; "
        f"right class of {found['grave']['right_class']} of {found['grave']['columns']} grave columns; "
        f"unclear: {found['unclear']}",
        f"    false alarms: {alarms['share']} of {alarms['columns']} columns without persons, "
        f"{other['share']} of {other['columns']} columns that are other_personal",
        f"    names: {names['all']}; by origin {names['lowest']} to {names['highest']}, "
        f"spread {names['spread']}",
    ]
    if found["misread"]:
        lines.append(f"    misread: {'; '.join(found['misread'])}")
    if details:
        lines += [f"    missed, grave: {label}" for label in found["missed_grave"]]
        lines += [f"    false alarm: {label}" for label in (*alarms["listed"], *other["listed"])]
        lines += [f"    wrong kind: {label}" for label in found["wrong_kind"]]
        lines += [f"    {origin}: {recall}" for origin, recall in names["recall"].items()]
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--half",
        choices=(*HALVES, "held-out", "both"),
        default="both",
        help="both: development and held_out; further only when it is asked for",
    )
    parser.add_argument("--seed", type=int, default=SEED, help="another seed makes another corpus")
    parser.add_argument("--peers", action="store_true", help="other programs too, each in a venv of its own")
    parser.add_argument("--details", action="store_true", help="list what was missed or wrong")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    asked = BOTH if given.half == "both" else (given.half.replace("-", "_"),)
    measured = {half: measure(half, seed=given.seed, peers=given.peers) for half in asked}
    if given.json:
        print(json.dumps(measured, indent=1, ensure_ascii=False))
    else:
        print(as_text(measured, details=given.details))


if __name__ == "__main__":
    main()
